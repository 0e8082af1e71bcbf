"""Pencils for what a letter brings: a line of one's own; a weekly one an article, news, or the word that it goes as it is."""

from operator import attrgetter

from afterword.edit.changes import ChangeRefusedError
from afterword.interview.amend import Bare, Content
from afterword.mappings import mapped
from afterword.patterns import lazy_pattern
from afterword.serve.action.refusing import needed
from afterword.serve.action.spots import KeySpot, number_among
from afterword.serve.action.writing import Opened
from afterword.serve.pencils.pencil import (
    LineText,
    LongText,
    Pencil,
    Sent,
    Writing,
)

_WEEKLY = lazy_pattern(r"follow-up/week-([1-7])")
_LINE = ("week", "say")
_ARTICLE = ("week", "url", "title", "source", "topic", "says", "why")
_NEWS = ("week", "url", "title", "source", "says", "comment")


class LineSent(Sent):
    """Sentences for a letter; `about` is the letter within its interview."""

    say: LongText


class ArticleSent(Sent):
    """An article for a week's letter."""

    url: LineText
    title: LineText
    source: LineText
    topic: LineText
    says: LongText
    why: LongText


class NewsSent(Sent):
    """News of the employer for a week's letter; without a comment on it the letter says what it lacks."""

    url: LineText
    title: LineText
    source: LineText
    says: LongText
    comment: LongText


def _week(about: str) -> int:
    match = _WEEKLY.fullmatch(about)
    if match is None:
        raise ChangeRefusedError("this is no weekly letter; reload the page")
    return int(match[1])


def _line_spot(opened: Opened, about: str) -> KeySpot:
    if not _WEEKLY.fullmatch(about):
        letters = [*map(attrgetter("of"), opened.typed.lines)]
        number = number_among(letters, about)
        return KeySpot.of_keys(opened.file, ("lines", number), ("of", "say"))
    weeks = [*map(attrgetter("week"), opened.typed.follow_ups.add)]
    place = ("follow_ups", "add", number_among(weeks, _week(about)))
    return KeySpot.of_keys(opened.file, place, _LINE)


def _article_spot(opened: Opened, about: str) -> KeySpot:
    weeks = [*map(attrgetter("week"), opened.typed.articles)]
    place = ("articles", number_among(weeks, _week(about)))
    return KeySpot.of_keys(opened.file, place, _ARTICLE)


def _news_spot(
    opened: Opened,
    about: str,
) -> KeySpot:
    weeks = [*map(attrgetter("week"), opened.typed.news)]
    place = ("news", number_among(weeks, _week(about)))
    return KeySpot.of_keys(opened.file, place, _NEWS)


def _as_it_is_spot(opened: Opened, about: str) -> KeySpot:
    number = number_among(opened.typed.follow_ups.as_it_is, _week(about))
    return KeySpot(opened.file, {"week": ("follow_ups", "as_it_is", number)})


def _line(_opened: Opened, sent: LineSent) -> Writing:
    needed("say", sent.say, "write what you would say")
    letter: dict[str, Content] = {"of": sent.about}
    if _WEEKLY.fullmatch(sent.about):
        letter = {"week": _bare_week(sent)}
    fields = {**letter, "say": sent.say.strip()}
    return Writing(fields, "a line of yours", "It is written down, for that letter.")


def _article(
    _opened: Opened,
    sent: ArticleSent,
) -> Writing:
    told = "The article is written down, for that letter."
    fields = _link(sent, sent.url, _ARTICLE)
    return Writing(fields, "an article", told)


def _news(
    _opened: Opened,
    sent: NewsSent,
) -> Writing:
    told = "The news is written down, for that letter."
    if not any(map(str.strip, (sent.url, sent.title, sent.source))):
        needed("says", sent.says, "write what is new with them")
    fields = _typed(sent, _NEWS)
    return Writing(fields, "news of theirs", told)


def _link(
    sent: Sent,
    url: str,
    keys: tuple[str, ...],
) -> dict[str, Content]:
    """What was typed of an article, which its reader has to find."""
    names = sent.model_dump(include={"title", "source"})
    if not any(map(str.strip, names.values())):
        needed("url", url, "write its address, or what it is called")
    return _typed(sent, keys)


def _typed(sent: Sent, keys: tuple[str, ...]) -> dict[str, Content]:
    """What was typed for a week, with the week."""
    texts = sent.model_dump(include={*keys})
    typed = mapped(str.strip, texts)
    return {"week": _bare_week(sent), **typed}


def _as_it_is(_opened: Opened, sent: Sent) -> Writing:
    fields = {"week": _bare_week(sent)}
    return Writing(fields, "letter as it is", "It goes as it is; your file says so.")


def _bare_week(sent: Sent) -> Content:
    return Bare(_week(sent.about))


LINE = Pencil("line", "line", LineSent, _line_spot, _line)
ARTICLE = Pencil("article", "article", ArticleSent, _article_spot, _article)
NEWS = Pencil("news", "news", NewsSent, _news_spot, _news)
AS_IT_IS = Pencil("as-it-is", "word", Sent, _as_it_is_spot, _as_it_is)
