"""Fills in a PDF as poppler does, the core of Okular and Evince: /usr/bin/python3 poppler_fill.py SENT ANSWERS TARGET."""

import json
import sys
from pathlib import Path

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402  (its version is chosen first)

sent, told, target = (Path(each).absolute() for each in sys.argv[1:])
answers = json.loads(told.read_text())
document = Poppler.Document.new_from_file(sent.as_uri(), None)
for number in range(document.get_n_pages()):
    for place in document.get_page(number).get_form_field_mapping():
        field, kind = place.field, place.field.get_field_type()
        value = answers["fields"].get(field.get_name())
        if value is None:
            continue
        if kind == Poppler.FormFieldType.BUTTON:
            if value in {True, field.get_alternate_ui_name()}:  # a circle is called by what it means
                field.button_set_state(True)  # noqa: FBT003  (the C function's own order)
        elif kind == Poppler.FormFieldType.TEXT:
            field.text_set_text(value)
        else:
            shown = {"works": "It works", "must-fix": "Must fix", "question": "A question"}[value]
            found = [each for each in range(field.choice_get_n_items()) if field.choice_get_item(each) == shown]
            field.choice_select_item(found[0])
area = Poppler.Rectangle()
area.x1, area.y1, area.x2, area.y2 = answers["rect"]
note = Poppler.AnnotText.new(document, area)
note.set_contents(answers["note"])
note.set_label(answers["author"])
document.get_page(answers["page"]).add_annot(note)
document.save(target.as_uri())
