"""What stands under a name and is none: `HR lady leeds`, `the manager`."""

from collections.abc import Iterator

from afterword.diagnostics import rules
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import (
    is_greeting_told,
    people_who_arrange,
    scored,
)
from afterword.interview.model.vocabulary import Stage
from afterword.interview.reading.doubts.contradictions import Contradiction
from afterword.interview.values.placeholders import to_fill_in
from afterword.patterns import lazy_pattern

# No name has these as a word of its own; `Boss` and `Guy` are names of some.
_OF_NO_NAME = lazy_pattern(
    r"(?i:\b(?:hr|h\.r\.|lady|bloke|woman|gentleman|manager|assistant|receptionist|recruiter|supervisor|interviewer"
    r"|consultant|colleague|director|secretary|owner|office|reception|department|the|from)\b)"
)
# `, practice owner`, `(HR manager)`, `"Pri"`, an address, two people; but `, Jr.` belongs to a name.
BEHIND_A_NAME = lazy_pattern(
    r",(?!\s*(?:[JS]r\.?|I{2,3}|IV)\s*$)|[(<@?\"\u201c\u201d;*+]| and | & |\d{3}|^\d|'\s*$"
    r"|(?<!\b[AaDdSs])/|\[(?![a-z ]+ to fill in\])"
)
_SMALL_WORD = lazy_pattern(r"(?<=\s)[^\W\d_A-Z]{2,}(?=\s|$)")
# Of ni Bhriain, ferch Rhys and ben Ami as of von Trapp
_PARTICLES = lazy_pattern(
    r"aan|ab|abu|af|ait|al|am|an|ap|auf|bat|ben|bij|bin|bint|binti|bou|da|dalla|das|de|degli|dei|del|della|dello|den|der|des"
    r"|di|do|dos|du|el|ferch|het|ibn|im|la|las|le|lo|los|mac|mhic|n[i\u00ed\u00ec]|nic|of|op|ould|san|st|ten|ter|tot|u[i\u00ed]"
    r"|uit|und|van|verch|vom|von|vor|y|zu|zum|zur"
)


def is_no_name(text: str) -> bool:
    """Whether a text is not what somebody is called, as far as that is certain."""
    if to_fill_in(text):
        return False
    if _OF_NO_NAME.search(text):
        return True
    if text.islower():
        return False
    small = filter(str.islower, _SMALL_WORD.findall(text))
    return not all(map(_PARTICLES.fullmatch, small))


def _is_the_employer(interview: Interview, person: Person) -> bool:
    """Whether the employer's name stands there, alone or with more behind it; a household has that of a person."""
    if is_greeting_told(person):
        return False
    name = f"{person.name} ".casefold()
    return name.startswith(f"{interview.employer.name} ".casefold())


def no_names(interview: Interview) -> Iterator[Contradiction]:
    """People whose name was not caught, so that something else stands there."""
    for number, person in enumerate(interview.people):
        if _is_the_employer(interview, person):
            yield Contradiction(
                rules.NO_NAME,
                ("people", number, "name"),
                f"`{person.name}` is the employer's name, and letters would greet them with it",
                "write the name of the person, or `not known` if you did not catch it",
            )
            continue
        is_more = BEHIND_A_NAME.search(person.name)
        if not is_more and is_no_name(person.name):
            yield Contradiction(
                rules.NO_NAME,
                ("people", number, "name"),
                f"`{person.name}` does not read like a name as its owner writes it, and letters would greet them with it",
                "write the name as they write it, or `not known` if you did not catch it",
            )


def whom_to_add(interview: Interview) -> str:
    """How somebody is named who met the candidate, or a panel of which nobody knows the names."""
    somebody = "add the person you met: `- name: …` (`not known` if you did not catch it), and below it `is: hiring manager`"
    if interview.stage is Stage.PANEL or scored(interview):
        return f"{somebody}; for a panel that gave no names, `- name: Panel`"
    arranger = next(iter(people_who_arrange(interview).values()), None)
    if arranger is None:
        return somebody
    return (
        f"if it was {arranger.name} you spoke to, write `stage: phone-screen` for a first talk on the phone, "
        f"or `is: interviewer and coordinator` for an interview; else {somebody}"
    )
