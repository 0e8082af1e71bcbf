"""How the last weekly letter takes leave of somebody who has answered none: the job is gone, and one lets go (S31, S35)."""

from collections.abc import Mapping

from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.own_questions import speak_of_staying
from afterword.workbook.letters.placed import takes_it, takes_leave
from afterword.workbook.letters.shared import own_sentences
from afterword.workbook.letters.status import is_unheard


def facts_of_leave(errand: Errand, facts: Mapping[str, object]) -> dict[str, object]:
    """Whether the letter takes it that the job is gone, and the candidate's own sentences that say so.

    They do so themselves, or nobody has answered what was sent.
    """
    lines = errand.own_lines(errand.step.id)
    own = str(facts["own"])
    says_so = takes_leave(own)
    otherwise = (
        not facts["farewell"],
        facts["between"],
        facts["process"],
        facts["internal"],
        facts["before_other_deadline"],
        speak_of_staying(lines),
    )
    is_over = any((says_so, any(map(takes_it, lines)), is_unheard(errand)))
    if any(otherwise) or not is_over:
        return {"unheard": False, "own_concluded": ""}
    if not says_so:
        return {"unheard": True, "own_concluded": ""}
    return {"unheard": True, "own_concluded": own, **own_sentences("")}
