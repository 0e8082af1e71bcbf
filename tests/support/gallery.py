"""The search that the gallery shows, and how its pictures are taken: `tools/gallery.py`, as a module."""

from support.scripts import script

gallery = script("gallery")
