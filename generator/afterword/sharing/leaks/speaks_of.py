"""What a sentence speaks of, whatever figure it has: the least pay, pay of today.

Nobody reads a riddle, but the words round one say what it is about. All of it is asked about.
"""

import re
from collections.abc import Iterable, Iterator
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.redaction import Withheld
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.figures.sums import forms
from afterword.sharing.leaks.figures.told import Told, figures_told
from afterword.sharing.leaks.fragments import TextKind
from afterword.sharing.leaks.private_keys import is_own_note, kind_of

LEAST_PAY = "it may say what the least is that you would accept"
PAY_NOW = "it may say what you are paid at present"

_LEAST = "walk_away"
# A figure, or a word of which figures are made.
_NUMBER = lazy_pattern(
    r"(?i)[\d\u00bc-\u00be\u2150-\u215e]|\b(?:half|quarter|third|fifth|eighth|tenth|hundred|thousand|grand|k)\b|(?:teen|ty)\b|fiv|thirdy"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b"
    r"|zig\b|\u00dfig\b|hundert|tausend|\b(?:eins|zwei|drei|vier|f\u00fcnf|sechs|sieben|acht|neun)\b|cent[oi]|mil(?:a|le)?\b|cien|duizend|honderd"
)
_OF_LEAST_PAY = lazy_pattern(
    r"(?i)\bmy (?:very |own |bare )?(?:lowest|least|min(?:imum)?|floor|limit|line|bottom(?: line)?)\b"
    r"|\bis my (?:last|end|wall|stop|edge|border)\b(?! \w)|\band then (?:i )?stop\b|\bthat is (?:me|it) done\b"
    r"|\bfor me the line\b|\bwhere i(?:'d| would)? (?:stop|walk|leave)\b"
    r"|\b(?:and|or|before) i(?:'d| would| will)? (?:walk|stay)\b"
    r"|\bis (?:the |my )?(?:least|lowest|min)\b(?! (?:of|order|number|age|height|temperature))"
    r"|\bleast (?:that )?i (?:could|would|can|will|might|need|want)\b|\bout of bed for\b|\bstay where i am\b"
    r"|\bi (?:could not|couldn't|cannot|can't) live on\b|\bi (?:\w+ )?(?:take|need|want|accept|come for) no(?:thing)? less\b"
    r"|\bno less th[ae]n\b.{0,60}\bfor me\b|\bnot? (?:an? )?(?:euro|dollar|pound|cent|penny) less\b"
    r"|\bas (?:low|far down|little) as i\b|\bfor as little as\b|\b(?:the )?lowest i\b|\bas low as\b.{0,40}\b(?:i|me|my)\b"
    r"|\b(?:not|never) (?:an?|one) (?:\w+ )?(?:under|less|below|lower|cheaper)\b|\b(?:\w+ )?less and i\b"
    r"|\b(?:there|here|that is where|then) (?:it|i) (?:ends?|stops?)\b|\bno (?:further|lower)\b|\bmy last word\b"
    r"|\b(?:leave|get up from|rise from|quit|walk (?:away )?from|push back from) the table\b|\bput the (?:cup|pen|phone) down\b"
    r"|\bnever (?:sign(?:ing)?|work(?:ing)?|go(?:ing)?|settl(?:e|ing)) (?:for |at )?(?:under|below|less)\b"
    r"|\bmy own end\b|\bwhere i get off\b"
    r"|\b(?:or )?else i(?:'d| would| will)? (?:cannot|can't|stay|walk|go|pass|leave|say|must)\b|\bi (?:stop|quit"
    r"|end) (?:talking|listening|there)\b"
    r"|\b(?:below|under|beneath) (?:that|this|which|it) i\b|\bi (?:draw|drew) (?:the|a) line\b|\bi(?:'d"
    r"| would) rather (?:stay|walk|keep|wash)\b"
    r"|\bi (?:will |would |shall |do )?not (?:go|come|sign|work|move|start) (?:\w+ )?(?:for less|below|under|lower)\b"
    r"|\bi (?:won't|wouldn't|don't|can't|cannot|never) (?:go|come|sign|work|move|start|drop) (?:\w+ )?(?:for less"
    r"|below|under|lower)\b"
    r"|\b(?:i|we) (?:cannot|can't|could not|couldn't) (?:keep|feed|pay|make) .{1,40}\b(?:on|with|for|under) (?:less"
    r"|under|below)?"
    r"|\bkeinen? (?:euro|franken|cent) weniger\b|\bmach(?:e|t)? ich(?: es| das)? nicht\b|\bsonst bleibe?\b|\bmindestens\b"
    r"|\bmein\w* (?:minimum|untergrenze|grenze|schmerzgrenze)\b|\bm[i\u00ed]nim[oa]\b(?! (?:effort|sforzo))|\bminst(?:ens)?\b"
)
_OF_PAY_NOW = lazy_pattern(
    r"(?i)\bmy (?:present|current) (?:pay|salary|wage|rate|place|job|employer)\b|\bat my present\b"
    r"|\bthan i (?:do|get|earn|make) now\b|\bi (?:get|earn|make|am paid) (?:now|today|at present|currently)\b"
    r"|\b(?:today|now|at present|currently) i (?:do it for|get|earn|make|am (?:on|paid))\b|\bi am on\b(?=\W{0,3}\d[\d.,]{3})"
    r"|\bi (?:draw|take home|bring home|pull in|pocket|clear)\b|\bthey (?:give|pay|hand) me\b|\bi(?:'m| am) (?:given|paid)\b"
    r"|\bi (?:get|make|earn) [^.;!?]{0,50}?(?:\d[\d.,]*|dollars?|euros?|pounds?|bucks|quid|cents?|grand|thousand"
    r"|hundred|k|\w+ty|\w+teen|half"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|a dime|a nickel) (?:an?|per|each|every) (?:hour|day|week"
    r"|month|year|shift)\b"
    r"|\bmy (?:\S*\d\S*|(?:\w+[ty-]+ ?)+\w*) (?:an?|per|each|every) (?:hour|day|week|month|year|shift)\b"
    r"|\bmy (?:pay ?slip|pay ?packet|pay ?che(?:que|ck)|wages?|pay|salary) (?:now|today|is|says?|reads?|comes?)\b"
)


@frozen
class Subject:
    """What a sentence may speak of, the private things that it may give away, and why one asks."""

    words: re.Pattern[str]
    secrets: tuple[Withheld, ...]
    why: str

    def is_of(self, sentence: str) -> bool:
        """Whether a sentence speaks of it, with a number."""
        if not _NUMBER.search(sentence):
            return False
        return self.words.search(sentence) is not None


def subjects_of(secrets: Iterable[Withheld]) -> Iterator[Subject]:
    """What own sentences may say of pay, as far as it is private."""
    all_of_them = tuple(secrets)
    least = tuple(secret for secret in all_of_them if secret.place[-1] == _LEAST)
    yield Subject(_OF_LEAST_PAY, least, LEAST_PAY)
    yield Subject(_OF_PAY_NOW, tuple(filter(_tells_pay, all_of_them)), PAY_NOW)


def spoken_of(
    sentence: str, subjects: Iterable[Subject]
) -> Iterator[tuple[Withheld, str]]:
    """The first private thing of each subject that a sentence speaks of."""
    for subject in subjects:
        if subject.is_of(sentence):
            yield from ((secret, subject.why) for secret in subject.secrets[:1])


def _tells_pay(secret: Withheld) -> bool:
    """Whether it is a note, or a passage that is marked, which tells what somebody is paid at present."""
    if not is_own_note(secret):
        return False
    if _OF_PAY_NOW.search(secret.text):
        return True
    return next(figures_on_pay(secret.text), None) is not None


def figures_on_pay(text: str) -> Iterator[Told]:
    """The figures of a private text that are somebody's pay, those in words too: I am on eighty-one five."""
    for form in forms(text, TextKind.PROSE):
        is_on_pay = attrgetter("may_be_money" if _OF_PAY_NOW.search(form) else "is_pay")
        yield from filter(is_on_pay, figures_told(form))


def is_of_another(secret: Withheld) -> bool:
    """Whether it is what another interview is called, or its employer."""
    return kind_of(secret) == "employer" and secret.place[0] != "employer"
