"""What is wrong with a workspace's own templates, words and packs, which it has in the place of ours."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from afterword.diagnostics import Diagnostic, Span, in_order
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.values.passages import OPENS
from afterword.resources import (
    OVERRIDABLE,
    BrokenOverrideError,
    OwnFiles,
    is_shipped,
    names_in,
)
from afterword.workbook.advice.nearest import nearest
from afterword.workbook.wording.data_files import own_document, replaceable
from afterword.workbook.wording.wording import Wording

_EXPECTED: dict[type, str] = {dict: "keys of its own are", str: "a text is"}
_PACKS = "content/packs"
_PRINTED = ("templates/mail/", "templates/print/", "templates/words/")
_LONGEST_KEY_SHOWN = 60


def review_own_files(
    wording: Wording, interviews: Collection[Interview] = ()
) -> tuple[Diagnostic, ...]:
    """Everything wrong with them as they stand, before anything is filled in."""
    diagnostics = list(map(_linked, wording.files.linked_folders()))
    diagnostics += map(_unread, wording.files.unread_folders())
    for name in wording.files.names():
        diagnostics += _review(wording, name)
        diagnostics += _passages(wording.files, name)
        if name.startswith(_PRINTED):
            diagnostics += _figures(wording.files, name, interviews)

    for name in wording.files.texts_of_copies():
        diagnostics += _passages(wording.files, name)

    return in_order(diagnostics)


def in_use(files: OwnFiles) -> tuple[str, ...]:
    """The files of the workspace that stand in the place of ours, as paths from its root."""
    return tuple(filter(is_shipped, files.names()))


def tried(
    files: OwnFiles, compose: Callable[[Wording], object]
) -> tuple[Diagnostic, ...]:
    """What goes wrong when everything is written with them: for each file that fails, its first mistake."""
    problems: list[Diagnostic] = []
    for _ in range(len(files.names()) + 1):
        problem = _first_mistake(Wording(files), compose)
        if problem is None:
            break

        problems.append(problem)
        files = files.without(problem.span.file)

    return in_order(problems)


def _first_mistake(
    wording: Wording, compose: Callable[[Wording], object]
) -> Diagnostic | None:
    try:
        compose(wording)
    except BrokenOverrideError as error:
        return error.problem
    return None


def _linked(folder: str) -> Diagnostic:
    message = "this is a link, and links are not followed"
    return r.UNREADABLE_FILE.at(
        Span(folder), message, "put the folder itself in its place"
    )


def _unread(folder: str) -> Diagnostic:
    """A folder from which nothing is taken: what copies and the look of pages are made of is ours alone."""
    _, _, name = folder.rpartition("/")
    known = ", ".join(OVERRIDABLE)
    help_ = nearest(
        name,
        [path.rpartition("/")[2] for path in OVERRIDABLE],
        otherwise=f"take it away; files of yours take the place of ours in {known}",
    )
    return r.UNKNOWN_OVERRIDE.at(
        Span(folder), f"nothing is read from `{folder}`, whatever lies in it", help_
    )


def _review(wording: Wording, name: str) -> Iterable[Diagnostic]:
    """What is wrong with one file, by what kind of file it is."""
    if not is_shipped(name):
        return (_unknown(name),)

    if name.startswith(f"{_PACKS}/"):
        return _pack(wording.files, name)

    if name.endswith(".yaml"):
        return _words(wording, name)

    return _template(wording, name)


def _passages(files: OwnFiles, name: str) -> Iterator[Diagnostic]:
    """Each line on which a private passage begins: in a file of these it would be printed, brackets and all."""
    from afterword.workbook.wording.own_loader import own_template  # noqa: PLC0415  (only who has own files pays)

    document, _ = own_template(files, name)
    for number, line in enumerate(document.lines, start=1):
        place = line.find(OPENS)
        if place < 0:
            continue

        span = Span(name, number, place + 1, place + 1 + len(OPENS))
        message = "`[[` hides nothing here: what stands in a template, word or pack is printed as it stands"
        help_ = "take out what is private; a note for yourself belongs in your interview file"
        yield r.PASSAGE_IN_OWN_FILE.at(span, message, help_, line)


def _figures(
    files: OwnFiles,
    name: str,
    interviews: Iterable[Interview],
) -> Iterator[Diagnostic]:
    from afterword.workbook.advice.private_figure import figure_in_template  # noqa: PLC0415  (only who has own files pays)
    from afterword.workbook.wording.own_loader import own_template  # noqa: PLC0415

    template, _ = own_template(files, name)
    return figure_in_template(template, interviews)


def _unknown(name: str) -> Diagnostic:
    """A file that stands in the place of none of ours."""
    folder, _, file = name.rpartition("/")
    help_ = nearest(
        file,
        names_in(folder),
        otherwise="give it the name of the file that it is to replace",
    )
    return r.UNKNOWN_OVERRIDE.at(
        Span(name), f"we have no `{file}` whose place this could take", help_
    )


def _template(wording: Wording, name: str) -> tuple[Diagnostic, ...]:
    from afterword.workbook.wording.own_loader import own_template  # noqa: PLC0415  (only who has own files pays)
    from afterword.workbook.wording.own_templates import syntax  # noqa: PLC0415  (as above)

    if not name.endswith(".j2"):
        _, problems = own_template(wording.files, name)
        return problems

    _, folder, _ = name.split("/")
    return syntax(wording.files, wording.templates.environment(folder), name)


def _pack(files: OwnFiles, name: str) -> tuple[Diagnostic, ...]:
    from afterword.interview.reading.to_model import from_document  # noqa: PLC0415  (models: only who has own packs pays)
    from afterword.workbook.wording.pack_schema import PACKS  # noqa: PLC0415

    document, problems = own_document(files, name)
    if document is None:
        return problems

    pack = name.removeprefix(f"{_PACKS}/").removesuffix(".yaml")
    _, mistakes = from_document(document, PACKS[pack])
    return (*problems, *mistakes)


def _words(wording: Wording, name: str) -> tuple[Diagnostic, ...]:
    document, problems = own_document(wording.files, name)
    if document is None:
        return problems

    return (*problems, *_against(wording, replaceable(name), document, ()))


def _against(
    wording: Wording,
    ours: object,
    document: Document,
    path: KeyPath,
) -> Iterator[Diagnostic]:
    """Keys that we do not have, and texts where keys belong or the other way round; a phrase is tried as a template."""
    theirs = document.at(path)
    if theirs is None:
        return

    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in theirs:
            yield from _key_against(wording, ours, document, (*path, key))
    elif not isinstance(theirs, type(ours)):
        expected = _EXPECTED.get(type(ours), "a list is")
        yield document.report(
            r.WRONG_SHAPE,
            path,
            f"{expected} expected here",
            "write it as it stands in our file",
        )
    elif isinstance(theirs, str):
        yield from _phrase(wording, theirs, document, path)


def _phrase(
    wording: Wording,
    text: str,
    document: Document,
    path: KeyPath,
) -> Iterator[Diagnostic]:
    """A phrase of theirs that cannot be read as a template."""
    try:
        wording.templates.plain_text.parse(text)
    except BrokenOverrideError as error:
        yield document.report(
            r.BROKEN_TEMPLATE, path, error.problem.message, error.problem.help
        )


def _key_against(
    wording: Wording,
    ours: Mapping[object, object],
    document: Document,
    path: KeyPath,
) -> Iterator[Diagnostic]:
    """What stands at a path of theirs, beside ours of that name."""
    key = str(path[-1])
    phrases = {str(name): phrase for name, phrase in ours.items()}
    if key in phrases:
        yield from _against(wording, phrases[key], document, path)
    else:
        message = f"unknown key `{key[:_LONGEST_KEY_SHOWN]}`"
        help_ = nearest(key, phrases, otherwise="known here: " + ", ".join(phrases))
        yield document.report(r.UNKNOWN_KEY, path, message, help_, key=True)
