"""Tables that an installation keeps: of our own files and libraries alone, worked out once."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from afterword import resources
from afterword.interview.values import codes
from afterword.sharing.leaks import dates, our_words
from afterword.stored import Store, table
from afterword.workbook.wording import data_files
from support.workspace import CHECKOUT


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Where they are kept, on a machine on which Python keeps its own."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return Store(tmp_path / "__pycache__" / "tables")


def counted(made: list[int]) -> Callable[[], dict[str, int]]:
    """How a table is worked out; each time is noted."""

    def make() -> dict[str, int]:
        made.append(1)
        return {"made": len(made)}

    return make


def test_a_table_is_worked_out_once_for_each_source(store: Store) -> None:
    """The next program reads it; another version of its source is another table, in the place of that before."""
    make = counted([])
    assert table("words", "1", make, store) == {"made": 1}
    assert table("words", "1", make, store) == {"made": 1}
    assert table("words", "2", make, store) == {"made": 2}
    assert table("words", "2", make, store) == {"made": 2}
    assert len([*store.folder.iterdir()]) == 1


def test_a_table_of_a_module_that_was_written_anew_is_worked_out_anew(store: Store, tmp_path: Path) -> None:
    """After an upgrade that works it out in another way, nothing of the version before is read."""
    module = tmp_path / "maker.py"

    def table_of(code: str) -> object:
        module.write_text(code, encoding="utf-8")
        names: dict[str, Callable[[], str]] = {}
        exec(compile(code, module, "exec"), names)  # noqa: S102  (a module of the test's own)
        return table("words", "1", names["make"], store)

    assert table_of("def make():\n    return 'before'\n") == "before"
    assert table_of("def make():\n    return 'after it'\n") == "after it"


def test_a_damaged_table_is_worked_out_anew(store: Store) -> None:
    """Half a file on the disk, as after a power cut, is not read."""
    make = counted([])
    table("words", "1", make, store)
    (kept,) = store.folder.iterdir()
    kept.write_bytes(kept.read_bytes()[:-1])
    assert table("words", "1", make, store) == {"made": 2}


def test_nothing_is_kept_where_python_keeps_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The table is there all the same."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert table("words", "1", counted([]), store) == {"made": 1}
    assert not store.folder.exists()


def test_the_codes_are_those_of_cldr() -> None:
    """However they came here."""
    of_cldr = codes.codes_of_cldr()
    zones_of = of_cldr.pop("zones of")
    kept = {"countries": codes.countries(), "currencies": codes.currencies(), "zones": codes.zone_countries()}
    assert kept == of_cldr
    assert {country: codes.zones_of(country) for country in zones_of} == zones_of
    assert (list(codes.zones_of("GB")), list(codes.zones_of("XX"))) == (["Europe/London"], [])
    assert {"US", "GB", "XK"} <= codes.countries()
    assert codes.zone_countries()["America/Mexico_City"] == "MX"


@pytest.mark.thorough
@pytest.mark.long
def test_months_and_our_own_words_are_kept_as_they_are_read() -> None:
    """The search of a copy reads every text of ours, and the months of thirty languages: once an installation."""
    assert dates._months() == dates._months_of_cldr()
    lines = our_words._lines_of_files()
    assert len(lines) > 1000
    assert our_words._text().startswith(f" | {' | '.join(lines)} | ")


@pytest.mark.long
def test_words_that_somebody_changed_in_a_checkout_are_kept_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ours are read from the table that is kept of them; changed ones are theirs, and read from the file."""
    asked: list[str] = []

    def noted(name: str, _source: str, make: Callable[[], object]) -> object:
        asked.append(name)
        return make()

    monkeypatch.setattr(data_files, "table", noted)
    name = "templates/words/steps.yaml"
    words = yaml.safe_load((CHECKOUT / name).read_text(encoding="utf-8"))
    assert data_files.shipped.__wrapped__(name) == words
    assert asked == [name]
    monkeypatch.setattr(resources, "_digests", lambda: {name: "of another text"})
    assert data_files.shipped.__wrapped__(name) == words
    assert asked == [name]
