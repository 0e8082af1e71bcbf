"""What a typed phrase is by its grammar, and the words of it that a sentence takes (E34)."""

from enum import StrEnum

from afterword.frozen import frozen
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern

# A word or two that name what one can do: `fluent Spanish`; not `an SHRM certificate`,
# `eight years of planning`, `Excel skills`.
_SKILL = lazy_pattern(
    r"(?i)my (?!own\b|.*\b(?:car|card|certificate|degree|diploma|kit|licen[cs]e|qualifications?|ticket|tools|van)\Z).+$"
    r"|(?!\d|(?:an?|all|every|her|his|its|my own|our|that|the|their|these|this|those|your"
    r"|some|several|many|both|half|over|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|fifteen|twenty|thirty)\b)"
    r"(?!.*(?:experience|knowledge|skills|certification|licen[cs]e|degree|relationships"
    r"|contacts|patience|judge?ment|training)$)(?:\S+(?: \S+)?|.*ing)$"
)


class Form(StrEnum):
    """What a phrase is. Its words in `templates/words/phrases.yaml` are looked up by this name."""

    THING = "thing"  # a steady hand; someone who takes feedback well
    NEED = "need"  # patience; fewer accidents: to be had, and nobody to be hired
    PERSON = "person"  # a quick learner
    HAD = "had"  # a driving licence, patience: what somebody has
    DOES = "does"  # knows SQL, is patient with children
    TO_DO = "to-do"  # cut reporting time
    DOING = "in-ing"  # chairing, where the verb is not one that we know
    QUALITY = "quality"  # calm and kind
    SAID = "said"  # the ward is short of staff
    DONE = "deed"  # cut reporting time by a third
    HAVING_DONE = "have"  # been a carer for nine years
    SENTENCE = "sentence"  # I cut reporting time
    HEADLINE = "headline"  # Second shop opening in May: news without a verb
    GOES_ON = "goes-on"  # by keeping a log, behind what was said before
    NOTED = "noted"  # whatever else the candidate brings, beside a sentence of ours and in no grammar but its own
    NOTED_WHERE = "noted-where"  # of it, where and when something was done
    UNCLEAR = "unclear"


@frozen
class TypedPhrase:
    """A phrase in a form that fits a sentence; `text` is what follows the words of that form.

    `tells_a_deed` says whether it tells of something done, which can be done again for others.
    """

    form: Form
    text: str

    @property
    def fits(self) -> bool:
        """Whether it is clear what it is."""
        return self.form is not Form.UNCLEAR

    @property
    def text_if_clear(self) -> str:
        """Its text; nothing where it is not clear what it is."""
        return text_if(self.fits, self.text)

    @property
    def words_in_a_letter(self) -> str:
        """Its words as any letter has them: of a whole sentence of theirs, the sentence."""
        return self.text.removeprefix("the fact that ")

    @property
    def is_said(self) -> bool:
        """Whether it follows `You told me that` rather than `You are looking for`."""
        return self.form in {Form.SAID, Form.NEED}

    @property
    def tells_a_deed(self) -> bool:
        """Whether it tells of something done, which can be done again for somebody else."""
        return self.form is Form.DONE

    @property
    def is_noted(self) -> bool:
        """Whether it stands behind a colon, in no grammar but its own."""
        return self.form in {Form.NOTED, Form.NOTED_WHERE}

    @property
    def is_skill(self) -> bool:
        """Whether it names what one can do, and not a thing that one has: `fluent Spanish`."""
        return self.form is Form.THING and bool(_SKILL.match(self.text))


def need(text: str) -> TypedPhrase:
    """A phrase that names what is needed, or brought, and not who."""
    return TypedPhrase(Form.NEED, text)


def unclear(text: str) -> TypedPhrase:
    """A phrase of which it is not clear how it goes into a sentence."""
    return TypedPhrase(Form.UNCLEAR, text)


def thing(text: str) -> TypedPhrase:
    """A phrase that names a thing or somebody."""
    return TypedPhrase(Form.THING, text)
