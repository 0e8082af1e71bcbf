"""What holds for every interview that anybody can type: read, planned, printed, shared, searched, answered, sealed, mailed."""

import datetime as dt
import html
import json
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, event, example, given
from hypothesis import strategies as st

from afterword import escape
from afterword.diagnostics import Diagnostic, has_errors
from afterword.diagnostics.render import as_text
from afterword.feedback.changes import ProposedChanges
from afterword.feedback.items import items_of
from afterword.feedback.match import proposals
from afterword.feedback.read.json_answers import read_json
from afterword.interview.amend import with_entries, with_remarks
from afterword.interview.model.audience import Audience, Seen, Switch
from afterword.interview.model.candidate import Referee
from afterword.interview.model.entries import Entry
from afterword.interview.model.fields import Field
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import CLOSED, Interview
from afterword.interview.model.people import ids
from afterword.interview.model.remarks import Remark
from afterword.interview.model.vocabulary import Verdict
from afterword.interview.reading.to_model import load_interview
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import NOTHING_LEFT, copy_for, shared_name
from afterword.interview.values.passages import passages, without_passages
from afterword.plan.days.zones import zone_of
from afterword.plan.given.application import Application
from afterword.plan.known_steps import possible_steps
from afterword.plan.plan import plan
from afterword.plan.steps import Kind, State
from afterword.publish import guard
from afterword.publish.calendar import ics
from afterword.publish.mail import eml
from afterword.sharing.leaks.codes import decoded
from afterword.sharing.leaks.our_words import is_ours
from afterword.sharing.leaks.search import search
from afterword.sharing.leaks.sought import is_mostly_visible
from afterword.sharing.leaks.spelling import NormalizedText
from afterword.sharing.out import seal
from afterword.sharing.out.passphrase import FEWEST, MOST, new_passphrase, plain_form, weakness
from afterword.sharing.out.seal import sealed_page
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.copies import NothingToShareError, SharedCopy, copy_of
from afterword.workbook.dates.events import Event
from afterword.workbook.letters import mailto
from afterword.workbook.wishes import KINDS_FOR, CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.letters import read_eml, read_ics, read_mailto
from support.making import NAME, candidate, interview
from support.sealed import WrongPassphraseError, opened_page
from support.whole_model import Case, cases, often, read, slips

DAYS = st.integers(-40, 400)  # from the interview to today: before it, on it, up to a year after
SWITCHES = st.frozensets(st.sampled_from(Switch))
STEP_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*")
ITEM = re.compile(r"[a-z0-9-]+(/[a-z0-9-]+)+")  # a step, or what else a comment is about
GAPLESS = re.compile(r"[A-Za-z0-9+/]{200}")  # what may be codes, and is not searched as words
LAST_WEEK = dt.timedelta(weeks=7)


def today(workspace: Workspace, days: int) -> dt.date:
    """A day so many days after the first interview."""
    return next(iter(workspace.interviews.values())).held.on + dt.timedelta(days=days)


def whole(case: Case) -> Workspace:
    """The workspace of a case that can be read."""
    workspace = case.read()
    assert not has_errors(workspace.diagnostics), [
        as_text(each) for each in workspace.diagnostics if has_errors([each])
    ]
    assert list(workspace.interviews) == sorted(case.interviews)
    return workspace


# --- 1. reading ---


@often(3)
@given(slips())
def test_whatever_is_typed_is_read_or_told_at_its_place(case: Case) -> None:
    """However an interview file is filled in, rightly or wrongly: it is read, or each mistake is shown where it stands, and nothing breaks."""
    files = case.files
    workspace = read(files)
    found = all_problems(cases_of(workspace, dt.date(2027, 1, 13), shipped_wording()), shipped_wording())
    for each in found:
        assert_placed(each, files)
        assert as_text(each)
    for name in case.interviews:
        assert (name in workspace.interviews) != (name in workspace.broken)
    assert workspace.candidate is not None or has_errors(found)
    assert all(has_errors(each) for each in workspace.broken.values())
    compose(cases_of(workspace, dt.date(2027, 1, 20), shipped_wording()), shipped_wording())
    event(f"{len(workspace.broken)} of {len(case.interviews)} broken")


def assert_placed(problem: Diagnostic, files: dict[str, bytes]) -> None:
    """The problem stands on a line, and at a place in it, that the file has."""
    lines = files[problem.span.file].decode().splitlines() or [""]
    assert 1 <= problem.span.line <= len(lines)
    assert 1 <= problem.span.column <= len(lines[problem.span.line - 1]) + 1
    assert problem.span.column < problem.span.end
    assert problem.excerpt in {"", lines[problem.span.line - 1]}


# --- 2. planning ---


# Thanked on the second day, where nobody is written to: on the first the note is still passed on.
LOGGED_LATER = Case(
    {"name": "Jane Doe"},
    {
        "larkfield": {
            "role": "Analyst",
            "employer": {"name": "Larkfield"},
            "held": "2026-01-01",
            "people": [{"name": "Kim Lee", "is": "hiring manager"}],
            "interested": "yes",
            "scored_panel": "yes",
            "log": [{"on": "2026-01-02", "did": "thank-you/kim-lee"}],
        }
    },
    "larkfield",
)


@often(3)
@example(LOGGED_LATER, 0, 1)
@given(cases(), DAYS, DAYS)
def test_every_interview_has_a_workbook_on_every_day(case: Case, days: int, later: int) -> None:
    """Whatever is in the file and whenever the workbook is built: it is built, and twice the same; a step keeps its name."""
    workspace = whole(case)
    one, other = today(workspace, days), today(workspace, later)
    first, second = cases_of(workspace, one, shipped_wording()), cases_of(workspace, other, shipped_wording())
    assert compose(cases_of(workspace, one, shipped_wording()), shipped_wording()) == compose(
        cases_of(workspace, one, shipped_wording()), shipped_wording()
    )
    me = workspace.candidate
    assert me is not None
    for name, value in workspace.interviews.items():
        known = set(possible_steps(value, me, shipped_wording().packs.fields().values()))
        for planned in (first[name].plan, second[name].plan):
            names = [each.id.within for each in planned.steps]
            assert len(set(names)) == len(names)
            assert all(STEP_ID.fullmatch(each) for each in names)
            assert set(names) <= known
            assert_timely(
                as_known_on(planned.today, value),
                [each.due for each in planned.of(Kind.FOLLOW_UP) if each.state is State.OPEN and each.due],
            )
        alone = (
            plan(Application.alone(name, value, day), me, shipped_wording().packs.fields()) for day in (one, other)
        )
        asks_for_a_result = value.next_step.waiting_for is not None
        if value.proposal is None and not asks_for_a_result:  # each goes with another follow-up as the weeks go by
            logged = {entry.did for entry in value.log}  # a week after the seventh is there from its log on
            logged |= {each.replace("thank-you/", "pass-on/") for each in logged}  # from then on nobody passes it on
            assert (
                len({frozenset(each.id.within for each in planned.steps) - {CLOSED} - logged for planned in alone}) == 1
            )


def as_known_on(today: dt.date, value: Interview) -> Interview:
    """The interview without an offer or an outcome that is dated ahead: what has not come yet ends nothing."""
    offer, outcome = value.offer, value.outcome
    offer = None if offer and offer.received and offer.received > today else offer
    outcome = None if outcome and outcome.on and outcome.on > today else outcome
    return value.model_copy(update={"offer": offer, "outcome": outcome})


def assert_timely(value: Interview, due: list[dt.date]) -> None:
    """No email asks how things stand after seven weeks, unless they named a later day; none once that is known or unwanted."""
    said, last = value.employer_said, value.held.on + LAST_WEEK
    named = said.contact_on or said.decide_by
    beyond = [each for each in due if each > last]
    assert not beyond or (named and named >= last and beyond == due and len(due) == 1)
    unwanted = value.outcome or value.offer or value.next_step.booked or said.do_not_contact or not value.interested
    assert not (unwanted and due)


# --- 3. redaction ---

PLACEHOLDERS = {"", "(kept private)", "kept private", "3"}  # "3" is the rise of pay, as if nothing were typed


@often(6)
@given(cases(most=1), st.sampled_from(Audience), SWITCHES)
def test_a_copy_holds_what_its_reader_may_see_and_nothing_else(
    case: Case, audience: Audience, switches: frozenset[Switch]
) -> None:
    """Whoever it is for: each word of a copy is the candidate's own, from a part that this reader may see, without its private passages."""
    workspace = whole(case)
    value, me = workspace.interviews[case.name], workspace.candidate
    assert me is not None
    copy = copy_for(audience, value, me, switches)
    opened = switches if audience is Audience.COACH else frozenset()
    for part in (copy.interview, copy.candidate):
        assert list(unseen(part, audience, opened)) == []
    texts = set(texts_of(value)) | set(texts_of(me))
    known = texts | {without_passages(each) for each in texts} | set(ids(value)) | PLACEHOLDERS
    shown = set(texts_of(copy.interview)) | set(texts_of(copy.candidate))
    assert shown <= known
    assert not [each for each in shown if "[[" in each]
    again = copy_for(audience, copy.interview, copy.candidate, switches)
    assert (again.interview, again.candidate) == (copy.interview, copy.candidate)
    gone = {each.text for each in copy.withheld}
    for text in texts:
        assert without_passages(text) in shown | gone | {""}
        assert set(passages(text)) <= shown | gone


def texts_of(value: object) -> Iterator[str]:
    """Every text and amount in a part of the model."""
    if isinstance(value, Frozen):
        for name in type(value).model_fields:
            yield from texts_of(getattr(value, name))
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_of(each)
    elif type(value) is str or isinstance(value, Decimal):
        yield str(value)


def unseen(model: Frozen, audience: Audience, switches: frozenset[Switch]) -> Iterator[str]:
    """The fields in a copy whose declared readers this one is not among, and that are filled in all the same."""
    for name, declared in type(model).model_fields.items():
        value = getattr(model, name)
        if may_see(declared, audience, switches):
            for each in value if isinstance(value, tuple) else (value,):
                if isinstance(each, Frozen):
                    yield from unseen(each, audience, switches)
        elif value == NOTHING_LEFT and audience is Audience.CENTRE:
            continue  # what must be there, in the list of a centre
        elif value != declared.default and not (isinstance(model, Referee) and value == "kept private"):
            yield f"{type(model).__name__}.{name}"


def may_see(declared: Field, audience: Audience, switches: frozenset[Switch]) -> bool:
    """Whether a field says that this reader may see it, read anew here: the product's own rule is what is tested."""
    says = next((each for each in declared.metadata if isinstance(each, Seen)), Seen(frozenset({Audience.ME})))
    return audience in says.by or says.by_coach_with in switches - {None}


# --- 4. copies ---

WISHES = st.sampled_from([(audience, content) for audience, contents in KINDS_FOR.items() for content in contents])
COACHS = (Audience.COACH, CopyKind.WORKBOOK)


@st.composite
def wishes(draw: st.DrawFn) -> tuple[Case, Wish, int]:
    """An interview beside another, what is wished for of it, and the day on which it is made."""
    case = draw(cases())
    audience, content = draw(st.one_of(st.just(COACHS), WISHES))
    return (
        case,
        Wish(case.name, audience, content, draw(st.sampled_from(["", "Maya Lind", "<b>"])), draw(SWITCHES)),
        draw(DAYS),
    )


def made(workspace: Workspace, wish: Wish, day: dt.date) -> SharedCopy | None:
    """The copy, or nothing where there is nothing of the kind."""
    try:
        return copy_of(cases_of(workspace, day, shipped_wording()), wish, shipped_wording())
    except NothingToShareError:
        return None


def files_of(copy: SharedCopy) -> dict[str, str]:
    """The texts of a copy, and its documents as they are before they are set."""
    return {**copy.texts, **{f"{number}.html": job.html for number, job in enumerate(copy.documents)}}


@cache
def acts(name: str) -> guard.Content:
    """What such a page brings by itself: one script, and the policy that names it."""
    audience, content = COACHS if name == "workbook.html" else (Audience.RECRUITER, CopyKind.NOTES)
    people = [{"name": "Angela Jones", "is": "hiring manager"}, {"name": "Tom Reyes", "is": "recruiter"}]
    space = Workspace(candidate(), {NAME: interview(people=people)})
    found = guard.content(
        copy_of(
            cases_of(space, dt.date(2027, 1, 13), shipped_wording()), Wish(NAME, audience, content), shipped_wording()
        ).texts[name]
    )
    assert len(found.inline) == 1
    return found


@often(3)
@given(wishes())
def test_no_copy_says_what_it_was_made_without(wished: tuple[Case, Wish, int]) -> None:
    """Whatever is shared with whom: a text that this reader may not see is nowhere in it, and its pages run our one script alone."""
    case, wish, days = wished
    workspace = whole(case)
    copy = made(workspace, wish, today(workspace, days))
    event(f"{wish.kind}: {'made' if copy else 'nothing to share'}")
    if copy is None:
        return
    for name, page in copy.texts.items():
        if name.endswith(".html"):
            assert guard.content(page) == acts(name)
            assert len(re.findall(r"<script\b", page)) == len(re.findall(r"<meta\s+http-equiv", page)) == 1
    text = "\n".join(NormalizedText(form).bare for each in files_of(copy).values() for form in forms(each))
    assert [each for each in secrets(workspace, wish) if NormalizedText(each).bare in text] == []


def secrets(workspace: Workspace, wish: Wish) -> list[str]:
    """Texts of twelve letters and more that this reader may not see: by what each field says, whatever the copy was made from."""
    opened = wish.switches if wish.audience is Audience.COACH else frozenset()
    value, me = workspace.interviews[wish.interview], workspace.candidate
    assert me is not None
    whole_texts = [text for each in (*workspace.interviews.values(), me) for text in texts_of(each)]
    pieces = {piece for text in whole_texts for piece in (without_passages(text), *passages(text))}
    seen = [without_passages(text) for part in (value, me) for text in texts_for(part, wish.audience, opened)]
    if Switch.OTHER_APPLICATIONS in opened:  # employer, role, and the pay that was offered
        others = workspace.interviews.values()
        seen += [without_passages(text) for each in others for text in (each.employer.name, each.role)]
        seen += [str(each.offered.base) for each in others if each.offered]
    seen += filter(None, [zone_of(value)])  # which another employer may share
    shown = NormalizedText(" | ".join((*seen, wish.to))).bare
    return [
        each
        for each in sorted(pieces)
        if len(NormalizedText(each).bare) >= 12 and NormalizedText(each).bare not in shown and not _ours(each)
    ]


def texts_for(value: object, audience: Audience, switches: frozenset[Switch]) -> Iterator[str]:
    """The texts in the fields that this reader may see."""
    if isinstance(value, Frozen):
        for name, declared in type(value).model_fields.items():
            if may_see(declared, audience, switches):
                yield from texts_for(getattr(value, name), audience, switches)
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_for(each, audience, switches)
    else:
        yield from texts_of(value)


def forms(text: str) -> Iterator[str]:
    """A text as it stands, as it is read, and without its tags."""
    yield text
    yield html.unescape(text)
    yield html.unescape(re.sub(r"<[^<>]*>", "", text))


def _ours(text: str) -> bool:
    """Whether a text tells nobody apart: words of ours, or the name of a step."""
    return bool(ITEM.fullmatch(text)) or is_ours(" ".join(NormalizedText(text).words_alone))


# --- 5. the last search ---


@pytest.mark.thorough
@often(2, shrunk=False)
@given(wishes(), st.data())
def test_a_clean_copy_passes_the_search_and_one_with_a_slip_does_not(
    wished: tuple[Case, Wish, int], data: st.DataObject
) -> None:
    """A copy as it is made is let through; with any one private text of eight letters put into any of its files it is stopped."""
    case, wish, days = wished
    workspace = whole(case)
    copy = made(workspace, wish, today(workspace, days))
    assume(copy is not None)
    assert copy is not None
    files, shown = {name: text.encode() for name, text in files_of(copy).items()}, [each.text for each in copy.shown]
    texts = [
        each for each in copy.withheld if not each.amount
    ]  # an amount may be one that is worked out here, by chance
    assert search(files, texts, shown) == ()
    secret = [each for each in texts if findable(each.text, shown)]
    assume(secret)
    slip, name = data.draw(st.sampled_from(secret)), data.draw(st.sampled_from(sorted(files)))
    told = f"<p>{escape.page(slip.text)}</p>" if name.endswith(".html") else f"{slip.text}\n"
    changed = files[name].decode()
    at = changed.rfind("</body>") if name.endswith(".html") else len(changed)
    assert search({**files, name: (changed[:at] + told + changed[at:]).encode()}, texts, shown)


def findable(typed: str, shown: Sequence[str]) -> bool:
    """Whether the search says that it finds such a text: long enough, no words of ours, and neither it nor most of it shown."""
    seen = NormalizedText(" | ".join(form for text in shown for form in (text, decoded(text))))
    told = f" {' '.join(seen.words)} "
    for text in (typed, decoded(typed)):
        spelt = NormalizedText(text)
        if len(spelt.bare) < 8 or spelt.bare.isdecimal() or spelt.bare in seen.bare or GAPLESS.search(text):
            return False
        if _ours(text) or is_mostly_visible(spelt.words_alone, told):
            return False
    return True


# --- 6. the way back ---

WORDS = st.one_of(
    st.sampled_from(["", "Warm and short.", "Too long.\nSay: so #1", "it's: \"half\"", "نورة\n\n山田 😀", "- {on: x}", "[[private]]", "a\u200bb\r\nc"]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)  # fmt: skip
VERDICTS = st.sampled_from(["", *(str(each).replace(" ", "-") for each in Verdict)])


@pytest.mark.thorough
@often(3)
@given(cases(most=1), st.data())
def test_what_a_coach_answers_is_in_the_file_and_nothing_else(case: Case, data: st.DataObject) -> None:
    """Any ticks and comments, saved, read and agreed to: the file reads as before with exactly these, word for word; twice is once."""
    workspace = whole(case)
    value, me, day = workspace.interviews[case.name], workspace.candidate, today(workspace, 40)
    assert me is not None
    items = items_of(cases_of(workspace, day, shipped_wording())[case.name], shipped_wording())
    about = [
        *sorted(items.steps),
        *(about for about in sorted(items.by_about) if about.startswith("drafts/")),
        "parts/salary",
        "rubric/names",
    ]
    ticks = data.draw(
        st.lists(
            st.builds(dict, step=st.sampled_from(sorted(items.steps)), on=st.sampled_from(["", str(day)])), max_size=3
        )
    )
    comment = st.builds(dict, about=st.sampled_from(about), says=VERDICTS, text=WORDS, instead=WORDS)
    said = data.draw(st.lists(comment, max_size=3))
    saved = {
        "afterword": "feedback",
        "version": 1,
        "interview": data.draw(st.sampled_from([case.name, shared_name(case.name)])),
        "from": "Maya Lind",
        "saved": str(day),
        "comments": said,
        "ticks": ticks,
    }
    found = proposals(
        [read_json(json.dumps(saved).encode())], cases_of(workspace, day, shipped_wording()), shipped_wording()
    )
    assert found.unread == ()
    old = case.files[f"content/interviews/{case.name}.yaml"]
    new = taken_in(old, found, case.name)
    before, after = load_interview(old, "x")[0], load_interview(new, "x")[0]
    assert before is not None
    assert after is not None
    logged = {each.did for each in value.log}
    wanted = [each for each in {one["step"]: one for one in reversed(ticks)}.values() if each["step"] not in logged]
    assert sorted(each.did for each in after.log[len(before.log) :]) == sorted(each["step"] for each in wanted)
    remarks = [
        (each.about, str(each.says or ""), each.text or "", each.instead or "")
        for each in after.feedback[len(before.feedback) :]
    ]
    answers = [
        (each["about"], each["says"].replace("-", " "), read_as(each["text"]), read_as(each["instead"]))
        for each in said
    ]
    assert remarks == [each for each in dict.fromkeys(answers) if any(each[1:])]
    assert after.log[: len(before.log)] == before.log
    assert after.feedback[: len(before.feedback)] == before.feedback
    added = {"log": before.log, "feedback": before.feedback}
    assert after.model_copy(update=added) == before
    again = proposals(
        [read_json(json.dumps(saved).encode())],
        cases_of(read({**case.files, f"content/interviews/{case.name}.yaml": new}), day, shipped_wording()),
        shipped_wording(),
    )
    assert [each for each in again.items if each.new] == []
    assert taken_in(new, found, case.name) == new


def taken_in(data: bytes, found: ProposedChanges, name: str) -> bytes:
    """The file with all that is new in it."""
    new = [each.change for each in found.items if each.new]
    entries = [each for each in new if isinstance(each, Entry)]
    data = with_entries(data, entries, of=name) if entries else data
    remarks = [each for each in new if isinstance(each, Remark)]
    return with_remarks(data, remarks) if remarks else data


def read_as(text: str) -> str:
    """A text as a file reads it: each line with one space between its words."""
    return "\n".join(" ".join(line.split()) for line in escape.clean(text).split("\n")).strip()


# --- 7. sealing ---

PASSPHRASES = st.one_of(
    st.builds(new_passphrase),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=FEWEST, max_size=MOST).filter(
        lambda text: weakness(text) is None
    ),
)


@often(5)
@given(st.text(st.characters(exclude_categories=["Cs"])), PASSPHRASES, PASSPHRASES)
def test_a_sealed_page_opens_to_what_was_sealed(text: str, passphrase: str, other: str) -> None:
    """Any page, any passphrase that is allowed, also with spaces for hyphens: it opens word for word, and by no other passphrase."""
    assume(not guard.content(text).inline)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(seal, "ROUNDS", 10)  # a million of them only cost time
        sealed = sealed_page(text, passphrase)
        assert opened_page(sealed, passphrase) == text
        assert opened_page(sealed, f" {passphrase.replace('-', '  ')}") == text
        assume(plain_form(other) != plain_form(passphrase))
        with pytest.raises(WrongPassphraseError):
            opened_page(sealed, other)


# --- 8. mail and calendar ---

HEADERS = ("content-transfer-encoding", "content-type", "mime-version", "subject", "to", "x-unsent")


@often(3)
@given(cases(), DAYS)
def test_every_letter_and_date_reads_back_as_meant(case: Case, days: int) -> None:
    """Every draft of any interview goes to its one address with its subject, as a file and as a link; every date is one entry."""
    workspace = whole(case)
    book = compose(cases_of(workspace, today(workspace, days), shipped_wording()), shipped_wording())
    for each in book.mails:
        draft = each.draft
        assert draft.to is not None
        letter = read_eml(eml(draft))
        assert (letter.names, letter.recipients) == (HEADERS, (draft.to.email,))
        assert letter.subject.replace("= ?", "=?") == draft.subject.replace("= ?", "=?")
        assert not re.search(r"[\r\n]", letter.twice)
        if link := mailto.mailto(draft):
            opened = read_mailto(link)
            assert (opened.to, opened.rest) == (draft.to.email, "")
            assert opened.fields == {"subject": [draft.subject], "body": [draft.body.replace("\n", "\r\n")]}
    for calendar in book.calendars:
        entries = read_ics(ics(calendar.events))
        assert [each["UID"] for each in entries] == [[each.uid] for each in calendar.events]
        assert [each["SUMMARY"] for each in entries] == [[each.summary] for each in calendar.events]
        begun = [day_of(each["DTSTART"][0], event) for each, event in zip(entries, calendar.events, strict=True)]
        assert begun == [each.on for each in calendar.events]


def day_of(start: str, of: Event) -> dt.date:
    """The day on which an entry begins for whoever lives in its zone: an hour is written in UTC, where it may be the next day."""
    if not start.endswith("Z"):
        return dt.datetime.strptime(start, "%Y%m%d").date()  # noqa: DTZ007  (a day, in no zone)
    begins = dt.datetime.strptime(start, "%Y%m%dT%H%M%SZ").replace(tzinfo=dt.UTC).astimezone(ZoneInfo(of.timezone))
    assert begins.time() == of.at
    return begins.date()
