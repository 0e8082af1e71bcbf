"""What happened, told without scripts: the questions as plain forms, one step a page, and the thank-you at the end."""

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from afterword.edit.begun import begun
from afterword.edit.changes import ChangeRefusedError
from afterword.frozen import frozen
from afterword.intake.answers import cleaned, file_name
from afterword.intake.groups import FIRST, LATER, Group
from afterword.intake.others import (
    EVERY_NAME,
    MOST,
    OTHERS,
    PARTS,
    told_of,
)
from afterword.intake.questions import QUESTIONS, Answers, Question, Shape
from afterword.interview.reading.workspace import read_workspace
from afterword.interview.values.english import text_if
from afterword.mappings import only
from afterword.serve.action.clock import Clock
from afterword.serve.action.writing import planned
from afterword.serve.questions.first_letter import instead_told, letter_told
from afterword.serve.questions.intake import (
    Reception,
    Telling,
    rounds_of,
)
from afterword.serve.sheets.sheet import (
    Fields,
    Sheet,
    Visit,
)
from afterword.serve.sheets.tell_form import Answered, Step
from afterword.workbook.advice.becomes import FirstThanks
from afterword.workbook.wording.words import PhraseTable

_NAME = "tell"
_MORE = "later"  # the last step: what can wait
_MOST_BYTES = 120_000
_BOXES = {Shape.EMAIL: "email"}


@frozen
class Stand:
    """How far the telling is, by the answers that there are."""

    reception: Reception
    answers: Answers
    is_one_more: bool = False

    @cached_property
    def state(self) -> Mapping[str, Any]:
        """What is asked, and what there is to say of each answer."""
        return self.reception.state(self.answers)

    @cached_property
    def rounds(self) -> Mapping[str, str]:
        """The earlier talks that this one may follow."""
        return dict(rounds_of(read_workspace(self.reception.root)))

    @property
    def steps(self) -> list[str]:
        """The steps, in order."""
        groups = [group for group in (Group.ROUND, *FIRST) if any(self.asked(group))]
        return [*map(str, groups), _MORE]

    def asked(self, step: str) -> Iterator[Question]:
        """The questions of a step. Of one that hangs on another beside it nobody can know yet: it is there."""
        groups = LATER if step == _MORE else (step,)
        for question in QUESTIONS:
            if question.group in groups and self._is_shown(question):
                yield question
        if step == _MORE:
            yield from self._others()

    def _others(self) -> Iterator[Question]:
        """What is asked of everybody of whom something was told, and of one more if somebody else was there."""
        people = set(told_of(self.answers))
        if self.is_one_more:
            people.add(max(people, default=0) + 1)
        for question in OTHERS:
            if question.number in people:
                yield question

    def _is_shown(self, question: Question) -> bool:
        if question.shape is Shape.CHOICE:
            return bool(self.rounds)
        is_asked = question.name in self.state["asked"]
        is_of_somebody = question.group is Group.PERSON
        return any((is_asked, is_of_somebody, question.instead_of))

    def above(self, step: str) -> str:
        """What stands above a step; the last has words of its own."""
        ahead = _words_of(self.reception)["groups-ahead"] if self.state["ahead"] else {}
        return ahead.get(step, _words_of(self.reception)["groups"].get(step, ""))

    @property
    def last_button(self) -> str:
        """What writes it all down: there is no thank-you before the talk."""
        name = "write-ahead" if self.state["ahead"] else "write"
        return _words_of(self.reception)["page"][name]

    @property
    def writes(self) -> str:
        """The name of the interview that the answers make; empty while its day is not certain."""
        held = "".join(self.state["held"][:1])
        answers = {**self.state["known"], **self.answers, "held": held}
        return file_name(answers) if held else ""

    def held_up(self, step: str) -> bool:
        """Whether something on a step is missing or wrong."""
        names = {question.name for question in self.asked(step)}
        return bool(names & {*self.state["missing"], *self.state["mistakes"]})

    def beside(self, step: str, by: int) -> str:
        """The step before or after one; empty after the last."""
        steps = self.steps
        number = steps.index(step) + by if step in steps else 0
        return "".join(steps[max(number, 0) :][:1])


@frozen
class TellSheet:
    """The workspace in which interviews are told of."""

    root: Path
    today: Clock

    def view(self, visit: Visit) -> Mapping[str, object]:
        """A step with its questions, or the thank-you of what was written."""
        written = visit.asked.get("written")
        if written:
            return self._thanks(written)
        typed = only(visit.typed, EVERY_NAME)
        answers = cleaned({**begun(self.root), **typed})
        is_one_more = bool(visit.asked.get("more"))
        stand = Stand(self._reception, answers, is_one_more)
        step = visit.asked.get("at", "")
        if step not in stand.steps:
            step = stand.steps[0]
        complaining = bool(visit.wrong or visit.asked.get("look"))
        questions = [
            self._told(stand, question, complaining=complaining)
            for question in stand.asked(step)
        ]
        number = stand.steps.index(step) + 1
        count = len(stand.steps)
        words = self._reception.wording.words
        return {
            "letter": None,
            "above": stand.above(step),
            "place": words.intake("page", "step", number=number, count=count),
            "write": stand.last_button,
            "step": step,
            "writes": stand.writes,
            "number": number,
            "count": count,
            "questions": questions,
            "shown": json.dumps(self._kept(stand, step)),
            "may_add": len(told_of(stand.answers)) < MOST,
            "becomes_now": list(self._becomes_now(stand, step)),
        }

    def take(self, sent: Step) -> str:
        """Save what was typed on a step, and go on: to the next, or to the thank-you after the last."""
        before = begun(self.root)
        if not before and sent.writes in read_workspace(self.root).interviews:
            return _address(written=sent.writes)  # the button was pressed twice
        answers = cleaned({**before, **dict(self._changed(before, sent.typed))})
        self._reception.keep(answers)
        stand = self._stand(answers)
        if sent.act == "back":
            return _address(at=stand.beside(sent.at, -1))
        if sent.act == "more":
            return f"{_address(at=_MORE, more='yes')}#more"
        if stand.held_up(sent.at):
            return _address(at=sent.at, look="yes")
        following = stand.beside(sent.at, 1)
        if following:
            return _address(at=following)
        return self._written(stand)

    def _changed(
        self, before: Answers, typed: Mapping[str, str]
    ) -> Iterator[tuple[str, str]]:
        """What was typed, without what only stood in its box because it is known: of somebody else it is not."""
        known = self._stand(before).state["known"]
        for name, text in typed.items():
            yield name, text_if(text != known.get(name), text)

    def _written(self, stand: Stand) -> str:
        """Make an interview of the answers, if nothing stands in the way on any step."""
        for step in stand.steps:
            if stand.held_up(step):
                return _address(at=step, look="yes")
        told = self._reception.write(Telling(answers=stand.answers))
        return _address(written=str(told["name"]))

    @property
    def _reception(self) -> Reception:
        return Reception(self.root, self.today)

    def _stand(self, answers: Answers) -> Stand:
        return Stand(self._reception, cleaned(answers))

    def _told(
        self, stand: Stand, question: Question, *, complaining: bool
    ) -> Mapping[str, object]:
        """A question as the page shows it."""
        name = question.name
        state = stand.state
        typed = stand.answers.get(name) or state["known"].get(name, "")
        if question.name == "held":
            typed = "".join(state["held"][1:]) or typed or "today"
        message = state["messages"].get(name, "")
        lacking = text_if(complaining, state["missing"].get(name, ""))
        box = _BOXES.get(question.shape, "text")
        return {
            "question": question,
            "typed": typed,
            "message": lacking or message,
            "wrong": bool(lacking) or name in state["mistakes"],
            "sentence": state["sentences"].get(name, ""),
            "box": box,
            "rounds": stand.rounds,
            "parts": PARTS,
        }

    def _kept(self, stand: Stand, step: str) -> Answers:
        """What is saved or known of what a step asks: a box in which it stands still was not typed into."""
        kept = {**stand.state["known"], **begun(self.root)}
        names = {question.name for question in stand.asked(step)} - {"held"}  # in words
        return {name: kept.get(name, "") for name in names}

    def _becomes_now(self, stand: Stand, step: str) -> Iterator[tuple[Question, str]]:
        """What the answers of the step before become."""
        if step == stand.steps[0]:
            return
        for question in stand.asked(stand.beside(step, -1)):
            sentence = stand.state["sentences"].get(question.name)
            if sentence and question.becomes:
                yield question, sentence

    def _thanks(self, name: str) -> Mapping[str, object]:
        workspace = read_workspace(self.root)
        if name not in workspace.interviews:
            raise ChangeRefusedError(
                "this interview cannot be read just now; go back to your workbook"
            )
        cases = planned(self.root, workspace, self.today())
        wording = self._reception.wording
        thanks = FirstThanks(cases[name], wording)
        return {
            "letter": letter_told(thanks) or {},
            "name": name,
            "instead": instead_told(thanks, wording.words),
        }


def tell_sheet(root: Path, today: Clock) -> Sheet[Any]:
    """The page on which an interview is told of without scripts."""
    sheet = TellSheet(root, today)
    return Sheet(
        root,
        _NAME,
        "answer",
        Answered,
        "tell.html.j2",
        sheet.view,
        sheet.take,
        _MOST_BYTES,
    )


def _words_of(reception: Reception) -> PhraseTable:
    """All that is said round the questions."""
    return reception.wording.words.all_of_intake()


def _address(**asked: str) -> str:
    fields: Fields = asked
    return f"{_NAME}?{urlencode(fields)}" if fields else _NAME
