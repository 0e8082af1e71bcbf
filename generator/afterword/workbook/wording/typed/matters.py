"""What was talked about and what a role is meant to do, as typed, to follow `about` and `how this role is meant to` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import (
    bare,
    in_small_letters,
    is_more_than_a_phrase,
    words_of,
)
from afterword.workbook.wording.typed.form import Form, TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.lexicon import Lexicon, in_ing
from afterword.workbook.wording.typed.mouths import to_them
from afterword.workbook.wording.typed.nouns import read_thing
from afterword.workbook.wording.typed.tasks import verb_of_doing
from afterword.workbook.wording.typed.wants import read_want

_IF = lazy_pattern(r"^if ")
_ABOUT = lazy_pattern(r"(?i)^(?:(?:we|you|they|she|he) (?:talked|spoke|said) )?about ")


def read_matter(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What was talked about with the employer, to follow `about`: what was `our` in their words is theirs."""
    about = read_shared(to_them(_ABOUT.sub("", bare(typed))), lexicon)
    return about if about.fits else unclear(typed)


def read_shared(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What was talked about, or done together, to follow `about`: something to do is named in -ing."""
    text = in_small_letters(_ABOUT.sub("", bare(typed)), lexicon)
    text = _IF.sub("whether ", text)
    if not text:
        return unclear(typed)

    first, _, remainder = text.lower().partition(" ")
    begins_otherwise = first in fw.PRONOUNS | fw.OF_OTHERS - {"my", "our"}
    if begins_otherwise or is_more_than_a_phrase(text.replace(": ", "; ")):
        return unclear(typed)
    if first in fw.RELATIVE - {"that"} | {"whether"}:
        return thing(text)
    if first == "to":
        return _named(text.partition(" ")[2])
    if text[:1].islower() and _is_deed(first, remainder, lexicon):
        return _named(text)
    return _thing_or_unclear(text, typed, lexicon)


def _is_deed(first: str, remainder: str, lexicon: Lexicon) -> bool:
    """Whether what was talked about is surely something to do: `cut the costs`; `fire drills` and `lead paint` are things."""
    second = remainder.partition(" ")[0]
    are_several = (lexicon.is_plural(remainder), lexicon.is_plural(second))
    is_several = any(are_several) and not _is_named(first, second, lexicon)
    if lexicon.is_only_to_do(first):
        follows = (
            (lexicon.after_a_verb - {"and"}) | fw.CHANGING | fw.DETERMINERS | {"to"}
        )
        return second in follows or is_several
    return first in lexicon.verbs_first and is_several


def _is_named(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether two words name a thing, though the first may be a verb: `launch plans`; not `cut waiting times`."""
    if second.endswith("ing") or second in lexicon.describing:
        return False
    is_thing = (
        first in lexicon.things_counted_or_not,
        lexicon.is_quality(first),
        lexicon.singular(second) in lexicon.named_after,
    )
    return any(is_thing)


def _named(task: str) -> TypedPhrase:
    """`run the ward` as what is talked about: `running the ward`."""
    verb, space, remainder = task.partition(" ")
    return thing(f"{in_ing(verb)}{space}{remainder}")


def _thing_or_unclear(text: str, typed: str, lexicon: Lexicon) -> TypedPhrase:
    """A thing, with the article that it lacks; a whole sentence or what somebody is follows no `about`."""
    first, second = words_of(text)[:2]
    want = read_want(text, lexicon)
    is_clause = first == "that" and lexicon.is_plural(second)
    if is_clause or want.form in {Form.SAID, Form.QUALITY, Form.DOES}:
        return unclear(typed)
    if names_doing(first, second, lexicon):
        return thing(text)
    if second == "of" and first in lexicon.uncounted:
        return thing(f"the {text}")  # `the use of AI`
    named = read_thing(text, lexicon, _the)
    return thing(named.text) if named.fits else unclear(typed)


def names_doing(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`moving house`, `packing`, `opening on Sundays`: what is done; `reading programme` is a thing."""
    if not first.endswith("ing"):
        return False
    if second in fw.BEHIND_A_THING:
        return True
    is_thing = second in lexicon.counted - {"home", "house", "job"}
    return not is_thing and verb_of_doing(first, second, lexicon) is not None


def _the(_: str) -> str:
    return "the"
