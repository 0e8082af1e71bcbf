"""The site of a workspace without its documents, or with one kind of them, as `afterword build` makes it.

usage: python site_alone.py FOLDER DAY [workbook.pdf]
"""

import datetime as dt
import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

from afterword.cli.main import spare_garbage
from afterword.cli.opened.opening import opened, problems_of
from afterword.publish.aside import Aside
from afterword.publish.build import build
from afterword.publish.built import NOTHING_BUILT, Built, inputs_now, latest
from afterword.publish.kept import kept_of, parts_of
from afterword.workbook.compose import Shelves, compose

spare_garbage()
folder, day, *printed = Path(sys.argv[1]), *sys.argv[2:]
inputs = inputs_now(folder, day, latest(folder).inputs)
workspace = opened(folder, dt.date.fromisoformat(day))
problems_of(workspace)
cases, wording = workspace.cases, workspace.wording
kept = kept_of(folder, cases, inputs)
with Aside(folder / ".afterword") as aside:
    workbook = compose(cases, wording, unchanged=kept, shelves=Shelves.of(aside.shelf))
    documents = tuple(job for job in workbook.documents if Path(job.path).name in printed)
    workbook = replace(workbook, documents=documents)
    begun = NOTHING_BUILT
    if inputs:
        begun = Built(inputs, parts=parts_of(folder, cases, workbook, inputs))
    # As the command does: what was read, and the interviews in words, are let go before pages are written
    workbook = replace(workbook, views=())
    del workspace, cases
    build(folder, workbook, begun=begun)
