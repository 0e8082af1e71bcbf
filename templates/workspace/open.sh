cd "$2" 2>/dev/null || cd "$(dirname "${3#file://}")" || exit 1;
PATH="$PATH:$HOME/.local/bin";
if [ ! -f mkdocs.yml ]; then
echo "The folder of your workbook is not where it was: $2";
echo "Open the folder where it is now, and start it from there.";
false;
elif "$1" -P -c "import afterword" 2>/dev/null; then "$1" -P -m afterword;
elif command -v afterword >/dev/null; then afterword;
else
echo "Afterword is not where it was on this computer: $1";
echo "Install it once more as its page on installing says, then start this again. Your files are all still here.";
false;
fi || { printf "Press Enter to close this window. "; read -r answer; exit 1; }
