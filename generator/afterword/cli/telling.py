"""The questions of the intake, asked in the terminal: what was answered is saved at each step, and taken up again."""

from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

import click

from afterword.cli.terminal import say
from afterword.edit.begun import begun, forget, keep
from afterword.edit.changes import ChangeRefusedError
from afterword.edit.intake import Intake
from afterword.intake.answers import cleaned
from afterword.intake.groups import FIRST, LATER, Group
from afterword.intake.leading import is_asked
from afterword.intake.others import MOST, OTHERS
from afterword.intake.questions import QUESTIONS, Answers, Question, Shape


def ask_first(folder: Path, intake: Intake, typed: Answers) -> dict[str, str]:
    """The answers to what the first thank-you needs: those that were typed, those of before, and the rest asked for."""
    answers = {**_taken_up(folder), **typed}
    return _asked(folder, intake, _in_groups(FIRST), answers)


def ask_later(
    folder: Path,
    intake: Intake,
    answers: Answers,
) -> dict[str, str]:
    """The answers, with what the person likes to say of the rest."""
    open_questions = [
        question
        for question in _in_groups(LATER)
        if not answers.get(question.name) and intake.asks(question, answers)
    ]
    words = intake.wording.words
    question = f"{words.intake('page', 'later')} {words.intake('page', 'later-lead')}"
    if open_questions and click.confirm(question, default=False):
        so_far = _ask_for_others(folder, intake, answers)
        return _asked(folder, intake, open_questions, so_far)
    return dict(answers)


def _ask_for_others(
    folder: Path,
    intake: Intake,
    answers: Answers,
) -> dict[str, str]:
    """The answers, with everybody else who was there: one after another, until there is nobody more, or one has no name."""
    so_far = dict(answers)
    somebody = f"{intake.wording.words.intake('page', 'somebody')}?"
    for number in range(1, MOST + 1):
        if so_far.get(f"other_{number}"):
            continue
        if not click.confirm(somebody, default=False):
            break
        questions = [question for question in OTHERS if question.number == number]
        so_far = _asked(folder, intake, questions[:1], so_far)
        if not so_far.get(f"other_{number}"):
            break
        so_far = _asked(folder, intake, questions[1:], so_far)
    return so_far


def _in_groups(groups: Collection[Group]) -> Iterator[Question]:
    for question in QUESTIONS:
        if question.group in groups:
            yield question


def show_thanks(intake: Intake, answers: Answers) -> None:
    """The first thank-you, to be copied."""
    thanks = intake.judged(answers).thanks
    if thanks is None or thanks.letter is None:
        return
    words = intake.wording.words
    if thanks.lacks_contact:
        say(f"\n{words.intake('instead', thanks.instead)}")
        return
    draft = thanks.letter
    state = "not-ready" if thanks.lacking else "ready"
    say(f"\n{words.intake('page', state)}:\n")
    say(f"{words.intake('page', 'subject')}: {draft.subject}\n\n{draft.body}")
    for gap in thanks.lacking:
        say(f"\n{words.intake('page', 'lacking')}: {gap}")


def _taken_up(folder: Path) -> dict[str, str]:
    """What was answered before and not written, if the person wants to go on with it."""
    answers = begun(folder)
    if not answers:
        return {}
    beginning = ", ".join(answers.values())
    if click.confirm(f"You began to tell of {beginning}. Go on with it?", default=True):
        return answers
    forget(folder)
    return {}


def _asked(
    folder: Path, intake: Intake, questions: Iterable[Question], answers: Answers
) -> dict[str, str]:
    """The answers, with one to each of these questions that makes sense; saved after each."""
    so_far = dict(answers)
    for question in questions:
        if not _is_open(intake, question, so_far):
            continue
        answer = _ask(intake, question, so_far)
        if answer:
            so_far[question.name] = answer
            _show_sentence(intake, question, so_far)
            _keep(folder, so_far)
    return {**intake.known, **so_far}


def _is_open(intake: Intake, question: Question, so_far: Answers) -> bool:
    if so_far.get(question.name) or not intake.asks(question, so_far):
        return False
    return is_asked(question, {**intake.known, **so_far})


def _ask(intake: Intake, question: Question, so_far: Answers) -> str:
    """Ask until the answer can be read; what is not needed may be left out."""
    words = intake.wording.words
    text = words.intake("ask", question.words)
    default = None if question.needed else ""
    if question.name == "held":
        default = intake.today.isoformat()
        text = f"{text} (Enter for today)"
    elif question.shape is Shape.YES_NO:
        text = f"{text} {_yes_no_words(question)}"
    elif question.shape is Shape.PART:
        text = f"{text} ({', '.join(question.suggestions)})"
    if not question.needed:
        text = f"{text} (Enter to leave out)"
    answer = click.prompt(
        text,
        default=default,
        show_default=False,
        value_proc=_reader(intake, question, so_far),
    )
    return str(answer)


def _yes_no_words(question: Question) -> str:
    """The words that answer it."""
    if question.needed:
        return "yes, no or not sure"
    return "yes or no"


def _reader(
    intake: Intake,
    question: Question,
    so_far: Answers,
) -> Callable[[str], str]:
    """How click reads an answer: it asks again after a mistake."""

    def read(typed: str) -> str:
        answer = cleaned({question.name: typed}).get(question.name, "")
        if question.needed and not answer:
            raise click.UsageError(
                intake.wording.words.intake("missing", question.words)
            )
        judged = intake.judged({**so_far, question.name: answer})
        message = judged.messages.get(question.name, "")
        if question.name in judged.mistakes:
            raise click.UsageError(message)
        if message:
            say(f"  {message}")
        return intake.dated({**so_far, question.name: answer})[question.name]

    return read


def _show_sentence(intake: Intake, question: Question, so_far: Answers) -> None:
    """The sentence that the answer becomes, in the words of the letter."""
    sentence = intake.judged(so_far).sentences.get(question.name)
    if sentence and question.becomes:
        head = intake.wording.words.intake("becomes", str(question.becomes))
        say(f"  {head} {' '.join(sentence.split())}")


def _keep(folder: Path, so_far: Answers) -> None:
    """Save what was told so far; where that cannot be, the person hears it and goes on."""
    try:
        keep(folder, so_far)
    except ChangeRefusedError as error:
        say(f"  {error}")
