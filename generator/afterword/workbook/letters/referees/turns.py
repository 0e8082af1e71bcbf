"""How the letters to referees go on: those of which code decides what they say where, by their templates (S55-S57)."""

from collections.abc import Mapping

from afterword.workbook.letters.frame.going_on import GoingOn, as_it_is
from afterword.workbook.letters.referees.asking import how_one_is_asked
from afterword.workbook.letters.referees.briefing import how_one_is_briefed
from afterword.workbook.letters.referees.thanking import how_one_is_thanked
from afterword.workbook.letters.referees.warning import how_one_is_warned

_BY_TEMPLATE: Mapping[str, GoingOn] = {
    "ask-referee": how_one_is_asked,
    "brief-referee": how_one_is_briefed,
    "heads-up-referees": how_one_is_warned,
    "thank-referees": how_one_is_thanked,
}


def going_on(template: str) -> GoingOn:
    """How the letter of a template goes on; some go by their facts as they are."""
    return _BY_TEMPLATE.get(template, as_it_is)
