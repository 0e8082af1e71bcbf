"""The employer of an interview."""

from __future__ import annotations

from typing import Annotated

from afterword.interview.model.audience import EmployerForCentre, ForAll
from afterword.interview.model.fields import key, optional
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.vocabulary import Setting
from afterword.interview.values import Country, Line, one_of
from afterword.interview.values.reading import ReadsBeside
from afterword.interview.values.regions import region_by_code


class Employer(Frozen):
    """Who the interview was with."""

    name: EmployerForCentre[Line] = key(
        description="The employer's name as they write it."
    )
    country: ForAll[Country | None] = optional(
        "Two letters, such as US or GB. Decides the salary tools, the paper and the style."
    )
    region: ForAll[Annotated[Line | None, ReadsBeside(region_by_code)]] = optional(
        "State or province by its code or its name, such as OH or Ohio. Used for public holidays and for the clock."
    )
    setting: ForAll[Annotated[Setting, one_of(Setting)]] = key(
        Setting.COMPANY,
        description="company, research, public, nonprofit, school or healthcare. A panel of a public body counts as scored.",
    )
