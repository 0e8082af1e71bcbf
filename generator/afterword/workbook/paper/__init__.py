"""The documents to print, as HTML for the PDF engine."""
