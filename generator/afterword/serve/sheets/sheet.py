"""A page with a form that needs no script: what is typed is sent as a form, and answered with a page."""

import base64
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import field
from pathlib import Path
from typing import ClassVar, Generic, TypeVar
from urllib.parse import parse_qsl

from afterword.edit.changes import ChangeRefusedError
from afterword.frozen import frozen
from afterword.interview.model.closed import Closed
from afterword.serve.action.actions import PREFIX, own_files_told
from afterword.serve.action.writing import wording_of
from afterword.workbook.wording.wording import Wording, shipped_wording

TOKEN = "token"  # noqa: S105  (the name of the field that says which run the page is of)
_FOLDER = "intake"
_MOST_FIELDS = 200
_Sent = TypeVar("_Sent", bound=Closed)
Fields = Mapping[str, str]


class NoFormError(ValueError):
    """What was sent, or asked for, is not written as a form writes it."""


@frozen
class Visit:
    """What a page is asked for: by its address, or with what was typed and refused, and why."""

    asked: Fields
    typed: Fields = field(default_factory=dict)
    wrong: str = ""


@frozen
class Sheet(Generic[_Sent]):
    """A page with a form, of the workspace at `root`.

    `name` ends its path, `noun` is what a person would call what is sent, `shape` what is read of it.
    `view` is what its `template` is filled with; `perform` does what was sent and gives the path of the page to go on with.

    Raises (view, perform):
        ChangeRefusedError: there is nothing to show; nothing was written.
    """

    root: Path
    name: str
    noun: str
    shape: type[_Sent]
    template: str
    view: Callable[[Visit], Mapping[str, object]]
    perform: Callable[[_Sent], str]
    most_bytes: int = 2000

    sent_as: ClassVar[str] = "application/x-www-form-urlencoded"
    methods: ClassVar[tuple[str, ...]] = ("GET", "POST")

    @property
    def path(self) -> str:
        """Where it stands, and where its form is sent."""
        return f"{PREFIX}{self.name}"

    def shown(self, visit: Visit, token: str) -> str:
        """The page."""
        around = {"token": token, "wrong": visit.wrong}
        try:
            with own_files_told():
                wording = wording_of(self.root)
                return rendered(self.template, wording, {**around, **self.view(visit)})
        except ChangeRefusedError as error:
            ours = shipped_wording()
            return rendered("sheet.html.j2", ours, {"wrong": str(error)})

    def taken(self, fields: Fields) -> str:
        """Do what was sent. Gives the path of the page to go on with.

        Raises:
            pydantic.ValidationError: it has another shape.
            ChangeRefusedError: nothing was written.
        """
        sent = self.shape.model_validate(fields)
        with own_files_told():
            return self.perform(sent)


def fields_of(text: str) -> dict[str, str]:
    """The fields of a form, or of what stands behind an address.

    Raises:
        NoFormError: it is written in another way, or names a field twice.
    """
    if not text:
        return {}
    try:
        pairs = parse_qsl(
            text,
            keep_blank_values=True,
            strict_parsing=True,
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError:
        raise NoFormError(text) from None
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise NoFormError(text)
    return fields


def rendered(template: str, wording: Wording, view: Mapping[str, object]) -> str:
    """A page of its own, with the words in use."""
    ours = shipped_wording().templates
    style = "".join(
        (
            ours.as_it_is("share", "share.css"),
            ours.as_it_is(_FOLDER, "intake.css"),
        )
    )
    digest = hashlib.sha256(style.encode()).digest()
    code = base64.b64encode(digest).decode()
    return part(template, wording, {"css": style, "digest": code, **view})


def part(template: str, wording: Wording, view: Mapping[str, object]) -> str:
    """A part of a page, with the words in use: it brings no style."""
    documents = shipped_wording().templates.documents
    page = documents.get_template(f"{_FOLDER}/{template}")
    return page.render(wording.words.all_of_intake(), **view)
