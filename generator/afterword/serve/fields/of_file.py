"""A file of the workspace as all of it is told: what may stand in it, what each thing is called, what may be chosen."""

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from afterword.edit.changes import ChangeRefusedError
from afterword.frozen import frozen
from afterword.interview.reading.file.document import Document
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.serve.action.writing import wording_of
from afterword.serve.fields.of_model import Key, candidate_keys, interview_keys
from afterword.serve.questions.intake import rounds_of
from afterword.workbook.wording.words import PhraseTable


@frozen
class File:
    """A file of the workspace as it stands now, and all the keys that it may have."""

    root: Path
    workspace: Workspace
    name: str  # of its interview; empty for that of the person
    document: Document
    keys: Key
    today: dt.date

    @cached_property
    def words(self) -> PhraseTable:
        """What each key is called, and what is said round it."""
        return wording_of(self.root).words.all_of_told()

    @cached_property
    def choices(self) -> Mapping[str, Mapping[str, str]]:
        """What may be chosen because it stands elsewhere: whom one means, by what is written for them."""
        me = self.workspace.candidate
        if me is None:
            return {}
        rounds = dict(rounds_of(self.workspace))
        rounds.pop(self.name, None)
        parts = wording_of(self.root).words.all_of_intake()["parts"]
        return {
            "Person.is": {str(part): name for part, name in parts.items()},
            "Reference.who": {referee.id: referee.name for referee in me.referees},
            "Interview.results_that_fit": {
                test.name: test.name for test in me.personality_tests
            },
            "Interview.follows": rounds,
        }

    def called(self, key: Key) -> str:
        """What a key is called on the page."""
        names = self.words["called"]
        return names.get(key.whole_name, names.get(key.name, ""))

    def key_at(self, about: str) -> Key:
        """The key to which a place leads.

        Raises:
            ChangeRefusedError: there is none.
        """
        key: Key | None = self.keys
        for step in about.split("/"):
            if key:
                key = key.below(step)
        if key is None:
            raise ChangeRefusedError("there is nothing of that name to change")
        return key


def file_of(root: Path, interview: str, today: dt.date) -> File:
    """Read the workspace anew, for the file of an interview; without a name, that of the person.

    Raises:
        ChangeRefusedError: there is no such file.
    """
    workspace = read_workspace(root)
    if not interview:
        return File(root, workspace, "", workspace.about_me, candidate_keys(), today)
    document = workspace.documents.get(interview)
    if document is None:
        raise ChangeRefusedError(
            "this interview cannot be read just now; reload the page"
        )
    return File(root, workspace, interview, document, interview_keys(), today)
