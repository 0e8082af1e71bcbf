"""What coaches and clients sent back, sorted to their clients; proposed first, and written when agreed to."""

import datetime as dt
import hashlib
import stat
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set  # noqa: PYI025  (as our other modules name it)
from contextlib import suppress
from itertools import filterfalse
from operator import attrgetter, itemgetter
from pathlib import Path

from afterword.cohort.answered import answered, clients_of_page
from afterword.cohort.clients import Client
from afterword.cohort.inputs import HostileWorkspaceError, check
from afterword.cohort.unnamed import may_be_of
from afterword.diagnostics import has_errors
from afterword.edit.changes import ChangeRefusedError
from afterword.feedback.answers import (
    MOST_BYTES_RETURNED,
    Returned,
    UnusableReturnError,
)
from afterword.feedback.changes import ProposedChange
from afterword.feedback.interview_names import copies_among
from afterword.feedback.match import proposals
from afterword.feedback.read.returned import read_returned
from afterword.feedback.read.told_interview import ToldInterview, told_interview
from afterword.feedback.sentences import counted, in_short
from afterword.feedback.taking_in import take_in
from afterword.files import why_refused
from afterword.frozen import frozen, replace
from afterword.interview.reading.workspace import read_workspace
from afterword.plan.cases import Cases
from afterword.resources import OwnFiles
from afterword.sharing.out.outbox import copies_for_coaches
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.wording import Wording

_BY_HAND = "take it in by itself: `afterword import FILE -C FOLDER`"
_UNKNOWN = (
    f"it answers no copy of any client here; {_BY_HAND}, once you know whose it is"
)
_NO_COPY = f"it names no copy, so nobody can say whose it is; {_BY_HAND}"
_MAY_BE = f"it names no copy; an interview of that name is with {{}}: {_BY_HAND}, once you know whose it is"
_NO_PAGE = f"these are answers about an interview, and of no page that was made for one of the clients; {_BY_HAND}"
_SEVERAL = f"it answers copies of several clients; {_BY_HAND}, for each of them"
_ERRORS = "there are errors in the client's files; `afterword check` in their folder says which"
_FILES_ARE = "a link, or neither a file nor a folder"


@frozen
class Arrived:
    """One returned file: whose it is, and what it brings. `why_not` says why nothing of it is taken; `new` what would be.

    `stray` counts what may be meant for another interview, which only a person can say; `told` is an interview that a client
    told of; `by` is who wrote it, if they say so, and `same_as` a file of the same content.
    """

    file: str
    client: int | None = None
    why_not: str = ""
    new: tuple[ProposedChange, ...] = ()
    stray: int = 0
    told: str = ""
    written: bool = False
    by: str = ""
    same_as: str = ""

    @property
    def says(self) -> str:
        """How much it brings, or why nothing."""
        if self.same_as:
            return f"the same as {self.same_as}, so it counts once"
        reason = self.why_not or self.told
        if reason:
            return reason
        if self.stray:
            asked = f"{self.stray} more may be meant for another interview: {_BY_HAND}"
            return "; ".join(filter(None, [counted(self.new), asked]))
        return counted(self.new)

    @property
    def is_known(self) -> bool:
        """Whether all of it is in the client's files already."""
        brings = (self.why_not, self.told, self.stray, self.new, self.same_as)
        return not any(brings)


@frozen
class Mailroom:
    """The clients, with the copies that their coaches were given, and the key of the marks of their pages."""

    clients: Sequence[Client]
    today: dt.date
    whose: Mapping[str, Set[int]]
    key: bytes | None = None

    @classmethod
    def of(
        cls, clients: Sequence[Client], today: dt.date, key: bytes | None
    ) -> "Mailroom":
        """Look up which copies each client has handed over."""
        whose: defaultdict[str, set[int]] = defaultdict(set)
        for number, client in enumerate(clients):
            for copy_id in _copy_ids(client):
                whose[copy_id].add(number)
        return cls(clients, today, whose, key)

    def sorted(self, folder: Path, *, write: bool) -> Iterator[Arrived]:
        """Each file of a folder: whose it is and what it would bring. It is taken in only to `write`."""
        first: dict[bytes, str] = {}
        for path in filterfalse(_is_hidden, sorted(folder.iterdir())):
            earlier = first.setdefault(_digest(path), path.name)
            if earlier == path.name:
                yield self._arrived(path, write=write)
            else:
                yield Arrived(path.name, same_as=earlier)

    def _arrived(self, path: Path, *, write: bool) -> Arrived:
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            return Arrived(path.name, why_not=_FILES_ARE)
        try:
            return self._sorted(path, write=write)
        except UnusableReturnError as error:
            return Arrived(path.name, why_not=in_short(str(error)))

    def _sorted(self, path: Path, *, write: bool) -> Arrived:
        interview = told_interview(path)
        if interview:
            return self._told(path.name, interview, write=write)

        returned = read_returned(path)
        clients = self._clients_of(returned)
        if len(clients) == 1:
            (number,) = clients
            return self._proposed(path.name, number, returned, write=write)
        if clients:
            return Arrived(path.name, why_not=_SEVERAL)
        if any(map(attrgetter("copy_id"), returned)):
            return Arrived(path.name, why_not=_UNKNOWN)
        names = may_be_of(returned, self.clients)
        if names:
            return Arrived(path.name, why_not=_MAY_BE.format(" or ".join(names)))
        return Arrived(path.name, why_not=_NO_COPY)

    def _told(self, file: str, interview: ToldInterview, *, write: bool) -> Arrived:
        """An interview that a client told of on their page."""
        clients = clients_of_page(interview, self.clients, self.key)
        if len(clients) != 1:
            return Arrived(file, why_not=_NO_PAGE)
        (number,) = clients
        root = self.clients[number].root
        try:
            check(root)
        except HostileWorkspaceError as error:
            return Arrived(file, number, str(error))
        came = answered(root, interview, self.today, write=write)
        return Arrived(file, number, came.why_not, told=came.new, written=came.written)

    def _clients_of(self, returned: Sequence[Returned]) -> set[int]:
        """Whose copies it answers: by the copies' own IDs, and by nothing else."""
        clients: set[int] = set()
        for answer in returned:
            clients |= self.whose.get(answer.copy_id, frozenset())
        return clients

    def _proposed(
        self, file: str, number: int, returned: Sequence[Returned], *, write: bool
    ) -> Arrived:
        """What it would bring to that client, or has brought."""
        root = self.clients[number].root
        try:
            check(root)
            cases, wording = _opened(root, self.today)
        except HostileWorkspaceError as error:
            return Arrived(file, number, str(error))
        if has_errors(all_problems(cases, wording)):
            return Arrived(file, number, _ERRORS)

        copies = copies_among(copies_for_coaches(root), cases.workspace)
        answers = [answer for answer in returned if answer.copy_id in self.whose]
        items = proposals(answers, cases, wording, copies=copies).items
        fresh = list(filter(attrgetter("new"), items))
        new = tuple(filterfalse(attrgetter("stray"), fresh))
        arrived = Arrived(
            file, number, "", new, len(fresh) - len(new), by=_senders(answers)
        )
        if not write or not new:
            return arrived
        return _taken(arrived, root, cases, answers[0].kind)


def _is_hidden(path: Path) -> bool:
    return path.name.startswith(".")


def _digest(path: Path) -> bytes:
    """What tells a file from others by all that is in it; a folder, a link or what is not read is like no other."""
    with suppress(OSError):
        status = path.lstat()
        if stat.S_ISREG(status.st_mode) and status.st_size <= MOST_BYTES_RETURNED:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").digest()
    return path.name.encode(errors="surrogateescape")


def _copy_ids(client: Client) -> Iterator[str]:
    """The copies of a client that a coach was given."""
    outbox = client.root / "outbox"
    if client.refused or outbox.is_symlink():
        return
    names = map(itemgetter(1), copies_for_coaches(client.root))
    yield from filter(None, names)


def _opened(root: Path, today: dt.date) -> tuple[Cases, Wording]:
    wording = Wording.of(OwnFiles.of(root))
    return cases_of(read_workspace(root), today, wording), wording


def _taken(arrived: Arrived, root: Path, cases: Cases, sent: str) -> Arrived:
    """It is in the client's files now, as one change that `afterword undo` takes back; or why not."""
    try:
        take_in(root, cases.workspace, arrived.new, sent)
    except ChangeRefusedError as error:
        return Arrived(arrived.file, arrived.client, in_short(str(error)))
    except OSError as error:
        return Arrived(arrived.file, arrived.client, why_refused(root, error))
    return replace(arrived, written=True)


def _senders(answers: Sequence[Returned]) -> str:
    """Who wrote them, as they call themselves."""
    names = filter(None, map(attrgetter("by"), answers))
    return " and ".join(dict.fromkeys(names))
