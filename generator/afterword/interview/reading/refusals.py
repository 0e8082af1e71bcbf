"""What a person would not write in a form: several documents, bulk, anchors, aliases, tags. Found before a tree is built.

The parser's events cost no memory, so that a file that would grow beyond all bounds is refused while it is still small.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import yaml

from afterword.diagnostics import Diagnostic, Rule
from afterword.diagnostics import rules as r
from afterword.interview.reading.broken import broken
from afterword.interview.reading.places import line_of, span_between

MOST_DEPTH = 12
MOST_NODES = 20_000
MOST_CHARACTERS = 50_000


@dataclass(frozen=True)
class _Refusal:
    rule: Rule
    message: str
    help: str


class _Tally:
    """How much there was up to an event."""

    def __init__(self) -> None:
        self.documents = 0
        self.nodes = 0
        self.depth = 0

    def count(self, event: yaml.Event) -> None:
        self.documents += isinstance(event, yaml.DocumentStartEvent)
        self.nodes += isinstance(event, yaml.NodeEvent)
        self.depth += isinstance(event, yaml.CollectionStartEvent)
        self.depth -= isinstance(event, yaml.CollectionEndEvent)


def refusals(events: Iterable[yaml.Event], text: str, name: str) -> Iterator[Diagnostic]:
    """What is refused in one pass over the events of a text, up to the first limit that is passed."""
    tally = _Tally()
    lines = text.splitlines()
    try:
        for event in events:
            tally.count(event)
            excess = _excess(tally)
            refusal = excess or _machinery(event) or _overlong(event)
            if refusal:
                span = span_between(name, event.start_mark, event.end_mark)
                yield refusal.rule.at(span, refusal.message, refusal.help, line_of(lines, span))
            if excess:
                return
    except yaml.MarkedYAMLError as error:
        yield broken(error, lines, name)


def _excess(tally: _Tally) -> _Refusal | None:
    """The limit that is passed, if one is: what follows is not even looked at."""
    if tally.documents > 1:
        return _Refusal(
            r.SEVERAL_DOCUMENTS,
            "a second document begins here",
            "put each interview in a file of its own",
        )
    if tally.depth > MOST_DEPTH:
        return _overcomplex(f"more than {MOST_DEPTH} levels")
    if tally.nodes > MOST_NODES:
        return _overcomplex(f"more than {MOST_NODES:,} values")
    return None


def _overcomplex(bulk: str) -> _Refusal:
    return _Refusal(r.OVERCOMPLEX_FILE, f"the file has {bulk}", "keep one interview in a file")


def _machinery(event: yaml.Event) -> _Refusal | None:
    """Reuse and types, which YAML has and a form has not."""
    if isinstance(event, yaml.AliasEvent):
        return _unwanted("`*` refers to another place in the file")
    if isinstance(event, yaml.NodeEvent) and event.anchor:
        return _unwanted("`&` names this place for later")
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
        return _unwanted("`!` gives this value a type")
    return None


def _unwanted(message: str) -> _Refusal:
    return _Refusal(
        r.YAML_MACHINERY,
        message,
        "write the value out in full; put double quotes round text that begins with `&`, `*` or `!`",
    )


def _overlong(event: yaml.Event) -> _Refusal | None:
    if not isinstance(event, yaml.ScalarEvent):
        return None
    length = len(event.value)
    if length <= MOST_CHARACTERS:
        return None
    return _Refusal(
        r.OVERCOMPLEX_FILE,
        f"the value has {length:,} characters; at most {MOST_CHARACTERS:,} are read",
        "shorten it",
    )
