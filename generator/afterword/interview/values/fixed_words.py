"""One of a few fixed words, in whatever way it is written; and which one was meant by another (E32)."""

from enum import StrEnum
from typing import Any, TypeVar

from afterword.interview.values.english import text_if
from afterword.interview.values.everyday_words import (
    help_of_two_keys,
    help_where_it_goes_on,
    two_called,
    unwrapped,
    word_called,
)
from afterword.interview.values.other_times import help_with_time
from afterword.interview.values.reading import (
    Reads,
    UnreadableError,
    short_text_of,
    single_spaced,
    suggestion,
    wrong,
)
from afterword.patterns import lazy_pattern

_MOSTLY = 0.7  # as difflib compares words
_BEGINNING = 3  # letters that tell one word from all others
_BETWEEN = lazy_pattern(r"\s*(?:[/&,+]|\band\b|\bto\b|\s)\s*")
Word = TypeVar("Word", bound=StrEnum)


def one_of(kind: type[Word]) -> Reads:
    """Reads one of the fixed words; case does not matter, nor whether its parts are joined by spaces or hyphens."""
    members = {plain_words(str(member)): member for member in kind}
    joined = {_joined(name): member for name, member in members.items()}

    def read(
        raw: object,
    ) -> Any:  # the enum's own member, which the annotation beside it then checks
        text = short_text_of(raw, "one word")
        plain = plain_words(text)
        if _joined(plain) in joined:
            return joined[_joined(plain)]

        raise _no_word(text, plain, members)

    return Reads(read)


def _no_word(
    text: str,
    plain: str,
    members: dict[str, Word],
) -> UnreadableError:
    """What is none of the fixed words; people's own word for one of them is that."""
    message = f"`{text[:40]}` is not a word that is known here"
    bare = plain.rstrip(".! ")
    meant = members.get(word_called(bare, members)) or members.get(unwrapped(bare))
    if meant:
        return wrong("unknown_word", message, f"did you mean `{meant}`?", str(meant))
    return wrong("unknown_word", message, _word_help(plain, members))


def _word_help(
    plain: str,
    members: dict[str, Word],
) -> str:
    bare = plain.rstrip(".! ")
    several = _several(plain, members)
    near = _near(plain, members)
    helps = (
        text_if(several, f"write [{', '.join(several)}]"),
        help_of_two_keys(bare, members),
        help_where_it_goes_on(bare, members),
        text_if("week" in members, help_with_time(bare)),
        _help_with_two(bare, members),
        text_if(near, f"did you mean `{near}`?"),
        f"write one of: {', '.join(members.values())}",
    )
    return next(filter(None, helps))


def _help_with_two(
    bare: str,
    members: dict[str, Word],
) -> str:
    """Which of two words to write that people mean with one."""
    first, second, when = two_called(bare) or ("", "", "")
    return text_if(first in members, f"write {first}, or {second} if {when}")


def _several(
    plain: str,
    members: dict[str, Word],
) -> list[Word]:
    """The weekdays that stand together in one text: `Fri-Sat`."""
    words = _BETWEEN.split(plain)
    if "monday" not in members or len(words) == 1:
        return []
    days = [_near(word, members) for word in words]
    if None in days:
        return []
    return list(filter(None, days))


def _near(
    plain: str,
    members: dict[str, Word],
) -> Word | None:
    """The word of which the beginning was typed, or that was mistyped: each of its parts must be like what was typed."""
    beginning = [
        name
        for name in members
        if name.startswith(plain) or plain.startswith(f"{name} (")
    ]
    if len(plain) >= _BEGINNING and len(beginning) == 1:
        return members[beginning[0]]
    near = suggestion(plain, list(members), like=_MOSTLY)
    if _alike(plain.split(), near.split()):
        return members.get(near)
    return None


def _alike(
    typed: list[str],
    meant: list[str],
) -> bool:
    """Whether each word is like the one in its place, with its first letter: a `jour` is no `hour`."""
    if len(typed) != len(meant):
        return False
    pairs = zip(typed, meant, strict=True)
    return all(
        word[:1] == part[:1] and suggestion(word, [part], like=_MOSTLY)
        for word, part in pairs
    )


def _joined(plain: str) -> str:
    """`non profit` as `nonprofit`."""
    return plain.replace(" ", "")


def plain_words(text: str) -> str:
    """A text in small letters, with one space where hyphens, underscores or several spaces stood."""
    return single_spaced(text.lower().replace("-", " ").replace("_", " "))
