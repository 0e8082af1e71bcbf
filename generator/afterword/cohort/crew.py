"""Who does the work: one process, or the workers of Dask. Which of them it is changes nothing in what comes back."""

from collections.abc import Iterable, Iterator

from afterword.cohort import one_process
from afterword.cohort.shared_out import Item, Lost, NoCrewError, Result, Work
from afterword.frozen import frozen

TO_INSTALL = 'that needs Dask: `pip install "afterword[cohort]"` brings it, and `--jobs 1` works without it'


@frozen
class Crew:
    """How many processes of this machine, or the address of a scheduler whose workers do it."""

    jobs: int = 1
    scheduler: str = ""

    def run(
        self,
        work: "Work[Item, Result]",
        tasks: Iterable[Item],
        lost: "Lost[Item, Result]",
    ) -> Iterator[Result]:
        """The result of each, in the order in which they are done.

        Raises:
            NoCrewError: Dask is not installed, or nobody answers at the address.
        """
        if self.jobs == 1 and not self.scheduler:
            return one_process.run(work, tasks, lost)
        try:
            from afterword.cohort.dask_crew import run  # noqa: PLC0415  (an extra: only who needs it pays)
        except ImportError:
            raise NoCrewError(TO_INSTALL) from None
        return run(self.jobs, self.scheduler, work, tasks, lost)
