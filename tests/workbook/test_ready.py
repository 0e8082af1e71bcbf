"""One lock for every door: what may not leave is printed and handed over by no way out, and the reason is the same everywhere."""

from dataclasses import replace
from pathlib import Path

import pytest

from afterword import escape
from afterword.interview.model.audience import Audience
from afterword.plan.cases import Cases
from afterword.plan.steps import Kind, NoProposal
from afterword.workbook.compose import compose
from afterword.workbook.copies import NothingToShareError, copy_of
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.paper.documents import print_job, print_jobs
from afterword.workbook.ready import DocumentKind, document, may_be_mailed
from afterword.workbook.views.interview import view
from afterword.workbook.views.readiness import why_not
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.commands import run
from support.making import JONES, REYES, SERVICE, candidate, cases, every_case, interview, seen
from support.turns import some
from support.workspace import make_workspace

TODAY = "2027-01-25"
FIRST_DAY = "2027-01-13"
OFFERED = {"received": "2027-01-18", "answer_by": "2027-01-29"}
ACCEPTED = {"offer": OFFERED, "outcome": {"result": "accepted", "on": "2027-01-22"}}
PROPOSAL = Wish("here", Audience.EMPLOYER, CopyKind.PROPOSAL)
NOT_CONFIRMED = [{**SERVICE, "suits_role": None}, {**SERVICE, "suits_role": "no"}]
UNFINISHED = {"need": None, "need_is": None, "skill": None, "results": None}


@pytest.mark.long
def test_once_another_job_is_accepted_no_way_hands_the_proposal_over() -> None:
    """Whoever said yes elsewhere can neither print nor share a proposal here, and hears the same reason (E21)."""
    elsewhere = interview(employer={"name": "Corvid"}, **ACCEPTED)
    known = cases({"here": interview(proposal=SERVICE), "there": elsewhere}, TODAY)
    readiness = document(known["here"], DocumentKind.PROPOSAL, shipped_wording())
    assert readiness.refused is NoProposal.OTHER_ACCEPTED
    assert print_job(view(known["here"], shipped_wording()), DocumentKind.PROPOSAL) is None
    with pytest.raises(NothingToShareError, match="you have accepted another offer"):
        copy_of(known, PROPOSAL, shipped_wording())


@pytest.mark.long
@pytest.mark.parametrize("proposal", NOT_CONFIRMED, ids=["not said", "no"])
def test_a_service_is_offered_only_where_the_candidate_says_that_it_suits_the_role(proposal: dict[str, object]) -> None:
    """Before the word that a consultant could do the work there is no page, neither to print nor to share (S63)."""
    known = cases({"here": interview(proposal=proposal)}, TODAY)
    readiness = document(known["here"], DocumentKind.PROPOSAL, shipped_wording())
    assert readiness.refused is NoProposal.NOT_CONFIRMED
    assert "your word that a proposal suits this role" in why_not(readiness, shipped_wording().words)
    shown = view(known["here"], shipped_wording())
    assert not shown.proposes
    assert "proposal.pdf" not in {job.path.rpartition("/")[2] for job in print_jobs(shown)}
    with pytest.raises(NothingToShareError, match="your word that a proposal suits this role"):
        copy_of(known, PROPOSAL, shipped_wording())


@pytest.mark.parametrize("key", UNFINISHED)
@pytest.mark.long
def test_an_unfinished_proposal_can_be_worked_on_and_not_handed_over(key: str) -> None:
    """What lacks a need or the results is printed as NOT READY for oneself, and no employer gets it (S65, S66, E20)."""
    known = cases({"here": interview(proposal={**SERVICE, key: None})}, TODAY)
    readiness = document(known["here"], DocumentKind.PROPOSAL, shipped_wording())
    assert (readiness.may_be_printed, readiness.may_leave) == (True, False)
    job = print_job(view(known["here"], shipped_wording()), DocumentKind.PROPOSAL)
    assert job
    assert "NOT READY" in job.html
    with pytest.raises(NothingToShareError, match="it still lacks"):
        copy_of(known, PROPOSAL, shipped_wording())


REFEREE = {"id": "ann", "name": "Ann Lee", "said_yes": "yes", "email": "ann@a.example"}


@pytest.mark.parametrize(
    ("kind", "today", "referee", "lacking"),
    [
        (DocumentKind.PROPOSAL, "2027-01-12", REFEREE, ("talk",)),
        (DocumentKind.PROPOSAL, "2027-01-13", REFEREE, ()),
        (DocumentKind.REFERENCES, "2027-01-13", {**REFEREE, "email": None}, ("referee-contact",)),
        (DocumentKind.REFERENCES, "2027-01-13", {**REFEREE, "email": None, "phone": "+1 555 0100"}, ()),
        (DocumentKind.REFERENCES, "2027-01-13", REFEREE, ()),
    ],
)
def test_what_has_no_use_yet_is_handed_to_nobody(
    kind: DocumentKind, today: str, referee: dict[str, object], lacking: tuple[str, ...]
) -> None:
    """A proposal comes after the talk, and a sheet names nobody who cannot be reached: until then both are for oneself (S55, S64)."""
    me = candidate(referees=[referee])
    value = interview(proposal=SERVICE, references=[{"who": "ann"}])
    known = cases({"here": value}, today, me)
    assert document(known["here"], kind, shipped_wording()).lacking == lacking


@pytest.mark.long
def test_a_whole_proposal_is_handed_over() -> None:
    """With all that it needs it is printed, shared, and linked from its part (S62)."""
    known = cases({"here": interview(proposal=SERVICE)}, TODAY)
    assert document(known["here"], DocumentKind.PROPOSAL, shipped_wording()).may_leave
    assert [job.title for job in copy_of(known, PROPOSAL, shipped_wording()).documents] == ["Proposal"]


@pytest.mark.long
def test_only_a_whole_draft_that_has_not_gone_becomes_a_mail_file() -> None:
    """An address, no gap, and not in the log: the three things that make a mail file, on the page and on disk (E20)."""
    log = [{"on": "2027-01-20", "did": "follow-up/week-1"}]
    shown = seen(interview(log=log), TODAY)
    mailed = {each.draft.id.within for each in shown.drafts if each.eml}
    assert mailed == {
        each.draft.id.within for each in shown.drafts if may_be_mailed(shown.case, each.draft, shipped_wording())
    }
    assert "follow-up/week-1" not in mailed
    without = seen(interview(people=[{**JONES, "email": None}]))
    assert [each.draft.id for each in without.drafts if each.eml] == []


@pytest.mark.long
def test_the_letter_that_carries_a_proposal_goes_with_it_or_not_at_all() -> None:
    """Whatever its text says, the letter waits for the page that is attached (E54)."""
    known = cases({"here": interview(proposal={**SERVICE, "need": None})}, TODAY)
    drafts = [each.draft for each in view(known["here"], shipped_wording()).drafts]
    (letter,) = [each for each in drafts if each.kind is Kind.SEND_PROPOSAL]
    assert letter.to
    assert not may_be_mailed(known["here"], replace(letter, gaps=()), shipped_wording())


# Each kind of refusal at each door

WITHOUT_ADDRESS = {**JONES, "email": None}
PASSES_ON = {**REYES, "shares_contacts": "no"}
# What was typed, what is asked for, and why it is refused. Each is given once without the first column.
REFUSED = {
    "off, as it was not written": ({"proposal": None}, CopyKind.PROPOSAL, "the file has no `proposal`"),
    "off, not suited": (
        {"proposal": NOT_CONFIRMED[1]},
        CopyKind.PROPOSAL,
        "it still lacks your word that a proposal suits",
    ),
    "not ready": ({"proposal": {**SERVICE, "need": None}}, CopyKind.PROPOSAL, "it still lacks the need that they have"),
    "not sure": ({"interested": "not sure"}, CopyKind.PROPOSAL, "it still lacks whether you want this job"),
    "an offer": ({"offer": OFFERED}, CopyKind.PROPOSAL, "there is an offer on the table"),
    "not interested": ({"interested": "no"}, CopyKind.PROPOSAL, "you are not interested in this job"),
    "do not contact": (
        {"employer_said": {"do_not_contact": "yes"}},
        CopyKind.PROPOSAL,
        "they asked you not to get in touch",
    ),
    "withdrawn": ({"outcome": {"result": "withdrawn", "on": "2027-01-20"}}, CopyKind.PROPOSAL, "the outcome is known"),
    "nobody said yes": ({"references": [{"who": "dana-wu"}]}, CopyKind.REFERENCES, "no reference has said yes yet"),
}
DOORS = {CopyKind.PROPOSAL: DocumentKind.PROPOSAL, CopyKind.REFERENCES: DocumentKind.REFERENCES}


def there(changes: dict[str, object]) -> Cases:
    return cases({"here": interview(**{"proposal": SERVICE, "references": [{"who": "priya-shah"}], **changes})}, TODAY)


@pytest.mark.long
@pytest.mark.parametrize("refusal", REFUSED)
def test_what_is_refused_at_one_door_is_refused_at_each_in_the_same_words(refusal: str) -> None:
    """Share, print, the site's files, its links and its words, the letter that carries it: one reason everywhere (E54)."""
    changes, wish, why = REFUSED[refusal]
    kind = DOORS[wish]
    known = there(changes)
    shown = view(known["here"], shipped_wording())
    readiness = document(known["here"], kind, shipped_wording())
    assert why in why_not(readiness, shipped_wording().words)
    with pytest.raises(NothingToShareError, match=why):
        copy_of(known, Wish("here", Audience.EMPLOYER, wish), shipped_wording())

    page = next(page.body for page in interview_pages(shown) if page.path.endswith("/index.md"))
    job = print_job(shown, kind)
    if readiness.may_be_printed:
        assert job
        assert "NOT READY" in job.html
    else:
        assert job is None
        assert f"{kind}.pdf" not in page
    written = changes.get(str(wish), SERVICE)
    assert (escape.page(why) in page) == (written is not None)

    workbook = compose(known, shipped_wording())
    letters = [mail.draft.kind for mail in workbook.mails]
    assert Kind.SEND_PROPOSAL not in letters or wish is not CopyKind.PROPOSAL
    printed = [job.path for job in workbook.documents if job.path.endswith(f"/{kind}.pdf")]
    assert bool(printed) == readiness.may_be_printed


@pytest.mark.long
@pytest.mark.parametrize("wish", DOORS)
def test_the_control_what_is_whole_goes_through_each_door(wish: CopyKind) -> None:
    """With nothing to refuse there is a copy, a print, a link and, for a proposal, a letter (E54)."""
    known = there({})
    shown = view(known["here"], shipped_wording())
    assert copy_of(known, Wish("here", Audience.EMPLOYER, wish), shipped_wording()).documents
    page = next(page.body for page in interview_pages(shown) if page.path.endswith("/index.md"))
    assert f"{DOORS[wish]}.pdf" in page
    assert "not to be handed over" not in page
    assert Kind.SEND_PROPOSAL in [mail.draft.kind for mail in compose(known, shipped_wording()).mails]


@pytest.mark.workspace
def test_a_draft_that_lacks_something_is_mailed_by_no_door(tmp_path: Path) -> None:
    """Without an address there is no link, no file and no copy of it; each door says what is missing (E20, E54)."""
    nobody = {key: text for key, text in JONES.items() if key != "email"}
    tree = {"role": "Clerk", "employer": {"name": "Bell"}, "held": FIRST_DAY, "people": [nobody], "interested": "yes"}
    root = make_workspace(tmp_path, {"here": tree}, {"name": "Jane Doe"})
    why = "an address for Ms. Jones"
    known = cases({"here": interview(people=[WITHOUT_ADDRESS])}, FIRST_DAY)
    shown = view(known["here"], shipped_wording())
    (thanks,) = [each for each in shown.drafts if each.draft.id.within == "thank-you/angela-jones"]
    assert (thanks.eml, thanks.mailto) == (None, None)
    page = next(page.body for page in interview_pages(shown) if page.path.endswith("/drafts.md"))
    assert "mailto:" not in page
    assert ".eml" not in page
    assert escape.page(why) in page
    coachs = copy_of(known, Wish("here", Audience.COACH, CopyKind.WORKBOOK), shipped_wording())
    assert why in coachs.texts["workbook.html"]
    assert why in coachs.documents[0].html
    ran = run("drafts", "--write", tmp_path / "mails", "-C", root, "--today", FIRST_DAY)
    assert "not written: here thank-you/angela-jones: NOT READY: it still lacks" in ran.stdout
    assert why in ran.stdout
    assert not list((tmp_path / "mails").rglob("*.eml"))


@pytest.mark.workspace
def test_who_writes_the_mail_with_a_proposal_is_told_to_attach_the_page(tmp_path: Path) -> None:
    """The mail says that the page is attached, and no mail file carries one: the command says how to print it (S69)."""
    tree = {"role": "Clerk", "employer": {"name": "Bell"}, "held": FIRST_DAY, "people": [JONES], "interested": "yes"}
    root = make_workspace(tmp_path, {"here": {**tree, "proposal": SERVICE}}, {"name": "Jane Doe"})
    ran = run("drafts", "--write", tmp_path / "mails", "-C", root, "--today", FIRST_DAY)
    assert "print it with `afterword pdf here --part proposal`, and attach it before you send" in ran.stdout
    assert list((tmp_path / "mails").rglob("offer--proposal.eml"))
    plain = make_workspace(tmp_path / "plain", {"here": tree}, {"name": "Jane Doe"})
    assert "attach" not in run("drafts", "--write", tmp_path / "more", "-C", plain, "--today", FIRST_DAY).stdout


@pytest.mark.long
def test_notes_are_passed_on_only_while_the_plan_has_them() -> None:
    """A note that lacks something, that has gone or whose interview is over is in no copy, and the reason is told (E54)."""
    whole = {"people": [WITHOUT_ADDRESS, PASSES_ON]}
    notes = Wish("here", Audience.RECRUITER, CopyKind.NOTES)
    assert "notes.html" in copy_of(cases({"here": interview(**whole)}, FIRST_DAY), notes, shipped_wording()).texts
    over = {"outcome": {"result": "withdrawn", "on": FIRST_DAY}}
    for changes, why in (({"connection": None}, "it still lacks what they said"), (over, "this interview is over")):
        with pytest.raises(NothingToShareError, match=why):
            copy_of(cases({"here": interview(**{**whole, **changes})}, FIRST_DAY), notes, shipped_wording())


@pytest.mark.thorough
@pytest.mark.long
def test_a_coach_reads_of_each_draft_what_the_candidate_reads() -> None:
    """No draft is ready in the copy that is not ready at home: what is kept from a coach mends nothing (E54).

    Every second interview is looked at each time, all of them in the long run.
    """
    for value, today in some([*every_case().values()], 2):
        known = cases({"here": value}, today)
        redacted = known.redacted("here", Audience.COACH).case
        at_home = {each.draft.id.within: each.draft.gaps for each in view(known["here"], shipped_wording()).drafts}
        in_copy = {each.draft.id.within: each.draft.gaps for each in view(redacted, shipped_wording()).drafts}
        ready = {name for name, gaps in in_copy.items() if not gaps}
        assert {name for name in ready if at_home.get(name)} == set()


@pytest.mark.long
def test_the_least_pay_in_a_letter_of_ones_own_keeps_it_at_home_also_while_serving() -> None:
    """The live server shows a workspace with a mistake in it: the letter is there to be mended, and no link sends it (S42, E54)."""
    letter = {"of": "follow-up/week-2", "text": "Dear Angela,\n\nI would take 97,531.\n\nJane Doe"}
    value = interview(drafts=[letter], salary={"walk_away": 97531, "currency": "USD"})
    (shown,) = [each for each in seen(value).drafts if each.draft.id.within == "follow-up/week-2"]
    assert (shown.eml, shown.mailto) == (None, None)
    assert "the least you would accept stands in it" in shown.draft.gaps[0]


@pytest.mark.workspace
@pytest.mark.parametrize("part", ["proposal", "references"])
def test_the_commands_refuse_in_the_same_words(tmp_path: Path, part: str) -> None:
    """`pdf`, `share` and `drafts --write` on a real workspace: the same reason three times, and nothing is written (E54)."""
    changes, why = {
        "proposal": (
            {"proposal": {**SERVICE, "suits_role": "no"}},
            "it still lacks your word that a proposal suits this role",
        ),
        "references": ({"references": [{"who": "dana-wu", "why": "led me"}]}, "no reference has said yes yet"),
    }[part]
    tree = {
        "role": "Clerk",
        "employer": {"name": "Bell"},
        "held": FIRST_DAY,
        "people": [JONES],
        "interested": "yes",
        **changes,
    }
    me = {"name": "Jane Doe", "referees": [{"id": "dana-wu", "name": "Dana Wu", "email": "d@wu.example"}]}
    root = make_workspace(tmp_path / "work", {"here": tree}, me)
    common = ("-C", root, "--today", TODAY)
    refused = run("pdf", "--part", part, "-o", tmp_path / "x.pdf", *common)
    assert refused.exit_code == 1
    assert why in refused.stderr
    refused = run("share", "--for", "employer", "--part", part, *common)
    assert refused.exit_code == 1
    assert why in refused.stderr
    assert why in run("drafts", "--write", tmp_path / "mails", *common).stdout
    assert not (tmp_path / "x.pdf").exists()
    assert not (root / "outbox").exists()
