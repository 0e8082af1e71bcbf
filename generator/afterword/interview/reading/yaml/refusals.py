"""What a person would not write in a form: several documents, bulk, anchors, aliases, tags. Found before a tree is built.

The parser's events cost no memory, so that a file that would grow beyond all bounds is refused while it is still small.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import yaml

from afterword.diagnostics import Diagnostic, Rule, rules
from afterword.frozen import frozen
from afterword.interview.reading.file.text import Text
from afterword.interview.reading.slips.escapes import eaten, unknown

MOST_DEPTH = 12
MOST_NODES = 20_000
MOST_CHARACTERS = 50_000

_SPLIT = "keep one interview in a file"
_WRITE_OUT = "write the value out in full; put double quotes round text that begins with `&`, `*` or `!`"


@frozen
class _Refusal:
    rule: Rule
    message: str
    help: str


class _Counts(NamedTuple):
    """What an event adds to what is counted."""

    documents: int = 0
    nodes: int = 0
    depth: int = 0


_TAGGED = (yaml.ScalarEvent, yaml.CollectionStartEvent)
_NOTHING = _Counts()
_COUNTS: dict[type[yaml.Event], _Counts] = {
    yaml.DocumentStartEvent: _Counts(documents=1),
    yaml.AliasEvent: _Counts(nodes=1),
    yaml.ScalarEvent: _Counts(nodes=1),
    yaml.SequenceStartEvent: _Counts(nodes=1, depth=1),
    yaml.MappingStartEvent: _Counts(nodes=1, depth=1),
    yaml.SequenceEndEvent: _Counts(depth=-1),
    yaml.MappingEndEvent: _Counts(depth=-1),
}


def refusals(events: Iterable[yaml.Event], text: Text) -> Iterator[Diagnostic]:
    """What is refused in one pass over the events of a text, up to the first limit that is passed."""
    documents = 0
    nodes = 0
    depth = 0
    try:
        for event in events:
            yield from eaten(event, text)
            counts = _COUNTS.get(type(event), _NOTHING)
            documents += counts.documents
            nodes += counts.nodes
            depth += counts.depth

            excess = _excess(documents, nodes, depth)
            refusal = excess or _refusal(event)
            if refusal:
                span = text.between(event.start_mark, event.end_mark)
                yield text.report(
                    refusal.rule,
                    span,
                    refusal.message,
                    refusal.help,
                )
            if excess:
                return
    except yaml.MarkedYAMLError as error:
        from afterword.interview.reading.slips.broken import broken  # noqa: PLC0415  (a file that is whole does without)

        yield unknown(error, text) or broken(error, text)


def _excess(documents: int, nodes: int, depth: int) -> _Refusal | None:
    """The limit that is passed, if one is: what follows is not even looked at."""
    if documents > 1:
        return _Refusal(
            rules.SEVERAL_DOCUMENTS,
            "a second document begins here",
            "put each interview in a file of its own",
        )
    if depth > MOST_DEPTH:
        return _Refusal(
            rules.OVERCOMPLEX_FILE,
            f"the file has more than {MOST_DEPTH} levels",
            _SPLIT,
        )
    if nodes > MOST_NODES:
        return _Refusal(
            rules.OVERCOMPLEX_FILE,
            f"the file has more than {MOST_NODES:,} values",
            _SPLIT,
        )
    return None


def _refusal(event: yaml.Event) -> _Refusal | None:
    """Reuse and types, which YAML has and a form has not; a text that nobody typed."""
    if isinstance(event, yaml.AliasEvent):
        return _Refusal(
            rules.YAML_MACHINERY, "`*` refers to another place in the file", _WRITE_OUT
        )
    if isinstance(event, yaml.NodeEvent) and event.anchor:
        return _Refusal(
            rules.YAML_MACHINERY, "`&` names this place for later", _WRITE_OUT
        )
    if isinstance(event, _TAGGED) and event.tag:
        return _Refusal(rules.YAML_MACHINERY, "`!` gives this value a type", _WRITE_OUT)
    if isinstance(event, yaml.ScalarEvent) and len(event.value) > MOST_CHARACTERS:
        return _Refusal(
            rules.OVERCOMPLEX_FILE,
            f"the value has {len(event.value):,} characters; at most {MOST_CHARACTERS:,} are read",
            "shorten it",
        )
    return None
