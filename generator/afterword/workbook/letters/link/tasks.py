"""What they look for as something to do: what they want to reach, and what the candidate can help them with (S15, S19)."""

from collections.abc import Mapping

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.wanted.seen import MATTERS
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import in_ing

_WORK = frozenset({Form.TO_DO, Form.SAID})
_MOST_NAMED = 20  # words of what they look for that still go on with `it was great to meet you and hear that`
# What is to become different is work as well: `better online reviews`, `a friendlier check-in`.
_CHANGE = lazy_pattern(
    r"(?i)(?:an? )?(?:better|bigger|calmer|cheaper|cleaner|clearer|closer|faster|fewer|higher|less|longer|lower|more|quicker"
    r"|quieter|safer|shorter|simpler|smaller|smoother|stronger|tighter|warmer|\w+ier) "
)
# What one does for oneself, and can help nobody with.
_ALONE = lazy_pattern(
    r"(?i)(?:be|begin|care|come|commit|fit|learn|live|relocate|remain|speak|start|stay|take (?:on|over|part)|travel|work)\b"
)
# `help build the programme`: it is done together as it is, and nobody helps anybody to help.
_HELP = lazy_pattern(
    r"(?i)\Ahelp (?:(?:to|you(?: to)?) (?=[a-z]+\b(?! with\b))|(?=with )"
    r"|(?=\w+ (?:an?|its|our|that|the|their|these|this|those|your)\b))"
)
# Nor with what they need somebody for who does it alone.
_UNHELPED = lazy_pattern(
    r"(?i)\b(?:alone|(?:by )?(?:herself|himself|oneself|themselves|yourself)|independently|on (?:her|his|their|your) own"
    r"|single-handed(?:ly)?|solo|unaided|unassisted|unsupervised"
    r"|without (?:[a-z]+ )?(?:babysitting|chasing|guidance|hand[- ]?holding|help|nagging|oversight|prompting"
    r"|reminders|support|supervision)"
    r"|without (?:(?:(?:any|some)(?:body|one)|(?:a|the) (?:boss|head|manager|owner)|you) [a-z]+ing|constant(?:ly)? [a-z]+ing)"
    r"|without (?:(?:always|constantly|ever) )?(?:being|getting|having to be|needing(?: to be)?) \w+"
    r"|from (?:the (?:first day|start|word go)|day one))\b"
)
# What goes on with what somebody does or is, and is one task no longer: `lift safely and doesn't cut corners`.
_GOES_ON = lazy_pattern(
    r" (?:and|but|or) (?:also )?(?:can|can['\u2019]t|does|doesn['\u2019]t|has|is|isn['\u2019]t|knows|never|won['\u2019]t|will) "
)
_SOMEBODY = lazy_pattern(r"some(?:body|one) ")
# `somebody who can keep the vans on the road`: work of theirs, with which one helps; not `who can do bank shifts`
_YOU_NEED_TO = lazy_pattern(
    r"(?i)\A(?:a person|some(?:body|one)) who can (?=[a-z]+ (?:the|their|your) )|\Ayou need to (?=(?:avoid|quit|stop) )"
)
# What one can or cannot do oneself, and helps nobody with: `read the room`, `hold a licence`; `hold the team together` is work.
_ONES_OWN = lazy_pattern(
    r"(?i)(?:adapt|climb|cope|get (?:along|on) with|have|juggle|know|laugh|lift\Z|listen|multitask|own|read|stand|swim"
    r"|talk (?:to|with)|think|type|understand)\b"
    # How one moves oneself about: `go out of the kitchen`, `sit down with people`.
    r"|(?:go|sit|walk) (?:around|away|back|down|in|into|out|outside|over to|round|to|up|with)\b"
    r"|keep (?:(?:a|your) )?(?:calm|clear|cool|head|quiet)\b|lift (?:\d|heavy|up to)"
    # What is asked in the talk to see how one goes about it, and is no work that waits for help.
    r"|(?:answer|calculate|demonstrate|describe|estimate|explain|prove|show|sketch|solve|tell)\b"
    r"|.*\b(?:by (?:hand|heart)|from memory|on the spot|under pressure|without notes)\b"
    r"|hold .*\b(?:certificat\w+|degree|licen[cs]e)\b|drive (?:an? |the )?(?:bus|car|forklift|lorry|tractor|truck|van)\b"
)
# What is given whole into the hands of whoever is taken on, who helps nobody with it.
_IN_ONE_HAND = lazy_pattern(
    r"(?i)(?:direct|drive|head|lead|manage|own|run|supervise)\b"
)
# What one has a licence for, or holds, and nobody tells of as a plan of theirs.
_AT_THE_WHEEL = lazy_pattern(r"(?i)(?:drive|own)\b")
# Nor does anybody help them with what they want somebody at the head of.
_AT_THE_HEAD = lazy_pattern(r"(?i)(?:direct|head (?!off\b)|lead|supervise)\b")
_VERB = lazy_pattern(r"(?P<verb>[a-z]+)(?<!ly)(?P<rest> .+)")
# What makes more than one thing of what is to be done, of which the first alone would be told.
_SEVERAL = lazy_pattern(
    r"[;:]|, (?!as\b|because\b|so that\b|which\b|where\b|with\b|without\b)| (?:but|or|so|then)(?!\S)(?! that\b)"
    r"| and (?!(?:an?|its|our|the|their|your)(?!\S))"
)
# What is said of those who are named: `pay 640 people, most of them weekly and on shifts`.
_OF_SOME_OF_THEM = lazy_pattern(
    r", (?:all|both|each|half|many|most|none|some) of (?:it|them|which|whom)\b[^;:]*"
)
# What is to become different from what it is: so much they want themselves, whoever does it.
_GOAL = lazy_pattern(
    r"(?i)(?:attract|double|end|halve|improve|increase|introduce|launch|lower|modernise|modernize|prevent|raise|reach|rebuild"
    r"|reduce|replace|restore|revive|shorten|simplify|speed up|strengthen|win)\b"
    r"|bring (?!(?:drinks|food|meals|tea)\b)|cut (?!(?:fabric|glass|grass|hair|keys|meat|metal|stone|trees|wood)\b)"
    r"|build (?:better|bridges|closer|links|relation\w+|stronger|trust|up)\b|open (?:an?|the) (?:new|second|third)\b"
    r"|set up |make .*\b(?:better|easier|easy|feel|last|less|more|pay|run|safe|safer|simple|simpler|welcome|work)\b"
    r"|(?:automate|combine|consolidate|convert|digiti[sz]e|expand|extend|merge|migrate|redesign|relaunch|reopen|reorgani[sz]e"
    r"|restructure|roll out|standardi[sz]e|switch|unify|upgrade)\b|(?:move|put|take) .*\b(?:from|into|right|to|together)\b"
    r"|stop (?:all|losing|our|the|your)\b|get .*\b(?:back|down|off|out|through|to|up)\b"
    r"|turn (?:(?:an?|it|our|that|the|these|things|this|your)\b.*\b(?:around|round)|.*\binto)\b"
)


def doing_of(want: TypedPhrase) -> str:
    """What they need done, as one thing: `checking the model by hand`; nothing where it is none, or several."""
    task = _VERB.fullmatch(
        want.text if want.form is Form.TO_DO else want.text.partition(" who can ")[2]
    )
    if task is None or _SEVERAL.search(_OF_SOME_OF_THEM.sub("", task["rest"])):
        return ""
    return f"{in_ing(task['verb'])}{task['rest']}"


def told_of(want: TypedPhrase) -> str:
    """What they told of, to follow `you told me about`, where it was typed as something to do and is no skill of one's own."""
    is_duty = _AT_THE_WHEEL.match(want.text) is not None
    is_theirs = want.form is Form.TO_DO and not is_duty and shared_task(task_of(want))
    return text_if(is_theirs, doing_of(want))


def aim_of(want: TypedPhrase) -> str:
    """What they want to reach, to follow `you want to`, where it was typed as that and as nobody they look for."""
    is_aim = want.form is Form.TO_DO and _GOAL.match(want.text)
    return text_if(is_aim, shared_task(task_of(want)))


def is_work(want: TypedPhrase) -> bool:
    """Whether it is something that somebody can help with, and no quality or thing to have."""
    if want.text.startswith(MATTERS):
        return False  # nobody can be helped with `how I deal with angry customers`
    is_change = _CHANGE.match(want.text) is not None
    return want.form in _WORK or is_change or " who can " in want.text


def task_of(want: TypedPhrase) -> str:
    """What they look for as something to do, to follow `help you`; nothing where nobody can be helped with it."""
    task = _HELP.sub("", _YOU_NEED_TO.sub("", want.text))
    is_task = want.form is Form.TO_DO or task != want.text
    is_done_alone = (
        _ALONE.match(task) or _UNHELPED.search(task) or _GOES_ON.search(task)
    )
    return text_if(is_task and not is_done_alone, task)


def shared_task(task: str) -> str:
    """The task, where it is no skill of one's own and no lead of others: `plan the rosters`, not `read the room`."""
    is_ones_own = _ONES_OWN.match(task) or _AT_THE_HEAD.match(task)
    return text_if(not is_ones_own, task)


def with_bridge(link: Mapping[str, object], want: TypedPhrase) -> Mapping[str, object]:
    """The facts of the link, with how the letter goes from what they look for to what is brought.

    `goal`: what they want to reach; `sought`: the same as they said it, whom they look for or what they want to have.
    `names_want`: what they look for is told by itself, and the wish to help goes on with it.
    `also_would`: what is still to be brought, to follow `and`.
    """
    task = shared_task(str(link["task"]))
    thing = str(link["wanted"] or link["needed"])
    change = text_if(_CHANGE.match(thing) or thing.startswith("an end to "), thing)
    sought = change or str(link["wanted"])
    return {
        **link,
        "goal": text_if(_GOAL.match(task), task),
        "names_want": want.fits and 0 < len(sought.split()) <= _MOST_NAMED,
        "seeks_somebody": want.form is Form.PERSON
        or _SOMEBODY.match(sought) is not None,
        "sought": sought,
        "helps": bool(change or (task and not _IN_ONE_HAND.match(task))),
        "also_would": str(link["shown"]).removeprefix("I "),
    }
