"""The folder beside an interview, with drafts in the candidate's own words: one text file a draft."""

import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from operator import attrgetter
from pathlib import Path

from afterword.diagnostics import (
    Diagnostic,
    Diagnostics,
    Span,
    has_errors,
    in_order,
    rules,
)
from afterword.frozen import frozen, replace
from afterword.interview.model.interview import Interview
from afterword.interview.model.own_drafts import ENDING, OwnDraft, PlacedDraft, draft_in
from afterword.interview.reading.doubts.private_passages import private_passages
from afterword.interview.reading.file.document import Document, KeyPath, Tree
from afterword.interview.reading.to_model import from_document
from afterword.interview.reading.yaml.yaml_door import plain_text, read_file, unreadable
from afterword.interview.values import LONGEST_TEXT

_SUBJECT = "subject:"
_TEXTS = frozenset({"", ".md", ".text", ".txt", ".doc", ".docx", ".odt", ".rtf"})


@frozen
class Letters:
    """The letters of one folder, with the document of each by the draft's whole ID, and what is wrong with them."""

    drafts: tuple[PlacedDraft, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)
    problems: Diagnostics = ()


def letters_beside(file: Path, name: str) -> Letters:
    """What stands in the folder that is called like the interview's file; `name` is what messages call that folder.

    Only regular files are read. A folder that is a link is refused as a file would be. A name without an ending is that of
    no interview, and has no such folder.
    """
    if not file.suffix:
        return Letters()
    folder = file.with_suffix("")
    span = Span(name)
    files: list[str] = []
    try:
        mode = folder.lstat().st_mode
        if stat.S_ISDIR(mode):
            files = sorted(map(attrgetter("name"), folder.iterdir()))
    except FileNotFoundError:
        return Letters()
    except OSError as error:
        return Letters(problems=(unreadable("folder", span, error),))
    if not stat.S_ISLNK(mode):
        return _letters(folder, name, files)
    linked = rules.UNREADABLE_FILE.at(
        span,
        "this is a link, and links are not followed",
        "put the folder itself in its place",
    )
    return Letters(problems=(linked,))


def with_letters(
    interview: Interview,
    name: str,
    document: Document,
    letters: Letters,
) -> Interview:
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
    drafts += letters.drafts
    return interview.model_copy(update={"drafts": tuple(drafts)})


def written_twice(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    """Two texts for one draft: which of them is meant cannot be told."""
    later: dict[str, PlacedDraft] = {}
    for number, draft in reversed(list(enumerate(interview.drafts))):
        if not isinstance(draft, PlacedDraft):
            continue
        twin = later.setdefault(draft.of, draft)
        if twin is not draft:
            yield document.report(
                rules.DRAFT_WRITTEN_TWICE,
                ("drafts", number, "of"),
                f"`{draft.of}` is written twice: here and in {twin.where}",
                "keep one of the two",
            )


def _letters(folder: Path, name: str, files: Iterable[str]) -> Letters:
    drafts: list[PlacedDraft] = []
    documents: dict[str, Document] = {}
    problems: list[Diagnostic] = []
    for file in files:
        if file.startswith(".") or file.endswith("~"):
            continue  # hidden, or the copy that an editor makes
        if not file.endswith(ENDING):
            problems += _misnamed(file, name)
            continue

        letter = _letter(folder / file, f"{name}/{file}")
        drafts += letter.drafts
        documents |= letter.documents
        problems += letter.problems
    return Letters(tuple(drafts), documents, in_order(problems))


def _misnamed(file: str, folder: str) -> Iterator[Diagnostic]:
    """A letter under a name that is not read; whatever else lies in the folder is left alone."""
    stem, _, ending = file.partition(".")
    is_text = f".{ending}".lower().rstrip(".") in _TEXTS
    if is_text and "--" in stem:
        yield rules.UNUSABLE_FILE_NAME.at(
            Span(f"{folder}/{file}"),
            f"a draft's file ends in {ENDING}",
            f"save it as plain text under the name {stem}{ENDING}",
        )


def _letter(path: Path, name: str) -> Letters:
    """The one letter of a file, if nothing is wrong with it."""
    content, problems = read_file(path, name)
    if problems:
        return Letters(problems=tuple(map(_about_a_letter, problems)))
    text, problems = plain_text(content, name)
    if has_errors(problems):
        return Letters(problems=problems)

    draft = draft_in(path.name)
    document, mistakes = _parted(text, draft)
    written = None
    if not mistakes:
        written, mistakes = from_document(document, OwnDraft)
    problems = in_order((*problems, *mistakes, *private_passages(document)))
    if written is None:
        return Letters(problems=problems)
    placed = PlacedDraft(
        of=draft,
        subject=written.subject,
        text=written.text,
        where=name,
        beside=True,
    )
    whole_id = f"{path.parent.name}/{draft}"
    return Letters((placed,), {whole_id: document}, problems)


def _about_a_letter(problem: Diagnostic) -> Diagnostic:
    if problem.code != rules.OVERSIZED_FILE.code:
        return problem
    return replace(problem, help=f"a letter has at most {LONGEST_TEXT:,} characters")


def _parted(document: Document, draft: str) -> tuple[Document, Diagnostics]:
    """Subject and letter by themselves: a first line `Subject: …`, an empty line, the letter."""
    text = str(document.tree["text"])
    head, _, below = text.partition("\n")
    if not head.lower().startswith(_SUBJECT):
        return replace(document, tree={"of": draft, "text": text}), ()

    second, _, letter = below.partition("\n")
    if second.strip():
        span = Span(document.file, 2, 1, len(document.lines[1]) + 1)
        joined = rules.UNUSABLE_TEXT.at(
            span,
            "an empty line is missing between the subject and the letter",
            "leave this line empty, and begin the letter below it",
            document.excerpt(span),
        )
        return document, (joined,)

    begins = len(_SUBJECT)
    tree: dict[str, Tree] = {
        "of": draft,
        "subject": head[begins:].strip() or None,
        "text": letter,
    }
    places: dict[KeyPath, Span] = {
        ("subject",): Span(document.file, 1, begins + 1, len(head) + 1),
        ("text",): Span(document.file, 3),
    }
    return replace(document, tree=tree, values=places), ()
