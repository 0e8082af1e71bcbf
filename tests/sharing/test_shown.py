"""The list of one's own words in a copy: all that its reader will see, nothing else, each once and where it stands."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from afterword.cli.opened.opening import Opened, opened
from afterword.interview.amend import with_private_sentence
from afterword.interview.model.audience import Audience, Switch
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.own_drafts import OwnDraft
from afterword.interview.reading.keys.known_keys import fields_of
from afterword.interview.values.sentences import sentences
from afterword.resources import resource
from afterword.sharing.out.own_words import FIXED, LABELS, NAMES, STEPS, shown_in
from afterword.sharing.out.shown import Shown, Standing
from afterword.workbook.copies import CopyKind, SharedCopy, Wish, copy_of
from afterword.workbook.in_copy import CopyText, words_of
from interview.test_audiences import MODELS
from support.making import FULL, REACHABLE
from support.workspace import make_workspace

pytestmark = pytest.mark.long  # through whole workbooks, copies or commands


FILE, ME = "content/interviews/bell.yaml", "content/me.yaml"
COACH = Wish("bell", Audience.COACH, CopyKind.WORKBOOK)
JANE = {"name": "Jane Doe", "email": "jane.doe@mail.example", "phone": "+1 555 0134", "referees": REACHABLE}


def a_search(root: Path, typed: str, me: Any = JANE, **beside: str) -> Opened:
    """A workspace with one interview, typed as it stands here below the smallest that can be."""
    make_workspace(root, {}, me)
    head = "role: Clerk\nemployer: {name: Bell}\nheld: 2027-01-13\ninterested: yes\npeople: [{name: Kim Lee}]\n"
    (root / FILE).write_text(head + typed)
    for name, text in beside.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return opened(root, dt.date(2027, 1, 14))


def listed(search: Opened, wish: Wish = COACH) -> tuple[SharedCopy, Shown]:
    """A copy, and the list of what it shows."""
    assert wish.interview in search.cases.by_id, search.workspace.diagnostics
    copy = copy_of(search.cases, wish, search.wording)
    return copy, shown_in(search.cases, copy, search.wording.files)


def lines(shown: Shown) -> list[str]:
    """Each sentence with its first place."""
    return [f"{words.places[0].line} {words.text}" for words in shown.sentences]


def dotted(place: tuple[str | int, ...]) -> str:
    """The keys down to a value, without the numbers of the entries."""
    return ".".join(step for step in place if isinstance(step, str))


def test_each_sentence_is_told_once_with_the_lines_that_it_stands_on(tmp_path: Path) -> None:
    """However it was typed: folded, in quotes, in brackets, without a dash; the same words twice are one with two places."""
    search = a_search(
        tmp_path,
        "topics: [the night shift, the union]  # [no, comment]\n"
        "strengths: calm under fire\n"
        "role_aim: cut waste in\n  all plants\n"
        "follow_ups:\n  add:\n    - week: 2\n      say: >\n        I read about it.\n        You may like this: a page\n"
        "        on waste. The night shift.\n",
    )
    _, shown = listed(search)
    assert lines(shown) == [
        "6 the night shift",
        "6 the union",
        "7 calm under fire",
        "8 cut waste in all plants",
        "14 I read about it.",
        "15 You may like this: a page on waste.",
    ]
    assert [place.line for place in shown.sentences[0].places] == [6, 16]


def test_what_a_thought_is_about_is_in_the_list(tmp_path: Path) -> None:
    """`about` names a step beside a comment of a coach's, and nowhere else: there it is the candidate's own sentence."""
    search = a_search(
        tmp_path,
        "thoughts:\n  - {about: how to keep people, say: A rota might keep them., week: 2}\n"
        "feedback:\n  - {on: 2027-01-14, about: thank-you/kim-lee, text: Shorter., says: works}\n",
    )
    copy, shown = listed(search)
    assert CopyText.of(copy.pages).has("how to keep people")
    assert lines(shown) == ["7 how to keep people", "7 A rota might keep them."]
    (passage,) = shown.sentences[0].leave_out
    assert passage.place == ("thoughts", 0, "about")


@pytest.mark.parametrize(
    "typed", ["to plan rosters", "planning rosters", "lead", "leading", "plans", "I cut costs by a third"]
)
def test_a_phrase_that_a_letter_bends_is_told_as_it_was_typed(typed: str) -> None:
    """The letter says "planning rosters" where you typed "to plan rosters": those are your words all the same."""
    letter = {
        "to plan rosters": "of planning rosters",
        "lead": "of leading",
        "leading": "to lead",
        "plans": "by planning",
    }
    page = CopyText(f" what you said {letter.get(typed, f'that {typed.casefold()}')} has stayed with me ")
    assert page.may_have(typed)
    assert not page.may_have("a knack for tidy desks")
    assert not page.may_have("calmness")


def test_names_days_figures_and_choices_come_at_the_end(tmp_path: Path) -> None:
    """What is a name can be left out; a day or a choice has its key before it. Lines of the log are counted."""
    _, shown = listed(a_search(tmp_path, "log: [{on: 2027-01-13, did: thank-you/kim-lee, note: by night}]\n"))
    facts = {f"{words.key} {words.text}".strip(): bool(words.leave_out) for words in shown.facts}
    assert facts == {
        "Clerk": True,
        "Bell": True,
        "Kim Lee": True,
        "Jane Doe": True,
        "held 2027-01-13": False,
        "interested yes": False,
    }
    assert shown.logged == 1


def test_a_label_that_goes_on_says_something(tmp_path: Path) -> None:
    """`colleague` is told with the names; "my client, who never paid" is a sentence to be read."""
    referees = [
        {"id": "al", "name": "Al Bo", "relation": "colleague", "said_yes": "yes"},
        {"id": "cy", "name": "Cy Do", "relation": "my client, who never paid", "said_yes": "yes"},
    ]
    search = a_search(tmp_path, "references: [{who: al}, {who: cy}]\n", {"name": "Jane Doe", "referees": referees})
    _, shown = listed(search)
    assert [words.text for words in shown.sentences] == ["my client, who never paid"]
    assert "colleague" in [words.text for words in shown.facts]


def test_nothing_private_is_in_the_list(tmp_path: Path) -> None:
    """The debrief, a note of the log, the least pay, what stands between brackets: the list shows what the reader sees."""
    search = a_search(
        tmp_path,
        "debrief: They were rude.\nsalary: {walk_away: 97531, currency: USD}\ntopics: ['the plant [[which leaks]]']\n"
        "log: [{on: 2027-01-13, did: thank-you/kim-lee, note: by night}]\n",
    )
    _, shown = listed(search)
    told = " ".join(f"{words.key} {words.text}" for words in shown.words)
    assert "the plant" in told
    for secret in ("rude", "97531", "leaks", "night", "555"):
        assert secret not in told


def test_an_employer_is_shown_only_what_stands_on_their_page(tmp_path: Path) -> None:
    """Of the sheet of references its names, numbers and positions; nothing of topics, pay or people."""
    search = a_search(
        tmp_path, "topics: [the plant]\nreferences: [{who: priya-shah, why: led me}]\nsalary: {target: 90000}\n"
    )
    _, shown = listed(search, Wish("bell", Audience.EMPLOYER, CopyKind.REFERENCES))
    assert lines(shown) == []
    assert {words.text for words in shown.facts} == {
        "Clerk",
        "Jane Doe",
        "jane.doe@mail.example",
        "+1 555 0134",
        "Priya Shah",
        "priya@quarry.example",
        "+1 555 0171",
    }


def test_ones_own_letters_are_told_sentence_by_sentence(tmp_path: Path) -> None:
    """A letter beside the interview and one in its file, with subject and the line in the file that each stands in."""
    search = a_search(
        tmp_path,
        "drafts:\n  - of: follow-up/week-1\n    text: |\n      Dear Kim,\n\n      How is the shift? I wonder.\n",
        **{
            "content/interviews/bell/thank-you--kim-lee.txt": "Subject: Thanks\n\nDear Kim,\n\n"
            "It was good to hear of the new plant, and of what\nMs. Ray said. Bye.\n"
        },
    )
    _, shown = listed(search)
    letter = "content/interviews/bell/thank-you--kim-lee.txt"
    told = [(words.places[0].file, words.places[0].line, words.text) for words in shown.sentences]
    assert told == [
        (FILE, 9, "Dear Kim,"),
        (FILE, 11, "How is the shift?"),
        (FILE, 11, "I wonder."),
        (letter, 1, "Thanks"),
        (letter, 5, "It was good to hear of the new plant, and of what Ms. Ray said."),
        (letter, 6, "Bye."),
    ]
    assert {place.file for place in shown.sentences[0].places} == {FILE, letter}


@pytest.mark.thorough
def test_ones_own_templates_are_told_where_they_differ_from_ours(tmp_path: Path) -> None:
    """A sentence put into a letter's template goes to the coach with each letter: it is told, and cannot be left out."""
    ours = resource("templates", "mail", "thank-you.txt.j2").read_text()
    own = tmp_path / "templates" / "mail" / "thank-you.txt.j2"
    own.parent.mkdir(parents=True)
    own.write_text(
        f"{{# not this #}}\nI still owe Bell money, {{{{ role }}}}.\n{{{{ 'Over the moon, ' ~ role }}}}\n{ours}"
    )
    _, shown = listed(a_search(tmp_path, ""))
    assert [(words.text, words.places) for words in shown.sentences] == [
        ("I still owe Bell money", (Standing("templates/mail/thank-you.txt.j2", 2),)),
        ("Over the moon", (Standing("templates/mail/thank-you.txt.j2", 3),)),
    ]
    assert not any(words.leave_out for words in shown.sentences)


def test_ones_own_words_and_packs_are_told(tmp_path: Path) -> None:
    """A title that was changed, and a question in a pack, each on its line; what is as we ship it is not theirs."""
    words = tmp_path / "templates" / "words" / "steps.yaml"
    words.parent.mkdir(parents=True)
    words.write_text('thank-you:\n  title: "Grovel before {{ person }}, once"\n')
    pack = tmp_path / "content" / "packs" / "rubric.yaml"
    pack.parent.mkdir(parents=True)
    ours = resource("content", "packs", "rubric.yaml").read_text()
    first = ours.index("  - id:")
    line = ours[:first].count("\n") + 1
    pack.write_text(
        f'{ours[:first]}  - {{id: rent, look_at: "Do I pay the rent?", works: "Yes, he does.", mend: "It does not rhyme."}}\n{ours[first:]}'
    )
    _, shown = listed(a_search(tmp_path, ""))
    told = [(words.text, words.places[0].line) for words in shown.sentences]
    assert told == [
        ("Do I pay the rent?", line),
        ("Yes, he does.", line),
        ("It does not rhyme.", line),
        ("Grovel before", 2),
    ]


def test_of_other_applications_what_is_shown_on_purpose_is_told(tmp_path: Path) -> None:
    """With the switch the coach reads employer and role of the others; the list says so, with their file."""
    search = a_search(tmp_path, "")
    other = (tmp_path / FILE).read_text().replace("Bell", "Tidewater Health").replace("Clerk", "Ward Nurse")
    (tmp_path / FILE).with_name("tidewater.yaml").write_text(other + "topics: [night duty]\n")
    search = opened(tmp_path, dt.date(2027, 1, 14))
    _, without = listed(search)
    _, shown = listed(search, replace(COACH, switches=frozenset({Switch.OTHER_APPLICATIONS})))
    more = {(words.text, words.places[0].file) for words in shown.words} - {
        (words.text, words.places[0].file) for words in without.words
    }
    tidewater = "content/interviews/tidewater.yaml"
    assert more == {("Tidewater Health", tidewater), ("Ward Nurse", tidewater)}


@pytest.mark.parametrize(
    ("audience", "kind"),
    [
        (Audience.COACH, CopyKind.WORKBOOK),
        (Audience.RECRUITER, CopyKind.REFERENCES),
        (Audience.EMPLOYER, CopyKind.PROPOSAL),
    ],
)
def test_nothing_that_the_reader_sees_is_missing_from_the_list(
    tmp_path: Path, audience: Audience, kind: CopyKind
) -> None:
    """Every text of a full interview that stands in the copy word for word is in the list, whole or in its sentences."""
    tree = {"role": "Buyer", "interested": "yes", "held": "2027-01-13", **FULL}
    me = {**JANE, "personality_tests": [{"name": "DiSC"}]}
    make_workspace(tmp_path, {"bell": tree}, me)
    copy, shown = listed(opened(tmp_path, dt.date(2027, 1, 13)), Wish("bell", audience, kind))
    page = CopyText.of(copy.pages)
    told = {words_of(words.text) for words in shown.words}
    texts = [
        leaf.text
        for leaf in copy.shown
        if not leaf.amount and dotted(leaf.place) not in STEPS and leaf.text != "kept private"
    ]
    visible = [sentence for text in texts for sentence in sentences(text) if page.has(sentence)]
    assert len(visible) > 5
    assert [text for text in visible if words_of(text) not in told] == []


@pytest.mark.thorough
def test_what_is_left_out_of_a_copy_is_as_private_as_in_the_file(tmp_path: Path) -> None:
    """The copy without a sentence is the one that is made when the sentence stands between [[ and ]]."""
    search = a_search(tmp_path, "topics: [the plant, the union]\nrole_aim: cut waste\nstrengths: [calm]\n")
    _, shown = listed(search)
    for words in shown.sentences:
        without, _ = listed(search, replace(COACH, leave_out=words.leave_out))
        typed = (tmp_path / FILE).read_bytes()
        (passage,) = words.leave_out
        (tmp_path / FILE).write_bytes(with_private_sentence(typed, passage.place, passage.sentence))
        again, _ = listed(opened(tmp_path, dt.date(2027, 1, 14)))
        (tmp_path / FILE).write_bytes(typed)
        assert without.texts == again.texts
        assert without.documents == again.documents
        assert set(without.withheld) == set(again.withheld)
        assert words.text not in [words.text for words in listed(search, without.wish)[1].words]


def test_each_key_that_is_called_a_name_is_a_key() -> None:
    """Keys of the list that the files do not have any more are told here."""
    keys = {key for model in [*MODELS, Interview, Candidate, OwnDraft] for key in fields_of(model)}
    assert (NAMES | LABELS | FIXED | {step.rpartition(".")[-1] for step in STEPS}) - keys == set()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_key_in_which_brackets_cannot_stand_is_called_fixed(model: type) -> None:
    """A key with a form of its own that somebody adds is never offered to be left out: its file could not be read any more."""
    for key, field in fields_of(model).items():
        schema = str(field.annotation) + str(field.metadata)
        has_form = any(
            reader in schema for reader in ("_email", "_link", "_country", "_currency", "_time_zone", "_id at")
        )
        if has_form:
            assert key in FIXED, (model, key)
