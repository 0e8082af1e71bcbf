"""The list of a cohort as one page: one file, which runs nothing but its own script and loads nothing."""

import base64
import datetime as dt
import hashlib
from collections.abc import Iterable, Sequence
from operator import attrgetter

from jinja2 import Environment, StrictUndefined

from afterword.cohort.cells import COLUMNS
from afterword.cohort.rows import Row, how_to_mend
from afterword.cohort.wording import words
from afterword.publish.alone import check_page, policy_of
from afterword.resources import resource
from afterword.workbook.wording import phrases
from afterword.workbook.wording.templating import shipped_loader

_NAME = "status.html"


def page(rows: Sequence[Row], today: dt.date, figures: Iterable[str]) -> bytes:
    """The page, looked at before anybody sees it.

    Raises:
        ActiveContentError: something in it would act; then there is none.
    """
    script, style = _text("status.js"), _text("status.css")
    html = (
        _environment()
        .get_template(f"{_NAME}.j2")
        .render(
            rows=rows,
            words=words(),
            columns=_columns(rows),
            counted=_counted(rows),
            day=phrases.paper_date(today),
            figures=tuple(figures),
            mend=how_to_mend(rows),
            css=style,
            style_digest=_digest(style),
            script=script,
            digest=_digest(script),
        )
    )
    policy = _policy().replace("{{ style_digest }}", _digest(style))
    check_page(_NAME, html, script, policy)
    return html.encode()


def _columns(rows: Sequence[Row]) -> tuple[str, ...]:
    """The columns in use: without a table of the centre's own, no coach is known."""
    counted = _counted(rows)
    if any(map(attrgetter("coach"), rows)):
        return ("name", "coach", *counted)
    return ("name", *counted)


def _counted(rows: Sequence[Row]) -> tuple[str, ...]:
    """The columns in which something stands: an empty one takes the room of the others."""
    full = {name for row in rows for name, cell in row.cells.items() if cell.count}
    return tuple(name for name in COLUMNS if name in full)


def _environment() -> Environment:
    """Ours alone, which escapes every value for HTML."""
    return Environment(
        loader=shipped_loader("cohort"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _digest(text: str) -> str:
    """How a policy names a script or a style."""
    digest = hashlib.sha256(text.encode()).digest()
    return base64.b64encode(digest).decode()


def _policy() -> str:
    """The line of the template that says what may run."""
    return policy_of(_text(f"{_NAME}.j2"))


def _text(name: str) -> str:
    return resource("templates", "cohort", name).read_text(encoding="utf-8")
