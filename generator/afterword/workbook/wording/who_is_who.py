"""Who each person is to the candidate, as the candidate's own pages say it."""

from collections.abc import Mapping

from afterword.interview.model.vocabulary import PersonRole
from afterword.workbook.wording.words import Words


def parts_to_you(words: Words) -> Mapping[str, str]:
    """`Your future boss, or the owner`, by the name of the part."""
    return {part: words.page("whose", part) for part in PersonRole}
