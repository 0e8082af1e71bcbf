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


ENGINES = {"Only publish.site and the live server know MkDocs", "Only publish.pdf knows WeasyPrint"}
DISK = {
    "The plan and the workbook do no work on the disk or the network",
    "The plan knows no file, not even one that is shipped",
}


@pytest.mark.process
def test_a_new_module_that_imports_what_its_room_may_not_is_refused(tmp_path: Path) -> None:
    """An engine in `publish/extra.py`, the disk in `plan/days/extra.py`: the contracts say so with their names, all others hold."""
    generator = tmp_path / "generator"
    shutil.copytree(CHECKOUT / "generator", generator, ignore=shutil.ignore_patterns("__pycache__"))
    settings = shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    (generator / "afterword" / "publish" / "extra.py").write_text("import mkdocs\nimport weasyprint\n")
    (generator / "afterword" / "plan" / "days" / "extra.py").write_text("import pathlib\nfrom afterword import files\n")
    command = [LINT, "--config", settings, "--no-cache", "--no-logo"]
    environment = {**os.environ, "PYTHONPATH": str(generator), "NO_COLOR": "1"}
    ran = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    judged = dict(re.findall(r"^(.+?)(?: \([^)]*\))? (KEPT|BROKEN)", ran.stdout, re.MULTILINE))
    assert {name for name in judged if judged[name] == "BROKEN"} == ENGINES | DISK
    assert len(judged) > 5
    for module in ("afterword.publish.extra", "afterword.plan.days.extra"):
        assert module in ran.stdout
