"""Our words for a list of clients; nobody's own stand in their place, and no name of a file of theirs."""

from collections.abc import Mapping
from functools import cache

from afterword.cohort.work import Mistake
from afterword.edit.judged import ME_FILE
from afterword.resources import resource
from afterword.workbook.wording.data_files import shipped


def words() -> Mapping[str, Mapping[str, str]]:
    """Our words for it."""
    return shipped("templates/cohort/words.yaml")


def said_of(mistake: Mistake) -> str:
    """An error by its line, code and sentence: the name of an interview's file may hold an employer's."""
    about = words()["states"]["mistake"]
    if mistake.file == ME_FILE:
        about = words()["states"]["about-them"]
    rule = f"{mistake.code} {mistake.rule}: {sentence_of(mistake.code)}"
    return f"{about} {mistake.line}: {rule}"


@cache
def sentence_of(code: str) -> str:
    """What is wrong, in the first sentence of the rule's page, as it stands within a line."""
    page = resource("docs", "rules", f"{code}.md").read_text(encoding="utf-8")
    sentence = page.split("\n\n")[1].strip().rstrip(".")
    return sentence[:1].lower() + sentence[1:]
