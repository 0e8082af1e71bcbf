"""Letters and signs in the form of another program: a broken encoding, the source of a page, an address.

All of them would be printed as they stand: `ZoÃ«`, `Caf&eacute;`, `HR%20Partner`, `<b>HR</b>`.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice

import yaml

from afterword.diagnostics import Diagnostic, Mend, Rule, Span, rules
from afterword.frozen import frozen
from afterword.interview.reading.file.text import Text
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern

# What the bytes 80 to BF are to Windows, and what those of an é, a dash or an apostrophe are to an old Mac.
_BEHIND = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"  # noqa: RUF001  (looked for)
_NO_QUOTE = "\u0080-\u00bf€ƒ…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ"  # noqa: RUF001
_OF_WINDOWS = lazy_pattern(
    rf"(?:[ÂÃ][{_BEHIND}]|[ÄÅ](?:[{_NO_QUOTE}]|[{_BEHIND}](?=[a-z]))|â(?:€[{_BEHIND}]|„¢|‚¬)"  # noqa: RUF001
    rf"|ðŸ[{_BEHIND}]{{2}})+"
)
_OF_A_MAC = lazy_pattern(r"(?:√[©®®´≤≥¢£§¶ß°•¨≠ÆØ∞±¥µ∂∑∏π∫ªºΩæø¿]|‚Ä[ôòúùìîî¶])+")  # noqa: RUF001
_OF_A_TERMINAL = lazy_pattern(r"(?:├[^\s\w]|├[ñºª½¼]|ÔÇ[Öôö£Ø])+")
_OF_ANOTHER_TERMINAL = lazy_pattern(r"(?:ΓÇ[Öô£¥ö])+")
_OF_CYRILLIC = lazy_pattern(
    r"(?:[РС][\u0080-\u00bf‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈҐЁЄЇІіґё№єјЅѕї]){3,}"  # noqa: RUF001
)
_LOST = lazy_pattern("\ufffd+|â€|(?<=[a-zß-ÿ])[ÃÂ](?=\\s|\\Z)")
_NAME_OF_A_SIGN = lazy_pattern(
    r"&(?:amp(?!;[a-z]+;)|(?!amp;)[A-Za-z][a-z]{1,7}\d{0,2}|#\d{2,5}|#[xX][0-9A-Fa-f]{2,5});"
)
_TAGS = (
    "b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|li|ol|p|small|span|strike|strong|sub|sup|table"
    "|td|tr|u|ul"
)
_TAG = lazy_pattern(rf"(?i)</?(?:{_TAGS})(?:\s[^<>]*=[^<>]*)?\s?/?>")
_ENDS_A_LINE = lazy_pattern(r"(?i)\s*<(?:br|/p|/li|/div)\s*/?>\s*")
_OF_AN_ADDRESS = lazy_pattern(
    r"(?<=[^\W\d_])(?:%(?:20|2[0-9A-Fa-f]|3[A-Fa-f]|[Cc][2-5]%[89ABab][0-9A-Fa-f]))+(?=[^\W\d_]|\Z)"
)
_NUMBERED = lazy_pattern(
    r"(?:\\u(?:00[A-Fa-f]|0[1-9A-Fa-f][0-9A-Fa-f]|[1-9A-Fa-f][0-9A-Fa-f]{2})[0-9A-Fa-f])+"
)
_BOLD = lazy_pattern(r"(?P<mark>\*\*|~~)(?P<text>[^\s*~](?:[^*~]*[^\s*~])?)(?P=mark)")
_LINKED = lazy_pattern(r"\[(?P<text>[^\[\]]+)\]\((?:https?|mailto):[^\s()]+\)")
_ESCAPED = lazy_pattern(r"(?<![\\:\w])\\(?P<text>[&#*_+!-])(?!\S*\\)")
_OF_A_MAIL = lazy_pattern(r"(?:=C[23]=[89AB][0-9A-F]|=E2=80=[89AB][0-9A-F])+")
_LINK = "://"  # an address has them by right
_CUES = lazy_pattern(
    r"[^\x00-\x7f]|[&<%=\\]|\*\*|~~|\]\("
)  # one of these stands in each of them


@frozen
class _Form:
    """How another program has a sign: how that looks, what is said of it, and the text as meant, empty if nobody knows."""

    looks: re.Pattern[str]
    what: str
    meant: Callable[[str], str]
    rule: Rule = rules.MISTYPED_SIGN


def in_other_forms(node: yaml.ScalarNode, text: Text) -> Iterator[Diagnostic]:
    """What is told of a text in the form of another program, line by line.

    Letters of a broken encoding are meant by nobody; signs as a page, an address or a mail has them are meant in quotes.
    """
    if not _CUES.search(node.value):
        return
    first, last = node.start_mark.line + 1, node.end_mark.line + 1
    begins = {first: node.start_mark.column}
    ends = {last: node.end_mark.column}
    for number in range(first, last + 1):
        end = ends.get(number, len(text.line(number)))
        span = Span(text.file, number, begins.get(number, 0) + 1, end + 1)
        yield from _told_of(_FORMS_IN[bool(node.style)], span, text)


def broken_letters(text: Text) -> Iterator[Diagnostic]:
    """What is told of the letters of a broken encoding in a text that is nothing but text."""
    for number, line in enumerate(text.lines, 1):
        yield from _told_of(_ENCODINGS, Span(text.file, number, 1, len(line) + 1), text)


def _told_of(forms: tuple[_Form, ...], span: Span, text: Text) -> Iterator[Diagnostic]:
    """What is told of one line: the first of the forms that it has."""
    typed = text.line(span.line)[span.column - 1 : span.end - 1]
    if _CUES.search(typed):
        told = (_report(form, typed, span, text) for form in forms)
        yield from islice(filter(None, told), 1)


def _report(form: _Form, typed: str, span: Span, text: Text) -> Diagnostic | None:
    sign = form.looks.search(typed)
    if sign is None:
        return None
    meant = form.meant(typed)
    message = f"`{sign[0]}` {form.what}"
    if not meant:
        return text.report(form.rule, span, message, "type what belongs there")
    if meant == typed:
        return None
    return text.report(
        form.rule, span, message, f"write {meant.strip()}", (Mend(span, meant),)
    )


def _decoded(encoding: str, looks: re.Pattern[str]) -> Callable[[str], str]:
    """A reader of letters that were taken for those of an encoding."""

    def sign_meant(sign: re.Match[str]) -> str:
        return sign[0].encode(encoding, "replace").decode("utf-8", "replace")

    def meant(typed: str) -> str:
        read = looks.sub(sign_meant, looks.sub(sign_meant, typed))  # some went twice
        return text_if("\ufffd" not in read, read)

    return meant


def _nobody_knows(_typed: str) -> str:
    return ""


def _without_names(typed: str) -> str:
    import html  # noqa: PLC0415  (only for such a sign)

    return html.unescape(typed).replace("\u00a0", " ")


def _without_tags(typed: str) -> str:
    return " ".join(_TAG.sub("", _ENDS_A_LINE.sub(" ", typed)).split())


def _unquoted(typed: str) -> str:
    from urllib.parse import unquote  # noqa: PLC0415  (likewise)

    if _LINK in typed:
        return typed
    return _OF_AN_ADDRESS.sub(lambda sign: unquote(sign[0]), typed)


def _without_numbers(typed: str) -> str:
    return _NUMBERED.sub(lambda sign: sign[0].encode().decode("unicode_escape"), typed)


def _of_a_mail(typed: str) -> str:
    from quopri import decodestring  # noqa: PLC0415  (likewise)

    return _OF_A_MAIL.sub(lambda sign: decodestring(sign[0]).decode(), typed)


def _text_of(marked: re.Pattern[str]) -> Callable[[str], str]:
    """A reader of texts with marks of a chat: what stands between them."""
    return partial(marked.sub, r"\g<text>")


_OF_A_CHAT = "is in the marks of chats and Markdown pages, and would be printed"
_BROKEN = (
    "is what is left of a letter that was saved in one encoding and read in another"
)
_ENCODINGS = (
    _Form(_OF_WINDOWS, _BROKEN, _decoded("cp1252", _OF_WINDOWS), rules.NOT_UTF8),
    _Form(_OF_A_MAC, _BROKEN, _decoded("mac_roman", _OF_A_MAC), rules.NOT_UTF8),
    _Form(_OF_A_TERMINAL, _BROKEN, _decoded("cp850", _OF_A_TERMINAL), rules.NOT_UTF8),
    _Form(
        _OF_ANOTHER_TERMINAL,
        _BROKEN,
        _decoded("cp437", _OF_ANOTHER_TERMINAL),
        rules.NOT_UTF8,
    ),
    _Form(_OF_CYRILLIC, _BROKEN, _decoded("cp1251", _OF_CYRILLIC), rules.NOT_UTF8),
    _Form(_LOST, _BROKEN, _nobody_knows, rules.NOT_UTF8),
)
_FORMS = (
    _Form(
        _NAME_OF_A_SIGN,
        "is how the source of a web page names a sign, and would be printed",
        _without_names,
    ),
    _Form(_TAG, "is a mark of web pages, and would be printed", _without_tags),
    _Form(
        _OF_AN_ADDRESS,
        "is how a web address has a sign, and would be printed",
        _unquoted,
    ),
    _Form(_BOLD, _OF_A_CHAT, _text_of(_BOLD)),
    _Form(_LINKED, _OF_A_CHAT, _text_of(_LINKED)),
    _Form(_ESCAPED, _OF_A_CHAT, _text_of(_ESCAPED)),
    _Form(_NUMBERED, "is the number of a sign, and would be printed", _without_numbers),
    _Form(_OF_A_MAIL, "is how a mail has a sign, and would be printed", _of_a_mail),
)
_FORMS_IN = {True: _ENCODINGS, False: (*_ENCODINGS, *_FORMS)}  # quotes
