"""How an offer came: from where a letter on it is sent."""

from collections.abc import Mapping

from afterword.interview.model.interview import Interview
from afterword.plan.time_to_decide import THANKS_FOR_IT
from afterword.workbook.pay.offers import offered


def how_it_came(interview: Interview) -> Mapping[str, bool]:
    """Whether it was written or spoken, where that was told, and whether the thanks for it have gone."""
    in_writing = offered(interview).in_writing
    return {
        "written": in_writing is True,
        "spoken": in_writing is False,
        "thanked": interview.logged(THANKS_FOR_IT) is not None,
    }
