"""Who calls a referee, and what is sent in the place of a call, as they were typed in haste (E34)."""

from re import Match

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
)
from afterword.workbook.wording.typed.small.lengths import Talk, talk_in_whole
from afterword.workbook.wording.typed.small.whole import (
    in_small,
    tells_on,
    without_asides,
)
from afterword.workbook.wording.typed.words.articles import article_before
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# It'll be Ron, probably Beth, don't know, someone from the depot
_UNSURE = lazy_pattern(
    r"(?i)\A(?:(?:(?:i(?:['\u2019]m| am)? )?(?:don['\u2019]t know|not (?:quite |really )?(?:certain|sure)|no idea)(?: yet)?"
    r"|i(?:['\u2019]d)? (?:guess|think)|(?:it(?:['\u2019](?:s|ll)| is| will)|(?:it )?(?:could|may|might|should))(?: be)?"
    r"|maybe|most likely|perhaps|possibly|prob(?:ably|s)?|either(?= .* or ))\b,? (?:but )?)+"
)
_UNSURE_BEHIND = lazy_pattern(
    r"(?i),? \(?(?:apparently|i (?:guess|suppose|think)|maybe|most likely"
    r"|(?:i(?:['\u2019]m| am) )?not (?:quite )?sure(?: when| which)?"
    r"|(?:(?:but )?(?:he|she|they) )?(?:(?:did|do|does)(?:n['\u2019]t| not) (?:know|say)|(?:were|was)(?:n['\u2019]t"
    r"| not) (?:certain|sure))"
    r"(?: (?:when|which|who|yet))?"
    r"|perhaps|possibly|probably)\)?\Z"
)
# someone called Deb in HR, didn't catch the surname: which name is not known is told to nobody
_NAME_MISSED = lazy_pattern(
    r"(?i)(?:,| -| \u2013|;)? \(?(?:(?:but |and )?(?:(?:I['\u2019]ve|I) )?(?:(?:(?:ca|could|did)n['\u2019]?t|(?:can"
    r"|could|did) not"
    r"|cannot|never) (?:quite |really )?(?:catch|caught|get|got|hear(?:d)?|note|read|recall|remember|say|spell"
    r"|take down|write down)"
    r"|(?:don['\u2019]?t|do not) (?:have|know|recall|remember)|forgot(?:ten)?|lost|missed|not sure (?:about|how to spell"
    r"|of)|no idea (?:about|of))(?: (?:her|his|its|the|their))?"
    r" (?:(?:family|full|last|other|second|whole) name|name|rest|spelling|surname|first name)"
    r"(?: (?:properly|though|tho|sorry|of it))*"
    r"|(?:no|without a) (?:last name|surname)(?: given)?|first name only|(?:last name|surname) (?:unknown|escapes me"
    r"|not given))\)?\Z"
)
_MAY_BE = lazy_pattern(
    r"(?i)\b(?:(?-i:may|might)|could|don['\u2019]t know|i(?:['\u2019]d)? (?:guess|think)|maybe"
    r"|most likely|no idea|not (?:quite |really )?sure"
    r"|perhaps|possibly|prob(?:ably|s)?)\b"
)
_CALLER_IN_FULL = (
    (lazy_pattern(r" ?@ ?(?=[A-Z])"), " at "),
    (lazy_pattern(r" [-\u2013] "), ", "),
    (
        lazy_pattern(
            r"(?i), (?:he|she|that)(?:['\u2019]s| is) (?=(?:an?|the|their|our|my)\b)"
        ),
        ", ",
    ),
    (
        lazy_pattern(r",? (?:on |tel:? ?)?\(?(?P<number>\+?\d[\d -]{6,}\d)\)?"),
        r" (\g<number>)",
    ),
    (
        lazy_pattern(
            r"\b([A-Z][a-z]+) (?:something(?: or other)?|somebody|whatsit|what['\u2019]s-(?:his|her)-name)\b"
        ),
        r"\1",
    ),
    (
        lazy_pattern(
            r"(?i)\A(?=(?:agency|boss|bursar|chef|foreman|head(?: (?!of\b|office\b)[a-z]+)?"
            r"|headteacher|manager|matron|nurse|owner|receptionist"
            r"|recruiter|secretary|sister|supervisor)"
            r"(?:['\u2019]s [a-z]| (?:at|from|himself|herself|in|of|on|or)\b|,|\Z))"
        ),
        "the ",
    ),
    (
        lazy_pattern(
            r"\A(?:A|An|Some|Someone|Somebody|The|One|Either|Their|Her|His|Our)(?= [a-z])"
        ),
        in_small,
    ),
    (
        lazy_pattern(
            r"(?i)\b(?P<whose>boss|chef|director|head|manager|owner)s (?=(?:assistant|brother|dad|daughter|deputy|husband|mum"
            r"|PA|partner|secretary|sister|son|wife)\b)"
        ),
        r"\g<whose>'s ",
    ),
    (lazy_pattern(r"\Athe [A-Z](?=[a-z]+(?: |['\u2019,]|\Z))"), in_small),
)
_A_NAME = lazy_pattern(r"(?:[A-Z][a-z]\S*)(?: [A-Z][a-z]\S*)*|the [a-z-]+(?: [a-z-]+)?")
_WILL_CALL = lazy_pattern(
    r"(?i)(?:,? (?:who )?(?:will|is going to|would|may|might|wants to)(?: be)?|['\u2019]ll(?: be)?|,? who)? "
    r"(?:call|calling|calls|phone|phoning|phones|ring|ringing|rings)(?: (?:her|him|them|you))?\Z"
)
_NOBODY = lazy_pattern(
    r"(?i)(?!(?-i:IT\b|[A-Z][a-z]+ [A-Z]))"
    r"(?:(?:as|can(?! from\b)|depends|(?-i:don)|dunno|don['\u2019]?t|he|i|if|it"
    r"|nobody|no|none|not|she|that|there|they|this|to|unknown|we|when|you|tbc)\b"
    r"|who\Z|yet\b|.*[?:;]|(?-i:(?:(?!\b(?:that|which|who|whoever)\b).)*\b(?:am|are|calls|do|does|don['\u2019]t|is"
    r"|know|rings|said|says|was|will|would)\b(?!-)))"
)
# her PA: whose, no referee can say
_WHOSE = lazy_pattern(r"(?i)(?:her|his) ")
# they send a form, it's a short form, they'll email a link
_THEY_SEND = lazy_pattern(
    r"(?i)\A(?:(?:(?:he|she|they|(?-i:HR)|the [a-z]+)(?:['\u2019](?:d|ll)| will| would| may| might)? (?:be )?"
    r"(?:e-?mail|need|post|send|text|use|want)(?:s|ing)?|(?:sends?|sending)|it(?:['\u2019]s| is| will be))"
    r"(?: (?:her|him|me|out|over|them|you)\b)*) "
)
_SPAM = (
    r"(?:the |your |her |his |their )?(?:spam|junk)(?:[ -](?:folder|mail|box|email)s?)?(?: (?:sometimes|a lot|first"
    r"|too|folder))?"
)
_SENT_IN_FULL = (
    (
        lazy_pattern(r"(?i)\A(?P<some>one|some) of them (?=[a-z-]+ .*s\Z)"),
        r"\g<some> of those ",
    ),
    (
        lazy_pattern(
            r"(?i)\A(?:emails|sends|posts|texts) (?=(?:an?|her|him|me|some|the|them|you)\b)(?:(?:her|him|me|them|you) )?"
        ),
        "",
    ),
    (
        lazy_pattern(
            r"(?i)(?:,| -| \u2013|;)? (?:(?:and|but|so) )?(?:(?:it|that|which) )?(?:(?:always|often|sometimes|usually"
            r"|might|may|could|can|will|tends to|well) )*"
            rf"(?:go(?:es)?|lands?|ends? up|be|is|comes?|get caught) (?:(?:straight )?(?:into|in|to|up in) ){_SPAM}"
        ),
        " (it may land in your spam folder)",
    ),
    (
        lazy_pattern(
            rf"(?i)(?:,| -| \u2013|;)? (?:(?:and|but|so|please|tell (?:her|him|them) to|remember to) )*(?:check"
            rf"|look in|watch|keep an eye on) (?:in )?{_SPAM}"
        ),
        " (it may land in your spam folder)",
    ),
    (
        lazy_pattern(
            r"(?i),? (?:-|\u2013)? ?(?:(?:and )?(?:it|that|which) )?(?:only )?(?P<ends>(?:expires|runs out|closes"
            r"|lasts|stops working)(?: for| in| after| within)? "
            r"(?:\d+|[a-z]+) (?:days?|hours?|weeks?))"
        ),
        r" that \g<ends>",
    ),
    (
        lazy_pattern(
            r"(?i),? (?:(?:and )?(?:it|that|which) )?(?:needs|wants) (?P<done>[a-z]+ing(?: and [a-z]+ing)?)\b"
        ),
        r" that needs \g<done>",
    ),
    (
        lazy_pattern(
            r"(?i), (?:it['\u2019]s )?(?=(?:(?:about|just|only|mostly|mainly|all|around) )*(?:(?:\d+|a few|two|three"
            r"|four|five|six|eight|ten|twelve|twenty) )?"
            r"(?:questions|pages|sides|tick[- ]?boxes|boxes|sections)\b)"
        ),
        " with ",
    ),
    (
        lazy_pattern(
            r"(?i)\b(box|e-?mail|form|letter|link|questionnaire|sheet|survey) (?:thing|thingy|type thing|sort of thing)\b"
        ),
        r"\1",
    ),
    (
        lazy_pattern(
            r"(?i)\A(?:an? )?(\d+|two|three|four|five|one) ?-?(?:pages?|sides?)(?:['\u2019])?[- ](?=form|questionnaire"
            r"|pdf|letter|document)"
        ),
        r"a \1-page ",
    ),
    (
        lazy_pattern(
            r"(?i)\b(document|form|letter|questionnaire) of (two|three|four|five|\d+) pages\b"
        ),
        r"\2-page \1",
    ),
    (lazy_pattern(r"(?<!and) then (?=an?\b|the\b)"), " and then "),
    (lazy_pattern(r" out\Z"), ""),
    (lazy_pattern(r"(?i),? asap\Z"), " as soon as possible"),
    (
        lazy_pattern(r"(?i), (?:only )?((?:about )?\d+(?: ?- ?\d+)?) ?min(?:ute)?s?\Z"),
        r", takes \1 minutes",
    ),
    # an online form, SurveyMonkey: what it is made with
    (
        lazy_pattern(r"\b(form|link|questionnaire|survey), ([A-Z]\w+)\Z"),
        r"\1 (\2)",
    ),
    (lazy_pattern(r"\bpdf\b"), "PDF"),
    (lazy_pattern(r"\bdbs\b"), "DBS"),
    (lazy_pattern(r"(?i)\be-?mail with\b"), "email with"),
    (lazy_pattern(r" +(?= |,|\Z)"), ""),
)
# an online link, takes five mins
_TAKES_BEHIND = lazy_pattern(
    r"(?i),? (?:-|\u2013)? ?(?:(?:it|that|which) )?(?:only |just )?takes? (?P<long>(?:about |under )?[^,;]+)\Z"
)
_JUST = lazy_pattern(r"(?i)\A(?:just|only) ")
_ONE_FORM = lazy_pattern(
    r"(?i)(?!(?:an?|the) )(?:[a-z-]+ ){0,2}(?:e-?mail|form|letter|link|questionnaire|sheet|survey)"
    r"(?: (?:about|and|by|for|from|in|on|that|through|to|via|which|with)\b.*| \(.*\))?"
)
_SENT = lazy_pattern(
    r"(?i)(?:an?|some|the|their|her|his|one|two|three|four|five|six|several|\d+|(?:ten |written )?questions|forms)\b"
    r"(?!(?:(?!\b(?:how|that|they|what|where|which|who|you)\b).)*\b(?:are|is|want|wants|will)\b)"
    r"(?!.*(?<!-)\bpages?\b(?! (?:of questions|to fill))(?<! with \d page)).+|something (?:by|from|in|on|through|to) .+"
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


def read_caller(typed: str, _: Lexicon) -> TypedPhrase:
    """Who calls, to follow `hear from`: `It'll be Ron` as `Ron`, and `probably Beth` as somebody who may be another."""
    text = _NAME_MISSED.sub("", bare(typed.rstrip("?")))
    sure = without_asides(_UNSURE_BEHIND.sub("", _UNSURE.sub("", text)))
    named = rewritten(_WILL_CALL.sub("", sure), _CALLER_IN_FULL)
    is_nobody = _NOBODY.match(named), _WHOSE.match(named), tells_on(named)
    if any((not named, *is_nobody)):
        return unclear(typed)
    may_be_another = all((_MAY_BE.search(text), _A_NAME.fullmatch(named)))
    return thing(named + text_if(may_be_another, " or a colleague"))


def _that_takes(behind: Match[str]) -> str:
    talk = talk_in_whole(behind["long"]) or Talk()
    return f" that takes {talk.takes or behind['long']}"


def _a_request(written: Match[str]) -> str:
    """The wish for what they have to write: for `a reference`, and for `references`."""
    what = written["what"]
    is_alone = not (written["many"] or what.endswith("s"))
    article = text_if(is_alone, f"{article_before(what)} ")
    return f"a request for {written['many'] or article}{what}"


# a form and then ring you: what they do besides is nothing that is sent
_AND_CALLS = lazy_pattern(
    r"(?i),? (?:and|then|and then) (?:call|chase|e-?mail|follow|phone|ring|speak|talk|text|want)s?\b"
)


def read_sent(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What comes in the place of a call, to follow `send you`: `they send a form` as `a form`."""
    named = _JUST.sub("", _THEY_SEND.sub("", without_asides(bare(typed))))
    sent = _TAKES_BEHIND.sub(_that_takes, rewritten(named, _SENT_IN_FULL))
    if any((tells_on(sent), _AND_CALLS.search(sent))):
        return unclear(typed)
    text = _WRITTEN_BY_YOU.sub(_a_request, in_small_letters(sent, lexicon))
    if _SENT.fullmatch(text):
        return thing(text)
    if _OF_A_VERB.match(text) or not _ONE_FORM.fullmatch(text):
        return unclear(typed)
    return thing(f"{article_before(text)} {text}")
