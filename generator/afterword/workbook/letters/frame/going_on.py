"""How a letter goes on: what it says where, and what it says once. Most letters say what their facts say, in one order."""

from collections.abc import Callable, Mapping

# From the facts of a letter to what more its template may ask.
GoingOn = Callable[[Mapping[str, object]], Mapping[str, object]]


def as_it_is(_facts: Mapping[str, object]) -> Mapping[str, object]:
    """Nothing more: its template goes by the facts as they are."""
    return {}
