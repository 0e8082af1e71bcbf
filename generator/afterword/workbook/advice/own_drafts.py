"""What a letter in the candidate's own words should not hold, and what it lacks: warnings, and one error."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.own_drafts import PlacedDraft
from afterword.interview.reading.workspace import Workspace
from afterword.interview.values.placeholders import placeholders_in
from afterword.interview.values.smileys import smiley_in
from afterword.patterns import lazy_pattern
from afterword.plan.cases import Cases
from afterword.workbook.advice.employers import Employers, as_words, named
from afterword.workbook.advice.next_contact import promised_without_plan
from afterword.workbook.advice.other_day import read_on_another_day
from afterword.workbook.advice.own_letter import OwnLetter
from afterword.workbook.advice.private_figure import private_figure
from afterword.workbook.advice.written_letters import WrittenLetters
from afterword.workbook.letters.thank_you.its_length import most_words
from afterword.workbook.wording.packs import Packs

_PLACEHOLDER = lazy_pattern(
    r"\[\s*(?:ADD|INSERT|YOUR|NAME)\b|<\s*insert\b|\{\{|\{%|\bTODO\b|\bXXX+\b",
    re.IGNORECASE,
)
_TO_REFEREES = (
    "references/ask-",
    "references/remind-",
    "references/brief-",
    "references/heads-up-",
    "references/thank-",
)
_GREETING, _SIGNATURE = 0, -1  # their places among the paragraphs
_SHORT = 8  # words that a greeting or a signature has at most
_LONGEST_NAME_SHOWN = 80


@frozen
class Reviewer:
    """What letters are held against: the workspace, its employers, and the phrases that everybody writes."""

    cases: Cases
    employers: Employers
    stock_phrases: Sequence[str]

    @classmethod
    def of(
        cls,
        cases: Cases,
        packs: Packs,
    ) -> "Reviewer":
        """The reviewer of a workspace."""
        employers = Employers.of(cases.workspace.interviews.values())
        return cls(cases, employers, packs.stock_phrases())

    def review(
        self,
        letter: OwnLetter,
        written: WrittenLetters | None,
    ) -> Iterator[Diagnostic]:
        """Everything to say of one letter; `written` are those of its interview."""
        if written:
            yield from _unknown(letter, written)
        yield from private_figure(letter)
        yield from _other_employers(letter, self.employers)
        yield from _placeholders(letter)
        yield from _smileys(letter)
        if letter.is_whole:
            yield from _role_not_named(letter)
            yield from _length(letter)
        yield from _stock_phrases(letter, self.stock_phrases)
        if written:
            yield from promised_without_plan(letter, written.at_first)
            yield from read_on_another_day(letter, written.today)


def review_letters(
    cases: Cases,
    packs: Packs,
) -> tuple[Diagnostic, ...]:
    """Everything to say of the letters that the candidate wrote; nothing where there are none."""
    workspace = cases.workspace
    reviewer = Reviewer.of(cases, packs)
    diagnostics: list[Diagnostic] = []
    for name, interview in workspace.interviews.items():
        if not (interview.drafts or interview.lines or interview.copies):
            continue

        written = WrittenLetters.of(cases, name, interview)
        letters = _letters(workspace, name, interview)
        lines = _lines(workspace, name, interview)
        copies = _copies(workspace, name, interview)
        for letter in chain(letters, lines, copies):
            diagnostics += reviewer.review(letter, written)

    return tuple(diagnostics)


def _letters(
    workspace: Workspace,
    name: str,
    interview: Interview,
) -> Iterator[OwnLetter]:
    """The letters of an interview, from its file and from the files beside it."""
    for number, draft in enumerate(interview.drafts):
        if not isinstance(draft, PlacedDraft):
            continue

        if draft.beside:
            yield OwnLetter(
                draft, interview, workspace.letters[f"{name}/{draft.of}"], ()
            )
        else:
            yield OwnLetter(
                draft, interview, workspace.documents[name], ("drafts", number)
            )


def _lines(
    workspace: Workspace,
    name: str,
    interview: Interview,
) -> Iterator[OwnLetter]:
    """What is to be said in letters of ours, as if it were all of each."""
    document = workspace.documents[name]
    for number, line in enumerate(interview.lines):
        alone = PlacedDraft(of=line.of, subject=None, text=line.say)
        yield OwnLetter(alone, interview, document, ("lines", number), "say")


def _copies(
    workspace: Workspace,
    name: str,
    interview: Interview,
) -> Iterator[OwnLetter]:
    """The letters of which somebody gets a copy, as if they had no words."""
    document = workspace.documents[name]
    for number, copy in enumerate(interview.copies):
        wordless = PlacedDraft.model_construct(of=copy.of, text="")
        yield OwnLetter(wordless, interview, document, ("copies", number), "to")


def _unknown(
    letter: OwnLetter,
    written: WrittenLetters,
) -> Iterator[Diagnostic]:
    """A letter that is no draft of this interview, or is not written there: it would never be seen."""
    name = letter.draft.of
    if name not in written.possible:
        message = f"this interview has no draft `{name[:_LONGEST_NAME_SHOWN]}`"
        help_ = written.spelt_like(name)
        yield letter.report_key(r.UNKNOWN_DRAFT, "of", message, help_)
    elif not written.may_hold(name, whole=letter.is_whole):
        message = f"no `{name}` is written here, so this would never be read"
        help_ = written.instead(name)
        yield letter.report_key(r.UNKNOWN_DRAFT, "of", message, help_)


def _other_employers(
    letter: OwnLetter,
    employers: Employers,
) -> Iterator[Diagnostic]:
    """The name of another employer of the workspace, unless this one's name holds it."""
    employer = letter.interview.employer.name
    for name in employers.perhaps_in(letter.text):
        if named(name, employer):
            continue

        match = re.search(as_words(name), letter.text, re.IGNORECASE)
        if match:
            message = f"the letter is for {employer} and names {name}"
            help_ = "check that you did not take over a letter to somebody else"
            yield letter.report(r.OTHER_EMPLOYER_IN_DRAFT, match.span(), message, help_)


def _placeholders(letter: OwnLetter) -> Iterator[Diagnostic]:
    help_ = "write what belongs there, or take it out"
    found = (*placeholders_in(letter.text), *_PLACEHOLDER.finditer(letter.text))
    spots = {match.start(): match for match in found}
    for match in spots.values():
        message = f"`{match[0]}` is still to be filled in"
        yield letter.report(r.LEFTOVER_PLACEHOLDER, match.span(), message, help_)


def _smileys(letter: OwnLetter) -> Iterator[Diagnostic]:
    """A little picture, which is for friends."""
    smiley = smiley_in(letter.text)
    if smiley and letter.is_whole:
        start = letter.text.index(smiley)
        yield letter.report(
            r.SMILEY,
            (start, start + len(smiley)),
            f"`{smiley}` stands in the letter, and is a small box for some who read it",
            "say it in words, or leave it out",
        )


def _role_not_named(letter: OwnLetter) -> Iterator[Diagnostic]:
    """A letter to the employer that does not say which position it is about."""
    role = letter.interview.role
    if letter.draft.of.startswith(_TO_REFEREES) or named(role, letter.text):
        return

    help_ = f"name it once: {role}; they may be filling several positions"
    yield letter.report(
        r.ROLE_NOT_NAMED,
        letter.first_line,
        "the letter does not name the position",
        help_,
    )


def _length(letter: OwnLetter) -> Iterator[Diagnostic]:
    """A thank-you that is longer than it should be."""
    if not letter.draft.of.startswith("thank-you/"):
        return

    count = _word_count(letter.text)
    most = most_words(letter.interview)
    if count > most:
        message = (
            f"this thank-you has {count} words; at most {most} are read with pleasure"
        )
        help_ = "leave out what they know already"
        yield letter.report(r.OVERLONG_THANK_YOU, letter.first_line, message, help_)


def _word_count(text: str) -> int:
    """How many words stand between the greeting and the signature."""
    counts = [len(paragraph.split()) for paragraph in re.split(r"\n\s*\n", text)]
    for place in (_GREETING, _SIGNATURE):
        if len(counts) > 1 and counts[place] <= _SHORT:
            del counts[place]

    return sum(counts)


def _stock_phrases(
    letter: OwnLetter, stock_phrases: Sequence[str]
) -> Iterator[Diagnostic]:
    """Words that a hundred other candidates write."""
    plain = letter.text.replace("\u2019", "'")
    for phrase in stock_phrases:
        match = re.search(as_words(phrase), plain, re.IGNORECASE)
        if match:
            words = " ".join(match[0].split())
            message = f"`{words}` stands in everybody's letters"
            yield letter.report(
                r.STOCK_PHRASE,
                match.span(),
                message,
                "say it as you would say it aloud",
            )
