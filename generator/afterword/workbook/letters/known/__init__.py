"""What else the file knows that a letter may tell: terms, days, reasons, papers, results."""
