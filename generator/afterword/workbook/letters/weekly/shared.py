"""What the candidate adds to the email of a week: an article, news of the employer, sentences of their own (S27-S29)."""

from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import TypeVar

from afterword.frozen import frozen
from afterword.interview.model.links import Article, News
from afterword.interview.model.timing import Addition
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.link.link import matter_gaps, matter_of
from afterword.workbook.letters.link.retelling import (
    comment_of,
    happened,
    is_headline,
    says_of,
    thought_of,
    told_with_thought,
)
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
    whole_sentence,
)
from afterword.workbook.wording.typed.grammar.fragments import of_mine
from afterword.workbook.wording.typed.grammar.joined import begun_anew
from afterword.workbook.wording.typed.talked_of.named_alone import (
    is_had_now,
    is_named_alone,
)
from afterword.workbook.wording.typed.told.where_it_stood import where_it_stood
from afterword.workbook.wording.typed.told.why_it_matters import as_why
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_CONGRATULATES = lazy_pattern(
    r"(?i)\bcongrat|\bhats off\b|\bwell done\b|\b(?:delighted|glad|happy|pleased|thrilled) for (?:all of )?you\b"
)
# Words that go back to the sentence before: `They liked it`.
_GOES_BACK = lazy_pattern(r"(?:All|Both|He|It|One|She|That|They|This)(?!\S)")
# Of whom `their` page is: news is of whoever reads it.
_WHOSE = {"article": "their", "news": "your"}
_WORDINGS = 3  # of what is named alone
_OfWeek = TypeVar("_OfWeek", Article, News, Addition)


@frozen
class Extra:
    """What the candidate adds to the email of a week: as its template names it, and what that still lacks."""

    facts: dict[str, object]
    gaps: tuple[str, ...]


def added(desk: Desk, week: int | None) -> Extra:
    """The article or the news to share in a week, and sentences of the candidate's own (S27-S29)."""
    article = of_week(desk.interview.articles, week)
    news = of_week(desk.interview.news, week)
    sentences = of_week(desk.interview.follow_ups.add, week)
    link = article or news
    says = says_of(link, desk.wording)
    why = thought_of(as_why(article.why) if article else None, desk.packs.lexicon)
    facts = {
        **_facts_of_link(link),
        "topic": article and matter_of(desk, article.topic),
        "says": says,
        "why": why,
        "tells": told_with_thought(desk.words, says, why),
        "comment": comment_of(news, desk.packs.lexicon),
        "is_headline": is_headline(link, desk.packs.lexicon),
        "first_news": bool(news) and news == _first_news(desk),
        **own_sentences(_told_of_me(desk, sentences)),
    }
    facts |= of_the_employer(facts, desk.interview.employer.name, desk.packs.lexicon)
    gaps = [desk.words.gap(name, week=week) for name in _lacking(link)]
    unclear = matter_gaps(desk, article.topic if article else None)
    return Extra(facts, (*gaps, *unclear))


def _told_of_me(desk: Desk, sentences: Addition | None) -> str:
    """What the candidate adds in a week, as sentences; what is named alone behind words that bear any, in turn."""
    if sentences is None:
        return ""
    lexicon = desk.packs.lexicon
    if not is_named_alone(sentences.say, lexicon):
        return of_mine(begun_anew(sentences.say), lexicon)
    named = bare(in_small_letters(sentences.say, lexicon))
    turn = "had" if is_had_now(sentences.say) else sentences.week % _WORDINGS
    return whole_sentence(desk.words.phrase("new-with-me", turn, what=named))


def own_sentences(text: str) -> dict[str, object]:
    """Sentences of the candidate's own, and how they begin and go on."""
    return {
        "own": text,
        "own_goes_back": _GOES_BACK.match(text) is not None,
    }


def of_the_employer(
    facts: Mapping[str, object],
    employer: str,
    lexicon: Lexicon,
) -> dict[str, object]:
    """What is told of an employer by that name: what happened, to follow `that`; whether the title names them."""
    return {
        "happened": happened(str(facts["says"]), employer, lexicon),
        "title_names_employer": employer in str(facts["title"]),
        "tells_source": str(facts["source"]) in str(facts["tells"]),
        "congratulates_them": _CONGRATULATES.search(str(facts["comment"])) is not None,
    }


def _first_news(desk: Desk) -> News | None:
    """The news that this reader has first of all; in a later round there may have been some before."""
    if desk.interview.follows:
        return None
    return min(desk.interview.news, key=attrgetter("week"), default=None)


def of_week(entries: Iterable[_OfWeek], week: int | None) -> _OfWeek | None:
    """The first entry that is for a week; nothing for a letter that is of no week."""
    return next((entry for entry in entries if entry.week == week), None)


def _facts_of_link(link: Article | News | None) -> dict[str, object]:
    facts: dict[str, object] = dict.fromkeys(("title", "source", "url"))
    if link is None:
        return {**facts, "share": "", "quoted": "", "is_on": False, "is_heard": False}

    share = "article" if isinstance(link, Article) else "news"
    stood = where_it_stood(link.source, _WHOSE[share])
    return {
        "share": share,
        "title": link.title,
        "quoted": _quoted(link.title or ""),
        "source": stood.named or None,
        "is_on": stood.is_on,
        "is_heard": stood.is_heard,
        "url": link.url,
    }


def _quoted(title: str) -> str:
    """A title in quotation marks, unless it has some of its own."""
    if not title or '"' in title:
        return title
    return f'"{title}"'


def _lacking(link: Article | News | None) -> Iterator[str]:
    """What is missing of something to share: the topic of an article or the comment on news, and where it stood.

    News that is told in a sentence may have been heard, and stands nowhere.
    """
    if link is None:
        return
    if isinstance(link, Article):
        if not link.topic:
            yield "topic"
    elif not link.comment:
        yield "comment"
    is_told = isinstance(link, News) and bool(link.says)
    if not (is_told or link.url or link.title or link.source):
        yield "where-it-stood"
