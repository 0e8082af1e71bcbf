"""What a phrase was read as is remembered: it stands in many letters of a workbook, and is read once."""

from functools import lru_cache

remembered = lru_cache(maxsize=512)  # phrases, of each reading
