"""What a server knows of the interviews whose pages are shown: only what has changed is written anew."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from operator import attrgetter
from pathlib import Path

from afterword.frozen import frozen, replace
from afterword.mappings import by_key, mapped
from afterword.plan.cases import Case, Cases
from afterword.publish.inputs import Inputs
from afterword.publish.kept import FEW, as_before, parts_of, unprinted, without_text
from afterword.workbook.compose import Kept, Workbook, compose
from afterword.workbook.pages.page import Page
from afterword.workbook.paper.documents import PrintJob
from afterword.workbook.views.interview import InterviewView, view
from afterword.workbook.wording.wording import Wording


@frozen
class Known:
    """What there is to keep of a build: what lies in its site of each interview, and each in words.

    `jobs` are the documents, by path, that may still have to be printed. `menus` are the pages that every menu names: those
    of a few interviews, and of many none.
    """

    parts: Kept = field(default_factory=dict)
    views: Mapping[str, InterviewView] = field(default_factory=dict)
    jobs: Mapping[str, PrintJob] = field(default_factory=dict)
    menus: tuple[Page, ...] = ()

    @property
    def cases(self) -> dict[str, Case]:
        """The interviews as they were planned."""
        return mapped(attrgetter("case"), self.views)


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
        workbook = self._composed(cases, wording, self._before)
        if workbook.unchanged and self.known.menus != self._before.menus:
            return self._composed(cases, wording, Known())
        return workbook

    def _composed(
        self,
        cases: Cases,
        wording: Wording,
        before: Known,
    ) -> Workbook:
        """The workbook by what is known of the build before."""
        root, inputs = self._root, self._inputs
        unchanged = as_before(root, cases, inputs, before.parts, before.jobs)
        views = tuple(_views(cases, wording, before, unchanged))
        workbook = compose(cases, wording, views, unchanged)
        waiting = tuple(_waiting(root, before, unchanged))
        workbook = replace(workbook, documents=(*workbook.documents, *waiting))
        self.known = Known(
            parts=parts_of(root, cases, workbook, inputs),
            views=by_key(views, attrgetter("id")),
            jobs=by_key(workbook.documents, attrgetter("path")),
            menus=_in_menus(workbook, len(cases)),
        )
        return workbook


def _views(
    cases: Cases,
    wording: Wording,
    before: Known,
    unchanged: Kept,
) -> Iterator[InterviewView]:
    """Each interview in words, those that are as before in those of before."""
    for case in cases:
        if case.id in unchanged:
            yield before.views[case.id]
        else:
            yield view(case, wording)


def _waiting(root: Path, before: Known, unchanged: Kept) -> Iterator[PrintJob]:
    """The documents of unchanged interviews that are still to be printed."""
    for part in unchanged.values():
        for path in sorted(unprinted(root, part)):
            yield before.jobs[path]


def _in_menus(workbook: Workbook, interviews: int) -> tuple[Page, ...]:
    """The pages that every menu names."""
    if interviews > FEW:
        return ()
    return tuple(map(without_text, workbook.pages))
