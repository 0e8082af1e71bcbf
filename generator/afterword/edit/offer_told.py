"""An offer that was told before there was an interview of its employer: the file of that interview begins with it."""

from afterword.edit.heard import as_typed
from afterword.interview.amend import Bare, CannotAmendError, with_content
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.other_offers import OtherOffer
from afterword.interview.values.firms import bare_name
from afterword.mappings import filled, mapped


def with_offer_told(text: str, me: Candidate | None, employer: str) -> str:
    """The file of a new interview with the offer of this employer, if one waits for an answer."""
    offers = me.other_offers if me else ()
    for offer in offers:
        if offer.is_open and bare_name(offer.employer) == bare_name(employer):
            return _with(text, offer)
    return text


def _with(text: str, offer: OtherOffer) -> str:
    terms = mapped(Bare, _terms(offer))
    try:
        return with_content(text.encode(), ("offer",), terms, "").decode()
    except CannotAmendError:  # it can be told in its form all the same
        return text


def _terms(offer: OtherOffer) -> dict[str, str]:
    """What it offers, as a file has it."""
    terms: dict[str, str | None] = {"received": offer.received.isoformat()}
    if offer.answer_by:
        terms["answer_by"] = as_typed(offer.answer_by)
    if offer.base is not None:
        terms["base"] = f"{offer.base}"
        terms["per"] = offer.per.value
        terms["currency"] = offer.currency
    return filled(terms)
