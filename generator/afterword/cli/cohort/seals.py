"""The passphrases of coaches, for whoever makes copies for many: read, made where one is missing, told of."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from afterword.cli.cohort.options import say_wrong
from afterword.cli.terminal import fail, failing, failing_with_the_disk, say
from afterword.cohort.clients import Client
from afterword.cohort.passphrases import CoachSeal, passphrases_in
from afterword.cohort.spreadsheet import UnusableTableError
from afterword.frozen import frozen
from afterword.sharing.out.handing import NO_PDF

_TLS = "tls://"
Seals = Mapping[str, CoachSeal]


@frozen
class Sealing:
    """What was asked for: the table of passphrases if there is one, and where else copies will lie."""

    table: Path | None
    scheduler: str
    out: Path | None
    write: bool

    def seals_for(self, clients: Sequence[Client]) -> Seals:
        """The seal of each coach, by name; what is new in the table is written first, so that no passphrase is lost."""
        if not self.table:
            return {}
        _stop_unless_secret(self.scheduler)
        folders = [client.root for client in clients]
        _stop_where_it_would_go_along(self.table, [*folders, *filter(None, [self.out])])
        coaches = [client.coach for client in clients if client.coach]
        return _read(self.table, coaches, write=self.write)

    def tell_of(self, seals: Seals) -> None:
        """Say where the passphrases stand, and whose copies are without a PDF."""
        if not self.table or not self.write:
            return
        for coach, sealed in seals.items():
            if sealed.without_pdf:
                say_wrong(f"{coach}: {NO_PDF}")
        say(
            f"The copies are sealed, and the passphrase of each coach stands in {self.table}. "
            "Tell it to them another way than the copies, by telephone, say, and send that file to nobody."
        )


def _read(table: Path, coaches: Sequence[str], *, write: bool) -> Seals:
    with failing_with_the_disk("nothing is made: "), failing(UnusableTableError):
        passphrases = passphrases_in(table, coaches)
        if write:
            passphrases.keep(coaches)
    return {coach: passphrases.seal_for(coach) for coach in dict.fromkeys(coaches)}


def _stop_unless_secret(scheduler: str) -> None:
    """Send no passphrase to workers that somebody may listen to."""
    if scheduler and not scheduler.startswith(_TLS):
        raise fail(
            f"passphrases go to workers by TLS alone: give an address that begins with {_TLS}, or leave --scheduler out"
        )


def _stop_where_it_would_go_along(table: Path, folders: Iterable[Path]) -> None:
    """Keep the table where no copy lies, as it would be sent with one."""
    for folder in folders:
        if table.resolve().is_relative_to(folder.resolve()):
            raise fail(
                f"{table} lies in {folder}, where copies lie: keep passphrases where none is sent from"
            )
