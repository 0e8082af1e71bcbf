"""One line of text where keys of their own are asked: under which of them it belongs, and who is named in it (E32)."""

from collections.abc import Iterable

from afterword.escape import identifier
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.reading.slips.curly import straight
from afterword.interview.values.english import text_if
from afterword.interview.values.everyday_words import word_called
from afterword.interview.values.posts import is_a_post
from afterword.interview.values.titled_names import names_meant
from afterword.interview.values.told_sums import two_sums
from afterword.patterns import lazy_pattern

_LONGEST_SHOWN = 80
_BETWEEN = lazy_pattern(r"\s*(?:[,;&+]|\band\b)\s*")
_NAME = lazy_pattern(r"[^\W\d_][\w.'’-]*(?:\s[\w.'’-]+){0,3}")  # noqa: RUF001  (typed)
_IN_FULL = lazy_pattern(r"\S+(?:\s\S+){1,3}")
_JOINED_BY_AND = lazy_pattern(r"(?:&|\band\b)")
_PARTS_OF_LINE = lazy_pattern(r"\)?\s*(?:[,(<;]|\s[-–—]\s)\s*|(?<=\w)\)?\s+(?=\S+@)")  # noqa: RUF001  (typed)
_NONE = {"no": "0", "none": "0", "off": "0"}
_DAY = lazy_pattern(r"\d{4}-\d\d-\d\d")
_POST = lazy_pattern(
    r"(?i)\b(?:of|chef|chief|deputy|director|engineer|head|hr|lead|leader|manager|nurse|officer|owner|partner|president"
    r"|principal|senior|supervisor|teacher|vp)\b"
)
_LINK = lazy_pattern(r"(?i)https?://|www\.")
_ADDRESS = lazy_pattern(r"\S+@\S+\.\w+")
_NEEDS_QUOTES = lazy_pattern(r":(?:\s|\Z)|\s#|\A[\"'\[{#|>&*!@`%-]")
_KEPT = "what you typed can stay behind a sign that is not read: `# {typed}`"
_HELP = {
    "log": "write `- on:` with the day, `did:` with the step and `note: {text}` below it, indented; "
    "`afterword done` writes them for you",
    "next_step": "write `booked:` with the day of the next round below it, indented, or `references_by:` with that of the "
    f"names that they want; {_KEPT}",
    "follow_ups": "write `weeks:` with a number below it, indented, or `add:` for a sentence of your own: `- week: 1` and "
    "`say: {text}`",
    "calendar": "write `closed:` below it, indented, with `from:` and `to:`, and `why: {text}`",
    "closed": "write `- from:` and `to:` with the first day and the last below it, indented, and `why: {text}`",
    "lines": "write `- of:` with the letter, as `afterword drafts` lists it, and `say: {text}` below it, indented",
    "drafts": "write `- of:` with the letter, as `afterword drafts` lists it, and `text: |` below it, indented, with the whole "
    "letter below that",
    "thoughts": "write `- about: {text}` below it, indented, and `say:` with what you think about it",
    "articles": "write `- week:` with the letter that carries it, and `{link}: {text}` below it, indented",
    "news": "write `- week:` with the letter that carries it, and `{link}: {text}` below it, indented",
    "connection": "write `they_want:` with the one thing that they said and `i_bring:` with yours below it, indented: "
    "`{text}` is one of the two",
    "findings": "write `- source:`, `figure:` and `currency:` below it, indented; `note: {text}` keeps what you typed",
    "package": "write `- what: {text}` on a line of its own below it, indented, and `worth:` below that where it is known",
    "fees": f"write them below it, indented: {{keys}}; {_KEPT}",
}
# Of a line that tells from how much to how much.
_SUMS = {
    "posted": "write `low: {low}`, `high: {high}` and `currency:` below it, indented",
    "salary": "write `target:` with the one sum that you want and `currency:` below it, indented; of a posting, write "
    "`posted:` below it, and below that `low: {low}`, `high: {high}` and `currency:`",
}
_OTHERS = f"write them below it, indented: {{keys}}; {_KEPT}"
_PARTS = frozenset(map(str, PersonRole))
_FIRST_KEYS = {"people": "name", "references": "who"}


def help_with_line(
    name: str,
    typed: str,
    keys: Iterable[str],
) -> str:
    """What to write instead of a line of text behind this key, with what was typed in it."""
    entries = entries_named(name, typed)
    sums = two_sums(typed)
    if name == "closed" and _DAY.fullmatch(typed):
        return (
            f"write `- from: {typed}` and below it `to: {typed}`, or the last day of it"
        )
    weeks = _NONE.get(typed.lower(), typed)
    if name == "follow_ups" and weeks.isdigit():
        return f"write `weeks: {weeks}` below it, indented"
    if name in _SUMS and sums:
        low, high = sums
        return _SUMS[name].format(low=low, high=high)
    if len(entries) == 1:
        return (
            f"write `{entries[0]}`: the id of this person under `referees` in me.yaml"
        )
    if entries:
        shown_entries = ", ".join(map("`- {}`".format, entries))
        return f"write below it, each on a line of its own: {shown_entries}"
    shown = typed[:_LONGEST_SHOWN]
    form = _HELP.get(name, _OTHERS)
    return form.format(
        text=_as_value(shown),
        typed=shown,
        link=_key_of_link(typed),
        keys=", ".join(keys),
    )


def _as_value(text: str) -> str:
    """A text as it can stand behind a key."""
    if _NEEDS_QUOTES.search(text):
        return straight(text)
    return text


def _key_of_link(typed: str) -> str:
    """The key for an address, or that for the title of what has none."""
    if _LINK.match(typed):
        return "url"
    return "title"


def entries_named(
    name: str,
    typed: str,
) -> tuple[str, ...]:
    """Those named in a line where a list of people is asked, each with its key; none where it may hold more than names."""
    key = _FIRST_KEYS.get(name)
    if key is None:
        return ()
    names = list(filter(None, _BETWEEN.split(typed.strip(" []"))))
    if not all(map(_NAME.fullmatch, names)):
        return ()
    if key == "who":
        names = list(map(identifier, names))
    elif _may_be_one(names, typed):
        return ()
    return tuple(map(f"{key}: {{}}".format, names))


def _may_be_one(
    names: list[str],
    typed: str,
) -> bool:
    """Whether a line may name one person: `Jones, Angela`, `Angela Jones, matron`."""
    if len(names) == 1:
        return True
    if any(map(_is_a_post, names)):
        return True
    in_full = all(map(_IN_FULL.fullmatch, names))
    return not (in_full or _JOINED_BY_AND.search(typed))


def _is_a_post(text: str) -> bool:
    """Whether a text says what somebody does: `matron`, `HR Manager`."""
    return text.islower() or is_a_post(text) or _POST.search(text) is not None


def one_person(typed: str) -> tuple[str, ...]:
    """The lines for one person who is named with an address, or with what they do: `Angela Jones (hiring manager)`."""
    name, *others = _PARTS_OF_LINE.split(typed.strip(" )>"))
    lines = [*map(_line_of, others)]
    if not lines or not all(lines):
        return ()
    return (f"name: {name.strip()}", *lines)


def _line_of(more: str) -> str:
    """What stands behind a name, with its key: an address, or their part; any other post is kept, and not read."""
    if _ADDRESS.fullmatch(more):
        return f"email: {more}"
    plain = more.lower().replace("-", " ")
    part = word_called(plain, _PARTS) or plain
    if part in _PARTS:
        return f"is: {part}"
    return text_if(is_a_post(more), f"# {more}")


def help_with_name(name: str) -> str:
    """How a name is written alone; two in one line stand each behind a dash of its own."""
    entries = entries_named("people", name)
    if len(entries) > 1:
        shown_entries = ", ".join(map("`- {}`".format, entries))
        return f"write each behind a dash of its own: {shown_entries}"
    lines = one_person(name)
    if any(map(_ADDRESS.search, lines)):
        shown_lines = ", ".join(map("`{}`".format, lines))
        return f"write each on a line of its own: {shown_lines}"
    alone, *others = names_meant(name)
    if alone != name and not others:
        return f"write `{alone}` alone; who they are goes under `is`"
    comma = text_if("," in name, ", without the comma")
    return f"write the name alone{comma}, the first name first; who they are goes under `is`"
