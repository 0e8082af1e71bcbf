"""One file as it was typed: its text, its tree with the place of every key, and what kind of file it is."""
