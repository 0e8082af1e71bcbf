"""Names in an interview file that must be known elsewhere: in me.yaml, in the packs, in the plan, among the other files."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import partial
from operator import attrgetter

from afterword.diagnostics import Diagnostic, rules
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading.consistency import weeks_of_links
from afterword.interview.reading.document import Document
from afterword.interview.reading.everyday_fields import field_called
from afterword.interview.reading.in_part import answered
from afterword.interview.reading.names import NameIndex, did_you_mean
from afterword.interview.values import suggestion
from afterword.interview.values.placeholders import to_fill_in

_LIKE_A_FIELD = 0.8  # less than this is another field


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
        near = suggestion(reference.who, ids)
        yield document.report(
            rules.UNKNOWN_REFEREE,
            ("references", number, "who"),
            f"me.yaml has no referee `{reference.who}`",
            did_you_mean(near, "add the person under `referees` in me.yaml"),
        )


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
    """Entries of the log that name no step that this interview can have."""
    ids = NameIndex(steps)
    for number, entry in enumerate(interview.log):
        if entry.did in ids:
            continue
        near = _only_one(steps, entry.did) or ids.nearest(entry.did)
        yield document.report(
            rules.UNKNOWN_STEP,
            ("log", number, "did"),
            f"the plan has no step `{entry.did[:80]}`",
            did_you_mean(near, "copy the step's name from the workbook"),
        )


def _only_one(
    steps: Iterable[str],
    typed: str,
) -> str:
    """The one step of the kind that was typed; an empty string where there is none, or another."""
    of_kind = [step for step in steps if step.startswith(f"{typed}/")]
    if len(of_kind) != 1:
        return ""
    return of_kind[0]


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
    for number, addition in enumerate(interview.follow_ups.add):
        path = ("follow_ups", "add", number, "week")
        weeks_named.append((path, addition.week))

    for place, week in weeks_named:
        if week not in weeks:
            yield document.report(
                rules.LINK_WITHOUT_FOLLOW_UP,
                place,
                f"week {week} has no follow-up to carry this",
                help_,
            )


def _weeks_to_write(
    interview: Interview,
    ahead: Collection[int],
) -> str:
    if not ahead:
        return "no follow-up is to come"
    weeks = "write one of these weeks: " + ", ".join(map(str, ahead))
    said = interview.employer_said
    if said.contact_on:
        return f"{weeks}; nothing is sent before the day that they named"
    if said.decide_by:
        return f"{weeks}; to write before the day by which they decide, add the week to follow_ups, before_they_decide"
    return weeks


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
