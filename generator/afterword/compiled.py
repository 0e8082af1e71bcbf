"""Templates as Jinja compiled them, where Python keeps the compiled modules of this installation, and by the rules for those.

They are ours and the theme's alone: what a workspace has of its own is compiled anew each time, and put nowhere.
"""

import hashlib
import marshal
import sys

from jinja2 import Environment, __version__
from jinja2.bccache import Bucket, BytecodeCache

from afterword.stored import Store

_WAY_SIGNS = 8


class CompiledTemplates(BytecodeCache):
    """Those of one kind; a template that was compiled in another way, such as without escaping, is another one."""

    def __init__(
        self,
        kind: str,
        store: Store | None = None,
    ) -> None:
        self._beginning = f"{kind}-{__version__}-{sys.implementation.cache_tag}"
        self._store = store or Store.of("templates")
        self._read: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what was compiled from the same text, if anything was."""
        name = self._name(bucket)
        checksum = bucket.checksum.encode()
        content = self._read.get(name) or self._store.read(name)
        if content.startswith(checksum):
            self._read[name] = content
            bucket.code = marshal.loads(content[len(checksum) :])  # noqa: S302  (as trusted as the compiled modules beside it)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled, behind the checksum of its text: read so, it costs a third of what it costs Jinja."""
        content = bucket.checksum.encode() + marshal.dumps(bucket.code)
        name = self._name(bucket)
        self._read[name] = content
        self._store.write(name, content)

    def _name(self, bucket: Bucket) -> str:
        way = hashlib.sha256(_way(bucket.environment).encode()).hexdigest()
        return f"{self._beginning}-{way[:_WAY_SIGNS]}-{bucket.key}"


def _way(environment: Environment) -> str:
    """All of the settings that change what a template becomes."""
    finalize = getattr(environment.finalize, "__qualname__", "")
    settings = (environment.autoescape, environment.sandboxed, environment.optimized)
    layout = (environment.trim_blocks, environment.lstrip_blocks)
    return repr((settings, layout, environment.keep_trailing_newline, finalize))
