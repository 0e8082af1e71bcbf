"""The page that is sent to somebody who comes from an interview: one file with the questions, which needs no connection."""

import base64
import hashlib
from functools import cache

from afterword.intake.groups import FIRST, LATER
from afterword.intake.others import OTHERS
from afterword.intake.questions import QUESTIONS
from afterword.interview.values.everyday_places import CITIES
from afterword.interview.values.places import countries_by_name
from afterword.plan.days.zones import is_in_doubt
from afterword.publish.alone import check_page, policy_of
from afterword.workbook.wording.wording import Wording, shipped_wording

NAME = "intake.html"
_FOLDER = "intake"
_TEMPLATE = f"{_FOLDER}/intake.html.j2"
_YEAR = 2027  # countries hardly ever part their clocks, and the page is used for weeks


def intake_page(wording: Wording, sender: str = "", mark: str = "") -> str:
    """The page in these words; `sender` is whom the answers go back to, and `mark` what they say of whose page it was.

    Raises:
        ActiveContentError: something in it would run, load, or lead elsewhere by itself.
    """
    templates = shipped_wording().templates
    script = templates.as_it_is(_FOLDER, "intake-page.js")
    digest = hashlib.sha256(script.encode()).digest()
    styles = (
        templates.as_it_is("share", "share.css"),
        templates.as_it_is(_FOLDER, "intake.css"),
    )
    html = templates.documents.get_template(_TEMPLATE).render(
        wording.words.all_of_intake(),
        questions=QUESTIONS,
        others=OTHERS,
        first=FIRST,
        later=LATER,
        clocks_differ="|".join(_countries_of_several_clocks()),
        cities=CITIES,
        sender=sender,
        mark=mark,
        script=script,
        digest=base64.b64encode(digest).decode(),
        css="".join(styles),
    )
    check_page(NAME, html, script, _policy())
    return html


@cache
def _countries_of_several_clocks() -> tuple[str, ...]:
    """All that a country is called of which nobody knows the clock without asking."""
    names = countries_by_name()
    in_doubt = {code for code in set(names.values()) if is_in_doubt(code, _YEAR)}
    return tuple(sorted(name for name, code in names.items() if code in in_doubt))


def _policy() -> str:
    """The policy of the page, as its template has it."""
    page = shipped_wording().templates.as_it_is(_FOLDER, "intake.html.j2")
    return policy_of(page)
