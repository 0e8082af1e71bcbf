#!/usr/bin/env python3
"""Build the worked cases as real workspaces, pages, PDFs and all, to be looked at.

usage: .venv/bin/python tools/cases.py [CASE ...]

CASE is the name of a file of tests/cases/scenarios, such as 06-offer; without any, all are built.
Each build of a case lands in `.afterword/cases/CASE-NUMBER`, with its pages in `site`.
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

CHECKOUT = Path(__file__).parents[1]
CASES = CHECKOUT / "tests" / "cases" / "scenarios"
BUILT = CHECKOUT / ".afterword" / "cases"


def write_workspace(root: Path, case: dict[str, Any], build: dict[str, Any]) -> None:
    """Write the workspace of one build of a case: me.yaml and the interviews, with the changes that the build makes."""
    shutil.rmtree(root, ignore_errors=True)
    (root / "content" / "interviews").mkdir(parents=True)
    (root / "content" / "guides").mkdir()
    shutil.copy(CHECKOUT / "templates" / "workspace" / "mkdocs.yml", root)
    (root / "content" / "me.yaml").write_text(changed(case["me"], build.get("change_me", [])), encoding="utf-8")
    of = build.get("of", next(iter(case["interviews"])))
    for name, text in case["interviews"].items():
        changes = build.get("change", []) if name == build.get("change_in", of) else []
        (root / "content" / "interviews" / f"{name}.yaml").write_text(changed(text, changes), encoding="utf-8")


def changed(text: str, changes: list[list[str]]) -> str:
    """The text with each old passage replaced by the new one."""
    for old, new in changes:
        text = text.replace(old, new)
    return text


def main() -> int:
    """Build what was asked for; 1 when a build failed."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("cases", nargs="*", metavar="CASE")
    wanted = parser.parse_args().cases or sorted(path.stem for path in CASES.glob("*.yaml"))
    failed = 0
    for name in wanted:
        case = yaml.safe_load((CASES / f"{name}.yaml").read_text(encoding="utf-8"))
        for number, build in enumerate(case["builds"]):
            root = BUILT / f"{name}-{number}"
            write_workspace(root, case, build)
            command = [sys.executable, "-m", "afterword", "build", "-C", str(root), "--today", str(build["today"])]
            result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  (our own command)
            sys.stdout.write(
                f"{'built' if result.returncode == 0 else 'FAILED'}  {root}  ({build['name']})\n{result.stderr}"
            )
            failed += result.returncode != 0
    return int(failed > 0)


if __name__ == "__main__":
    raise SystemExit(main())
