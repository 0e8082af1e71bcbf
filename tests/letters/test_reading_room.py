"""All letters of ten invented people, as `make letters` shows them: what nobody should send, and what no reader gets twice."""

import itertools
import re
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
import yaml

from afterword.interview.model.own_drafts import file_name
from afterword.interview.reading.workspace import read_workspace
from afterword.interview.values.placeholders import placeholder_in
from afterword.workbook.advice.own_drafts import review_letters
from afterword.workbook.compose import cases_of
from afterword.workbook.letters.letter import Draft
from afterword.workbook.views.interview import views
from afterword.workbook.wording.wording import shipped_wording
from support.workspace import CHECKOUT

sys.path.insert(0, str(CHECKOUT / "tools"))
import letters as room
from cases import write_workspace

pytestmark = pytest.mark.long

INTEREST = re.compile(r"\b(?:still|very|remain) (?:very )?(?:interested|keen)\b|\bfirst choice\b", re.IGNORECASE)


@cache
def _in_each_state() -> tuple[room.Read, ...]:
    return tuple(room.in_each_state())


@cache
def _letters() -> tuple[room.Read, ...]:
    return tuple(room.letters())


def _own_text(draft: Draft) -> str:
    """A letter between greeting and sign-off, without the notes that travel in it."""
    cover = draft.body.partition("\n\n----\n\n")[0]
    return cover.split("\n\n", 1)[1].rsplit("\n\nBest regards,", 1)[0]


def _by_reader() -> dict[tuple[str, str, str], dict[str, str]]:
    """The letters of each reader by their IDs, in each state of an application."""
    readers: dict[tuple[str, str, str], dict[str, str]] = defaultdict(dict)
    for letter in _in_each_state():
        draft = letter.draft
        if draft.to:
            readers[letter.person, letter.state, draft.to.email][str(draft.id)] = _own_text(draft)
    return readers


def _sentences(text: str) -> list[str]:
    """The sentences of a letter; not those that are the reader's own points, in a list."""
    plain = re.sub(r"(?m)^(?:- |\d\. | {3}).*$", "", text)
    parts = re.split(r"(?<=[.?!:])(?<!\bMs\.)(?<!\bMr\.)(?<!\bDr\.)\s+", " ".join(plain.split()))
    return [part for part in parts if part]


def _shared(readers: dict[tuple[str, str, str], dict[str, str]]) -> list[tuple[str, str, str]]:
    """Every sentence that stands in two letters to one reader."""
    return [
        (one, other, sentence)
        for written in readers.values()
        for one, other in itertools.combinations(written, 2)
        for sentence in set(_sentences(written[one])) & set(_sentences(written[other]))
    ]


def _most(pattern: str, readers: dict[tuple[str, str, str], dict[str, str]]) -> int:
    """How often one reader meets some words, at most."""
    return max(len(re.findall(pattern, " ".join(written.values()))) for written in readers.values())


def test_the_ten_get_every_kind_of_letter() -> None:
    """The page holds each letter that there is, from the thank-you to the goodbye."""
    kinds = {letter.draft.kind.value for letter in _letters()}
    assert {"thank-you", "thank-panel", "pass-on", "card", "follow-up", "counter-offer", "withdraw"} <= kinds
    assert {"send-proposal", "ask-referee", "brief-referee", "heads-up-referees", "thank-referees"} <= kinds
    assert {"reply-to-rejection", "acknowledge-offer", "answer-offer", "tell-other-offer"} <= kinds
    assert len({letter.person for letter in _letters()}) == 10


def test_the_page_of_letters_is_up_to_date() -> None:
    """docs/letters.md shows six applications as their letters come out today; `make docs` writes it anew."""
    assert room.DOCUMENT.read_text(encoding="utf-8") == room.document()


def test_no_letter_has_words_that_nobody_should_send() -> None:
    """The list of stock phrases is held against ours as it is against yours (E31)."""
    stock = shipped_wording().packs.stock_phrases()
    texts = {letter.name: " ".join(letter.draft.body.replace("\u2019", "'").lower().split()) for letter in _letters()}
    assert [(name, phrase) for name, text in texts.items() for phrase in stock if phrase in text] == []


def test_no_letter_that_is_ready_has_something_left_to_fill_in() -> None:
    """What your own letters are warned of, ours are held to (E20, E33)."""
    ready = [letter.draft for letter in _letters() if letter.draft.complete]
    assert [draft.id for draft in ready if placeholder_in(draft.body) or "[ADD" in draft.body] == []


@pytest.mark.thorough
def test_no_reader_gets_a_sentence_twice() -> None:
    """Openings, closes and all between them: nothing in two letters to one person, from the thank-you to the goodbye."""
    assert _shared(_by_reader()) == []


def _begins_alike(letters: dict[str, str], words: int) -> list[tuple[str, str]]:
    """The pairs of letters that have their first words in common."""
    return [
        (one, other)
        for one, other in itertools.combinations(letters, 2)
        if letters[one].split()[:words] == letters[other].split()[:words]
    ]


def test_no_two_letters_to_one_reader_begin_alike() -> None:
    """Three words tell one weekly letter from the next, four any letter from the others: nobody opens the same mail again (E56)."""
    for letters in _by_reader().values():
        weekly = {name: text for name, text in letters.items() if "follow-up/" in name}
        assert _begins_alike(weekly, 3) == []
        assert _begins_alike(letters, 4) == []


def test_no_two_letters_to_one_reader_close_alike() -> None:
    """The last paragraph, too, is another one each time, from its first words on (S35)."""
    for letters in _by_reader().values():
        closes = {name: text.rpartition("\n\n")[2] for name, text in letters.items() if "follow-up/" in name}
        assert _begins_alike(closes, 3) == []


def test_no_two_sentences_to_one_reader_begin_alike() -> None:
    """Five words tell one sentence from any in another letter to the same person: no half of one comes back either (E56)."""
    twice = []
    for letters in _by_reader().values():
        begun: dict[str, set[str]] = defaultdict(set)
        for name, text in letters.items():
            for sentence in _sentences(text):
                begun[" ".join(sentence.split()[:5])].add(name)
        twice += [(words, names) for words, names in begun.items() if len(names) > 1]
    assert twice == []


def test_no_turn_of_phrase_wears_out() -> None:
    """What one is grateful for, wonders or trusts is not said again and again to one person, and nobody is wished a week in a foreign way (E31)."""
    readers = _by_reader()
    assert _most(r"\bgrateful\b", readers) <= 1
    assert _most(r"\bI wondered\b", readers) == 0
    assert _most(r"\bI trust\b", readers) <= 3
    assert _most(r"attention to my application|My good wishes", readers) == 0
    assert _most(r"\(", readers) == 0  # what was typed stands in sentences, never in brackets


def test_letters_are_free_of_the_hand_that_gave_them_away() -> None:
    """No semicolon, at most one `glad` a reader, the job called as people there call it, and hope at most once (E31)."""
    readers = _by_reader()
    assert _most(r";", readers) == 0
    assert _most(r"\bglad\b", readers) <= 1
    assert _most(r"\bposition\b", readers) == 0


def test_no_formula_of_interest_stands_in_two_answers_to_one_reader() -> None:
    """Interest is said once in each way, in the weekly letters as in the others."""
    for letters in _by_reader().values():
        written = {
            name: text for name, text in letters.items() if "other-offer/tell" not in name
        }  # or the weekly letter tells it
        said = [match.lower() for text in written.values() for match in INTEREST.findall(text)]
        assert len(said) == len(set(said)), said


def test_a_reader_meets_one_tone() -> None:
    """Words are shortened in all letters to one person or in none; what you bring is said in full (E13)."""
    short = re.compile(r"\b\w+'(?:m|ve|ll|d|re|t)\b|\b(?:it|that|there)'s\b", re.IGNORECASE)
    whole = re.compile(
        r"\bI (?:am|will)\b|\bI would (?!bring|gladly)|\b(?:do|will) not\b|\b(?:it|that) is\b", re.IGNORECASE
    )
    readers = {reader: " ".join(written.values()) for reader, written in _by_reader().items()}
    assert [reader for reader, text in readers.items() if short.search(text) and whole.search(text)] == []


def test_no_letter_thanks_its_reader_twice() -> None:
    """Thanks said once are meant; said again at the end of a short letter they are a habit (E31)."""
    thanks = re.compile(r"\bThank you\b|\bMany thanks\b|\bThanks\b")
    assert [letter.name for letter in _letters() if len(thanks.findall(_own_text(letter.draft))) > 1] == []


def test_hope_is_said_seldom_to_a_reader() -> None:
    """Seven letters that begin with I hope are one letter sent seven times: the first has it alone, and none says Hopefully."""
    readers = _by_reader()
    assert _most(r"\bI hope\b", readers) <= 1
    assert _most(r"\bHopefully\b", readers) == 0


def test_no_reader_meets_the_word_position_or_a_semicolon_often() -> None:
    """Over the whole application at most one semicolon, and glad no more than twice (E31)."""
    readers = _by_reader()
    assert _most(r"\bposition\b", readers) == 0
    assert _most(r";", readers) <= 1
    assert _most(r"\bglad\b", readers) <= 2


def test_a_letter_is_spelt_as_its_reader_spells() -> None:
    """No British spelling to an American, none of theirs to a Briton (E13)."""
    pairs = [(each["british"], each["american"]) for each in shipped_wording().packs._load("english")["spelling"]]
    american = {"01-plain", "02-panel", "03-no-contact", "06-offer", "11-rejected", "15-internal"}
    wrong = []
    for letter in _letters():
        text = _own_text(letter.draft).lower()
        foreign = [british if letter.person in american else usa for british, usa in pairs]
        wrong += [(letter.name, word) for word in foreign if re.search(rf"\b{word}\b", text)]
    assert wrong == []


@pytest.mark.parametrize("person", ["01-plain", "06-offer", "09-proposal", "15-internal", "19-through-a-recruiter"])
def test_our_letters_pass_the_checks_for_your_own(person: str, tmp_path: Path) -> None:
    """Each of ours, put where your own would stand, is warned of nothing: promises, names, days, gaps, figures, stock phrases (E17, S22)."""
    case = yaml.safe_load((room.CASES / f"{person}.yaml").read_text(encoding="utf-8"))
    build = case["builds"][0]
    write_workspace(tmp_path / "w", case, build)
    wording = shipped_wording()
    for view in views(cases_of(read_workspace(tmp_path / "w"), build["today"], wording), wording):
        folder = tmp_path / "w" / "content" / "interviews" / view.id
        folder.mkdir()
        for draft in (each.draft for each in view.drafts if each.draft.complete):
            (folder / file_name(draft.id.within)).write_text(f"{draft.body}\n", encoding="utf-8")
    cases = cases_of(read_workspace(tmp_path / "w"), build["today"], wording)
    assert [f"{each.code} {each.span.file}: {each.message}" for each in review_letters(cases, wording.packs)] == []
