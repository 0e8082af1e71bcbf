"""What an interview says of a referee who is named in me.yaml."""

from __future__ import annotations

from afterword.interview.model.audience import ForAll, ForCoach
from afterword.interview.model.fields import key, optional, several
from afterword.interview.model.frozen import Frozen
from afterword.interview.values import Day, Id, Line, Many, Week


class Reference(Frozen):
    """A referee chosen for this interview."""

    who: ForAll[Id] = key(description="The referee's id in me.yaml.")
    why: ForCoach[Line | None] = optional(
        "Why this person for this role: for your page of references, and in no letter."
    )
    together: ForCoach[Line | None] = optional(
        "What you did together, to follow 'You know my work from', such as: the merger of two plants."
    )
    points: ForCoach[Many[Line]] = several(
        "Two or three things you would like this person to speak about, to follow 'you could mention', such as: my "
        "timekeeping; one that answers what they will be asked stands beside it."
    )
    week: ForCoach[Week | None] = optional(
        "The weekly letter that tells of their yes, with what they can speak about and how to reach them."
    )
    chosen: ForCoach[Day | None] = optional(
        "The day you chose this person; nothing that concerns them is due before it."
    )
    hope: ForCoach[Line | None] = optional(
        "A good wish for this person, to follow 'I hope', such as: you are enjoying your retirement."
    )
    answer_by: ForCoach[Day | None] = optional(
        "The day by which you need their answer; left out, a week after you ask, or the day before the names are due."
    )
    call_takes: ForCoach[Line | None] = optional(
        "How long the call takes, to follow 'It should only be one call of', such as: about fifteen minutes."
    )
    sends: ForCoach[Line | None] = optional(
        "What the employer sends this person where they do not call, to follow 'would send you', such as: a short form "
        "by email."
    )
    briefed: ForCoach[Day | None] = optional(
        "The day you told them what matters here; the tick of that step says it too."
    )
    calls_on: ForCoach[Day | None] = optional(
        "The day on which they mean to call, once you know it."
    )
    calls_from: ForCoach[Day | None] = optional(
        "The day from which they may call, or the first of several days."
    )
    calls_by: ForCoach[Day | None] = optional(
        "The last day on which they may call, where they named several."
    )
    caller: ForCoach[Line | None] = optional(
        "Who calls, by name, to follow 'You would hear from', such as: Beth Kinsey from personnel."
    )
    may_ask: ForCoach[Many[Line]] = several(
        "What they will ask about, as they told you. how I lead a team is sent as 'They will want to know how I lead a team.'"
    )
    called: ForCoach[Day | None] = optional("The day the employer called them.")
    thanked: ForCoach[Day | None] = optional(
        "The day you thanked them; the tick of that step says it too."
    )
