"""Questions that are asked together, what is folded away among them, and which of them the first thank-you needs."""

from enum import StrEnum


class Group(StrEnum):
    """Questions that are asked together."""

    ROUND = "round"
    SELF = "self"
    ROLE = "role"
    EMPLOYER = "employer"
    DAY = "day"
    PERSON = "person"
    OTHERS = "others"
    RULES = "rules"
    WISH = "wish"
    LINK = "link"
    TIMING = "timing"
    PROOF = "proof"
    BEFORE = "before"
    COUNTRY = "country"
    PLACE = "place"


class Fold(StrEnum):
    """What few need to tell on a step, folded away under a name."""

    AGENCY = "agency"
    GREETING = "greeting"
    USUAL = "usual"  # what is nearly always so, and stands there chosen
    COUNTRY = "country"  # it stands there where the clock of the computer tells it


# What the first thank-you needs; all the rest can wait.
FIRST = (
    Group.SELF,
    Group.ROLE,
    Group.EMPLOYER,
    Group.DAY,
    Group.PERSON,
    Group.WISH,
    Group.LINK,
)
# What a phone shows together: each of these is answered in a line.
SCREENS = (
    (Group.SELF, Group.ROLE, Group.EMPLOYER, Group.COUNTRY),
    (Group.PERSON, Group.DAY, Group.WISH),
    (Group.LINK,),
)
LATER = (
    Group.OTHERS,
    Group.RULES,
    Group.TIMING,
    Group.PROOF,
    Group.BEFORE,
    Group.COUNTRY,
    Group.PLACE,
)
