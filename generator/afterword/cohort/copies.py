"""Copies of each client's open interviews for their coach, each put into that client's own outbox."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from itertools import filterfalse
from operator import attrgetter
from pathlib import Path

from afterword.cohort.inputs import check
from afterword.cohort.made_before import copies_of, made_of
from afterword.cohort.passphrases import OPEN, CoachSeal
from afterword.cohort.work import Mistake, Task, mistakes_in, whatever_happens
from afterword.diagnostics import has_errors
from afterword.frozen import frozen
from afterword.interview.model.audience import Audience
from afterword.interview.reading.workspace import read_workspace
from afterword.interview.values.english import text_if
from afterword.plan.cases import Cases
from afterword.resources import OwnFiles
from afterword.sharing.out.handing import Counter, Made, NotHandedOverError
from afterword.sharing.out.outbox import new_copy_id
from afterword.sharing.out.share import LeakError
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import KINDS_FOR, NothingToShareError, Wish, copy_of
from afterword.workbook.wording.wording import Wording

_PRIVATE = "a copy is refused: something private is in it, or may be; `afterword share` in their folder says where"
_NONE = "a copy cannot be made; `afterword share` in their folder says why"


@frozen
class Handing(Task):
    """One client's workspace, its coach, how copies are sealed, and whether they are written or only tried."""

    coach: str = field(default="", repr=False)
    write: bool = False
    sealed: CoachSeal = field(default=OPEN, repr=False)


@frozen
class Handed:
    """What came of it: how many copies, how many sentences of the client's a coach reads in them, and what was refused.

    `left_out` says why there was nothing to do, in a word of templates/cohort/words.yaml; `folders` of the outbox hold the
    copies, those of before too that would be no different today.
    """

    number: int
    copies: int = 0
    sentences: int = 0
    refused: tuple[str, ...] = field(default=(), repr=False)
    mistakes: tuple[Mistake, ...] = field(default=(), repr=False)
    left_out: str = ""
    folders: tuple[str, ...] = field(default=(), repr=False)


def handed(task: Handing) -> Handed:
    """Make the copies of one client; nothing is raised."""

    def failed(why: str, mistakes: tuple[Mistake, ...]) -> Handed:
        return Handed(
            task.number, refused=tuple(filter(None, [why])), mistakes=mistakes
        )

    return whatever_happens(task, _handed, failed)


def not_handed(task: Handing, why: str) -> Handed:
    """What is told of a client whose copies no worker came back with."""
    return Handed(task.number, refused=(why,))


def _handed(task: Handing) -> Handed:
    root = Path(task.root)
    check(root)
    wording = Wording.of(OwnFiles.of(root))
    cases = cases_of(read_workspace(root), task.today, wording)
    problems = all_problems(cases, wording)
    if has_errors(problems):
        return Handed(task.number, mistakes=mistakes_in(problems))
    made_from = made_of(root, task.coach, task.sealed.mark)
    earlier = copies_of(root, made_from)
    names = [name for name in _open(cases) if name not in earlier]
    left_out = _left_out(cases, names)
    folders = tuple(earlier.values())
    if left_out:
        return Handed(task.number, left_out=left_out, folders=folders)

    counter = Counter(root, cases, wording, task.sealed.seal, _never, made_from)
    refused: list[str] = []
    made = list(_made(counter, names, task.coach, refused))
    if task.write:
        folders += tuple(counter.written(copy, task.today).folder for copy in made)
    sentences = sum(len(copy.shown.sentences) for copy in made)
    return Handed(
        task.number,
        len(made),
        sentences,
        tuple(refused),
        folders=folders,
    )


def _left_out(cases: Cases, names: Sequence[str]) -> str:
    """Why there is no copy to be made, if so."""
    me = cases.workspace.candidate
    if me and not me.coach_copy:
        return "no-copy-wanted"
    if not any(cases):
        return "no-interview"
    if not _open(cases):
        return "all-over"
    return text_if(not names, "unchanged")


def _never(_doubtful: object) -> bool:
    """Nobody is asked about a doubt here: only the client can say."""
    return False


def _made(
    counter: Counter,
    names: Iterable[str],
    coach: str,
    refused: list[str],
) -> Iterator[Made]:
    """The copy of each of these interviews; one that may not leave is refused, and says why."""
    for name in names:
        try:
            copy = copy_of(counter.cases, _wish(name, coach), counter.wording)
            yield counter.made(copy)
        except LeakError:
            refused.append(_PRIVATE)
        except (NothingToShareError, NotHandedOverError):
            refused.append(_NONE)


def _open(cases: Cases) -> list[str]:
    """The interviews of which something can still come."""
    going_on = filterfalse(attrgetter("interview.is_over"), cases)
    return [*map(attrgetter("id"), going_on)]


def _wish(interview: str, coach: str) -> Wish:
    kind = KINDS_FOR[Audience.COACH][0]
    return Wish(interview, Audience.COACH, kind, coach, copy_id=new_copy_id())
