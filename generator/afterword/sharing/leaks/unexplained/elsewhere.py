"""Another application that a sentence tells of without a name: a second house, interest from two sides, an opera up north."""

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.unexplained.word_kinds import SELF, all_in, kind, line_of

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
    """wants me, want me, wanted me, needs me, need me, courts me, court me, would have me, would take me, may need me,
    is after me, are after me, waits for me, wait for me, waiting for me, keen on me, wants an answer, want an answer,
    needs an answer, need an answer, expects an answer, expect an answer, my answer, give the others, said yes, say
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
    interviews, i also applied, have also applied"""
)
_DIRECTION = lazy_pattern(
    r"(?i)\b(?:an?|the|some|that|my) (?:[\w-]+ ){1,3}"
    r"(?:(?:up|down|over|out|back) (?:north|south|east|west|there|in|by|at|on|near)"
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
_OPINION = lazy_pattern(
    r"(?i)\b(?:the|an?|some|two|both|three) (?:[\w-]+ ){1,3}(?:of|from|in|at|near|by|on|over) [^.;!?]{2,40}"
    r"\b(?:liked?|likes|loved?|loves|wants?|wanted|court|courts|asked|invited|approached|praised) (?:\w+ )?(?:my|me)\b"
)


def is_of_elsewhere(sentence: str) -> bool:
    """Whether somebody says of themselves that others want them, or tells of people somewhere else."""
    line = line_of(sentence)
    signs = (
        _WANTED.is_in(line),
        all_in(line, (SELF, _OTHER, _PROCESS)),
        all_in(line, (_THEY, _PAYS, _BETTER)),
        _OPINION.search(sentence),
    )
    if any(signs):
        return True
    return _DIRECTION.search(sentence) is not None and _TOLD.is_in(line)
