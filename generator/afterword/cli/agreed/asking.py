"""Asking for each change that an import would make."""

from collections.abc import Sequence

import click

from afterword.cli.terminal import say
from afterword.feedback.changes import ProposedChange

_QUESTION = "Take it? [y]es, [n]o, [a]ll that follows, [q]uit without writing"
_ANSWERS = {
    "y": "yes",
    "yes": "yes",
    "n": "no",
    "no": "no",
    "a": "all",
    "all": "all",
    "q": "quit",
    "quit": "quit",
}


def asked(
    new: Sequence[ProposedChange],
    *,
    unasked: bool,
) -> list[ProposedChange]:
    """Those that the person wants. Whoever quits wants none; what may be meant for another interview is asked by itself."""
    taken: list[ProposedChange] = []
    takes_all = unasked
    for number, change in enumerate(new, 1):
        show(change, f"{number} of {len(new)}")
        if takes_all and not change.stray:
            taken.append(change)
            continue
        if unasked:
            continue  # only a person can say whether a stray is meant
        answer = _answer()
        if answer == "quit":
            return []
        if answer != "no":
            taken.append(change)
        if answer == "all" and not change.stray:
            takes_all = True

    return taken


def show(change: ProposedChange, place: str) -> None:
    """What would be written, set in, so that no line of it looks like one of ours."""
    say(f"\n{place}. {change.title}")
    for line in (f"{change.interview}/{change.about}", *change.lines):
        say(f"    {line}".rstrip())
    if change.stray:
        say(f"    Careful: {change.stray}.")


def _answer() -> str:
    """One of yes, no, all and quit, also when its first letter is typed."""
    answers = click.Choice(list(_ANSWERS), case_sensitive=False)
    typed = click.prompt(_QUESTION, type=answers, show_choices=False)
    return _ANSWERS[typed]
