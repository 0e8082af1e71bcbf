"""The offers side by side, for the candidate alone."""

from collections.abc import Sequence

from afterword.workbook.pages.page import Page, render
from afterword.workbook.pay import offers
from afterword.workbook.views.interview import InterviewView
from afterword.workbook.views.other_offers import in_order, other_rows
from afterword.workbook.wording.wording import Wording


def compared_offers(
    views: Sequence[InterviewView], wording: Wording
) -> tuple[offers.OfferRow, ...]:
    """The offers that stand side by side; one alone has nothing beside it."""
    interviews = {view.id: (view.interview, view.me) for view in views}
    rows = [*offers.side_by_side(wording, interviews)]
    for view in views[:1]:
        rows += other_rows(view.me, wording)
    if len(rows) == 1:
        return ()
    return in_order(rows)


def offers_page(views: Sequence[InterviewView], wording: Wording) -> Page | None:
    """The page of them; None while there are not two of them."""
    rows = compared_offers(views, wording)
    if not rows:
        return None

    currencies = offers.currencies(rows)
    body = render(
        wording,
        "offers.md.j2",
        rows=rows,
        currencies=currencies,
        are_in_several_currencies=len(currencies) > 1,
    )
    return Page("offers-compared.md", wording.words.page("titles", "offers"), body)
