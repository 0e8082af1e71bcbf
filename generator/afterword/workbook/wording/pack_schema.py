"""What a pack may hold, record by record. Tests hold the shipped packs against it; one of the workspace's own is read by it."""

from typing import Annotated

from afterword.interview.model.fields import key, several
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.paid_per import PaidPer
from afterword.interview.values import (
    Count,
    Country,
    Day,
    Id,
    Line,
    Many,
    Text,
    WebLink,
    YesNo,
    one_of,
)
from afterword.interview.values.reading import Or
from afterword.workbook.wording.english import Titles

Where = Annotated[Country, Or("any")]
Address = Annotated[WebLink, Or("")]


class Checked(Frozen):
    """Something seen on a page on a day: both are said, so that anybody can look again."""

    source: WebLink = key(description="The page on which it was seen.")
    checked: Day = key(description="The day it was last seen there.")


class Sourced(Frozen):
    """A pack that rests on several pages."""

    sources: dict[str, Many[WebLink]] = key(
        description="For each list of the pack, the pages it rests on."
    )
    checked: Day = key(description="The day they were last seen.")


class PreparationRecord(Frozen):
    """One thing to prepare for the next step."""

    id: Id = key(
        description="Its name in step IDs; one that serves several fields has the same words in each."
    )
    do: Line = key(description="What to do, a whole sentence.")
    lead_days: Count = key(description="How many days before the next step to begin.")


class FieldRecord(Frozen):
    """A field of work, and what its next step tends to hold."""

    id: Id = key(description="The name that interview files use under `fields`.")
    name: Line = key(description="What it is called inside a sentence.")
    testing_likely: YesNo = key(
        description="yes when a test or practical task is common."
    )
    technical: YesNo = key(
        description="yes when sample tests of the field can be found."
    )
    presentation: YesNo = key(description="yes when a presentation is often asked for.")
    portfolio: YesNo = key(description="yes when the work leaves samples to show.")
    prepare: Many[PreparationRecord] = key(description="What to prepare.")
    formats: Line = key(
        description="What the next step often looks like, a whole sentence."
    )
    sources: Many[WebLink] = key(description="The pages it rests on.")
    checked: Day = key(description="The day they were last seen.")


class FieldsPack(Frozen):
    """The pack `fields`."""

    fields: Annotated[
        tuple[FieldRecord, ...],
        key(
            description="The fields of work; `general` serves whoever has none of them."
        ),
    ]


class ToolRecord(Checked):
    """A place to look up pay."""

    id: Id = key(description="Its name in this list.")
    name: Line = key(description="What it is called.")
    covers: Line = key(description="What it tells.")
    watch_out: Annotated[Line, Or("")] = key(description="What to be careful with.")
    url: Address = key(description='Its address; "" when there is none.')
    countries: Many[Where] = key(description='Two-letter codes, or "any".')
    official: YesNo = key(
        default=False, description="yes when a public body publishes it."
    )


class SalaryToolsPack(Frozen):
    """The pack `salary-tools`."""

    tools: Many[ToolRecord] = key(description="Where to look up pay.")


class ArticleRecord(Checked):
    """Something to read before a talk about money."""

    id: Id = key(description="Its name in this list.")
    title: Line = key(description="Its title.")
    by: Line = key(description="Who wrote it.")
    publisher: Line = key(description="Who published it.")
    year: Line = key(description="The year, or `undated`.")
    url: WebLink = key(description="Where to read it.")
    why: Line = key(description="Why it is worth the time.")


class ArticlesPack(Frozen):
    """The pack `articles`."""

    articles: Many[ArticleRecord] = key(
        description="What to read; the first two are shown."
    )


class PlaceRecord(Checked):
    """A place to learn how an employer interviews."""

    id: Id = key(description="Its name in this list.")
    name: Line = key(description="What it is called.")
    look_for: Line = key(description="What to look for there.")
    url: Address = key(description='Its address; "" when there is none.')
    countries: Many[Where] = key(description='Two-letter codes, or "any".')


class InterviewResearchPack(Frozen):
    """The pack `interview-research`."""

    places: Many[PlaceRecord] = key(description="Where to look.")


class QuestionRecord(Frozen):
    """A question to ask, or to answer."""

    id: Id = key(description="Its name in this list.")
    ask: Line = key(description="The question.")


class ItemRecord(QuestionRecord):
    """Something that can belong to a package."""

    name: Line = key(description="What it is called.")
    paid_per: Many[PaidPer] = several(
        "For which kinds of pay it is asked, such as hour; for all when left out."
    )
    for_few: YesNo = key(
        default=False,
        description="yes when it matters to some people only; it stands folded below the rest.",
    )


class CompensationPack(Sourced):
    """The pack `compensation`."""

    items: Many[ItemRecord] = key(description="What can belong to a package.")
    questions_for_referees: Many[QuestionRecord] = key(
        description="What to ask a referee."
    )
    what_referees_are_asked: Many[QuestionRecord] = key(
        description="What a caller is likely to ask a referee."
    )
    questions_for_employer_people: Many[QuestionRecord] = key(
        description="What to ask people who work there."
    )
    debrief: Many[QuestionRecord] = key(
        description="What to write down after the interview."
    )
    moot_once_over: Many[Id] = several("The questions of these that an end answers.")
    learnt: Many[QuestionRecord] = several(
        "What to write down once it has ended without this job."
    )


class CriterionRecord(Frozen):
    """One thing that a coach looks at."""

    id: Id = key(description="Its name in this list.")
    look_at: Line = key(description="The question to answer.")
    works: Line = key(description="What it looks like when it is right.")
    mend: Line = key(description="What to ask of the candidate when it is not.")


class RubricPack(Sourced):
    """The pack `rubric`."""

    criteria: Many[CriterionRecord] = key(description="What a coach looks at.")


class PhraseRecord(Frozen):
    """Words that a hundred other candidates write."""

    id: Id = key(description="Its name in this list.")
    phrase: Line = key(description="The words, in small letters.")


class StockPhrasesPack(Frozen):
    """The pack `stock-phrases`."""

    phrases: Many[PhraseRecord] = key(
        description="Words that a letter does better without."
    )


class UsageRecord(Frozen):
    """How English is written in some countries."""

    id: Id = key(description="Its name in this list.")
    countries: Many[Where] = key(description="Two-letter codes, or any.")
    month_first: YesNo = key(description="yes for Wednesday, January 20.")
    titles: Annotated[Titles, one_of(Titles)] = key(
        description="with-stop, without-stop or as-typed."
    )
    resume: Line = key(description="The sheet about oneself: resume or CV.")
    referee: Line = key(description="Who speaks for somebody.")
    job: Line = key(description="What one applies for: role, position, job.")
    public_job: Line = key(description="That with a public body: post.")


class SpellingRecord(Frozen):
    """A word that is spelt in two ways."""

    british: Line = key(description="As it is spelt in Britain.")
    american: Line = key(description="As it is spelt in the United States.")


class EnglishPack(Frozen):
    """The pack `english`."""

    usages: Many[UsageRecord] = key(description="By country, `any` last.")
    spelling: Many[SpellingRecord] = several("Words that are spelt in two ways.")


class TaxRecord(Frozen):
    """What the tax on services is called in some countries."""

    id: Id = key(description="Its name in this list.")
    called: Line = key(description="What it is called, as it begins a line.")
    countries: Many[Country] = key(description="Two-letter codes.")


class TaxesPack(Sourced):
    """The pack `taxes`."""

    taxes: Many[TaxRecord] = key(description="What the tax on services is called.")


class FirstWordsPack(Frozen):
    """The pack `first-words`: lists of words, each in as many lines as one likes."""

    to_do: Many[Text] = several("Verbs that follow 'someone who can'.")
    named_too: Many[Text] = several("Verbs of `to_do` that can name a thing.")
    either: Many[Text] = several("Verbs that name a thing as well.")
    after_a_verb: Many[Text] = several("Words that show that one of those is a verb.")
    did: Many[Text] = several(
        "Verbs in the past that follow 'I' and do not end in -ed."
    )
    things_in_ing: Many[Text] = several("Words in -ing that name a thing.")
    things_in_ed: Many[Text] = several("Words in -ed that tell of a thing.")
    qualities: Many[Text] = several("What somebody is, such as calm.")
    people: Many[Text] = several("Words for whoever is looked for.")
    abilities: Many[Text] = several("Last words of things, such as skills.")
    things: Many[Text] = several("First words of things that are no names.")
    names: Many[Text] = several("Names that are words as well, such as excel.")
    stative: Many[Text] = several("Verbs for what one is or has, such as know.")
    verbs_first: Many[Text] = several("Verbs and things that are verbs before several.")
    named_after: Many[Text] = several("Second words of names, such as forms.")
    workers: Many[Text] = several("What people are, such as electrician.")
    gifts: Many[Text] = several("What one has, with its article, such as licence.")
    gifts_uncounted: Many[Text] = several("What one has, such as patience.")
    counted: Many[Text] = several("Things with an article, such as team.")
    uncounted: Many[Text] = several("Things without one, such as turnover.")
    describing: Many[Text] = several("Words that only describe, such as bad.")
    states_of: Many[Text] = several("What one is before a preposition: experienced.")
    programs: Many[Text] = several("What one knows, such as Excel.")
    languages: Many[Text] = several("What one speaks, such as French.")
    problems: Many[Text] = several("What nobody wants to have, such as complaint.")


PACKS: dict[str, type[Frozen]] = {
    "articles": ArticlesPack,
    "compensation": CompensationPack,
    "english": EnglishPack,
    "fields": FieldsPack,
    "first-words": FirstWordsPack,
    "interview-research": InterviewResearchPack,
    "rubric": RubricPack,
    "salary-tools": SalaryToolsPack,
    "stock-phrases": StockPhrasesPack,
    "taxes": TaxesPack,
}
