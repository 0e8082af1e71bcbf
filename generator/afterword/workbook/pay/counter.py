"""What a counter names: the offer, the one figure asked for, and the one source that speaks for it (E50, F3.21, F3.24)."""

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from afterword.frozen import frozen, replace
from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Finding
from afterword.interview.model.vocabulary import FindingKind
from afterword.patterns import lazy_pattern
from afterword.workbook.pay import figures, money, offers
from afterword.workbook.pay.a_year import in_period, times_a_year
from afterword.workbook.pay.evidence import (
    Evidence,
    all_evidence,
    held_as_paid,
    source_of,
    what_keeps_out,
)
from afterword.workbook.pay.own_pay import asked_a_year, what_the_ask_lacks
from afterword.workbook.pay.posting import (
    Posting,
    asks_more_than_posted,
    posting_that_speaks,
    what_keeps_posting_out,
)
from afterword.workbook.pay.round_figures import rounded, without_cents
from afterword.workbook.wording.wording import Wording

_ONE = Decimal(1)
# What keeps a source out, that which is mended most easily first; keys of `gaps`.
_KEPT_OUT = (
    "source-work",
    "source-year",
    "posted-work",
    "source-net",
    "source-currency",
)
_CENT = Decimal("0.01")  # what is shown where no currency was told
_NAMES_A_YEAR = lazy_pattern(r"\b(?:19|20)\d\d\b|\b(?:last|this) year")


@frozen
class Counter:
    """The figures as printed, in the offer's period and currency; empty where there is none, and never the walk-away.

    `worked_out` says that the source's figure was brought to that period. `posted` is their own range, where it holds the
    ask; `posted_worked_out`, that it was brought to the hours of the offer; `beyond_posted`, that the ask is more, and nothing
    that was found can be held against the offer. `also` are other sources that give the very same. `lacks` has keys of `gaps`
    in templates/words/reasons.yaml, and `keys` what mends some of them.
    """

    base: str
    asked_for: str
    lacks: tuple[str, ...]
    keys: Mapping[str, str]
    source: str = ""
    also: tuple[str, ...] = ()
    found: str = ""
    posted: str = ""
    posted_worked_out: bool = False
    beyond_posted: bool = False
    worked_out: bool = False
    place: str = ""
    is_for: str = ""
    year: str = ""
    raised_from: str = ""
    their_ad: bool = False
    is_said: bool = False


def counter(wording: Wording, interview: Interview) -> Counter:
    """The figures of a counter to the offer, as far as they are known. They are compared by the year, or as they are paid."""
    interview = held_as_paid(interview)
    offer = offers.offered(interview)
    currency = offers.offer_currency(interview)
    posted = posting_that_speaks(interview)
    without_source = Counter(
        base=_paid(wording, interview, offer.base, currency),
        asked_for=_printed(wording, interview, _round_ask(interview), currency),
        posted=_posted(wording, interview, posted),
        posted_worked_out=bool(posted and posted.worked_out),
        beyond_posted=_is_beyond_posted(interview),
        raised_from=_amount(interview, offers.came_up_from(offer), currency),
        lacks=tuple(dict.fromkeys(_lacking(interview))),
        keys=_what_keeps_out(interview),
    )

    source = source_of(interview)
    if source is None:
        return without_source

    finding = source.finding
    return replace(
        without_source,
        source=finding.source,
        also=tuple(_that_give_the_same(interview, finding)),
        found=_found(wording, interview, source),
        worked_out=source.worked_out,
        place=finding.place or "",
        is_for=finding.is_for or "",
        year=_year(finding),
        their_ad=figures.is_their_ad(finding),
        is_said=finding.kind is FindingKind.PERSON,
    )


def _is_beyond_posted(interview: Interview) -> bool:
    """Whether the ask is more than their posting has, and nothing else can be held against the offer."""
    return asks_more_than_posted(interview) and not any(all_evidence(interview))


def _that_give_the_same(interview: Interview, finding: Finding) -> Iterator[str]:
    """The other sources with the same figures of the same kind of work: three surveys that agree speak louder than one."""
    if figures.is_their_ad(finding):
        return
    for other in interview.salary.findings:
        if other.source != finding.source and _figures_of(other) == _figures_of(
            finding
        ):
            yield other.source


def _figures_of(finding: Finding) -> Finding:
    """A finding without what says where it was found, and in which month of its year."""
    as_of = finding.as_of and finding.as_of.replace(month=1, day=1)
    return finding.model_copy(update={"source": "", "note": None, "as_of": as_of})


def _year(finding: Finding) -> str:
    """The year that a published figure is from; nothing where its source names one, or somebody said it."""
    is_said = finding.kind in {FindingKind.PERSON, FindingKind.RECRUITER}
    untold = (finding.as_of is None, is_said, _NAMES_A_YEAR.search(finding.source))
    return "" if any(untold) else f"{finding.as_of:%Y}"


def _paid(
    wording: Wording, interview: Interview, amount: Decimal | None, currency: str
) -> str:
    """An amount in the offer's period, as the employer's country writes money."""
    written = _amount(interview, amount, currency)
    return written and written + wording.words.pay("per", offers.offered(interview).per)


def _amount(interview: Interview, amount: Decimal | None, currency: str) -> str:
    """An amount as the employer's country writes money; nothing where there is none."""
    if amount is None:
        return ""
    country = interview.employer.country
    return money.as_read_there(without_cents(amount), currency, country)


def _printed(
    wording: Wording, interview: Interview, year: Decimal | None, currency: str
) -> str:
    """An amount for a year in the offer's period; by the year where how it pays is not known."""
    if year is None:
        return ""

    amount = in_period(year, offers.offered(interview))
    if amount is None:
        by_the_year = money.as_read_there(year, currency, interview.employer.country)
        return wording.words.pay("amounts", "by-the-year", amount=by_the_year)

    if not currency:
        amount = amount.quantize(_CENT, ROUND_HALF_UP)
    return _paid(wording, interview, amount, currency)


def _found(wording: Wording, interview: Interview, source: Evidence) -> str:
    """What the source gives: its figure, or its range where only the upper part speaks for the ask."""
    currency = source.finding.currency
    if _speaks_alone(interview, source):
        return _printed(wording, interview, source.year, currency)

    high = _printed(wording, interview, source.high, currency)
    low = source.low or source.year
    if _begins_too_low(interview, source, low):
        figure = _bare(interview, source.year, currency)
        return wording.words.pay("amounts", "up-to", figure=figure, high=high)

    return wording.words.pay(
        "amounts", "range", low=_bare(interview, low, currency), high=high
    )


def _begins_too_low(interview: Interview, source: Evidence, low: Decimal) -> bool:
    """Whether the lower end is no more than they offer, which speaks against the ask, and the figure lies above that."""
    offered = offers.base_a_year(interview)
    finding = source.finding
    if offered is None or finding.figure is None or figures.is_their_ad(finding):
        return False
    return low <= offered < source.year


def _speaks_alone(interview: Interview, source: Evidence) -> bool:
    """Whether the figure is named without its range: the employer's own ad is known there by both of its ends."""
    is_a_range = source.finding.figure is None
    if source.high and (is_a_range or figures.is_their_ad(source.finding)):
        return False
    asked = asked_a_year(interview)
    if asked is not None and source.most < asked:
        return True
    return source.gives(asked) and not _all_above(interview, source)


def _posted(wording: Wording, interview: Interview, posted: Posting | None) -> str:
    """The range in their posting, where it holds what is asked for."""
    if posted is None:
        return ""
    return wording.words.pay(
        "amounts",
        "range",
        low=_bare(interview, posted.low, posted.currency),
        high=_printed(wording, interview, posted.high, posted.currency),
    )


def _all_above(interview: Interview, source: Evidence) -> bool:
    """Whether even the lower end of what was found is more than they offer."""
    low, offered = source.low, offers.base_a_year(interview)
    if source.high is None:
        return False
    return figures.below(offered, low)


def _bare(interview: Interview, year: Decimal, currency: str) -> str:
    """The lower end of a range, whose period stands behind the upper one."""
    amount = in_period(year, offers.offered(interview))
    return _amount(interview, amount or year, currency)


def _round_ask(interview: Interview) -> Decimal | None:
    """The figure asked for, for a year: as it was typed for the time of the offer, else round in that, and above the offer."""
    asked = asked_a_year(interview)
    offer = offers.offered(interview)
    times = times_a_year(offer)
    is_as_typed = interview.salary.per is offer.per
    if asked is None or times is None or is_as_typed:
        return asked
    return rounded(asked / times, offer.base) * times


def _lacking(interview: Interview) -> Iterator[str]:
    offered = offers.base_a_year(interview)
    if offered is None:
        yield _lacking_of_offer(interview)

    asked = asked_a_year(interview)
    if asked is None:
        yield what_the_ask_lacks(interview)
    elif offered is not None and asked <= offered:
        yield "counter"
        return

    if source_of(interview) is None and posting_that_speaks(interview) is None:
        yield _lacking_source(interview, asked)


def _lacking_source(interview: Interview, asked: Decimal | None) -> str:
    """One more source: those that were found are too low, or cannot be held against the offer, or there are none."""
    if asked is not None and any(all_evidence(interview)):
        return "source-below"
    kept_out = _what_keeps_out(interview)
    return next(filter(kept_out.__contains__, _KEPT_OUT), "source")


def _what_keeps_out(interview: Interview) -> Mapping[str, str]:
    """Why what is told of pay elsewhere cannot be held against the offer, each with the key that mends it, if one does."""
    return {**what_keeps_posting_out(interview), **what_keeps_out(interview)}


def _lacking_of_offer(interview: Interview) -> str:
    """Their base pay, or what a year of it comes to."""
    if offers.offered(interview).base is None:
        return "base"
    return "year"
