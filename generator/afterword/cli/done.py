"""`afterword done`: write down that something is done, without opening the file."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from operator import attrgetter
from pathlib import Path

import click

from afterword.cli.opened.amending import amend_file, not_to_come
from afterword.cli.opened.opening import open_quietly
from afterword.cli.options import Day, folder_option, today_option
from afterword.cli.terminal import fail, say
from afterword.edit.done import entry
from afterword.interview.amend import with_entries
from afterword.interview.model.entries import STEP_OF_LETTER, Entry
from afterword.interview.model.people import ids
from afterword.interview.reading.doubts.chronology import is_early
from afterword.interview.values import LONGEST_LINE, suggestion
from afterword.plan.cases import Cases
from afterword.plan.given.ids import StepId
from afterword.plan.steps import Plan
from afterword.plan.their_answer import ANSWER


@click.command("done")
@click.argument("step")
@click.option("--on", type=Day(), help="The day it was done (default: today).")
@click.option("--note", default="", help="Anything to remember.")
@folder_option
@today_option
def command(
    *,
    step: str,
    on: dt.date | None,
    note: str,
    folder: Path,
    today: dt.date,
) -> None:
    """Write in the interview's log that STEP is done; nothing else in the file is touched.

    STEP is what the workbook and `afterword today` show, such as 2027-01-13-bell/thank-you/angela-jones. The
    interview's name may be left out when only one has such a step. Thanks by phone or in person count as well, also to
    somebody to whom no letter goes: thank-you/ and their name.
    """
    cases = open_quietly(folder, today).cases
    meant = _step(cases, step)
    interview, done = meant.interview, meant.within
    day = not_to_come(on or today, today)
    written_down = cases[interview].interview
    logged = written_down.logged(done)
    if logged:
        say(f"{meant} is in the log already, on {logged.on}; nothing is changed")
        return
    if is_early(written_down, done, day):
        raise fail(f"{day} is before the interview of {written_down.held.on}")
    line = _entry(done, day, note)
    name = amend_file(
        folder,
        cases.workspace,
        interview,
        lambda data: with_entries(data, [line], of=interview),
        f"done {done}",
    )
    say(f"{meant} is done on {day}: written in {name}")
    if done == ANSWER and not written_down.is_over:
        say(
            f"Was it yes or no? Write it too: `afterword outcome {interview} accepted`, or `declined` in its place."
        )


def _step(cases: Cases, typed: str) -> StepId:
    """The step that was meant."""
    plans = [*map(attrgetter("plan"), cases)]
    meant = _meant(plans, typed) or tuple(_thanks(cases, typed))
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise fail(f"say which one: {', '.join(map(str, meant))}")
    raise fail(_no_such_step(plans, typed))


def _meant(plans: Sequence[Plan], typed: str) -> tuple[StepId, ...]:
    """Those of this name; a follow-up that carries a proposal or news answers to both names (E38)."""
    is_called = partial(_is_called, typed)
    named = filter(is_called, _ids(plans))
    return tuple(named) or tuple(_carrying(plans, typed))


def _thanks(cases: Cases, typed: str) -> Iterator[StepId]:
    """Thanks to somebody whom no letter of ours thanks: the log takes them however they were said."""
    for case in cases:
        for name in ids(case.interview):
            thanks = StepId(case.id, "thank-you", name)
            if _is_called(typed, thanks):
                yield thanks


def _ids(plans: Sequence[Plan]) -> Iterator[StepId]:
    steps_of_each = map(attrgetter("steps"), plans)
    steps = chain.from_iterable(steps_of_each)
    return map(attrgetter("id"), steps)


def _is_called(typed: str, step: StepId) -> bool:
    letter = typed.removeprefix(f"{step.interview}/")
    return (
        typed in {str(step), step.within} or STEP_OF_LETTER.get(letter) == step.within
    )


def _no_such_step(plans: Sequence[Plan], typed: str) -> str:
    """What is said of a name that no step has, with the step whose name is nearest."""
    whole = map(str, _ids(plans))
    short = map(attrgetter("within"), _ids(plans))
    near = suggestion(typed, [*whole, *short])
    if near:
        return f"there is no step {typed}; did you mean {near}?"
    return f"there is no step {typed}; `afterword today` lists them"


def _carrying(plans: Iterable[Plan], typed: str) -> Iterator[StepId]:
    """The step that goes in the place of the one that was typed."""
    for plan in plans:
        for step in plan.steps:
            name = step.instead_of
            if name and typed in {str(name), name.within}:
                yield step.id


def _entry(step: str, day: dt.date, note: str) -> Entry:
    words = " ".join(note.split())
    if len(words) > LONGEST_LINE:
        raise fail(
            f"the note has {len(words)} characters; at most {LONGEST_LINE} are kept"
        )
    return entry(step, day, words)
