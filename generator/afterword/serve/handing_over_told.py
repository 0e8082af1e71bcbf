"""Answers about an interview that came back in a file, dropped on a page: shown question by question, and made an interview."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from afterword.edit.changes import ChangeRefusedError
from afterword.edit.intake import Judged, intake_in
from afterword.edit.telling import whose_letters, why_unusable, write_told
from afterword.feedback.answers import UnusableReturnError
from afterword.feedback.read.told_interview import told_in_content
from afterword.intake.questions import QUESTIONS
from afterword.resources import OwnFiles
from afterword.serve.actions import Told
from afterword.workbook.wording.wording import Wording


@dataclass(frozen=True)
class Arrival:
    """Answers to the questions of an interview, as they would be written here, and when they were saved."""

    root: Path
    judged: Judged
    saved: str

    def look(self) -> Told:
        """Each question with its answer, and what there is to say of it. Nothing is written."""
        reason = why_unusable(self.judged)
        on = f", saved {self.saved[:10]}" if self.saved else ""
        return {
            "what": [f"Answers about an interview{on}"],
            "nothing": f"Nothing is taken in: {reason}" if reason else "",
            "answers": list(self._answers()),
            "careful": whose_letters(self.judged),
        }

    def write(self) -> Told:
        """Make an interview of them; nothing is written over anything."""
        reason = why_unusable(self.judged)
        if reason:
            raise ChangeRefusedError(f"nothing is taken in: {reason}")
        name = write_told(self.root, self.judged, begun_here=False)
        return {
            "said": "It is an interview of yours now.",
            "undo": "",
            "page": f"interviews/{name}/index.html",
        }

    def _answers(self) -> Iterator[Mapping[str, str]]:
        words = self.judged.intake.wording.words
        for question in QUESTIONS:
            answer = self.judged.answers.get(question.name)
            if answer:
                yield {
                    "question": words.intake("ask", question.name),
                    "answer": answer,
                    "careful": self.judged.messages.get(question.name, ""),
                }


def arrival(root: Path, today: dt.date, content: bytes) -> Arrival | None:
    """What a file holds that came back, if it is answers about an interview; None for all that is taken in another way.

    Raises:
        ChangeRefusedError: they are answers, and cannot be used.
    """
    try:
        told = told_in_content(content)
    except UnusableReturnError as error:
        raise ChangeRefusedError(f"nothing is taken in: {error}") from None
    if told is None:
        return None
    intake = intake_in(root, today, Wording.of(OwnFiles.of(root)))
    return Arrival(root, intake.judged(told.answers), told.saved)
