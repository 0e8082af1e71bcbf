"""From a copy as values to files that may leave: made, searched for everything private, sealed if so wished.

They are written by the outbox (`outbox.put`), and by nothing before.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import attrgetter
from pathlib import Path

from afterword.frozen import frozen
from afterword.interview.model.audience import Audience
from afterword.interview.redaction import Withheld
from afterword.publish.alone import check_page, policy_of
from afterword.publish.pdf.engine import render
from afterword.sharing.leaks.repeats import (
    regions_of,
    repeats,
    repeats_in_own_files,
)
from afterword.sharing.leaks.search import Leak, search
from afterword.workbook.copies import SharedCopy
from afterword.workbook.paper.documents import PrintJob
from afterword.workbook.wording.wording import shipped_wording

NOTE = "READ-ME.txt"
_TEMPLATES = {"workbook.html": "coach", "notes.html": "notes"}  # of the pages of a copy
# Whether nothing private is meant by what is doubtful.
Settles = Callable[[tuple[Leak, ...]], bool]


def _unsettled(_leaks: tuple[Leak, ...]) -> bool:
    return False


class LeakError(Exception):
    """Something private is, or may be, in the finished copy. Nothing was written; `leaks` say what and where, and why."""

    def __init__(self, leaks: tuple[Leak, ...]) -> None:
        super().__init__(f"{len(leaks)} private values")
        self.leaks = leaks


class RepeatError(LeakError):
    """Something private stands again in the candidate's own words. Nothing was written; in `leaks` the place is the `file`."""


class OwnFileError(LeakError):
    """Something private stands in a template, word or pack of the candidate's own; in `leaks` its place is the `file`."""


@frozen
class Seal:
    """The passphrase of a copy. A PDF's own seal is weak against guessing, so only a generated one is good enough for it."""

    passphrase: str
    generated: bool


def finished(
    copy: SharedCopy,
    seal: Seal | None = None,
    machine: Iterable[Path] = (),
    settles: Settles = _unsettled,
) -> dict[str, bytes]:
    """The files of a copy by name, as they may leave; `machine` are folders whose names are nobody's business.

    `settles` asks the candidate about findings of which none is certain.

    Raises:
        LeakError: something private is in them, or may be and nobody settled it. Nothing leaves then; a RepeatError if the
            candidate's own words repeat it, an OwnFileError if a template, word or pack of theirs does.
        ActiveContentError: something in a page would run, load, or lead elsewhere by itself.
        UnprintableError: a document cannot be printed as it is.
    """
    in_own_files = repeats_in_own_files(copy)
    if not _may_leave(in_own_files, settles):
        raise OwnFileError(in_own_files)

    repeated = repeats(copy)
    if not _may_leave(repeated, settles):
        raise RepeatError(repeated)

    made = dict(_made(copy, seal))
    leaks = _found(made, copy, machine)
    if not _may_leave(leaks, settles):
        raise LeakError(leaks)
    if seal is None:
        return made
    return dict(_sealed(made, seal))


def _may_leave(leaks: tuple[Leak, ...], settles: Settles) -> bool:
    if any(map(attrgetter("is_certain"), leaks)):
        return False
    return not leaks or settles(leaks)


def _made(copy: SharedCopy, seal: Seal | None) -> Iterator[tuple[str, bytes]]:
    """The files as they are read, before any seal."""
    for name, text in copy.texts.items():
        # A plain text cannot be sealed, and says no more than its page.
        if seal is None or name.endswith(".html"):
            _look_at(name, text)
            yield name, text.encode()

    for document in _printed(copy, seal):
        yield f"{copy.wish.kind}.pdf", render(document)
    # Who gets the sheet or the proposal alone.
    if copy.wish.audience is not Audience.EMPLOYER:
        yield NOTE, _read_me(copy, seal).encode()


def _look_at(name: str, text: str) -> None:
    """See that nothing acts in a page but our own script, under our own policy."""
    if name not in _TEMPLATES:
        return

    templates = shipped_wording().templates
    page = templates.as_it_is("share", f"{_TEMPLATES[name]}.html.j2")
    script = templates.as_it_is("share", f"{_TEMPLATES[name]}.js")
    check_page(name, text, script, policy_of(page))


def _printed(copy: SharedCopy, seal: Seal | None) -> tuple[PrintJob, ...]:
    """The documents of the copy, if they may stay open or the passphrase is good enough for a PDF."""
    if seal is None or seal.generated:
        return copy.documents
    return ()


def _read_me(copy: SharedCopy, seal: Seal | None) -> str:
    template = shipped_wording().templates.plain_text.get_template(
        "share/read-me.txt.j2"
    )
    has_pdf = bool(_printed(copy, seal))
    text = template.render(note=copy.note, sealed=seal is not None, pdf=has_pdf)
    return f"{text}\n"


def _found(
    files: Mapping[str, bytes],
    copy: SharedCopy,
    machine: Iterable[Path],
) -> tuple[Leak, ...]:
    """What is private in these files, or may be."""
    folders = [Withheld(("this computer", "folder"), str(path)) for path in machine]
    visible = [*map(attrgetter("text"), copy.printed)]
    return search(files, [*copy.withheld, *folders], visible, regions_of(copy))


def _sealed(files: Mapping[str, bytes], seal: Seal) -> Iterator[tuple[str, bytes]]:
    """The files with the page and the PDF closed; the note stays readable, and says nothing of anybody."""
    from afterword.sharing.out.seal import sealed_page, sealed_pdf  # noqa: PLC0415  (only a sealed copy pays for its libraries)

    for name, content in files.items():
        if name.endswith(".html"):
            yield name, sealed_page(content.decode(), seal.passphrase)
        elif name.endswith(".pdf"):
            yield name, sealed_pdf(content, seal.passphrase)
        else:
            yield name, content
