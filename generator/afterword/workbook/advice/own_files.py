"""What is wrong with a workspace's own templates, words and packs, which it has in the place of ours."""

from collections.abc import Callable, Iterator, Mapping

from afterword.diagnostics import Diagnostic, Span, in_order
from afterword.diagnostics import rules as r
from afterword.interview.reading.document import Document, Path_
from afterword.interview.values import suggestion
from afterword.resources import BrokenOverrideError, OwnFiles, is_shipped, names_in
from afterword.workbook.wording.data_files import own_document, shipped
from afterword.workbook.wording.wording import Wording

_EXPECTED: dict[type, str] = {dict: "keys of its own are", str: "a text is"}
_LINKED = "this is a link, and links are not followed"


def review_own_files(wording: Wording) -> tuple[Diagnostic, ...]:
    """Everything wrong with them as they stand, before anything is filled in."""
    found = [problem for name in wording.files.names() for problem in _review(wording, name)]
    help_ = "put the folder itself in its place"
    linked = [r.UNREADABLE_FILE.at(Span(name), _LINKED, help_) for name in wording.files.linked_folders()]
    return in_order((*linked, *found))


def in_use(files: OwnFiles) -> tuple[str, ...]:
    """The files of the workspace that stand in the place of ours, as paths from its root."""
    return tuple(name for name in files.names() if is_shipped(name))


def tried(files: OwnFiles, compose: Callable[[Wording], object]) -> tuple[Diagnostic, ...]:
    """What goes wrong when everything is written with them: for each file that fails, its first mistake."""
    problems: list[Diagnostic] = []
    for _ in range(len(files.names()) + 1):
        problem = _first_mistake(Wording(files), compose)
        if problem is None:
            break
        problems.append(problem)
        files = files.without(problem.span.file)
    return in_order(problems)


def _first_mistake(wording: Wording, compose: Callable[[Wording], object]) -> Diagnostic | None:
    try:
        compose(wording)
    except BrokenOverrideError as error:
        return error.problem
    return None


def _review(wording: Wording, name: str) -> tuple[Diagnostic, ...]:
    folder, _, file = name.rpartition("/")
    if not is_shipped(name):
        near = suggestion(file, names_in(folder))
        help_ = f"did you mean `{near}`?" if near else "give it the name of the file that it is to replace"
        return (r.UNKNOWN_OVERRIDE.at(Span(name), f"we have no `{file}` whose place this could take", help_),)
    if folder == "content/packs":
        return _pack(wording.files, name)
    if file.endswith(".yaml"):
        return _words(wording, name)
    from afterword.workbook.wording.own_templates import own_template, syntax  # noqa: PLC0415  (only who has own files pays)

    if file.endswith(".j2"):
        return syntax(wording.files, wording.templates.environment(folder.removeprefix("templates/")), name)
    return own_template(wording.files, name)[1]


def _pack(files: OwnFiles, name: str) -> tuple[Diagnostic, ...]:
    from afterword.interview.reading.loader import from_document  # noqa: PLC0415  (models: only who has own packs pays)
    from afterword.workbook.wording.pack_schema import PACKS  # noqa: PLC0415

    document, problems = own_document(files, name)
    if document is None:
        return problems
    pack = name.removeprefix("content/packs/").removesuffix(".yaml")
    return (*problems, *from_document(document, PACKS[pack])[1])


def _words(wording: Wording, name: str) -> tuple[Diagnostic, ...]:
    document, problems = own_document(wording.files, name)
    if document is None:
        return problems
    return (*problems, *_against(wording, shipped(name), document, ()))


def _against(wording: Wording, ours: object, document: Document, path: Path_) -> Iterator[Diagnostic]:
    """Keys that we do not have, and texts where keys belong or the other way round; a phrase is tried as a template."""
    theirs = document.at(path)
    if isinstance(ours, dict) and isinstance(theirs, dict):
        yield from _keys_against(wording, ours, document, path)
    elif theirs is not None and not isinstance(theirs, type(ours)):
        what = _EXPECTED.get(type(ours), "a list is")
        yield document.report(r.WRONG_SHAPE, path, f"{what} expected here", "write it as it stands in our file")
    elif isinstance(theirs, str) and "{" in theirs:
        try:
            wording.templates.words.parse(theirs)
        except BrokenOverrideError as error:
            yield document.report(r.BROKEN_TEMPLATE, path, error.problem.message, error.problem.help)


def _keys_against(
    wording: Wording, ours: Mapping[object, object], document: Document, path: Path_
) -> Iterator[Diagnostic]:
    """Each key of theirs beside ours of that name."""
    known = {str(key): phrase for key, phrase in ours.items()}
    theirs = document.at(path)
    for key in theirs if isinstance(theirs, dict) else ():
        if key in known:
            yield from _against(wording, known[key], document, (*path, key))
            continue
        near = suggestion(key, list(known))
        help_ = f"did you mean `{near}`?" if near else "known here: " + ", ".join(known)
        yield document.report(r.UNKNOWN_KEY, (*path, key), f"unknown key `{key[:60]}`", help_, key=True)
