"""Fills in a PDF as PDFium does, the core of Chrome and Edge, by clicks and keys: python pdfium_fill.py SENT ANSWERS TARGET PLACES."""

import ctypes
import json
import sys
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as core

sent, told, target, places = sys.argv[1:]
fields = json.loads(Path(told).read_text())["fields"]
document = pdfium.PdfDocument(sent)
document.init_forms()
form = document.formenv
pages = [document[number] for number in range(len(document))]
for place in json.loads(places):
    name, kind, x, y = (place[each] for each in ("name", "kind", "x", "y"))
    if name not in fields or (kind == "/Btn" and fields[name] not in {True, place["button"]}):
        continue
    page = pages[place["page"]]
    core.FORM_OnMouseMove(form, page, 0, x, y)
    core.FORM_OnLButtonDown(form, page, 0, x, y)
    core.FORM_OnLButtonUp(form, page, 0, x, y)
    if kind == "/Tx":
        text = (fields[name] + "\0").encode("utf-16-le")
        wide = ctypes.create_string_buffer(text, len(text))
        core.FORM_ReplaceSelection(form, page, ctypes.cast(wide, core.FPDF_WIDESTRING))
    elif kind == "/Ch":
        core.FORM_SetIndexSelected(form, page, place["choice"], True)  # noqa: FBT003  (the C function's own order)
    core.FORM_ForceToKillFocus(form)
document.save(target)
