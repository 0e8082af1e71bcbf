"""The folder beside an interview, with drafts in the candidate's own words: one text file a draft."""

import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from afterword.diagnostics import Diagnostic, Span, has_errors, in_order
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.model.own_drafts import ENDING, OwnDraft, PlacedDraft, draft_in
from afterword.interview.reading.consistency import endless_passages
from afterword.interview.reading.document import Document, Path_, Tree
from afterword.interview.reading.loader import from_document
from afterword.interview.reading.source import plain_text, read_file, unreadable
from afterword.interview.values import LONGEST_TEXT

_SUBJECT = "subject:"
_TEXTS = frozenset({"", ".md", ".text", ".txt", ".doc", ".docx", ".odt", ".rtf"})


@dataclass(frozen=True)
class Letters:
    """The letters of one folder, with the document of each by the draft's ID, and what is wrong with them."""

    drafts: tuple[PlacedDraft, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True)
class _Letter:
    """One letter; no draft when something is wrong with it."""

    draft: PlacedDraft | None
    document: Document
    problems: tuple[Diagnostic, ...]


def letters_beside(file: Path, name: str) -> Letters:
    """What stands in the folder that is called like the interview's file; `name` is what messages call that folder.

    Only regular files are read. A folder that is a link is refused as a file would be.
    """
    folder = file.with_suffix("")
    span = Span(name)
    try:
        mode = folder.lstat().st_mode
        if stat.S_ISLNK(mode):
            return Letters(problems=(_linked(span),))
        if not stat.S_ISDIR(mode):
            return Letters()
        files = sorted(path.name for path in folder.iterdir())
    except FileNotFoundError:
        return Letters()
    except OSError as error:
        return Letters(problems=(unreadable("folder", span, error),))
    return _letters(folder, name, filter(_may_be_a_letter, files))


def with_letters(interview: Interview, name: str, document: Document, letters: Letters) -> Interview:
    """The interview with every draft of the candidate's own: those of its file first, then those beside it."""
    drafts: list[PlacedDraft] = []
    for number, draft in enumerate(interview.drafts):
        line = document.span(("drafts", number)).line
        placed = PlacedDraft(
            of=draft.of.removeprefix(f"{name}/"),
            subject=draft.subject,
            text=draft.text,
            where=f"{document.file}, line {line}",
        )
        drafts.append(placed)
    return interview.model_copy(update={"drafts": (*drafts, *letters.drafts)})


def written_twice(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    """Two texts for one draft: which of them is meant cannot be told."""
    later: dict[str, PlacedDraft] = {}
    for number, draft in reversed(list(enumerate(interview.drafts))):
        if not isinstance(draft, PlacedDraft):
            continue
        twin = later.setdefault(draft.of, draft)
        if twin is not draft:
            yield document.report(
                r.DRAFT_WRITTEN_TWICE,
                ("drafts", number, "of"),
                f"`{draft.of}` is written twice: here and in {twin.where}",
                "keep one of the two",
            )


def _linked(span: Span) -> Diagnostic:
    return r.UNREADABLE_FILE.at(
        span,
        "this is a link, and links are not followed",
        "put the folder itself in its place",
    )


def _may_be_a_letter(file: str) -> bool:
    """Whether it is neither hidden nor the copy that an editor makes."""
    return not file.startswith(".") and not file.endswith("~")


def _letters(folder: Path, name: str, files: Iterable[str]) -> Letters:
    drafts: list[PlacedDraft] = []
    documents: dict[str, Document] = {}
    problems: list[Diagnostic] = []
    for file in files:
        if not file.endswith(ENDING):
            problems += _misnamed(file, name)
            continue

        letter = _letter(folder / file, f"{name}/{file}", draft_in(file))
        problems += letter.problems
        if letter.draft:
            drafts.append(letter.draft)
            documents[letter.draft.of] = letter.document
    return Letters(tuple(drafts), documents, in_order(problems))


def _misnamed(file: str, folder: str) -> Iterator[Diagnostic]:
    """A letter under a name that is not read; whatever else lies in the folder is left alone."""
    stem, _, ending = file.partition(".")
    is_text = f".{ending}".lower().rstrip(".") in _TEXTS
    if is_text and "--" in stem:
        yield r.UNUSABLE_FILE_NAME.at(
            Span(f"{folder}/{file}"),
            f"a draft's file ends in {ENDING}",
            f"save it as plain text under the name {stem}{ENDING}",
        )


def _letter(path: Path, name: str, draft: str) -> _Letter:
    content, problems = read_file(path, name)
    if problems:
        return _Letter(None, Document(name), tuple(map(_about_a_letter, problems)))
    text, problems = plain_text(content, name)
    if has_errors(problems):
        return _Letter(None, text, problems)

    document, joined = _parted(text, draft)
    problems = (*problems, *joined, *endless_passages(document))
    if joined:
        return _Letter(None, document, in_order(problems))
    own_draft, mistakes = from_document(document, OwnDraft)
    return _Letter(_placed(own_draft, draft, name), document, in_order((*problems, *mistakes)))


def _placed(written: OwnDraft | None, draft: str, name: str) -> PlacedDraft | None:
    if written is None:
        return None
    return PlacedDraft(
        of=draft,
        subject=written.subject,
        text=written.text,
        where=name,
        beside=True,
    )


def _about_a_letter(problem: Diagnostic) -> Diagnostic:
    if problem.code != r.OVERSIZED_FILE.code:
        return problem
    return replace(problem, help=f"a letter has at most {LONGEST_TEXT:,} characters")


def _parted(document: Document, draft: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Subject and letter by themselves: a first line `Subject: …`, an empty line, the letter."""
    text = str(document.tree["text"])
    head, _, below = text.partition("\n")
    if not head.lower().startswith(_SUBJECT):
        return replace(document, tree={"of": draft, "text": text}), ()
    second, _, letter = below.partition("\n")
    if second.strip():
        return document, (_joined(document),)

    subject = head[len(_SUBJECT) :].strip()
    places: dict[Path_, Span] = {
        ("subject",): Span(document.file, 1, len(_SUBJECT) + 1, len(head) + 1),
        ("text",): Span(document.file, 3),
    }
    tree: dict[str, Tree] = {"of": draft, "subject": subject or None, "text": letter}
    return replace(document, tree=tree, values=places), ()


def _joined(document: Document) -> Diagnostic:
    """That the letter begins right below its subject."""
    span = Span(document.file, 2, 1, len(document.lines[1]) + 1)
    return r.UNUSABLE_TEXT.at(
        span,
        "an empty line is missing between the subject and the letter",
        "leave this line empty, and begin the letter below it",
        document.excerpt(span),
    )
