"""Own sentences with something in them that nothing explains which the reader sees: a figure, a name, a day, a language."""
