"""Names in an interview file that must be known elsewhere: in me.yaml, in the packs, in the plan, among the other files."""

from collections.abc import Collection, Iterable, Mapping

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading.source import Document, Path_
from afterword.interview.values import suggestion


def against_candidate(value: Interview, me: Candidate, document: Document) -> tuple[Diagnostic, ...]:
    """Names in an interview file that me.yaml does not know."""
    referees = [each.id for each in me.referees]
    tests = {each.name.casefold(): each.name for each in me.personality_tests}
    found: list[Diagnostic] = []
    for number, reference in enumerate(value.references):
        if reference.who not in referees:
            near = suggestion(reference.who, referees)
            help_ = f"did you mean `{near}`?" if near else "add the person under `referees` in me.yaml"
            found.append(
                document.report(
                    r.UNKNOWN_REFEREE, ("references", number, "who"), f"me.yaml has no referee `{reference.who}`", help_
                )
            )
    for number, name in enumerate(value.results_that_fit):
        if name.casefold() not in tests:
            near = suggestion(name, list(tests))
            help_ = f"did you mean `{tests[near]}`?" if near else "add the test under `personality_tests` in me.yaml"
            found.append(
                document.report(r.UNKNOWN_TEST, ("results_that_fit", number), f"me.yaml has no test `{name}`", help_)
            )
    return tuple(found)


def against_fields(value: Interview, fields: list[str], document: Document) -> tuple[Diagnostic, ...]:
    """Fields of work that no pack describes: a warning, the workbook then has the general items."""
    found: list[Diagnostic] = []
    for number, name in enumerate(value.fields):
        if name not in fields:
            near = suggestion(name, fields)
            help_ = (
                f"did you mean `{near}`?" if near else "leave it out for general advice; known: " + ", ".join(fields)
            )
            found.append(
                document.report(
                    r.UNKNOWN_FIELD, ("fields", number), f"nothing is known about the field `{name}`", help_
                )
            )
    return tuple(found)


def against_steps(value: Interview, steps: Collection[str], document: Document) -> tuple[Diagnostic, ...]:
    """Entries of the log that name no step that this interview can have."""
    found: list[Diagnostic] = []
    for number, entry in enumerate(value.log):
        if entry.did not in steps:
            near = suggestion(entry.did, list(steps))
            help_ = f"did you mean `{near}`?" if near else "copy the step's name from the workbook"
            found.append(
                document.report(
                    r.UNKNOWN_STEP, ("log", number, "did"), f"the plan has no step `{entry.did[:80]}`", help_
                )
            )
    return tuple(found)


def against_weeks(
    value: Interview, weeks: Collection[int], ahead: Collection[int], document: Document
) -> tuple[Diagnostic, ...]:
    """Articles, news and sentences of a week that has no follow-up to carry them: a warning, as nothing would be sent.

    `ahead` are the weeks that are still to come: only those can be chosen instead.
    """
    links: list[tuple[Path_, int]] = [(("articles", number), each.week) for number, each in enumerate(value.articles)]
    links += [(("news", number), each.week) for number, each in enumerate(value.news)]
    links += [(("follow_ups", "add", number), each.week) for number, each in enumerate(value.follow_ups.add)]
    help_ = (
        "write one of these weeks: " + ", ".join(str(week) for week in ahead) if ahead else "no follow-up is to come"
    )
    return tuple(
        document.report(r.LINK_WITHOUT_FOLLOW_UP, (*path, "week"), f"week {week} has no follow-up to carry this", help_)
        for path, week in links
        if week not in weeks
    )


def among_interviews(
    interviews: Mapping[str, Interview], documents: Mapping[str, Document], broken: Iterable[str] = ()
) -> tuple[Diagnostic, ...]:
    """`follows` that names no other interview. One in `broken` is there, only not readable yet."""
    found: list[Diagnostic] = []
    for name, value in interviews.items():
        others = [other for other in (*interviews, *broken) if other != name]
        if value.follows and value.follows not in others:
            near = suggestion(value.follows, others)
            help_ = f"did you mean `{near}`?" if near else "write the other file's name without .yaml"
            found.append(
                documents[name].report(
                    r.UNKNOWN_INTERVIEW, ("follows",), f"there is no other interview `{value.follows}`", help_
                )
            )
    return tuple(found)
