"""What sentences of the candidate's own ask, and what they make needless in ours: a question, a wish, a hurry."""

import re
from collections.abc import Iterable, Mapping
from operator import attrgetter

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind

_NO_HURRY = lazy_pattern(
    r"(?i)\b(?:no (?:answer|hurry|rush)|no need\b(?! of\b| for (?!an answer))(?! to (?!(?:answer|come back|decide|get back"
    r"|hurry|reply|respond|rush|tell|write)\b))"
    r"|(?:not|\w+n['\u2019]t) (?:expect (?:an? (?:answer|reply)|any|news|to hear|you\b)|feel (?:any |under )?pressure"
    r"|(?:(?:mean|want|wish)(?:ing)? to )?(?:press|push|rush))"
    r"|no pressure|in no hurry|take your time)\b"
)
_ANOTHER_TIME = lazy_pattern(
    r"(?i)\b(?:am looking for (?!my|the|your)|be(?:ing)? asked (?:again|if|when)"
    r"|call me(?: (?:again|any|if|one day|should|when)|[.!])"
    r"|(?:be(?:ing)? |please )consider(?:ed)? (?:again|for|me)|hear from you"
    r"|hear (?:about|of) (?:an? (?:\w+ )?(?:job|one|opening|place|post|role|vacancy)|any|another|other|the next|your next)\b"
    r"|(?:bear|have|keep) (?:me|us|my \w+) in mind"
    r"|(?:next|other|future) (?:openings?|vacanc(?:y|ies))\b|suit me|be(?:ing)? thought of|think of me)(?!\w)"
)
# What could be done better, which is asked once, with a question mark or without.
_HOW_TO_BE_BETTER = lazy_pattern(
    r"(?i)\bI (?:could|can|might|should) (?:\w+ ){0,3}do(?:ne)? (?:\w+ )?(?:better|differently)\b"
    r"|\b(?:any|honest|some) feedback\b|\bfeedback\b[^.!?]*(?:\b(?:glad|grateful|help|welcome)\b|\?)|\bwhat I lacked\b"
)
_INTEREST = lazy_pattern(
    r"(?i)\bI(?: would|'d|\u2019d)? (?:do |really |still |very much )*(?:like|love|want) (?:the|this|your)"
    r" (?:job|position|post|role|work)\b|\bI(?: am|'m|\u2019m)(?: still| really| very)* keen\b"
    r"|\bI(?: would|'d|\u2019d) (?:really |still |very much )*(?:like|love) to (?:come and work|join you|take (?:it|this) on"
    r"|work (?:for|with) you)\b"
)
_THE_END = lazy_pattern(
    r"(?i)\b(?:(?:not|won't|won\u2019t) (?:bother|disturb|trouble|write)(?! (?:down|it|that|them|this)\b)"
    r"|door (?:is|remains|stays) (?:always )?open"
    r"|last (?:e-?mail|letter|note))\b"
)
# One line from them, whichever it is, or what else they are asked for.
_AN_ANSWER = lazy_pattern(
    r"(?i)\b(?:an?|one|two) (?:\w+ )?(?:answer|lines?|note|reply|sentence|word)\b[^.?!]*"
    r"\b(?:all (?:that )?I (?:ask|need|want)|either way|enough|helps?|plenty|welcome|will do|would do)\b"
    r"|\blet me know\b[^.?!]* either way\b|\bif I (?:do not|don['\u2019]t|have not|haven['\u2019]t) heard?\b"
    r"|\ba (?:\w+ )?(?:no|yes)\b[^.?!]*\b(?:all (?:that )?I (?:ask|need|want)|enough|helps?|will do|would (?:do|help))\b"
    r"|\bwould be good to know\b|\bI (?:have to|must|need to) (?:answer|decide|tell) (?:[\w'\u2019]+ ){0,3}by\b"
    r"|\bif I hear nothing\b|\bI(?:['\u2019]d| should| would) (?:like|love|need) (?:[\w'\u2019]+ ){1,4}back\b"
    r"|\b(?:can|could|may|might|will|would) (?:I|you)\b[^.!?]*\?|\bplease (?:return|send)\b"
)
# What the candidate sends along, of which no sentence of ours speaks then.
_SENDS_ALONG = lazy_pattern(
    r"(?i)\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|send(?:ing)?) (?:[\w'\u2019]+ ){1,4}?"
    r"(?:ad|advert|advertisement|CV|job description|r[e\u00e9]sum[e\u00e9])\b"
    r"|\b(?:ad|advert|advertisement|CV|job description|r[e\u00e9]sum[e\u00e9])\b[^.?!]* (?:attached|enclosed)\b"
)
_STAYS = lazy_pattern(
    r"(?i)\bI(?: am|'m|\u2019m| have decided to| will|'ll|\u2019ll)? stay(?:ing)?\b(?! (?:awake|calm|in (?:contact|touch)"
    r"|late|on (?:my feet|the phone)|sharp|until|up)\b)"
    r"|\bI(?: have|'ve|\u2019ve)(?: now| since)? (?:accepted|found|taken|said yes to) (?:a|an|another)\b"
)
_IN_TOUCH = lazy_pattern(r"(?i)\b(?:be|keep|remain|stay) in (?:contact|touch)\b")
_NO = lazy_pattern(
    r"(?i)\bI (?:cannot|can['\u2019]t|could not|will not|won['\u2019]t|am (?:not able|unable) to|(?:have )?decided not to)"
    r" (?:(?:accept|join)\b|come(?: (?:after all|and work|to (?:work|you)))?(?=[.,;]| and | because )"
    r"|take (?:it|this|up|you up|(?:that|the|this|your) (?:job|offer|place|position|post|role|work))\b)"
    r"|\bI (?:(?:have to|must|had to) )?(?:declined?|turn(?:ed)? (?:it|the offer|this|you) down)\b"
)
_WISHES_WELL = lazy_pattern(
    r"(?i)\bI (?:also |do )?wish (?:you|the team)\b(?! (?:could|had|would)\b)"
    r"|\ball the best\b(?! [a-z]+\b(?<!for)(?<!in)(?<!to)(?<!with))|\bpaths (?:\w+ )?cross\b"
)
_LOOKS_FORWARD = lazy_pattern(
    r"(?i)(?:\b(?:I|we)(?: am| are|['\u2019](?:m|re))?(?: [a-z]+){0,2} |(?:\A|[.!] )(?:[a-z]+ )?|, (?:and )?)"
    r"look(?:ing)? forward\b"
)
# What is told before it is asked, so that no `May I ask` stands before it: `I know that you are busy. Could I come?`
_TELLS_FIRST = lazy_pattern(r"(?:I|My|Our|We)\b|[^?]*[.!] ")
_REFERS_BACK = lazy_pattern(
    r"(?i)\b(?:then|these|they|this|those|that (?:course|job|one|post|role))\b"
)
_BY_THE_WAY = lazy_pattern(
    r"(?i)\bI(?: would|'d|\u2019d)(?: also)? (?:be (?:glad|grateful)|(?:most |really )?(?:like|love))"
    r" to (?:hear|know|learn|understand)\b"
)
# A wish to know, and what one would like to know, which somebody can be asked.
_WISH = r"I(?: would|'d|\u2019d) (?:\w+ ){0,2}(?:like|love) to (?:hear|know|learn|understand)"
_WISH_TO_KNOW = lazy_pattern(
    rf"(?:(?:What|The (?:one )?thing(?: that)?) {_WISH} is|{_WISH})"
    r" (?P<what>(?:how|what|when|where|whether|which|who|why)\b[^.?!:;]+)\.?"
)
# What the talk left open: a consultant can find it out.
_LEFT_OPEN = lazy_pattern(
    r"(?<!\S)(?:(?:It|That) (?:did not|didn['\u2019]t|never) (?:come|came) up"
    r"|I (?:did not|didn['\u2019]t|forgot to|never) (?:get to )?ask(?:ed)?"
    r"|I (?:still )?(?:do not|don['\u2019]t) (?:yet )?know(?: yet)?|(?:Nobody|No one) (?:mentioned|said|told me)"
    r"|[A-Z][\w.]*(?: [A-Z]\w+)? (?:did not|didn['\u2019]t|never) (?:mention|say|tell me))"
    r" (?:how|if|what|when|where|whether|which|who)\b[^.?!]+\."
)
_SENTENCE = lazy_pattern(r"[^.!?]+[.!?]*")
_STATUS = lazy_pattern(
    r"(?i)\b(?:any (?:news|progress|thoughts|update|word)|chos(?:e|en)|decid\w*|decisions?|established|fill(?:ed)?"
    r"|hear(?:d|ing)?|hir(?:e|ed|ing)|in the running|in touch|list|news|next (?:round|stage|steps?)|offers?|outcome"
    r"|ranks?|results?|shortlist\w*|stands?|status|still (?:looking|open)|timeline|timing|updates?|when)\b"
)
# How many questions of one line are announced, and by the name of which words.
_ANNOUNCED: Mapping[int, str] = {1: "question", 2: "two-questions"}
_AT_ONCE = 2  # sentences
_SOFTLY = lazy_pattern(r"(?:Could|May|Might|Would (?:it|you))\b")
_BLUNTLY = lazy_pattern(r"(?:How|What|When|Where|Which|Who|Why)\b")


def press_for_nothing(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate says that there is no hurry, beside which nobody asks for an answer."""
    return _one_says(_NO_HURRY, lines)


def speak_of_another_time(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate says what they would like to be asked about one day, which is not said twice."""
    return _one_says(_ANOTHER_TIME, lines)


def speak_of_the_end(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate says that they will not write again, which asks for no answer."""
    return _one_says(_THE_END, lines)


def ask_for_an_answer(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate asks for a line, or for something back, beside which nobody is told that they need not answer."""
    return _one_says(_AN_ANSWER, lines)


def send_papers_along(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate says that the job ad or their CV comes with it, or can, which is then said in no words of ours."""
    return _one_says(_SENDS_ALONG, lines)


def ask_how_to_be_better(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate asks what they could do better, which is then asked in no words of ours."""
    return _one_says(_HOW_TO_BE_BETTER, lines)


def speak_of_staying(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate says that they stay where they are, or have found something else."""
    return _one_says(_STAYS, lines)


def speak_of_staying_in_touch(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate says that they would like to stay in touch, which is then said in no words of ours."""
    return _one_says(_IN_TOUCH, lines)


def wish_well(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate wishes them something, which ends the letter in no words of ours."""
    return _one_says(_WISHES_WELL, lines)


def say_that_they_look_forward(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate says what they look forward to, which is then said in no words of ours."""
    return _one_says(_LOOKS_FORWARD, lines)


def say_no(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate turns the offer down, which is then said in no words of ours."""
    return _one_says(_NO, lines)


def speak_of_interest(lines: Iterable[OwnLine]) -> bool:
    """Whether the candidate says that they want the job, which is then said in no words of ours."""
    return _one_says(_INTEREST, lines)


def _one_says(
    pattern: re.Pattern[str],
    lines: Iterable[OwnLine],
) -> bool:
    return any(map(pattern.search, map(attrgetter("say"), lines)))


def can_be_asked_last(line: OwnLine) -> bool:
    """Whether a line asks something, and goes on neither with the one before it nor with what it tells itself."""
    question = line.say.partition("?")[0]
    return asks(line) and not (
        _TELLS_FIRST.match(line.say) or _REFERS_BACK.search(question)
    )


def asks(line: OwnLine) -> bool:
    """Whether a line is a question."""
    return "?" in line.say


def is_asked_at_once(line: OwnLine) -> bool:
    """Whether a line is a question with a sentence before it at most, and so a point of a list of them."""
    return asks(line) and len(sentences(line.say)) <= _AT_ONCE


def asks_something(line: OwnLine) -> bool:
    """Whether a line wants to know something, with a question mark or without: `I would like to know one thing`."""
    return asks(line) or _BY_THE_WAY.search(line.say) is not None


def wondered(lines: Iterable[OwnLine]) -> str:
    """The one thing that a candidate would like to know, behind `Could you ask`; nothing where there are several."""
    wishes = [
        *filter(None, map(_WISH_TO_KNOW.fullmatch, map(attrgetter("say"), lines)))
    ]
    return wishes[0]["what"] if len(wishes) == 1 else ""


def left_open(line: OwnLine) -> bool:
    """Whether a line tells what nobody asked or said, and has no question for the reader."""
    return not asks_something(line) and _LEFT_OPEN.search(line.say) is not None


def asked_of_a_consultant(
    lines: Iterable[OwnLine], question: str
) -> tuple[OwnLine, ...]:
    """The lines; behind what one to a go-between leaves open stands the question whether they could find out."""
    return tuple(_with_its_question(line, question) for line in lines)


def _with_its_question(line: OwnLine, question: str) -> OwnLine:
    opened = _LEFT_OPEN.search(line.say)
    if opened is None or not line.of.startswith(Kind.PASS_ON) or not left_open(line):
        return line
    before, after = line.say[: opened.end()], line.say[opened.end() :]
    return line.model_copy(update={"say": f"{before} {question}{after}"})


def asks_bluntly(line: OwnLine) -> bool:
    """Whether a line begins with its question, as `What other clients do you have?` does, and wants a word before it."""
    return asks(line) and _BLUNTLY.match(line.say) is not None


def asks_one_thing(lines: Iterable[OwnLine]) -> bool:
    """Whether one line alone asks, one question or two, and does not call itself a question."""
    questions = [*filter(asks, lines)]
    if len(questions) != 1 or "question" in questions[0].say:
        return False
    is_announced = questions[0].say.count("?") in _ANNOUNCED
    return is_announced and can_be_asked_last(questions[0])


def announced(lines: Iterable[OwnLine]) -> str:
    """By which name in templates/words what is asked is announced: as one thing, or as two."""
    marks = "".join(map(attrgetter("say"), filter(asks, lines))).count("?")
    return _ANNOUNCED.get(marks, "question")


def asks_softly(line: OwnLine) -> bool:
    """Whether a line begins with a question that needs no word before it: `May I see the kitchen?`."""
    return asks(line) and _SOFTLY.match(line.say) is not None


def asks_how_things_stand(text: str) -> bool:
    """Whether sentences ask after the list, the decision or the next step, so that the letter asks in no words of ours."""
    return any(map(_asks_after_it, _SENTENCE.findall(text)))


def _asks_after_it(sentence: str) -> bool:
    is_question = sentence.endswith("?") or _BY_THE_WAY.search(sentence)
    return bool(is_question and _STATUS.search(sentence))
