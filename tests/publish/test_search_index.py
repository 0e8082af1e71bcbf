"""What is found on the pages is written page by page, and is the theme's own index sign for sign."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from material.plugins.search.plugin import SearchIndex
from mkdocs.structure.files import File, Files

from afterword.publish.site.search import INDEX, AsItIs, search_of

FOUND = {
    "a.html": "Ms. O\u2019Neill, \u0623\u0645\u0644 <b>",
    "b.html": '"quoted" \\ and more',
    "c.html": "",
    "d.html": "the last",
}


def _settings(index: Any) -> Any:
    switch = SimpleNamespace(enabled=True)
    search = SimpleNamespace(search_index=index, config=switch)
    offline = SimpleNamespace(config=SimpleNamespace(enabled=True))
    return SimpleNamespace(plugins={"material/search": search, "material/offline": offline})


def _entries(name: str) -> list[dict[str, Any]]:
    return [{"location": name, "title": name, "text": FOUND[name]}] if FOUND[name] else []


def test_the_index_is_that_of_the_theme(tmp_path: Path) -> None:
    """Of four pages one is as it was, and one has nothing to be found: the file is the same, and so is its twin for a folder."""
    whole, piecewise = (
        SearchIndex(lang=["en"], separator=r"\s", pipeline=["stemmer"], indexing="full", fields={}) for _ in range(2)
    )
    whole.entries = [entry for name in FOUND for entry in _entries(name)]
    expected = whole.generate_search_index(None)
    settings = _settings(piecewise)
    search = search_of(settings, tmp_path, is_ours=True)
    for name in ("a.html", "c.html", "d.html"):
        piecewise.entries += _entries(name)
        search.take(SimpleNamespace(url=name))  # type: ignore[arg-type]  # of a page nothing else is read
    files = Files([File(name.replace(".html", ".md"), None, str(tmp_path), use_directory_urls=False) for name in FOUND])
    (tmp_path / "site").mkdir()
    search.write(tmp_path / "site", files, {"b.html": _entries("b.html")})
    search.close()
    written = (tmp_path / "site" / INDEX).read_text(encoding="utf-8")
    assert written == expected
    assert json.loads(written)["docs"]
    assert (tmp_path / "site" / INDEX).with_suffix(".js").read_text(encoding="utf-8") == f"var __index = {expected}"
    assert not any(plugin.config.enabled for plugin in settings.plugins.values())  # then nobody writes another
    assert [*tmp_path.glob(".*")] == []


def test_where_others_take_part_the_theme_writes_the_index() -> None:
    """With a plugin of somebody else, all is left as MkDocs has it."""
    assert isinstance(search_of(_settings(None), Path(), is_ours=False), AsItIs)
    off = _settings(None)
    off.plugins["material/search"].config.enabled = False
    assert isinstance(search_of(off, Path(), is_ours=True), AsItIs)
