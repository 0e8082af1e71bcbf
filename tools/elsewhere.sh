#!/bin/sh
# What needs an environment of its own, made in a temporary folder: unit tests with other versions, and the ways to install.
# usage: tools/elsewhere.sh oldest     the oldest version of each package that pyproject.toml allows
#        tools/elsewhere.sh pythons    the locked versions, on each Python that we support and that is on this machine
#        tools/elsewhere.sh installs   each command of docs/install.md, as it stands there, then a workbook with what it installed
# (environment: PYTHON)
set -eu
what=${1:?usage: tools/elsewhere.sh oldest|pythons|installs}
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

installed_works() { # the folder of its command: the workbook of a new workspace is built by it, with the versions of the lock
  "$1/afterword" doctor >/dev/null
  "$1/afterword" init "$folder/search" --name "Jane Doe" >/dev/null
  cp content/example-me.yaml "$folder/search/content/me.yaml"
  cp content/interviews/example-larkfield-foods.yaml "$folder/search/content/interviews/larkfield.yaml"
  "$1/afterword" build -C "$folder/search" --today 2027-01-13 >/dev/null
  test -s "$folder/search/site/interviews/larkfield/workbook.pdf"
  ours=$(sed -n 's/^mkdocs==\([0-9.]*\).*/\1/p' requirements.txt)
  theirs=$("$(sed -n '1s/^#! *\([^ ]*\).*/\1/p' "$1/afterword")" -c 'from importlib.metadata import version; print(version("mkdocs"))')
  test "$ours" = "$theirs"
  rm -rf "$folder/search"
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
  installs)
    python=$("${PYTHON:-python3}" -c 'import sys; print(sys.executable)')
    programs=$(made "$python" pipx uv)/bin
    "$programs/python" -m pip wheel --disable-pip-version-check -qq --no-deps --wheel-dir "$folder" .
    cp requirements.txt "$folder"
    export PIPX_HOME="$folder/pipx" PIPX_BIN_DIR="$folder/bin" PIPX_MAN_DIR="$folder/man" PIPX_DEFAULT_PYTHON="$python"
    export UV_TOOL_DIR="$folder/uv" UV_TOOL_BIN_DIR="$folder/bin" UV_PYTHON="$python" PATH="$programs:$PATH"
    grep -oE '`(pipx|uv tool) install \.[^`]+`' docs/install.md | tr -d '`' >"$folder/commands"
    test "$(wc -l <"$folder/commands")" = 4
    while read -r command; do
      place=.
      case $command in *.whl*) place=$folder ;; esac
      (cd "$place" && eval "$command") >"$folder/log" 2>&1 </dev/null || { cat "$folder/log" >&2; exit 1; }
      installed_works "$folder/bin"
      rm -rf "$folder/bin" "$folder/pipx" "$folder/uv"
      echo "works: $command"
    done <"$folder/commands"
    ;;
  *)
    echo "usage: tools/elsewhere.sh oldest|pythons|installs" >&2
    exit 2
    ;;
esac
