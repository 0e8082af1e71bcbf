"""A weekday on which the candidate is with others: not on Monday, Friday is full, on Friday I stand in another kitchen."""

import datetime as dt
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.interview.values import english
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.unexplained.days import weekday_of
from afterword.sharing.leaks.unexplained.sentences import Sentence

TAKEN = "it says that you are taken on a weekday on which you have something of another application"

_DAY = rf"(?P<day>{'|'.join(english.WEEKDAYS)})\b(?!['\u2019]?s\b)"
_WHEN = r"(?:(?:this|next|the|that|coming|following) )?"
_PART = r"(?: (?:itself|morning|afternoon|evening|noon|midday))?"
_IS = r"(?: is|['\u2019]s| will be| looks| would be)(?: already| fully| quite| rather| a bit)*"
_TAKEN = (
    r"(?:full|taken|booked|gone|out|busy|bad|difficult|tight|blocked|packed|spoken for|no good|not possible|mine"
    r"|not (?:so )?good|impossible|hard|crowded)"
)
_AWAY = (
    r"(?:away|busy|booked|tied up|taken|elsewhere|unavailable|travell?ing|abroad|on the road|out of (?:town|reach)"
    r"|not (?:here|free|in|around|available|reachable|there|to be had)|cannot|can't|can not|unable|won't|no time|never)"
)
_DO = (
    r"(?:stand|teach|cook|sit|am|give|show|drive|fly|have|see|meet|go|do|take|present|speak|talk|travel|visit|work|try|play|sing"
    r"|dance|read|run|join|spend|walk|ride|demonstrate|audition|bake|weld|serve)\b"
    r"(?! (?:all day|any time|at home|able|back|free|glad|happy|here|in reach|no plans|nothing|time|yours)\b)"
)
_SIGNS = tuple(
    map(
        lazy_pattern,
        (
            rf"(?i)\b(?:not|no|never|except|bar|but|only not|apart from|other than)(?: on| for| at)? {_WHEN}{_DAY}",
            rf"(?i)\b{_DAY}{_PART}{_IS} {_TAKEN}\b",
            rf"(?i)\b{_AWAY}\b[^.;!?]{{0,40}}?\b{_DAY}",
            rf"(?i)\b{_DAY}{_PART}[^.;!?]{{0,30}}\b{_AWAY}\b",
            rf"(?i)\b{_DAY}{_PART},? (?:as|when|because|since|for) I (?!would|could|can\b|will|shall)",
            rf"(?i)\bon {_WHEN}{_DAY}{_PART},? I(?:'m|\u2019m)? (?:also |first )?{_DO}",
            rf"(?i)\bI(?:'m|\u2019m)? (?:also |first )?{_DO}[^.;!?]{{0,50}}? (?:on|this|next|come|until|till) {_WHEN}{_DAY}",
        ),
    )
)


@frozen
class TakenDays:
    """Something of other applications that is on a day, by its weekday."""

    by_weekday: dict[str, Withheld]

    @classmethod
    def of(cls, days: Iterable[Withheld]) -> "TakenDays":
        """Of what has a day."""
        by_weekday: dict[str, Withheld] = {}
        for secret in days:
            with suppress(ValueError):  # a time, or several days
                weekday = weekday_of(dt.date.fromisoformat(secret.text))
                by_weekday.setdefault(weekday, secret)
        return cls(by_weekday)

    def told_in(self, sentence: Sentence) -> Iterator[Withheld]:
        """What is on a weekday on which a sentence says that the candidate is taken; a day of this interview is none."""
        taken = self.by_weekday.keys() - set(map(weekday_of, sentence.seen.days))
        if not taken:
            return
        in_each = (sign.finditer(sentence.text) for sign in _SIGNS)
        for match in chain.from_iterable(in_each):
            weekday = match["day"].casefold()
            if weekday in taken:
                yield self.by_weekday[weekday]
