"""P6: other programs that make a PDF, each in an environment of its own, as their own packages do not go with ours.

python3 -m venv PEERS/to-pdf && PEERS/to-pdf/bin/pip install mkdocs-to-pdf mkdocs-material==9.8.1 weasyprint==70.0
python3.12 -m venv PEERS/rendercv && PEERS/rendercv/bin/pip install "rendercv[full]"
.venv/bin/python benchmarks/bench.py p6 --peers PEERS
"""

import shutil
import subprocess
from pathlib import Path

import yaml
from pypdf import PdfReader
from sides import Side, command, copies, fresh, pages_as_files, site_alone


def site_and_workbook(folder: Path) -> Side:
    """Our site with the workbook as a PDF: tagged, and with fields to fill in."""
    root = copies(folder, 1)
    return fresh(root, [*site_alone(root), "workbook.pdf"])


def site_to_pdf(folder: Path, peers: Path) -> Side:
    """The same pages by MkDocs, with mkdocs-to-pdf to make one PDF of them."""
    settings = pages_as_files(folder, copies(folder / "workspace", 1))
    words = yaml.safe_load(settings.read_text(encoding="utf-8"))
    words["plugins"] = [*words["plugins"], {"to-pdf": {"output_path": "all.pdf"}}]
    settings.write_text(yaml.safe_dump(words), encoding="utf-8")
    site = folder / "site"
    build = [str(peers / "to-pdf" / "bin" / "mkdocs"), "build", "-q", "-f", str(settings), "-d", str(site)]
    return Side([build], lambda: shutil.rmtree(site, ignore_errors=True))


def workbook(folder: Path) -> Side:
    """Our workbook alone, as a person prints it."""
    root = copies(folder, 1)
    words = ("pdf", "--part", "workbook", "-C", str(root), "-o", str(folder / "workbook.pdf"))
    clean = fresh(root, []).clean
    return Side([command("afterword", *words)], clean)


def resume(folder: Path, peers: Path) -> Side:
    """The resume that RenderCV brings along as its example, as PDF alone."""
    program = str(peers / "rendercv" / "bin" / "rendercv")
    folder.mkdir()
    subprocess.run([program, "new", "Jane Doe"], cwd=folder, check=True, capture_output=True)
    nothing_else = ("-nomd", "-nohtml", "-nopng")
    return Side([[program, "render", str(folder / "Jane_Doe_CV.yaml"), *nothing_else]])


def pages_in(folder: Path) -> int:
    """How many pages the one PDF below a folder has."""
    (file,) = folder.rglob("*.pdf")
    return len(PdfReader(file).pages)
