"""Pencils for what a person writes down: something done with its day and a note, a figure of pay, how the talk went."""

from afterword.edit.changes import ChangeRefusedError
from afterword.interview.amend import Bare, Content
from afterword.interview.reading.doubts.chronology import is_early
from afterword.plan.given.ids import StepId
from afterword.serve.action.refusing import beside, needed
from afterword.serve.action.spots import KeySpot
from afterword.serve.action.writing import Opened
from afterword.serve.pencils.pencil import (
    LineText,
    LongText,
    Pencil,
    Sent,
    ShortText,
    Writing,
    bare,
)
from afterword.serve.typed.by_the_year import said_with_hours, with_hours
from afterword.serve.typed.days import day_told
from afterword.serve.typed.pay import currency_at_home, sums, usual_currencies
from afterword.serve.typed.pay_doubted import ask_if_unlikely
from afterword.serve.typed.pay_ranges import with_ends
from afterword.workbook.wording.phrases import paper_date

_FOUND = (
    "source",
    "figure",
    "low",
    "high",
    "currency",
    "per",
    "hours_a_week",
    "weeks_a_year",
    "kind",
    "place",
    "as_of",
    "note",
)
_AMOUNTS = ("figure", "low", "high")
_WORDS = frozenset({"source", "place", "note"})  # of a figure: text, the others are not


class NoteSent(Sent):
    """A step's day and note; `about` is the step within its interview."""

    on: ShortText
    note: LineText


class FindingSent(Sent):
    """A figure of pay; `about` is its number from 0, empty for one more."""

    source: LineText
    figure: LineText
    low: ShortText
    high: ShortText
    currency: ShortText
    per: ShortText
    hours_a_week: ShortText = ""
    weeks_a_year: ShortText = ""
    kind: ShortText
    place: LineText
    as_of: ShortText
    note: LineText


class DebriefSent(Sent):
    """How the talk went, for the candidate alone."""

    debrief: LongText


def _note_spot(opened: Opened, about: str) -> KeySpot:
    logged = [entry.did for entry in opened.typed.log]
    step = StepId.read(f"{opened.name}/{about}")
    if about in logged:
        number = logged.index(about)
    elif step and opened.cases.plans(step):
        number = len(logged)
    else:
        raise ChangeRefusedError(
            "this step is not in the plan any more; reload the page"
        )
    return KeySpot.of_keys(opened.file, ("log", number), ("on", "did", "note"))


def _note(opened: Opened, sent: NoteSent) -> Writing:
    done = day_told(opened, "on", sent.on)
    if is_early(opened.interview, sent.about, done):
        held = paper_date(opened.interview.held.on)
        raise beside("on", f"{paper_date(done)} is before the interview of {held}")
    fields: dict[str, Content] = {"on": Bare(f"{done}")}
    if not opened.typed.logged(sent.about):
        fields["did"] = Bare(sent.about)
    fields["note"] = " ".join(sent.note.split())
    sentence = f"It is in your log, on {paper_date(done)}."
    return Writing(fields, f"day and note, {paper_date(done)}", sentence)


def _finding_spot(opened: Opened, about: str) -> KeySpot:
    findings = opened.typed.salary.findings
    numbers = {str(number): number for number, _ in enumerate(findings)}
    numbers[""] = len(findings)
    if about not in numbers:
        raise ChangeRefusedError("this figure is not in your file; reload the page")
    place = ("salary", "findings", numbers[about])
    return KeySpot.of_keys(opened.file, place, _FOUND)


def _finding(opened: Opened, sent: FindingSent) -> Writing:
    needed("source", sent.source, "say where it is from")
    needed(
        "figure", sent.figure or sent.low, "write the figure, or both ends of a range"
    )
    usual = usual_currencies(opened.interview, opened.workspace.candidate)
    typed = with_ends(with_hours(sent.model_dump(include=set(_FOUND)), "figure"))
    at_home = currency_at_home(opened.interview)
    pay = said_with_hours(sums(typed, _AMOUNTS, usual, at_home), "figure")
    ask_if_unlikely(typed, pay.fields, _AMOUNTS, opened.interview)
    needed("currency", pay.fields["currency"], "say in which currency, such as USD")
    fields: dict[str, Content] = {}
    for key, text in pay.fields.items():
        fields[key] = text if key in _WORDS else bare(text)
    sentence = f"The figure from {sent.source} is written down.{pay.sentence}"
    return Writing(fields, "a figure of pay", sentence, sums=pay.said)


def _debrief_spot(opened: Opened, _about: str) -> KeySpot:
    return KeySpot(opened.file, {"debrief": ("debrief",)})


def _debrief(_opened: Opened, sent: DebriefSent) -> Writing:
    text = sent.debrief.strip("\n")
    return Writing({"debrief": text}, "debrief", "The debrief is written down.")


NOTE = Pencil("note", "note", NoteSent, _note_spot, _note)
FINDING = Pencil("finding", "figure", FindingSent, _finding_spot, _finding)
DEBRIEF = Pencil("debrief", "debrief", DebriefSent, _debrief_spot, _debrief)
