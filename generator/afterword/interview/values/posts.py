"""What somebody does, as it stands behind a name or in the place of a title: nobody is greeted with it."""

# What ends the name of a post.
_POSTS = frozenset({
    "administrator", "advisor", "adviser", "analyst", "assistant", "bursar", "ceo", "cfo", "chair", "consultant", "coo",
    "coordinator", "cto", "developer", "director", "editor", "engineer", "executive", "founder", "head", "headteacher",
    "hr",
    "interviewer", "lead", "leader", "manager", "matron", "nurse", "officer", "owner", "partner", "president",
    "recruiter", "representative", "secretary", "specialist", "supervisor", "teacher", "vp",
})  # fmt: skip
# Behind a name and a comma, in one word; in the place of a title some of them are none.
_BEHIND_A_NAME = _POSTS | {
    "accountant", "agent", "architect", "buyer", "caretaker", "chairman", "chairwoman", "chef", "controller", "curator",
    "deputy", "dispatcher", "foreman", "governor", "headmaster", "headmistress", "housekeeper", "keeper", "landlady",
    "landlord", "lecturer", "librarian", "midwife", "paramedic", "pharmacist", "planner", "principal", "producer", "professor",
    "proprietor", "receptionist", "registrar", "sister", "solicitor", "surgeon", "surveyor", "therapist", "trainer",
    "treasurer", "trustee", "vet", "vicar", "warden",
}  # fmt: skip
# Posts that many a family is called by as well.
_ALSO_NAMES = frozenset({
    "baker", "butler", "carpenter", "clerk", "cook", "dean", "farmer", "gardener", "marshall", "mason", "porter", "reeve",
    "shepherd", "steward",
})  # fmt: skip


def names_a_post(title: str) -> bool:
    """Whether a title is what somebody does, with which nobody is greeted: `HR Director`."""
    return not _POSTS.isdisjoint(plain_words(title)[-1:])


def is_a_post(behind: str) -> bool:
    """Whether what stands behind a name and a comma is what they do, and no part of the name: `Headteacher`."""
    return not _BEHIND_A_NAME.isdisjoint(plain_words(behind)[-1:])


def may_be_a_post(behind: str) -> bool:
    """Whether it is a post as often as a name: `Hart, Cook`."""
    return not _ALSO_NAMES.isdisjoint(plain_words(behind)[-1:])


def plain_words(text: str) -> list[str]:
    """Its words in small letters, without full stops."""
    return text.casefold().replace(".", " ").split()
