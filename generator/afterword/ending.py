"""How a command ends when it is told to: once, to its end, and also when the first call was lost on its way.

What Ctrl+C raises is lost where Python calls something by itself, such as a finalizer or the callback of a weak reference (each
import has one), and where code swallows whatever is raised in it. The work would go on as if nobody had pressed anything.
"""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_SIGNALS = (
    "SIGINT",
    "SIGHUP",
    "SIGTERM",
    "SIGBREAK",
)  # as far as the system knows them
_AGAIN_AFTER = 1.0  # seconds
_A_MOMENT = 0.01  # in which that which lost it comes to its end


class Ending:
    """Ctrl+C, a closed window and a computer that is shut down end a command alike.

    What they raise can get lost, so it is raised again until somebody tidies up because of it; nothing disturbs that.
    """

    def __init__(self, again_after: float = _AGAIN_AFTER) -> None:
        """`again_after`: seconds; at once, where Python says that it was lost."""
        self._again_after = again_after
        self._begun = threading.Event()
        self._lost = threading.Event()
        self._one_at_a_time = threading.Lock()
        self._insists = False
        self._tells_others = sys.unraisablehook

    def listen(self) -> None:
        """From now on. Processes that print are begun by now: they end with this one, and have nothing to tidy up."""
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number:
                signal.signal(number, self._asked)

    @contextmanager
    def heard(self) -> Iterator[None]:
        """Ctrl+C ends what is done in this block."""
        signal.signal(signal.SIGINT, self._asked)
        sys.unraisablehook = self._hear_of_lost
        try:
            yield
        finally:
            self.begin()
            signal.signal(signal.SIGINT, signal.default_int_handler)
            sys.unraisablehook = self._tells_others

    def begin(self) -> None:
        """Tidying up begins."""
        with self._one_at_a_time:
            self._begun.set()

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        if self._begun.is_set() or _is_on_its_way():
            return
        if not self._insists:
            self._insists = True
            threading.Thread(target=self._insist, daemon=True).start()
        raise KeyboardInterrupt

    def _insist(self) -> None:
        """Ask again, until tidying up begins; whether somebody is at it already is seen by whoever is asked."""
        while not self._begun.wait(_A_MOMENT):
            self._lost.wait(self._again_after)
            self._lost.clear()
            with self._one_at_a_time:
                self._ask_again()

    def _ask_again(self) -> None:
        if not self._begun.is_set():
            _interrupt_main()

    def _hear_of_lost(self, lost: "sys.UnraisableHookArgs") -> None:
        """An interruption that was lost is nothing to be printed, but raised again."""
        if issubclass(lost.exc_type, KeyboardInterrupt):
            self._lost.set()
        else:
            self._tells_others(lost)


@contextmanager
def interruptible() -> Iterator[None]:
    """Ctrl+C ends what is done in this block, wherever it is just then, unless somebody else hears it, or nobody is to."""
    if not _is_ours_to_hear():
        yield
        return
    with Ending().heard():
        yield


def before_spawning() -> None:
    """Start the process of Python's own that comes before the first that is spawned: once it runs, Ctrl+C is heard again."""
    if hasattr(signal, "pthread_sigmask"):
        from multiprocessing.resource_tracker import ensure_running  # noqa: PLC0415  (only who spawns needs it)

        ensure_running()


@contextmanager
def undisturbed() -> Iterator[None]:
    """Ctrl+C in this block is heard at its end, as far as the system can wait; a process begun in it does not hear it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _is_ours_to_hear() -> bool:
    """Whether Ctrl+C does what it does in any program, and this is where it is heard."""
    is_main = threading.current_thread() is threading.main_thread()
    return is_main and signal.getsignal(signal.SIGINT) is signal.default_int_handler


def _is_on_its_way() -> bool:
    """Whether an interruption is just being handled: somebody tidies up because of it."""
    error = sys.exception()
    while error and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error is not None


def _interrupt_main() -> None:
    """As Ctrl+C does: where the system can, in the very thread that hears it, whatever that waits for."""
    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    else:
        signal.raise_signal(signal.SIGINT)
