"""What a letter in the candidate's own words should not hold, and what it lacks: warnings, and one error."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from afterword.diagnostics import Diagnostic, Span
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.model.own_drafts import PlacedDraft
from afterword.interview.reading.document import Document, Path_
from afterword.interview.reading.workspace import Workspace
from afterword.interview.values import suggestion
from afterword.plan.cases import Cases
from afterword.plan.follow_ups import first_after
from afterword.plan.possible import possible_drafts
from afterword.plan.steps import Kind, Plan, State, Step
from afterword.workbook.advice.employers import Employers, as_words, named
from afterword.workbook.advice.promises import unkept
from afterword.workbook.letters.thanks import MOST_WORDS
from afterword.workbook.wording import phrases
from afterword.workbook.wording.packs import Packs

_PLACEHOLDER = re.compile(r"\[\s*(?:ADD|INSERT|YOUR|NAME)\b|<\s*insert\b|\{\{|\{%|\bTODO\b|\bXXX+\b", re.IGNORECASE)
_TO_REFEREES = ("references/ask-", "references/brief-", "references/heads-up-", "references/thank-")
_PROMISING = ("thank-you/", "pass-on/", "card/", "follow-up/")
_SHORT = 8  # words that a greeting or a signature has at most
_THOUSAND, _MILLION = 1000, 1_000_000
_APART = r"[.,'\u2019_ \u00a0\u2009\u202f]?"  # what people put between thousands
_MONEY = r"[$\u20ac\u00a3\u00a5]"
_AN_HOUR = r"(?:\s+(?:an|per)\s+hour\b|\s?/\s?h(?:ou)?r?\b)"
_NO_MORE = r"(?!\d|[.,'\u2019]\d)"  # the number ends here: 97,000 is no part of 97,000,000


@dataclass(frozen=True)
class OwnLetter:
    """One letter to check: where it was written, and the interview it is for."""

    draft: PlacedDraft
    interview: Interview
    document: Document
    path: Path_

    @property
    def text(self) -> str:
        """The letter as it would be sent."""
        return self.draft.text

    def at(self, start: int, end: int) -> Span:
        """The place of some characters of the letter in the file that holds it."""
        return _place(self.document, self.document.span((*self.path, "text")), self.text, start, end)

    def report(self, rule: r.Rule, where: tuple[int, int], message: str, help_: str) -> Diagnostic:
        """The rule broken by some characters of the letter."""
        span = self.at(*where)
        return rule.at(span, message, help_, self.document.excerpt(span))


def review_letters(cases: Cases, packs: Packs) -> tuple[Diagnostic, ...]:
    """Everything to say of the letters that the candidate wrote; nothing where there are none."""
    found: list[Diagnostic] = []
    workspace = cases.workspace
    employers = Employers.of(workspace.interviews.values())
    for name, interview in workspace.interviews.items():
        planned = _as_first_planned(cases, name) if interview.drafts else None
        for letter in _letters(workspace, name, interview):
            found += (
                *_unknown(letter, workspace),
                *_about(letter, employers, packs.stock_phrases()),
                *_promised(letter, planned),
            )
    return tuple(found)


def _letters(workspace: Workspace, name: str, interview: Interview) -> Iterator[OwnLetter]:
    for number, each in enumerate(interview.drafts):
        if not isinstance(each, PlacedDraft):
            continue
        if each.beside:
            yield OwnLetter(each, interview, workspace.letters[f"{name}/{each.of}"], ())
        else:
            yield OwnLetter(each, interview, workspace.documents[name], ("drafts", number))


def _unknown(letter: OwnLetter, workspace: Workspace) -> Iterator[Diagnostic]:
    """A letter that is no draft of this interview: it would never be seen."""
    if workspace.candidate is None:
        return
    known = possible_drafts(letter.interview, workspace.candidate)
    if letter.draft.of not in known:
        near = suggestion(letter.draft.of, list(known))
        help_ = f"did you mean `{near}`?" if near else "`afterword drafts` lists the drafts"
        what = f"this interview has no draft `{letter.draft.of[:80]}`"
        yield letter.document.report(r.UNKNOWN_DRAFT, (*letter.path, "of"), what, help_)


def _about(letter: OwnLetter, employers: Employers, stock_phrases: Sequence[str]) -> Iterator[Diagnostic]:
    yield from _private(letter)
    yield from _other_employers(letter, employers)
    for found in _PLACEHOLDER.finditer(letter.text):
        help_ = "write what belongs there, or take it out"
        yield letter.report(r.LEFTOVER_PLACEHOLDER, found.span(), f"`{found[0]}` is still to be filled in", help_)
    if not letter.draft.of.startswith(_TO_REFEREES) and not named(letter.interview.role, letter.text):
        help_ = f"name it once: {letter.interview.role}; they may be filling several positions"
        yield letter.report(r.ROLE_NOT_NAMED, _first_line(letter.text), "the letter does not name the position", help_)
    yield from _length(letter)
    plain = letter.text.replace("\u2019", "'")
    for phrase in stock_phrases:
        match = re.search(as_words(phrase), plain, re.IGNORECASE)
        if match:
            message = f"`{' '.join(match[0].split())}` stands in everybody's letters"
            yield letter.report(r.STOCK_PHRASE, match.span(), message, "say it as you would say it aloud")


def _private(letter: OwnLetter) -> Iterator[Diagnostic]:
    """The least that the candidate would accept, however it is written (S42)."""
    figure = letter.interview.salary.walk_away
    if figure is None or figure in _told(letter.interview):
        return
    help_ = "take the figure out; it is for you alone"
    spellings = re.compile(_spellings(figure, letter.interview.salary.currency), re.IGNORECASE)
    found = spellings.search(_ascii_digits(letter.text))
    if found:
        yield letter.report(
            r.WALK_AWAY_IN_DRAFT, found.span(), "the least you would accept stands in this letter", help_
        )
    subject = letter.draft.subject or ""
    if spellings.search(_ascii_digits(subject)):
        message = "the least you would accept stands in this subject"
        yield letter.document.report(r.WALK_AWAY_IN_DRAFT, (*letter.path, "subject"), message, help_)


def _told(interview: Interview) -> set[Decimal | None]:
    """Figures that the employer named: the same number in a letter gives nothing away."""
    posted, offer = interview.salary.posted, interview.offer
    return {*((posted.low, posted.high) if posted else ()), offer.base if offer else None}


def _spellings(figure: Decimal, currency: str | None) -> str:
    """A pattern for 97000, 97,000, 97.000, 97 000, 97k; a small figure counts only beside a sign or word for money."""
    whole = int(figure)
    cents = str(figure % 1)[2:].rstrip("0")
    fraction = rf"[.,]{cents}0?" if cents else r"(?:[.,]0{1,2})?"
    if whole < _THOUSAND:
        code = currency or "(?-i:[A-Z]{3})"
        bare = rf"{whole}{fraction}{_NO_MORE}(?!\s?(?:k|m|mn|thousand|million)\b)"
        after = rf"(?:\s?(?:{_MONEY}|{code}\b|dollars|euros?|pounds)|{_AN_HOUR})"
        return rf"(?:{_MONEY}|\b{code})\s?{bare}|(?<![\d.,]){bare}{after}"
    plain = rf"{_APART.join(_thousands(whole))}{fraction}"
    short = rf"{_in(whole, _THOUSAND)}\s?(?:k\b|thousand\b)"
    large = rf"|{_in(whole, _MILLION)}\s?(?:m\b|mn\b|million\b)" if whole >= _MILLION else ""
    return rf"(?<![\d.,])(?:{plain}{_NO_MORE}|{short}{large})"


def _in(whole: int, unit: int) -> str:
    """A pattern for a figure in thousands or millions: `97`, `97.0`, `5,500`, `5.5`."""
    more, rest = divmod(whole, unit)
    tail = str(rest).zfill(len(str(unit)) - 1).rstrip("0")
    return _APART.join(_thousands(more)) + (rf"[.,]{tail}0*" if tail else r"(?:[.,]0+)?")


def _thousands(number: int) -> list[str]:
    return f"{number:,}".split(",")


def _ascii_digits(text: str) -> str:
    """The text with the digits of every script as 0 to 9, each in its place."""
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)


def _other_employers(letter: OwnLetter, employers: Employers) -> Iterator[Diagnostic]:
    mine = letter.interview.employer.name
    for name in employers.perhaps_in(letter.text):
        found = None if named(name, mine) else re.search(as_words(name), letter.text, re.IGNORECASE)
        if found:
            message = f"the letter is for {mine} and names {name}"
            help_ = "check that you did not take over a letter to somebody else"
            yield letter.report(r.OTHER_EMPLOYER_IN_DRAFT, found.span(), message, help_)


def _length(letter: OwnLetter) -> Iterator[Diagnostic]:
    most = MOST_WORDS[letter.interview.interested]
    count = _word_count(letter.text)
    if letter.draft.of.startswith("thank-you/") and count > most:
        message = f"this thank-you has {count} words; at most {most} are read with pleasure"
        yield letter.report(r.OVERLONG_THANK_YOU, _first_line(letter.text), message, "leave out what they know already")


def _word_count(text: str) -> int:
    """How many words stand between the greeting and the signature."""
    parts = re.split(r"\n\s*\n", text)
    if len(parts) > 1 and len(parts[0].split()) <= _SHORT:
        parts = parts[1:]
    if len(parts) > 1 and len(parts[-1].split()) <= _SHORT:
        parts = parts[:-1]
    return sum(len(part.split()) for part in parts)


def _promised(letter: OwnLetter, planned: Plan | None) -> Iterator[Diagnostic]:
    """A day named for the next contact on which the plan has none, seen from the day the letter is planned for (S22, S33)."""
    sent = _sent_on(letter.draft.of, planned) if planned and letter.draft.of.startswith(_PROMISING) else None
    if sent is None:
        return
    on, due = sent
    promise = unkept(letter.text, on, due)
    if promise:
        then = f"is planned for {phrases.paper_date(due)}" if due else "is not planned"
        message = f"`{promise.words}` is promised on {phrases.paper_date(on)}, and the next follow-up {then}"
        help_ = "change the sentence, or move the follow-up with `follow_ups: move`"
        where = (promise.start, promise.start + len(promise.words))
        yield letter.report(r.PROMISE_WITHOUT_PLAN, where, message, help_)


def _sent_on(name: str, planned: Plan) -> tuple[dt.date, dt.date | None] | None:
    """The day a letter is sent by the plan, and the day of the follow-up after it; None when the plan has no such letter."""
    step = next((each for each in planned.steps if each.id.within == name), None) or _carrying(name, planned)
    if step is None or step.due is None or step.state not in {State.OPEN, State.DONE}:
        return None
    on = step.done_on or step.due
    after = first_after(planned.of(Kind.FOLLOW_UP), on, looking_back=step.state is State.DONE)
    return on, after.due if after else None


def _carrying(name: str, planned: Plan) -> Step | None:
    """The mail that carries a note to pass on, also when it is named after another reader (S7)."""
    what, _, reader = name.partition("/")
    mails = planned.of(Kind.PASS_ON) if what == "thank-you" else ()
    return next((each for each in mails if reader in {each.id.of, *each.also_for}), None)


def _as_first_planned(cases: Cases, name: str) -> Plan | None:
    """The plan as it was on the day of the interview, with what the other interviews change in it."""
    case = cases.by_id.get(name)
    return case.on_day(case.interview.held.on).plan if case else None


def _first_line(text: str) -> tuple[int, int]:
    start = len(text) - len(text.lstrip())
    return start, start + len(text[start:].split("\n", 1)[0])


def _place(document: Document, value: Span, text: str, start: int, end: int) -> Span:
    """Where a part of a text stands in its file: its own line below `|` or in a letter's file, else where it is found first."""
    number = text.count("\n", 0, start)
    line = text.split("\n")[number]
    column = start - (text.rfind("\n", 0, start) + 1)
    width = max(1, min(end, start - column + len(line)) - start)
    block = document.excerpt(value)[value.column - 1 : value.column] in {"|", ">"}
    for at in (value.line + number + block, *range(value.line, len(document.lines) + 1)):
        shown = document.lines[at - 1] if 0 < at <= len(document.lines) else ""
        if line and line in shown:
            begin = shown.index(line) + column + 1
            return Span(document.file, at, begin, begin + width)
    return value
