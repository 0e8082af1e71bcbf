"""How long a talk takes, who calls a referee for it and what is sent instead, as they were typed in haste (E34)."""

from re import Match

from afterword.frozen import frozen, replace
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_full,
    in_small_letters,
    uncapitalised,
)
from afterword.workbook.wording.typed.words.articles import article_before
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# it's only five minutes, they say ten minutes, I'd say an hour
_IT_TAKES = lazy_pattern(
    r"(?i)\A(?:(?:it|that|they|he|she|i)(?:['\u2019](?:s|ll|d)| is| will| would| should| might)?"
    r"(?: (?:just|only|probably))*(?: (?:be|say|said|take|takes|need|think))?"
    r"(?:(?<=say|aid|ink)(?: that)? (?:it|that)(?:['\u2019](?:d|ll|s)| is| will| would)? ?(?:be|takes?)?)?|takes"
    r"|only|just|maybe|probably|roughly)\b(?: (?:just|only))?,? "
)
_AT_MOST = lazy_pattern(
    r"(?i)(?:\A(?:(?:(?:i|it|that|this|we) )?(?:(?:do|does|should|will|would)(?:n['\u2019]t| not)|won['\u2019]t)"
    r"(?: (?:have|need) to)? (?:be|last|need|take)(?: you)?(?: any)? (?:longer|more|over)(?: than)?"
    r"|(?:not|no) (?:longer|more) than|not over|at (?:the )?most|max(?:imum)?) "
    r"|(?:,| -)? (?:tops|max\.?|maximum|at (?:the )?most|(?:and )?(?:no|not) (?:longer|more)\Z)(?![\w-]))"
)
_MINUTES = lazy_pattern(
    r"(?i)\b(?P<count>\d+|few|of|two|three|[a-z-]*(?:five|ten|een|ty)|[a-z]+(?= mins)) ?mins?\b\.?"
)
# 45 minutes, maybe an hour
_MAYBE_MORE = lazy_pattern(
    r"(?i),? (?:or )?(?:maybe|perhaps|possibly) (?=(?:[a-z]+ )?(?:\d+|[a-z-]+) (?:hours?|mins?|minutes?)\b)"
)
_HALF_HOUR = lazy_pattern(r"(?i)(?<!a )(?<!an )\bhalf[- ](?:an )?hour\b")
_WITHOUT_ARTICLE = lazy_pattern(r"(?i)\A(?=(?:quarter of an hour|hour)\b)")
_LENGTH = lazy_pattern(
    r"(?i)(?:(?!\b(?:is|it|not|say|they|will|would|you)\b)(?:[^.:;?!]|[.:](?=\d)))*?"
    r"\b(?:days?|half[- ]hour|hours?|minutes?|moment|morning|afternoon|while)\b[^?!]*"
)
# a coffee, a quick call: how one talks, and not how long
_DRINK = lazy_pattern(
    r"(?i)(?:over |for )?(?P<what>a (?:quick |short )?(?:beer|brew|coffee|cuppa|cup of (?:coffee|tea)|lunch|tea))\Z"
)
_CALL = lazy_pattern(
    r"(?i)(?:on |over |by |in )?(?P<what>an? (?:(?:quick|short|brief|phone|video) )*(?P<which>call|chat|meeting))\Z"
)
# over a coffee, half an hour; not long, 20 mins
_HOW_FIRST = lazy_pattern(
    r"(?i)\A(?P<how>(?:at|by|in|on|over) [^,]+), (?P<takes>.*\d.*|.*\b(?:hour|minutes?|mins?)\b.*)\Z"
)
_SHORT_FIRST = lazy_pattern(
    r"(?i)\A(?:brief|nothing long|not (?:for )?long|quick|short)[,:;] ?(?=\S)"
)
_PARTS = lazy_pattern(
    r"(?P<takes>[^,]*?\b(?:minutes?|mins?|hours?|half[- ]hour)\b"
    r"(?: and a (?:bit|half))?(?:,? or (?:a (?:bit|little) )?(?:less|longer|more|so|thereabouts|three|two)\b"
    r"| or (?:[a-z]+ )?(?:\d+|[a-z-]+) (?:hours?|minutes?))?)"
    r"(?: (?P<when>(?:after|early|late|later|next|on|some ?time|this|tomorrow)\b[^,]*))?"
    r"(?:,? (?P<how>\S.*))?$"
)
_WAYS = {"call": "on", "chat": "over", "meeting": "in"}
# It'll be Ron, probably Beth, don't know, someone from the depot
_UNSURE = lazy_pattern(
    r"(?i)\A(?:(?:(?:i(?:['\u2019]m| am)? )?(?:don['\u2019]t know|not (?:quite |really )?(?:certain|sure)|no idea)(?: yet)?"
    r"|i(?:['\u2019]d)? (?:guess|think)|(?:it(?:['\u2019](?:s|ll)| is| will)|(?:it )?(?:could|may|might|should))(?: be)?"
    r"|maybe|most likely|perhaps|possibly|probably|either(?= .* or ))\b,? (?:but )?)+"
)
_UNSURE_BEHIND = lazy_pattern(
    r"(?i),? \(?(?:apparently|i (?:guess|suppose|think)|maybe|most likely"
    r"|(?:i(?:['\u2019]m| am) )?not (?:quite )?sure(?: when| which)?"
    r"|(?:(?:but )?(?:he|she|they) )?(?:(?:did|do|does)(?:n['\u2019]t| not) (?:know|say)|(?:were|was)(?:n['\u2019]t"
    r"| not) (?:certain|sure))"
    r"(?: (?:when|which|who|yet))?"
    r"|perhaps|possibly|probably)\)?\Z"
)
_MAY_BE = lazy_pattern(
    r"(?i)\b(?:(?-i:may|might)|could|don['\u2019]t know|i(?:['\u2019]d)? (?:guess|think)|maybe"
    r"|most likely|no idea|not (?:quite |really )?sure"
    r"|perhaps|possibly|probably)\b"
)
_A_NAME = lazy_pattern(r"(?:[A-Z][a-z]\S*)(?: [A-Z][a-z]\S*)*|the [a-z-]+(?: [a-z-]+)?")
_WILL_CALL = lazy_pattern(
    r"(?i)(?:,? (?:who )?(?:will|is going to|would|may|might|wants to)(?: be)?|['\u2019]ll(?: be)?)? "
    r"(?:call|calling|calls|phone|phoning|phones|ring|ringing|rings)(?: (?:her|him|them|you))?\Z"
)
_NOBODY = lazy_pattern(
    r"(?i)(?!(?-i:IT\b|[A-Z][a-z]+ [A-Z]))"
    r"(?:(?:as|can(?! from\b)|depends|(?-i:don)|dunno|don['\u2019]?t|he|i|if|it"
    r"|nobody|no|none|not|she|that|there|they|this|to|unknown|we|when|you|tbc)\b"
    r"|who\Z|yet\b|.*[?:;]|(?-i:(?:(?!\b(?:that|which|who|whoever)\b).)*\b(?:am|are|calls|do|does|don['\u2019]t|is"
    r"|know|rings|said|says|was|will|would)\b(?!-)))"
)
# they send a form, it's a short form, they'll email a link
_THEY_SEND = lazy_pattern(
    r"(?i)\A(?:(?:(?:he|she|they|(?-i:HR)|the [a-z]+)(?:['\u2019](?:d|ll)| will| would| may| might)? (?:be )?"
    r"(?:e-?mail|need|post|send|text|use|want)(?:s|ing)?|(?:sends?|sending)|it(?:['\u2019]s| is| will be))"
    r"(?: (?:her|him|me|out|over|them|you)\b)*) "
)
# an online link, takes five mins
_TAKES_BEHIND = lazy_pattern(
    r"(?i),? (?:-|\u2013)? ?(?:(?:it|that|which) )?(?:only |just )?takes? (?P<long>(?:about |under )?[^,;]+)\Z"
)
_JUST = lazy_pattern(r"(?i)\A(?:just|only) ")
_ONE_FORM = lazy_pattern(
    r"(?i)(?!(?:an?|the) )(?:[a-z-]+ ){0,2}(?:e-?mail|form|letter|link|questionnaire|sheet|survey)"
    r"(?: (?:about|by|from|in|on|to|with)\b.*)?"
)
_SENT = lazy_pattern(
    r"(?i)(?:an?|some|the|their|her|his|one|two|three|four|five|six|several|\d+|(?:ten |written )?questions|forms)\b"
    r"(?!(?:(?!\b(?:how|that|they|what|where|which|who|you)\b).)*\b(?:are|is|want|wants|will)\b)"
    r"(?!.*(?<!-)\bpages?\b(?! (?:of questions|to fill))).+"
)
# Whoever is asked for it writes it, and is sent the wish for it: a letter on headed paper, reference by email
_WRITTEN = (
    r"(?:(?!about\b|by\b|on\b|with\b)[a-z-]+ )*?(?:(?:reference|recommendation|testimonial)s?"
    r"(?! (?:check|form|link|questionnaire"
    r"|request|sheet|survey)\b)|letter of (?:recommendation|reference)"
    r"|(?:letter|statement) (?:about (?:me|my)|on (?:company|headed|official))"
    r"|statement\Z)"
)
_WRITTEN_BY_YOU = lazy_pattern(
    r"(?i)\A(?!(?:her|his|i|it|my|no|none|some|the|their|they|to|we|you)\b)"
    rf"(?P<many>(?:an?|one|two|three) )?(?!request\b)(?P<what>{_WRITTEN})"
)
_OF_A_VERB = lazy_pattern(r"(?i)(?:\w+ing|complete|fill|just|sign|to|write)\b")


def so_long_a_talk(typed: str) -> str:
    """How long it takes: `30 min max` as `up to 30 minutes`; as it is where it is no such thing."""
    named = _MAYBE_MORE.sub(" or ", _SHORT_FIRST.sub("", bare(typed)))
    text = uncapitalised(_IT_TAKES.sub("", _AT_MOST.sub("", named)))
    text = in_full(_MINUTES.sub(r"\g<count> minutes", text))
    text = _WITHOUT_ARTICLE.sub(_article, _HALF_HOUR.sub("half an hour", text))
    if _AT_MOST.search(named):
        return f"up to {text.removeprefix('up to ')}"
    return text


def _article(before: Match[str]) -> str:
    return f"{article_before(before.string[before.end() :])} "


def read_call_length(typed: str, _: Lexicon) -> TypedPhrase:
    """How long a call takes, to follow `one call of`; unclear where no time is named: `not long`."""
    text = so_long_a_talk(typed)
    return thing(text) if _LENGTH.fullmatch(text) else unclear(typed)


@frozen
class Talk:
    """A talk that is asked for: how long it takes, when it may be, and how one talks, each empty where it was not typed."""

    takes: str = ""
    when: str = ""
    how: str = ""

    @property
    def beside(self) -> str:
        """When and how, as it stands behind `of your time`."""
        return ", ".join(filter(None, (self.when, self.how)))


def talk_typed(typed: str, lexicon: Lexicon) -> Talk:
    """`15 minutes on the phone` in its parts; nothing of it where no time is named."""
    how_first = _HOW_FIRST.match(bare(typed))
    if how_first:
        return replace(
            talk_typed(how_first["takes"], lexicon), how=uncapitalised(how_first["how"])
        )
    takes = read_call_length(typed, lexicon).text_if_clear
    parts = _PARTS.match(takes)
    return Talk(**parts.groupdict("")) if parts else Talk(takes, how=talk_over(typed))


def talk_over(typed: str) -> str:
    """How one would talk, where that was typed in the place of how long: `a coffee` as `over a coffee`; else nothing."""
    drink, call = _DRINK.match(bare(typed)), _CALL.match(bare(typed))
    if drink:
        return f"over {drink['what']}"
    return f"{_WAYS[call['which'].lower()]} {call['what']}" if call else ""


def read_talk_length(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """How long, or how, the two would talk; unclear where it tells neither."""
    over = talk_over(typed)
    return thing(over) if over else read_call_length(typed, lexicon)


def read_caller(typed: str, _: Lexicon) -> TypedPhrase:
    """Who calls, to follow `hear from`: `It'll be Ron` as `Ron`, and `probably Beth` as somebody who may be another."""
    text = bare(typed)
    named = _WILL_CALL.sub("", _UNSURE_BEHIND.sub("", _UNSURE.sub("", text)))
    if not named or _NOBODY.match(named):
        return unclear(typed)
    may_be_another = _MAY_BE.search(text) and _A_NAME.fullmatch(named)
    return thing(named + text_if(bool(may_be_another), " or a colleague"))


def _that_takes(behind: Match[str]) -> str:
    return f" that takes {so_long_a_talk(behind['long'])}"


def _a_request(written: Match[str]) -> str:
    """The wish for what they have to write: for `a reference`, and for `references`."""
    what = written["what"]
    is_alone = not (written["many"] or what.endswith("s"))
    article = text_if(is_alone, f"{article_before(what)} ")
    return f"a request for {written['many'] or article}{what}"


def read_sent(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What comes in the place of a call, to follow `send you`: `they send a form` as `a form`."""
    sent = _TAKES_BEHIND.sub(
        _that_takes, _JUST.sub("", _THEY_SEND.sub("", bare(typed)))
    )
    text = _WRITTEN_BY_YOU.sub(_a_request, in_small_letters(sent, lexicon))
    if _SENT.fullmatch(text):
        return thing(text)
    if _OF_A_VERB.match(text) or not _ONE_FORM.fullmatch(text):
        return unclear(typed)
    return thing(f"{article_before(text)} {text}")
