"""Compiled templates: kept with the program's own compiled modules, and nowhere near a workspace."""

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from afterword.compiled import CompiledTemplates
from afterword.publish.site.theme import LeanTheme
from afterword.resources import OwnFiles
from afterword.stored import Store
from afterword.workbook.wording.templating import Templates


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where they are kept, on a machine on which Python keeps its own."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "__pycache__" / "templates"


def greeting(folder: Path, text: str = "Dear {{ name }},") -> str:
    """A letter's beginning, by a program that has just been started; 'compiled' before it where the template was compiled."""
    compiled: list[str] = []

    class Noted(Environment):
        def _generate(self, *words: object, **options: object) -> str:
            compiled.append("compiled: ")
            return super()._generate(*words, **options)  # type: ignore[arg-type]

    letters = Noted(loader=DictLoader({"letter": text}), bytecode_cache=CompiledTemplates("mail", Store(folder)))
    return "".join([letters.get_template("letter").render(name="Ms. Obi"), *compiled])


def test_a_template_is_compiled_by_the_first_program_that_fills_it(folder: Path) -> None:
    """The second one reads what the first has kept; another text is compiled anew."""
    assert greeting(folder) == "Dear Ms. Obi,compiled: "
    assert greeting(folder) == "Dear Ms. Obi,"
    assert greeting(folder, "Hello {{ name }}") == "Hello Ms. Obicompiled: "


def test_what_was_compiled_without_escaping_is_not_taken_for_what_escapes(folder: Path) -> None:
    """A template that puts values in as they are, for plain text or by a mistake, is no page's template."""
    both = [
        Environment(
            loader=DictLoader({"x": "{{ name }}"}),
            autoescape=escapes,  # noqa: S701  (one of the two to be told apart)
            bytecode_cache=CompiledTemplates("pages", Store(folder)),
        )
        for escapes in (False, True, False)
    ]
    assert [each.get_template("x").render(name="<b>") for each in both] == ["<b>", "&lt;b&gt;", "<b>"]


def test_a_damaged_one_is_compiled_anew(folder: Path) -> None:
    """Half a file on the disk, as after a power cut, changes no letter."""
    greeting(folder)
    (kept,) = folder.iterdir()
    kept.write_bytes(kept.read_bytes()[:-7])
    assert greeting(folder) == "Dear Ms. Obi,compiled: "


def test_nothing_is_kept_where_python_keeps_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Python was told to write no compiled modules, or where nobody may write, letters are filled all the same."""
    folder.parent.write_text("no folder")
    assert greeting(folder).startswith("Dear Ms. Obi,")
    folder.parent.unlink()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert greeting(folder).startswith("Dear Ms. Obi,")
    assert not folder.exists()


@pytest.mark.long
def test_what_somebody_wrote_in_a_template_of_their_own_is_kept_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compiled, a template still holds its words: those of a workspace stay in the workspace; ours beside them are kept."""
    kept: list[bytes] = []
    monkeypatch.setattr(CompiledTemplates, "load_bytecode", lambda *_: None)
    monkeypatch.setattr(CompiledTemplates, "dump_bytecode", lambda _, bucket: kept.append(bucket.bytecode_to_string()))
    mail = tmp_path / "templates" / "mail"
    mail.mkdir(parents=True)
    (mail / "card.txt.j2").write_text("Words of mine.")
    letters = Templates(OwnFiles.of(tmp_path)).mail
    assert letters.get_template("card.txt.j2").render() == "Words of mine."
    assert kept == []
    assert Templates(OwnFiles.of(tmp_path)).mail.get_template("decline.txt.j2")
    assert kept
    assert b"Words of mine" not in b"".join(kept)


def test_a_phrase_of_ours_is_compiled_once_and_one_of_their_own_kept_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A phrase is a template too; a workspace that has any words of its own has all of them compiled anew."""
    kept: dict[str, bytes] = {}
    monkeypatch.setattr(Store, "read", lambda _, name: kept.get(name, b""))
    monkeypatch.setattr(Store, "write", lambda _, name, content: kept.update({name: content}))
    ours = "by {{ day }}"
    assert Templates(OwnFiles()).phrase(ours).render(day="Monday") == "by Monday"
    assert len(kept) == 1
    monkeypatch.setattr(Environment, "compile", None)
    assert Templates(OwnFiles()).phrase(ours).render(day="Friday") == "by Friday"
    monkeypatch.undo()

    monkeypatch.setattr(Store, "write", lambda _, name, content: kept.update({name: content}))
    words = tmp_path / "templates" / "words"
    words.mkdir(parents=True)
    (words / "phrases.yaml").write_text("x: y")
    assert Templates(OwnFiles.of(tmp_path)).phrase("till {{ day }}").render(day="Monday") == "till Monday"
    assert len(kept) == 1


@pytest.mark.long
def test_a_page_that_somebody_changed_in_the_theme_is_kept_nowhere_else(tmp_path: Path) -> None:
    """The theme's own templates are kept; with a folder of one's own beside them none is."""
    assert LeanTheme(name="mkdocs").get_env().bytecode_cache
    assert LeanTheme(name="mkdocs", custom_dir=str(tmp_path)).get_env().bytecode_cache is None
