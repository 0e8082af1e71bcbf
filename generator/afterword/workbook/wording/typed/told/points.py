"""What a referee can speak about, as it was typed, to follow `tell them about` (E34)."""

from functools import partial
from operator import attrgetter

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.brought.what_one_is import as_mine
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    uncapitalised,
    words_of,
)
from afterword.workbook.wording.typed.cleaned.in_one_piece import alone_in_one_piece
from afterword.workbook.wording.typed.talked_of.listed_matters import as_list
from afterword.workbook.wording.typed.talked_of.matters import read_matter, read_shared
from afterword.workbook.wording.typed.told.asked_of_referees import AND_SO_ON
from afterword.workbook.wording.typed.told.seen_of_me import (
    as_seen_of_me,
    of_the_referee,
)
from afterword.workbook.wording.typed.words.articles import article_before
from afterword.workbook.wording.typed.words.form import (
    Form,
    TypedPhrase,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon

THE_FACT = "the fact "  # before `that I …`, where a thing stands
# no accident since 2015
_WITHOUT = lazy_pattern(
    r"(?i)(?:(?:had|i(?: have|['\u2019]ve)(?: had)?) )?(?P<what>(?:no|not (?:a|one)(?: single)?) [a-z -]+"
    r" (?:since|in|for) [^,.;]+)"
)
_BEHIND_A_QUALITY = ("about ", "at ", "in ", "on ", "to ", "under ", "when ", "with ")
_ADJECTIVES = lazy_pattern(
    r"(?!always|at|in|on|never|not)[a-z-]+(?:(?:, [a-z-]+)? and [a-z-]+)?"
)
_ALWAYS = lazy_pattern(r"(?:always|at ease|never|not|on time)\b")
# always early and never moaned: both are over
_DID_SO = lazy_pattern(
    r"(?i)(?:always|never|often|rarely|seldom) (?:[a-z]+ed|broke|came|forgot|got|had|left|let|lost|rang|ran|said|threw"
    r"|took|went)\b"
)
# Done with whoever is asked to tell of it: `ran the night desk together`, not `brought the team together`.
_OF_BOTH = lazy_pattern(
    r"(?i)\A(?!(?:bound|brought|came|drew|got|held|kept|knit|pulled|put|stuck|tied|welded|worked)\b).*"
    r" (?:side by side|together)(?: (?:as|at|between|during|for|from|in|on|until|while)\b.*)?\Z"
)
# the rota, and that I note everything
_AND_THAT = lazy_pattern(
    r",? and (?:also )?that (I (?!am\b|had\b|have\b|never\b|was\b|can\b|could\b)[a-z]+)"
)


# never late, never off sick: of several, each says how often
_HOW_OFTEN = lazy_pattern(r"(?i)(?:always|never|often|rarely|seldom) ")
_SO_OFTEN = lazy_pattern(
    r"(?i)(?:always|never|often|rarely|seldom) (?:absent|calm|careful|cheerful|clean|early|fair|friendly|honest|ill"
    r"|late|off(?: sick)?"
    r"|on time|patient|polite|ready|rude|sick|smart|tidy)"
)
_LISTED = lazy_pattern(r", (?:and )?| and (?=(?:always|never|often|rarely|seldom)\b)")
# he can say how I sorted the archive
_CAN_SAY = lazy_pattern(
    r"(?i)\A(?:(?:he|she|they|you) (?:can|could|might|should|would)|please|to) (?:describe|explain|mention|say|talk about"
    r"|tell (?:about|them(?: about)?))(?: to them)? (?:that (?=I\b)|(?=an?\b|how\b|my\b|the\b|what\b|why\b))"
    r"|\A(?:he|she|you) (?:(?:always|often|once) )?(?:said|thought|told me)(?: that)? (?=I\b)"
)
_NOT = lazy_pattern(r"(?i)not (?:about |to )?(?:my|the)\b")  # nothing to tell of
# my work on the new ward, and timekeeping
_AND_ONE = lazy_pattern(
    r"\A((?:how I|my) [^,;:]+), and ((?:my )?[a-z-]+(?: [a-z-]+)?)\Z"
)
# I know my way round a combine, I listen before acting
_I_KNOW = lazy_pattern(r"\AI (?P<does>(?:know|understand) .+)\Z")
_I_DO = lazy_pattern(
    r"\AI (?!am\b|believe\b|can\b|could\b|did\b|enjoy\b|had\b|have\b|hold\b|like\b|live\b|love\b"
    r"|need\b|never\b|own\b|prefer\b|speak\b|think\b|want\b|was\b|will\b|would\b)(?P<does>[a-z]+(?<!ed) .+)\Z"
)


_I_AM = lazy_pattern(r"I am [a-z]+, (?!.*\b(?:but|so)\b)[^.;:]+\Z")
_BESIDE = lazy_pattern(r" [-\u2013\u2014] ")
_DASH = " \u2013 "
_SAID = frozenset({"said", "told"})
_HOW_I = lazy_pattern(r"how (?:I|we) ")
# reliable; quick learner, calm and good with data
_APART = lazy_pattern(r" ?; ?| / |, (?:and )?| and ")
# reliable, funny, good with the old boys: each of them what one is
_I_AM_SO = lazy_pattern(r"how (?P<so>.+) I am(?P<behind>.*)")
# keyholder for three years, leader of the night team
_WAS = lazy_pattern(r"(?i)(?:[a-z-]+ )?(?P<who>[a-z-]+) (?:at|for|of|on) [^,;:.?!]+")
_SO_LONG = lazy_pattern(
    r"(?i)\A(?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:months|seasons|years) (?:as|at|in|of|on|with)\b)"
)


def _how(strength: TypedPhrase) -> str:
    """`good with nervous readers` as how good one is with them, `listens before acting` as how one does it."""
    quality, _, behind = strength.text.partition(" ")
    is_one = strength.form is Form.QUALITY, behind.startswith(_BEHIND_A_QUALITY)
    if strength.form is Form.QUALITY and _ALWAYS.match(strength.text):
        return f"{THE_FACT}that I am {strength.text}"
    if all(is_one):
        return f"how {quality} I am {behind}"
    if strength.form is Form.QUALITY and _ADJECTIVES.fullmatch(strength.text):
        return f"how {strength.text} I am"
    told = _I_DO.sub(
        r"how I \g<does>", _I_KNOW.sub(r"how well I \g<does>", strength.text)
    )
    is_told = strength.form is Form.SENTENCE, told != strength.text
    return text_if(all(is_told), told) or _as_told(strength)


def _as_told(strength: TypedPhrase) -> str:
    """`honest, turns up, calm` as the fact that I am and do all of it."""
    is_list = _I_AM.match(strength.text), strength.form is Form.SENTENCE
    return text_if(all(is_list), f"{THE_FACT}that {strength.text}")


def _as_how_often(parts: list[str], lexicon: Lexicon) -> TypedPhrase:
    """`never late, never off sick` as the fact that one is so; unclear where a part says something else: `well, once`."""
    begins = f"{THE_FACT}that I am "
    is_so = (
        _SO_OFTEN.fullmatch(part)
        or _how(read_strength(part, lexicon)).startswith(begins)
        for part in parts
    )
    if not all(is_so):
        return unclear(", ".join(parts))
    *before, last = map(uncapitalised, parts)
    verb = ("am", "was")[any(map(_DID_SO.match, parts))]
    return thing(f"{THE_FACT}that I {verb} {phrases.listed([*before, last])}")


@alone_in_one_piece
def read_point(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`led a team of five` as `how I led a team of five`; several, each in its way; `our` is theirs and the candidate's."""
    parts = _APART.split(AND_SO_ON.sub(r"\g<what>", bare(typed)))
    beside = _with_what_i_did(bare(typed), lexicon)
    if beside.fits:
        return beside
    whole = _of_all(typed, lexicon)
    is_one_phrase = _is_surely_read(whole), ";" not in typed
    if any((len(parts) == 1, all(is_one_phrase))):
        return _as_qualities(whole, parts, lexicon) or whole
    read = [*map(partial(_of_all, lexicon=lexicon), parts)]
    if not all(map(_is_surely_read, read)):
        return whole
    so_on = [more["more"] for more in AND_SO_ON.finditer(bare(typed))]
    return thing(phrases.listed([*map(attrgetter("text"), read), *so_on]))


def _as_qualities(
    whole: TypedPhrase, parts: list[str], lexicon: Lexicon
) -> TypedPhrase | None:
    """`reliable, funny, good with the old boys` as the fact that one is all of it; nothing where a part is something else."""
    each = [_I_AM_SO.fullmatch(_how(read_strength(part, lexicon))) for part in parts]
    found = [*filter(None, each)]
    is_one = len(parts) == 1, len(found) < len(parts), whole.text.startswith("how ")
    if any(is_one):
        return None
    told = phrases.listed([f"{so['so']}{so['behind']}" for so in found])
    return thing(f"{THE_FACT}that I am {told}")


def _is_surely_read(point: TypedPhrase) -> bool:
    return point.fits and '"' not in point.text


def _of_all(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What was typed, as one point, or as how often one is so."""
    often = _LISTED.split(bare(typed))
    is_so_often = len(often) > 1 and _HOW_OFTEN.match(bare(typed))
    if is_so_often or _SO_OFTEN.fullmatch(bare(typed)):
        return _as_how_often(often, lexicon)
    return _of_one(typed, lexicon)


def _as_a_post(typed: str, lexicon: Lexicon) -> str:
    """`keyholder for three years` as the fact that I was one; nothing where it names nobody."""
    was = _WAS.fullmatch(typed)
    is_one = was is not None and lexicon.names_a_worker(was["who"].lower())
    who = f"{article_before(typed)} {uncapitalised(typed)}"
    return text_if(is_one, f"{THE_FACT}that I was {who}")


def _with_what_i_did(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """`how I handled the breach - stayed calm, told everyone`: what was done stands in brackets; else unclear."""
    what, _, done = _BESIDE.sub(_DASH, typed, count=1).partition(_DASH)
    deeds = _APART.split(done)
    begun = [words_of(deed)[0] for deed in deeds]
    are_done = [word in _SAID or lexicon.is_past(word) for word in begun]
    point = _of_one(what, lexicon)
    is_told = _HOW_I.match(point.text), *are_done
    if not all((done, *is_told)):
        return unclear(typed)
    return thing(f"{point.text} (I {phrases.listed(deeds)})")


def _of_one(typed: str, lexicon: Lexicon) -> TypedPhrase:
    told = of_the_referee(_CAN_SAY.sub("", bare(typed)))
    typed = _SO_LONG.sub("my ", _AND_ONE.sub(r"\1 and \2", told))
    without = _WITHOUT.fullmatch(typed)
    if without:
        return thing(f"{THE_FACT}that I have had {without['what']}")
    typed = _AND_THAT.sub(r" and how \1", typed)
    strength = read_strength(typed, lexicon)
    seen = as_seen_of_me(bare(typed)) or as_mine(bare(typed))
    how = seen or _how(strength) or _as_a_post(typed, lexicon)
    if how:
        return thing(how)
    if _NOT.match(typed):
        return unclear(typed)
    if strength.form is Form.DONE:
        who = "we" if _OF_BOTH.search(strength.text) else "I"
        return read_shared(f"{who} {strength.text}", lexicon)
    shared = as_list(bare(typed), lexicon) or read_shared(typed, lexicon)
    return shared if shared.fits else read_matter(typed, lexicon)
