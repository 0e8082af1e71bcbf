"""A new certificate or the like that the thank-you names, where they decide before any weekly letter could (S19, E56)."""

from functools import partial
from itertools import filterfalse

from afterword.patterns import lazy_pattern
from afterword.plan.spoken.months import MONTH_NAMES
from afterword.workbook.letters.link.facts import Fact, FactKind, facts, is_told_in
from afterword.workbook.letters.thank_you.thoughts import tells_more_than_thanks
from afterword.workbook.letters.wordings import decides
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.brought.strengths import read_strength

# What one holds and may not have thought of in the talk, as it is new; a knack is told when there is time for it.
_IS_A_CERTIFICATE = lazy_pattern(
    r"(?i)\b(?:accredit\w+|apprenticeship|certif\w+|chartership|course|degree|diploma|exam(?:ination)?s?|licen[cs]e|licensed"
    r"|qualification|qualified|registration|registered|ticket)\b"
)
_OF_A_MONTH = lazy_pattern(
    r"\b(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b"
    r"|\b(?:this|last) (?:autumn|fall|month|spring|summer|week|winter|year)\b"
)
_MONTHS = [*map(str.capitalize, MONTH_NAMES)]
_IN_MONTH = lazy_pattern(rf"\b(?:{'|'.join(_MONTHS)})\b(?! \d{{4}})")
_SOON = 3  # months
_YEAR = lazy_pattern(r"\b(?:19|20)\d\d\b")


def early_certificates(desk: Desk) -> list[Fact]:
    """The first new certificate among what the candidate brings that no weekly letter tells in time; at most one."""
    if not tells_more_than_thanks(desk):
        return []
    is_certificate = partial(_is_certificate, desk)
    return [*filter(is_certificate, facts(desk))][:1]


def certificate_for(desk: Desk, reader: str, own: str) -> str:
    """The certificate, to follow `I do not think I mentioned that`; `own`: what lines of the candidate's say in the letter."""
    if not decides(desk.interview, reader):
        return ""
    left = filterfalse(partial(is_told_in, own), early_certificates(desk))
    return next(map(partial(told_certificate, desk), left), "")


def told_certificate(desk: Desk, certificate: Fact) -> str:
    """What the candidate holds, as a sentence without its full stop."""
    strength = read_strength(certificate.i_bring, desk.packs.lexicon)
    return phrases.added(desk.words, strength)


def _is_certificate(desk: Desk, fact: Fact) -> bool:
    signs = (
        fact.kind is FactKind.STRENGTH,
        fact.week is None,
        _IS_A_CERTIFICATE.search(fact.i_bring),
        _is_new(desk, fact.i_bring),
    )
    return all(signs) and told_certificate(desk, fact).startswith("I ")


def _is_new(desk: Desk, certificate: str) -> bool:
    """Whether it is of this year: what is older stands in the CV, and was there to be asked about."""
    years = {*_YEAR.findall(certificate)}
    is_dated = bool(years) or _OF_A_MONTH.search(certificate) is not None
    is_of_this_year = years <= {str(desk.interview.held.on.year)}
    return is_dated and is_of_this_year and not _came_later(desk, certificate)


def _came_later(desk: Desk, certificate: str) -> bool:
    """Whether the month that it names is one soon after the talk: the thanks for that cannot have told it."""
    held = desk.interview.held.on.month
    months = map(_MONTHS.index, _IN_MONTH.findall(certificate))
    return any(0 < (month + 1 - held) % 12 < _SOON for month in months)
