"""Names in an interview file that must be known elsewhere: in me.yaml, in the packs, in the plan, among the other files."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from operator import attrgetter

from afterword.diagnostics import Diagnostic, rules
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.timing import Addition, Move
from afterword.interview.reading.doubts.weeks import weeks_of_links
from afterword.interview.reading.file.document import Document, KeyPath
from afterword.interview.reading.keys.everyday_fields import field_called
from afterword.interview.reading.keys.names import NameIndex, did_you_mean
from afterword.interview.reading.meant.in_part import answered
from afterword.interview.values import suggestion
from afterword.interview.values.placeholders import to_fill_in

_LIKE_A_FIELD = 0.8  # less than this is another field
_ADVISED = 4  # weeks of follow-ups


def against_candidate(
    interview: Interview,
    me: Candidate,
    document: Document,
) -> Iterator[Diagnostic]:
    """Names in an interview file that me.yaml does not know."""
    checks = (partial(_referees, me, document), partial(_tests, me, document))
    return answered(checks, interview)


def _referees(
    me: Candidate, document: Document, interview: Interview
) -> Iterator[Diagnostic]:
    ids = [*map(attrgetter("id"), me.referees)]
    for number, reference in enumerate(interview.references):
        if reference.who in ids:
            continue
        near = _only_one(ids, reference.who, "-") or suggestion(reference.who, ids)
        yield document.report(
            rules.UNKNOWN_REFEREE,
            ("references", number, "who"),
            f"me.yaml has no referee `{reference.who}`",
            did_you_mean(near, _new_referee(reference.who)),
        )


def _new_referee(who: str) -> str:
    """What to write into me.yaml for somebody who is not there yet."""
    name = who.replace("-", " ").title()
    return f"add the person under `referees` in me.yaml: `- name: {name}`, with `id: {who}` and `email:` below it"


def _tests(
    me: Candidate, document: Document, interview: Interview
) -> Iterator[Diagnostic]:
    names = {test.name.casefold(): test.name for test in me.personality_tests}
    for number, name in enumerate(interview.results_that_fit):
        if name.casefold() in names or to_fill_in(name):
            continue
        near = suggestion(name, list(names))
        yield document.report(
            rules.UNKNOWN_TEST,
            ("results_that_fit", number),
            f"me.yaml has no test `{name}`",
            did_you_mean(
                names.get(near, ""), "add the test under `personality_tests` in me.yaml"
            ),
        )


def against_fields(
    interview: Interview,
    fields: list[str],
    document: Document,
) -> Iterator[Diagnostic]:
    """Fields of work that no pack describes: a warning, the workbook then has the general items."""
    for number, name in enumerate(interview.fields):
        if name in fields:
            continue
        near = field_called(name)
        if near not in fields:
            near = suggestion(name, fields, like=_LIKE_A_FIELD)
        yield document.report(
            rules.UNKNOWN_FIELD,
            ("fields", number),
            f"nothing is known about the field `{name}`",
            did_you_mean(
                near, "leave it out for general advice; known: " + ", ".join(fields)
            ),
        )


def against_steps(
    interview: Interview,
    steps: Collection[str],
    document: Document,
) -> Iterator[Diagnostic]:
    """Entries of the log, and steps passed over, that name no step that this interview can have."""
    ids = NameIndex(steps)
    for place, step in _steps_named(interview):
        if step in ids:
            continue
        near = _only_one(steps, step, "/") or ids.nearest(step)
        yield document.report(
            rules.UNKNOWN_STEP,
            place,
            f"the plan has no step `{step[:80]}`",
            did_you_mean(near, "copy the step's name from the workbook"),
        )


def _steps_named(interview: Interview) -> Iterator[tuple[KeyPath, str]]:
    """Each step that a file names, with its place."""
    for number, entry in enumerate(interview.log):
        yield ("log", number, "did"), entry.did
    for number, step in enumerate(interview.skipped):
        yield ("skipped", number), step


def _only_one(
    names: Iterable[str],
    typed: str,
    parting: str,
) -> str:
    """The one name that begins with what was typed, up to a sign; an empty string where there is none, or another."""
    beginning = f"{typed}{parting}"
    longer = [name for name in names if name.startswith(beginning)]
    if len(longer) != 1:
        return ""
    return longer[0]


def against_weeks(
    interview: Interview,
    weeks: Collection[int],
    ahead: Collection[int],
    document: Document,
) -> Iterator[Diagnostic]:
    """Articles, news and sentences of a week that has no follow-up to carry them: a warning, as nothing would be sent.

    `ahead` are the weeks that are still to come: only those can be chosen instead.
    """
    help_ = _weeks_to_write(interview, ahead)
    weeks_named = list(weeks_of_links(interview))
    weeks_named += _weeks_of("add", interview.follow_ups.add)
    weeks_named += _weeks_of("move", interview.follow_ups.move)
    for place, week in weeks_named:
        if week not in weeks:
            to_do = "move" if "move" in place else "carry this"
            yield document.report(
                rules.LINK_WITHOUT_FOLLOW_UP,
                place,
                f"week {week} has no follow-up to {to_do}",
                help_,
            )

    if _as_many_as_wanted(interview, weeks):
        return
    yield document.report(
        rules.FEW_FOLLOW_UPS,
        ("follow_ups", "weeks"),
        f"no follow-up is left for week {interview.follow_ups.weeks}: {_first_and_last(weeks)}",
        f"after their day nothing goes later than seven weeks after the talk{_before_their_day(interview)}",
    )


def _weeks_of(
    key: str,
    entries: Sequence[Move | Addition],
) -> Iterator[tuple[KeyPath, int]]:
    """Where each week stands that is named under a key of the follow-ups."""
    for number, entry in enumerate(entries):
        yield ("follow_ups", key, number, "week"), entry.week


def _as_many_as_wanted(
    interview: Interview,
    weeks: Collection[int],
) -> bool:
    """Whether a day that they named leaves the last week that is wanted its follow-up; who wants four misses none."""
    wanted = interview.follow_ups.weeks
    if interview.employer_said.day is None or not weeks:
        return True
    return wanted <= _ADVISED or wanted in weeks


def _first_and_last(weeks: Collection[int]) -> str:
    first, last = min(weeks), max(weeks)
    if first == last:
        return f"the only one is that of week {first}"
    return f"the first one is that of week {first}, the last that of week {last}"


def _weeks_to_write(
    interview: Interview,
    ahead: Collection[int],
) -> str:
    if not ahead:
        return "no follow-up is to come"
    weeks = "write one of these weeks: " + ", ".join(map(str, ahead))
    return f"{weeks}{_before_their_day(interview)}"


def _before_their_day(interview: Interview) -> str:
    """What to do about the weeks before a day that they named."""
    said = interview.employer_said
    if said.contact_on:
        return "; nothing is sent before the day that they named"
    if said.decide_by:
        return "; to write before the day by which they decide, add the week to follow_ups, before_they_decide"
    return ""


def among_interviews(
    interviews: Mapping[str, Interview],
    documents: Mapping[str, Document],
    broken: Iterable[str] = (),
) -> Iterator[Diagnostic]:
    """`follows` that names no other interview, and `was` that another has. One in `broken` is there, only not readable yet."""
    names = NameIndex((*interviews, *broken))
    former: dict[str, str] = {}
    for name, interview in interviews.items():
        if interview.was and interview.was != name:
            former[name] = interview.was
        earlier = interview.follows
        if not earlier:
            continue
        if earlier in names and earlier != name:
            continue
        near = names.nearest(earlier, but=name)
        yield documents[name].report(
            rules.UNKNOWN_INTERVIEW,
            ("follows",),
            f"there is no other interview `{earlier}`",
            did_you_mean(near, "write the other file's name without .yaml"),
        )
    yield from _former_names(former, names, documents)


def _former_names(
    former: Mapping[str, str],
    names: NameIndex,
    documents: Mapping[str, Document],
) -> Iterator[Diagnostic]:
    """A name of before that is another interview's: one calendar entry cannot be two."""
    given: set[str] = set()
    for name, was in former.items():
        if was in names or was in given:
            yield documents[name].report(
                rules.SAME_ID_TWICE,
                ("was",),
                f"`{was}` is the name of another interview, or of its calendar entries",
                "leave `was` out: only a file that was renamed has one",
            )
        given.add(was)
