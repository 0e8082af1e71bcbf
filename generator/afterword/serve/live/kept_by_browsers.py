"""What a browser may keep of what is served: the looks and the scripts, which no change of a workbook changes; never a page."""

from http import HTTPStatus

from afterword.patterns import lazy_pattern
from afterword.publish.site.guides import ASSETS
from afterword.serve.live.assets import SERVED_ASSETS

_FOR_EVER = "private, max-age=31536000, immutable"  # seconds: a year
_FOR_A_MINUTE = "private, max-age=60"  # so that a newer version of ours is soon seen
_FOUND = f"{HTTPStatus.OK.value} "
_NAMED_BY_CONTENT = lazy_pattern(
    r"/assets/(?:\w+/)+[\w-]+\.[0-9a-f]{8}\.min\.(?:js|css)"
)
_OURS = frozenset(f"/assets/{name}" for name in (*ASSETS, *SERVED_ASSETS))


def kept(path: str, status: str) -> dict[str, str]:
    """What the head of an answer says about keeping it. `path`: of the request; `status`: as in "200 OK"."""
    if not status.startswith(_FOUND):
        return {}
    if _NAMED_BY_CONTENT.fullmatch(path):
        return {"Cache-Control": _FOR_EVER}
    return {"Cache-Control": _FOR_A_MINUTE} if path in _OURS else {}
