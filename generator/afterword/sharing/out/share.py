"""From a copy as values to files that may leave: printed, searched for everything private, sealed if so wished."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from afterword.interview.model.audience import Audience
from afterword.interview.redaction import Withheld
from afterword.publish.pdf.engine import render
from afterword.sharing.leaks.repeats import repeated
from afterword.sharing.leaks.search import Leak, leaks
from afterword.workbook.copies import SharedCopy
from afterword.workbook.wording import templating

NOTE = "READ-ME.txt"


class LeakError(Exception):
    """Something private is in the finished copy. Nothing was written; `found` says what and where, never the value."""

    def __init__(self, found: tuple[Leak, ...]) -> None:
        super().__init__(f"{len(found)} private values")
        self.found = found


class RepeatError(LeakError):
    """Something private stands again in the candidate's own words. Nothing was written; in `found` the place is the `file`."""


@dataclass(frozen=True)
class Seal:
    """The passphrase of a copy. A PDF's own seal is weak against guessing, so only a generated one is good enough for it."""

    passphrase: str
    generated: bool


def finished(copy: SharedCopy, seal: Seal | None = None, machine: Iterable[Path] = ()) -> dict[str, bytes]:
    """The files of a copy by name, as they may leave; `machine` are folders whose names are nobody's business.

    Raises:
        LeakError: something private is in them. Nothing leaves then; a RepeatError if the candidate's own words repeat it.
        UnprintableError: a document cannot be printed as it is.
    """
    again = repeated(copy)
    if again:
        raise RepeatError(again)
    files = dict(_open(copy, seal))
    withheld = (*copy.withheld, *(Withheld(("this computer", "folder"), str(path)) for path in machine))
    found = leaks(files, withheld, [each.text for each in copy.shown])
    if found:
        raise LeakError(found)
    return _sealed(files, seal) if seal else files


def _open(copy: SharedCopy, seal: Seal | None) -> Iterator[tuple[str, bytes]]:
    """The files as they are read, before any seal."""
    for name, text in copy.texts.items():
        if seal is None or name.endswith(".html"):  # a plain text cannot be sealed, and says no more than its page
            yield name, text.encode()
    for job in copy.documents:
        if seal is None or seal.generated:
            yield f"{copy.wish.content}.pdf", render(job)
    if copy.wish.audience is not Audience.EMPLOYER:  # who gets the sheet or the proposal alone
        yield NOTE, _read_me(copy, seal).encode()


def _read_me(copy: SharedCopy, seal: Seal | None) -> str:
    template = templating.words().get_template("share/read-me.txt.j2")
    pdf = bool(copy.documents) and (seal is None or seal.generated)
    return template.render(note=copy.note, sealed=seal is not None, pdf=pdf) + "\n"


def _sealed(files: Mapping[str, bytes], seal: Seal) -> dict[str, bytes]:
    """The same with the page and the PDF closed; the note stays readable, and says nothing of anybody."""
    from afterword.sharing.out.seal import sealed_page, sealed_pdf  # noqa: PLC0415  (only a sealed copy pays for its libraries)

    closed = dict(files)
    for name, data in files.items():
        if name.endswith(".html"):
            closed[name] = sealed_page(data.decode(), seal.passphrase)
        elif name.endswith(".pdf"):
            closed[name] = sealed_pdf(data, seal.passphrase)
    return closed
