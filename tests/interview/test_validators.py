"""What reads the model is made by ourselves, and reads as pydantic's own does; pydantic makes the rest where it is wanted."""

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import BaseModel, Field, StrictBool, TypeAdapter, ValidationError, create_model

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.employer import Employer
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.validators import AnotherKindError, validator_of
from afterword.interview.reading.known_keys import fields_of, model_in
from support.workspace import example_workspace

TYPED = (
    None, "", "x", "yes", "no", "3", "2027-01-13", "2027-01-13 10:00", "14:30", "USD", "US", "a@b.example", "https://b.example",
    5, [], ["x"], ["2027-01-13", ["y"]], {}, {"name": "x"}, [{"name": "x"}, {"on": "2027-01-13", "did": "thank-you/x"}],
)  # fmt: skip


def models() -> list[type[BaseModel]]:
    """Every model that an interview and me.yaml are made of."""
    found: list[type[BaseModel]] = [Interview, Candidate]
    for model in found:
        inner = filter(None, (model_in(field.annotation) for field in fields_of(model).values()))
        found += [kind for kind in dict.fromkeys(inner) if kind not in found]
    return found


def outcome(read: TypeAdapter[list[BaseModel]], tree: dict[str, object]) -> object:
    """What comes of a tree: the value, or each error with its place and its words."""
    try:
        return read.validate_python([tree])[0]
    except ValidationError as error:
        return [
            (problem["type"], problem["loc"][1:], problem["msg"])
            for problem in error.errors(include_url=False, include_input=False, include_context=False)
        ]


@pytest.mark.long
@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_whatever_is_typed_behind_a_key_is_read_as_by_pydantic(model: type[BaseModel]) -> None:
    """Each key of a file with a text, a day, a list, keys of its own or nothing: the same value, or the same errors."""
    theirs = TypeAdapter(list[model])  # type: ignore[valid-type]
    ours = validator_of(model)
    keys = fields_of(model)
    for key in (*keys, "unknown"):
        for typed in TYPED:
            tree = {key: typed}
            try:
                read: object = ours.validate_python(tree)
            except ValidationError as error:
                read = [
                    (problem["type"], problem["loc"], problem["msg"])
                    for problem in error.errors(include_url=False, include_input=False, include_context=False)
                ]
            assert read == outcome(theirs, tree), tree


class Pressed(Frozen):
    """What a page sends, with a kind of value that files have not."""

    sure: StrictBool = Field(default=False)


def test_what_files_have_not_is_left_to_pydantic() -> None:
    """A kind that we do not know, a value that is made anew each time, two kinds in one place: pydantic reads them."""
    assert Pressed.model_validate({"sure": True}).sure
    with pytest.raises(ValidationError):
        Pressed.model_validate({"sure": "yes"})
    two_kinds = create_model("TwoKinds", __base__=Frozen, it=(int | str | None, None))
    made_anew = create_model("MadeAnew", __base__=Frozen, it=(tuple[str, ...], Field(default_factory=tuple)))
    of_another_class = create_model("OfAnotherClass", __base__=Frozen, it=(complex, 0j))
    for kind in (Pressed, two_kinds, made_anew, of_another_class):
        with pytest.raises(AnotherKindError):
            validator_of(kind)
        assert kind.model_validate({})


@pytest.mark.process
@pytest.mark.workspace
def test_a_first_check_makes_no_more_of_the_model_than_what_reads_it(tmp_path: Path) -> None:
    """Whoever asks for the first time does not wait for what pydantic makes for schemas and for writing."""
    root = example_workspace(tmp_path / "search")
    (file,) = (root / "content" / "interviews").glob("*.yaml")
    words = ["check", str(file), "-C", str(root), "--today", "2027-01-13"]
    script = (
        "import sys, afterword.cli.main as m\n"
        f"m.main({words!r}, standalone_mode=False)\n"
        "print('pydantic' in sys.modules, 'pydantic.plugin._loader' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert shown.stdout.endswith("True False\n"), shown.stderr


def test_a_part_of_a_country_is_read_beside_the_country_and_alone() -> None:
    """Below an employer Ohio is told by its code, whose country is known; whoever reads the one value has it as it was typed."""
    field = Employer.model_fields["region"]
    alone: TypeAdapter[object] = TypeAdapter(Annotated[field.annotation, *field.metadata])
    assert alone.validate_python("Ohio") == "Ohio"
    assert Employer.model_validate({"name": "Larkfield", "country": "US", "region": "Ohio"}).region == "OH"
    assert Employer.model_validate({"name": "Larkfield", "region": "Ohio"}).region == "Ohio"
