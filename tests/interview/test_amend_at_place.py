"""One value of a file, set from a page: as a person would type it there, and nothing else of the file is touched."""

import pytest

from afterword.interview.amend import Bare, CannotAmendError, Content, with_content

HEAD = "role: Clerk   # as they call it\n"
LETTER = "Dear Tom,\n\n  - one: two\n\nJane"


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize(
    ("typed", "place", "content", "left"),
    [
        # a text for another
        ("debrief: fine  # mine\n", ("debrief",), "well", "debrief: well  # mine\n"),
        ("debrief: 'fine'\nlog:\n", ("debrief",), "so: so #1", "debrief: 'so: so #1'\nlog:\n"),
        ("debrief: fine  # mine\nlog:\n", ("debrief",), "one\ntwo", "debrief: |  # mine\n  one\n  two\nlog:\n"),
        ("debrief: |  # mine\n  one\n  two\n\n# end\n", ("debrief",), "three", "debrief: |  # mine\n  three\n\n# end\n"),
        ("debrief: |-\n    one\nlog:\n", ("debrief",), " a\nb", "debrief: |2-\n   a\n  b\nlog:\n"),
        ("debrief: fine\nlog:\n", ("debrief",), "", "debrief:\nlog:\n"),
        ("debrief: fine # mine\n", ("debrief",), "", "debrief:  # mine\n"),
        ("topics:\n  - one  # first\n  - two\nlog:\n", ("topics", 1), "", "topics:\n  - one  # first\nlog:\n"),
        ("topics: [one, two]\n", ("topics", 0), "", "topics: [two]\n"),
        # a key more
        ("", ("debrief",), "well", "debrief: well\n"),
        ("", ("debrief",), "\tone\ntwo", "debrief: |2\n  \tone\n  two\n"),
        ("people:\n  - name: Tom\n    is: recruiter\n", ("people", 0, "email"), "t@x.example", "people:\n  - name: Tom\n    is: recruiter\n    email: t@x.example\n"),
        ("people: [{name: Tom}]\n", ("people", 0, "email"), "t@x.example", "people: [{name: Tom, email: t@x.example}]\n"),
        ("people:\n  name: Tom\n", ("people", 0, "email"), "t@x.example", "people:\n  name: Tom\n  email: t@x.example\n"),
        ("people:\n- name: Tom\n  email:   # ask him\n", ("people", 0, "email"), "t@x.example", "people:\n- name: Tom\n  email: t@x.example   # ask him\n"),
        ("offer: {base: 1}\n", ("offer", "place"), "Bath, Avon", 'offer: {base: 1, place: "Bath, Avon"}\n'),
        ("offer:\n", ("offer", "base"), Bare("9"), "offer: {base: 9}\n"),
        ("offer:   # by phone\n", ("offer", "place"), "Bath", "offer:   # by phone\n  place: Bath\n"),
        # an entry more, and what leads to it
        ("salary: {researched: yes}\n", ("salary", "findings", 0), {"source": "BLS", "figure": Bare("9")}, "salary: {researched: yes, findings: [{source: BLS, figure: 9}]}\n"),
        ("", ("salary", "findings", 0), {"source": "yes", "figure": Bare("9")}, "salary:\n  findings:\n    - source: 'yes'\n      figure: 9\n"),
        ("log:\n  - {on: 2027-01-13, did: a/b}\n\n# end\n", ("log", 1), {"on": Bare("2027-01-14"), "did": Bare("c/d")}, "log:\n  - {on: 2027-01-13, did: a/b}\n  - {on: 2027-01-14, did: c/d}\n\n# end\n"),
        ("", ("drafts", 0), {"of": "card/tom", "text": LETTER}, "drafts:\n  - of: card/tom\n    text: |\n      Dear Tom,\n\n        - one: two\n\n      Jane\n"),
    ],
    ids=str,
)  # fmt: skip
def test_it_stands_there_as_a_person_would_type_it(
    typed: str, place: tuple[str | int, ...], content: Content, left: str, ending: str
) -> None:
    """Comments, quotes, braces and dashes stay as they are; what is new has the quotes that it needs, and no others."""
    before = (HEAD + typed).replace("\n", ending).encode()
    assert with_content(before, place, content, "by hand").decode() == (HEAD + left).replace("\n", ending)


@pytest.mark.parametrize(
    ("typed", "place", "content"),
    [
        ("people: Tom\n", ("people", "email"), "t@x.example"),
        ("people: [{name: Tom}]\n", ("people", 2, "name"), "Ada"),
        ("offer: {base: 1}\n", ("offer",), "a text"),
        ("topics: a word\n", ("topics",), ["one", "two"]),
    ],
    ids=str,
)
def test_what_is_typed_in_another_way_is_left_alone(typed: str, place: tuple[str | int, ...], content: Content) -> None:
    """Where no place is certain, or where words of the person's own would go, nothing is changed."""
    with pytest.raises(CannotAmendError, match="by hand"):
        with_content((HEAD + typed).encode(), place, content, "by hand")
