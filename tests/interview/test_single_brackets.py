"""One bracket on each side hides nothing: where it reads as if two were meant, the candidate is told."""

import pytest

from afterword.diagnostics import Severity
from afterword.interview.reading.to_model import load_interview
from afterword.interview.values.passages import mistyped_passages
from afterword.sharing.leaks.brackets import in_single_brackets
from support.workspace import Tree, as_yaml

INTERVIEW: dict[str, Tree] = {
    "role": "HR Lead",
    "employer": {"name": "Larkfield Foods"},
    "held": "2027-01-13",
    "people": {"name": "Ann Lee"},
    "interested": "yes",
}


@pytest.mark.parametrize(
    "typed",
    [
        "shifts [39.10/h where I am]",
        "shifts [62k]",
        "shifts [\u00a341 an hour now]",
        "shifts [they lost two clients]",
        "shifts [ask ann@lee.example]",
        "shifts [her cell is 614 555 0171]",
        "[do not say this aloud] shifts",
        "shifts \uff3b\uff3ba chain of pools\uff3d\uff3d",
        "shifts \uff3bthey lost two clients\uff3d",
        "shifts \u27e6a chain of pools\u27e7",
        "shifts \u301aa chain of pools\u301b",
        "shifts \u3010\u3010a chain of pools\u3011\u3011",
        "shifts [\uff3ba chain of pools\uff3d]",
        "shifts, a chain of pools]]",
        "shifts [a chain of pools]]",
        "[[a rota]] shifts, a chain of pools]]",
        "shifts &#91;&#91;a chain of pools&#93;&#93;",
        "shifts &#x5b;&#x05B;a chain of pools&#x5d;&#x5D;",
        "shifts &lbrack;&lsqb;a chain of pools&rbrack;&rsqb;",
        "shifts %5B%5Ba chain of pools%5D%5D",
        "shifts \\[\\[a chain of pools\\]\\]",
        "shifts \\u005b\\u005ba chain of pools\\u005d\\u005d",
        "shifts ((a chain of pools))",
        "shifts <<a chain of pools>>",
        "shifts <!-- a chain of pools -->",
        "shifts ||a chain of pools||",
        "shifts %%a chain of pools%%",
        "shifts [private]a chain of pools[/private]",
        "shifts \u3010they lost two clients\u3011",
        "shifts \u3014\u3014a chain of pools\u3015\u3015",
        "shifts \u300c\u300ca chain of pools\u300d\u300d",
    ],
)
def test_pay_a_contact_or_a_remark_between_single_brackets_is_told(typed: str) -> None:
    """`check` warns of it in its place, and before a copy leaves one is asked; so of brackets of another keyboard or in codes, and of an end alone."""
    _, problems = load_interview(as_yaml({**INTERVIEW, "topics": [typed]}), "larkfield.yaml")
    assert [(each.code, each.severity, each.span.line) for each in problems] == [("AW323", Severity.WARNING, 9)]
    assert [leak.file for leak in in_single_brackets({"topics.1": typed, "role": "HR Lead"})] == ["topics.1"]


@pytest.mark.parametrize(
    "typed",
    [
        "shifts [see the sheet of the second morning]",
        "shifts [sic]",
        "as [their] rota says",
        "[our rota and theirs](https://news.example/1)",
        "- [ ] call them back",
        "shifts [[they lost two clients]]",
        "shifts [[they lost two [of nine] clients]]",
        "line 3 [part 2]",
        "see [the sheet [2]]",
        "shifts [[[they lost two clients]]]",
        "\u3010Shifts\u3011 at night",
        "shifts \uff3bsic\uff3d",
        "cell[row[0]] of the sheet",
        "shifts (as they call them (and others))",
        "shifts ((early) and late)",
        "50%5 and 50%",
        "100 % of shifts, 50%% of nights",
        "a || b",
        "more >> less",
    ],
)
def test_other_brackets_are_left_alone(typed: str) -> None:
    """A hint at a page, a quoted word, a link, a box to tick, and what is private as it should be."""
    assert list(mistyped_passages(typed)) == []
    _, problems = load_interview(as_yaml({**INTERVIEW, "topics": [typed]}), "larkfield.yaml")
    assert "AW323" not in [each.code for each in problems]


def test_in_a_debrief_all_is_private_anyway() -> None:
    """Nobody else reads it, so its brackets are the candidate's own business."""
    data = as_yaml({**INTERVIEW, "debrief": "I said 62k [they were silent]"})
    assert load_interview(data, "larkfield.yaml")[1] == ()
