"""A key with a letter of another script that looks like its own, or with a mark on it: `rоle`, `ｈｅｌｄ`, `rôle`."""  # noqa: RUF002

import unicodedata

from afterword.interview.reading.keys.known_keys import known_keys
from afterword.interview.reading.slips.above import Above
from afterword.interview.reading.slips.lines import KeyLine
from afterword.interview.reading.slips.slip import WIDE_COLONS, Slip
from afterword.interview.values.english import text_if
from afterword.interview.values.odd_letters import plain_letters
from afterword.patterns import lazy_pattern

_KEY = lazy_pattern(
    rf" *(?:- +)*(?P<odd>(?P<key>[^\W\d][\w\uff3f]{{1,30}})(?:\s*(?P<wide>[{WIDE_COLONS}])\s*)?)"
)
_ODD = lazy_pattern(r"[^\x00-\x7f]")
_MARKS = lazy_pattern(r"[\u0300-\u036f]")


def odd_key(
    line: KeyLine,
    _above: Above,
) -> Slip | None:
    """What is told of such a key; one in which every letter is plain is no matter of this."""
    match = _KEY.match(line.text)
    odd = match and _ODD.search(match["key"])
    if match is None or odd is None:
        return None
    key = _plain(match["key"])
    behind = line.text[match.end("key") :].lstrip()
    is_key = key in known_keys(), behind.startswith((":", *WIDE_COLONS))
    if not all(is_key):
        return None
    start, end = match.span("odd")
    sign = odd[0]
    name = unicodedata.name(sign, "unknown").lower()
    return Slip(
        start,
        end,
        f"`{sign}` looks like a letter of `{key}`, and is another one ({name})",
        f"type `{key}:`",
        f"{key}{text_if(match['wide'], ': ')}",
    )


def _plain(key: str) -> str:
    """The key in the letters of a keyboard, without marks on them."""
    letters = unicodedata.normalize("NFKD", plain_letters(key))
    return _MARKS.sub("", letters)
