"""What is known about fields of work, as the packs tell it."""

from afterword.frozen import frozen

GENERAL = "general"  # the field of whoever has none that is known


@frozen
class Preparation:
    """One thing to prepare. `lead_days`: whole days it needs before the next step."""

    id: str
    do: str
    lead_days: int


@frozen
class FieldOfWork:
    """One field: what its next step tends to hold. `name` reads well inside a sentence."""

    id: str
    name: str
    testing_likely: bool
    technical: bool
    presentation: bool
    portfolio: bool
    prepare: tuple[Preparation, ...]
    formats: str

    def expects_test(self, *, gap: bool) -> bool:
        """Whether a test is likely; after a long `gap` without interviews in any technical field (S43, S44)."""
        return self.testing_likely or (gap and self.technical)
