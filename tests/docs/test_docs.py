"""The documents are true: what they show, name and promise is compared with the code."""

import datetime as dt
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner

from afterword.cli.main import COMMANDS, main
from afterword.diagnostics import RULES
from afterword.edit.starter import workspace_files
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import read_workspace
from afterword.workbook.advice.review import all_problems
from afterword.workbook.compose import cases_of, compose
from afterword.workbook.wording.wording import shipped_wording
from support.making import drafts, every_case
from support.scripts import script
from support.workspace import CHECKOUT, Tree, make_workspace

TODAY = dt.date(2027, 1, 13)
DOCUMENTS = sorted(
    path.relative_to(CHECKOUT).as_posix()
    for place in (".", "docs", "docs/decisions")
    for path in (CHECKOUT / place).glob("*.md")
)
DECISIONS = [name for name in DOCUMENTS if name.startswith("docs/decisions/")]


def text(name: str) -> str:
    return (CHECKOUT / name).read_text(encoding="utf-8")


def section(name: str, heading: str) -> str:
    """What stands under a heading of a document, up to the next heading of the same rank."""
    return re.split(r"^## ", text(name).split(f"\n## {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


def blocks(name: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text(name), re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def writer() -> ModuleType:
    """The script that writes the generated parts."""
    return script("docs")


def keys(model: type[Frozen], above: str = "") -> Iterator[str]:
    """Every key a person can type, as a dotted path."""
    for name, field in model.model_fields.items():
        path = f"{above}{field.alias or name}"
        yield path
        part = _part(field.annotation)
        if part:
            yield from keys(part, f"{path}.")


def _part(annotation: object) -> type[Frozen] | None:
    if isinstance(annotation, type) and issubclass(annotation, Frozen):
        return annotation
    return next((found for each in getattr(annotation, "__args__", ()) if (found := _part(each))), None)


# --- commands ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_help_in_the_documents_is_the_help_one_gets(command: str) -> None:
    """What docs/cli.md shows for a command is what the terminal shows, to the letter."""
    words = [*([command] if command else []), "--help"]
    shown = CliRunner(env={"COLUMNS": "82"}).invoke(main, words, prog_name="afterword").stdout
    assert f"## {command}\n" in text("docs/cli.md") or not command
    assert shown in blocks("docs/cli.md", "text")


def test_every_command_is_in_the_readme() -> None:
    """Somebody who reads the table in the README has seen every command there is, each once."""
    table = re.findall(r"^\| `afterword ([a-z]+)", section("README.md", "What you can type"), re.MULTILINE)
    assert sorted(table) == sorted(COMMANDS)


def test_every_command_has_a_section_of_its_own() -> None:
    """docs/cli.md explains the commands in the order in which --help lists them."""
    assert re.findall(r"^## (.+)$", text("docs/cli.md"), re.MULTILINE) == list(COMMANDS)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs/cli.md", "docs/install.md"])
def test_every_command_line_can_be_typed(name: str) -> None:
    """A line that a document tells you to type is a target of the Makefile or a command of Afterword that exists."""
    lines = [shlex.split(line, comments=True) for block in blocks(name, "sh") for line in block.splitlines()]
    inline = [shlex.split(line) for line in re.findall(r"`((?:make|afterword) [^`]+)`", text(name))]
    targets = re.findall(r"^([a-z]+):", text("Makefile"), re.MULTILINE)
    known = {"make": {*targets}, "afterword": {*COMMANDS, "--help"}}
    typed = [line for line in (*lines, *inline) if line and line[0] in known]
    assert typed
    assert [line for line in typed if line[1:] and line[1] not in known[line[0]]] == []
    others = {line[0] for line in lines if line and line[0] not in known}
    assert others <= {"pipx", "uv", "cd"}


def test_the_readme_names_the_tests_that_ci_runs() -> None:
    """The command for tests in the README is the one that CI runs before anything lands."""
    named = section("README.md", "For developers")
    for command in ("make test", "make check"):
        assert f"\n{command}\n" in named
        assert re.search(rf"^{command}\b", text(".ci/run"), re.MULTILINE)
    assert re.search(r"^make thorough\b", text(".ci/run"), re.MULTILINE)  # what `make test` leaves to a run of its own


SAFE_TO_COPY = [
    *(name for name in DOCUMENTS if blocks(name, "yaml")),
    *(f"docs/rules/{code}.md" for code in RULES if code != "AW113"),  # which is about braces
    "content/example-me.yaml",
    "content/interviews/example-larkfield-foods.yaml",
    "templates/workspace/interview.yaml.j2",
    "templates/workspace/me.yaml.j2",
]


@pytest.mark.parametrize("name", SAFE_TO_COPY)
def test_an_example_is_safe_to_copy(name: str) -> None:
    """Whoever writes their own text into an example can use commas: no key stands in braces in it (E32)."""
    shown = "\n".join(blocks(name, "yaml")) if name.endswith(".md") else text(name)
    assert re.findall(r"(?<!\{)\{[a-z_]+: .*", shown) == []


# --- keys ---------------------------------------------------------------------------------------------------------------


@pytest.mark.long
def test_the_generated_parts_are_up_to_date(writer: ModuleType) -> None:
    """Running tools/docs.py now would change no document."""
    assert [name for name in writer.DOCUMENTS if writer.renewed(text(name)) != text(name)] == []


@pytest.mark.long
def test_what_editors_check_by_is_what_is_read(writer: ModuleType) -> None:
    """The schemas that a workspace is given are those of the model: an editor marks nothing that Afterword takes."""
    assert [name for name in writer.SCHEMAS if writer.schema_text(name) != text(name)] == []


@pytest.mark.parametrize(
    ("model", "heading"), [(Interview, "Every key of an interview file"), (Candidate, "Every key of me.yaml")]
)
def test_every_key_is_explained(model: type[Frozen], heading: str) -> None:
    """Each key that can be typed has its line under the heading of its part, with the words that editors show for it."""
    parts = re.split(r"^### (.+)$", section("docs/interview-file.md", heading), flags=re.MULTILINE)
    tables = {"": parts[0], **dict(zip(parts[1::2], parts[2::2], strict=True))}
    listed = {
        f"{path}.{key}".strip(".")
        for path, table in tables.items()
        for key in re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
    }
    assert listed == set(keys(model)) - {f"people.connection.{key}" for key in ("they_want", "i_bring", "proof")}
    for field in model.model_fields.values():
        assert f"| {field.description} |" in tables[""]


@pytest.mark.parametrize("model", [Interview, Candidate])
def test_every_example_of_a_key_is_one_that_is_read(writer: ModuleType, model: type[Frozen]) -> None:
    """What the table gives as an example for a key is accepted when somebody types it, and no key goes without."""
    tree = writer.examples(model)
    read = model.model_validate(tree)
    assert set(_typed(tree)) == set(keys(model))
    assert read.model_fields_set == set(model.model_fields)


def _typed(tree: Tree, above: str = "") -> Iterator[str]:
    if isinstance(tree, list):
        for item in tree:
            yield from _typed(item, above)
    elif isinstance(tree, dict):
        for key, value in tree.items():
            yield f"{above}{key}"
            yield from _typed(value, f"{above}{key}.")


@pytest.mark.long
def test_the_files_one_begins_with_name_the_keys() -> None:
    """The starter files show every key as a line or a comment."""
    starters = {
        Interview: text("templates/workspace/interview.yaml.j2"),
        Candidate: text("templates/workspace/me.yaml.j2"),
    }
    missing = {path for model, starter in starters.items() for path in keys(model) if path not in _in_starter(starter)}
    assert missing == set()


def _in_starter(starter: str) -> set[str]:
    """The dotted paths of keys in a starter, whether commented out or not."""
    found: set[str] = set()
    above: list[tuple[int, str]] = []
    for line in starter.splitlines():
        bare = re.sub(r"^( *)(\{\{ '' if .*? else '# ' \}\}|# )?( *)(- )?", _unmarked, line)
        indent = len(bare) - len(bare.lstrip())
        above = [(depth, name) for depth, name in above if depth < indent]
        typed = re.match(r" *([a-z_]+):(?: |$)", bare)
        if typed:
            above.append((indent, typed[1]))
        path = ".".join(name for _, name in above)
        found |= {path, *(f"{path}.{key}" for key in re.findall(r"[{,] ?([a-z_]+):", bare))}
    return found


def _unmarked(found: re.Match[str]) -> str:
    """The beginning of a line as spaces: without the mark of a comment, and with two spaces for a dash."""
    return f"{found[1]}{found[3]}{'  ' if found[4] else ''}"


# --- the examples to type -------------------------------------------------------------------------------------------------


@pytest.mark.workspace
@pytest.mark.parametrize("name", ["README.md", "docs/interview-file.md"])
def test_the_example_to_type_is_read_without_a_complaint(name: str, tmp_path: Path) -> None:
    """Whoever copies the example of a document into a file gets a workbook, with neither an error nor a warning."""
    for number, block in enumerate(blocks(name, "yaml")):
        root = make_workspace(tmp_path / str(number), {}, {"name": "Jane Doe"})
        (root / "content" / "interviews" / "larkfield.yaml").write_text(block, encoding="utf-8")
        workspace = read_workspace(root)
        assert list(workspace.interviews) == ["larkfield"]
        assert all_problems(cases_of(workspace, TODAY, shipped_wording()), shipped_wording()) == ()


@pytest.mark.workspace
def test_the_example_in_the_readme_gives_a_finished_thank_you(tmp_path: Path) -> None:
    """The README promises that its example is all that a finished thank-you email needs, and so it is."""
    root = make_workspace(tmp_path, {}, {"name": "Jane Doe"})
    (root / "content" / "interviews" / "larkfield.yaml").write_text(blocks("README.md", "yaml")[0], encoding="utf-8")
    sendable = {
        mail.draft.id.within: mail.draft
        for mail in compose(cases_of(read_workspace(root), TODAY, shipped_wording()), shipped_wording()).mails
    }
    assert sendable["thank-you/angela-jones"].complete


# --- the house ------------------------------------------------------------------------------------------------------------


def test_the_architecture_names_every_folder_and_no_other() -> None:
    """The table of the package in ARCHITECTURE.md has a line for each folder with code in it, and none for one that is gone."""
    package = CHECKOUT / "generator" / "afterword"
    there = {path.parent.relative_to(package).as_posix() + "/" for path in package.rglob("__init__.py")} - {"./"}
    assert set(re.findall(r"^\| `([^`]+)`", section("ARCHITECTURE.md", "The package"), re.MULTILINE)) == there
    beside = {f"`{path.name}`" for path in package.glob("*.py") if not path.name.startswith("__")}
    assert beside <= set(re.findall(r"`\w+\.py`", section("ARCHITECTURE.md", "The package")))


def test_the_architecture_names_folders_that_are_there() -> None:
    """Each folder in the second table exists, and no folder of the project is left out of it."""
    named = set(re.findall(r"^\| `([^`]+)/`", section("ARCHITECTURE.md", "Round the package"), re.MULTILINE))
    assert [name for name in named if not (CHECKOUT / name).is_dir()] == []
    made = {"site", "dist", "build"}
    there = {path.name for path in CHECKOUT.iterdir() if path.is_dir() and not path.name.startswith(".")} - made
    assert {name.split("/")[0] for name in named} == there - {"generator"}


def test_the_arrows_are_those_that_the_tool_proves() -> None:
    """The one direction of imports that ARCHITECTURE.md draws is the one that import-linter is told to keep."""
    contracts = tomllib.loads(text("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    layers = next(each["layers"] for each in contracts if each["type"] == "layers")
    assert f"\n{' -> '.join(layers)}\n" in section("ARCHITECTURE.md", "The arrows")


def test_the_feature_to_follow_names_files_that_are_there() -> None:
    """Each module or template that the walk through one feature sends you to can be opened."""
    places = (CHECKOUT, CHECKOUT / "generator" / "afterword")
    named = re.findall(r"`([\w/.-]+\.(?:py|yaml|j2|md))`", section("CONTRIBUTING.md", "One feature, from start to end"))
    real = {name for name in named if "NAME" not in name and "CODE" not in name}
    assert {"plan/vocabulary.py", "templates/words/steps.yaml"} <= real
    assert {name for name in real if not any((place / name).exists() for place in places)} == set()


def test_a_new_workspace_has_the_settings_of_the_project() -> None:
    """What is tested on the project's own mkdocs.yml holds for the one that `afterword init` writes: they are the same."""
    assert (CHECKOUT / "templates" / "workspace" / "mkdocs.yml").read_bytes() == (CHECKOUT / "mkdocs.yml").read_bytes()


def test_zensical_stops_with_a_sentence_in_a_new_workspace() -> None:
    """It runs no plugin and would leave the workbook out: its own file names a folder that cannot be, which it says when it stops.

    Without that file it reads mkdocs.yml, and stops at a tag that MkDocs knows and it does not, in a line that says what to type.
    """
    settings = tomllib.loads(workspace_files(None, None)["zensical.toml"])
    assert settings["project"]["docs_dir"] == "Zensical cannot build this workbook. Type: afterword build"
    assert "\n  not-zensical-but-afterword-build: !relative " in workspace_files(None, None)["mkdocs.yml"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_leads_somewhere(name: str) -> None:
    """A link from one document to another file of the project, or to a heading, finds what it names."""
    folder = (CHECKOUT / name).parent
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", text(name)) if not re.match(r"https?://|mailto:", link)]
    broken = [link for link in links if not (folder / link.partition("#")[0]).exists()]
    assert broken == []
    anchors = {link[1:] for link in links if link.startswith("#")}
    assert anchors <= {_anchor(heading) for heading in re.findall(r"^#+ (.+)$", text(name), re.MULTILINE)}


def _anchor(heading: str) -> str:
    return re.sub(r"[^a-z0-9_ -]", "", heading.lower()).replace(" ", "-")


def test_every_decision_answers_the_same_five_questions() -> None:
    """A page in docs/decisions says what was asked, what was decided, why, what it costs and when to think again."""
    assert len(DECISIONS) >= 8
    wanted = ["Question", "Decision", "Why", "What it costs", "When to think again"]
    for name in DECISIONS:
        headings = [each.removesuffix(" each of them") for each in re.findall(r"^## (.+)$", text(name), re.MULTILINE)]
        assert [each for each in headings if each in wanted] == wanted, name


def test_every_dependency_has_its_reason() -> None:
    """What pip installs is what docs/decisions/dependencies.md gives reasons for, in the same order."""
    project = tomllib.loads(text("pyproject.toml"))["project"]
    installed = [re.match(r"[a-z0-9-]+", each)[0] for each in project["dependencies"]]  # type: ignore[index]
    told = re.findall(r"^\| ([a-z0-9-]+) \|", text("docs/decisions/dependencies.md"), re.MULTILINE)
    assert told == installed


def test_the_codes_in_the_documents_exist() -> None:
    """A code such as AW103 in a document is one that `afterword explain` knows."""
    named = {code for name in DOCUMENTS for code in re.findall(r"\bAW\d{3}\b", text(name))}
    assert "AW103" in named
    assert named <= RULES.keys()


def test_the_newest_version_is_in_the_changelog() -> None:
    """The version that is being made is the first that CHANGELOG.md tells of."""
    version = tomllib.loads(text("pyproject.toml"))["project"]["version"]
    assert re.findall(r"^## \[([^\]]+)\]", text("CHANGELOG.md"), re.MULTILINE)[0] == version


def test_the_picture_is_a_picture() -> None:
    """The README shows the front page at a size that is quick to load, and says in words what can be seen."""
    described = re.search(r"!\[(.+)\]\((docs/images/front\.png)\)", text("README.md"))
    assert described
    assert len(described[1].split()) > 10
    data = (CHECKOUT / described[2]).read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(data[16:20], "big") >= 1000
    assert len(data) < 200_000


@pytest.mark.thorough
@pytest.mark.long
def test_every_letter_that_there_can_be_is_in_the_list_of_letters() -> None:
    """Whoever wants to write a line of their own into a letter finds its name (docs/own-words.md)."""
    names = set(
        re.findall(r"^\| `([^`]+)` \|", section("docs/own-words.md", "Which letter is called what"), re.MULTILINE)
    )
    written = {str(name) for value, today in every_case().values() for name in drafts(value, today)}
    assert len(written) > 40
    assert {name for name in written if not _is_listed(name, names)} == set()


def _is_listed(name: str, names: set[str]) -> bool:
    """`references/brief-NAME` is named behind `references/ask-NAME`."""
    begun = [each.partition("NAME")[0].removesuffix("N") for each in names]
    ends_in_a_name = [each.rpartition("/")[0] for each in begun if each.endswith(("/", "-"))]
    return name in names or name.partition("/")[0] in ends_in_a_name
