"""A folder of files as one value: the candidate, the interviews by ID with the letters beside them, and what is wrong."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from itertools import filterfalse
from operator import attrgetter
from os.path import lexists  # a link that leads nowhere is there too
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
from afterword.interview.left_out import ABOUT_ME, LeftOut, leaving_out
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.entries import STEP_OF_LETTER
from afterword.interview.model.interview import Interview
from afterword.interview.reading.between_rounds import rounds_at_odds
from afterword.interview.reading.cross_references import (
    against_candidate,
    among_interviews,
)
from afterword.interview.reading.file.document import Document
from afterword.interview.reading.guides import misnamed_guides
from afterword.interview.reading.keys.names import NameIndex
from afterword.interview.reading.letters import (
    letters_beside,
    with_letters,
    written_twice,
)
from afterword.interview.reading.meant.in_part import in_part
from afterword.interview.reading.not_read import not_read
from afterword.interview.reading.own_folder import linked_folders
from afterword.interview.reading.rounds import known_to_all, undecided
from afterword.interview.reading.to_model import read_candidate, read_interview
from afterword.interview.reading.yaml.yaml_door import read_file
from afterword.interview.values import usable_id
from afterword.mappings import grouped

EXAMPLE = "example-"
_INTERVIEWS = Path("content", "interviews")
_ENDINGS = (".yaml", ".yml")


@frozen
class Workspace:
    """What was read. `documents` keep the places; `broken` holds the interviews that could not be read, by ID.

    A round that follows another knows what stands there; `typed` are the interviews as each file alone has them.
    `in_part` is what could be read of the broken ones, each with its document, for checks that need no more.
    `letters` are the documents of drafts beside an interview, by the whole ID of the draft; `about_me` is that of me.yaml.
    """

    candidate: Candidate | None
    interviews: Mapping[str, Interview]
    documents: Mapping[str, Document] = field(default_factory=dict)
    broken: Mapping[str, Diagnostics] = field(default_factory=dict)
    diagnostics: Diagnostics = ()
    letters: Mapping[str, Document] = field(default_factory=dict)
    about_me: Document = field(default_factory=lambda: Document("content/me.yaml"))
    typed: Mapping[str, Interview] = field(default_factory=dict)
    in_part: Mapping[str, tuple[Interview, Document]] = field(default_factory=dict)

    def leaving_out(self, left_out: Iterable[LeftOut]) -> "Workspace":
        """What was read, as if these sentences stood between [[ and ]]."""
        by_interview = grouped(left_out, attrgetter("interview"))
        candidate = self.candidate
        if candidate:
            candidate = leaving_out(candidate, by_interview.pop(ABOUT_ME, ()))
        typed = dict(self.typed or self.interviews)
        for name, passages in by_interview.items():
            typed[name] = leaving_out(typed[name], passages)
        interviews = known_to_all(typed, candidate)
        return replace(self, candidate=candidate, interviews=interviews, typed=typed)


@frozen
class _InterviewFile:
    """One file, read with the letters beside it. Without an interview, it cannot be used."""

    interview: Interview | None
    document: Document
    problems: Diagnostics
    letters: Mapping[str, Document]
    part: Interview | None = None


def interview_files(root: Path) -> tuple[Path, ...]:
    """The interview files in a workspace, in order. The examples count only while there is nothing else."""
    paths = sorted((root / _INTERVIEWS).glob("[!.]*.y*ml"), key=attrgetter("name"))
    files = [path for path in paths if path.suffix in _ENDINGS]
    own_files = filterfalse(_is_example_file, files)
    return tuple(own_files) or tuple(files)


def candidate_file(root: Path) -> Path:
    """me.yaml; the example only beside the example interviews: nobody's own letter is signed by an invented person."""
    me = root / "content" / "me.yaml"
    example = root / "content" / "example-me.yaml"
    if only_examples(root) and lexists(example):
        return example
    return me


def only_examples(root: Path) -> bool:
    """Whether nothing in a workspace is a person's own: no interview but the examples, and no me.yaml."""
    me = root / "content" / "me.yaml"
    return all(map(_is_example_file, interview_files(root))) and not lexists(me)


def read_workspace(root: Path, files: tuple[Path, ...] = ()) -> Workspace:
    """Read me.yaml, which `files` may name too, and the interviews among them, or all. Never raises for what is in them."""
    candidate, about_me, problems = _read_candidate(root)
    diagnostics = [*problems, *linked_folders(root)]
    interviews: dict[str, Interview] = {}
    documents: dict[str, Document] = {}
    broken: dict[str, Diagnostics] = {}
    letters: dict[str, Document] = {}
    parts: dict[str, tuple[Interview, Document]] = {}

    for path in _interviews_among(files, root) if files else interview_files(root):
        name = path.stem
        file = _read(path, _path_within(root, path), candidate)
        diagnostics += file.problems
        if file.interview is None:
            broken[name] = file.problems
            if file.part:
                parts[name] = (file.part, file.document)
            continue
        interviews[name] = file.interview
        documents[name] = file.document
        letters |= file.letters

    typed = dict(interviews)
    if not files:
        diagnostics += misnamed_guides(root)
        diagnostics += not_read(root)
        diagnostics += _letters_of_nobody(root)
        diagnostics += among_interviews(interviews, documents, broken)
        diagnostics += rounds_at_odds(interviews, documents)
        interviews = known_to_all(interviews, candidate)
        diagnostics += undecided(interviews, documents)
    return Workspace(
        candidate,
        interviews,
        documents,
        broken,
        in_order(diagnostics),
        letters,
        about_me,
        typed,
        parts,
    )


def is_example(name: str) -> bool:
    """Whether an interview, or a file, is one that the product came with, by its name."""
    return name.startswith(EXAMPLE)


def _interviews_among(files: Iterable[Path], root: Path) -> Iterator[Path]:
    """Those that were named but for the candidate's own file, which is read in any case."""
    me = candidate_file(root).absolute()
    return (path for path in files if path.absolute() != me)


def _is_example_file(path: Path) -> bool:
    return is_example(path.name)


def _read_candidate(root: Path) -> tuple[Candidate | None, Document, Diagnostics]:
    path = candidate_file(root)
    name = _path_within(root, path)
    content, problems = read_file(path, name)
    if not lexists(path):
        missing = rules.UNREADABLE_FILE.at(
            Span(name),
            "there is no file about you yet",
            "`afterword init my-search` makes a workspace; inside one, `afterword new` asks for your name and writes it",
        )
        problems = (missing,)
    if problems:
        return None, Document(name), problems
    return read_candidate(content, name)


def _read(path: Path, name: str, me: Candidate | None) -> _InterviewFile:
    """An interview with the drafts that the candidate wrote: in its file, and in the folder beside it."""
    interview, document, problems = _read_alone(path, name)
    letters = letters_beside(path, name.removesuffix(path.suffix))
    problems += letters.problems
    part = interview
    if document.tree and part is None:
        part = in_part(document, Interview)
    if part and me:
        problems += tuple(against_candidate(part, me, document))
    if interview:
        interview = with_short_steps(interview, path.stem)
        if interview.drafts or letters.drafts:
            interview = with_letters(interview, path.stem, document, letters)
        problems += tuple(written_twice(interview, document))
    if has_errors(problems):
        interview = None
    return _InterviewFile(
        interview,
        document,
        in_order(problems),
        letters.documents,
        part,
    )


def _read_alone(
    path: Path,
    name: str,
) -> tuple[Interview | None, Document, Diagnostics]:
    """What stands in the file itself, with its mistakes and those in its name."""
    if path.suffix != ".yaml" and path.parent.name == "interviews":
        misnamed = rules.UNUSABLE_FILE_NAME.at(
            Span(name),
            "the file's name does not end in .yaml",
            f"name it {path.stem}.yaml",
        )
        return None, Document(name), (misnamed,)
    if not usable_id(path.stem):
        misnamed = rules.UNUSABLE_FILE_NAME.at(
            Span(name),
            "the file's name cannot be an ID",
            "use a-z, 0-9 and single hyphens, at most 60, such as 2027-01-13-larkfield-foods.yaml",
        )
        return None, Document(name), (misnamed,)

    content, problems = read_file(path, name)
    if problems:
        return None, Document(name), (*problems, *_missing_hint(path, name))
    return read_interview(content, name)


def _missing_hint(path: Path, name: str) -> Iterator[Diagnostic]:
    """At the file that was probably meant."""
    if lexists(path) or not path.parent.is_dir():
        return
    names = NameIndex(map(attrgetter("stem"), path.parent.glob("*.yaml")))
    near = names.nearest(path.stem)
    if near:
        yield rules.UNREADABLE_FILE.at(
            Span(name),
            f"`{near}.yaml` has a name like it",
            f"did you mean `{near}.yaml`?",
        )


def with_short_steps(interview: Interview, name: str) -> Interview:
    """The log with short step names: `today` prints whole ones, and whoever copies one means the same."""
    log = []
    for entry in interview.log:
        did = entry.did.removeprefix(f"{name}/")
        step = STEP_OF_LETTER.get(did, did)
        log.append(entry.model_copy(update={"did": step}))
    skipped = tuple(step.removeprefix(f"{name}/") for step in interview.skipped)
    return interview.model_copy(update={"log": tuple(log), "skipped": skipped})


def _letters_of_nobody(root: Path) -> Iterator[Diagnostic]:
    """Folders with letters in them whose interview is gone, or was given another name."""
    interviews = root / _INTERVIEWS
    names = NameIndex(map(attrgetter("stem"), interviews.glob("*.y*ml")))
    for folder in sorted(interviews.glob("[!.]*"), key=attrgetter("name")):
        if not folder.is_dir() or folder.is_symlink():
            continue
        if folder.name in names or not any(folder.glob("*.txt")):
            continue
        near = names.nearest(folder.name)
        help_ = "call it like the interview"
        if near:
            help_ = f"call the folder `{near}`, if it belongs to that interview"
        yield rules.UNKNOWN_DRAFT.at(
            Span(_path_within(root, folder)),
            f"there is no interview `{folder.name}` for the letters in this folder",
            help_,
        )


def _path_within(root: Path, path: Path) -> str:
    """A path as the person knows it: from the workspace where it lies inside."""
    try:
        place = path.parent.resolve() / path.name
        return place.relative_to(root.resolve()).as_posix()
    except (ValueError, RuntimeError):
        # It lies outside; or, before Python 3.13, folders are linked in a ring.
        return str(path)
