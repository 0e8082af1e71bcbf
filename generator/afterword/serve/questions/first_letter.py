"""What a page is told of the first thank-you: the letter, or why there is none and what it waits for."""

from collections.abc import Iterator
from operator import attrgetter

from afterword.serve.action.actions import Told
from afterword.workbook.advice.becomes import FirstThanks
from afterword.workbook.letters.letter import Draft
from afterword.workbook.wording.words import Words


def instead_told(thanks: FirstThanks | None, words: Words) -> str:
    """What is said where there is no thank-you to be shown."""
    if thanks is None:
        return ""
    return words.intake("instead", thanks.instead)


def asks_told(thanks: FirstThanks | None, words: Words) -> Iterator[tuple[str, ...]]:
    """The pencils that give what the thank-you waits for: of which kind, about what, and what each is called."""
    if thanks and thanks.lacks_contact:
        yield "person", "coordinator", words.intake("press", "process-contact")
        yield "scored", "", words.intake("press", "not-scored")


def _adds_told(
    thanks: FirstThanks, draft: Draft, words: Words
) -> Iterator[tuple[str, ...]]:
    """The pencils that change what was told for the letter, or add to it what can be told later: kind, about what, its name."""
    interview = thanks.case.interview
    said = interview.employer_said
    is_lacking = {
        "link": bool(interview.connection and not thanks.lacking),
        "line": True,
        "topic": bool(interview.interested),
        "heard": not any((said.decide_by, said.contact_on, said.do_not_contact)),
        "paper": interview.interested and bool(draft.id.of),
        "person": True,
    }
    about = {  # it asks when they decide, and not when to be in touch
        "heard": "decide",
        "paper": draft.id.of,
        "person": "",
    }
    for pencil in filter(is_lacking.get, is_lacking):
        where = about.get(pencil, str(draft.id.within))
        yield pencil, where, words.intake("page", f"add-{pencil}")


def _talk_left_out(thanks: FirstThanks) -> Iterator[str]:
    """That what was talked about is not in it, where nothing else says so."""
    if thanks.leaves_out_talk and not thanks.says_what_it_leaves_out:
        yield thanks.wording.words.intake("page", "talk-left-out")


def letter_told(thanks: FirstThanks | None) -> Told | None:
    """The first thank-you; none while the interview lies ahead."""
    if thanks is None or thanks.letter is None or thanks.lacks_contact:
        return None
    draft = thanks.letter
    receiver = ""
    if draft.to:
        receiver = draft.to.email
    return {
        "step": str(draft.step),
        "to": receiver,
        "copies": list(map(attrgetter("email"), draft.copies)),
        "subject": draft.subject,
        "text": draft.body,
        "passed_on": thanks.passed_on,
        "adds": list(_adds_told(thanks, draft, thanks.wording.words)),
        "others": [
            (other.title, str(other.id.within), str(other.step))
            for other in thanks.others
        ],
        "cautions": [*draft.cautions, *_talk_left_out(thanks)],
        "lacking": [getattr(gap, "plain", gap) for gap in thanks.lacking],
    }
