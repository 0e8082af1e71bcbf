"""How a text on what the candidate brings begins, by which a letter knows what can stand round it (E34, E56)."""

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import with_a_capital

_I_AND_HELPER = lazy_pattern(r"\AI(?: am| can| was)?(?= )")
_I_HAVE = lazy_pattern(r"\AI \S+")
_PAST = lazy_pattern(r"I (?!have )")
_STATE = lazy_pattern(r"\S+ (?:am|can|have|would)(?!\S)")
_DID = lazy_pattern(r"I (?!(?:am|can|have|hold|know)(?!\S))\S")
_GOES_BACK = lazy_pattern(
    r"I (?:\S+ ){1,2}(?:it|one|ones|some|such|that|them|these|this|those)(?!\S)"
)
_HAVE_ONE_THING = lazy_pattern(r"I have (?!.*(?:,|\. ))")


@frozen
class Brought:
    """What the candidate brings with its proof, as sentences. `is_deed`, `has_done`: it was done, and how that is told."""

    text: str
    is_deed: bool
    has_done: bool

    @property
    def is_of_me(self) -> bool:
        """Whether it begins with `I`, so that it can go on behind `that`."""
        return self.text.startswith("I ")

    @property
    def is_of_us(self) -> bool:
        """Whether it begins with `We`."""
        return self.text.startswith("We ")

    @property
    def is_my_past_deed(self) -> bool:
        """Whether it tells as past what the candidate did: `I cut the waste`, not `I have cut the waste`."""
        return self.is_deed and _PAST.match(self.text) is not None

    @property
    def is_of_deeds(self) -> bool:
        """Whether it tells what was done, and not what the candidate is, can do or has."""
        is_state = _STATE.match(self.text) is not None
        return self.is_deed or self.has_done or not is_state

    @property
    def with_also(self) -> str:
        """`I also plan the rosters`, `I can also read drawings`, `I have also led a team`."""
        pattern = _I_HAVE if self.has_done else _I_AND_HELPER
        return pattern.sub(r"\g<0> also", self.text, count=1)


@frozen
class Clause:
    """What the candidate brought, as it stands inside a sentence: `I cut the waste by a third`; nothing without a text."""

    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def is_my_deed(self) -> bool:
        """Whether it tells what the candidate did, and not what they are, can do, have or know."""
        return _DID.match(self.text) is not None

    @property
    def is_one_thing_i_have(self) -> bool:
        """Whether it names one thing that the candidate has: `I have a forklift licence`."""
        return _HAVE_ONE_THING.match(self.text) is not None

    @property
    def goes_back(self) -> bool:
        """Whether it is understood only behind what they need: `I ran one at Banksia`."""
        return _GOES_BACK.match(self.text) is not None

    @property
    def has_two_parts(self) -> bool:
        """Whether it has a second part of its own: `I set it up, and waste fell`."""
        return ", and " in self.text


def work_before(told: str, whole: str) -> str:
    """The work that speaks for a proposal: as told for it, else all that answers what they need."""
    if told or not whole:
        return told
    return f"{with_a_capital(whole)}."
