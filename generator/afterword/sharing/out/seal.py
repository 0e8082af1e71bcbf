"""What leaves under a passphrase: a page that opens itself in any browser, and a PDF.

A sealed page is one HTML file. In it stand, in base64: a header of 37 bytes (`AFTW`, version, rounds, salt, nonce), which is
bound to the rest as additional data, and the inner page by AES-256-GCM, filled up so that its length tells nothing. The key is
made from the passphrase by PBKDF2-HMAC-SHA256, and by HKDF from that. `templates/share/sealed.js` does the same in the browser.
"""

import base64
import hashlib
import html as entities
import secrets
import struct
from io import BytesIO
from typing import TYPE_CHECKING

from markupsafe import Markup

from afterword.patterns import lazy_pattern
from afterword.publish.guard import content
from afterword.sharing.out.passphrase import plain_form, was_drawn
from afterword.workbook.wording.wording import shipped_wording

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ROUNDS = 1_000_000
STEP = 64 * 1024  # bytes: lengths are rounded up to multiples of it
_MARK, _VERSION = b"AFTW", 1
_START = struct.Struct(">4sBI")
_SALT, _NONCE, _LENGTH = 16, 12, 4
_POLICY = lazy_pattern(r'<meta [^<>]*http-equiv="Content-Security-Policy"[^<>]*>')


def sealed_page(
    html: str,
    passphrase: str,
    *,
    salt: bytes | None = None,
    nonce: bytes | None = None,
) -> bytes:
    """A page of ours, sealed: an HTML file that asks for the passphrase and shows the page. Both by chance unless given.

    Raises:
        ValueError: the page has a script that its own policy does not name, or salt or nonce are not 16 and 12 bytes.
    """
    salt = salt or secrets.token_bytes(_SALT)
    nonce = nonce or secrets.token_bytes(_NONCE)
    if (len(salt), len(nonce)) != (_SALT, _NONCE):
        raise ValueError("salt or nonce")

    scripts = _scripts(html)
    filled = _filled_up(html.encode())
    header = _START.pack(_MARK, _VERSION, ROUNDS) + salt + nonce
    cipher = _cipher(passphrase, salt)
    sealed = header + cipher.encrypt(nonce, filled, header)
    return _outer_page(scripts, sealed).encode()


def sealed_pdf(document: bytes, passphrase: str) -> bytes:
    """A PDF under the passphrase, by AES-256 (revision 6), title and all; who has it may read, print, comment and fill in.

    Guessing at a PDF costs next to nothing, so only a passphrase that was drawn here will do. Nobody knows the owner's one.

    Raises:
        ValueError: the passphrase is not as `new_passphrase` gives it.
    """
    import pikepdf  # noqa: PLC0415  (only who seals something pays)

    if not was_drawn(passphrase):
        raise ValueError("a PDF needs a passphrase that was drawn")

    sealing = pikepdf.Encryption(
        user=passphrase,
        owner=secrets.token_urlsafe(32),
        R=6,
        aes=True,
        metadata=True,
        allow=pikepdf.Permissions(),
    )
    # Names outside of streams stay readable.
    in_streams = pikepdf.ObjectStreamMode.generate
    sealed = BytesIO()
    with pikepdf.open(BytesIO(document)) as pdf:
        pdf.save(sealed, encryption=sealing, object_stream_mode=in_streams)
    return sealed.getvalue()


def _cipher(passphrase: str, salt: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415  (only who seals something pays)
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415  (only who seals something pays)
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415  (only who seals something pays)

    secret = plain_form(passphrase).encode(errors="replace")
    derivation = HKDF(SHA256(), length=32, salt=None, info=b"afterword page")
    return AESGCM(derivation.derive(_stretched(secret, salt)))


def _stretched(secret: bytes, salt: bytes) -> bytes:
    """The slow step: it is what makes each guess cost something."""
    return hashlib.pbkdf2_hmac("sha256", secret, salt, ROUNDS)


def _filled_up(text: bytes) -> bytes:
    filled = len(text).to_bytes(_LENGTH) + text
    return filled + bytes(-len(filled) % STEP)


def _scripts(html: str) -> list[str]:
    """The hashes of the inner page's scripts: a frame lives under the policy of the page round it.

    They stand outside the seal, so a script of ours holds no value of a person's. One that the page's own policy does not
    name was slipped in.
    """
    named = ""
    policy = _POLICY.search(html)
    if policy is not None:
        named = entities.unescape(policy[0])
    hashes = sorted(map(_hash, content(html).inline))
    for digest in hashes:
        if digest not in named:
            raise ValueError("a script that the page's own policy does not name")
    return hashes


def _hash(script: str) -> str:
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _outer_page(scripts: list[str], sealed: bytes) -> str:
    templates = shipped_wording().templates
    style = templates.as_it_is("share", "sealed.css")
    script = templates.as_it_is("share", "sealed.js")
    allowed = [_hash(script), *scripts]
    template = templates.documents.get_template("share/sealed.html.j2")
    return template.render(
        scripts=list(map(Markup, allowed)),  # base64 between our own quotes
        style=Markup(style),  # noqa: S704  (a shipped file)
        script=Markup(script),  # noqa: S704  (a shipped file)
        sealed=base64.b64encode(sealed).decode(),
    )
