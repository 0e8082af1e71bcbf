"""Thanks that no note of ours brings: on the telephone, in person, in a letter of one's own (E11)."""

from collections.abc import Iterable, Iterator

from afterword.interview.model.people import ids
from afterword.plan.given.application import Application
from afterword.plan.given.routes import How, Route
from afterword.plan.steps import Chapter, Kind, Step, Why


def in_other_ways(application: Application, planned: Iterable[Step]) -> Iterator[Step]:
    """Thanks that the log has and no note of ours brings: by phone, say, to whoever was to carry the notes."""
    interview = application.interview
    has_note = {step.id.within for step in planned}
    for name, person in ids(interview).items():
        thanks = application.step_id("thank-you", name)
        entry = interview.logged(thanks.within)
        if entry is None or thanks.within in has_note:
            continue
        step = Step(
            id=thanks,
            chapter=Chapter.FOLLOW_UP,
            kind=Kind.THANKED,
            due=interview.held.on,
            why=Why.SAME_DAY,
            route=Route(name, How.DIRECT, name, addressed=bool(person.email)),
        )
        yield step.done(entry.on)
