"""Our frozen classes: they do what Python's own do, and nothing is compiled for those that are not used."""

import copy
import dataclasses
import pickle
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields
from pathlib import Path

import pytest

from afterword.frozen import frozen, replace
from afterword.stored import Growing, Store
from support.workspace import CHECKOUT


@frozen
class Place:
    """A place."""

    street: str
    number: int = 1
    note: str = field(default="", compare=False, repr=False)
    doors: list[str] = field(default_factory=list)


@frozen
class Home(Place):
    """A place on a floor."""

    floor: int = 0


@frozen
class Single:
    """A place with one field."""

    street: str


@frozen
class Travelled:
    """One that is made nowhere here."""

    street: str


@dataclass(frozen=True)
class Plain:
    """What Python makes of the same."""

    street: str
    number: int = 1
    note: str = field(default="", compare=False, repr=False)
    doors: list[str] = field(default_factory=list)


def test_it_is_made_and_shown_as_pythons_own() -> None:
    """By place and by name, with what was left out; the representation leaves out what is to be left out."""
    ours, theirs = Place("Elm", number=3, note="x"), Plain("Elm", number=3, note="x")
    assert repr(ours) == repr(theirs).replace("Plain", "Place")
    assert asdict(ours) == asdict(theirs)
    assert [entry.name for entry in fields(Place)] == [entry.name for entry in fields(Plain)]
    assert Place.__match_args__ == Plain.__match_args__


def test_a_default_that_is_made_is_made_for_each() -> None:
    """A list that was left out is one's own."""
    first, second = Place("Elm"), Place("Elm")
    first.doors.append("front")
    assert second.doors == []


def test_a_wrong_call_is_told_as_python_tells_it() -> None:
    """At the first call and at each later one."""
    for _ in range(2):
        with pytest.raises(
            TypeError, match=re.escape("Single.__init__() missing 1 required positional argument: 'street'")
        ):
            Single()  # type: ignore[call-arg]


def test_two_are_the_same_by_what_they_hold_and_by_their_class() -> None:
    """What is not compared makes no difference; a class below is another one."""
    assert Place("Elm", note="x") == Place("Elm", note="y")
    assert Place("Elm") != Place("Oak")
    assert Place("Elm") != Home("Elm")
    assert Single("Elm") == Single("Elm")
    assert {Single("Elm"): 1}[Single("Elm")] == 1
    assert hash(Single("Elm")) == hash(("Elm",))
    with pytest.raises(TypeError, match="unhashable"):
        hash(Place("Elm"))


def test_a_class_below_has_the_fields_above_first() -> None:
    """Inherited fields keep their place and their defaults."""
    assert repr(Home("Elm", floor=2)) == "Home(street='Elm', number=1, doors=[], floor=2)"
    assert replace(Home("Elm"), floor=3).floor == 3


def test_a_changed_copy_takes_over_the_fields_alone() -> None:
    """What was worked out of a record, and is kept in it, is worked out anew of the changed one."""
    place = Single("Elm")
    vars(place)["corner"] = "of Elm"
    changed = replace(place, street="Oak")
    assert vars(changed) == {"street": "Oak"}
    assert changed == Single("Oak")


def test_nothing_in_it_changes() -> None:
    """Neither a field nor a new name can be set or taken away."""
    place = Single("Elm")
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'street'"):
        place.street = "Oak"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'street'"):
        del place.street


def test_one_that_came_from_another_process_is_whole() -> None:
    """Where none was made before: it is compared, shown and copied as those that are made here."""
    came = Travelled.__new__(Travelled)  # as `pickle` makes it: `__init__` is not called
    came.__dict__["street"] = "Elm"
    assert repr(came) == "Travelled(street='Elm')"
    assert came == pickle.loads(pickle.dumps(came))  # noqa: S301  (our own)
    assert len({came, copy.deepcopy(came)}) == 1
    with pytest.raises(FrozenInstanceError):
        came.street = "Oak"
    assert came == Travelled("Elm")


def test_nothing_is_compiled_before_the_first_is_made() -> None:
    """Importing a module with many of them costs next to nothing."""

    @frozen
    class Late:
        street: str

    waiting = Late.__init__
    assert Late("Elm").street == "Elm"
    assert Late.__init__ is not waiting
    compiled = Late.__init__
    assert Late("Oak").street == "Oak"
    assert Late.__init__ is compiled


@pytest.mark.long
def test_the_package_has_no_other() -> None:
    """Python's own, which costs ten times as much at start-up, stands nowhere."""
    modules = (CHECKOUT / "generator" / "afterword").rglob("*.py")
    own = {path.name for path in modules if "@dataclass(frozen=True)\n" in path.read_text(encoding="utf-8")}
    assert not own


def test_a_copy_has_what_was_changed_and_what_was_not() -> None:
    """As `dataclasses.replace` has it, also of what is looked up once and remembered."""
    place = Place("Elm", number=3, note="x")
    assert asdict(replace(place, street="Oak")) == asdict(dataclasses.replace(place, street="Oak"))
    assert replace(place, doors=["front"]).doors == ["front"]
    with pytest.raises(TypeError, match="unexpected keyword argument 'door'"):
        replace(place, door="front")  # type: ignore[call-arg]


def test_nothing_is_worked_out_of_a_class_before_one_of_it_is_made() -> None:
    """A command imports a hundred that it makes none of; one that was put away elsewhere is compared all the same."""
    kinds = [_new_class() for _ in range(4)]
    assert [kind for kind in kinds if "__dataclass_params__" in vars(kind)] == []
    made, fetched, asked, matched = kinds
    assert made("Elm").floor == 0
    one, other = object.__new__(fetched), object.__new__(fetched)
    for record in (one, other):
        vars(record).update(street="Elm", floor=2)
    assert one == other
    assert {one, other} == {one}
    assert [entry.name for entry in fields(asked)] == ["street", "floor"]
    assert matched.__match_args__ == ("street", "floor")
    assert {kind.__init__.__qualname__ for kind in kinds} == {f"{made.__qualname__}.__init__"}


@pytest.mark.long
def test_threads_make_the_first_of_a_class_at_once() -> None:
    """A live server answers many at a time: each gets a whole one."""
    for _ in range(20):
        kind = _new_class()
        with ThreadPoolExecutor(4) as threads:
            streets = list(threads.map(lambda number, kind=kind: kind(str(number)).street, range(4)))
        assert streets == ["0", "1", "2", "3"]


def test_what_makes_one_is_compiled_once_for_an_installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next command makes one of the same class, and compiles nothing for it."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for compiles in (True, False):
        growing = Growing("inits", (), Store(tmp_path))
        with monkeypatch.context() as changed:
            changed.setattr("afterword.frozen._inits", lambda growing=growing: growing)
            if not compiles:
                changed.setattr("builtins.compile", pytest.fail)
            assert _new_class()("Elm").street == "Elm"
        growing.keep()


def _new_class() -> type[Single]:
    @frozen
    class Anew(Single):
        floor: int = 0

    return Anew
