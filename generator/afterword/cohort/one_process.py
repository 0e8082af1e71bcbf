"""The work of one process at a time: of many clients, another takes its place from time to time, as it does with Dask."""

from collections.abc import Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice

from afterword.cohort.shared_out import TURN, Item, Lost, Result, Work
from afterword.processes import Processes

_ENDED = "the process ended in the middle of it; try it by itself"


def run(
    work: "Work[Item, Result]",
    tasks: Iterable[Item],
    lost: "Lost[Item, Result]",
) -> Iterator[Result]:
    """The result of each, in their order: of a few this process does it, of many one beside it, and then another."""
    waiting = iter(tasks)
    few = [*islice(waiting, TURN)]
    further = [*islice(waiting, 1)]
    if not further:
        return map(work, few)
    return _in_turns(work, chain(few, further, waiting), lost)


def _in_turns(
    work: "Work[Item, Result]",
    tasks: Iterator[Item],
    lost: "Lost[Item, Result]",
) -> Iterator[Result]:
    """So many by each process; who ends one of them is told, and the next goes on with the others."""
    for first in tasks:
        turn = chain([first], islice(tasks, TURN - 1))
        with Processes(1) as process:
            for task in turn:
                try:
                    yield process.do(work, task).result()
                except BrokenProcessPool:
                    yield lost(task, _ENDED)
                    break
