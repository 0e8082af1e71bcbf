"""How the letters that answer the employer go on: those of which code decides what they say where, by their templates."""

from collections.abc import Mapping

from afterword.workbook.letters.answers.asking_more import (
    how_an_ask_for_more_goes_on,
)
from afterword.workbook.letters.answers.offer_heard import how_thanks_for_it_go_on
from afterword.workbook.letters.answers.refused import (
    how_an_answer_to_a_refusal_goes_on,
)
from afterword.workbook.letters.answers.saying_no import how_a_no_goes_on
from afterword.workbook.letters.answers.saying_yes import how_a_yes_goes_on
from afterword.workbook.letters.answers.withdrawing import how_a_withdrawal_goes_on
from afterword.workbook.letters.frame.going_on import GoingOn, as_it_is
from afterword.workbook.letters.proposal_mail.turns import how_the_mail_with_it_goes_on
from afterword.workbook.letters.weekly.sharing import how_it_is_shared

_BY_TEMPLATE: Mapping[str, GoingOn] = {
    "accept": how_a_yes_goes_on,
    "acknowledge-offer": how_thanks_for_it_go_on,
    "counter-offer": how_an_ask_for_more_goes_on,
    "decline": how_a_no_goes_on,
    "reply-to-rejection": how_an_answer_to_a_refusal_goes_on,
    "send-proposal": how_the_mail_with_it_goes_on,
    "withdraw": how_a_withdrawal_goes_on,
}


def going_on(template: str) -> GoingOn:
    """How the letter of a template goes on, and how what is shared with it is told; most go by their facts as they are."""
    own_way = _BY_TEMPLATE.get(template, as_it_is)

    def told(facts: Mapping[str, object]) -> Mapping[str, object]:
        return {**how_it_is_shared(facts), **own_way(facts)}

    return told
