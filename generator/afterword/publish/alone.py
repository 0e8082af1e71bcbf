"""The last look at what leaves by itself: a page that is one file, or one that is printed. Nothing acts in it but our own."""

import base64
import hashlib

from afterword.publish import guard

_POLICY = "Content-Security-Policy"
_FORM = "<form>"  # round the fields of a document that can be filled in


class ActiveContentError(Exception):
    """Something in a page would run, load, or lead elsewhere by itself; `markup` is what it is."""

    def __init__(self, name: str, markup: str) -> None:
        shown = " ".join(markup.split())[:120]
        super().__init__(
            f"{name} would run, load or open something by itself: {shown}; if a template of yours has it, take it out there"
        )
        self.markup = markup


def policy_of(template: str) -> str:
    """The line of a template that says what may run in its page."""
    return next(line for line in template.splitlines() if _POLICY in line)


def check_page(name: str, html: str, script: str, policy: str) -> None:
    """Look at a page that is one file, with this script of ours and this policy, which names the script as `{{ digest }}`.

    Raises:
        ActiveContentError: anything else in it would act.
    """
    digest = hashlib.sha256(script.encode()).digest()
    named = policy.replace("{{ digest }}", base64.b64encode(digest).decode())
    _check(name, html, guard.Content(inline={script}, foreign={named}))


def check_print(name: str, html: str) -> None:
    """Look at a document before it is printed: nothing runs in it, and only our fonts are loaded.

    Raises:
        ActiveContentError: something in it would act.
    """
    _check(name, html, guard.Content(foreign={_FORM}))


def _check(name: str, html: str, ours: guard.Content) -> None:
    page = guard.content(html)
    styles = set(filter(_is_harmless_style, page.foreign))
    page.foreign -= styles
    acting = guard.added(page, ours)
    if acting:
        raise ActiveContentError(name, min(acting))


def _is_harmless_style(text: str) -> bool:
    """Whether it is no tag, but a style that loads nothing."""
    return not text.startswith("<") and not guard.style_loads(text)
