"""Which question follows from which answer."""

from afterword.intake.questions import QUESTIONS, Answers, Question, Shape

_YES_OR_NO = frozenset(
    question.name for question in QUESTIONS if question.shape is Shape.YES_NO
)


def is_asked(question: Question, answers: Answers) -> bool:
    """Whether a question makes sense beside the answers that are there."""
    if answers.get(question.instead_of):
        return False
    return not question.after or _leads_to(question.after, answers)


def leads_on(question: Question, answers: Answers) -> bool:
    """Whether a question that is asked after this one has no answer yet."""
    followers = [other.name for other in QUESTIONS if other.after == question.name]
    return not all(map(answers.get, followers))


def _leads_to(name: str, answers: Answers) -> bool:
    """Whether the answer to a question lets those be asked that come after it: none to yes or no is as good as a yes."""
    answer = answers.get(name, "").lower()
    if name in _YES_OR_NO:
        return answer not in {"no", "n"}
    return bool(answer)
