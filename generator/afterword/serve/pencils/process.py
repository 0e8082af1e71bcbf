"""The pencil for how they choose: whether answers are scored, so that all is written to whoever runs the process."""

from typing import Literal

from afterword.interview.amend import Bare
from afterword.interview.model.people import go_between
from afterword.serve.action.spots import KeySpot
from afterword.serve.action.writing import Opened
from afterword.serve.pencils.pencil import Pencil, Sent, Writing

_NO = (
    "It is written down: answers are not scored. Your letters go to those whom you met."
)
_YES = "It is written down. All your letters go to whoever runs the process, and none to the panel."
_NOBODY_YET = (
    " That person is not here yet: add them on “Who is who”, as HR. The invitation names them, "
    "and the letters wait until then."
)


class ScoredSent(Sent):
    """Whether answers are scored there."""

    scored_panel: Literal["yes", "no"]


def _scored_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot.of_keys(opened.file, (), ("scored_panel",))


def _scored(opened: Opened, sent: ScoredSent) -> Writing:
    fields = {"scored_panel": Bare(sent.scored_panel)}
    sentence = _NO
    if sent.scored_panel == "yes":
        lacks_contact = go_between(opened.interview) is None
        sentence = f"{_YES}{_NOBODY_YET * lacks_contact}"
    return Writing(fields, "how they choose", sentence)


SCORED = Pencil("scored", "answer", ScoredSent, _scored_spot, _scored)
