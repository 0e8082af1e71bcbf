"""The folder beside an interview, with drafts in the candidate's own words: one text file a draft."""

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from afterword.diagnostics import Diagnostic, Span, has_errors, in_order
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.model.own_drafts import ENDING, OwnDraft, PlacedDraft, draft_in
from afterword.interview.reading.checks import endless_passages
from afterword.interview.reading.loader import from_document
from afterword.interview.reading.source import Document, Path_, plain_text, read_file
from afterword.interview.values import LONGEST_TEXT

_SUBJECT = "subject:"
_TEXTS = frozenset({"", ".md", ".text", ".txt", ".doc", ".docx", ".odt", ".rtf"})


@dataclass(frozen=True)
class Letters:
    """The letters of one folder, with the document of each by the draft's ID, and what is wrong with them."""

    drafts: tuple[PlacedDraft, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()


def letters_beside(file: Path, name: str) -> Letters:
    """What stands in the folder that is called like the interview's file; `name` is what messages call that folder.

    Only regular files are read. A folder that is a link is refused as a file would be.
    """
    folder = file.with_suffix("")
    try:
        mode = folder.lstat().st_mode
        if stat.S_ISLNK(mode):
            message = "this is a link, and links are not followed"
            return Letters(problems=(r.UNREADABLE_FILE.at(Span(name), message, "put the folder itself in its place"),))
        names = sorted(os.listdir(folder)) if stat.S_ISDIR(mode) else []  # noqa: PTH208  (names are all that is needed)
    except FileNotFoundError:
        return Letters()
    except OSError as error:
        reason = (error.strerror or "the system refused").lower()
        message = f"the folder cannot be read: {reason}"
        return Letters(problems=(r.UNREADABLE_FILE.at(Span(name), message, "check who may read it"),))
    return _letters(folder, name, [each for each in names if not each.startswith(".") and not each.endswith("~")])


def with_letters(interview: Interview, name: str, document: Document, letters: Letters) -> Interview:
    """The interview with every draft of the candidate's own: those of its file first, then those beside it."""
    typed = (
        PlacedDraft(
            of=each.of.removeprefix(f"{name}/"),
            subject=each.subject,
            text=each.text,
            where=f"{document.file}, line {document.span(('drafts', number)).line}",
        )
        for number, each in enumerate(interview.drafts)
    )
    return interview.model_copy(update={"drafts": (*typed, *letters.drafts)})


def written_twice(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    """Two texts for one draft: which of them is meant cannot be told."""
    first: dict[str, PlacedDraft] = {}
    for number, each in reversed(list(enumerate(interview.drafts))):
        if not isinstance(each, PlacedDraft):
            continue
        other = first.setdefault(each.of, each)
        if other is not each:
            message = f"`{each.of}` is written twice: here and in {other.where}"
            yield document.report(r.DRAFT_WRITTEN_TWICE, ("drafts", number, "of"), message, "keep one of the two")


def _letters(folder: Path, name: str, names: list[str]) -> Letters:
    drafts: list[PlacedDraft] = []
    documents: dict[str, Document] = {}
    problems: list[Diagnostic] = []
    for each in names:
        shown = f"{name}/{each}"
        if not each.endswith(ENDING):
            problems += _misnamed(each, shown)
            continue
        draft, document, found = _letter(folder / each, shown, draft_in(each))
        problems += found
        if draft:
            drafts.append(draft)
            documents[draft.of] = document
    return Letters(tuple(drafts), documents, in_order(problems))


def _misnamed(file: str, shown: str) -> Iterator[Diagnostic]:
    """A letter under a name that is not read; whatever else lies in the folder is left alone."""
    stem, _, ending = file.partition(".")
    if "--" in stem and f".{ending}".lower().rstrip(".") in _TEXTS:
        help_ = f"save it as plain text under the name {stem}{ENDING}"
        yield r.UNUSABLE_FILE_NAME.at(Span(shown), f"a draft's file ends in {ENDING}", help_)


def _letter(path: Path, name: str, draft: str) -> tuple[PlacedDraft | None, Document, tuple[Diagnostic, ...]]:
    data, problems = read_file(path, name)
    if problems:
        return None, Document(name), tuple(_about_a_letter(each) for each in problems)
    document, problems = plain_text(data, name)
    if has_errors(problems):
        return None, document, problems
    document, more = _parted(document, draft)
    value, wrong = from_document(document, OwnDraft) if not more else (None, ())
    placed = PlacedDraft(of=draft, subject=value.subject, text=value.text, where=name, beside=True) if value else None
    return placed, document, in_order((*problems, *more, *wrong, *endless_passages(document)))


def _about_a_letter(problem: Diagnostic) -> Diagnostic:
    if problem.code != r.OVERSIZED_FILE.code:
        return problem
    return replace(problem, help=f"a letter has at most {LONGEST_TEXT:,} characters")


def _parted(document: Document, draft: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Subject and letter by themselves: a first line `Subject: …`, an empty line, the letter."""
    text = str(document.tree["text"])
    head, _, rest = text.partition("\n")
    if not head.lower().startswith(_SUBJECT):
        return replace(document, tree={"of": draft, "text": text}), ()
    if rest.split("\n", 1)[0].strip():
        span = Span(document.file, 2, 1, len(document.lines[1]) + 1)
        message = "an empty line is missing between the subject and the letter"
        help_ = "leave this line empty, and begin the letter below it"
        return document, (r.UNUSABLE_TEXT.at(span, message, help_, document.excerpt(span)),)
    subject = head[len(_SUBJECT) :].strip()
    begins = rest.partition("\n")[2]
    places: dict[Path_, Span] = {
        ("subject",): Span(document.file, 1, len(_SUBJECT) + 1, len(head) + 1),
        ("text",): Span(document.file, 3),
    }
    return replace(document, tree={"of": draft, "subject": subject or None, "text": begins}, values=places), ()
