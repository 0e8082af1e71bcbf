"""The words of pay, proposal, letters, pages and fragments: the code asks for each, and each that it asks for is there. S20, S42, S65, E17."""

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

import pytest
from jinja2 import meta

from afterword.interview.model.audience import Switch
from afterword.interview.model.vocabulary import FindingKind, Manner, Per, PersonRole, Result
from afterword.plan.given.offers import OfferElsewhere
from afterword.plan.vocabulary import Kind
from afterword.workbook import copies
from afterword.workbook.advice.minded import MINDED
from afterword.workbook.advice.small_phrases import SMALL
from afterword.workbook.dates import events
from afterword.workbook.letters.answers.answers import TO_THE_EMPLOYER
from afterword.workbook.letters.drafts import KINDS_OF_LETTERS
from afterword.workbook.letters.known import terms_told
from afterword.workbook.pages import drafts as drafts_page
from afterword.workbook.pages import front, new_offers
from afterword.workbook.paper import documents
from afterword.workbook.pay import findings
from afterword.workbook.pay.a_year import YEAR_KEYS
from afterword.workbook.pay.figures import Apart, Standing
from afterword.workbook.pay.picture import SHAPES
from afterword.workbook.proposal import fees, view
from afterword.workbook.ready import DocumentKind
from afterword.workbook.views import letter_gone
from afterword.workbook.views.standing import Stand
from afterword.workbook.wording.typed.judging.judged_last import LAST
from afterword.workbook.wording.typed.judging.judged_words import EVERYWHERE, OUTSIDE_QUOTES
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.voice import SPOKEN_FORMS
from afterword.workbook.wording.wording import shipped_wording
from support.making import SERVICE, candidate, day, drafts, every_case, interview
from support.workspace import CHECKOUT

pytestmark = pytest.mark.long

FILES = {
    "pay": shipped_wording().words._pay,
    "proposal": shipped_wording().words._proposal,
    "letter": shipped_wording().words._letters,
    "page": shipped_wording().words._pages,
    "phrase": shipped_wording().words._fragments,
}  # by the function of `words` that looks a phrase up
SUBJECTS = [
    *TO_THE_EMPLOYER,
    *("thank-you", "thank-panel", "pass-on", "report"),
    *("ask-address", "follow-up", "follow-up-later"),
    *("ask-referee", "remind-referee", "brief-referee", "heads-up-referees", "thank-referees"),
    "accept",
    "send-outline",
    "settle-offer",
]
OF_THEM = frozenset(
    {Form.NEED, Form.SAID, Form.HAD, Form.DOES, Form.GOES_ON, Form.HEADLINE}
)  # forms in which nothing is brought
WORKED_OUT: dict[str, dict[str, Iterable[object]]] = {  # the names that stand in no call, as the code works them out
    "pay": {
        "per": Per,
        "kinds": FindingKind,
        "shapes": [SHAPES[kind] for kind in FindingKind],
        "apart": Apart,
        "how": [each for each in Per if each is not Per.YEAR],
        "work": YEAR_KEYS.values(),
        "ends": findings._ENDS.values(),
        "standing": [*Standing, *(f"one-{each}" for each in Standing)],
        "numbers": ["offered", "opening", "target"],
        "marks": ["middle", "offered", "target", "opening", "walk_away"],
        "firm": findings._FIRM,
    },
    "proposal": {
        "fees": ["alone-in-a-letter", "line-in-a-letter"],
        "time": view._DAYS.values(),
        "payable": ["at-once", "instalments"],
        "due": [*fees._SHARES.values(), "part"],
    },
    "letter": {
        "frame": ["questions", "question", "two-questions", "left-open"],
        "subjects": SUBJECTS,
        "short-subjects": SUBJECTS,
    },
    "page": {
        "titles": ["drafts", "people", "debrief"],
        "agenda": front._PREFIXES,
        "drafts": drafts_page._GROUPS,
        "standings": [*Stand, *Result],
        "documents": DocumentKind,
        "answers": new_offers._ANSWERS.values(),
        "fits": new_offers._ANSWERS.values(),
        "sources": [*documents._SOURCES.values(), "interview"],
        "calendar": [events.SUMMARIES.get(kind, str(kind)) for kind in Kind],
        "without": [*copies._NOT_FOR_COACHES, *copies._NOT_FOR_OTHERS],
        "shown": Switch,
        "terms": new_offers._TERMS,
        "time": ["enough", "longer"],
        "sent": [*KINDS_OF_LETTERS, *letter_gone._OF_SEVERAL.values()],
        "who": PersonRole,
        "whose": PersonRole,
    },
    "phrase": {
        "dates": [
            *("paper", "month-first", "day-first", "month-first-alone", "day-first-alone"),
            *("month-first-in-full", "day-first-in-full"),
        ],
        "days": range(1, 8),
        "short-days": range(1, 8),
        "months": range(1, 13),
        "short-months": range(1, 13),
        "numbers": range(1, 11),
        "weeks-on": [*range(1, 8), "other"],
        "late": ["letter", "overdue"],
        "in-full": SPOKEN_FORMS,
        "contracted": SPOKEN_FORMS,
        "love": Manner,
        "really-enjoyed": Manner,
        "wanted": [
            Form.THING,
            Form.PERSON,
            Form.HAD,
            Form.DOES,
            Form.NEED,
            Form.TO_DO,
            Form.DOING,
            Form.QUALITY,
            Form.SAID,
            Form.UNCLEAR,
        ],
        "chosen": [
            Form.THING,
            Form.PERSON,
            Form.HAD,
            Form.DOES,
            Form.NEED,
            Form.TO_DO,
            Form.DOING,
            Form.QUALITY,
            Form.UNCLEAR,
        ],
        "said": [Form.NEED, Form.SAID],
        "told": [Form.NEED, Form.SAID],
        "matter": [Form.THING, Form.UNCLEAR],
        "retold": [Form.SENTENCE, Form.SAID, Form.DOES, Form.THING],
        "news": [Form.SENTENCE, Form.SAID, Form.DOES, Form.THING, Form.HEADLINE],
        "brought": [each for each in Form if each not in OF_THEM],
        "added": [*(each for each in Form if each not in OF_THEM), "skill"],
        "asked-for": [
            "asked_for",
            "hope",
            "may_ask",
            "waiting_for",
            "they_want",
            "i_bring",
            "proof",
            "role_aim",
            "time_for",
            "would_do",
            "together",
            "thank_for",
            "because",
            "still_like",
            "they_chose",
            "they_praised",
            "going_on",
            *SMALL,
            "found",
            "matter",
        ],
        "minded": [*MINDED, "another-day"],
        "doubted": {"said", "article", "no-verb", *dict(EVERYWHERE), *dict(OUTSIDE_QUOTES), *dict(LAST)},
        "new-with-me": [*range(3), "had"],
        "lists": ["apart", "in_parts", "several"],
        "clocks": ["morning", "evening"],
        "terms": [name for name, _, _ in terms_told._MEASURED],
    },
}


@cache
def _all_calls() -> tuple[tuple[str, ast.Call], ...]:
    """Every call in the workbook, with what is called, as it is written; read once."""
    files = sorted(CHECKOUT.glob("generator/afterword/workbook/**/*.py"))
    nodes = chain.from_iterable(ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for path in files)
    return tuple((ast.unparse(node.func), node) for node in nodes if isinstance(node, ast.Call))


def _calls(function: str) -> Iterator[tuple[str, ast.expr, set[str]]]:
    """Each call of `words.pay` and the like in the workbook: group, name, and which values it gives."""
    for called, node in _all_calls():
        if re.fullmatch(rf"(.*\bwords|_ours\(\))\.{function}", called):
            group, name = node.args
            yield ast.literal_eval(group), name, {keyword.arg or "" for keyword in node.keywords}


def _asked(function: str) -> Iterator[tuple[str, str, set[str]]]:
    """Each phrase that is asked for, by group and name, and which values come with it."""
    for group, name, values in _calls(function):
        written = isinstance(name, ast.Constant)
        for each in [ast.literal_eval(name)] if written else WORKED_OUT[function][group]:
            yield group, str(each), values


def _phrases(function: str) -> dict[str, dict[str, str]]:
    """The phrases of a file by group and name, numbers too as names."""
    return {group: {str(name): text for name, text in phrases.items()} for group, phrases in FILES[function].items()}


@pytest.mark.parametrize("function", FILES)
def test_every_phrase_is_asked_for_and_there(function: str) -> None:
    """A phrase that nothing says is taken out, and none that is said is missing (S20, S42, S65)."""
    there = {(group, name) for group, phrases in _phrases(function).items() for name in phrases}
    assert {(group, name) for group, name, _ in _asked(function)} == there
    unwritten = {group for group, name, _ in _calls(function) if not isinstance(name, ast.Constant)}
    assert unwritten == set(WORKED_OUT[function])


@pytest.mark.parametrize("function", FILES)
def test_every_value_that_a_phrase_names_is_given(function: str) -> None:
    """Whoever asks for a phrase brings what stands in its gaps (S20, S42, S65)."""
    parse = shipped_wording().templates.plain_text.parse
    for group, name, values in _asked(function):
        named = meta.find_undeclared_variables(parse(_phrases(function)[group][name]))
        assert named <= values, f"{group}: {name}"


def test_every_subject_of_a_draft_is_made_of_its_phrase() -> None:
    """Each subject of the file stands on some draft, and each draft's subject is one of the file (S21)."""
    subjects = FILES["letter"]["subjects"]
    elsewhere = OfferElsewhere(day("2027-01-22"), day("2027-01-29"), day("2027-01-27"))
    sent = interview(log=[{"did": "thank-you/angela-jones", "on": "2027-01-13"}])
    me = candidate(personality_tests=[{"name": "DiSC", "taken": 2022}])
    written = [draft for value, today in every_case().values() for draft in drafts(value, today, me).values()]
    written += drafts(interview(), "2027-01-22", me, elsewhere=elsewhere).values()
    written += drafts(sent, "2027-01-14").values()
    written += drafts(interview(proposal={**SERVICE, "kind": "tackle the problem"})).values()
    said = {draft.subject.partition(": ")[2] for draft in written if draft.subject}
    in_threads = {subject for subject in said if subject.endswith(f": {subjects['thank-you']}")}
    assert said - in_threads == set(subjects.values())
    assert in_threads
