"""The files that a person starts from: a workspace, me.yaml, an interview. Words only; others write them."""

from collections.abc import Mapping

import yaml

from afterword.escape import one_line
from afterword.intake.questions import NAMES
from afterword.interview.amend.rendering import quoted
from afterword.patterns import lazy_pattern
from afterword.resources import resource
from afterword.workbook.wording.templating import starters

SCHEMAS = {  # by path in a workspace, the file that is shipped: making one takes a quarter of a second
    ".afterword/interview.schema.json": "interview.schema.json",
    ".afterword/me.schema.json": "me.schema.json",
}
_LEFT_OUT = {  # what a file can begin with, and has as a comment otherwise
    **dict.fromkeys(NAMES),
    "decide_in_words": None,
    "do_not_contact": None,
    "follows": None,
    "part": None,
    "region": None,
    "setting": None,
    "others": (),
}
_PLAIN = lazy_pattern(r"yes|no|[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{1,2}:[0-9]{2})?")
_YES_OR_NO = ("no", "yes")
_MARKUP = lazy_pattern(r"</?\w")
_COMMENTED = lazy_pattern(r"((?:# )?\S.*?|\s+\S.*?)\s+(# .*)$")


def workspace_files(name: str | None, email: str | None) -> dict[str, str]:
    """Every file of a new workspace by its path."""
    return {
        "mkdocs.yml": _text("mkdocs.yml"),
        "zensical.toml": _text("zensical.toml"),
        "README.md": _text("README.md"),
        ".gitignore": _text("gitignore"),
        "content/me.yaml": candidate_text(name, email),
        "content/interviews/.gitkeep": "",
        "content/guides/.gitkeep": "",
        **schema_files(),
    }


def schema_files() -> dict[str, str]:
    """What editors read through the first line of a YAML file, by path in the workspace."""
    return {path: _text(name) for path, name in SCHEMAS.items()}


def candidate_text(name: str | None, email: str | None) -> str:
    """me.yaml with what is known filled in and the rest as comments."""
    return _render("me.yaml.j2", name=_as_seen(name), email=_as_seen(email))


def _as_seen(typed: str | None) -> str:
    """One line of what can be seen: a table or a terminal may bring in more."""
    return one_line(typed or "")


def interview_text(answers: Mapping[str, object]) -> str:
    """An interview file from the answers to the questions, with a comment beside each optional key."""
    return _render("interview.yaml.j2", **{**_LEFT_OUT, **answers})


def _render(template: str, **answers: object) -> str:
    environment = starters()
    environment.filters["scalar"] = scalar
    environment.filters["plain"] = _plain
    text = environment.get_template(template).render(**answers)
    lines = map(_aligned, text.split("\n"))
    return "\n".join(lines) + "\n"


def _aligned(line: str) -> str:
    """The line with its comment in the comments' column; a line with quotes is left alone, as a # may be text there."""
    parts = _COMMENTED.match(line)
    has_quotes = bool({'"', "'"} & set(line))
    if has_quotes or not parts:
        return line
    return f"{parts[1]:<34} {parts[2]}"


def scalar(typed: str) -> str:
    """A value as YAML on one line: quoted where YAML, or a page, would otherwise take it for something else."""
    if _MARKUP.search(typed):
        return quoted(typed)
    text = yaml.safe_dump(typed, allow_unicode=True, width=10_000)
    return text.removesuffix("\n...\n").rstrip("\n")


def _plain(typed: object) -> str:
    """A yes, a no, a day or a moment as it is; whatever else was typed in its place as a value."""
    if isinstance(typed, bool):
        return _YES_OR_NO[typed]
    text = str(typed)
    if _PLAIN.fullmatch(text):
        return text
    return scalar(text)


def _text(name: str) -> str:
    return resource("templates", "workspace", name).read_text(encoding="utf-8")
