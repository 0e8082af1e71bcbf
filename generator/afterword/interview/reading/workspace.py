"""A folder of files as one value: the candidate, the interviews by ID with the letters beside them, and what is wrong."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from os.path import lexists  # a link that leads nowhere is there too
from pathlib import Path

from afterword.diagnostics import Diagnostic, Span, has_errors, in_order
from afterword.diagnostics import rules as r
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading.cross_references import against_candidate, among_interviews
from afterword.interview.reading.document import Document
from afterword.interview.reading.letters import Letters, letters_beside, with_letters, written_twice
from afterword.interview.reading.loader import load_candidate, read_interview
from afterword.interview.reading.names import NameIndex
from afterword.interview.reading.source import read_file
from afterword.interview.values import usable_id

EXAMPLE = "example-"
_ANY_YAML = "*.y*ml"
_ENDINGS = (".yaml", ".yml")

NamesIn = Callable[[Path], NameIndex]


@dataclass(frozen=True)
class Workspace:
    """What was read. `documents` keep the places; `broken` holds the interviews that could not be read, by ID.

    `letters` are the documents of drafts beside an interview, by the whole ID of the draft.
    """

    candidate: Candidate | None
    interviews: Mapping[str, Interview]
    documents: Mapping[str, Document] = field(default_factory=dict)
    broken: Mapping[str, tuple[Diagnostic, ...]] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()
    letters: Mapping[str, Document] = field(default_factory=dict)


@dataclass(frozen=True)
class _InterviewFile:
    """One file, read alone or with the letters beside it. Without an interview, it cannot be read."""

    interview: Interview | None
    document: Document
    problems: tuple[Diagnostic, ...]
    letters: Mapping[str, Document] = field(default_factory=dict)


def interview_files(root: Path) -> tuple[Path, ...]:
    """The interview files in a workspace, in order. The examples count only while there is nothing else."""
    files = sorted(filter(_is_interview_file, _interviews_folder(root).glob(_ANY_YAML)))
    own_files = [path for path in files if not _is_example(path)]
    return tuple(own_files or files)


def candidate_file(root: Path) -> Path:
    """me.yaml; the example only beside the example interviews: nobody's own letter is signed by an invented person."""
    me = root / "content" / "me.yaml"
    example = root / "content" / "example-me.yaml"
    only_examples = all(map(_is_example, interview_files(root)))
    if only_examples and lexists(example) and not lexists(me):
        return example
    return me


def read_workspace(root: Path, files: tuple[Path, ...] | None = None) -> Workspace:
    """Read me.yaml and the interviews (`files`, or all of them). Never raises for what is in them."""
    candidate, problems = _read_candidate(root)
    diagnostics = list(problems)
    interviews: dict[str, Interview] = {}
    documents: dict[str, Document] = {}
    broken: dict[str, tuple[Diagnostic, ...]] = {}
    letters: dict[str, Document] = {}
    names_in = cache(_names_in)  # a folder is looked through once, however many files are missing in it

    paths = interview_files(root) if files is None else files
    for path in paths:
        name = path.stem
        file = _read_with_letters(path, _path_within(root, path), candidate, names_in)
        diagnostics += file.problems
        if file.interview is None:
            broken[name] = file.problems
            continue
        interviews[name] = file.interview
        documents[name] = file.document
        for draft, letter in file.letters.items():
            letters[f"{name}/{draft}"] = letter

    if files is None:
        diagnostics += _letters_of_nobody(root)
        diagnostics += among_interviews(interviews, documents, broken)
    return Workspace(candidate, interviews, documents, broken, in_order(diagnostics), letters)


def _is_interview_file(path: Path) -> bool:
    return path.suffix in _ENDINGS and not path.name.startswith(".")


def _is_example(path: Path) -> bool:
    return path.name.startswith(EXAMPLE)


def _interviews_folder(root: Path) -> Path:
    return root / "content" / "interviews"


def _names_in(folder: Path) -> NameIndex:
    return NameIndex(path.stem for path in folder.glob("*.yaml"))


def _read_candidate(root: Path) -> tuple[Candidate | None, tuple[Diagnostic, ...]]:
    path = candidate_file(root)
    name = _path_within(root, path)
    content, problems = read_file(path, name)
    if not lexists(path):
        missing = r.UNREADABLE_FILE.at(
            Span(name),
            "there is no file about you yet",
            "`afterword init my-search` makes a workspace; inside one, `afterword new` asks for your name and writes it",
        )
        problems = (missing,)
    if problems:
        return None, problems
    return load_candidate(content, name)


def _read_with_letters(path: Path, name: str, me: Candidate | None, names_in: NamesIn) -> _InterviewFile:
    """An interview with the drafts that the candidate wrote: in its file, and in the folder beside it."""
    file = _read(path, name, me, names_in)
    letters = letters_beside(path, name.removesuffix(path.suffix))
    interview = file.interview and _with_drafts(file.interview, path.stem, file.document, letters)
    problems = [*file.problems, *letters.problems]
    if interview:
        problems += written_twice(interview, file.document)
    if has_errors(problems):
        interview = None
    return _InterviewFile(interview, file.document, in_order(problems), letters.documents)


def _read(path: Path, name: str, me: Candidate | None, names_in: NamesIn) -> _InterviewFile:
    misnamed = _misnamed(path, name)
    if misnamed:
        return _InterviewFile(None, Document(name), (misnamed,))

    content, problems = read_file(path, name)
    if problems:
        hint = _missing_hint(path, name, names_in)
        return _InterviewFile(None, Document(name), (*problems, *hint))

    interview, document, problems = read_interview(content, name)
    if interview:
        interview = _with_short_steps(interview, path.stem)
    if interview and me:
        problems = (*problems, *against_candidate(interview, me, document))
    return _InterviewFile(interview, document, problems)


def _misnamed(path: Path, name: str) -> Diagnostic | None:
    """What is wrong with the name of a file."""
    if path.suffix != ".yaml" and path.parent.name == "interviews":
        return r.UNUSABLE_FILE_NAME.at(
            Span(name),
            "the file's name does not end in .yaml",
            f"name it {path.stem}.yaml",
        )
    if not usable_id(path.stem):
        return r.UNUSABLE_FILE_NAME.at(
            Span(name),
            "the file's name cannot be an ID",
            "use a-z, 0-9 and single hyphens, at most 60, such as 2027-01-13-larkfield-foods.yaml",
        )
    return None


def _missing_hint(path: Path, name: str, names_in: NamesIn) -> Iterator[Diagnostic]:
    """At the file that was probably meant."""
    if lexists(path) or not path.parent.is_dir():
        return
    near = names_in(path.parent).nearest(path.stem)
    if near:
        yield r.UNREADABLE_FILE.at(
            Span(name),
            f"`{near}.yaml` has a name like it",
            f"did you mean `{near}.yaml`?",
        )


def _with_short_steps(interview: Interview, name: str) -> Interview:
    """The log with short step names: `today` prints whole ones, and whoever copies one means the same."""
    log = tuple(entry.model_copy(update={"did": entry.did.removeprefix(f"{name}/")}) for entry in interview.log)
    return interview.model_copy(update={"log": log})


def _with_drafts(interview: Interview, name: str, document: Document, letters: Letters) -> Interview:
    if interview.drafts or letters.drafts:
        return with_letters(interview, name, document, letters)
    return interview


def _letters_of_nobody(root: Path) -> Iterator[Diagnostic]:
    """Folders with letters in them whose interview is gone, or was given another name."""
    interviews = _interviews_folder(root)
    names = NameIndex(path.stem for path in interviews.glob(_ANY_YAML))
    for folder in sorted(filter(_is_real_folder, interviews.glob("[!.]*"))):
        if folder.name in names or not any(folder.glob("*.txt")):
            continue
        near = names.nearest(folder.name)
        help_ = "call it like the interview"
        if near:
            help_ = f"call the folder `{near}`, if it belongs to that interview"
        yield r.UNKNOWN_DRAFT.at(
            Span(_path_within(root, folder)),
            f"there is no interview `{folder.name}` for the letters in this folder",
            help_,
        )


def _is_real_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _path_within(root: Path, path: Path) -> str:
    """A path as the person knows it: from the workspace where it lies inside."""
    try:
        return path.parent.resolve().joinpath(path.name).relative_to(root.resolve()).as_posix()
    except (ValueError, RuntimeError):  # outside; or, before Python 3.13, folders linked in a ring
        return str(path)
