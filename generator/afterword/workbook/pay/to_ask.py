"""What there is to ask about an offer: what a package can hold besides what it already tells."""

from collections.abc import Iterable
from operator import methodcaller

from afterword import escape
from afterword.interview.model.terms import Offer
from afterword.mappings import holding
from afterword.workbook.wording.packs import PackageQuestion
from afterword.workbook.wording.wording import Wording

_AT_SCHOOLS = "paid-weeks"  # what is asked there alone


def to_ask(wording: Wording, offer: Offer) -> tuple[PackageQuestion, ...]:
    """The questions about a package that an offer does not answer yet."""
    told = {
        "base-pay": offer.base is not None,
        "start-date": offer.start,
    }
    listed = {escape.identifier(benefit.what) for benefit in offer.package}
    answered = listed.union(holding(told))

    def unanswered(question: PackageQuestion) -> bool:
        return answered.isdisjoint({question.id, escape.identifier(question.name)})

    asked = filter(methodcaller("suits", offer.per), wording.packs.package_items())
    return tuple(filter(unanswered, asked))


def of_every_employer(
    questions: Iterable[PackageQuestion],
) -> tuple[PackageQuestion, ...]:
    """Those that are asked of every employer: not where perhaps the term alone is paid."""
    return tuple(question for question in questions if question.id != _AT_SCHOOLS)
