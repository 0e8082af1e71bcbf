"""The sentences of letters that what is typed into a form becomes, shown while it is typed."""

from collections.abc import Iterable, Iterator

from afterword.frozen import replace
from afterword.interview.reading.rounds import known_to_all
from afterword.interview.reading.to_model import read_interview
from afterword.interview.reading.workspace import Workspace
from afterword.serve.action.writing import Opened, planned
from afterword.serve.fields.of_file import File
from afterword.workbook.advice.as_sent import as_sent
from afterword.workbook.wording.wording import Wording

_LAST_WORDS = 2


def sentences_of(
    now: Opened | File,
    after: bytes,
    typed_now: Iterable[str],
    wording: Wording,
) -> Iterator[str]:
    """The sentences that letters have of what is typed once the file reads so, and do not have now.

    None where the file cannot be read. A change may bring others into another order; those are not what was typed.
    """
    workspace = now.workspace
    if now.name not in workspace.interviews or workspace.candidate is None:
        return
    file = workspace.documents[now.name].file
    interview, document, _ = read_interview(after, file)
    if interview is None:
        return
    typed = {**workspace.typed, now.name: interview}
    changed = replace(
        workspace,
        interviews=known_to_all(typed, workspace.candidate),
        documents={**workspace.documents, now.name: document},
    )
    before = set(_sentences(now, workspace, wording))
    ends = list(filter(None, map(_end_of, typed_now)))
    for sentence in dict.fromkeys(_sentences(now, changed, wording)):
        of_typed = any(map(sentence.casefold().__contains__, ends))
        if of_typed and sentence not in before:
            yield sentence


def _end_of(text: str) -> str:
    """The last words of a text, which stay as they are in whatever sentence it stands."""
    words = text.casefold().rstrip(" .!?").split()
    return " ".join(words[-_LAST_WORDS:])


def _sentences(
    now: Opened | File, workspace: Workspace, wording: Wording
) -> Iterator[str]:
    """What was typed for letters, each in its sentence."""
    cases = planned(now.root, workspace, now.today)
    for _, sentence in as_sent(cases[now.name], wording):
        yield sentence
