"""What ties a letter to the talk: the one link, an article, news of the employer."""

from __future__ import annotations

from afterword.interview.model.audience import ForCoach, ForLetters
from afterword.interview.model.fields import key, optional
from afterword.interview.model.frozen import Frozen
from afterword.interview.values import Line, Text, WebLink, Week, YesNo


class Connection(Frozen):
    """The one link between what they want and what the candidate brings."""

    they_want: ForLetters[Line] = key(
        description="They need somebody who can … (one thing that they said). build relationships across plants is sent as "
        "'You told me that you want to build relationships across plants. I would love to help with that.'"
    )
    i_bring: ForLetters[Line] = key(
        description="I would bring …, or I … (what you did). eight years of planning is sent as 'I would bring eight years of "
        "planning', cut waiting times as 'I cut waiting times'."
    )
    proof: ForLetters[Text | None] = optional(
        "Where and how much, as a sentence that follows it, e.g. At Harrow Mills that meant four plants and one rota. One that "
        "begins small goes on with it: by keeping one rota is sent as 'I cut waiting times by keeping one rota'."
    )


class Evidence(Frozen):
    """Something else that shows the candidate can do the work, for one weekly letter."""

    they_want: ForCoach[Line | None] = optional(
        "Which wish of theirs it answers. read the room is sent as 'you mentioned that you need someone who can read the "
        "room.'"
    )
    i_bring: ForCoach[Line] = key(
        description="I would bring …, or I … (what you did). cut waiting times is sent as 'I cut waiting times'."
    )
    proof: ForCoach[Text | None] = optional(
        "Where and how much, as a sentence that follows it. It took one winter and two wards is sent as 'I cut waiting times, "
        "which took one winter and two wards.' One that begins small goes on with it, e.g. by keeping one rota."
    )
    week: ForCoach[Week | None] = optional(
        "Which follow-up says it; the next that has nothing yet when left out."
    )


class Thought(Frozen):
    """Something they told the candidate, and what the candidate thinks about it."""

    about: ForCoach[Line] = key(
        description="What they told you that you keep thinking about. the night shift is sent as 'I keep coming back to what "
        "you told me about the night shift.' What they asked you goes in as it was asked: how I would keep the nights."
    )
    say: ForCoach[Text] = key(
        description="What you think, in whole sentences, e.g. A rota made a month ahead might keep people."
    )
    week: ForCoach[Week | None] = optional(
        "Which follow-up says it. Left out, the thank-you says it where they decide before the first follow-up, else the next "
        "that has nothing yet."
    )
    at_once: ForCoach[YesNo] = key(
        default=False,
        description="yes where the thank-you is to say it, before what you bring: an answer that went wrong, given again. "
        "What it is about is then what they asked you, and the rest what you should have told them. A number that they asked "
        "for is sent with 'and I did not have the answer to hand'.",
    )
    asked_by: ForCoach[Line | None] = optional(
        "Who asked what you answer at once, by the name under people: their thank-you says it. Left out, it goes to the one "
        "who decides."
    )


class Article(Frozen):
    """An article to share in one week's follow-up."""

    week: ForCoach[Week] = key(description="Which follow-up carries it.")
    url: ForCoach[WebLink | None] = optional(
        "Its address. Left out for what you have on paper or as a file: then give title and source, "
        "and the letter offers to send it."
    )
    title: ForCoach[Line | None] = optional("Its title.")
    source: ForCoach[Line | None] = optional(
        "Where it stood. the Ohio Review is sent as 'in the Ohio Review'."
    )
    topic: ForCoach[Line | None] = optional(
        "What you two discussed that it is about, to follow 'our conversation about', such as: customer "
        "service."
    )
    says: ForCoach[Text | None] = optional(
        "What it says, in one whole sentence, e.g. Two plants halved their complaints."
    )
    why: ForCoach[Text | None] = optional(
        "Why it matters to them, in one whole sentence, e.g. Their second site was as small as yours."
    )


class News(Frozen):
    """News of the employer to share in one week's follow-up."""

    week: ForCoach[Week] = key(description="Which follow-up carries it.")
    url: ForCoach[WebLink | None] = optional(
        "Its address. Left out for what stood on paper: then give its source."
    )
    title: ForCoach[Line | None] = optional("Its headline.")
    source: ForCoach[Line | None] = optional(
        "Where it stood. the Columbus Mirror is sent as 'I was delighted to read in the Columbus Mirror that'."
    )
    says: ForCoach[Text | None] = optional(
        "What happened, in one whole sentence, e.g. The Marion plant won an award."
    )
    comment: ForCoach[Line | None] = optional(
        "Your positive comment, a whole sentence, e.g. Congratulations on the award."
    )
