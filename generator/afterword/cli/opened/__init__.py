"""A workspace as commands have it: opened, checked, written into."""
