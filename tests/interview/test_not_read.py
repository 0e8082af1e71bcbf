"""Files of another kind: called like an interview, or lying where interviews lie."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from afterword.interview.reading.workspace import read_workspace
from afterword.interview.reading.yaml.yaml_door import plain_text

ME = "name: Jane Doe\n"


def zipped(*names: str, more: bytes = b"") -> bytes:
    """A ZIP with files of these names."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, more)
    return content.getvalue()


def odt() -> bytes:
    """What begins as OpenDocument texts do."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    return content.getvalue()


KINDS = {
    "a Word document": zipped("[Content_Types].xml", "_rels/.rels", "word/document.xml"),
    "an Excel sheet": zipped("[Content_Types].xml", "xl/workbook.xml"),
    "an OpenDocument text (ODT)": odt(),
    "a Pages or Numbers document": zipped("Index/Document.iwa"),
    "a ZIP archive": zipped("notes.md"),
    "a document of an older Word or Excel": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99,
    "a document of a word processor (RTF)": b"{\\rtf1\\ansi role: Nurse}",
    "a PDF": b"%PDF-1.7\n%\xe2\xe3",
    "a picture": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "a web page": b"\xef\xbb\xbf\n<!DOCTYPE html><title>role: Nurse</title>",
}


def told(root: Path) -> list[tuple[str, str, str]]:
    """The code, the file and the sentence of each problem."""
    return [(problem.code, problem.span.file, problem.message) for problem in read_workspace(root).diagnostics]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace with a name in it, and no interview."""
    (tmp_path / "content" / "interviews").mkdir(parents=True)
    (tmp_path / "content" / "me.yaml").write_text(ME, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["interviews/bell.yaml", "me.yaml"])
def test_a_document_that_is_called_like_a_plain_text_is_called_what_it_is(root: Path, kind: str, name: str) -> None:
    """Ed saved it in Word under the name of an interview: he is told that it is a Word document, and of no encoding."""
    (root / "content" / name).write_bytes(KINDS[kind])
    assert told(root) == [("AW117", f"content/{name}", f"this is {kind}, whatever the file is called")]


def test_a_template_of_ones_own_may_be_a_web_page() -> None:
    """Only what is typed as an interview can be no web page: a template for paper is one."""
    document, problems = plain_text(KINDS["a web page"], "templates/print/card.html.j2")
    assert (problems, "Nurse" in str(document.tree)) == ((), True)


def test_a_large_document_is_no_interview_that_is_too_long(root: Path) -> None:
    """With a picture in it a Word document has more than a megabyte: what it is is said, and not that it is long."""
    content = zipped("[Content_Types].xml", "word/media/a.png", more=b"x" * 600_000)
    (root / "content" / "interviews" / "bell.yaml").write_bytes(content)
    assert [code for code, *_ in told(root)] == ["AW117"]


DROPPED = {
    "interviews/bell.docx": ("a Word document", "tell what is in it by `afterword new`"),
    "interviews/bell.odt": ("an OpenDocument text (ODT)", "tell what is in it by `afterword new`"),
    "interviews/bell.pdf": ("a PDF", "tell what is in it by `afterword new`"),
    "bell.doc": ("a document of an older Word or Excel", "tell what is in it by `afterword new`"),
    "interviews/bell.txt": ("a file that ends in `.txt`", "tell what is in it by `afterword new`"),
    "interviews/bell.yaml.txt": ("a file that ends in `.txt`", "call it `bell.yaml`"),
    "interviews/bell.YAML": ("a file that ends in `.YAML`", "call it `bell.yaml`"),
    "interviews/back.json": ("a file that ends in `.json`", "`afterword import` takes it in"),
    "bell.yaml": ("a file that ends in `.yaml`", "put it into content/interviews, as `bell.yaml`"),
}


@pytest.mark.parametrize("name", DROPPED)
def test_what_lies_among_the_interviews_and_is_not_read_is_told(root: Path, name: str) -> None:
    """Dropped into the folder, or saved under another ending: the person hears that it does not count, and what to do."""
    kind, help_ = DROPPED[name]
    (root / "content" / name).write_bytes(KINDS.get(kind, b"role: Nurse\n"))
    (problem,) = read_workspace(root).diagnostics
    assert (problem.code, problem.message) == ("AW118", f"this is {kind}, and nothing reads it here")
    assert help_ in problem.help


@pytest.mark.parametrize(
    "name", ["interviews/.bell.txt", "interviews/.gitkeep", "guides/a.md", "picture.png", "example-me.yaml", "index.md"]
)
def test_what_a_workspace_may_hold_is_not_told(root: Path, name: str) -> None:
    """Hidden files, guides and pictures of one's own are nobody's interview."""
    (root / "content" / name).parent.mkdir(exist_ok=True)
    (root / "content" / name).write_text("name: Jane Doe\n", encoding="utf-8")
    (root / "content" / "interviews" / "notes.txt").mkdir()
    (root / "content" / "interviews" / "link.txt").symlink_to(root / "content" / "me.yaml")
    assert told(root) == []
