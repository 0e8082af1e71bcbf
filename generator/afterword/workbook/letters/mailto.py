"""`mailto:` addresses (RFC 6068), for drafts that are short enough for every mail program."""

from afterword import escape
from afterword.workbook.letters.drafts import Address, Draft

LONGEST = 1_900  # characters; some programs on Windows take no more than about 2,000


def mailto(draft: Draft) -> str | None:
    """The address that opens the draft in a mail program, or None when it would be too long."""
    if draft.to is None:
        return None
    body = draft.body.replace("\n", "\r\n")
    parts = [
        f"subject={escape.url_part(draft.subject)}",
        f"body={escape.url_part(body)}",
    ]
    if draft.copies:
        parts.insert(0, f"cc={','.join(map(_written, draft.copies))}")
    link = f"mailto:{_written(draft.to)}?{'&'.join(parts)}"
    if len(link) > LONGEST:
        return None
    return link


def _written(to: Address) -> str:
    local, _, domain = to.email.rpartition("@")
    return f"{escape.url_part(local)}@{escape.url_part(domain)}"
