"""A copy for somebody else holds what they may see and nothing more, and says so itself (E17, F8.07-F8.12)."""

import pytest

from afterword.interview.model.audience import Audience, Switch
from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import Withheld, copy_for, shared_name
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import NothingToShareError, SharedCopy, copy_of
from afterword.workbook.paper.documents import print_jobs
from afterword.workbook.proposal import length
from afterword.workbook.wishes import KINDS_FOR, CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.canaries import canaries
from support.making import FULL, JONES, NAME, REACHABLE, REYES, candidate, day, every_case, interview, seen
from support.turns import some

ME = candidate(phone="+1 555 0134", city="Columbus", referees=REACHABLE)
OFFER = {"received": "2027-01-18", "answer_by": "2027-01-29 17:00", "base": 128000, "currency": "USD"}
TIDEWATER = interview(
    employer={"name": "Tidewater Health"},
    role="Ward Clerk",
    held="2027-01-11",
    offer=OFFER,
    people=[{"name": "Ada Park"}],
)
PRIVATE = (
    "97,531", "97531", "quarry.example", "555 0171", "555 0172", "555 0134", "Columbus", "understaffed", "sent at six",
    "Tidewater", "Ward Clerk", "Ada Park", "128,000", NAME,
)  # fmt: skip
CASES = dict(some([*every_case().items()][1:], 2))

pytestmark = pytest.mark.long


def shared(
    audience: Audience,
    content: CopyKind,
    value: Interview | None = None,
    *switches: Switch,
    today: str = "2027-01-19",
    to: str = "",
) -> SharedCopy:
    """A copy of the fullest interview, with an offer of another employer in the same search."""
    known = {NAME: value or interview(**FULL), "tidewater-backup-plan": TIDEWATER}
    return copy_of(
        cases_of(Workspace(ME, known), day(today), shipped_wording()),
        Wish(NAME, audience, content, to, frozenset(switches)),
        shipped_wording(),
    )


def everything(copy: SharedCopy) -> str:
    """All that a copy says, as it stands before it is printed."""
    return "\n".join([*copy.texts, *copy.texts.values(), *(f"{job.title}\n{job.html}" for job in copy.documents)])


def test_the_clock_of_this_employer_is_no_secret_of_another() -> None:
    """Two employers in the Netherlands: that a time zone was typed for one stops no copy about the other (E31)."""
    bell = interview(employer={"name": "Bell", "country": "NL"})
    tide = interview(employer={"name": "Tide", "country": "NL"}, timezone="Europe/Amsterdam")
    me = candidate(timezone="Asia/Tokyo")
    known = Workspace(me, {NAME: bell, "tide": tide})
    copy = copy_of(
        cases_of(known, day("2027-01-13"), shipped_wording()),
        Wish(NAME, Audience.COACH, CopyKind.WORKBOOK),
        shipped_wording(),
    )
    assert "Amsterdam" in everything(copy)
    assert "Europe/Amsterdam" in {each.text for each in copy.printed}


def test_what_is_still_to_fill_in_of_another_interview_is_no_secret_of_it() -> None:
    """Of another interview the employer is not known yet: that our own mark for it stands anywhere asks nobody a question."""
    nameless = interview(employer={"name": "x"}, role="Ward Clerk for TBD, nights")
    known = Workspace(ME, {NAME: interview(), "nameless": nameless})
    copy = copy_of(
        cases_of(known, day("2027-01-13"), shipped_wording()),
        Wish(NAME, Audience.COACH, CopyKind.WORKBOOK),
        shipped_wording(),
    )
    secret = {each.name: each.text for each in copy.withheld}
    assert nameless.employer.name == "[name to fill in]"
    assert "nameless.employer.name" not in secret
    assert secret["nameless.role"] == "Ward Clerk for , nights"


def test_the_coachs_copy_has_the_workbook_and_nothing_private() -> None:
    """V5: steps, drafts, people and salary sources are there; least pay, other applications and referees' contacts are not."""
    found = everything(shared(Audience.COACH, CopyKind.WORKBOOK))
    wanted = (
        "Coach copy",
        "Angela Jones",
        "Dear Ms. Jones,",
        "98,000",
        "Priya Shah",
        "angela.jones@larkfield.example",
    )
    assert [each for each in wanted if each not in found.replace("&#39;", "'")] == []
    assert [each for each in PRIVATE if each in found] == []


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("switch", "shown"),
    [
        (Switch.WALK_AWAY, "97,531"),
        (Switch.REFEREE_CONTACTS, "priya@quarry.example"),
        (Switch.OTHER_APPLICATIONS, "another offer"),
    ],
)
def test_each_private_thing_is_shown_to_the_coach_when_the_candidate_says_so(switch: Switch, shown: str) -> None:
    """One switch opens one thing: it is in the copy, the others are not, and the copy does not claim to be without it."""
    plain, opened = shared(Audience.COACH, CopyKind.WORKBOOK), shared(Audience.COACH, CopyKind.WORKBOOK, None, switch)
    assert shown not in everything(plain)
    assert shown in everything(opened)
    assert len(opened.note.without) == len(plain.note.without) - 1
    assert "understaffed" not in everything(opened)


def test_a_coach_sees_of_another_application_what_timing_needs_and_only_on_purpose() -> None:
    """Employer, role, offer and deadline, once switched on; nobody whom they met there, and nothing by any other switch."""
    opened = everything(shared(Audience.COACH, CopyKind.WORKBOOK, None, Switch.OTHER_APPLICATIONS))
    told = (
        "Ward Clerk, Tidewater Health",
        "USD 128,000",
        "Answer by Fri 29 Jan 2027, 17:00",
        "Shown to you on purpose",
    )
    assert [each for each in told if each not in opened] == []
    assert [each for each in ("Ada Park", "backup", "97,531") if each in opened] == []
    rest = frozenset(Switch) - {Switch.OTHER_APPLICATIONS}
    closed = everything(shared(Audience.COACH, CopyKind.WORKBOOK, None, *rest))
    assert [each for each in ("Tidewater", "Ward Clerk", "Ada Park", "128,000", "backup") if each in closed] == []


def test_page_and_pdf_tell_a_coach_the_same() -> None:
    """People, numbers, the offer with all that comes beside it, and referees' contacts when shown: in both."""
    offer = {
        **OFFER,
        "received": "2027-01-18",
        "place": "Columbus East",
        "package": [{"what": "night premium", "worth": 4100}],
    }
    copy = shared(
        Audience.COACH, CopyKind.WORKBOOK, interview(**FULL, offer=offer), Switch.WALK_AWAY, Switch.REFEREE_CONTACTS
    )
    told = (
        "Who is who",
        "Rowan Ellis",
        "an SHRM certificate",
        "Hoped for",
        "97,531",
        "night premium",
        "Columbus East",
        "+1 555 0171",
    )
    for text in (copy.texts["workbook.html"], copy.documents[0].html):
        assert [each for each in told if each not in text] == []


def test_what_is_only_held_back_is_not_told_as_still_to_do() -> None:
    """The three numbers stand in the candidate's file: without the least, the coach does not read that they are missing."""
    pay = {**FULL["salary"], "opening": 110_000}
    page = shared(Audience.COACH, CopyKind.WORKBOOK, interview(**{**FULL, "salary": pay})).texts["workbook.html"]
    box = page.partition(f'data-step="{shared_name(NAME)}/salary/range"')[2].partition(">")[0]
    assert box == " checked disabled"


def test_a_letter_to_a_referee_is_not_called_unfinished_because_the_address_is_held_back() -> None:
    """The candidate has the addresses: the coach is told that they are kept private, not that they are lacking."""
    found = everything(shared(Audience.COACH, CopyKind.WORKBOOK))
    assert "an email address for Priya Shah" not in found
    assert "kept private" in found


@pytest.mark.parametrize("audience", KINDS_FOR, ids=str)
def test_every_copy_says_what_it_goes_without(audience: Audience) -> None:
    """Which copy, made when, for whom, without what: four things, known before it is opened (F8.12)."""
    note = shared(audience, KINDS_FOR[audience][0], to="Maya Lind").note
    assert (note.audience, note.made, note.to) == (str(audience), "Tue 19 Jan 2027", "Maya Lind")
    assert note.without[0] == "the least pay that would be accepted"
    assert "other applications, and offers of other employers" in note.without


def test_the_recruiters_packet_is_the_notes_that_have_not_gone() -> None:
    """Two of three thank-yous are still to be passed on; the one that the log says was sent is left out."""
    copy = shared(Audience.RECRUITER, CopyKind.NOTES)
    assert list(copy.texts) == ["notes.html", "note-1.txt", "note-2.txt"]
    assert [copy.texts[name].split("\n")[0] for name in ("note-1.txt", "note-2.txt")] == [
        "Dear Sam Whitaker,",
        "Dear Mx. Ellis,",
    ]
    assert copy.gone == ("The note to Ms. Jones, which Tom Reyes passes on",)
    assert "Ms. Jones" not in copy.texts["notes.html"]
    found = everything(copy)
    assert [each for each in (*PRIVATE, "98,000", "SHRM", "Priya", "104,000", "Follow-up") if each in found] == []


def test_the_employer_gets_the_sheet_or_the_proposal_alone() -> None:
    """One document, no page, no note: referees who agreed with their numbers, or the proposal without any."""
    sheet, proposal = (shared(Audience.EMPLOYER, each) for each in (CopyKind.REFERENCES, CopyKind.PROPOSAL))
    assert (dict(sheet.texts), dict(proposal.texts), len(sheet.documents), len(proposal.documents)) == ({}, {}, 1, 1)
    assert "priya@quarry.example" in everything(sheet)
    assert [each for each in ("Luis Ortega", "dana@", "97,531", "understaffed") if each in everything(sheet)] == []
    assert [each for each in ("quarry.example", "97,531", "98,000") if each in everything(proposal)] == []
    assert "Two sites order twice." in everything(proposal)


@pytest.mark.parametrize(
    ("changes", "content", "why"),
    [
        ({"offer": OFFER}, CopyKind.PROPOSAL, "there is no proposal to hand over"),
        (
            {"outcome": {"result": "rejected", "on": "2027-01-18"}},
            CopyKind.PROPOSAL,
            "there is no proposal to hand over",
        ),
        ({"proposal": None}, CopyKind.PROPOSAL, "there is no proposal to hand over"),
        ({"references": None}, CopyKind.REFERENCES, "no reference has said yes yet"),
        ({"outcome": {"result": "rejected", "on": "2027-01-18"}}, CopyKind.NOTES, "this interview is over"),
        ({"people": [JONES]}, CopyKind.NOTES, "nobody in the file is a recruiter"),
    ],
)
def test_what_is_not_there_is_not_made_up(changes: dict[str, object], content: CopyKind, why: str) -> None:
    """No proposal after an offer or a rejection, no sheet without a yes, no notes without somebody to pass them on."""
    audience = Audience.RECRUITER if content is CopyKind.NOTES else Audience.EMPLOYER
    with pytest.raises(NothingToShareError, match=why):
        shared(audience, content, interview(**{**FULL, **changes}))


def test_the_note_of_a_recruiter_who_gives_no_addresses_is_the_candidates_own_letter() -> None:
    """What is passed on is word for word what the candidate's own workbook has for that person (S7)."""
    value = interview(people=[{**JONES, "email": None}, {**REYES, "shares_contacts": "no"}])
    note = shared(Audience.RECRUITER, CopyKind.NOTES, value, today="2027-01-13").texts["note-1.txt"]
    assert note.startswith("Dear Ms. Jones,\n\nThank you")
    assert "You told me that you want to build relationships across plants" in note
    assert note.endswith("Best regards,\nJane Doe\n")


@pytest.mark.long
@pytest.mark.parametrize(("value", "today"), some([*CASES.values()], 3), ids=some([*CASES], 3))
def test_every_interview_can_be_shown_to_a_coach(value: Interview, today: str) -> None:
    """From five keys to the fullest, after an offer, a rejection, a silence: the page is whole, and says whose copy it is."""
    copy = shared(Audience.COACH, CopyKind.WORKBOOK, value, today=today)
    page = copy.texts["workbook.html"]
    assert page.count("<h1>") == page.count("</main>") == page.count("<script>") == 1
    assert page.count('data-about="parts/') == 6
    assert NAME not in page


def test_what_a_coach_wrote_is_shown_to_another_only_when_switched_on() -> None:
    """Comments were made in confidence: the next coach does not read them unless the candidate wants it."""
    said = [{"on": "2027-01-18", "from": "Noor Haddad", "about": "thank-you/angela-jones", "text": "Warm and short."}]
    value = interview(**FULL, feedback=said)
    assert "Noor Haddad" not in everything(shared(Audience.COACH, CopyKind.WORKBOOK, value))
    assert "Warm and short." in everything(shared(Audience.COACH, CopyKind.WORKBOOK, value, Switch.FEEDBACK))


def _can_be_told_apart(each: Withheld) -> bool:
    """Whether a value stands nowhere else by chance, as the half of a fee does."""
    return "canary" in each.text or (each.amount and int(each.text) > 100)


def _fits(*_: object) -> None:
    """No proposal is too long."""


@pytest.mark.long
@pytest.mark.parametrize(
    ("audience", "content"), [(audience, each) for audience, contents in KINDS_FOR.items() for each in contents]
)
def test_no_field_that_is_not_for_them_is_in_their_copy(
    audience: Audience, content: CopyKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every key filled with words and figures that stand nowhere else: what was left out is found in no copy."""
    monkeypatch.setattr(length, "overlong", _fits)  # a page with all keys is longer than one
    space = canaries()
    copy = copy_of(
        cases_of(space, day("2027-01-13"), shipped_wording()), Wish("turn-0", audience, content), shipped_wording()
    )
    found = everything(copy)
    secret = list(filter(_can_be_told_apart, copy.withheld))
    assert len(secret) > 10
    spelt = {each.name: (each.text, f"{int(each.text):,}" if each.amount else each.text) for each in secret}
    assert [name for name, texts in spelt.items() if any(text in found for text in texts)] == []
    assert "canary" in found


def test_what_is_for_the_screen_alone_is_on_no_paper_of_ones_own() -> None:
    """Paper lies on desks: least pay, debrief, notes of the log and passages between [[ and ]] are printed nowhere."""
    space = canaries()
    me = space.candidate
    assert me
    value = space.interviews["turn-0"].model_copy(update={"topics": ("night rota [[they lost two clients]]",)})
    secret = [each for each in copy_for(Audience.PRINT, value, me).withheld if "canary" in each.text or each.amount]
    assert {each.name for each in secret} >= {"debrief", "salary.walk_away"}
    printed = "\n".join(job.html for job in print_jobs(seen(value, "2027-01-13", me)))
    spelt = {each.name: (each.text, f"{int(each.text):,}" if each.amount else each.text) for each in secret}
    assert [name for name, texts in spelt.items() if any(text in printed for text in texts)] == []
    assert "lost two clients" not in printed
    assert "canary" in printed
