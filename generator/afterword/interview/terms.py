"""What is on the table: pay, a proposal of one's own, an offer, how it ended."""

from typing import Annotated

from pydantic import Field

from afterword.interview.frozen import Frozen
from afterword.interview.values import Amount, Count, Currency, Day, Line, Many, Month, Percent, Text, When, YesNo, word
from afterword.interview.vocabulary import Noticed, ProposalKind, Result


class Finding(Frozen):
    """One salary figure found."""

    source: Line = Field(description="Where it is from.")
    figure: Amount = Field(description="The figure, digits alone.")
    currency: Currency = Field(description="Three letters, such as USD.")
    place: Line | None = Field(None, description="The place it holds for.")
    as_of: Month | None = Field(None, description="Year and month it is from, such as 2025-05.")


class PostedRange(Frozen):
    """The range in the posting."""

    low: Amount = Field(description="The lower end.")
    high: Amount = Field(description="The upper end.")
    currency: Currency = Field(description="Three letters, such as USD.")


class Salary(Frozen):
    """What is known about pay."""

    researched: YesNo = Field(default=False, description="yes when you have looked up what such a role pays.")
    findings: Many[Finding] = Field((), description="What you found.")
    posted: PostedRange | None = Field(None, description="The range in the posting.")
    target: Amount | None = Field(None, description="What you would like to reach.")
    walk_away: Amount | None = Field(
        None, description="Private: the least you would accept. It is never put in a draft or a shared copy."
    )
    currency: Currency | None = Field(None, description="The currency of target and walk_away.")


class Fees(Frozen):
    """What the services cost."""

    quantity: Count = Field(description="How many units, e.g. 12.")
    unit: Line = Field(description="The unit, in the singular: day, hour, month.")
    rate: Amount = Field(description="The price of one unit.")
    currency: Currency = Field(description="Three letters, such as EUR.")
    tax_percent: Percent | None = Field(None, description="The tax rate to show as an example, e.g. 21.")
    instalments: Many[Percent] = Field((), description="Shares in percent, e.g. [50, 50].")


class Proposal(Frozen):
    """The one-page proposal. Off until it is written here."""

    kind: Annotated[ProposalKind, word(ProposalKind)] = Field(description="service, or tackle the problem.")
    suits_role: YesNo = Field(
        default=False,
        description="yes to confirm that a contractor could do this work, or that you only outline an idea.",
    )
    need: Text | None = Field(None, description="The need that they have.")
    need_is: Annotated[Noticed, word(Noticed)] | None = Field(None, description="noticed by you, or stated by them.")
    skill: Text | None = Field(None, description="One line of evidence that you can do it.")
    approach: Many[Line] = Field((), description="How you would tackle it, step by step.")
    services: Many[Line] = Field((), description="What you would do.")
    time: Line | None = Field(None, description="How long it takes.")
    results: Many[Line] = Field((), description="What they can expect.")
    fees: Fees | None = Field(None, description="What it costs.")
    assumptions: Many[Line] = Field((), description="What you assume.")
    questions: Many[Line] = Field((), description="What you do not know yet.")
    out_of_scope: Many[Line] = Field((), description="What is not part of it.")


class Offer(Frozen):
    """An offer received."""

    received: Day = Field(description="The day it came.")
    answer_by: When | None = Field(None, description="When they want the answer, e.g. 2027-05-27 17:00.")
    ask_until: Day | None = Field(
        None, description="Until when you would ask for time; a week after their date when left out."
    )
    in_writing: YesNo = Field(default=False, description="yes once you have it in writing.")
    base: Amount | None = Field(None, description="The base pay offered.")
    currency: Currency | None = Field(None, description="Three letters, such as USD.")


class Outcome(Frozen):
    """How it ended."""

    result: Annotated[Result, word(Result)] = Field(description="offer, rejected, withdrawn, filled or cancelled.")
    on: Day = Field(description="The day you learned of it, or told them.")
