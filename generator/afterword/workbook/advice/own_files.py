"""What is wrong with the workspace's own templates, words and packs. Which workspace that is, `resources` knows."""

from collections.abc import Callable, Iterator
from pathlib import Path

from afterword.diagnostics import Diagnostic, Span, in_order
from afterword.diagnostics import rules as r
from afterword.interview.reading.document import Document, Path_, Tree
from afterword.interview.values import suggestion
from afterword.resources import BrokenOverrideError, linked_folders, overridden_by, own_files, resource
from afterword.workbook.wording import templating
from afterword.workbook.wording.data_files import own_document, shipped

_LINKED = "this is a link, and links are not followed"


def review_overrides() -> tuple[Diagnostic, ...]:
    """Everything wrong with them as they stand, before anything is filled in."""
    links = (
        r.UNREADABLE_FILE.at(Span(name), _LINKED, "put the folder itself in its place") for name in linked_folders()
    )
    return in_order((*links, *(each for name in own_files() for each in _review(name))))


def in_use() -> tuple[str, ...]:
    """The files of the workspace that stand in the place of ours, as paths from its root."""
    return tuple(name for name in own_files() if _known(name))


def tried(root: Path, compose: Callable[[], object]) -> tuple[Diagnostic, ...]:
    """What goes wrong when everything is written with them: for each file that fails, its first mistake."""
    aside: list[str] = []
    found: list[Diagnostic] = []
    while len(aside) <= len(own_files()):
        with overridden_by(root, aside=aside):
            try:
                compose()
                break
            except BrokenOverrideError as error:
                found.append(error.problem)
                aside.append(error.problem.span.file)
    return in_order(found)


def _review(name: str) -> tuple[Diagnostic, ...]:
    _, folder, file = name.split("/")
    if not _known(name):
        near = suggestion(file, [path.name for path in resource(*name.split("/")[:-1]).iterdir()])
        help_ = f"did you mean `{near}`?" if near else "give it the name of the file that it is to replace"
        return (r.UNKNOWN_OVERRIDE.at(Span(name), f"we have no `{file}` whose place this could take", help_),)
    if folder == "packs":
        return _pack(name)
    if file.endswith(".yaml"):
        return _words(name)
    from afterword.workbook.wording.own_templates import own_template, syntax  # noqa: PLC0415  (only who has own files pays)

    if file.endswith(".j2"):
        return syntax(templating.environment(folder), *name.split("/"))
    return own_template(*name.split("/"))[1]


def _known(name: str) -> bool:
    try:
        return resource(*name.split("/")).is_file()
    except FileNotFoundError:
        return False


def _pack(name: str) -> tuple[Diagnostic, ...]:
    from afterword.interview.reading.loader import from_document  # noqa: PLC0415  (models: only who has own packs pays)
    from afterword.workbook.wording.pack_schema import PACKS  # noqa: PLC0415

    document, problems = own_document(*name.split("/"))
    if document is None:
        return problems
    return (*problems, *from_document(document, PACKS[Path(name).stem])[1])


def _words(name: str) -> tuple[Diagnostic, ...]:
    document, problems = own_document(*name.split("/"))
    if document is None:
        return problems
    return (*problems, *_against(shipped(*name.split("/")), document.tree, document, ()))


def _against(ours: object, theirs: Tree, document: Document, path: Path_) -> Iterator[Diagnostic]:
    """Keys that we do not have, and texts where keys belong or the other way round; a phrase is tried as a template."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        known = {str(key): value for key, value in ours.items()}
        for key, value in theirs.items():
            if key in known:
                yield from _against(known[key], value, document, (*path, key))
            else:
                near = suggestion(key, list(known))
                help_ = f"did you mean `{near}`?" if near else "known here: " + ", ".join(known)
                yield document.report(r.UNKNOWN_KEY, (*path, key), f"unknown key `{key[:60]}`", help_, key=True)
    elif theirs is not None and not isinstance(theirs, type(ours)):
        what = (
            "keys of its own are" if isinstance(ours, dict) else "a text is" if isinstance(ours, str) else "a list is"
        )
        yield document.report(r.WRONG_SHAPE, path, f"{what} expected here", "write it as it stands in our file")
    elif isinstance(theirs, str) and "{" in theirs:
        try:
            templating.words().parse(theirs)
        except BrokenOverrideError as error:
            yield document.report(r.BROKEN_TEMPLATE, path, error.problem.message, error.problem.help)
