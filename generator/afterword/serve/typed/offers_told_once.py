"""An offer is told once: in its interview where there is one, else among the offers that have none."""

from collections.abc import Iterator

from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import Workspace, is_example
from afterword.interview.values.firms import bare_name, may_be_one
from afterword.serve.action.refusing import beside


def refuse_if_told_there(workspace: Workspace, employer: str) -> None:
    """Refuse an offer of an employer with whom there is an interview, which has a place for it.

    Raises:
        AnsweredError: there is one.
    """
    for interview in _own(workspace):
        name = interview.employer.name
        if bare_name(name) == bare_name(employer):
            raise beside(
                "employer",
                f"there is an interview with {name} here: tell their offer on its page, under “They made an offer”; "
                "if it is for another job of theirs, write that job behind the name",
            )


def like_an_interview(workspace: Workspace, employer: str) -> str:
    """The question whether an offer is that of an employer with whom there is an interview; empty or with a space before it."""
    for interview in _own(workspace):
        name = interview.employer.name
        if may_be_one(name, employer):
            return (
                f" Is it the offer of {name}, with whom there is an interview here? "
                "Then undo this, and add it on the page of that interview."
            )
    return ""


def like_another_offer(workspace: Workspace, employer: str) -> str:
    """The question whether an offer was told before, apart from its interview; empty or with a space before it."""
    candidate = workspace.candidate
    offers = candidate.other_offers if candidate else ()
    for offer in offers:
        signs = (
            offer.is_open,
            may_be_one(offer.employer, employer),
            bare_name(offer.employer) != bare_name(employer),
        )
        if all(signs):
            return (
                f" Is it the one that you told as that of {offer.employer}? "
                "Then take that one out of your other offers, so that it counts once."
            )
    return ""


def _own(workspace: Workspace) -> Iterator[Interview]:
    """The interviews that are no examples."""
    for name, interview in workspace.typed.items():
        if not is_example(name):
            yield interview
