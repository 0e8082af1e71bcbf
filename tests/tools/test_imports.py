"""The direction of imports is held by contracts: a module that reaches for an engine from the wrong room is refused."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support.workspace import CHECKOUT

LINT = Path(sys.executable).with_name("lint-imports")


@pytest.mark.process
def test_a_new_module_that_imports_an_engine_is_refused(tmp_path: Path) -> None:
    """Somebody writes `publish/extra.py` with MkDocs and WeasyPrint in it: two contracts say so with its name, all others hold."""
    generator = tmp_path / "generator"
    shutil.copytree(CHECKOUT / "generator", generator, ignore=shutil.ignore_patterns("__pycache__"))
    settings = shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    (generator / "afterword" / "publish" / "extra.py").write_text("import mkdocs\nimport weasyprint\n")
    command = [LINT, "--config", settings, "--no-cache", "--no-logo"]
    environment = {**os.environ, "PYTHONPATH": str(generator), "NO_COLOR": "1"}
    ran = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    judged = dict(re.findall(r"^(.+?)(?: \([^)]*\))? (KEPT|BROKEN)", ran.stdout, re.MULTILINE))
    assert {name for name in judged if judged[name] == "BROKEN"} == {
        "Only publish.site knows MkDocs",
        "Only publish.pdf knows WeasyPrint",
    }
    assert len(judged) > 5
    assert "afterword.publish.extra" in ran.stdout
