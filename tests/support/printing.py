"""Documents of one line in the place of whole ones, for tests of what happens to a document, whatever is in it."""

from dataclasses import replace

from afterword.publish.pdf.engine import render
from afterword.workbook.paper.documents import PrintJob


def in_a_line(job: PrintJob) -> bytes:
    """The document as the engine prints it, with one line in the place of its pages."""
    return render(replace(job, html="<!DOCTYPE html><html lang=en><title>A line</title><p>A line</html>"))
