"""What is pointed at beside an answer in one quiet line, that no file would be told of: nothing is changed unasked."""

import re
from collections.abc import Iterator, Mapping

from afterword.diagnostics import rules
from afterword.intake.others import (
    EVERY,
    OF_AGENCY,
    lacks_process_contact,
    told_of,
)
from afterword.intake.questions import Answers, Question, Shape
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.reading.doubts.agencies import is_said_of
from afterword.interview.reading.houses import Houses, owner_if_added
from afterword.interview.reading.meant.said_in_one_line import asks_for_peace
from afterword.interview.values.posts import names_a_post
from afterword.interview.values.slips_of_the_pen import slips, slips_in_title
from afterword.mappings import filled, holding
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.words import Words

FREE_TEXT = ("topic", "they_want", "also_want", "i_bring", "proof")

# What is said of an answer at once, whether or not the next question settles it.
SAID_AT_ONCE = {
    rules.NAME_IN_SMALL_LETTERS.code,
    rules.SMILEY.code,
    rules.MORE_THAN_A_NAME.code,
    rules.NO_NAME.code,
    rules.TITLE_IN_NAME.code,
    rules.AGENCY_AS_EMPLOYER.code,
    rules.GREETS_SOMEBODY_ELSE.code,
    rules.ADDRESS_OF_SOMEBODY_ELSE.code,
}

# `someone who can hold a night shift together | and | fewer pallets damaged`
_SECOND_WANT = lazy_pattern(
    r"\s*(?:,|\band\b|,\s*and\b)\s+(?=(?:fewer|less|more|no|better|lower|higher|faster|zero|someone|somebody)\s)"
)
_LEAST_WORDS = 3
# A job as a telephone begins it, `Head housekeeper`; no name or language comes first, as in `French teacher`.
_ONE_CAPITAL = lazy_pattern(
    r"(?!(?:[A-Z][a-z]+day|[A-Z][a-z]+ish|Arabic|Chinese|Christmas|Czech|Dutch|Excel|French|German|Greek|Italian|Japanese|Java"
    r"|Korean|Latin|Montessori|Oracle|Portuguese|Python|Russian|Welsh) )[A-Z][a-z]+"
    r"(?: (?:[a-z]{1,2}|the|and|for))*(?: [a-z]{3,})+"
)
# `someone who can manage the team and`
_LOOSE_END = lazy_pattern(r"(?P<whole>.*?)[\s,]+(?P<end>and|or|but|the|an?|because)\W*")


def with_pointed_out(
    messages: Mapping[str, str], pointed: Mapping[str, str]
) -> Mapping[str, str]:
    """What there is to say of each answer, and after it what is pointed at."""
    lines = dict(messages)
    for name, line in pointed.items():
        lines[name] = f"{lines.get(name, '')} {line}".strip()
    return lines


def at_others(
    answers: Answers, employer: str, domains: Houses, words: Words
) -> Iterator[tuple[str, str]]:
    """A line beside each address that people of another employer have, with whom there was an interview."""
    for question in filter(_is_theirs, EVERY):
        address = answers.get(question.name, "")
        holder = owner_if_added(domains, address, employer)
        part = answers.get(f"other_part_{question.number}")
        if holder and part != PersonRole.AGENCY:
            yield question.name, words.intake("point", "other-house", typed=holder)


def _is_theirs(question: Question) -> bool:
    """Whether a question asks for an address at the employer."""
    return question.shape is Shape.EMAIL and question.name not in OF_AGENCY


def pointed_out(answers: Answers, words: Words) -> Mapping[str, str]:
    """A line beside each answer that has something to be looked at once more, by the name of its question."""
    lines = dict(_misspelt(answers, words))
    for name, line in _asked_about(answers):
        typed = answers[name]
        about = words.intake("point", line, typed=typed)
        misspelt_too = lines.get(name, "")
        lines[name] = f"{about} {misspelt_too}".strip()
    return lines


def _asked_about(answers: Answers) -> Iterator[tuple[str, str]]:
    """The questions whose answers are asked about, and how the line is called that asks."""
    signs = {
        ("role", "one-capital"): has_one_capital(answers),
        ("employer", "agency"): sounds_like_agency(answers),
        ("title", "title"): has_idle_title(answers),
        ("they_want", "two-wants"): len(wants(answers)) > 1,
        ("scored_panel", "all-to-hr"): lacks_process_contact(answers),
        ("decide_by", "in-peace"): asks_for_peace(answers.get("decide_by", "")),
    }
    yield from holding(signs)
    for question in _of_consultants(answers):
        yield question, "which"


def _of_consultants(answers: Answers) -> Iterator[str]:
    """The questions that somebody of an agency was told at, while its name is open."""
    if answers.get("agency"):
        return
    for number in told_of(answers):
        question = f"other_part_{number}"
        if answers.get(question) == PersonRole.AGENCY:
            yield question


def has_one_capital(answers: Answers) -> bool:
    """Whether the job begins with a capital and goes on without, which looks half done in the middle of a sentence."""
    return _ONE_CAPITAL.fullmatch(answers.get("role", "")) is not None


def has_idle_title(answers: Answers) -> bool:
    """Whether a title was told, and neither a family name nor a greeting that it goes with."""
    title = answers.get("title", "")
    if not title or answers.get("family_name") or answers.get("salutation"):
        return False
    return not names_a_post(title)


def sounds_like_agency(answers: Answers) -> bool:
    """Whether the employer sounds like an agency, and none was told."""
    employer = answers.get("employer", "")
    agency = answers.get("agency")
    return is_said_of(employer) and not agency


def wants(answers: Answers) -> tuple[str, ...]:
    """What they want, in two where two different things stand in one box."""
    typed = answers.get("they_want", "")
    parts = _SECOND_WANT.split(typed, maxsplit=1)
    is_short = len(parts[0].split()) < _LEAST_WORDS
    is_apart = "also_want" in answers
    if is_short or is_apart:
        return (typed,)
    return tuple(parts)


def misspelt(question: str, typed: str) -> dict[str, str]:
    """The misspelt words of an answer, and how each is spelt."""
    if question == "role":
        return dict(slips_in_title(typed))
    if question in FREE_TEXT:
        return dict(slips(typed))
    return {}


def loose_ends(answers: Answers) -> Mapping[str, re.Match[str]]:
    """The answers that stop in the middle of a sentence: what is whole of each, and the word after which more was to come."""
    ends = {name: _LOOSE_END.fullmatch(answers.get(name, "")) for name in FREE_TEXT}
    return filled(ends)


def _misspelt(answers: Answers, words: Words) -> Iterator[tuple[str, str]]:
    for question, typed in answers.items():
        wrong = misspelt(question, typed)
        if not wrong:
            continue
        in_marks = map("“{}”".format, wrong)
        listed = ", ".join(in_marks)
        yield question, words.intake("point", "slip", typed=listed)
    for question, half in loose_ends(answers).items():
        yield question, words.intake("point", "half", typed=half["end"])
