"""What a page is told of the first thank-you: the letter, or why there is none and what it waits for."""

from collections.abc import Iterator

from afterword.serve.actions import Told
from afterword.workbook.advice.becomes import FirstThanks
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
        "subject": draft.subject,
        "text": draft.body,
        "passed_on": thanks.passed_on,
        "others": [(other.title, str(other.id.within)) for other in thanks.others],
        "cautions": list(draft.cautions),
        "lacking": [getattr(gap, "plain", gap) for gap in thanks.lacking],
    }
