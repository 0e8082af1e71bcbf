"""Changes to a person's file: something more in it, or taken out again, and every other byte as it was typed.

The place comes from the parser's marks, never from a search in the text. What comes out is read again, and unless it is the old
tree with exactly what was meant, nothing of it is used.
"""

from afterword.interview.amend.at_place import with_content
from afterword.interview.amend.comments import with_remarks, with_resolved
from afterword.interview.amend.from_employer import with_outcome, with_said
from afterword.interview.amend.log import with_entries, with_entry, without_entry
from afterword.interview.amend.private import with_private_sentence, with_private_words
from afterword.interview.amend.rendering import Bare, Content
from afterword.interview.amend.taking_out import without
from afterword.interview.amend.typed import CannotAmendError

__all__ = [
    "Bare",
    "CannotAmendError",
    "Content",
    "with_content",
    "with_entries",
    "with_entry",
    "with_outcome",
    "with_private_sentence",
    "with_private_words",
    "with_remarks",
    "with_resolved",
    "with_said",
    "without",
    "without_entry",
]
