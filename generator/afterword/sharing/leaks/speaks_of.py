"""What a sentence speaks of, whatever figure or name it has: the least pay, pay of today, another offer, a home.

Nobody reads a riddle, but the words round one say what it is about. All of it is asked about.
"""

import re
from collections.abc import Iterable, Iterator

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.private_keys import is_note, kind_of

LEAST_PAY = "it may say what the least is that you would accept"
PAY_NOW = "it may say what you are paid at present"
OTHER_OFFER = "it may speak of another offer or application of yours"
HOME = "it may say where you live"

_LEAST = "walk_away"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
# A figure, or a word of which figures are made.
_NUMBER = lazy_pattern(
    r"(?i)[\d\u00bc-\u00be\u2150-\u215e]|\b(?:half|quarter|third|fifth|eighth|tenth|hundred|thousand|grand|k)\b|(?:teen|ty)\b|fiv|thirdy"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b"
    r"|zig\b|\u00dfig\b|hundert|tausend|\b(?:eins|zwei|drei|vier|f\u00fcnf|sechs|sieben|acht|neun)\b|cent[oi]|mil(?:a|le)?\b|cien|duizend|honderd"
)
_OF_LEAST_PAY = lazy_pattern(
    r"(?i)\bmy (?:very |own |bare )?(?:lowest|least|min(?:imum)?|floor|limit|line|bottom(?: line)?)\b"
    r"|\bfor me the line\b|\bwhere i(?:'d| would)? (?:stop|walk|leave)\b"
    r"|\b(?:and|or|before) i(?:'d| would| will)? (?:walk|stay)\b"
    r"|\bis (?:the |my )?(?:least|lowest|min)\b(?! (?:of|order|number|age|height|temperature))"
    r"|\bleast (?:that )?i (?:could|would|can|will|might|need|want)\b|\bout of bed for\b|\bstay where i am\b"
    r"|\bi (?:could not|couldn't|cannot|can't) live on\b|\bi (?:\w+ )?(?:take|need|want|accept|come for) no(?:thing)? less\b"
    r"|\bno less th[ae]n\b.{0,60}\bfor me\b|\bnot? (?:an? )?(?:euro|dollar|pound|cent|penny) less\b"
    r"|\bkeinen? (?:euro|franken|cent) weniger\b|\bmach(?:e|t)? ich(?: es| das)? nicht\b|\bsonst bleibe?\b|\bmindestens\b"
    r"|\bmein\w* (?:minimum|untergrenze|grenze|schmerzgrenze)\b|\bm[i\u00ed]nim[oa]\b(?! (?:effort|sforzo))|\bminst(?:ens)?\b"
)
_OF_PAY_NOW = lazy_pattern(
    r"(?i)\bmy (?:present|current) (?:pay|salary|wage|rate|place|job|employer)\b|\bat my present\b"
    r"|\bthan i (?:do|get|earn|make) now\b|\bi (?:get|earn|make|am paid) (?:now|today|at present|currently)\b"
    r"|\b(?:today|now|at present|currently) i (?:do it for|get|earn|make|am (?:on|paid))\b|\bi am on\b(?=\W{0,3}\d[\d.,]{3})"
)
_OF_ANOTHER = lazy_pattern(
    r"(?i)\boffered me\b|\bi (?:have|had|won|have just been|have been)(?: just)? (?:an offer|offered)\b"
    r"|\ban offer (?:from|elsewhere)\b|\boffered elsewhere\b|\bsa(?:y|ys|id|ying) yes to (?:me|some|anoth|them)"
    r"|\b(?:wants?|want to have|wait\w* for|when .{1,40} wants?) my answer\b|\bauf meine antwort\b|\bwoanders\b"
    r"|\bi am asked by\b|\bsame sort of talk\b"
    rf"|\b{_WEEKDAY}\b.*\bi (?:talk|speak|meet|see|am (?:seeing|at|in))\b|\bi am (?:seeing|meeting)\b|\bwill ask me on\b"
    r"|\bif i have not signed\b|\bunless i have signed\b"
)
_OF_HOME = lazy_pattern(
    r"(?i)\bi live\b|\bwho(?:ever)? lives\b.*\bas i do\b|\b(?:my|a) (?:flat|apartment|room) (?:on|in|at)\b"
    r"|\bmy (?:house|home|street) is\b"
    r"|\bi am (?:at|in)\b.*\b(?:number|no\.|flat|floor|terrace|tce|street|road|lane|quay|court|avenue|close)\b"
)


@frozen
class Subject:
    """What a sentence may speak of, the private things that it may give away, and why one asks."""

    words: re.Pattern[str]
    secrets: tuple[Withheld, ...]
    why: str
    has_number: bool = False

    def is_of(self, sentence: str) -> bool:
        """Whether a sentence speaks of it."""
        if self.has_number and not _NUMBER.search(sentence):
            return False
        return self.words.search(sentence) is not None


def subjects_of(secrets: Iterable[Withheld]) -> Iterator[Subject]:
    """What own sentences may speak of, as far as it is private."""
    all_of_them = tuple(secrets)
    least = tuple(secret for secret in all_of_them if secret.place[-1] == _LEAST)
    others = tuple(filter(_is_of_another, all_of_them))
    homes = tuple(secret for secret in all_of_them if kind_of(secret) == "city")
    yield Subject(_OF_LEAST_PAY, least, LEAST_PAY, has_number=True)
    yield Subject(
        _OF_PAY_NOW, tuple(filter(_tells_pay, all_of_them)), PAY_NOW, has_number=True
    )
    yield Subject(_OF_ANOTHER, others, OTHER_OFFER)
    yield Subject(_OF_HOME, homes, HOME)


def spoken_of(
    sentence: str, subjects: Iterable[Subject]
) -> Iterator[tuple[Withheld, str]]:
    """The first private thing of each subject that a sentence speaks of."""
    for subject in subjects:
        if subject.is_of(sentence):
            yield from ((secret, subject.why) for secret in subject.secrets[:1])


def _tells_pay(secret: Withheld) -> bool:
    """Whether it is a note, or a passage that is marked, which tells what somebody is paid at present."""
    is_own = secret.marked or is_note(secret)
    return is_own and _OF_PAY_NOW.search(secret.text) is not None


def _is_of_another(secret: Withheld) -> bool:
    """Whether it is what another interview is called, or its employer."""
    return kind_of(secret) == "employer" and secret.place[0] != "employer"
