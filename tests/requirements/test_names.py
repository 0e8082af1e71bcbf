"""Names in any script, beside each other on one line: E14, E15."""

import re
import unicodedata

import pytest
from markupsafe import Markup

from afterword import escape
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.paper.documents import print_jobs
from afterword.workbook.wording.wording import shipped_wording
from support.front import front_page
from support.making import JONES, candidate, interview, seen, thank_you

ARABIC, HEBREW = "نورة العتيبي", "דוד לוי"
_MARK_UP = re.compile(
    r"^#.*?$|<style.*?</style>|<title.*?</title>|<textarea.*?</textarea>|<pre.*?</pre>", re.DOTALL | re.MULTILINE
)
_TEXT = re.compile(r"&#(\d+);")


def _plain(page: str) -> str:
    """A page with its entities read, and without headings and whole letters, which are lines of their own."""
    return _TEXT.sub(lambda found: chr(int(found[1])), _MARK_UP.sub("", page))


@pytest.mark.parametrize("name", [ARABIC, HEBREW])
@pytest.mark.long
def test_a_name_written_from_right_to_left_is_kept_apart_from_its_line(name: str) -> None:
    """On pages and in print each such name stands inside `bdi`, so that the words around it keep their order (E15)."""
    value = interview(
        people=[{**JONES, "name": name, "family_name": None, "title": None, "id": "levy", "looking_for": ["calm"]}]
    )
    shown = seen(value)
    texts = [page.body for page in (*interview_pages(shown), front_page([shown], [], value.held.on, shipped_wording()))]
    texts += [job.html for job in print_jobs(shown)]
    found = [(text, hit.start()) for text in map(_plain, texts) for hit in re.finditer(re.escape(name), text)]
    assert len(found) >= 5
    outside = [text[max(0, at - 60) : at + 20] for text, at in found if not _isolated(text, at)]
    assert outside == []


def _isolated(page: str, at: int) -> bool:
    """Whether the innermost tag that is open at a place isolates: `bdi`, or `dir=auto`."""
    before = page[:at]
    if before.rfind("<") > before.rfind(">"):
        return True  # inside an attribute, which is no line of text
    return before.rfind("<bdi") > before.rfind("</bdi") or before.rfind('dir="auto"') > before.rfind("</p")


def test_a_name_is_kept_in_one_normal_form() -> None:
    """Typed with the marks as characters of their own, it is the same name: one form in every text (E14, E15)."""
    apart = unicodedata.normalize("NFD", "Zoë Nováková")
    value = interview(people=[{**JONES, "name": apart, "title": None, "family_name": None, "id": "zoe"}])
    assert value.people[0].name == "Zoë Nováková"
    assert thank_you(value, who="zoe").body.startswith("Dear Zoë Nováková,\n")


@pytest.mark.long
@pytest.mark.parametrize("name", ["Suharti", "van der BERG, Jan", "佐藤 美咲", "o'neill-SMITH", ARABIC])
def test_a_name_is_signed_exactly_as_typed(name: str) -> None:
    """One word, small letters, family name first, another script: the last line is what was typed (E14, E15)."""
    shown = seen(interview(), me=candidate(name=name))
    assert {each.draft.body.rsplit("\n", 1)[1] for each in shown.drafts} == {name}


def test_a_sentence_isolates_the_name_and_nothing_else() -> None:
    """A name of two words is one name; what is in Latin letters, and what was made safe before, stays as it is (E15)."""
    safe = Markup("Ask {}, then Ms. Jones &#38; {}.").format(ARABIC, HEBREW)
    assert escape.isolated(safe) == f"Ask <bdi>{ARABIC}</bdi>, then Ms. Jones &#38; <bdi>{HEBREW}</bdi>."


@pytest.mark.parametrize(("title", "family"), [(None, "Whitaker"), ("Dr.", None)], ids=["no title", "no family name"])
def test_half_a_form_of_address_is_no_form_of_address(title: str | None, family: str | None) -> None:
    """With the title or the family name alone, the whole name is used: neither is guessed from the other (E13)."""
    people = [{**JONES, "name": "Sam Whitaker", "id": "sam", "title": title, "family_name": family}]
    assert thank_you(interview(people=people), who="sam").body.startswith("Dear Sam Whitaker,\n")
