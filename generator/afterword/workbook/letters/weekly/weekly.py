"""The weekly follow-ups: each asks how things stand in words of its own, and brings something (S24-S37, E21, E56)."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, filterfalse
from operator import attrgetter, itemgetter

from afterword.frozen import replace
from afterword.interview.model.candidate import Referee
from afterword.interview.model.people import (
    agreed_referees,
    people_met,
    scored,
)
from afterword.interview.model.vocabulary import Wish
from afterword.interview.values.english import text_if
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.what_they_want import task_for
from afterword.workbook.letters.letter import Draft, Letter
from afterword.workbook.letters.link.brought import gaps_of, in_words, told_to_another
from afterword.workbook.letters.link.facts import (
    Fact,
    FactKind,
    connection_fact,
)
from afterword.workbook.letters.link.known_work import known_work
from afterword.workbook.letters.link.link import clear_matter, told
from afterword.workbook.letters.link.recalled import (
    NOTHING,
    answers_their_need,
    taken_up,
)
from afterword.workbook.letters.link.topics_named import (
    cannot_be_named,
    in_short,
    talked_of,
    well_under_way,
    wished_well_with,
)
from afterword.workbook.letters.nearness import (
    is_near,
    is_near_any,
    share_a_word,
)
from afterword.workbook.letters.own.own_lines import matter_first
from afterword.workbook.letters.weekly.drawn_together import drawn_together
from afterword.workbook.letters.weekly.matter import (
    Matter,
    matter,
    tells_link_anew,
)
from afterword.workbook.letters.weekly.matter_turns import in_order
from afterword.workbook.letters.weekly.nothing_new import nothing_new
from afterword.workbook.letters.weekly.own_news import facts_of_own_news
from afterword.workbook.letters.weekly.parted import own_facts, passes_on
from afterword.workbook.letters.weekly.shared import added, of_the_employer, of_week
from afterword.workbook.letters.weekly.status import (
    facts_of_status,
    facts_of_weekly_reader,
)
from afterword.workbook.letters.weekly.taking_leave import facts_of_leave, untold
from afterword.workbook.letters.weekly.threads import employer_named, thread_of
from afterword.workbook.letters.weekly.turns import how_it_goes_on
from afterword.workbook.wording.typed.talked_of.as_told import was_shown

MOST_WORDS = 110  # of a weekly letter
_LONG_TASK = 12  # words
# What a letter can begin with; an offer, or what else one brings, comes after the interest.
_OPENS = frozenset({FactKind.LINK, FactKind.POINT, FactKind.THOUGHT})
_LENGTHS = ((False, False), (True, False), (True, True))


def follow_up(errand: Errand) -> Iterator[Draft]:
    """The follow-up of a week, in the thread of the thank-you where there is one."""
    extra = added(errand.desk, errand.step.week)
    plan_of_matter = matter(errand.desk)
    brought = plan_of_matter.of(errand.step)
    common = {
        **facts_of_weekly_reader(errand),
        **facts_of_status(errand),
        **extra.facts,
    }
    common |= own_facts(common)
    common["links_anew"] = tells_link_anew(errand.desk, errand.step)
    common |= facts_of_leave(errand, common)
    common["own_answers"] = answers_their_need(errand, common, brought)
    common |= facts_of_own_news(errand, str(common["own"]))
    told = [_in_words(errand, fact, plan_of_matter) for fact in brought]
    facts_in_words = in_order(told, common)
    employer = employer_named(errand)
    alone = _goes_alone(errand, common)
    task = _helped_with(errand, common, brought)
    known = known_work(errand)
    # A letter that has nothing but its question tells of the work beside the interest
    told_at_once = alone and (task or known["doing"])
    recall = NOTHING if told_at_once else taken_up(errand, common, brought)
    facts = {
        **common,
        **of_the_employer(common, employer, errand.desk.packs.lexicon),
        "employer": employer,
        "employer_is_named": _is_named(errand, employer),
        "agreed": _named_referee(errand, str(common["own"])),
        "leads": _leads(errand, common, brought),
        "matter": facts_in_words,
        "brings_first": next(map(itemgetter("kind"), facts_in_words), ""),
        "brings_last": next(map(itemgetter("kind"), reversed(facts_in_words)), ""),
        "recall": recall,
        "task": task,
        "also_about": _also_about(errand),
        "alone": alone,
        "talked_of": talked_of(errand) if alone else "",
        "headway": well_under_way(
            errand, chain.from_iterable(plan_of_matter.by_step.values())
        ),
        **known,
        "tells_of_referee": any(map(_in_a_sentence, facts_in_words)),
        "lists_referee": any(map(itemgetter("line_by_line"), facts_in_words)),
        **_what_stayed(errand, plan_of_matter, recall),
        "begun": _is_begun(common, brought),
        "goes_further": bool(matter_first(errand.own_lines(errand.step.id))),
        "passes_on_more": passes_on(" ".join(errand.lines(errand.step.id))),
    }
    letter = _at_its_length(errand, facts)
    letter = letter.lacking(*extra.gaps, *gaps_of(errand, brought))
    if errand.interview.interested is Wish.NOT_SURE:
        letter = letter.lacking(errand.gap("wish"))
    if not brought and not extra.gaps:
        letter = letter.lacking(*nothing_new(errand))
    yield _checked(errand, letter)


def _at_its_length(errand: Errand, facts: Mapping[str, object]) -> Letter:
    """The letter; one that grows too long has a brief close, and then recalls the result alone."""
    errand = replace(errand, goes_on=how_it_goes_on)
    for is_brief, is_long in _LENGTHS:
        lengths = {"is_brief": is_brief, "is_long": is_long}
        letter = errand.write("follow-up", errand.way.reader, {**facts, **lengths})
        if letter.words <= MOST_WORDS:
            break
    return drawn_together(letter, facts)


def _also_about(errand: Errand) -> str:
    """What the reader told of beside the topic of an article, where the article speaks of it: the virus next door."""
    article = of_week(errand.interview.articles, errand.step.week)
    if article is None:
        return ""
    reader = errand.desk.person(errand.way.reader)
    point = clear_matter(errand.desk, reader.point)
    said = " ".join(filter(None, [article.title, article.says, article.why]))
    is_its_topic = is_near(point, article.topic or "")
    return text_if(share_a_word(said, point) and not is_its_topic, point)


def _helped_with(
    errand: Errand,
    facts: Mapping[str, object],
    brought: Sequence[Fact],
) -> str:
    """What one would help with, on a day that they named and in the first letter that brings nothing; else nothing."""
    task = task_for(errand, errand.step.id)
    otherwise = (
        connection_fact(errand.desk) in brought,
        len(task.split()) > _LONG_TASK,
        not _goes_alone(errand, facts),
    )
    return text_if(not any(otherwise), task)


def _is_named(errand: Errand, employer: str) -> bool:
    """Whether the role or the subject, which stands above the letter, says whose job it is."""
    return employer in f"{errand.interview.role} {thread_of(errand).subject}"


def _goes_alone(errand: Errand, facts: Mapping[str, object]) -> bool:
    """Whether a letter has nothing but its question: on a day that they named, or the first that is to go as it is."""
    has_a_place = (
        errand.step.week in errand.interview.follow_ups.as_it_is[:1],
        facts["first"] and any(map(facts.get, ("decide_by", "asked"))),
    )
    otherwise = (
        scored(errand.interview),
        facts["process"],
        facts["share"],
        facts["own"],
        not any(has_a_place),
    )
    return not any(otherwise)


def _named_referee(errand: Errand, own: str) -> Referee | None:
    """The referee who agreed and whom the candidate's own sentences name without saying how to reach them."""
    if "@" in own:
        return None
    agreed = agreed_referees(errand.interview, errand.desk.me)
    return next(filter(lambda referee: referee.name in own, agreed), None)


def _leads(
    errand: Errand,
    facts: Mapping[str, object],
    brought: Sequence[Fact],
) -> bool:
    """Whether what it brings stands before the interest and the question: not where they are the reason to write."""
    asks_first = (
        facts["between"],
        facts["farewell"],
        not facts["angle"],
        facts["first"] and facts["decide_by"] and not facts["has_news"],
        facts["share"],
    )
    if any(asks_first):
        return False
    weighty = [*filter(_can_open, brought)]
    lines = errand.own_lines(errand.step.id)
    return bool(weighty or facts["own"] or matter_first(lines))


def _in_a_sentence(fact: Mapping[str, object]) -> bool:
    """Whether a fact is one referee who agreed, told of in sentences."""
    return bool(fact["agreed"]) and not fact["line_by_line"]


def _what_stayed(
    errand: Errand,
    plan_of_matter: Matter,
    recall: Mapping[str, object],
) -> dict[str, str]:
    """What the farewell comes back to: what was shown stays in mind, and what goes on with them is wished well.

    `wished_again`: in short where it is what one would help with.
    """
    topic = _left_alone(errand, plan_of_matter)
    if was_shown(topic):
        return {"stayed": topic, "wished_with": "", "wished_again": ""}
    wished = wished_well_with(errand, topic)
    is_told = share_a_word(topic, str(recall["task"]))
    again = in_short(wished) if is_told else wished
    return {"stayed": "", "wished_with": wished, "wished_again": again}


def _left_alone(errand: Errand, plan_of_matter: Matter) -> str:
    """What the reader of the farewell told and no weekly letter has come back to; nothing where it is unclear."""
    desk = errand.desk
    brought = chain.from_iterable(plan_of_matter.by_step.values())
    taken_up_before = [*map(attrgetter("about"), brought), *_topics_of_articles(errand)]
    point = desk.person(errand.way.reader).point
    talked_of = filter(None, [point, *desk.interview.topics])
    own = " ".join(errand.lines(errand.step.id))
    left_alone = filterfalse(partial(share_a_word, own), talked_of)
    is_used = partial(is_near_any, others=[*filter(None, taken_up_before)])
    topics = map(partial(told, desk), filterfalse(is_used, left_alone))
    return next(filterfalse(cannot_be_named, topics), "")


def _topics_of_articles(errand: Errand) -> Iterator[str | None]:
    return map(attrgetter("topic"), errand.interview.articles)


def _can_open(fact: Fact) -> bool:
    return fact.kind in _OPENS or bool(fact.who)


def _is_begun(facts: Mapping[str, object], brought: Sequence[Fact]) -> bool:
    """Whether what it shares, or brings beside news, is what the candidate's own sentences go on with."""
    goes_with_news = facts["first_news"] and brought
    return facts["share"] == "article" or bool(goes_with_news)


def _in_words(errand: Errand, fact: Fact, plan: Matter) -> dict[str, object]:
    """A fact for its template, as whoever reads it is told."""
    told = in_words(errand, fact, plan.turn(fact), plan.note(fact))
    if errand.way.indirect:
        return told_to_another(told)
    was_absent = errand.way.reader not in people_met(errand.interview)
    return {**told, "of_another": any((told["of_another"], was_absent))}


def _checked(errand: Errand, letter: Letter) -> Draft:
    """The draft of a letter, with a caution when it is longer than is read with pleasure, or the last and not all is told."""
    thread = thread_of(errand)
    cautions = [*untold(errand)]
    if letter.words > MOST_WORDS:
        cautions.append(errand.desk.words.too_long(letter.words, MOST_WORDS))
    mail = errand.mail(letter, thread.subject)
    return replace(mail, thread=thread.where, cautions=tuple(cautions))
