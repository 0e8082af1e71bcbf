"""Processes that print: they take up WeasyPrint while this one still reads and composes, and print while the site is built."""

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.processes import Processes, cores, nothing
from afterword.publish.pdf.cache import cached_file
from afterword.publish.pdf.engine import load_engine, printed

if TYPE_CHECKING:  # the processes that are started from here stay as light as this file
    from afterword.workbook.paper.documents import PrintJob


class Printer(Processes):
    """The processes, from `with` to its end.

    Made before anything heavy is imported, they cost next to nothing to start. Each loads the engine when it has something to
    print; with `at_once`, where all is to be printed, the first does so while this process still reads.
    """

    def __init__(
        self,
        processes: int | None = None,
        interviews: int = 0,
        *,
        at_once: bool = True,
    ) -> None:
        """Without a number of `processes` as many as there are processors, but no more than there are `interviews`.

        A second one for the documents of the same interview would load the engine for longer than it prints.
        """
        most = cores()
        number = processes or min(most, interviews or most)
        super().__init__(number, load_engine if at_once else nothing)

    def submit(self, job: "PrintJob", cache: Path) -> "Future[Path]":
        """Begin to print a document, if it is not in the cache; the result is its file there."""
        file = cached_file(cache, job.html, job.most_pages)
        if file.exists():
            ready: Future[Path] = Future()
            ready.set_result(file)
            return ready

        return self.do(printed, job.title, job.html, job.most_pages, file)
