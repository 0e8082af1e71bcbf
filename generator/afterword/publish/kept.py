"""Which interviews of many are as they were at the build before: their part of the site is taken over, and not composed.

An interview is as it was if the day, its own files, all files that are no interview's, and what is known of the others are the
same. Of few interviews nothing is put on record: there each menu names all the others.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from itertools import chain
from operator import attrgetter
from pathlib import Path
from typing import Any

from afterword.frozen import replace
from afterword.interview.reading.rounds import rounds_before
from afterword.mappings import mapped
from afterword.plan.cases import Case, Cases
from afterword.publish.built import latest
from afterword.publish.inputs import Inputs, digest_of
from afterword.publish.pdf.cache import cache_folder, cached_file
from afterword.workbook.compose import NOTHING_KEPT, Kept, KeptPart, Workbook
from afterword.workbook.pages.page import Page
from afterword.workbook.paper.documents import PrintJob
from afterword.workbook.views.elsewhere import kept_drafts
from afterword.workbook.views.kept import KeptDrafts, Lacking

FEW = 10  # interviews: with more of them, a menu names only the page's own
_INTERVIEWS = "content/interviews/"
_Files = list[tuple[str, str]]  # names, each with a digest


def kept_of(
    root: Path,
    cases: Cases,
    inputs: Inputs | None,
) -> Kept:
    """The interviews whose part of the site that stands is the one that would be made now."""
    earlier = latest(root)
    if not inputs or min(len(earlier.parts), len(cases)) <= FEW:
        return NOTHING_KEPT
    if not earlier.pages or not earlier.stands(root):
        return NOTHING_KEPT

    parts = mapped(_part_from, earlier.parts)
    return as_before(root, cases, inputs, parts)


def as_before(
    root: Path,
    cases: Cases,
    inputs: Inputs,
    parts: Kept,
    at_hand: Collection[str] = (),
) -> Kept:
    """Those of the parts of before that would be the same now, with their documents printed, or at hand to be printed."""
    keys = _keys(cases, inputs)
    return {
        name: part
        for name, part in parts.items()
        if part.key == keys.get(name) and unprinted(root, part) <= set(at_hand)
    }


def parts_to_record(
    root: Path,
    cases: Cases,
    workbook: Workbook,
    inputs: Inputs,
) -> Kept:
    """What a build puts on record of each interview for the next one; of few interviews nothing."""
    if len(cases) <= FEW:
        return {}
    return parts_of(root, cases, workbook, inputs)


def parts_of(
    root: Path,
    cases: Cases,
    workbook: Workbook,
    inputs: Inputs,
) -> Kept:
    """What there is to keep of each interview until the next build."""
    keys = _keys(cases, inputs)
    cache = cache_folder(root)
    pages = _by_interview(workbook.pages, without_text)
    documents = _by_interview(workbook.documents, partial(_name_in, cache))
    beside = chain(workbook.mails, workbook.calendars)
    files = _by_interview(beside, attrgetter("path"))

    parts = dict(workbook.unchanged)
    for view in workbook.views:
        name = view.id
        if name in parts:
            continue
        parts[name] = KeptPart(
            key=keys[name],
            drafts=kept_drafts(view),
            card=workbook.cards[name],
            pages=tuple(pages[name]),
            documents=dict(documents.get(name, ())),
            files=tuple(files[name]),
        )
    return parts


def kept_documents(workbook: Workbook) -> dict[str, str]:
    """The documents of interviews that have not changed: their names in the cache by path."""
    documents: dict[str, str] = {}
    for part in workbook.unchanged.values():
        documents |= part.documents
    return documents


def _keys(
    cases: Cases,
    inputs: Inputs,
) -> dict[str, str]:
    """A digest of all that each interview's part is made from."""
    files_of: dict[str, _Files] = {}
    outside: _Files = []
    for file in inputs.digests().items():
        if file[0].startswith(_INTERVIEWS):
            files = files_of.setdefault(_interview_of(file[0]), [])
            files.append(file)
        else:
            outside.append(file)

    around = digest_of([inputs.around, outside])
    return {case.id: _key(around, case, cases, files_of) for case in cases}


def _key(
    around: str,
    case: Case,
    cases: Cases,
    files_of: Mapping[str, _Files],
) -> str:
    rounds = (case.id, *rounds_before(case.id, cases.workspace.interviews))
    files = list(map(files_of.get, rounds))
    elsewhere = [_of_others(cases[name]) for name in rounds]
    return digest_of([around, files, elsewhere])


def _of_others(case: Case) -> tuple[str, str]:
    """What an interview's part says of other interviews."""
    application = case.application
    return repr(application.elsewhere), str(application.followed_on)


def _interview_of(name: str) -> str:
    """The interview that a file belongs to: it is its file, or lies in the folder beside it."""
    first, _, _ = name.removeprefix(_INTERVIEWS).partition("/")
    return first.removesuffix(".yaml")


def _by_interview(
    files: Iterable[Any],
    keep: Callable[[Any], Any],
) -> dict[str, list[Any]]:
    """What is to be kept of pages, documents or other files, by the interview that they are of."""
    files_of: dict[str, list[Any]] = {}
    for file in files:
        folder, _, path = file.path.partition("/")
        if folder == "interviews":
            name, _, _ = path.partition("/")
            files_of.setdefault(name, []).append(keep(file))
    return files_of


def without_text(page: Page) -> Page:
    """Where a page is, and what it is called."""
    return replace(page, body="")


def _name_in(cache: Path, job: PrintJob) -> tuple[str, str]:
    """Where a document is, and its name in the cache."""
    file = cached_file(cache, job.html, job.most_pages)
    return job.path, file.name


def unprinted(root: Path, part: KeptPart) -> set[str]:
    """The paths of those documents of an interview that are not in the cache."""
    cache = cache_folder(root)
    return {
        path for path, name in part.documents.items() if not (cache / name).is_file()
    }


def _part_from(record: Any) -> KeptPart:
    drafts = record["drafts"]
    pages = [Page(**page) for page in record["pages"]]
    return KeptPart(
        key=record["key"],
        drafts=KeptDrafts(
            anchors=drafts["anchors"],
            titles=drafts["titles"],
            lacking=tuple(map(_lacking_from, drafts["lacking"])),
            unsent=drafts["unsent"],
        ),
        card=record["card"],
        pages=tuple(pages),
        documents=record["documents"],
        files=tuple(record["files"]),
    )


def _lacking_from(record: Any) -> Lacking:
    return Lacking(
        record["anchor"],
        record["title"],
        tuple(record["lacks"]),
        record["later"],
    )
