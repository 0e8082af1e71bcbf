"""What steps, reasons and gaps are called: the words of templates/words, looked up by kind."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from afterword.diagnostics import Diagnostic
from afterword.plan.steps import Caution, Chapter, Kind, NoFollowUps, NoProposal, Why
from afterword.resources import BrokenOverrideError, kept, own_files
from afterword.workbook.wording import templating
from afterword.workbook.wording.data_files import completed, own_document, shipped

Words = Mapping[str, Mapping[str, str]]


def step(kind: Kind, part: str, **values: object) -> str:
    """The `title` or `detail` of a kind of step."""
    return _say(_steps()[kind][part], **values)


def why(reason: Why, **values: object) -> str:
    """The phrase that says why a date is what it is."""
    return _say(_reasons()["why"][reason], **values)


def caution(kind: Caution, **values: object) -> str:
    """The sentence that warns of a date."""
    return _say(_reasons()["cautions"][kind], **values)


class Gap(str):
    """What a draft still lacks, in words. `name` says what kind of thing that is."""

    __slots__ = ("name",)
    name: str


def gap(name: str, **values: object) -> Gap:
    """What a draft still lacks, and which key mends it."""
    found = Gap(_say(_reasons()["gaps"][name], **values))
    found.name = name
    return found


def thread(kind: Kind, **values: object) -> str:
    """From where a draft of this kind is sent."""
    return _say(_reasons()["threads"][kind], **values)


def use_only_if(name: str) -> str:
    """What must be true before a draft is sent."""
    return _reasons()["use_only_if"][name]


def answer(name: str) -> str:
    """The title of one of the answers to an offer."""
    return _reasons()["answers"][name]


def referee_letter(kind: Kind, name: str) -> str:
    """The title of one referee's letter among several."""
    return _say(_reasons()["referee_letters"][kind], name=name)


def timing(name: str, **values: object) -> str:
    """What the employer said about dates."""
    return _say(_reasons()["timing"][name], **values)


def too_long(count: int, most: int) -> str:
    """The caution about a letter that is longer than is read with pleasure."""
    return _say(str(_reasons()["too_long"]), count=count, most=most)


def other_day(word: str, held: str) -> str:
    """The caution about a letter of the candidate's own whose `yesterday` is not the day of the interview."""
    return _say(str(_reasons()["other_day"]), word=word, held=held)


def proposal_caution(name: str, **values: object) -> str:
    """What to think of before a proposal is sent."""
    return _say(_reasons()["proposal_cautions"][name], **values)


def referees(name: str, **values: object) -> str:
    """How a referee stands, and what the candidate should know of the choice."""
    return _say(_reasons()["referees"][name], **values)


def block(name: str, **values: object) -> str:
    """The heading above a few tick-boxes of a part that has many."""
    return _say(_reasons()["blocks"][name], **values)


def no_follow_ups(reason: NoFollowUps) -> str:
    """Why there are no follow-ups."""
    return _reasons()["no_follow_ups"][reason]


def not_needed(reason: NoProposal) -> str:
    """What stands in a part that is not needed; who does not want the job needs none of the parts beyond the first."""
    all_of_it = reason is NoProposal.NOT_INTERESTED
    return _say(str(_reasons()["not_needed"]), why=no_proposal(reason), all_of_it=all_of_it)


def no_proposal(reason: NoProposal) -> str:
    """Why there is no proposal, in a phrase without a full stop."""
    return _reasons()["no_proposal"][reason]


def no_document(kind: str) -> str:
    """Why a document of this kind cannot be had."""
    return _reasons()["no_document"][kind]


def unfinished(lacking: Sequence[str]) -> str:
    """What keeps a document that there is from being handed over."""
    return _say(str(_reasons()["unfinished"]), lacking=lacking)


def no_copy(kind: str, **values: object) -> str:
    """Why there is nothing of this kind to hand over."""
    return _say(_reasons()["no_copy"][kind], **values)


def proposal_term(name: str) -> str:
    """A term of a proposal whose candidate typed none."""
    return _reasons()["proposal_terms"][name]


def proposal_question(name: str) -> str:
    """The question that stands on a proposal in the place of what is not known yet."""
    return _reasons()["proposal_questions"][name]


def card_off(*, scored: bool) -> str:
    """Why no card is suggested."""
    return str(_reasons()["card_off_scored" if scored else "card_off"])


def chapter(part: Chapter) -> str:
    """A part's name."""
    return _reasons()["chapters"][part]  # type: ignore[index]  # the file's keys are the parts' numbers


def pay(group: str, name: str, **values: object) -> str:
    """What is said of pay, by its group and name."""
    return _say(_pay()[group][name], **values)


def proposal(group: str, name: str, **values: object) -> str:
    """What the one-page proposal says, by its group and name."""
    return _say(_proposal()[group][name], **values)


def _say(text: str, **values: object) -> str:
    if "{" not in text:
        return text
    try:
        return str(_template(text).render(**values))
    except BrokenOverrideError as error:
        raise BrokenOverrideError(_placed(error.problem, text)) from None


def _placed(problem: Diagnostic, text: str) -> Diagnostic:
    """The problem at the place of the phrase in the workspace's own words."""
    for name in own_files():
        document, _ = own_document(*name.split("/")) if name.startswith("templates/words/") else (None, ())
        for path in document.values if document else ():
            if document and document.at(path) == text:
                return replace(problem, span=document.span(path), excerpt=document.excerpt(document.span(path)))
    return problem


@kept
def _template(text: str):  # type: ignore[no-untyped-def]  # noqa: ANN202  (jinja2.Template, imported with the environment)
    return templating.words().from_string(text)


@kept
def _steps() -> Words:
    return _load("steps.yaml")


@kept
def _reasons() -> Words:
    return _load("reasons.yaml")


@kept
def _pay() -> Words:
    return _load("salary.yaml")


@kept
def _proposal() -> Words:
    return _load("proposal.yaml")


def _load(name: str) -> Words:
    """The words of one file: the workspace's own where it has some, ours for the rest."""
    document, _ = own_document("templates", "words", name)
    words = shipped("templates", "words", name)
    return completed(words, document.tree) if document else words
