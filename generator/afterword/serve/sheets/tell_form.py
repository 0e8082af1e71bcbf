"""What the form of a step of the questions sends, where a browser runs no scripts."""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field, Json, create_model

from afterword.intake.others import EVERY, EVERY_NAME
from afterword.intake.questions import Question
from afterword.interview.model.closed import Closed


class Step(Closed):
    """What the form of a step sends beside its fields: which step it is, where to go, which interview the last one makes.

    `shown` is what stood in its fields: what stands there still was not typed, and is nothing new.
    """

    at: str = Field(max_length=40)
    act: Literal["next", "back", "more"]
    writes: str = Field("", max_length=80)
    shown: Json[dict[str, str]] = Field({})

    @property
    def typed(self) -> dict[str, str]:
        """What was typed into its fields."""
        fields = self.model_dump(include=set(EVERY_NAME), exclude_unset=True)
        return dict(fields.items() - self.shown.items())


def _text_of(question: Question) -> Any:
    # A line end is sent as two.
    return (
        str,
        Field("", max_length=2 * question.longest),
    )


_FIELDS: Mapping[str, Any] = {question.name: _text_of(question) for question in EVERY}
Answered: type[Step] = create_model("Answered", __base__=Step, **_FIELDS)
