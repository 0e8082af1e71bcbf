"""A reader of sealed pages that is not the browser's: it believes nothing, and opens what was sealed our way alone."""

import base64
import binascii
import re

from cryptography.exceptions import InvalidTag

from afterword.sharing.out import seal

MOST_BYTES = 20_000_000
_SALT, _NONCE, _TAG, _LENGTH = 16, 12, 16, 4
_HEADER = seal._START.size + _SALT + _NONCE
_SEALED = re.compile(rb'<script type="text/plain" id="sealed">([A-Za-z0-9+/=]+)</script>')


class NotSealedError(Exception):
    """A file is no sealed page of ours, or not a whole one; the text says what to ask for."""

    def __init__(self) -> None:
        super().__init__("This is no sealed workbook, or part of it is missing. Ask for the file again.")


class WrongPassphraseError(Exception):
    """A sealed page does not open: another passphrase, or a changed file. The two cannot be told apart."""

    def __init__(self) -> None:
        super().__init__(
            "This passphrase does not open the file. Check it word by word; if it is right, ask for the file again."
        )


def opened_page(page: bytes, passphrase: str) -> str:
    """The inner page of a sealed one.

    Raises:
        NotSealedError: it is no sealed page of ours, its header asks for fewer rounds, or what was in it is no text.
        WrongPassphraseError: the passphrase is another, or something in the file was changed.
    """
    whole = _content(page)
    header = whole[:_HEADER]
    sealed = whole[_HEADER:]
    salt = header[seal._START.size : -_NONCE]
    nonce = header[-_NONCE:]
    cipher = seal._cipher(passphrase, salt)
    try:
        filled = cipher.decrypt(nonce, sealed, header)
    except InvalidTag:
        raise WrongPassphraseError from None
    try:
        return _emptied(filled).decode()
    except UnicodeDecodeError:
        raise NotSealedError from None


def _emptied(filled: bytes) -> bytes:
    length = int.from_bytes(filled[:_LENGTH])
    return filled[_LENGTH : _LENGTH + length]


def _content(page: bytes) -> bytes:
    """Header and ciphertext of a sealed page, with nothing believed yet but that they are whole and made our way."""
    if len(page) > MOST_BYTES:
        raise NotSealedError
    codes = _SEALED.findall(page)
    if len(codes) != 1:
        raise NotSealedError
    try:
        whole = base64.b64decode(codes[0], validate=True)
    except binascii.Error:
        raise NotSealedError from None

    padding_error = (len(whole) - _HEADER - _TAG) % seal.STEP
    if padding_error or not whole.startswith(seal._START.pack(seal._MARK, seal._VERSION, seal.ROUNDS)):
        raise NotSealedError
    return whole
