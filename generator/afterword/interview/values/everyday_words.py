"""What people type in the place of a fixed word, by the word that is known here."""

from afterword.interview.values.everyday import called

_EVERYDAY = {
    "video": "zoom, teams, ms teams, microsoft teams, google meet, meet, skype, webex, online, virtual, virtually, remote,"
    " remotely",
    "telephone": "phone, phone call, call, by phone, on the phone",
    "in person": "on site, onsite, face to face, at their office, office, in the office",
    "hiring manager": "boss, the boss, my boss, line manager, manager, future boss, head of department, team lead",
    "agency consultant": "headhunter, agent, agency, agency recruiter",
    "second": "second round, 2nd, 2nd round, round two, round 2",
    "final": "final round, last, last round",
    "rejected": "rejection, refused, turned down, no",
    "withdrawn": "withdrew, i withdrew",
    "accepted": "i accepted, took it",
    "declined": "i declined, turned it down",
}


def word_called(typed: str) -> str:
    """The fixed word that people call so, or an empty string; `typed` in small letters."""
    return called(_EVERYDAY, typed)
