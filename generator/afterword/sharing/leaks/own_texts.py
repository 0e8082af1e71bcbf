"""What stands in the candidate's own templates, words and packs: text of theirs, wherever it lies, and searched as such."""

import re
from collections.abc import Iterator, Mapping

from jinja2 import Environment, TemplateSyntaxError

from afterword.frozen import frozen
from afterword.interview.reading.file.document import Document
from afterword.patterns import lazy_pattern
from afterword.resources import OwnFiles
from afterword.sharing.leaks.our_words import NOT_IN_COPIES
from afterword.sharing.leaks.spelling import GAP
from afterword.workbook.wishes import CopyKind
from afterword.workbook.wording.data_files import own_document
from afterword.workbook.wording.own_loader import own_template

# A remark, or a text that is shown.
_STYLE_TEXT = lazy_pattern(r"""/\*.*?\*/|("[^"\n]*"|'[^'\n]*')""", re.DOTALL)
# A line that ends within a sentence, and one that does not begin any.
_GOES_ON = lazy_pattern(rf"[\w,]{GAP}*\n{GAP}*[a-z0-9]")
_READ = frozenset({"data", "string"})  # of the tokens of a template
_DOCUMENTS = frozenset(
    {"card", "checklist", "debrief", "proposal", "references", "workbook"}
)
_FOLDERS = {  # whose texts a copy may hold that is no workbook
    CopyKind.NOTES: ("templates/mail", "templates/share", "templates/words"),
    CopyKind.REFERENCES: ("templates/print", "templates/words"),
    CopyKind.PROPOSAL: ("templates/print", "templates/words"),
}
_PAGES = "templates/pages"


@frozen
class OwnText:
    """A file of the candidate's own as it is read: its lines with their numbers, a gap for each value that is put in."""

    file: str
    lines: tuple[tuple[int, str], ...]

    @property
    def whole(self) -> str:
        """All of it."""
        return "\n".join(line for _, line in self.lines)


def own_texts(files: OwnFiles, kind: CopyKind) -> Iterator[OwnText]:
    """The candidate's own files that a copy of this kind may be made with."""
    for name in (*files.names(), *files.texts_of_copies()):
        if _is_used(name, kind):
            yield OwnText(name, tuple(_lines(files, name)))


def whole_sentences(lines: Mapping[str, str]) -> dict[str, str]:
    """Lines by file and number, `0:14`, each with the next ones where a sentence goes on in them."""
    sentences: dict[str, str] = {}
    before = first = ""
    for place, line in lines.items():
        pair = f"{lines.get(before, '')}\n{line}"
        if _is_next(before, place) and _GOES_ON.search(pair):
            sentences[first] += f" {line.lstrip(GAP)}"
        else:
            first = place
            sentences[place] = line
        before = place
    return sentences


def _is_next(before: str, place: str) -> bool:
    """Whether a line stands right below another, in the same file."""
    file, _, number = place.partition(":")
    return before == f"{file}:{int(number) - 1}"


def _is_used(name: str, kind: CopyKind) -> bool:
    """Whether a copy may be made with the file: of pages the pieces alone, of documents the one that it holds."""
    folder, _, file = name.rpartition("/")
    if NOT_IN_COPIES & {*name.split("/")[-2:]}:
        return False
    if not folder.startswith(_FOLDERS.get(kind, "")):
        return False
    if folder == _PAGES:
        return file.startswith("_")

    document = file.partition(".")[0]
    return document == kind or document not in _DOCUMENTS or folder != "templates/print"


def _lines(files: OwnFiles, name: str) -> Iterator[tuple[int, str]]:
    if name.endswith(".yaml"):
        document, _ = own_document(files, name)
        if document:
            yield from _lines_of_data(document)
        return

    template, _ = own_template(files, name)
    text = str(template.tree.get("text", ""))
    if name.endswith(".j2"):
        text = _without_code(text)
    elif name.endswith(".css"):
        text = _without_rules(text)
    yield from enumerate(text.split("\n"), start=1)


def _lines_of_data(document: Document) -> Iterator[tuple[int, str]]:
    """The texts of a file of words or a pack, each with the line on which it begins."""
    for path, span in document.values.items():
        text = document.at(path)
        if isinstance(text, str):
            yield span.line, _without_code(text)


def _without_code(template: str) -> str:
    """What a template says, line by line: its text and the short texts in its expressions, with a gap for all else."""
    try:
        tokens = list(Environment(autoescape=True).lex(template))
    except TemplateSyntaxError:
        return template

    lines = [GAP] * (template.count("\n") + 1)
    for number, kind, text in tokens:
        if kind not in _READ:
            continue
        for place, part in enumerate(text.split("\n"), start=number - 1):
            lines[place] += f"{part}{GAP}"
    return "\n".join(lines)


def _without_rules(style: str) -> str:
    """What a style sheet says, line by line: the texts that it puts beside others."""
    printed = ""
    end = 0
    for match in _STYLE_TEXT.finditer(style):
        skipped = style.count("\n", end, match.start())
        printed += "\n" * skipped + (match[1] or "") + GAP
        end = match.start()
    return printed
