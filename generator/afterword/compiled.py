"""Templates as Jinja compiled them, where Python keeps the compiled modules of this installation, and by the rules for those.

They are ours and the theme's alone: what a workspace has of its own is compiled anew each time, and put nowhere.
"""

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path

from jinja2 import __version__
from jinja2.bccache import Bucket, BytecodeCache

_FOLDER = Path(__file__).parent / "__pycache__" / "templates"
_DIGEST_SIZE = hashlib.sha256().digest_size


class CompiledTemplates(BytecodeCache):
    """Those of one kind: templates that are compiled in another way have another kind."""

    def __init__(self, kind: str, folder: Path = _FOLDER) -> None:
        self._beginning = f"{kind}-{__version__}-{sys.implementation.cache_tag}"
        self._folder = folder
        self._read: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what was compiled from the same text, if anything was."""
        name = (bucket.key, bucket.checksum)
        code = self._read.get(name) or self._on_disk(bucket)
        if code:
            self._read[name] = code
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        code = bucket.bytecode_to_string()
        self._read[bucket.key, bucket.checksum] = code
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):  # as Python does where nobody may write
            self._write(self._file(bucket), hashlib.sha256(code).digest() + code)

    def _on_disk(self, bucket: Bucket) -> bytes:
        """What lies there of this template; nothing where it was damaged."""
        try:
            content = self._file(bucket).read_bytes()
        except OSError:
            return b""
        digest, code = content[:_DIGEST_SIZE], content[_DIGEST_SIZE:]
        if hashlib.sha256(code).digest() != digest:
            return b""
        return code

    def _write(self, file: Path, content: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f"{file.name}.{os.getpid()}")
        part.write_bytes(content)
        part.replace(file)

    def _file(self, bucket: Bucket) -> Path:
        return self._folder / f"{self._beginning}-{bucket.key}"
