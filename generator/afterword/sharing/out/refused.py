"""What the search of a copy says, in sentences for whoever made it: places and files, never a value."""

from collections.abc import Iterable

from afterword.frozen import frozen
from afterword.sharing.leaks.findings import Leak
from afterword.sharing.out.share import LeakError, OwnFileError, RepeatError

_REPEATED = "your own words {repeat} what is private"
_IN_OWN_FILE = (
    "a file of your own {holds} what is private, and would print it for everybody"
)
_LEAKED = "the copy {would} hold what is private"
_CERTAINLY = {"repeat": "repeat", "holds": "holds", "would": "would"}
_PERHAPS = {"repeat": "may repeat", "holds": "may hold", "would": "may"}
_OTHER_WORDS = "say it in other words there, or put it between [[ and ]]; what a coach may see is shown with --with"
_TAKE_OUT = (
    "take it out there; in a template write the name of a value, such as {{ me.phone }}: then each reader "
    "sees only what is for them"
)
_REPORT = (
    "change the words in your file that repeat it, or put them between [[ and ]]; if none of yours does, "
    "this is a mistake of ours: please report it"
)
_TOLD = {  # by what stopped the copy: what it is, and what to do
    OwnFileError: (_IN_OWN_FILE, _TAKE_OUT),
    RepeatError: (_REPEATED, _OTHER_WORDS),
    LeakError: (_LEAKED, _REPORT),
}
DOUBTFUL = "Something in this copy may be private. Please look:"


@frozen
class Refusal:
    """Why nothing is written: in one sentence, each place, and what to do. `is_certain` when looking at it changes nothing."""

    message: str
    places: tuple[str, ...]
    advice: str
    is_certain: bool


def refusal_of(error: LeakError) -> Refusal:
    """What would have got out, or may have."""
    leaks = tuple(dict.fromkeys(error.leaks))
    message, advice = _TOLD[type(error)]
    is_certain = any(leak.is_certain for leak in leaks)
    words = _CERTAINLY if is_certain else _PERHAPS
    place = _line_of_file if type(error) is LeakError else line_of
    return Refusal(
        message=f"nothing is written: {message.format_map(words)}",
        places=tuple(map(place, leaks)),
        advice=advice,
        is_certain=is_certain,
    )


def line_of(leak: Leak) -> str:
    """One finding where its file is the candidate's own."""
    if leak.is_certain:
        return f"{leak.file} holds {leak.what}"
    return f"{leak.file} may hold {leak.what}: {leak.why}"


def _line_of_file(leak: Leak) -> str:
    line = f"{leak.what}: in {leak.file}, {leak.where}"
    if leak.is_certain:
        return line
    return f"{line}; perhaps: {leak.why}"


def places_of(error: LeakError) -> str:
    """Where it would stand all the same: never the words themselves."""
    places = dict.fromkeys(f"{leak.what} in {leak.file}" for leak in error.leaks)
    return "; ".join(places)


def leaks_as_data(leaks: Iterable[Leak]) -> list[dict[str, str]]:
    """Findings for a program: what, where, how certain and why; never the value."""
    return [
        {
            "what": leak.what,
            "file": leak.file,
            "where": leak.where,
            "certainty": str(leak.certainty),
            "why": leak.why,
        }
        for leak in leaks
    ]
