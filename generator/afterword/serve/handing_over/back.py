"""What a page may send of a file that came back: all of it, and which items of it are taken in."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Base64Bytes, Field

from afterword.feedback.answers import MOST_ANSWERS, MOST_BYTES_RETURNED
from afterword.interview.model.closed import Closed
from afterword.interview.values import LONGEST_LINE
from afterword.serve.action.actions import Action
from afterword.serve.action.clock import Clock
from afterword.serve.handing_over.wished import Mark

if TYPE_CHECKING:  # only who takes something in waits for what reads it
    from afterword.serve.handing_over.answers import Inbox

_MARK_BYTES = 20  # of one mark, in JSON
_AS_BASE64 = 4 / 3
_MOST_BYTES = (
    int(MOST_BYTES_RETURNED * _AS_BASE64) + 2 * MOST_ANSWERS * _MARK_BYTES + 2000
)


class Answer(Closed):
    """What a page sends of a file that came back: what is in it, and who sent it if it does not say."""

    content: Base64Bytes
    by: Annotated[str, Field(max_length=LONGEST_LINE)] = ""


class Taking(Answer):
    """What a page sends to have some of it taken in, by their marks; `use` are those whose words it puts into their letters."""

    take: Annotated[tuple[Mark, ...], Field(min_length=1, max_length=MOST_ANSWERS)]
    use: Annotated[tuple[Mark, ...], Field(max_length=MOST_ANSWERS)] = ()


def taking_back(root: Path, today: Clock) -> tuple[Action[Any], ...]:
    """The actions with which an answer is taken in."""

    def inbox() -> "Inbox":
        from afterword.serve.handing_over.answers import Inbox  # noqa: PLC0415  (see above)

        return Inbox(root, today)

    return (
        Action(
            "returned-look",
            "returned file",
            Answer,
            lambda answer: inbox().look(answer),
            _MOST_BYTES,
        ),
        Action(
            "returned-take",
            "returned file",
            Taking,
            lambda taking: inbox().take(taking),
            _MOST_BYTES,
        ),
    )
