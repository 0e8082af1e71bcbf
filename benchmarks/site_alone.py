"""The site of a workspace without its documents, as `afterword build` makes it: `python site_alone.py FOLDER DAY`."""

import datetime as dt
import gc
import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

from afterword.cli.main import GARBAGE_THRESHOLDS
from afterword.cli.opening import opened, problems_of
from afterword.publish.build import build
from afterword.publish.built import NOTHING_BUILT, Built, inputs_now, latest
from afterword.workbook.compose import compose

gc.set_threshold(*GARBAGE_THRESHOLDS)
folder, day = Path(sys.argv[1]), sys.argv[2]
inputs = inputs_now(folder, day, latest(folder).inputs)
workspace = opened(folder, dt.date.fromisoformat(day))
problems_of(workspace)
workbook = replace(compose(workspace.cases, workspace.wording), documents=())
build(folder, workbook, begun=Built(inputs) if inputs else NOTHING_BUILT)
