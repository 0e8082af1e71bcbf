"""Which addresses of a server are reached from this computer alone."""

LOOPBACK = ("127.0.0.1", "localhost")


def is_loopback(host: str) -> bool:
    """Whether a server at this address is reached from this computer alone: only there is anything written."""
    return host in LOOPBACK
