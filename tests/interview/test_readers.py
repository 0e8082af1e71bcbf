"""The model is read without pydantic, and reads as pydantic does."""

import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.employer import Employer
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.schema import as_pydantic
from afterword.interview.reading.keys.known_keys import fields_of, model_in
from afterword.interview.values.reading import UnreadableError
from support.workspace import example_workspace

TYPED = (
    None, "", "x", "yes", "no", "3", "2027-01-13", "2027-01-13 10:00", "14:30", "USD", "US", "a@b.example", "https://b.example",
    5, [], ["x"], ["2027-01-13", ["y"]], {}, {"name": "x"}, [{"name": "x"}, {"on": "2027-01-13", "did": "thank-you/x"}],
)  # fmt: skip


def models() -> list[type[Frozen]]:
    """Every model that an interview and me.yaml are made of."""
    found: list[type[Frozen]] = [Interview, Candidate]
    for model in found:
        inner = filter(None, (model_in(field.annotation) for field in fields_of(model).values()))
        found += [kind for kind in dict.fromkeys(inner) if kind not in found]
    return found


def plain(value: object) -> object:
    """A value without models in it: both sides have their own."""
    if isinstance(value, BaseModel | Frozen):
        return {name: plain(content) for name, content in value}
    if isinstance(value, tuple):
        return [plain(entry) for entry in value]
    return value


def by_pydantic(model: type[BaseModel], tree: dict[str, object]) -> object:
    """What comes of a tree: the values, or each error with its place and its words."""
    try:
        return plain(model.model_validate(tree))
    except ValidationError as error:
        return [
            (problem["type"], problem["loc"], problem.get("ctx", {}).get("message", ""))
            for problem in error.errors(include_url=False, include_input=False)
        ]


def by_ours(model: type[Frozen], tree: dict[str, object]) -> object:
    """The same of what reads it for a command."""
    try:
        return plain(model.model_validate(tree))
    except UnreadableError as error:
        return [(problem.kind, problem.place, problem.words.get("message", "")) for problem in error.problems]


@pytest.mark.long
@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_whatever_is_typed_behind_a_key_is_read_as_by_pydantic(model: type[Frozen]) -> None:
    """Each key of a file with a text, a day, a list, keys of its own or nothing: the same value, or the same errors."""
    for key in (*fields_of(model), "unknown"):
        for typed in TYPED:
            tree = {key: typed}
            assert by_ours(model, tree) == by_pydantic(as_pydantic(model), tree), tree


@pytest.mark.thorough
@pytest.mark.process
@pytest.mark.workspace
def test_a_first_check_and_a_first_today_do_without_pydantic(tmp_path: Path) -> None:
    """Whoever asks for the first time does not wait for a library that is wanted by pages and by what comes back alone."""
    root = example_workspace(tmp_path / "search")
    (file,) = (root / "content" / "interviews").glob("*.yaml")
    for words in (["check", str(file)], ["today"]):
        asked = [*words, "-C", str(root), "--today", "2027-01-13"]
        script = (
            "import sys, afterword.cli.main as m\n"
            f"m.main({asked!r}, standalone_mode=False)\n"
            "print([name for name in sys.modules if name.startswith('pydantic')])"
        )
        shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
        assert shown.stdout.endswith("[]\n"), shown.stderr


def test_a_value_that_was_read_stays_as_it_is() -> None:
    """Nobody changes somebody's name after it was read, not by a slip either; a copy with another name is another value."""
    read = Person.model_validate({"name": "Ada Lind", "is": "recruiter"})
    for change in (lambda: setattr(read, "name", "x"), lambda: delattr(read, "name")):
        with pytest.raises(FrozenInstanceError):
            change()
    other = read.model_copy(update={"name": "Ben Cole"})
    assert (read.name, other.name, other.part) == ("Ada Lind", "Ben Cole", read.part)
    assert other != read
    assert other.model_copy(update={"name": "Ada Lind"}) == read
    assert len({read, other, other.model_copy(update={"name": "Ada Lind"})}) == 2
    again = pickle.loads(pickle.dumps(read))  # noqa: S301  (our own)
    assert (again, again.model_fields_set) == (read, {"name", "part"})


def test_a_part_of_a_country_is_read_beside_the_country_and_alone() -> None:
    """Below an employer Ohio is told by its code, whose country is known; whoever reads the one value has it as it was typed."""
    field = Employer.model_fields["region"]
    alone: TypeAdapter[object] = TypeAdapter(Annotated[field.annotation, *field.metadata])
    assert alone.validate_python("Ohio") == "Ohio"
    assert Employer.model_validate({"name": "Larkfield", "country": "US", "region": "Ohio"}).region == "OH"
    assert Employer.model_validate({"name": "Larkfield", "region": "Ohio"}).region == "Ohio"
