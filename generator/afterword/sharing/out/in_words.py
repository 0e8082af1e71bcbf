"""What a reader will see, as a list says it to the candidate: no key, and days as people write them."""

from afterword.edit.answers_in_words import with_days_in_words
from afterword.sharing.out.shown import ShownWords
from afterword.workbook.wording.words import Words


def in_words(shown: ShownWords, words: Words) -> str:
    """The words; a day, a figure or a choice after what it is, the way people write it."""
    if not shown.key:
        return shown.text
    name = called(shown.key, words) or shown.key.replace("_", " ")
    return f"{name}: {with_days_in_words(shown.text)}"


def place_in_words(shown: ShownWords, words: Words) -> str:
    """What it stands under, first; empty where that has no name."""
    return called(shown.places[0].under, words)


def called(key: str, words: Words) -> str:
    """What a key is called; empty when it has no name."""
    return words.all_of_told()["called"].get(key, "")
