"""Email and web addresses: strict, because what is sent to the wrong place cannot be called back."""

import re
from typing import Annotated
from urllib.parse import urlsplit

from afterword.interview.values.english import text_if
from afterword.interview.values.reading import Reads, short_text_of, text_of, wrong
from afterword.patterns import lazy_pattern

LONGEST_LINK = 2_000
_LONGEST_EMAIL = 254
_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
# `=?` begins an encoded word: mail programs would decode such an address into another one.
_EMAIL = lazy_pattern(rf"(?!.*=\?){_LOCAL}@({_LABEL}\.)+{_LABEL}\Z")
_BEGUN = lazy_pattern(rf"(?P<name>{_LOCAL})?@{_LABEL}")
_WITHOUT_AT = lazy_pattern(
    rf"{_LOCAL}\.{_LABEL}"
)  # and no space: what has one may be a name
_AT = lazy_pattern(r"\s*[(\[{]\s*at\s*[)\]}]\s*|\s+at\s+", re.IGNORECASE)
_DOT = lazy_pattern(r"\s*[(\[{]\s*dot\s*[)\]}]\s*|\s+dot\s+", re.IGNORECASE)
_AROUND_SIGN = lazy_pattern(r"\s*([.@])\s*")
_NUMBER_BEHIND = lazy_pattern(
    r"(?<=[\w])\s+[+\d][\d\s()./-]*\Z|(?<=[\w])\s*[,;/|(][^@]*\Z"
)
_WITH_A_NAME = lazy_pattern(
    r"(?i:e-?mail:\s*)?(?:(?:[^<>@()\[\]:;?&=]*\s)?[<(\[]\s*|[^<>@()\[\]:;?&=]*<(?=[^<>]*>))?(?:mailto:)?(?P<address>[^\s<>()\[\],;:\"?&]+?)"
    r"\s*[>)\].,;]*(?:\s*\([^()@]*\))?"
)
_HOST = lazy_pattern(rf"({_LABEL}\.)+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?\Z")
_SAID = lazy_pattern(rf"(?:www\.|(?:{_LABEL}\.)+[A-Za-z]{{2,}}/)", re.IGNORECASE)
_LINK_WITHIN = lazy_pattern(
    r"(?i)(?:\A|(?<=[\s<(\[\"'“‘«]))(?P<link>https?://[^\s<>\[\]\"'“”‘’«»()]+)(?=\W*\Z)"  # noqa: RUF001
)
# What stands round an address that was pasted, and says nothing: brackets, quotes, what it is called on a page.
_ONLY_DRESSED = lazy_pattern(
    r"(?i)\W*(?:url:?|link:?|\[[^\[\]]*\])?\W*https?://[^\s<>\[\]\"'“”‘’«»()]+\W*"  # noqa: RUF001
)
_BEGINNING = lazy_pattern(r"(?i)\A\s*(?:h?t?tt?ps?|htps?|hxxps?)\s*[:;]?\s*/{1,3}\s*")
_LINK_CHARACTERS = lazy_pattern(r"[!#-;=?-\[\]_a-z~]+")


def _email(raw: object) -> str:
    text = short_text_of(raw, "an email address")
    if len(text) <= _LONGEST_EMAIL and _EMAIL.match(text):
        return text

    message = f"`{text[:60]}` is not one email address"
    bare = _bare(text)
    if bare:
        help_ = f"write {bare}; the name has a key of its own"
        raise wrong("unusable_email", message, help_, bare)
    near = _spelled_out(text)
    if near:
        raise wrong("unusable_email", message, f"did you mean {near}?", "", (near,))
    lacking = _lacking(text)
    if lacking:
        raise wrong(
            "unusable_email", f"`{text[:60]}` is not a whole email address", lacking
        )
    raise wrong(
        "unusable_email",
        message,
        "write the bare address, such as angela.jones@larkfield.example; the name has a key of its own",
    )


def _lacking(text: str) -> str:
    """What an address lacks that was begun well: the @, what comes before it, or how it ends."""
    if _WITHOUT_AT.fullmatch(text):
        return "the @ is missing: it stands before the name of their firm or school, such as angela.jones@larkfield.example"
    begun = _BEGUN.fullmatch(text)
    if begun is None:
        return ""
    if begun["name"]:
        return "the ending is missing, such as .com or .co.uk"
    return "what comes before the @ is missing, such as angela.jones"


def _spelled_out(text: str) -> str:
    """The address that was spelled `jones at larkfield dot example`, or has a space or a number beside it; else nothing."""
    candidates = [_DOT.sub(".", _AT.sub("@", text))]
    if "@" in text:
        alone = _NUMBER_BEHIND.sub("", text)
        candidates = [
            _AROUND_SIGN.sub(r"\1", each.replace(",", ".")) for each in (alone, text)
        ]
    if text.count("@") > 1 or len(text) > _LONGEST_EMAIL:
        return ""
    return next(filter(_EMAIL.match, candidates), "")


def _bare(text: str) -> str:
    """The one address in a text, without a name before it, `mailto:` and signs round it; an empty string without one."""
    match = _WITH_A_NAME.fullmatch(text)
    if match is None or len(text) > _LONGEST_EMAIL:
        return ""
    address = match["address"]
    if not _EMAIL.match(address):
        return ""
    return address


def _link(raw: object) -> str:
    text = text_of(raw, "a web address").strip()
    message = f"`{text[:60]}` is not a web address that can be sent"
    if _can_be_sent(text):
        sign = _sign_behind(text)
        if not sign:
            return text
        message = f"`{sign}` ends the address, and would be sent with it"

    within = _link_in(text)
    if within:
        mend = text_if(_ONLY_DRESSED.fullmatch(text) is not None, within)
        raise wrong("unusable_link", message, f"write {within} alone", mend, (within,))
    whole = f"https://{_BEGINNING.sub('', text)}"
    if "://" not in text and _can_be_sent(whole):
        raise wrong("unusable_link", message, f"write {whole}", _whole_address(text))
    if _can_be_sent(whole):
        raise wrong("unusable_link", message, f"did you mean {whole}?", "", (whole,))
    raise wrong(
        "unusable_link",
        message,
        "write the whole address, beginning with https://",
    )


def _sign_behind(link: str) -> str:
    """The sign that ends an address and belongs to the sentence that it stood in; a bracket may belong to it."""
    sign = link[-1:]
    is_more = link.count(")") > link.count("(")
    belongs_to_it = sign in {",", ";"}, all((sign == ")", is_more))
    return text_if(any(belongs_to_it), sign)


def _link_in(text: str) -> str:
    """The one address in a text, without the signs behind it; nothing where more words follow, as its end may be among them."""
    match = _LINK_WITHIN.search(text)
    if match is None:
        return ""
    link = match["link"].rstrip(".,;:!?…")
    is_one = text.count("://") == 1, link != text, _can_be_sent(link)
    return text_if(all(is_one), link)


def _whole_address(text: str) -> str:
    """The address of a page that was typed as people say it, without what begins it; nothing where it may be something else."""
    whole = f"https://{text}"
    if _SAID.match(text) and _can_be_sent(whole):
        return whole
    return ""


def _can_be_sent(link: str) -> bool:
    if len(link) > LONGEST_LINK:
        return False
    if not _LINK_CHARACTERS.fullmatch(link):
        return False
    return _leads_to_a_host(link)


def _leads_to_a_host(link: str) -> bool:
    """Whether a browser would open it on a host with a name, and without a user's name or password."""
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
        _ = parts.port  # raises for a port that is no number, or too high a one
    except ValueError:
        return False

    if parts.scheme not in {"http", "https"}:
        return False
    if "@" in parts.netloc:
        return False
    return bool(_HOST.match(host))


Email = Annotated[
    str,
    Reads(_email, {"type": "string", "format": "email"}),
]
WebLink = Annotated[
    str,
    Reads(_link, {"type": "string", "pattern": "^https?://"}),
]
