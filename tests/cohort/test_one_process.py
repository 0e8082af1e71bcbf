"""Many clients and one process at a time: what stays behind does not heap up, and one that ends costs one client alone."""

import os

import pytest

from afterword.cohort import one_process
from afterword.cohort.crew import Crew
from support.dying import Fate, answered, worker_of


def lost(fate: Fate, why: str) -> str:
    """What is told of whoever ended the process."""
    return f"{fate.number}: {why}"


def test_a_few_clients_need_no_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever builds three workbooks waits for no process to begin."""
    monkeypatch.setattr(one_process, "TURN", 3)
    assert {*Crew(1).run(worker_of, map(Fate, range(3)), lost)} == {os.getpid()}


@pytest.mark.process
def test_another_process_goes_on_after_so_many_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    """What an engine leaves behind with each client does not heap up over hundreds, with one process as with more."""
    monkeypatch.setattr(one_process, "TURN", 2)
    processes = [*Crew(1).run(worker_of, map(Fate, range(5)), lost)]
    first, second, third = processes[0], processes[2], processes[4]
    assert processes == [first, first, second, second, third]
    assert len({first, second, third, os.getpid()}) == 4


@pytest.mark.process
def test_who_ends_the_process_is_told_and_all_others_are_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """A workbook that no memory is enough for, as the third of nine: eight are built, and the centre reads which is not."""
    monkeypatch.setattr(one_process, "TURN", 4)
    fates = [Fate(0), Fate(1), Fate(2, deadly=True), *map(Fate, range(3, 9))]
    results = [*Crew(1).run(answered, fates, lost)]
    assert results == [0, 1, "2: the process ended in the middle of it; try it by itself", *range(3, 9)]
