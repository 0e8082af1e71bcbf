"""A template of the workspace's own that has no end, or would fill the memory, is a mistake like any other: told, with its file."""

import threading
from pathlib import Path

import pytest

from afterword.resources import BrokenOverrideError, OwnFiles
from afterword.workbook.wording.wording import Wording
from support.commands import run
from support.turns import some
from support.workspace import example_workspace

pytestmark = pytest.mark.long  # through whole workbooks, copies or commands


FILE = "templates/mail/thank-you.txt.j2"
BIG = "{% set a = 'x' * 900000 %}"
GROWING = "{% set ns = namespace(x=START) %}{% for i in range(99) %}{% set ns.x = MORE %}{% endfor %}{{ ns.x }}"


def growing(start: str, more: str) -> str:
    """A template in which a value grows with each turn."""
    return GROWING.replace("START", start).replace("MORE", more)


def message(root: Path, text: str) -> str:
    """What is told of a template, or what it writes."""
    path = root / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    try:
        return Wording(OwnFiles.of(root)).templates.mail.get_template("thank-you.txt.j2").render()
    except BrokenOverrideError as error:
        return f"{error.problem.message}{'' if error.problem.span.file == FILE else error.problem.span.file}"


@pytest.mark.parametrize(
    "text",
    some(
        [
            "{% for i in range(9999) %}{% for j in range(9999) %}x{% endfor %}{% endfor %}",
            "{% macro f(n) %}{% if n %}{{ f(n-1) }}{{ f(n-1) }}{% endif %}{% endmacro %}{{ f(60) }}",
            "{% for i in range(9999) %}{{ range(9999) | list | length }}{% endfor %}",
            "{% for i in range(9999) %}{{ range(9999) | map('string') | sort | first }}{% endfor %}",
            "{{ 'x' * 10 ** 10 }}",
            "{{ 9 ** (9 ** 9) }}",
            "{{ '%9999999999d' % 1 }}",
            "{{ '%*d' % (9999999999, 1) }}",
            "{{ '%9999999999d' | format(1) }}",
            "{{ '{:>9999999999}'.format(1) }}",
            "{{ '{:>{}}'.format(1, 9999999999) }}",
            "{{ 'x' | center(9999999999) }}",
            "{{ 'x'.ljust(9999999999) }}",
            "{{ lipsum(99999) }}",
            "{{ (1).to_bytes(9999999999, 'big') }}",
            "{{ 5.5 | round(99999999, 'ceil') }}",
            "{{ [1] | batch(999999999, 'x') | list }}",
            BIG + "{{ a.replace('x', a) }}",
            BIG + "{{ a | replace('x', a) }}",
            BIG + "{{ range(9999) | join(a) }}",
            BIG + "{% for i in range(9999) %}{{ a }}{% endfor %}",
            "{% for i in range(9999) %}" + "x" * 9999 + "{% endfor %}",
            growing("'a'", "ns.x ~ ns.x"),
            growing("'a'", "ns.x + ns.x"),
            growing("[1]", "[ns.x, ns.x]"),
            growing("9", "ns.x * ns.x"),
        ],
        3,
    ),
)
def test_a_template_without_end_is_told(tmp_path: Path, text: str) -> None:
    """Loops within loops, a macro that calls itself, a text that grows and grows: it stops, and says in which file."""
    told = message(tmp_path, text)
    assert told.startswith("the template cannot be filled in: ")
    assert any(word in told for word in ("without end", "very wide"))


@pytest.mark.parametrize(
    "text",
    [
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
        "{{ " + "not " * 3000 + "1 }}",
        "{% if 1 %}" * 300 + "{% endif %}" * 300,
        "{% for i in 'a' %}" * 30 + "{% endfor %}" * 30,
        "{{ " + "9" * 5000 + " }}",
        "{{ 'a' | nothing }}",
        "{{ '\\ud800' }}",
        "{% include 'thank-you.txt.j2' %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    ],
    ids=lambda text: text[:30],
)
def test_a_template_that_python_refuses_is_told(tmp_path: Path, text: str) -> None:
    """Nested too deeply, a number of five thousand digits, half a sign: a mistake in the file, never a traceback."""
    assert message(tmp_path, text).startswith("the template ")


def test_what_a_template_may_do_it_still_may(tmp_path: Path) -> None:
    """The control: texts put together, lists joined, large amounts and loops of a few thousand turns are all fine."""
    text = "{{ 'a' ~ 1 }} {{ [1, 2] | join(', ') }} {{ '{:,}'.format(150000000) }} {{ 150000.5 | round(2) }} {{ '%5s' % 'x' }}"
    assert message(tmp_path, text) == "a1 1, 2 150,000,000 150000.5     x"
    assert message(tmp_path, "{% for i in range(5000) %}x{% endfor %}") == "x" * 5000


def test_it_is_counted_in_every_thread(tmp_path: Path) -> None:
    """A server writes its pages beside the main thread: there too a template comes to an end."""
    told: list[str] = []
    text = "{% for i in range(9999) %}{% for j in range(9999) %}x{% endfor %}{% endfor %}"
    thread = threading.Thread(target=lambda: told.append(message(tmp_path, text)))
    thread.start()
    thread.join()
    assert told == ["the template cannot be filled in: it goes on without end"]


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        (FILE, "Hello,\n{% for i in range(9999) %}{% for j in range(9999) %}x{% endfor %}{% endfor %}", 2),
        (
            "templates/words/steps.yaml",
            "thank-you:\n  title: '{% for i in range(9999) %}{% for j in range(9999) %}x{% endfor %}{% endfor %}'\n",
            2,
        ),
    ],
)
def test_check_names_file_and_line(tmp_path: Path, file: str, text: str, line: int) -> None:
    """What a person sees: the mistake with its line, and that the file can be taken away."""
    root = example_workspace(tmp_path / "search")
    (root / file).parent.mkdir(parents=True)
    (root / file).write_text(text)
    result = run("check", "-C", root, "--today", "2027-01-13")
    assert result.exit_code == 1
    assert "error[AW430]: the template cannot be filled in: it goes on without end" in result.stderr
    assert f"--> {file}:{line}:" in result.stderr
    assert "help: compare it with ours, or take the file away to have ours again" in result.stderr
