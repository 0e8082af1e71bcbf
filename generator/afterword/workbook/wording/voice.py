"""How a letter sounds to whoever reads it: warm, plain or formal, and in the English of their country."""

from collections.abc import Mapping

from afterword.frozen import frozen
from afterword.interview.model.candidate import Referee
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import scored
from afterword.interview.model.vocabulary import Manner, Setting
from afterword.workbook.wording import phrases
from afterword.workbook.wording.english import English
from afterword.workbook.wording.words import Words

# What a template may ask for as it is said to its reader: `I'm` or `I am`.
SPOKEN_FORMS = (
    *("I_am", "I_have", "I_will", "I_would"),
    *("it_is", "there_is", "that_is", "That_is", "you_are", "you_would"),
    *("did_not", "do_not", "have_not", "is_not", "will_not", "thank_you"),
)
_OF_ANYBODY = frozenset({"mr", "ms", "mrs", "mx", "miss"})


@frozen
class Voice:
    """The tone of a letter, and the English that its reader writes."""

    manner: Manner
    english: English
    job: str

    def facts(self, words: Words) -> Mapping[str, object]:
        """What every template may name: how the letter sounds, short forms or whole ones, and what things are called there."""
        return {
            "tone": self.manner.value,
            "job": self.job,
            "cv": self.english.resume,
            "referee": self.english.referee,
            "love": words.phrase("love", self.manner),
            "really_enjoyed": words.phrase("really-enjoyed", self.manner),
            **{form: self._spoken(words, form) for form in SPOKEN_FORMS},
        }

    def _spoken(self, words: Words, form: str) -> str:
        """What people shorten when they speak: only to whoever they are on first-name terms with."""
        if self.manner is Manner.WARM:
            return words.phrase("contracted", form)
        return words.phrase("in-full", form)


def voice_to(person: Person, interview: Interview) -> Voice:
    """How letters to somebody in this interview sound: as typed, else by how they are addressed and what they are."""
    english = phrases.english(interview.employer.country)
    manner = person.tone or _manner(person, interview, english)
    return Voice(manner, english, _job(interview, english))


def voice_to_referee(referee: Referee, interview: Interview) -> Voice:
    """How letters to a referee sound: they know the candidate, so a first name or none typed makes them warm."""
    english = phrases.english(interview.employer.country)
    manner = referee.tone
    if manner is None:
        manner = Manner.PLAIN
        if _by_first_name(referee.salutation, referee.name):
            manner = Manner.WARM
    return Voice(manner, english, _job(interview, english))


def _manner(person: Person, interview: Interview, english: English) -> Manner:
    if scored(interview) or not english.at_home:
        return Manner.FORMAL
    if _by_first_name(person.salutation, person.name):
        return Manner.WARM
    if person.title and person.title.rstrip(".").lower() not in _OF_ANYBODY:
        return Manner.FORMAL
    return Manner.PLAIN


def first_name_of(person: Person | Referee) -> str:
    """The first name by which somebody is greeted; nothing where they are not."""
    if not _by_first_name(person.salutation, person.name):
        return ""
    return _greeted(person.salutation)


def _by_first_name(salutation: str | None, name: str) -> bool:
    """Whether a greeting such as `Dear Dale` names its reader by the first of several names."""
    return _greeted(salutation) in name.split()[:-1]


def _greeted(salutation: str | None) -> str:
    """`Dale` of `Dear Dale`."""
    _, _, called = (salutation or "").rstrip(", !").partition(" ")
    return called


def _job(interview: Interview, english: English) -> str:
    """What one applies for, in the word of those who offer it."""
    if interview.employer.setting is Setting.PUBLIC:
        return english.public_job
    return english.job
