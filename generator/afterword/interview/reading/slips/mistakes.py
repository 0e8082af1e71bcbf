"""What most often is wrong with a line that no YAML reader takes, judged by the line itself."""

from collections.abc import Iterator

from afterword.interview.reading.keys.known_keys import (
    keys_below,
    keys_next_to,
    keys_of_words,
)
from afterword.interview.reading.slips.above import DASHES, end_of
from afterword.interview.reading.slips.begun_wrong import begun_wrong, colons_alone
from afterword.interview.reading.slips.lines import QUOTED
from afterword.interview.reading.slips.mistake import ALIKE, Mistake, in_quotes
from afterword.interview.reading.slips.slip import pattern
from afterword.patterns import lazy_pattern

BRACKETS = {"[": "]", "{": "}"}
_SECOND_COLON = lazy_pattern(r":(?: |\Z)")
_ENTRY = lazy_pattern(r" *- +(?P<text>[^\s\"'\[{#|>][^:#]*?)\s*\Z")
_CALLED = {",": "comma", ";": "semicolon"}
_TRAILING_SIGN = lazy_pattern(rf"(?:{QUOTED})\s*([,;.])\s*")
_TWICE = lazy_pattern(r"([\"'])\1([^\"']+)\1\1")
_ENTRY_BEHIND = lazy_pattern(r"-\s+(?=\S)")
_RESERVED = lazy_pattern(r"[@`%&*!|>]|\? ")
_ONLY_SIGNS = lazy_pattern(r"[-?!*%]+")
_NUMBER = lazy_pattern(r"(?<=\s)#[^\s#]")
_VALUE = lazy_pattern(
    r"\s*(?:- +)*(?:(?:[\w ]+|\"[^\"]*\"):\s+)?(?P<value>\S.*?)\s*(?:\s#\s.*)?\Z"
)
_QUOTED_AND_MORE = lazy_pattern(rf"(?:{QUOTED})\s*[^\s,}}\]#:]")
_ENDS_IN_BACKSLASH = lazy_pattern(r'"[^"]*\\"')
_ENDS_CURLY = lazy_pattern(r"\"[^\"]*[“”»]|'[^']*[‘’]")  # noqa: RUF001  (typed)
_LISTED = lazy_pattern(rf"(?:{QUOTED})(?:\s*,\s*(?:{QUOTED}))+")
_TWO_COMMAS = lazy_pattern(r",\s*(,)")
_OWN_KEY = lazy_pattern(r"(?P<key>\w+):")
_PARENT = lazy_pattern(r"(?P<key>\w+): +")
_STEP = 2  # columns by which what stands below a key stands further right
_OPENS_VALUE = lazy_pattern(r"(?:[{,]\s*[\w ]+:|[\[,])\s+(?=[^\s\"'\[{])|\[")


def mistakes(line: str, column: int) -> Iterator[Mistake]:
    """What most often is wrong with a line that no YAML reader takes, judged by the line itself; at least one.

    The surest comes first: it is the one that is told. ALIKE, the last, says that nothing was found, so that one looks above.
    """
    yield from _in_brackets(line, column)
    yield from _in_value(line)
    if any(line.count(quote) % 2 for quote in "\"'"):
        yield Mistake(
            "close the quotes, or use double quotes round text that holds an apostrophe"
        )
    yield Mistake(ALIKE)


def mistake_above(line: str) -> Mistake | None:
    """What is wrong with the line above one that is in order itself."""
    number = _NUMBER.search(line)
    if number:
        return Mistake(
            "put double quotes round the text that holds #",
            number.start(),
            message="what stands behind ` #` is not read, and the text cannot go on in the next line",
        )
    entry = _ENTRY.match(line)
    if entry:
        return Mistake(
            f"write a key before it, such as `- name: {entry['text']}`",
            entry.start("text"),
        )
    return None


def _in_brackets(line: str, column: int) -> Iterator[Mistake]:
    """What is wrong where brackets or braces stand open, or are read to a second colon."""
    opening = line[column : column + 1]
    number = _NUMBER.search(line, max(column, 0))
    if opening in BRACKETS and number:
        value = _value_round(line, column, number.start())
        yield Mistake(
            f"put double quotes round the text that holds #: {in_quotes(line[slice(*value)])}",
            number.start(),
            value,
            "what stands behind ` #` is not read, so that the bracket before it is never closed",
        )
    if opening in BRACKETS:
        yield Mistake(
            f"close the bracket with `{BRACKETS[opening]}`, and put commas between what stands in it"
        )


def _in_value(line: str) -> Iterator[Mistake]:
    """What is wrong with the text behind the colon."""
    match = _VALUE.match(line)
    if not match:
        return
    value = match["value"]
    place = match.span("value")
    yield from begun_wrong(value, place, line)
    if value[0] in BRACKETS:
        yield from _colon_in_brackets(line, place[0])
        return
    if _ONLY_SIGNS.fullmatch(value):
        yield Mistake("delete the line until you know what to write", place[0])
    yield from _second_key(value, place[0], line)
    if line[: place[0]].strip():
        yield from _around(value, place)
    if _RESERVED.match(value) and place[0]:
        yield Mistake("put double quotes round the text after the colon", value=place)
    yield from _in_quoted_value(value, place)
    begins_line = place[0] == end_of(DASHES, line)  # no key stands before it
    if not begins_line and value[0] not in "\"'" and _SECOND_COLON.search(value):
        yield Mistake(
            f"put double quotes round text that holds a colon: {in_quotes(value)}",
            value=place,
        )


def _around(value: str, place: tuple[int, int]) -> Iterator[Mistake]:
    """A sign behind the closing quote, quotes that were typed twice, a hyphen before the text."""
    behind = _TRAILING_SIGN.fullmatch(value)
    if behind:
        start = place[0] + behind.start(1)
        name = _CALLED.get(behind[1], "full stop")
        yield Mistake(
            f"take the {name} at the end away",
            start,
            (start, start + 1),
            new="",
        )
    twice = _TWICE.fullmatch(value)
    if twice:
        text = in_quotes(twice[2])
        yield Mistake(
            f"write the quotes once: {text}",
            value=place,
            new=text,
        )
    if _LISTED.fullmatch(value):
        yield Mistake(
            f"put brackets round a list: [{value}]",
            value=place,
            new=f"[{value}]",
        )
    entry = _ENTRY_BEHIND.match(value)
    if entry:
        yield Mistake(
            "take the hyphen away; entries of a list stand on lines of their own, below their key",
            place[0],
            (place[0], place[0] + entry.end()),
            new="",
        )


def _second_key(
    value: str,
    begins: int,
    line: str,
) -> Iterator[Mistake]:
    """Another key in the text behind one: behind a comma it goes to the line below, and below the one it belongs to."""
    key = pattern(
        r"(?:\A|(?P<comma>\s*[,;])?\s+|,)(?P<key>KEY):(?:\s|\Z)",
    ).search(value)
    if key is None or value[0] in "\"'":
        return
    column = begins + key.start("key")
    margin = end_of(DASHES, line)
    own = next(_OWN_KEY.finditer(line, margin), key)["key"]  # an entry has none
    is_near = key["key"] in keys_next_to(own)
    if column == margin or (own not in keys_of_words() and not is_near):
        return  # the first key of its line, or a word of a text: `it took two weeks: no more`
    if not is_near:
        margin = 0
    place = None
    if key["comma"]:
        place = begins + key.start("comma"), column
    parent = _PARENT.fullmatch(line[margin:column])
    if parent and key["key"] in keys_below(parent["key"]):
        place = margin + parent.end("key") + 1, column
        margin += _STEP
    where = "indented" if margin else "with no space before it"
    yield Mistake(
        f"put `{key['key']}:` on a line of its own, {where}",
        column,
        place,
        new=f"\n{' ' * margin}",
    )


def _in_quoted_value(
    value: str,
    place: tuple[int, int],
) -> Iterator[Mistake]:
    """What is wrong with quotes that close too late, or too early."""
    if _ENDS_IN_BACKSLASH.fullmatch(value):
        inner = value[1:-1]
        message = "a backslash keeps the quote behind it from closing the text"
        yield Mistake(
            f"{message}: write {in_quotes(inner)}",
            value=(place[0] + 1, place[1] - 1),
            round_it=1,
        )
    if _ENDS_CURLY.fullmatch(value):
        inner = value[1:-1]
        message = f"a curly quote does not close what `{value[0]}` begins"
        yield Mistake(
            f"{message}: write {in_quotes(inner)}",
            value=(place[0] + 1, place[1] - 1),
            round_it=1,
        )
    if _QUOTED_AND_MORE.match(value):
        yield _quotes_in_quotes(value, place)


def _quotes_in_quotes(
    value: str,
    place: tuple[int, int],
) -> Mistake:
    """A text that goes on behind its closing quote: with an apostrophe in single quotes, or with words in quotes in it."""
    if value.startswith("'") and value.endswith("'"):
        text = in_quotes(value[1:-1].replace("''", "'"))
        return Mistake(
            f"use double quotes round text that holds an apostrophe: {text}",
            value=place,
            new=text,
        )
    help_ = (
        "text goes on behind the closing quote: put single quotes round the whole of it"
    )
    if value.endswith('"'):
        return Mistake(help_)
    return Mistake(f"{help_}, or write {in_quotes(value)}", value=place)


def _colon_in_brackets(line: str, start: int) -> Iterator[Mistake]:
    """Two commas in brackets, or a text in braces with a colon of its own."""
    yield from colons_alone(line, start)
    commas = _TWO_COMMAS.search(line, start)
    if commas:
        yield Mistake(
            "take one of the two commas away",
            commas.start(1),
            commas.span(1),
            new="",
        )
    for match in _OPENS_VALUE.finditer(line, start):
        begin = match.end()
        end = _end_of_value(line, begin)
        text = line[begin:end]
        key = pattern(r"\s(?P<key>KEY):\s").search(text)
        if key:
            yield Mistake(
                f"put a comma before `{key['key']}`", begin + key.start("key")
            )
        if _SECOND_COLON.search(text):
            yield Mistake(
                f"put double quotes round text that holds a colon: {in_quotes(text)}",
                value=(begin, end),
            )


def _value_round(
    line: str,
    start: int,
    place: int,
) -> tuple[int, int]:
    """Where the text in brackets begins and ends that holds a character."""
    begins = [match.end() for match in _OPENS_VALUE.finditer(line, start, place)]
    begin = max(begins, default=start + 1)
    return begin, _end_of_value(line, begin)


def _end_of_value(line: str, begin: int) -> int:
    """Where a text in braces ends: before the next key that is known, else before what closes them."""
    match = pattern(r"\s*(?:,\s*KEY\s*:|,?\s*\Z|[}\]])").search(line, begin)
    if match is None:
        return len(line)
    return match.start()
