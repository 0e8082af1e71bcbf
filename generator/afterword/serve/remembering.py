"""What a server knows of the interviews whose pages are shown: only what has changed is written anew."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from pathlib import Path

from afterword.frozen import frozen
from afterword.plan.cases import Cases
from afterword.publish.inputs import Inputs
from afterword.publish.kept import as_before, parts_of
from afterword.workbook.compose import Kept, Workbook, compose
from afterword.workbook.views.interview import InterviewView, view
from afterword.workbook.wording.wording import Wording


@frozen
class Known:
    """What there is to keep of a build: what lies in its site of each interview, and each in words."""

    parts: Kept = field(default_factory=dict)
    views: Mapping[str, InterviewView] = field(default_factory=dict)


class Remembering:
    """One build of the server, from these inputs; `known` is what there is to keep of it when it has ended well.

    Where a broken file of the person's own was left out, the workbook is made by others, and nothing is kept of it.
    """

    def __init__(self, root: Path, inputs: Inputs, before: Known) -> None:
        """`before` is what is kept of the build whose pages are shown."""
        self._root = root
        self._inputs = inputs
        self._before = before
        self.known = Known()

    def compose(
        self,
        cases: Cases,
        wording: Wording,
    ) -> Workbook:
        """The workbook; of an interview that is as before nothing is written but what other pages say of it."""
        before = self._before
        unchanged = as_before(self._root, cases, self._inputs, before.parts)
        views = tuple(self._views(cases, wording, unchanged))
        workbook = compose(cases, wording, views, unchanged)
        parts = parts_of(self._root, cases, views, workbook, self._inputs)
        by_id = {view.id: view for view in views}
        self.known = Known(parts, by_id)
        return workbook

    def _views(
        self,
        cases: Cases,
        wording: Wording,
        unchanged: Kept,
    ) -> Iterator[InterviewView]:
        """Each interview in words, those that are as before in those of before."""
        for case in cases:
            if case.id in unchanged:
                yield self._before.views[case.id]
            else:
                yield view(case, wording)
