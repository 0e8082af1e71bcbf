"""An interview in words: what pages and documents are filled with, everything decided."""
