"""Each key whose words go into a sentence shows that sentence: where it is typed, and in what check says of it (E34)."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Any, get_args

import pytest

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.values.texts import FREE_TEXT
from afterword.resources import resource
from afterword.workbook.advice.as_sent import sent_in
from afterword.workbook.wording.wording import shipped_wording
from support.making import JONES, SERVICE, Yaml, candidate, case, interview

Model = type[Frozen]

# Of what an editor says beside a key: what could be typed, and what becomes of it.
_SENT_AS = re.compile(
    r"(?:\A|[:.…)](?: as typed)? )(?P<typed>[^.:…]+?) is sent (?:to your referees )?as '(?P<sent>[^']+)'"
)
_FOLLOWS = re.compile(r"to follow '(?P<sent>[^']+)'(?:[^:;]*?'[^']+')*[^:;]*?, such as: (?P<typed>[^.;]+)")
_WHOLE = re.compile(r"(?:[Ww]hole sentences?|as a sentence that follows it), e\.g\. (?P<typed>(?P<sent>[^.,]+))")

# Names, addresses and days; what is for nobody, or on a page alone as it was typed; what others wrote.
_IN_NO_SENTENCE = """
role employer.name employer.region people.name people.title people.family_name people.salutation people.agency
thoughts.asked_by drafts.of lines.of copies.of log.did feedback.about calendar.closed.why articles.title news.title salary.findings.place salary.findings.note
next_step.samples_given results_that_fit references.why proposal.services proposal.fees.unit proposal.fees.lines.what
proposal.fees.lines.unit proposal.fees.tax_name proposal.fees.instalments_due proposal.fees.model proposal.fees.excludes
proposal.fees.terms proposal.out_of_scope proposal.terms offer.written_by saying_no.to debrief drafts.subject
copies.to log.note skipped feedback.from feedback.text feedback.instead
name phone below_name sign_as city personality_tests.name referees.name referees.salutation referees.relation
referees.title referees.organisation referees.now referees.phone referees.credentials referees.years referees.best_time
referees.away other_offers.employer other_offers.role
"""


def _told() -> dict[str, tuple[str, str]]:
    """What could be typed for each key, and what becomes of it, as an editor says beside it; of a key that says none nothing."""
    return dict(_of_model(Interview, "")) | dict(_of_model(Candidate, ""))


def _of_model(model: Model, path: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """The free texts of a model and of all that is in it."""
    for name, field in model.model_fields.items():
        key, kinds = f"{path}{field.alias or name}", [*_parts(field.annotation), *field.metadata]
        for part in [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Frozen)]:
            yield from _of_model(part, f"{key}.")
        if FREE_TEXT in kinds:
            yield key, _typed_and_sent(field.description or "")


def _parts(annotation: Any) -> Iterator[Any]:
    """A type, the types within it, and the notes beside each."""
    yield annotation
    yield from getattr(annotation, "__metadata__", ())
    for part in get_args(annotation):
        yield from _parts(part)


def _typed_and_sent(says: str) -> tuple[str, str]:
    for form in (_SENT_AS, _WHOLE):
        if match := form.search(says):
            return match["typed"], match["sent"]
    if match := _FOLLOWS.search(says):
        return match["typed"], f"{match['sent']} {match['typed']}"
    return "", ""


TOLD = _told()
TYPED = {key: typed for key, (typed, _) in TOLD.items()}


def _typed(path: str, *keys: str, **more: object) -> Yaml:
    """Some keys of a part of the file, each with what could be typed for it."""
    return {key: TYPED[f"{path}{key}"] for key in keys} | more


_LISTED = {key: [TYPED[f"references.{key}"]] for key in ("points", "may_ask")}
_TOLD_OF = {"they_want": "keep the archive tidy", "i_bring": "cut waiting times"}
_ME = {"name": "DiSC", "taken": 2022}
_HOURLY = {"per": "hour", "hours_a_week": 40, "currency": "USD"}
SCENES: dict[str, tuple[str, Yaml]] = {
    "the talk": ("2027-01-13", {
        "role_aim": TYPED["role_aim"],
        "connection": _typed("connection.", "they_want", "i_bring"),
        "strengths": [TYPED["strengths"]],
        "people": [{**JONES, **_typed("people.", "thank_for", "asked_for")}],
        "evidence": [_typed("evidence.", "they_want", "i_bring", "proof", week=1)],
        "lines": [{"of": "thank-you/angela-jones", "say": TYPED["lines.say"]}],
        "employer_said": _typed("employer_said.", "going_on"),
    }),
    "a plain talk": ("2027-01-13", {
        "people": [JONES, {"name": "Sam Whitaker", "email": "sam@larkfield.example", **_typed("people.", "point")}],
        "connection": _typed("connection.", "they_want", "i_bring"),
        "employer_said": {"decide_by": "2027-01-27", **_typed("employer_said.", "decide_in_words")},
    }),
    "a talk on something": ("2027-01-13", {
        "topics": [TYPED["topics"]],
        "connection": _typed("connection.", "they_want", "i_bring"),
    }),
    "the weeks": ("2027-01-13", {
        "connection": {**_TOLD_OF, "proof": TYPED["connection.proof"]},
        "thoughts": [_typed("thoughts.", "about", "say", week=1)],
        "articles": [_typed("articles.", "source", "topic", "says", "why", week=2, title="Two plants")],
        "news": [_typed("news.", "source", "says", "comment", week=3, title="An award")],
        "follow_ups": {"weeks": 7, "add": [_typed("follow_ups.add.", "say", week=4)]},
    }),
    "a result to come": ("2027-01-20", {
        "next_step": {"waiting_for": _typed("next_step.waiting_for.", "what", on="2027-01-18", hear_by="2027-01-19")},
    }),
    "the page": ("2027-01-20", {
        "results_that_fit": ["DiSC"],
        "proposal": {
            **SERVICE,
            "kind": "tackle the problem",
            "suits_role": None,
            "fees": None,
            **_typed("proposal.", "need", "skill", "time", "talk_takes"),
            **{key: [TYPED[f"proposal.{key}"]] for key in ("approach", "results", "assumptions", "questions")},
        },
    }),
    "the referees": ("2027-01-14", {
        "references": [{"who": "dana-wu", **_LISTED, **_typed("references.", "together", "hope", "sends")}],
    }),
    "what they look for": ("2027-01-14", {
        "would_do": TYPED["would_do"],
        "connection": None,
        "people": [{**JONES, "looking_for": [TYPED["people.looking_for"]]}],
        "references": [{"who": "priya-shah"}, {"who": "dana-wu"}],
    }),
    "a call": ("2027-01-14", {"references": [{"who": "dana-wu", **_typed("references.", "call_takes")}]}),
    "a caller": ("2027-01-14", {"references": [{"who": "dana-wu", **_typed("references.", "caller")}]}),
    "the offer": ("2027-01-27", {
        "salary": {
            "researched": "yes",
            "findings": [_typed("salary.findings.", "source", "is_for", figure=44, low=40, high=50, kind="survey", place="Ohio", as_of="2026-05", **_HOURLY)],
            "target": 44, "opening": 46, "per": "hour", "currency": "USD",
        },
        "offer": {
            **_typed("offer.", "time_for", "place", received="2027-01-27", answer_by="2027-02-05", base=40, start="2027-03-01"),
            **_HOURLY,
            "ask_until": "2027-02-12",
            "package": [_typed("offer.package.", "what", "note")],
        },
        "saying_no": _typed("saying_no.", "because", "can_name", "still_like"),
    }),
    "their no": ("2027-02-01", {
        "outcome": _typed("outcome.", "they_chose", "they_praised", result="rejected", on="2027-02-01"),
    }),
}  # fmt: skip
# The lines of check call a key of keys after what it is.
_CALLED = {"lines.say": "lines", "follow_ups.add.say": "add", "next_step.waiting_for.what": "waiting_for"}


@cache
def _shown() -> frozenset[tuple[str, str]]:
    """What check shows in all scenes: each key and a sentence."""
    me = candidate(personality_tests=[{**_ME, **_typed("personality_tests.", "how_i_work")}])
    told = (sent_in(case(interview(**typed), today, me), shipped_wording()) for today, typed in SCENES.values())
    return frozenset((sent.key, sent.sentence) for sent in chain.from_iterable(told))


@pytest.mark.long
@pytest.mark.parametrize("key", sorted(TOLD.keys() - {*_IN_NO_SENTENCE.split()}))
def test_what_stands_beside_a_key_is_what_its_words_become(key: str) -> None:
    """An editor says what becomes of what could be typed, and check shows that very sentence of the letters (E34)."""
    typed, sent = TOLD[key]
    assert typed, f"nothing says what becomes of `{key}`"
    begins = re.escape(sent.partition(". ")[0].rstrip(".")).replace("…", ".*")
    name = _CALLED.get(key, key.rpartition(".")[2])
    shown = [sentence for key, sentence in _shown() if key == name]
    assert any(re.search(f"(?i){begins}", sentence) for sentence in shown), shown


def test_a_new_file_says_what_each_key_follows() -> None:
    """Whoever fills in the file of `afterword new` sees beside each key which words of the letter it goes on with (E34)."""
    starters = "".join(
        resource("templates", "workspace", name).read_text() for name in ("interview.yaml.j2", "me.yaml.j2")
    )
    told = re.findall(r"(?m)(\w+):.*# .*\b(?:follows|sent as): ", starters)
    whole = {key for key, (typed, sent) in TOLD.items() if typed == sent}
    named = {key.rpartition(".")[2] for key in TOLD.keys() - whole - {*_IN_NO_SENTENCE.split()}}
    assert named - {*told} <= {"proof"}


def test_every_key_is_known_to_go_into_a_sentence_or_into_none() -> None:
    """Whoever adds a key says which: no name is left in the list of those that go into none."""
    assert {*_IN_NO_SENTENCE.split()} <= TOLD.keys()
