"""What is shared in a weekly follow-up: an article, or news of the employer."""

from pydantic import Field

from afterword.interview.model.audience import ForCoach
from afterword.interview.model.frozen import Frozen, optional
from afterword.interview.values import Line, WebLink, Week


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
    comment: ForCoach[Line | None] = optional("Your positive comment, a whole sentence.")
