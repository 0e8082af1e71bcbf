"""What people type in the place of a fixed word, by the word that is known here."""

from collections.abc import Container, Mapping

from afterword.interview.values.everyday import called, called_or
from afterword.patterns import lazy_pattern

# What stands round a fixed word, and changes nothing: `the hiring manager`, `via Zoom`, `final interview`.
_WRAPPING = lazy_pattern(
    r"^(?:the|an?|my|our|via|by|on|over|per|it was)\s|\s(?:interview|round|stage|meeting)$"
)

_EVERYDAY = {
    "video": "zoom, teams, ms teams, microsoft teams, google meet, meet, skype, webex, online, virtual, virtually, remote,"
    " remotely",
    "year": "annum, per annum, annual, annually, yearly, a year, per year, pa, p.a, p.a., yr",
    "month": "monthly, a month, per month, pm, pcm, mth",
    "week": "weekly, a week, per week, pw, wk",
    "day": "daily, a day, per day, per diem",
    "hour": "hourly, an hour, per hour, ph, hr, h",
    "phone screen": "phone interview, telephone interview, phone call, call, screening, screening call, phone, telephone",
    "telephone": "phone, phone call, call, by phone, on the phone",
    "in person": "on site, onsite, face to face, at their office, office, in the office",
    "hiring manager": "boss, the boss, my boss, line manager, manager, future boss, head of department, team lead",
    "helper": "helped, helped me, helped out, helped on the day, somebody who helped, helping hand",
    "interviewer and coordinator": "coordinator and interviewer, hr and interviewer, interviewer and hr, interviewer from hr, "
    "interviewer in hr, interviewer hr, hr interviewer, hr on the panel, recruiter and interviewer, interviewer and recruiter",
    "agency consultant": "headhunter, agent, agency, agency recruiter",
    "met earlier": "met before, at the first talk, from the first talk, at the first interview, not there, was not there, "
    "not this time",
    "second": "second round, 2nd, 2nd round, round two, round 2",
    "final": "final round, last, last round",
    "offer": "job offer, offered, offered the job, they made an offer, made an offer, got an offer, they offered",
    "rejected": "rejection, refused, turned down, no, they said no, said no to me, they declined, they rejected me, "
    "got rejected, was rejected, unsuccessful, not successful, not selected, not chosen, passed over, "
    "no offer, not this time, no luck, did not get it, didn't get it, didnt get it, someone else got it, "
    "they chose someone else, went with someone else, they went with someone else, "
    "they took someone else",
    "withdrawn": "withdrew, i withdrew, pulled out, i pulled out, dropped out, i dropped out, "
    "withdrew my application, i withdrew my application, backed out, i backed out",
    "accepted": "i accepted, took it, i took it, accepted it, i accepted it, accepted the offer, took the job, "
    "i took the job, said yes, i said yes, signed, signed the contract, hired",
    "declined": "i declined, turned it down, i turned it down, turned them down, i turned them down, declined it, "
    "declined the offer, declined the job, no thanks, no thank you, i said no, said no thanks, "
    "i said no thanks, refused it, i refused",
    "filled": "position filled, job filled, role filled, already filled, filled internally, taken",
    "cancelled": "canceled, job cancelled, role cancelled, position cancelled, position closed, role closed, "
    "scrapped, no longer hiring, hiring freeze",
    "warm": "friendly, kind, informal, casual, relaxed, personal, nice, chatty, first name, first names, on first name terms",
    "formal": "polite, official, respectful, very formal, stiff",
    "plain": "neutral, normal, short, brief, simple, matter of fact, short and plain, short and sweet",
    "full": "long, detailed, in full, american, north american",
    "one": "one for all, one to all, one for everyone, one for everybody, one for the panel, one to the panel, together, "
    "joint, a joint one, one letter, one email, one note, single, a single one, to all, all together",
    "each": "separate, separately, individual, individually, one each, each person, "
    "one per person, one a person, one for each, one to each, all of them",
    "ghosted": "never heard back, no answer, no reply, no response, silence, ghosted me, they ghosted me, "
    "heard nothing, nothing, never replied, they never replied, never heard, no news",
}
# How letters to one person sound.
_MANNERS = frozenset({"formal", "warm"})
# What may be one of two, with what tells them apart.
_TWO: Mapping[tuple[str, ...], str] = {
    (
        "offer",
        "accepted",
        "you have said yes",
    ): "got it, i got it, got the job, i got the job, got the role, yes, they said yes, success, successful",
    (
        "coordinator",
        "interviewer and coordinator",
        "they interviewed you too",
    ): "hr, hr manager, hr officer, hr partner, hr business partner, hr contact, human resources, human resources manager, "
    "people manager, talent coordinator",
}


def two_called(typed: str) -> tuple[str, ...]:
    """The two fixed words of which people may mean either with this, and when it is the second; none for any other."""
    return called_or(_TWO, typed, ())


def help_of_two_keys(
    typed: str,
    known: Container[str],
) -> str:
    """What to write where a word was typed that another key of the same name takes; empty for any other."""
    manner = word_called(typed, _MANNERS) or (typed if typed in _MANNERS else "")
    if not manner or "full" not in known:
        return ""
    return (
        f"for letters to one person that are {manner}, write `tone: {manner}` below their name under `people`; "
        "here, write full for longer thank-yous to all, or plain for short ones"
    )


# What says only how much somebody means it, behind a yes or a no.
EMPHASES = frozenset({
    "a", "absolutely", "all", "at", "definitely", "for", "indeed", "keen", "lot", "much", "please", "really",
    "so", "sure", "thank", "thanks", "totally", "very", "way", "you",
})  # fmt: skip
_ANSWERS = {
    "yes": "absolutely, certainly, definitely, of course, totally, for sure, very, very much, very much so, very keen, keen,"
    " very interested, interested, hell yes, oh yes, i do, i am, 100",
    "no": "not really, not at all, definitely not, absolutely not, not interested, not for me, i don t, i m not",
    "not sure": "unsure, undecided, not certain, on the fence, don t know, i don t know, dont know, 50 50, fifty fifty",
}


def emphatic_answer(typed: str) -> str:
    """The yes, no or not sure that people give in other words; `typed` in small letters, words alone."""
    return called(_ANSWERS, typed)


def word_called(
    typed: str,
    known: Container[str] = _EVERYDAY,
) -> str:
    """The fixed word, of those known here, that people call so, or an empty string; `typed` in small letters."""
    names = {key: names for key, names in _EVERYDAY.items() if key in known}
    return called(names, typed) or called(names, unwrapped(typed))


def unwrapped(typed: str) -> str:
    """`the hiring manager` without what stands round it."""
    return _WRAPPING.sub("", typed)
