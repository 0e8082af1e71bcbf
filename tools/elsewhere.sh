#!/bin/sh
# Run the unit tests in virtual environments of their own, in a temporary folder.
# usage: tools/elsewhere.sh oldest     the oldest version of each package that pyproject.toml allows
#        tools/elsewhere.sh pythons    the locked versions, on each Python that we support and that is on this machine
# (environment: PYTHON)
set -eu
what=${1:?usage: tools/elsewhere.sh oldest|pythons}
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

made() { # a Python, what pip installs: a fresh environment; gives its folder
  home=$folder/$(basename "$(dirname "$(dirname "$1")")")-environment; python=$1; shift
  rm -rf "$home"
  "$python" -m venv "$home"
  "$home/bin/pip" install --disable-pip-version-check -qq --only-binary :all: "$@" >&2
  echo "$home"
}
unit_tests() { # in an environment; nothing is installed of ours: it is read from this folder
  PYTHONPATH=generator "$1/bin/python" -m pytest -q -n 2 --dist worksteal -m unit -p no:cacheprovider
}
of_version() { # the path of a Python such as 3.12 that runs, or nothing
  for python in "$(command -v "python$1" || true)" "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1".*/bin/python; do
    if "$python" -c "import sys; sys.exit('%d.%d' % sys.version_info[:2] != '$1')" 2>/dev/null; then
      "$python" -c 'import sys; print(sys.executable)'
      return
    fi
  done
}

case $what in
  oldest)
    python=$("${PYTHON:-python3}" -c 'import sys; print(sys.executable)')
    uv=$(made "$python" uv)
    "$uv/bin/uv" pip compile --quiet --resolution lowest-direct --python "$python" --only-binary :all: --group test \
      --output-file "$folder/oldest.txt" pyproject.toml >/dev/null
    echo "The oldest versions, on $("$python" --version)"
    unit_tests "$(made "$python" -r "$folder/oldest.txt")"
    ;;
  pythons)
    failed=0
    for version in 3.11 3.12 3.13; do
      python=$(of_version "$version")
      if [ -z "$python" ]; then
        echo "Python $version: not here"
        continue
      fi
      echo "$("$python" --version)"
      unit_tests "$(made "$python" --require-hashes -r requirements-dev.txt)" || failed=1
    done
    exit "$failed"
    ;;
  *)
    echo "usage: tools/elsewhere.sh oldest|pythons" >&2
    exit 2
    ;;
esac
