"""PDFs that come back: their fields and notes, read in the sandbox."""
