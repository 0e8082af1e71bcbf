"""What does not go together in rounds of one application: their order, employer and people, and their answer (E8, E42)."""

from collections.abc import Iterator, Mapping

from afterword.diagnostics import Diagnostic, rules
from afterword.interview.model.interview import Interview
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.rounds import is_answer_to, rounds_before
from afterword.interview.reading.same_people import slips_of_names
from afterword.interview.values.firms import bare_name, may_be_one

_FOLLOWS: KeyPath = ("follows",)
_BOOKED: KeyPath = ("next_step", "booked")
_Doubt = tuple[
    str, KeyPath, str, str
]  # in which file, where in it, what is wrong, its mend


def rounds_at_odds(
    interviews: Mapping[str, Interview],
    documents: Mapping[str, Document],
) -> Iterator[Diagnostic]:
    """Everything in rounds that follow one another that one of the two files has wrongly."""
    followers: dict[str, str] = {}
    for name in sorted(interviews, key=lambda name: interviews[name].held.on):
        rounds = rounds_before(name, interviews)
        if rounds:
            first = followers.setdefault(rounds[0], name)
            for file, where, message, help_ in _doubts(name, rounds, first, interviews):
                yield documents[file].report(
                    rules.ROUNDS_AT_ODDS, where, message, help_, key=True
                )


def _doubts(
    name: str,
    rounds: tuple[str, ...],
    first: str,
    interviews: Mapping[str, Interview],
) -> Iterator[_Doubt]:
    """What is wrong with a round and those before it; `first` is the first that follows the one just before it."""
    before = rounds[0]
    held, held_before = interviews[name].held.on, interviews[before].held.on
    goes_round = interviews[rounds[-1]].follows == name
    if any((held_before > held, goes_round and held_before == held)):
        message = f"`{before}` was held on {held_before}, and this one on {held}"
        help_ = "check both days, and which of the two came first: a round names the one before it"
        yield name, _FOLLOWS, message, help_
        return

    if first != name:
        help_ = f"name the round just before this one: `follows: {first}`"
        yield name, _FOLLOWS, f"`{first}` follows `{before}` too", help_
    yield from _elsewhere(name, before, interviews)
    yield from _slips(name, before, interviews)
    yield from _answers_before(name, rounds, interviews)
    booked = getattr(interviews[before].next_step.booked, "on", held)
    if all((booked != held, first == name)):
        message = f"the next round is noted for {booked}, and `{name}` has {held}"
        yield before, _BOOKED, message, "write the same day in both files"


def _elsewhere(
    name: str, before: str, interviews: Mapping[str, Interview]
) -> Iterator[_Doubt]:
    """A round with another employer than the one that it follows."""
    after, earlier = interviews[name].employer.name, interviews[before].employer.name
    if not any((bare_name(after) == bare_name(earlier), may_be_one(after, earlier))):
        yield (
            name,
            _FOLLOWS,
            f"`{before}` is with {earlier}, and this one with {after}",
            "take `follows` out, or write both names alike: what is known of the one counts for the other",
        )


def _slips(
    name: str, before: str, interviews: Mapping[str, Interview]
) -> Iterator[_Doubt]:
    """Somebody whose name looks like that of one of the round before, typed otherwise."""
    after, earlier = interviews[name].people, interviews[before].people
    for number, place in slips_of_names(after, earlier).items():
        yield (
            name,
            ("people", number, "name"),
            f"`{after[number].name}` is taken for `{earlier[place].name}` of `{before}`",
            "write one name in both files; if they are two people, add `met_before: no`",
        )


def _answers_before(
    name: str, rounds: tuple[str, ...], interviews: Mapping[str, Interview]
) -> Iterator[_Doubt]:
    """An offer, or an end, in the file of an earlier round, though this one came after it."""
    for before in rounds:
        earlier = interviews[before]
        told = {"offer", "outcome"} & earlier.model_fields_set
        for key in sorted(told) * is_answer_to(earlier, interviews[name]):
            yield (
                before,
                (key,),
                f"their answer stands here, and `{name}` is the later round",
                f"move `{key}` into {name}.yaml, so that its letters go to the people of that round",
            )
