"""What an ask for more pay stands on: what the candidate brings with its proof, and the figures; nothing twice (S42, E50)."""

from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from itertools import filterfalse

from afterword.interview.model.vocabulary import Per, Spot
from afterword.interview.values.english import text_if
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.calls_to_referees import ahead
from afterword.workbook.letters.known.days_of_offers import date_alone
from afterword.workbook.letters.known.in_lakh import in_lakh_too
from afterword.workbook.letters.link.facts import connection_fact
from afterword.workbook.letters.link.in_one_breath import would_bring
from afterword.workbook.letters.nearness import (
    are_mostly_in,
    is_all_in,
    share_a_number,
)
from afterword.workbook.letters.own.by_sentence import by_sentence
from afterword.workbook.letters.own.spots import standing
from afterword.workbook.letters.own.told_of_an_offer import subject
from afterword.workbook.pay.counter import counter
from afterword.workbook.pay.offers import offered
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.cleaned.many import names_several
from afterword.workbook.wording.typed.proof.proved import shown_strength, with_proof
from afterword.workbook.wording.typed.told.found_where import found_at
from afterword.workbook.wording.typed.told.whom_it_is_for import (
    names_a_place,
    whom_it_is_for,
    without_here,
)
from afterword.workbook.wording.typed.words.lexicon import in_ing

_GOES_ON = lazy_pattern(r"I (?!.*, and )")
_IN_ONE = lazy_pattern(r"I (?:(?!, (?:and|but|so|which) |[:;]).)*")
_MOST_IN_ONE = 24  # words
_SUMS = ("base", "found", "asked_for", "posted")
_WOULD_DO = lazy_pattern(
    r"I would (?!also|be|bring|have|know|like|love|need|not|want)(?P<verb>[a-z]+)(?P<rest> [^.?!:;]+)"
)
_YES = "accept"  # the letter that says so
# Names of what a counter lacks.
WITHOUT_SOURCE = frozenset({
    "source",
    "source-below",
    "source-currency",
    "source-net",
    "source-year",
    "source-work",
    "posted-work",
})  # fmt: skip


def facts_of_worth(errand: Errand) -> dict[str, object]:
    """What speaks for the figure asked for, and the figures, for a template."""
    value = _value(errand)
    return {
        "value": value,
        "value_would_come": would_bring(value),
        "value_goes_on": _GOES_ON.match(value) is not None,
        "value_in_one": _is_short(value),
        "argues": _argues(errand),
        "on_worth": needs_no_source(errand),
        "yes_from": _yes_from(errand),
        "said_i_would": _said_i_would(errand),
        **_figures_of_counter(errand),
    }


def _is_short(value: str) -> bool:
    """Whether what the candidate brings goes before the figure in one breath: `As I would bring ten years, could we …`."""
    conditions = (
        len(sentences(value)) == 1,
        _IN_ONE.fullmatch(value),
        len(value.split()) <= _MOST_IN_ONE,
    )
    return all(conditions)


def _argues(errand: Errand) -> bool:
    """Whether sentences of the candidate's own go on with what they bring, before the figures."""
    kind = errand.step.kind
    lines = by_sentence(kind, errand.own_lines(errand.step.id))
    argued = filterfalse(partial(subject, kind), lines)
    return bool(standing(kind, argued, Spot.AFTER_THE_PROOF))


def why_it_needs_no_source(errand: Errand) -> str:
    """Why the ask names no source and stands on what the candidate brings: none is told, or those found do not speak for it."""
    lacks = counter(errand.desk.wording, errand.interview).lacks
    if "target" in lacks or not needs_no_source(errand):
        return ""
    return next(filter(WITHOUT_SOURCE.__contains__, lacks), "")


def how_much_work(errand: Errand, key: str | None) -> str:
    """What is asked about pay of which that key is lacking: `how many hours a week`; nothing where none is."""
    return errand.desk.words.pay("work", key) if key else ""


def needs_no_source(errand: Errand) -> bool:
    """Whether what the candidate brings is ground enough, so that nobody is asked for a source before there is a figure."""
    figures = counter(errand.desk.wording, errand.interview)
    return bool(_value(errand)) and not figures.beyond_posted


def _value(errand: Errand) -> str:
    """What the candidate brings, as the sentence on which an ask for more stands; nothing where it is not typed or clear.

    With its proof, unless their own sentences tell that.
    """
    connection = connection_fact(errand.desk)
    if connection is None:
        return ""
    lexicon = errand.desk.packs.lexicon
    strength = shown_strength(connection.i_bring, connection.say, lexicon)
    if not strength.fits:
        return ""
    brought = phrases.brought(errand.desk.words, strength)
    proof = connection.say
    if share_a_number(proof, _own_text(errand)):
        proof = ""
    return with_proof(brought, proof, lexicon)


def _said_i_would(errand: Errand) -> str:
    """What the candidate said they would do, as a doing: `walking each house a week before`; nothing of what they are."""
    connection = connection_fact(errand.desk)
    if connection is None:
        return ""
    told = read_strength(connection.i_bring, errand.desk.packs.lexicon).text
    promise = _WOULD_DO.fullmatch(told)
    yes = " ".join(errand.lines(errand.step.id.about(_YES)))
    if promise is None or are_mostly_in(yes, told):
        return ""
    return f"{in_ing(promise['verb'])}{promise['rest']}"


def _own_text(errand: Errand) -> str:
    """The candidate's own sentences in this letter."""
    return " ".join(errand.lines(errand.step.id))


def _yes_from(errand: Errand) -> str:
    """The first day as it was offered, which a yes at the figure asked for keeps; nothing where their own sentences name it."""
    start = offered(errand.interview).start
    is_told = date_alone(errand, start) in _own_text(errand)
    return (not is_told and ahead(errand, start)) or ""


def _figures_of_counter(errand: Errand) -> dict[str, object]:
    """The figures of a counter, with whether `several` sources are named; their posted range is not told twice."""
    figures = asdict(counter(errand.desk.wording, errand.interview))
    if share_a_number(figures["posted"], _own_text(errand)):
        figures["posted"] = ""
    has_base = bool(figures["base"])
    per = offered(errand.interview).per
    figures["is_salary"] = has_base and per is Per.YEAR
    figures["thanked"] = errand.desk.plan.has_done(Kind.ACKNOWLEDGE_OFFER)
    lexicon = errand.desk.packs.lexicon
    is_theirs = figures["their_ad"]
    unnamed = errand.desk.words.pay("amounts", "unnamed")
    stood = found_at(figures["source"])
    also = filter(None, [found_at(source).named for source in figures.pop("also")])
    sources = [text_if(figures["source"], stood.named or unnamed), *also]
    is_of_several = names_several(sources[0], lexicon)
    figures["several"] = len(sources) > 1 or (is_of_several and not is_theirs)
    figures["source"] = phrases.listed(sources)
    figures["is_said"] = any((figures["is_said"], stood.is_said))
    is_published = all((stood.named, not figures["is_said"]))
    figures["year"] = text_if(is_published, figures["year"])
    in_their_way = partial(in_lakh_too, _own_text(errand))
    figures |= {name: in_their_way(figures[name]) for name in _SUMS}
    whom = whom_it_is_for(figures["is_for"], lexicon)
    figures["is_for"] = without_here(whom) if figures["place"] else whom
    told = {name: _untold(figures, name) for name in ("is_for", "place")}
    if names_a_place(told["is_for"]):
        told["place"] = ""
    return figures | told


def _untold(figures: Mapping[str, str], name: str) -> str:
    """For whom or where a source speaks; nothing where its name says so: `two supervisors around Middelburg`."""
    typed = figures[name]
    return text_if(not is_all_in(figures["source"], typed), typed)
