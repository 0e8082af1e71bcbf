#!/bin/sh
# What Afterword needs from the machine, outside Python: looked for, installed where apt-get may, else said in one line to type.
# usage: tools/machine.sh workbook|test     (environment: PYTHON, AFTERWORD_CHROMIUM, AFTERWORD_FIREFOX)
# shellcheck disable=SC2317,SC2329  # the questions are asked by name, in `need`
set -eu
for_what=${1:?usage: tools/machine.sh workbook|test}
python=${PYTHON:-python3}

# Each question asks for the thing itself, not for a package: a library from Homebrew or one built by hand counts.
has_python() { "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
has_venv() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }
has_library() { # by the names that WeasyPrint tries
  "$python" - "$@" 2>/dev/null <<'PYTHON'
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        continue
    break
else:
    sys.exit(1)
PYTHON
}
has_pango() {
  has_library libpango-1.0.so.0 libpango-1.0.dylib && has_library libpangoft2-1.0.so.0 libpangoft2-1.0.dylib \
    && has_library libfontconfig.so.1 libfontconfig.1.dylib && command -v fc-list >/dev/null
}
has_subset() { has_library libharfbuzz-subset.so.0 libharfbuzz-subset.0.dylib; }
has_letters() { # one letter a script: without a font that draws it, a name cannot be printed
  for letter in "$@"; do [ -n "$(fc-list ":charset=$letter" 2>/dev/null)" ] || return 1; done
}
has_chromium() { # the path the tests start
  command -v "${AFTERWORD_CHROMIUM:-/usr/bin/chromium}" >/dev/null || command -v "$chromium" >/dev/null
}
has_firefox() { # likewise
  command -v "${AFTERWORD_FIREFOX:-/usr/bin/firefox-esr}" >/dev/null
}
has_atomic() { [ "$(uname -s)" != Linux ] || has_library libatomic.so.1; }
has_poppler() { command -v pdftotext >/dev/null && command -v pdftoppm >/dev/null; }

chromium=chromium # the package, and what it is called
! grep -qs '^ID=debian' /etc/os-release || chromium=chromium-headless-shell
lacks="" apt="" brew="" dnf=""
need() { # what it is | Debian's packages | Homebrew's (macOS brings fonts of its own) | Fedora's | the question
  what=$1 debian=$2 homebrew=$3 fedora=$4; shift 4
  "$@" >/dev/null && return
  lacks="$lacks
  - $what" apt="$apt $debian" brew="$brew $homebrew" dnf="$dnf $fedora"
}
look() {
  lacks="" apt="" brew="" dnf=""
  need "Python 3.11 or newer ($python)" "python3 python3-venv" python@3.13 python3 has_python
  [ -z "$lacks" ] || return 0 # the questions below are asked in Python
  need "Python's venv module" python3-venv python@3.13 python3 has_venv
  need "Pango and fontconfig, which draw the PDFs" "libpango-1.0-0 libpangoft2-1.0-0 fontconfig" "pango fontconfig" "pango fontconfig" has_pango
  need "HarfBuzz's font subsetter, for small PDFs" libharfbuzz-subset0 harfbuzz harfbuzz has_subset
  need "fonts for Hindi, Thai and other scripts" fonts-noto-core "" default-fonts-other has_letters 915 e01
  need "a font for Chinese, Japanese and Korean" fonts-wqy-microhei "" default-fonts-cjk has_letters 4e2d 56fd 3042 d55c
  need "a font for emoji" fonts-noto-color-emoji "" google-noto-color-emoji-fonts has_letters 1f469
  [ "$for_what" = test ] || return 0
  need "Chromium, for the browser tests (AFTERWORD_CHROMIUM may name another)" "$chromium" google-chrome chromium has_chromium
  need "Firefox, for the browser tests (AFTERWORD_FIREFOX may name another)" firefox-esr firefox firefox has_firefox
  need "libatomic, for the Node.js inside Playwright" libatomic1 gcc libatomic has_atomic
  need "the font of the pictures" fonts-dejavu-core "" default-fonts-core has_letters 41 3b1 416
  need "Poppler's tools, which read PDFs back" poppler-utils poppler poppler-utils has_poppler
  need "qpdf, which checks PDFs" qpdf qpdf qpdf command -v qpdf
  need "mutt, which opens the drafts" mutt mutt mutt command -v mutt
}

# Wished for, not needed: where another Chromium is there, the tests take longer with it.
if [ "$for_what" = test ] && [ "$(id -u)" = 0 ] && [ "$chromium" != chromium ] && ! command -v "$chromium" >/dev/null; then
  { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends "$chromium"
  } </dev/null >/dev/null 2>&1 || :
fi

look
[ -n "$lacks" ] || exit 0

as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo"
if command -v apt-get >/dev/null && { [ -z "$as_root" ] || sudo -n true 2>/dev/null; }; then
  echo "Installing with apt-get:$apt"
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  # shellcheck disable=SC2086  # package names and an optional "sudo": words, not paths
  { $as_root apt-get -q update
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends $apt
  } </dev/null >"$log" 2>&1 || { cat "$log" >&2; echo "apt-get failed (its output is above)." >&2; exit 1; }
  look
  [ -n "$lacks" ] || exit 0
  echo "apt-get has run, and this is still not found:$lacks" >&2
  exit 1
fi

{
  echo "Afterword needs from this machine:$lacks"
  if command -v apt-get >/dev/null; then echo "Type:  sudo apt-get install --no-install-recommends$apt"
  elif command -v dnf >/dev/null; then echo "Type:  sudo dnf install$dnf"
  elif command -v brew >/dev/null && [ -n "${brew# }" ]; then echo "Type:  brew install$brew"
  else echo "Install these with your system's package manager, then run the command again."; fi
} >&2
exit 1
