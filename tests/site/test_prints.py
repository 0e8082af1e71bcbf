"""When a live server prints: after a while in which nothing was changed, or at once what somebody asks for."""

from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Self

import pytest

from afterword.serve.live import prints as printing
from afterword.serve.live.prints import Prints
from afterword.workbook.paper.documents import PrintJob

CARD, LIST = (
    PrintJob(path=f"interviews/larkfield/{name}.pdf", title=name, html=name) for name in ("card", "checklist")
)


class Printed:
    """In the place of the processes that print: a document is a file with its text, there at once."""

    def __init__(self, **_: object) -> None:
        self.asked: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def submit(self, job: PrintJob, cache: Path) -> "Future[Path]":
        """Print one, and remember that it was asked for."""
        self.asked.append(job.html)
        done: Future[Path] = Future()
        cache.mkdir(parents=True, exist_ok=True)
        (cache / job.html).write_text(job.html)
        done.set_result(cache / job.html)
        return done


@pytest.fixture
def begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Begins to print two documents of pages, after so many seconds; gives what prints, and what it was asked for."""

    def begin(seconds: float) -> tuple[Prints, Printed]:
        monkeypatch.setattr(printing, "Printer", Printed)
        monkeypatch.setattr(printing, "_A_WHILE", seconds)
        prints = Prints(tmp_path)
        prints._workbook = SimpleNamespace(documents=(CARD, LIST), unchanged={})  # type: ignore[assignment]
        prints.begin(tmp_path / "site")
        return prints, prints._printer  # type: ignore[return-value]

    return begin


def test_who_goes_on_typing_has_the_whole_machine(begun: Any, tmp_path: Path) -> None:
    """Nothing is printed while changes come one after another; who asks for a document gets it, and the others still wait."""
    prints, printer = begun(seconds=60)
    prints.begin(tmp_path / "site")
    assert printer.asked == []
    prints._wait_for(CARD.path)
    assert printer.asked == ["card"]
    assert (tmp_path / "site" / CARD.path).read_text() == "card"
    prints.end()
    assert printer.asked == ["card"]


def test_what_nobody_asks_for_is_printed_after_a_while(begun: Any, tmp_path: Path) -> None:
    """Left alone, the workbook has all its documents."""
    prints, printer = begun(seconds=0)
    prints._timer.join()
    assert printer.asked == ["card", "checklist"]
    prints._wait_for(LIST.path)
    assert (tmp_path / "site" / LIST.path).read_text() == "checklist"
