"""What steps, reasons and gaps are called: the words of templates/words, looked up by kind."""

from collections.abc import Mapping
from functools import cache

import yaml

from afterword.plan.steps import Caution, Chapter, Kind, NoFollowUps, Why
from afterword.resources import resource
from afterword.workbook import templating

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


def gap(name: str, **values: object) -> str:
    """What a draft still lacks, and which key mends it."""
    return _say(_reasons()["gaps"][name], **values)


def no_follow_ups(reason: NoFollowUps) -> str:
    """Why there are no follow-ups."""
    return _reasons()["no_follow_ups"][reason]


def not_needed(*, interested: bool) -> str:
    """What stands in a part that is not needed."""
    return _reasons()["not_needed"]["no-proposal" if interested else "not-interested"]


def card_off() -> str:
    """Why no card is suggested."""
    return str(_reasons()["card_off"])


def chapter(part: Chapter) -> str:
    """A part's name."""
    return _reasons()["chapters"][part]  # type: ignore[index]  # the file's keys are the parts' numbers


def forget() -> None:
    """Read the words anew when they are next needed: somebody who serves the site may be changing them."""
    for each in (_steps, _reasons, _template):
        each.cache_clear()


def _say(text: str, **values: object) -> str:
    return _template(text).render(**values) if "{" in text else text


@cache
def _template(text: str):  # type: ignore[no-untyped-def]  # noqa: ANN202  (jinja2.Template, imported with the environment)
    return templating.words().from_string(text)


@cache
def _steps() -> Words:
    return _load("steps.yaml")


@cache
def _reasons() -> Words:
    return _load("reasons.yaml")


def _load(name: str) -> Words:
    text = resource("templates", "words", name).read_text(encoding="utf-8")
    loaded: Words = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  (the safe loader, in C where it can)
    return loaded
