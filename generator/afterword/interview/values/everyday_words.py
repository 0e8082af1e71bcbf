"""What people type in the place of a fixed word, by the word that is known here."""

from collections.abc import Container, Mapping

from afterword.interview.values.everyday import called, called_or
from afterword.patterns import lazy_pattern

# What stands round a fixed word, and changes nothing: `the hiring manager`, `via Zoom`, `final interview`.
_WRAPPING = lazy_pattern(
    r"^(?:the|an?|my|our|via|by|on|over|per|pro|im|par|por|al|it was)\s|\s(?:interview|round|stage|meeting|gross)$"
)

_EVERYDAY = {
    "video": "zoom, teams, ms teams, microsoft teams, google meet, meet, skype, webex, online, virtual, virtually, remote,"
    " remotely, facetime, video call, zoom call, teams call, google hangouts, hangouts, video chat",
    "year": "annum, per annum, annual, annually, yearly, a year, per year, pa, p.a, p.a., yr, annual salary, yearly salary,"
    " jahr, jährlich, année, année brute, ano, año, anno, jaar, år, rok, vuosi, anum, yrly, p/a",
    "month": "monthly, a month, per month, pm, pcm, mth, calendar month, per calendar month, monthly salary, monat,"
    " monatlich, mois, mes, mês, mese, maand, måned, månad, miesiąc, kuukausi",
    "week": "weekly, a week, per week, pw, wk, weekly wage, woche, wöchentlich, semaine, semana, settimana, uge, uke,"
    " vecka, tydzień, viikko, wkly, calendar week, p/w",
    "day": "daily, a day, per day, per diem, day rate, daily rate, working day, full day, tag, täglich, jour, journée, día,"
    " dia, giorno, dag, dzień, päivä",
    "hour": "hourly, an hour, per hour, ph, hr, hrs, h, hourly rate, hourly wage, stunde, heure, hora, ora, uur, uurloon,"
    " timme, godzina, tunti, hrly, p/h, p.h, p.h.",
    "piece": "unit, item, shift, night shift, day shift, session, lesson, class, course, tutorial, workshop, visit, night,"
    " word, page, article, job, project, assignment, gig, performance, show, delivery, parcel, trip, mile, km, kilometre,"
    " appointment, consultation, treatment, piecework, piece work, piece rate, stück, pièce, pieza, pezzo, stuk",
    "company": "firm, business, corporation, private company, private sector, private, plc, ltd, limited, limited company,"
    " public limited company, inc, llc, llp, gmbh, start up, startup, listed company, family business, partnership,"
    " public company, publicly traded, listed, corporate, commercial, for profit, shop, pub, bar, cafe, hotel, restaurant,"
    " farm, bank, law firm, retail, retailer, factory, studio",
    "nonprofit": "not for profit, charity, charitable, ngo, foundation, third sector, voluntary, voluntary sector, 501c3",
    "healthcare": "health, hospital, clinic, medical, care home, nursing home, health service",
    "school": "college, academy, nursery, kindergarten, primary school, secondary school, high school, education",
    "public": "public sector, public body, government, civil service, council, local authority, local government,"
    " municipality, city council, county council, public service",
    "research": "research institute, institute, laboratory, lab, research centre, research center",
    "phone screen": "phone interview, telephone interview, phone call, call, screening, screening call, phone, telephone",
    "telephone": "phone, phone call, call, by phone, on the phone, phonecall, telephone call, over the phone",
    "in person": "on site, onsite, face to face, at their office, office, in the office, f2f, in their office, on location,"
    " at their place, in office",
    "hiring manager": "hiring mgr, boss, the boss, my boss, line manager, manager, future boss, head of department,"
    " team lead, hm, decision maker, the one who decides",
    "helper": "helped, helped me, helped out, helped on the day, somebody who helped, helping hand",
    "interviewer and coordinator": "coordinator and interviewer, hr and interviewer, interviewer and hr,"
    " interviewer from hr, interviewer in hr, interviewer hr, hr interviewer, hr on the panel, recruiter and interviewer,"
    " interviewer and recruiter",
    "agency consultant": "headhunter, agent, agency, agency recruiter",
    "met earlier": "met before, at the first talk, from the first talk, at the first interview, not there, was not there,"
    " not this time",
    "second": "second round, 2nd, 2nd round, round two, round 2",
    "final": "final round, last, last round",
    "offer": "job offer, offered, offered the job, they made an offer, made an offer, got an offer, they offered",
    "rejected": "rejection, refused, turned down, no, they said no, said no to me, they declined, they rejected me,"
    " got rejected, was rejected, unsuccessful, not successful, not selected, not chosen, passed over, no offer,"
    " not this time, no luck, did not get it, didn't get it, didnt get it, someone else got it, they chose someone else,"
    " went with someone else, they went with someone else, they took someone else, fail, failed, lost, runner up,"
    " second choice, second place",
    "withdrawn": "withdrew, i withdrew, pulled out, i pulled out, dropped out, i dropped out, withdrew my application,"
    " i withdrew my application, backed out, i backed out",
    "accepted": "i accepted, took it, i took it, accepted it, i accepted it, accepted the offer, took the job,"
    " i took the job, said yes, i said yes, signed, signed the contract, hired, offer accepted, accepted offer",
    "declined": "i declined, turned it down, i turned it down, turned them down, i turned them down, declined it,"
    " declined the offer, declined the job, no thanks, no thank you, i said no, said no thanks, i said no thanks,"
    " refused it, i refused, offer declined, offer refused, declined offer",
    "filled": "position filled, job filled, role filled, already filled, filled internally, taken",
    "cancelled": "canceled, job cancelled, role cancelled, position cancelled, position closed, role closed, scrapped,"
    " no longer hiring, hiring freeze",
    "warm": "friendly, kind, informal, casual, relaxed, personal, nice, chatty, first name, first names,"
    " on first name terms",
    "formal": "polite, official, respectful, very formal, stiff",
    "plain": "neutral, normal, short, brief, simple, matter of fact, short and plain, short and sweet",
    "full": "long, detailed, in full, american, north american",
    "one": "one for all, one to all, one for everyone, one for everybody, one for the panel, one to the panel, together,"
    " joint, a joint one, one letter, one email, one note, single, a single one, to all, all together",
    "each": "separate, separately, individual, individually, one each, each person, one per person, one a person,"
    " one for each, one to each, all of them",
    "ghosted": "never heard back, no answer, no reply, no response, silence, ghosted me, they ghosted me, heard nothing,"
    " nothing, never replied, they never replied, never heard, no news, ghosting, gone cold, went cold, dead",
    "interviewer": "panel member, panelist, panellist, on the panel, chair, chair of the panel, panel chair,"
    " future colleague",
    "noticed": "observed, saw, seen, spotted, i noticed, i saw, i spotted, noticed by me",
    "stated": "told, said, they said, they told me, mentioned, they mentioned, heard, stated in the interview, named",
    "official": "government, statistics, official statistics, public statistics, statistics office, ministry",
    "survey": "salary guide, salary survey, pay survey, industry survey",
    "posting": "ad, advert, advertisement, job ad, job advert, job posting, posted, vacancy, job board",
    "self reported": "glassdoor, payscale, reddit, forum, crowd, crowdsourced",
    "recruiter": "headhunter, agency, recruitment agency",
    "person": "friend, a friend, colleague, former colleague, contact, acquaintance, someone i know, somebody i know",
    "presentation": "pitch, slides",
    "test": "exam, examination, skills test, coding test, practical test, written test, aptitude test",
    "trial": "trial shift, trial day, trial lesson, demo lesson, taster day, working interview",
    "scenario": "case, case study, role play",
    "portfolio": "work sample, work samples, samples, sample",
    "letter": "us letter, letter size, us",
    "a4": "din a4, iso a4",
}
# How letters to one person sound.
_MANNERS = frozenset({"formal", "warm"})
# What is no end, where it is asked how an application ended.
_GOES_ON = {
    "on": "shortlisted, short listed, longlisted, on the shortlist, next round, second round, second interview, interview,"
    " through to the next round, invited back, interviewed, on hold, pending, waiting, in progress, open, undecided,"
    " no decision yet, no decision, ongoing, shortlist, hold, postponed, delayed, stalled, frozen, reserve, reserve list,"
    " waiting list, still waiting",
}
# What may be one of two, with what tells them apart.
_TWO: Mapping[tuple[str, ...], str] = {
    (
        "offer",
        "accepted",
        "you have said yes",
    ): "got it, i got it, got the job, i got the job, got the role, yes, they said yes, success, successful",
    (
        "school",
        "research",
        "it is an institute that does research",
    ): "university, uni, higher education",
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


def help_where_it_goes_on(
    typed: str,
    known: Container[str],
) -> str:
    """What to do where something was typed as the end that is none; empty for any other."""
    if "ghosted" not in known or not called(_GOES_ON, typed):
        return ""
    return (
        "that is no end yet: take `outcome` out until there is one; a next round has a file of its own, "
        "which `afterword new --follows` writes"
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
