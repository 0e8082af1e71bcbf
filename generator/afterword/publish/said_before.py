"""What commands answered about the files as they are: whoever asks again, with nothing changed, is told the same at a glance.

Answers hold what was printed, for the owner's eyes alone, and all of them go with the first command that finds another day or
another file, and with the next build. A record that was damaged, or that comes from another machine, answers nothing.
"""

import json
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import asdict, field
from pathlib import Path
from typing import Any

from afterword.frozen import frozen, replace
from afterword.publish.built import (
    answers_file,
    forget_answers,
    inputs_from,
    inputs_now,
    latest,
)
from afterword.publish.inputs import Inputs, digest_of, own_record

Question = tuple[str, ...]
TODAY: Question = ("today",)


@frozen
class Answer:
    """What a command printed: lines, then problems in colour, then more lines."""

    lines: tuple[str, ...] = ()
    problems: str = ""
    more: tuple[str, ...] = ()
    has_errors: bool = False


@frozen
class _Record:
    """Answers by question, all about the same files on the same day."""

    inputs: Inputs = field(default_factory=Inputs)
    answers: Mapping[str, Answer] = field(default_factory=dict)


def answered(
    root: Path,
    day: str,
    question: Question,
    answer: Callable[[], Answer],
    files: Collection[str] = (),
) -> Answer:
    """What was answered before if nothing has changed; else it is answered now, and kept where this is a workspace.

    `files` are those that the question names, from the workspace: of one that lies elsewhere it is not known if it changed.
    """
    record = _record_now(root, day)
    if record is None or not record.inputs.files.keys() >= set(files):
        return answer()

    asked = json.dumps(question)
    if asked not in record.answers:
        answers = {**record.answers, asked: answer()}
        record = replace(record, answers=answers)
        with suppress(OSError):  # then it is answered anew the next time
            _write(root, record)
    return record.answers[asked]


def keep_answer(
    root: Path,
    inputs: Inputs,
    question: Question,
    answer: Answer,
) -> None:
    """Keep what a build knows the answer to, and nothing else."""
    with suppress(OSError):
        _write(root, _Record(inputs, {json.dumps(question): answer}))


def _record_now(
    root: Path,
    day: str,
) -> _Record | None:
    """The answers about the files as they are; None where not all of them can be seen."""
    record = _read(root)
    states = {**latest(root).inputs.files, **record.inputs.files}
    inputs = inputs_now(root, day, Inputs(states))
    if inputs is None:
        return None
    if record.inputs.same_as(inputs):
        return replace(record, inputs=inputs)
    return _Record(inputs)


def _read(root: Path) -> _Record:
    """The record as it was written; one that was not written here as it stands holds nothing."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        saved = json.loads(own_record(answers_file(root)))
        inputs = inputs_from(saved["inputs"])
        if saved["seal"] == _seal(inputs, saved["answers"]):
            answers = saved["answers"].items()
            return _Record(
                inputs, {asked: _answer_from(answer) for asked, answer in answers}
            )
    return _Record()


def _answer_from(record: Any) -> Answer:
    more = tuple(record["more"])
    return Answer(
        tuple(record["lines"]), record["problems"], more, record["has_errors"]
    )


def _seal(
    inputs: Inputs,
    answers: object,
) -> str:
    """What the machine that wrote the record can tell it by: its installation is part of what the inputs stand for."""
    return digest_of([inputs.around, inputs.digests(), answers])


def _write(
    root: Path,
    record: _Record,
) -> None:
    if not (root / "mkdocs.yml").is_file():
        return  # a folder that is no workspace is left as it is
    from afterword.files import write_in_one_piece  # noqa: PLC0415  (looking does without)

    saved = asdict(record)
    saved["seal"] = _seal(record.inputs, saved["answers"])
    forget_answers(root)  # a file from elsewhere may be everybody's to read
    write_in_one_piece(answers_file(root), json.dumps(saved).encode())
