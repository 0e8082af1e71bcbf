"""The record of the latest build: what it was made from, which pages came of it, and what was told at its end.

It holds digests, names of files, and what the command printed. It counts only beside the very site that it was written for:
one that was damaged, copied here or made by somebody else has another listing, and is made anew.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import field
from functools import lru_cache
from pathlib import Path
from typing import Any

from afterword.frozen import frozen
from afterword.publish.inputs import (
    FileState,
    Inputs,
    UnknowableError,
    inputs_of,
    listing,
    own_record,
)

_FORMAT = 7
_SCHEMAS = (
    ".afterword/interview.schema.json",
    ".afterword/me.schema.json",
    ".afterword/schema-version",
)


@frozen
class Told:
    """What the command printed: its lines, and before them the warnings, in colour."""

    lines: tuple[str, ...] = ()
    warnings: str = ""


@frozen
class Built:
    """A build. `pages` are the keys of its pages by source path, `guides` the titles of its guides.

    `site` is the listing of its folder; `parts` see `kept`.
    """

    inputs: Inputs = field(default_factory=Inputs)
    site: str = ""
    pages: Mapping[str, str] = field(default_factory=dict)
    guides: Mapping[str, str] = field(default_factory=dict)
    told: Told = field(default_factory=Told)
    parts: Mapping[str, Any] = field(default_factory=dict)

    def stands(self, root: Path) -> bool:
        """Whether the site is still as this build left it."""
        try:
            return self.site == listing(root / "site")
        except (OSError, UnknowableError):
            return False

    def is_current(
        self,
        root: Path,
        inputs: Inputs,
    ) -> bool:
        """Whether a build from these inputs would leave everything as it is."""
        has_schemas = all((root / name).is_file() for name in _SCHEMAS)
        return has_schemas and self.inputs.same_as(inputs) and self.stands(root)


NOTHING_BUILT = Built()


def latest(root: Path) -> Built:
    """The latest build that is on record; of one that cannot be read, nothing is known."""
    record = _record(root)
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        status = record.stat()
        return _read(record, status.st_size, status.st_mtime_ns, status.st_ino)
    return NOTHING_BUILT


@lru_cache(maxsize=1)  # a build asks several times, and of many interviews it is long
def _read(record: Path, *_state: int) -> Built:
    """A record; it is read anew when it has been written anew."""
    return _from_data(json.loads(own_record(record)))


def inputs_now(
    root: Path,
    day: str,
    before: Inputs,
) -> Inputs | None:
    """What a build would be made from; None where not all of it can be seen. `before` is what an earlier one was made from."""
    try:
        return inputs_of(root, day, before.files)
    except UnknowableError:
        return None


def answers_file(root: Path) -> Path:
    """Where it is kept what commands answered, see `answers`."""
    return root / ".afterword" / "answers.json"


def forget_answers(root: Path) -> None:
    """Keep nothing of it: the workbook is made anew, and what was taken out of a file is to be nowhere."""
    with suppress(OSError):
        answers_file(root).unlink()


def remember(
    root: Path,
    built: Built,
) -> None:
    """Put a build on record, for the next one."""
    forget_answers(root)
    from afterword.files import write_atomically  # noqa: PLC0415  (looking does without)

    saved = {"format": _FORMAT, **_fields(built)}
    text = json.dumps(saved, default=_fields)
    write_atomically(_record(root), text.encode())


def _fields(record: Any) -> dict[str, object]:
    """The fields of a frozen record by name, for JSON; of many interviews they need not be copied before."""
    return {name: getattr(record, name) for name in record.__match_args__}


def _record(root: Path) -> Path:
    return root / ".afterword" / "built.json"


def _from_data(saved: Any) -> Built:
    if saved["format"] != _FORMAT:
        return NOTHING_BUILT

    told = saved["told"]
    return Built(
        inputs_from(saved["inputs"]),
        saved["site"],
        saved["pages"],
        saved["guides"],
        Told(tuple(told["lines"]), told["warnings"]),
        saved["parts"],
    )


def inputs_from(saved: Any) -> Inputs:
    """Inputs as they stand in a record."""
    files = {
        name: FileState(state["size"], tuple(state["changed"]), state["digest"])
        for name, state in saved["files"].items()
    }
    return Inputs(files, saved["around"])
