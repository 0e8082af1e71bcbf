"""What ties a letter to the talk: the one link, an article, news of the employer."""

from pydantic import Field

from afterword.interview.model.audience import ForCoach, ForLetters
from afterword.interview.model.frozen import Frozen, optional
from afterword.interview.values import Line, WebLink, Week


class Connection(Frozen):
    """The one link between what they want and what the candidate brings."""

    they_want: ForLetters[Line] = Field(
        description="They need somebody who can … (one thing that they said). build relationships across plants is sent as "
        "'You are looking for someone who can build relationships across plants.'"
    )
    i_bring: ForLetters[Line] = Field(
        description="I would bring …, or I … (what you did). eight years of planning is sent as 'I would bring eight years of "
        "planning', cut waiting times as 'I cut waiting times'."
    )


class Article(Frozen):
    """An article to share in one week's follow-up."""

    week: ForCoach[Week] = Field(description="Which follow-up carries it.")
    url: ForCoach[WebLink] = Field(description="Its address.")
    title: ForCoach[Line | None] = optional("Its title.")
    topic: ForCoach[Line | None] = optional("What you two discussed that it is about.")


class News(Frozen):
    """News of the employer to share in one week's follow-up."""

    week: ForCoach[Week] = Field(description="Which follow-up carries it.")
    url: ForCoach[WebLink] = Field(description="Its address.")
    title: ForCoach[Line | None] = optional("Its headline.")
    comment: ForCoach[Line | None] = optional(
        "Your positive comment, a whole sentence."
    )
