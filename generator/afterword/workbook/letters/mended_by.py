"""By which answers a draft gets what it lacks: each is a pencil beside it, where the workbook is served."""

from afterword.frozen import frozen

_LINK = frozenset({"connection", "they-want", "i-bring"})
_POINT = frozenset({"point", "matter"})
_FIGURES = frozenset({
    "target",
    "counter",
    "currency",
    "own-year",
    "pay-unlikely",
})  # fmt: skip
_FINDING = frozenset({
    "source",
    "source-below",
    "source-currency",
    "source-net",
    "source-work",
    "source-year",
    "pay-unlikely",
})  # fmt: skip
_OFFER = frozenset({
    "base",
    "start",
    "offer-currency",
    "year",
    "own-year",
    "base-unlikely",
    "pay-unlikely",
})  # fmt: skip


@frozen
class MendedBy:
    """What a draft with these gaps can be given, by their names."""

    gaps: frozenset[str]

    @property
    def wish(self) -> bool:
        """Whether the candidate wants the job."""
        return "wish" in self.gaps

    @property
    def link(self) -> bool:
        """What they want, and what the candidate brings."""
        return not _LINK.isdisjoint(self.gaps)

    @property
    def point(self) -> bool:
        """What was talked about."""
        return not _POINT.isdisjoint(self.gaps)

    @property
    def points_of_referee(self) -> bool:
        """What somebody is to speak about."""
        return "points" in self.gaps

    @property
    def figures(self) -> bool:
        """The candidate's own figures."""
        return not _FIGURES.isdisjoint(self.gaps)

    @property
    def finding(self) -> bool:
        """A figure that was found."""
        return not _FINDING.isdisjoint(self.gaps)

    @property
    def offer(self) -> bool:
        """The offer."""
        return not _OFFER.isdisjoint(self.gaps)

    @property
    def contact(self) -> bool:
        """The contact for a process that is scored, or that it is not."""
        return "hr-contact" in self.gaps
