"""Another application that a sentence tells of without a name: a second house, interest from two sides, an opera up north."""

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.unexplained.days import tells_another_day
from afterword.sharing.leaks.unexplained.sentences import Sentence
from afterword.sharing.leaks.unexplained.strangers import FIRM
from afterword.sharing.leaks.unexplained.word_kinds import SELF, all_in, kind

PARTY = (
    "it speaks of others than your reader's people, and it may be another application"
)

_OTHER = kind(
    """another, other, others, else, elsewhere, second, both, too, also, as well, instead, otherwise, one more, besides,
    somebody, someone, several, two, meanwhile, parallel, already, still"""
)
_PROCESS = kind(
    """interview, interviews, shortlist, shortlisted, an offer, offers, the offer, applied, application, applications, a
    chat, chats, final round, next round, second round, in talks, talking to, talking with, talking about, decide on,
    decide between, choose, choosing, a choice, yes or no, on the table, promised, commit, employer, employers,
    interest from, interested in me, keen on me, contract with, options, sat with, sat down with, met with, in the
    running, plan b, alternatives, the race"""
)
# Each says by itself that somebody else wants the candidate.
_WANTED = kind(
    """wants to know whether i, wants to know if i, wanted by the, wanted by a, courted by,
    wants me, want me, wanted me, needs me, need me, courts me, court me, would have me, would take me, may need me,
    is after me, are after me, waits for me, wait for me, waiting for me, keen on me, wants an answer, want an answer,
    needs an answer, need an answer, expects an answer, expect an answer, want my answer, wants my answer, wanted my
    answer, need my answer, needs my answer, expect my answer, expects my answer,
    await my answer, awaits my answer, have my answer, has my answer,
    them my answer, him my answer, her my answer, for my answer, my answer by, my answer before, my answer until,
    my answer till, my answer tomorrow, my answer today, my answer this, my answer next, my answer within,
    give the others, said yes, say
    yes, says yes, made me an offer, offer me, offered me, my other, torn between, choose between, choosing between,
    decide between, deciding between, choice between, instead of this, instead of here, instead of yours, second talk,
    second meeting, second visit, is waiting, are waiting, am waiting, is still waiting, are still waiting, in
    writing, made a bid, made me a bid, made an offer, has me on, have me on, needs to know by, need to know by, needs
    to know on, need to know on, needs to know before, need to know before, valid to, valid till, valid until, offer
    from, decision due, decision is due, booked on, booked at, can't make, cannot make, won't make, can't do next,
    can't do this, can't do on, promised me, promised elsewhere, called me back, rang me back, asked me back, wrote me
    back, called me again, rang me again, asked me again, wrote me again, invited me, my next talk, my next interview,
    my next meeting, my next round, my next call, answer is due, reply is due, between chairs, between two chairs,
    between stools, between two stools, theirs is, theirs are, on a string, the other series, shortlisted, where i go
    next, where i may go, my next place, my next job, waiting on me, waits on me, first call on me, free for long, on
    the market for long, two sides, several sides, interest from, in the running, plan b, other irons, claim on me,
    spoken for, snapped up, second string, second bow, snap me up, in hand already, over me, after me, fight for me,
    about me, not only dancing, the other job, the other offer, the other role, the other post, the other position,
    other employer, from somebody else, from someone else, with somebody else, with someone else, somebody else is,
    somebody else will, somebody else has, somebody else wants, someone else is, someone else will, someone else has,
    someone else wants, other plans for me, put something on the table, put one on the table, my other talks, my other
    interviews, i also applied, have also applied, gave me till,
    gave me until, give me till, give me until, gives me till, gives me until"""
)
_DIRECTION = lazy_pattern(
    r"(?i)\b(?:an?|the|some|that|my) (?:[\w-]+ ){1,3}"
    r"(?:(?:up|down|over|out|back) (?:north|south|east|west|there|(?:in|by|at|on|near) (?-i:[A-Z]))"
    r"|(?:by|on|at) the (?:sea|coast|lake|river|border|shore|harbour|harbor|port|bay|fjord))\b"
)
_TOLD = kind(
    """liked, likes, wants, want, wanted, asked, asks, offered, offers, pays, pay, too, as well, also, already, same,
    would, uses, use, have, has, showed, told, called, rang, invited, hoped, gave, said"""
)


_THEY = kind(
    "they, them, theirs, their, the others, that one, the other one, the other"
)
_PAYS = kind("pay, pays, paid, paying, offer, offers, offered, give, gives, gave")
_BETTER = kind(
    "more, less, better, higher, lower, well, nicer, closer, nearer, bigger, warmer, faster, sooner"
)
_OUTBID = lazy_pattern(
    rf"(?i)\b(?:the|an?|that|another) (?:[\w'-]+ ){{0,3}}{FIRM}\b(?: \w+){{0,4}}"
    r" (?:pays|offers|gives|would pay|would give) (?:\w+ ){0,2}(?:more|better|higher|less)\b"
)
_OPINION = lazy_pattern(
    r"(?i)\b(?:the|an?|some|two|both|three) (?:[\w-]+ ){1,3}(?:of|from|in|at|near|by|on|over) [^.;!?]{2,40}"
    r"\b(?:liked?|likes|loved?|loves|wants?|wanted|court|courts|asked|invited|approached|praised) (?:\w+ )?(?:my|me)\b"
)


_OTHERS = kind(
    """the other, the others, other one, another one, other side, other party, somebody else, someone else, anybody else,
    anyone else, somewhere else, anywhere else, some place else, elsewhere, woanders, final round, second round, third
    round, last round, next round, competitor, competitors, rival, rivals, two offers, both offers, three offers, several
    offers, two irons, several irons, in the pocket, in the bag, in the drawer, sure thing, other offer, other offers"""
)
_OTHER_FIRM = lazy_pattern(
    rf"(?i)\b(?:an)?other (?:[\w-]+ ){{0,2}}{FIRM}\b|\b(?:second|rival|competing) {FIRM}\b|, another \w+$"
    r"|\bthe \w+ (?:people|lot|folks?|crowd|bunch|gang)\b|\bsomeone up \w+\b"
)
# A firm that is told by where it is.
_FIRM_SOMEWHERE = lazy_pattern(
    rf"\b(?:[Aa]n?|[Tt]he|[Ss]ome) (?:[a-z-]+ ){{0,2}}(?:bakery|{FIRM})"
    r" (?:near|in|by|out|over|up|down|across|beside|along|behind|opposite|round|on|at)\b"
)
# Those who decide at another place, and what somebody does there: their HR over there, a trip that is a rehearsal.
_OVER_THERE = lazy_pattern(
    r"(?i)\b(?:panel|hr|interviewers?|recruiters?|manager|managers|director|boss|board|committee|chief|lady|gentleman)"
    r" (?:over|up|down|out) there\b"
    r"|\b(?:one|some|two|both|three|somebody|someone|most) of (?:them|the \w+) (?:over|up|down) there\b"
    r"|\A\W*the other place (?:is|was|has|had|would|will|may|might|could|pays|offers|starts|begins|opens|lets|gives|wants"
    r"|asks)\b|\b(?:on|from|at|of) the other (?:panel|board|committee)\b"
    r"|\A\W*over there (?:they|nobody|no one|somebody|someone|everybody|everyone|I)\b"
    r"|(?<!our )\b(?:trip|visit|day|journey|talk|interview|meeting|round) (?:\w+ ){0,2}(?:is|was|will be|makes|serves as)"
    r" (?:\w+ ){0,2}(?:rehearsal|practice|warm[- ]up|trial run)\b"
)
# What others wrote to somebody, what they have against what the reader has, and a reader who may not be needed any more.
_BESIDE_YOURS = lazy_pattern(
    r"(?i)\b(?:we are|we're|we would be|i am|i'm) (?:\w+ )?(?:delighted|pleased|happy|glad|thrilled) to (?:be able to )?"
    r"(?:offer|invite|welcome) you\b|\bto (?:offer|invite) you"
    r" (?:to|for|the|a) (?:\w+ ){0,2}(?:post|role|job|position|interview)\b"
    r"|\b(?:whether|if) i (?:\w+ ){0,2}(?:need|want) (?:you|yours|your (?:job|post|offer|role)|this (?:job|post|role))\b"
)
_THEIRS_AND_YOURS = lazy_pattern(
    r"(?i)\btheirs?\b[^.;!?]{1,60}\b(?:than|twice|half|as|of|beats?|unlike|against) yours\b"
)
_OF_A_STORY = lazy_pattern(
    r"(?:articles|news)\..*"
)  # in which they are those of whom it tells
_RIVAL = r"[^.;!?]{0,30}\b(?:rival|rivals|competitors?|competition)\b"
_WITH_A_RIVAL = lazy_pattern(
    r"(?i)\bI(?:'m| am|'ve| have| had| was|'ll| will| shall)?(?: also| just| already)?(?: been)? (?:with"
    r"|at|seeing|meeting|talking|see|saw"
    rf"|meet|met|spoke|speak|talk(?:ed)?|interview\w*|visit\w*){_RIVAL}"
    r"|\b(?:rival|competitor|competition)s?\b[^.;!?]{0,20}\b(?:wants?|wanted|called|rang|asked|invited"
    r"|made|offered|is after|likes?"
    r"|liked|would have|would take|approached) me\b"
)
_PRESENTED = kind(
    """present, presented, presentation, pitch, pitched, my slides, my deck, trial shift, trial day, the panel, another panel,
    assessment centre, assessment day, assessment"""
)
_SAYS_MORE = kind(
    """offer, offers, offered, offering, pay, pays, paying, paid, want, wants, wanted, answer, decid*, decision, contract,
    sign*, round, gave me, give me, let me, lets me, asked, asks, liked, told, said, says, showed, invited, talk*, spoke,
    interview*, compare, more than, less than, better, as at, as in, like at, same as, beside, keep, keeps, has me, ready
    for, would be, prepar*, too, as well, also, is more, world, wait*, visit*, go, going, went, may, might, shall, will"""
)


def is_of_another_application(sentence: Sentence) -> bool:
    """Whether it tells of another application without a name."""
    signs = (
        _is_wanted(sentence),
        _is_of_others(sentence),
        _WITH_A_RIVAL.search(sentence.text),
        _OVER_THERE.search(sentence.text),
        _BESIDE_YOURS.search(sentence.text),
        _is_beside_yours(sentence),
    )
    return any(signs)


def _is_beside_yours(sentence: Sentence) -> bool:
    """Whether what others have is held against what the reader has, and no story is told of them."""
    if _OF_A_STORY.fullmatch(sentence.place):
        return False
    return _THEIRS_AND_YOURS.search(sentence.text) is not None


def _is_wanted(sentence: Sentence) -> bool:
    """Whether others want somebody who speaks of themselves, or people somewhere else are told of, who are not the reader's."""
    if sentence.is_of_the_reader:
        return False
    signs = (
        sentence.has(_WANTED),
        all_in(sentence.line, (SELF, _OTHER, _PROCESS)),
        _presents_on_a_day(sentence),
        all_in(sentence.line, (_THEY, _PAYS, _BETTER)),
        _OUTBID.search(sentence.text),
        _OPINION.search(sentence.text),
        _is_in_a_direction(sentence),
    )
    return any(signs)


def _presents_on_a_day(sentence: Sentence) -> bool:
    """Whether somebody presents something on a day on which they were not with the reader's people."""
    presents = all_in(sentence.line, (SELF, _OTHER, _PRESENTED))
    return presents and tells_another_day(sentence)


def _is_in_a_direction(sentence: Sentence) -> bool:
    signs = (
        _DIRECTION.search(sentence.text),
        sentence.has(_TOLD),
    )
    return all(signs)


def _is_of_others(sentence: Sentence) -> bool:
    """Whether something is said of others, or of a firm that is told by where it is."""
    signs = (
        sentence.has(_OTHERS),
        _OTHER_FIRM.search(sentence.text),
        _is_of_a_firm_somewhere(sentence),
    )
    return any(signs) and sentence.has(_SAYS_MORE)


def _is_of_a_firm_somewhere(sentence: Sentence) -> bool:
    signs = (
        _FIRM_SOMEWHERE.search(sentence.text),
        not sentence.is_of_the_reader,
    )
    return all(signs)
