"""`mailto:` addresses (RFC 6068), for drafts that are short enough for every mail program."""

from afterword import escape
from afterword.workbook.letters.drafts import Draft

LONGEST = 1_900  # characters; some programs on Windows take no more than about 2,000


def mailto(draft: Draft) -> str | None:
    """The address that opens the draft in a mail program, or None when it would be too long."""
    if draft.to is None:
        return None
    body = draft.body.replace("\n", "\r\n")
    local, _, domain = draft.to.email.rpartition("@")
    address = f"{escape.url_part(local)}@{escape.url_part(domain)}"
    link = f"mailto:{address}?subject={escape.url_part(draft.subject)}&body={escape.url_part(body)}"
    if len(link) > LONGEST:
        return None
    return link
