"""Email and web addresses: strict, because what is sent to the wrong place cannot be called back."""

import re
from typing import Annotated
from urllib.parse import urlsplit

from afterword.interview.values.reading import text_of, typed, wrong

LONGEST_LINK = 2_000
_LONGEST_EMAIL = 254
_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
# `=?` begins an encoded word: mail programs would decode such an address into another one.
_EMAIL = re.compile(rf"(?!.*=\?){_LOCAL}@({_LABEL}\.)+{_LABEL}\Z")
_HOST = re.compile(rf"({_LABEL}\.)+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?\Z")


def _email(value: object) -> str:
    text = text_of(value, "an email address").strip()
    if len(text) <= _LONGEST_EMAIL and _EMAIL.match(text):
        return text
    help_ = "write the bare address, such as angela.jones@larkfield.example; the name has a key of its own"
    raise wrong("unusable_email", f"`{text[:60]}` is not one email address", help_)


def _link(value: object) -> str:
    text = text_of(value, "a web address").strip()
    help_ = "write the whole address, beginning with https://"
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        plain = (
            parts.scheme in {"http", "https"} and "@" not in parts.netloc and _HOST.match(host) and (parts.port or 1)
        )
    except ValueError:
        plain = None
    if plain and len(text) <= LONGEST_LINK and re.fullmatch(r"[!#-;=?-\[\]_a-z~]+", text):
        return text
    raise wrong("unusable_link", f"`{text[:60]}` is not a web address that can be sent", help_)


_READ_EMAIL, _EMAIL_SCHEMA = typed(_email, {"type": "string", "format": "email"})
_READ_LINK, _LINK_SCHEMA = typed(_link, {"type": "string", "pattern": "^https?://"})

Email = Annotated[str, _READ_EMAIL, _EMAIL_SCHEMA]
WebLink = Annotated[str, _READ_LINK, _LINK_SCHEMA]
