"""Defences of the pages and documents, taken away: what looks for harm must then find it."""

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from afterword.interview.model.people import name_in_full
from afterword.publish.pdf import engine
from afterword.resources import resource
from afterword.workbook.wording.templating import Templates
from afterword.workbook.wording.wording import shipped_wording


def pages_without_escaping(monkeypatch: pytest.MonkeyPatch) -> None:
    """Templates of pages put values in as they are."""
    folders = [resource("templates", "pages"), resource("templates")]
    naive = SandboxedEnvironment(
        loader=FileSystemLoader(folders), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    naive.filters |= {"isolated": str, "anchor": str, "name_in_full": name_in_full}
    monkeypatch.setattr(Templates, "pages", property(lambda _: naive))


def documents_without_escaping(monkeypatch: pytest.MonkeyPatch) -> None:
    """Templates of documents do."""
    unsafe: Environment = shipped_wording().templates.documents.overlay(autoescape=False, cache_size=0)
    monkeypatch.setattr(Templates, "documents", property(lambda _: unsafe))


def scripts_without(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is put into a page as it is lacks this text."""
    as_it_is = Templates.as_it_is
    monkeypatch.setattr(Templates, "as_it_is", lambda *name: as_it_is(*name).replace(text, ""))


def prints_unlooked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents are printed whatever stands in them."""
    monkeypatch.setattr(engine, "check_print", lambda *_: None)
