"""Who else gets a letter: those people of the interview whom the candidate named for a copy, and may be written to."""

from collections.abc import Iterator
from functools import partial
from itertools import filterfalse

from afterword.frozen import replace
from afterword.interview.model.people import goes_through_one, ids
from afterword.plan.given.ids import StepId
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Address, Draft
from afterword.workbook.wording import phrases


def readers_in_copy(errand: Errand, draft: StepId) -> list[str]:
    """The IDs of those who get a copy and may: nobody where an agency or HR carries all, or a referee reads it."""
    if errand.step.route is None or goes_through_one(errand.interview):
        return []
    has_left = partial(_has_left, errand)
    return [*filterfalse(has_left, _typed_for_a_copy(errand, draft))]


def with_copies(errand: Errand, draft: Draft) -> Draft:
    """The draft with those whom it goes to as well; who is typed for a copy and gets none is named beside it."""
    readers = readers_in_copy(errand, draft.id)
    reached = [*map(errand.desk.person, readers)]
    copies = [
        Address(person.name, str(person.email)) for person in reached if person.email
    ]
    cautions = [*draft.cautions, *_not_reached(errand, draft, readers)]
    return replace(
        draft,
        copies=tuple(dict.fromkeys([*draft.copies, *copies])),
        cautions=tuple(cautions),
    )


def _not_reached(errand: Errand, draft: Draft, readers: list[str]) -> Iterator[str]:
    words = errand.desk.words
    typed = _typed_for_a_copy(errand, draft.id)
    kept_out = [*map(errand.desk.reference, filterfalse(readers.__contains__, typed))]
    if kept_out:
        yield words.leaves_out("not_copied", phrases.listed(kept_out))
    has_address = partial(_has_address, errand)
    unknown = [*map(errand.desk.reference, filterfalse(has_address, readers))]
    if unknown:
        yield words.leaves_out("not_copied_yet", phrases.listed(unknown))


def _typed_for_a_copy(errand: Errand, draft: StepId) -> Iterator[str]:
    """The IDs of those whom the candidate named, but for whoever reads the letter anyway."""
    names: set[str] = set()
    for copy in errand.interview.copies:
        if copy.of == draft.within:
            names.update(map(str.casefold, copy.to))
    reader = errand.step.route and errand.step.route.reader
    for name, person in ids(errand.interview).items():
        if person.name.casefold() in names and name != reader:
            yield name


def _has_left(errand: Errand, name: str) -> bool:
    return errand.desk.person(name).left


def _has_address(errand: Errand, name: str) -> bool:
    return errand.desk.person(name).email is not None
