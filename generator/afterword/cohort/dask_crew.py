"""The work done by Dask: a cluster of this machine's own, or one that somebody runs. It is imported nowhere else."""

import logging
import secrets
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import chain, islice

import dask
from distributed import CancelledError, Client, Future, LocalCluster, as_completed
from distributed.comm.core import CommClosedError
from distributed.scheduler import KilledWorker

from afterword.cohort.shared_out import (
    TURN,
    Item,
    Lost,
    NoCrewError,
    Result,
    Work,
)
from afterword.ending import before_spawning, undisturbed

_LOOPBACK = "127.0.0.1"
_SECONDS = 10  # in which a scheduler answers, and has a worker
_PATIENCE = 60  # seconds in which a worker comes in the place of all that have ended
_GLANCE = 0.1  # seconds between two looks at what is done
_AHEAD = 4  # tasks a worker that are handed out at once: the rest needs no memory yet
_OWN = {
    "distributed.scheduler.allowed-failures": 1,
    "distributed.worker.memory.terminate": 0.95,
    "distributed.worker.profile.enabled": False,  # it looks at each thread a hundred times a second
    # How often each process looks at itself: as Dask has it, that takes a twelfth of a core while nothing is done.
    "distributed.admin.tick.interval": "1s",
    "distributed.admin.system-monitor.interval": "10s",
    "distributed.worker.memory.monitor-interval": "500ms",
    # Each has a web server, which cannot be left out: without a route it shows nothing.
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
}
_WHY = {
    KilledWorker: "the worker ended in the middle of it, each time it was tried; try it by itself with --jobs 1",
    CommClosedError: "the worker or the scheduler has gone; run it again, and what was left is done",
}
_ALL_GONE = "every worker has ended, and none has come in its place; run it again, and what was left is done"
_NO_SCHEDULER = "the scheduler has gone; run it again, and what was left is done"
_ELSE = "no worker could do it: each needs this version of Afterword, and the folder or --send-files"


def run(
    jobs: int,
    scheduler: str,
    work: "Work[Item, Result]",
    tasks: Iterable[Item],
    lost: "Lost[Item, Result]",
) -> Iterator[Result]:
    """The result of each item, as they come. One whose worker was killed is tried again by itself at the end.

    Raises:
        NoCrewError: nobody answers at the address, or there is no worker, or none any more; or the scheduler has gone.
    """
    further = (
        None if scheduler else TURN * jobs - 1
    )  # how long the workers of others live is for them to say
    with _scheduler_there(), _client(jobs, scheduler) as client:
        killed: list[Item] = []
        for some in _turns(client, tasks, further):
            for task, future in _done(client, work, some):
                if isinstance(future.exception(), KilledWorker):
                    killed.append(task)
                else:
                    yield _result(client, task, future, lost)
        for task in killed:  # whoever killed the worker may have been another
            for _, future in _done(client, work, [task]):
                yield _result(client, task, future, lost)


def _turns(
    client: Client, tasks: "Iterable[Item]", further: int | None
) -> "Iterator[Iterable[Item]]":
    """The items, so many at a time; the workers begin anew between two turns, when nothing is in their hands."""
    waiting = iter(tasks)
    for number, first in enumerate(waiting):
        if number:
            _begin_anew(client)
        yield chain([first], islice(waiting, further))


def _begin_anew(client: Client) -> None:
    """Each worker ends and another comes in its place. One that takes its time is waited for as one that was killed."""
    with undisturbed(), suppress(TimeoutError):
        client.restart_workers(
            [*client.nthreads()], timeout=_PATIENCE, raise_for_error=False
        )


def _result(
    client: Client,
    task: Item,
    future: "Future[Result]",
    lost: "Lost[Item, Result]",
) -> Result:
    """What came back. What went wrong on the way is told in our words: an exception may hold anything."""
    error = future.exception()
    if error is None:
        return _fetched(client, future)
    if isinstance(error, CancelledError):  # nobody else takes a task back
        raise error
    return lost(task, _WHY.get(type(error), _ELSE))


def _fetched(client: Client, future: "Future[Result]") -> Result:
    """What was done, from the worker that has it; one that ends meanwhile takes it along, and another does it again."""
    while True:
        try:
            return future.result(timeout=_PATIENCE)
        except TimeoutError:
            if not client.nthreads():
                raise NoCrewError(_ALL_GONE) from None


def _next(client: Client, futures: as_completed) -> "Future[Result]":
    """The next that is done. Dask itself would wait for ever where all workers have ended and none comes anew."""
    until = time.monotonic() + _PATIENCE
    while not futures.has_ready():
        if client.nthreads():
            until = time.monotonic() + _PATIENCE
        if time.monotonic() > until:
            raise NoCrewError(_ALL_GONE)
        time.sleep(_GLANCE)
    future: Future[Result] = next(futures)
    return future


def _done(
    client: Client, work: "Work[Item, Result]", tasks: Iterable[Item]
) -> Iterator[tuple[Item, "Future[Result]"]]:
    """Each item with its future, once it is done. Keys are numbers: a scheduler logs them."""
    by_key: dict[str, Item] = {}
    name = f"{work.__name__}-{secrets.token_hex(4)}"

    def submitted(task: Item) -> "Future[Result]":
        key = f"{name}-{task.number}"
        by_key[key] = task
        return client.submit(work, task, key=key, pure=False)

    waiting = iter(tasks)
    first = islice(waiting, _AHEAD * max(1, len(client.nthreads())))
    futures = as_completed([*map(submitted, first)], loop=client.loop)
    while not futures.is_empty():
        future: Future[Result] = _next(client, futures)
        yield by_key.pop(str(future.key)), future
        futures.update(map(submitted, islice(waiting, 1)))


@contextmanager
def _scheduler_there() -> Iterator[None]:
    """Whatever Dask says where its scheduler goes in the middle, is said in a sentence."""
    try:
        yield
    except (CancelledError, CommClosedError, TimeoutError):
        raise NoCrewError(_NO_SCHEDULER) from None


@contextmanager
def _client(jobs: int, scheduler: str) -> Iterator[Client]:
    """Somebody to send the work to, from `with` to its end."""
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    if scheduler:
        with _connected(scheduler) as client:
            yield client
        return
    with _of_this_machine(jobs) as client:
        yield client
        # A cluster cannot be closed while it starts a worker anew.
        with suppress(TimeoutError):
            client.wait_for_workers(jobs, timeout=_SECONDS)


@contextmanager
def _of_this_machine(jobs: int) -> Iterator[Client]:
    """A cluster with a certificate made for this run alone: nobody else on the machine can send work to it."""
    with (
        dask.config.set(_OWN),
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        ExitStack() as at_the_end,
    ):
        before_spawning()
        with (
            undisturbed()
        ):  # its workers do not hear Ctrl+C: they end with this process
            cluster = LocalCluster(
                n_workers=jobs,
                threads_per_worker=1,
                host=_LOOPBACK,
                dashboard_address=None,
                scheduler_kwargs={"dashboard_address": f"{_LOOPBACK}:0"},
                local_directory=folder,
                security=True,
                silence_logs=logging.CRITICAL,
            )
            at_the_end.callback(_close, cluster)
        with Client(cluster, set_as_default=False) as client:
            yield client


def _close(cluster: LocalCluster) -> None:
    """All is done by now, and what is left ends with this process."""
    with suppress(AssertionError, TimeoutError):
        cluster.close()


@contextmanager
def _connected(scheduler: str) -> Iterator[Client]:
    """A cluster of somebody's, with what their settings of Dask say of TLS."""
    try:
        client = Client(scheduler, timeout=_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError):
        raise NoCrewError(
            f"no scheduler answers at {scheduler}; `dask scheduler` starts one, and says its address"
        ) from None
    with client:
        try:
            client.wait_for_workers(1, timeout=_SECONDS)
        except TimeoutError:
            raise NoCrewError(
                f"the scheduler has no worker; `dask worker {scheduler} --nthreads 1` starts one"
            ) from None
        yield client
