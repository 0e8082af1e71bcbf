"""How the last weekly letter takes leave of somebody who has answered none: the job is gone, and one lets go (S31, S35)."""

from collections.abc import Mapping

from afterword.interview.values.english import text_if
from afterword.interview.values.sentences import sentences
from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.own_questions import speak_of_staying
from afterword.workbook.letters.placed import takes_it, takes_leave
from afterword.workbook.letters.shared import own_sentences
from afterword.workbook.letters.spots import recalls_the_talk
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
    takes_leave_now = is_over and not any(otherwise)
    concluded = text_if(says_so and takes_leave_now, own)
    return {
        "unheard": takes_leave_now,
        "own_concluded": concluded,
        "own_remembers": any(map(recalls_the_talk, sentences(concluded))),
        **own_sentences(text_if(not concluded, own)),
    }
