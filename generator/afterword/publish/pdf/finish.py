"""What WeasyPrint leaves open in a PDF: how an empty box looks, what a choice is called, whose a table's head is.

Objects are pydyf's: a dictionary of a PDF is a dict of Python, and names begin with a slash.
"""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

import pydyf

from afterword.mappings import by_key

# PDF 32000-1, table 226: one of several, and none again by a second click.
_RADIO = 1 << 15


def finish(_document: object, pdf: Any) -> None:
    """Complete the PDF before it is written, in place."""
    dictionaries = [
        entry for entry in pdf.objects if isinstance(entry, pydyf.Dictionary)
    ]
    _scope_heads(dictionaries)
    form = pdf.catalog.get("AcroForm")
    if form is None:
        return
    # Viewers would draw anew what is drawn, and some a ticked box empty.
    form.pop("NeedAppearances", None)
    _name_choices(pdf, dictionaries)
    _draw_empty(pdf, dictionaries)


def _is_group(entry: Any) -> bool:
    """Whether this is a field of which one choice can be taken."""
    return "Opt" in entry and "Kids" in entry


def _is_box(entry: Any) -> bool:
    """Whether this is a box or a circle on the page."""
    return entry.get("FT") == "/Btn" and "Rect" in entry


def _scope_heads(dictionaries: Sequence[Any]) -> None:
    """Say of each head of a table that it belongs to its column."""
    for cell in dictionaries:
        if cell.get("S") == "/TH":
            cell["A"]["Scope"] = "/Column"


def _name_choices(pdf: Any, dictionaries: Sequence[Any]) -> None:
    """Call each choice of a group by its value, in place of its number; none need be made, and one can be taken back.

    A circle of a group is no field of its own: with a name, programs would take the four for fields of the same name.
    """
    by_reference = by_key(pdf.objects, attrgetter("reference"))
    circles = set()
    for group in filter(_is_group, dictionaries):
        circles.update(group["Kids"])
        group["Ff"] = _RADIO
        choices = zip(group["Kids"], group.pop("Opt"), strict=True)
        for reference, choice in choices:
            _name_choice(by_reference[reference], choice.string)
    fields = pdf.catalog["AcroForm"]["Fields"]
    fields[:] = [reference for reference in fields if reference not in circles]


def _name_choice(circle: Any, name: str) -> None:
    """Take from a circle its own name, and give its ticked look the name of the choice."""
    circle.pop("T")
    looks = circle["AP"]["N"]
    ticked = next(iter(looks.values()))
    circle["AP"]["N"] = type(looks)({name: ticked})


def _draw_empty(pdf: Any, dictionaries: Sequence[Any]) -> None:
    """Give each box its empty look beside the ticked one."""
    for box in filter(_is_box, dictionaries):
        x1, y1, x2, y2 = box["Rect"]
        width = x2 - x1
        height = y1 - y2
        look = {
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": pydyf.Array((0, 0, width, height)),
        }
        empty = pydyf.Stream([], look)
        pdf.add_object(empty)
        box["AP"]["N"]["Off"] = empty.reference
