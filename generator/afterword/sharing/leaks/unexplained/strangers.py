"""A name, a day or another firm in a sentence that tells of what somebody does elsewhere, and none that its reader knows."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from functools import cached_property
from itertools import chain, compress, filterfalse
from operator import itemgetter

from afterword.frozen import frozen
from afterword.interview.values import english
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.dates import days_told
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.named_text import NamedText, words_of
from afterword.sharing.leaks.names import TITLES
from afterword.sharing.leaks.spelling import NormalizedText
from afterword.sharing.leaks.unexplained.elsewhere import is_of_elsewhere
from afterword.sharing.leaks.unexplained.proper_names import (
    ProperName,
    is_of_everybody,
    names_in,
)
from afterword.sharing.leaks.unexplained.seen import Seen

NAME = "a name stands there that your reader sees nowhere else, with what may be another application"
DAY = "it tells of a day on which you are with somebody, and your reader does not know of it"
PARTY = (
    "it speaks of others than your reader's people, and it may be another application"
)

_WEEKDAY = rf"(?:{'|'.join(english.WEEKDAYS)})"
_MONTH = rf"(?:{'|'.join(map(str.lower, calendar.month_name[1:]))}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)"
_DAY = lazy_pattern(
    rf"(?i)(?<!every )(?<!each )\b(?:{_WEEKDAY}|mon|tue|tues|wed|weds|thu|thur|thurs|fri)\b(?!['\u2019]?s\b)"
    r"|\b(?:to-?morrow|yesterday|tonight|this (?:morning|afternoon|evening|week|month)|the day (?:after|before)"
    r"|fortnight)\b"
    r"|\b(?:next|last|coming|following|past) (?:week|weekend|month|spring|summer|autumn|fall|winter)\b"
    r"|\bin (?:an hour|a (?:week|day|few days|fortnight)|(?:two|three|four|\d) (?:days|weeks|hours))\b"
    rf"|\b(?:the )?{_ORDINAL}\b(?! (?:century|floor|street|year|place))|\b\d{{1,2}}/\d{{1,2}}\b(?![/\d])"
    r"|\b(?:on|by|before|until|till) the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|\w+teenth|twent\w+)\b(?=\s*(?:[.,;:!?)]|\Z)| (?:of|at|they|i|we|and|or|but|if|in|is|was|too)\b)"
    rf"|\b\d{{1,2}}\.? {_MONTH}\b|\b{_MONTH}\.? \d{{1,2}}\b(?!\d)"
    r"|\b(?:before|after|by|until|till|over) (?:christmas|new year|easter|the holidays|the weekend|thanksgiving)\b"
)
_MEETING = lazy_pattern(
    r"(?i)\b(?:see|sees|saw|seeing|meet|meets|met|meeting|visit\w*|talk\w*|speak|spoke|spoken|speaking|chat\w*|rang"
    r"|phone[ds]?"
    r"|hear(?:d)? (?:from|back)|told|tell|tells|ask(?:s|ed)? me|call(?:s|ed|ing)?(?: me)?|invite[ds]?|interview\w*|sit"
    r"|sat|sitting"
    r"|travel\w*|fly|flies|flew|flying|driv\w+|drove|train to|flight|go(?:ing)? to|went to|am at|be at|was at"
    r"|were at|am in|be in"
    r"|was in|due|expected|expect(?:s|ing)?|wants?(?: me)?|wanted|decid\w+|decision|answer\w*|reply|show(?:s|ed"
    r"|n)?(?: me)?"
    r"|walk(?:s|ed)? me|round|final|trial|tour|start with|sign\w*|contract|say yes|said yes|need to know)\b"
)
_FIRST_PERSON = lazy_pattern(
    r"\b(?:I|I'm|I'll|I've|I'd|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Uu]s)\b"
)
_THEY = lazy_pattern(
    r"(?i)\b(?:they|them|their|theirs|hers|his (?:firm|place|people|side))\b"
)
_TO_THE_READER = lazy_pattern(r"(?i)\b(?:you|your|yours|our|ours)\b|\?\s*\Z")
_FIRM = (
    r"firm|company|employer|business|outfit|shop|studio|agency|practice|clinic|hospital|school|office|depot|branch|plant"
    r"|works|bank|council|trust|university|museum|opera|theatre|theater|club|chain|start-?up|consultancy|consultants"
    r"|competitors?|rivals?|place|people|lot|folks?|crowd|bunch|gang|outfit|house|yard|mill|farm|store|hotel|lab"
    r"|institute"
    r"|offer|job|role|post|position|interview|application|talks?|process|candidate|contract"
)
_OTHER = lazy_pattern(
    rf"(?i)\b(?:an)?other (?:[\w-]+ ){{0,2}}(?:{_FIRM}|one|side|party)\b|\b, another \w+$|\bthe others?\b(?! \w)"
    rf"|\b(?:second|rival"
    rf"|competing) (?:{_FIRM})\b"
    r"|\b(?:some|any)(?:body|one|where|place) else\b|\bsomeone up \w+\b|\belsewhere\b|\bwoanders\b"
    r"|\b(?:final|second|third|last|next) round\b|\bcompetitors?\b|\brivals?\b|\b(?:two|both|three"
    r"|several) (?:offers|irons)\b"
    r"|\bin the (?:pocket|bag|drawer)\b|\bone sure thing\b|\ba sure thing\b|\bother offers?\b|\bthe \w+ (?:people"
    r"|lot|folks?|crowd|bunch|gang)\b"
)
# A firm that is told by where it is.
_SOMEWHERE = lazy_pattern(
    r"\b(?:[Aa]n?|[Tt]he|[Ss]ome) (?:[a-z-]+ ){0,2}(?:firm|company|shop|outfit|people|lot|crowd|place|employer|agency"
    r"|studio|opera"
    r"|theatre|bakery|clinic|lab|practice) (?:near|in|by|out|over|up|down|across|beside|along|behind|opposite|round"
    r"|on|at)\b"
)
_SAYS_MORE = lazy_pattern(
    r"(?i)\b(?:offer(?:s|ed|ing)?|pay(?:s|ing)?|paid|want(?:s|ed)?|answer|decid\w+|decision|contract|sign\w*|round"
    r"|gave me|give me"
    r"|lets? me|asked|asks|liked|told|said|says|showed|invited|talk\w*|spoke|interview\w*|compare|more than"
    r"|less than|better"
    r"|as at|as in|like at|same as|beside|keeps?|has me|ready for|prepar\w+|too|as well|also|is more|world|wait\w*"
    r"|visit\w*|go|going"
    r"|went|may|might|shall|will)\b"
)
_TALKS = (
    r"told|tells|asked|asks|said|says|showed|shows|wants?|wanted|liked|likes|offered|offers|invited|invites|knows"
    r"|knew|thinks"
    r"|lets?|called|calls|rang|met|meets|expects?|expected|promised|pays|gave|has|had|needs|does"
)
_TOLD_TO = (
    r"told|asked|met|saw|see|meet|rang|know|thank|talk(?:ed)? (?:to|with)|spoke (?:to|with)|met with|asked by"
    r"|heard from|wanted by"
)
_LIKE = lazy_pattern(
    r"(?i)\b(?:as|like|than|same as|same \w+ as|unlike|beats?|also|too|another|second)\b[^.;!?]{0,40}\Z"
)
_BEING = lazy_pattern(
    r"(?i)\b(?:am|be|was|were|been|sit|sat|fly|drive|travel|head|move|moving|start|look\w*|talk\w*|see|saw|seen"
    r"|visit\w*|go|going"
    r"|went|wants?|asked|offered|given|shown|hold|have)\b[^.;!?]{0,60}\Z"
)
# A firm by a name of words that anybody uses: the Bright Night people.
_NAMED_FIRM = lazy_pattern(
    rf"\b(?:[Tt]he|at|from|of|with|by|for) (?P<name>(?:[A-Z][\w'-]+ ){{1,3}})(?P<kind>(?i:{_FIRM}))\b"
)
_HISTORY = lazy_pattern(
    r"\b1\d{3}s?\b|\b(?:in|since|from|until|of) 20\d\d\b|\bonce\b|\byears ago\b|\bas a child\b"
)
# Where somebody tells what they have done, and a name is that of a customer or of an employer of before.
_PAST = lazy_pattern(
    r"(?:me\.)?(?:strengths|evidence|connection|references|referees|proposal\.skill)\b.*"
)
_NOW = lazy_pattern(
    r"(?i)\b(?:now|today|next|soon|will|shall|wants?|asks?|asked|offer\w*|also|too|as well|may|might|other)\b"
)
_SURVEY = lazy_pattern(
    r"(?i)\b(?:survey|median|average|postings?|adverts?|prices?|sales)\b"
)
_INFORMAL = listed("firm company place people lot folks folk crowd bunch gang outfit")
_PROCESS = listed(
    "offer job role post position interview application talk talks process candidate contract"
)


_FAMILY = lazy_pattern(
    r"(?i)\b(?:wife|husband|partner|sister|brother|mother|father|mum|mom|dad|parents|family|children|kids|daughter|son|aunt|uncle)\b"
)


@frozen
class OfOthers:
    """What a sentence of one text tells of others, to somebody who sees what is `seen`."""

    sentence: str
    place: str
    seen: Seen
    private: frozenset[str]  # words of the names of other employers

    def reasons(self) -> Iterator[str]:
        """Why one may think that it tells of another application."""
        signs = (
            self._names_a_stranger,
            self._is_of_a_meeting,
            self._is_of_another,
        )
        return compress((NAME, DAY, PARTY), signs)

    @property
    def _is_of_a_meeting(self) -> bool:
        signs = (
            _DAY.search(self.sentence),
            _MEETING.search(self.sentence),
            self._has_persons,
            not self._is_of_the_reader,
            not self._is_of_this_interview,
            not _FAMILY.search(self.sentence),
        )
        return all(signs)

    @property
    def _is_of_this_interview(self) -> bool:
        """Whether it tells a day of it, or no day but of a weekday on which there is one."""
        plain = NormalizedText(self.sentence).plain
        if days_told(plain, self.seen.days):
            return True
        told = map(str.casefold, map(itemgetter(0), _DAY.finditer(self.sentence)))
        weekdays = frozenset(map(_weekday, self.seen.days))
        return weekdays.issuperset(told)

    @property
    def _is_of_another(self) -> bool:
        if self._is_told_of_elsewhere:
            return True
        signs = (_OTHER.search(self.sentence), self._is_somewhere_else)
        return any(signs) and self._says_more

    @property
    def _is_somewhere_else(self) -> bool:
        is_told = _SOMEWHERE.search(self.sentence) is not None
        return is_told and not self._is_of_the_reader

    @property
    def _is_told_of_elsewhere(self) -> bool:
        return is_of_elsewhere(self.sentence) and not self._is_of_the_reader

    @property
    def _says_more(self) -> bool:
        return _SAYS_MORE.search(self.sentence) is not None

    @property
    def _names_a_stranger(self) -> bool:
        told = map(self._is_told_of, self._names)
        return any(
            chain(map(self._is_named_firm, _NAMED_FIRM.finditer(self.sentence)), told)
        )

    def _is_named_firm(self, firm: re.Match[str]) -> bool:
        """Whether a firm by a name of words that anybody uses may be another employer."""
        if self._is_of_the_past or not self._may_be_private(firm["kind"]):
            return False
        return self._is_strange_to_reader(firm["name"])

    def _is_strange_to_reader(self, named: str) -> bool:
        """Whether a name has a word that stands in no other text, and is no day, month or country."""
        words = filterfalse(is_of_everybody, words_of(named))
        return not all(map(self._is_seen, words))

    def _is_told_of(self, name: ProperName) -> bool:
        """Whether somebody does something there, or with somebody of that name."""
        if name.is_a_titled_letter:
            return True
        if name.is_an_initial:
            return name.is_a_place
        if self._is_of_the_past:
            return False
        if name.is_with(_TALKS, _TOLD_TO):
            return self._has_persons or name.is_a_title
        return self._is_of_a_firm(name) or self._is_somewhere(name)

    def _is_of_a_firm(self, name: ProperName) -> bool:
        """Whether a firm has the name, or a job there."""
        kind = name.kind_of(_FIRM)
        if kind in _PROCESS:
            return self._has_persons
        return kind is not None and self._may_be_private(kind)

    def _may_be_private(self, kind: str) -> bool:
        """Whether another employer of the candidate's may be meant by a firm, a clinic or an opera."""
        return kind.casefold() in _INFORMAL or kind.casefold() in self.private

    @property
    def _is_of_the_past(self) -> bool:
        """Whether it tells what the candidate, or somebody else, did before."""
        if _HISTORY.search(self.sentence):
            return True
        if _SURVEY.search(self.sentence) and not self._has_first_person:
            return True
        is_past = _PAST.fullmatch(self.place) is not None
        return (
            is_past
            and not _NOW.search(self.sentence)
            and not _DAY.search(self.sentence)
        )

    def _is_somewhere(self, name: ProperName) -> bool:
        """Whether the candidate is, was or will be there, or compares with it."""
        if not name.is_a_place:
            return False
        if _LIKE.search(name.before):
            return True
        return self._has_first_person and _BEING.search(name.before) is not None

    @cached_property
    def _names(self) -> tuple[ProperName, ...]:
        return tuple(filter(self._is_strange, names_in(self.sentence)))

    def _is_strange(self, name: ProperName) -> bool:
        if name.is_an_initial:
            return True
        words = filterfalse(TITLES.__contains__, words_of(name.typed))
        return not all(map(self._is_seen, words))

    def _is_seen(self, word: str) -> bool:
        return self.seen.has_word(word, self.place)

    @property
    def _has_persons(self) -> bool:
        return self._has_first_person or _THEY.search(self.sentence) is not None

    @property
    def _has_first_person(self) -> bool:
        return _FIRST_PERSON.search(self.sentence) is not None

    @cached_property
    def _is_of_the_reader(self) -> bool:
        """Whether it speaks to its reader, asks them something, or is of somebody whom they know."""
        if _TO_THE_READER.search(self.sentence):
            return True
        capitalized = NamedText(self.sentence).capitalized.split()
        return not self.seen.named.isdisjoint(capitalized)


def _weekday(day: dt.date) -> str:
    return english.WEEKDAYS[day.weekday()].casefold()
