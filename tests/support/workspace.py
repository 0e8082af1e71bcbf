"""A workspace in a folder of its own, written as a person's files would be."""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

Tree = str | list["Tree"] | dict[str, "Tree"]

CHECKOUT = Path(__file__).parents[2]
EXAMPLE = CHECKOUT / "content" / "interviews" / "example-larkfield-foods.yaml"
EXAMPLE_ME = CHECKOUT / "content" / "example-me.yaml"
LARKFIELD = "content/interviews/larkfield.yaml"  # the example, once it is a person's own
BRIEF = """\
role: HR Business Partner
employer:
  name: Larkfield Foods
  country: US
held: 2027-01-13
interested: yes
people:
  - name: Angela Jones
    title: Ms.
    family_name: Jones
    is: hiring manager
    email: angela.jones@larkfield.example
connection:
  they_want: build relationships across plants
  i_bring: eight years of multi-site relationship building
topics:
  - customer service
follow_ups: {weeks: 4}
salary:
  researched: no
"""
_WIDE = tuple("｛｝［］")  # noqa: RUF001  (at the beginning or the end of a text they count as mistyped, unless it is quoted)
# As web pages, addresses, mails and chats have a sign, or what no text begins or ends with.
_PASTED = re.compile(r"&#?\w+;|</?\w+\s*/?>|%[0-9A-Fa-f]{2}|\]\(|\*\*|~~|\\\S|=[CE]\d|\A\W{1,3}\s|[^\w\s]\Z")
_SAFE: type = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Dumper(_SAFE):  # type: ignore[misc,valid-type]  # (one of two)
    """Writes YAML, with quotation marks round what would be taken for a slip."""


def _quoted(dumper: Any, text: str) -> yaml.ScalarNode:
    taken_for_a_slip = (text.startswith(_WIDE), text.endswith((*_WIDE, ",", ";")), _PASTED.search(text))
    style = '"' if any(taken_for_a_slip) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _quoted)
_NUMBERS = {
    f"\\{letter}": f"\\x{number:02x}"
    for letter, number in [
        ("0", 0), ("a", 7), ("b", 8), ("t", 9), ("n", 10), ("v", 11), ("f", 12), ("r", 13), ("e", 27), ("_", 160), ("N", 133)
    ]
} | {"\\L": "\\u2028", "\\P": "\\u2029"}  # fmt: skip
_NOTHING: Mapping[str, str | bytes] = MappingProxyType({})


def as_yaml(tree: Any) -> bytes:
    """The tree as the YAML file that a careful editor would save: signs that nobody can type stand there by their numbers."""
    text = yaml.dump(tree, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
    return by_number(text).encode()


def by_number(text: str) -> str:
    r"""A file in which an escape such as `\t`, which a person who types it does not mean, is the number of its sign."""
    return re.sub(r"\\.", lambda match: _NUMBERS.get(match[0], match[0]), text)


def make_workspace(
    root: Path, interviews: Mapping[str, Tree], me: Tree, beside: Mapping[str, str | bytes] = _NOTHING
) -> Path:
    """Write a workspace: the site's settings, me.yaml, one file an interview and what lies beside them. Gives its folder."""
    folder = _empty(root)
    (root / "content" / "me.yaml").write_bytes(as_yaml(me))
    for name, tree in interviews.items():
        (folder / f"{name}.yaml").write_bytes(as_yaml(tree))
    for name, text in beside.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def example_workspace(root: Path) -> Path:
    """Write a workspace with the example as a person's own interview, `larkfield`. Gives its folder."""
    _empty(root)
    shutil.copy(EXAMPLE_ME, root / "content" / "me.yaml")
    shutil.copy(EXAMPLE, root / LARKFIELD)
    return root


def brief_workspace(root: Path) -> Path:
    """Write a workspace with one interview, `larkfield`, of which little was told, for what is done with many. Gives its folder."""
    _empty(root)
    (root / "content" / "me.yaml").write_text("name: Jane Doe\n", encoding="utf-8")
    (root / LARKFIELD).write_text(BRIEF, encoding="utf-8")
    return root


def soon_printed(root: Path, *, but: str = "") -> Path:
    """Give a workspace documents of a line each, in a look of its own, for a test of its pages. Gives its folder.

    `but` is a document that stays as long as it is.
    """
    folder = root / "templates" / "print"
    folder.mkdir(parents=True)
    ours = (CHECKOUT / "templates" / "print").glob("[a-z]*.html.j2")
    for path in (path for path in ours if path.name != f"{but}.html.j2"):
        (folder / path.name).write_text(
            "<!DOCTYPE html><html lang=en><title>A line</title><p>{{ view.interview.role }}</html>"
        )
    return root


def example_file(root: Path) -> Path:
    """The file of the example's interview in a workspace that is made for it."""
    return example_workspace(root) / LARKFIELD


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _empty(root: Path) -> Path:
    """Write what every workspace has. Gives the folder of its interviews."""
    folder = root / "content" / "interviews"
    folder.mkdir(parents=True)
    (root / "content" / "guides").mkdir()
    shutil.copy(CHECKOUT / "mkdocs.yml", root)
    return folder
