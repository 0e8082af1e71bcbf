"""A folder of files as one value: the candidate, the interviews by ID with the letters beside them, and what is wrong."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from os.path import lexists  # a link that leads nowhere is there too
from pathlib import Path

from afterword.diagnostics import Diagnostic, Span, has_errors, in_order
from afterword.diagnostics import rules as r
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading import known_names
from afterword.interview.reading import own_drafts as beside
from afterword.interview.reading.loader import load_candidate, read_interview
from afterword.interview.reading.source import Document, read_file
from afterword.interview.values import suggestion, usable_id

EXAMPLE = "example-"
_ENDINGS = (".yaml", ".yml")


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


def interview_files(root: Path) -> tuple[Path, ...]:
    """The interview files in a workspace, in order. The examples count only while there is nothing else."""
    found = sorted(
        path
        for path in (root / "content" / "interviews").glob("*.y*ml")
        if path.suffix in _ENDINGS and path.name[0] != "."
    )
    own = [path for path in found if not path.name.startswith(EXAMPLE)]
    return tuple(own or found)


def candidate_file(root: Path) -> Path:
    """me.yaml; the example only beside the example interviews: nobody's own letter is signed by an invented person."""
    own, example = root / "content" / "me.yaml", root / "content" / "example-me.yaml"
    only_examples = all(path.name.startswith(EXAMPLE) for path in interview_files(root))
    return example if only_examples and lexists(example) and not lexists(own) else own


def read_workspace(root: Path, files: tuple[Path, ...] | None = None) -> Workspace:
    """Read me.yaml and the interviews (`files`, or all of them). Never raises for what is in them."""
    me = candidate_file(root)
    name = _shown(me, root)
    data, problems = read_file(me, name)
    if not lexists(me):
        help_ = (
            "`afterword init my-search` makes a workspace; inside one, `afterword new` asks for your name and writes it"
        )
        problems = (r.UNREADABLE_FILE.at(Span(name), "there is no file about you yet", help_),)
    candidate, found = (None, problems) if problems else load_candidate(data, name)
    interviews: dict[str, Interview] = {}
    documents: dict[str, Document] = {}
    broken: dict[str, tuple[Diagnostic, ...]] = {}
    letters: dict[str, Document] = {}
    diagnostics = list(found)
    for path in interview_files(root) if files is None else files:
        interview, document, problems = _read(path, _shown(path, root), candidate)
        interview, written = _with_letters(interview, path, document)
        problems = in_order((*problems, *written.problems))
        diagnostics += problems
        if interview is None or has_errors(problems):
            broken[path.stem] = problems
        else:
            interviews[path.stem], documents[path.stem] = interview, document
            letters |= {f"{path.stem}/{draft}": each for draft, each in written.documents.items()}
    if files is None:
        diagnostics += _letters_of_nobody(root)
        diagnostics += known_names.among_interviews(interviews, documents, broken)
    return Workspace(candidate, interviews, documents, broken, in_order(diagnostics), letters)


def _read(path: Path, name: str, me: Candidate | None) -> tuple[Interview | None, Document, tuple[Diagnostic, ...]]:
    if path.suffix != ".yaml" and path.parent.name == "interviews":
        help_ = f"name it {path.stem}.yaml"
        return (
            None,
            Document(name),
            (r.UNUSABLE_FILE_NAME.at(Span(name), "the file's name does not end in .yaml", help_),),
        )
    if not usable_id(path.stem):
        help_ = "use a-z, 0-9 and single hyphens, at most 60, such as 2027-01-13-larkfield-foods.yaml"
        return None, Document(name), (r.UNUSABLE_FILE_NAME.at(Span(name), "the file's name cannot be an ID", help_),)
    data, problems = read_file(path, name)
    if problems:
        return None, Document(name), (*problems, *_near_file(path, name))
    interview, document, problems = read_interview(data, name)
    interview = interview and _own_steps(interview, path.stem)
    if interview and me:
        problems = in_order((*problems, *known_names.against_candidate(interview, me, document)))
    return interview, document, problems


def _with_letters(
    interview: Interview | None, path: Path, document: Document
) -> tuple[Interview | None, beside.Letters]:
    """The interview with the drafts that the candidate wrote, and the letters beside it with what is wrong in either place."""
    letters = beside.letters_beside(path, document.file.removesuffix(path.suffix))
    if interview is None or not (interview.drafts or letters.drafts):
        return interview, letters
    whole = beside.with_letters(interview, path.stem, document, letters)
    twice = tuple(beside.written_twice(whole, document))
    return whole, replace(letters, problems=(*letters.problems, *twice))


def _letters_of_nobody(root: Path) -> Iterator[Diagnostic]:
    """Folders with letters in them whose interview is gone, or was given another name."""
    known = [path.stem for path in (root / "content" / "interviews").glob("*.y*ml")]
    for folder in sorted(
        path for path in (root / "content" / "interviews").glob("[!.]*") if path.is_dir() and not path.is_symlink()
    ):
        if folder.name not in known and next(folder.glob("*.txt"), None):
            near = suggestion(folder.name, known)
            help_ = (
                f"call the folder `{near}`, if it belongs to that interview" if near else "call it like the interview"
            )
            message = f"there is no interview `{folder.name}` for the letters in this folder"
            yield r.UNKNOWN_DRAFT.at(Span(_shown(folder, root)), message, help_)


def _own_steps(interview: Interview, name: str) -> Interview:
    """The log with short step names: `today` prints whole ones, and whoever copies one means the same."""
    log = tuple(each.model_copy(update={"did": each.did.removeprefix(f"{name}/")}) for each in interview.log)
    return interview.model_copy(update={"log": log})


def _near_file(path: Path, name: str) -> tuple[Diagnostic, ...]:
    """Nothing, or a hint at the file that was probably meant."""
    if lexists(path) or not path.parent.is_dir():
        return ()
    near = suggestion(path.stem, [each.stem for each in path.parent.glob("*.yaml")])
    return (
        (r.UNREADABLE_FILE.at(Span(name), f"`{near}.yaml` has a name like it", f"did you mean `{near}.yaml`?"),)
        if near
        else ()
    )


def _shown(path: Path, root: Path) -> str:
    """A path as the person knows it: from the workspace where it lies inside."""
    try:
        return path.parent.resolve().joinpath(path.name).relative_to(root.resolve()).as_posix()
    except (ValueError, RuntimeError):  # outside; or, before Python 3.13, folders linked in a ring
        return str(path)
