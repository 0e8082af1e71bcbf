"""`afterword explain`: a rule's page."""

import click

from afterword.cli.for_programs import show_json
from afterword.cli.options import json_option
from afterword.cli.terminal import USAGE, fail, say
from afterword.diagnostics import RULES
from afterword.diagnostics.rules import Rule
from afterword.resources import resource


@click.command("explain")
@click.argument("code", required=False)
@json_option
def command(*, code: str | None, as_json: bool) -> None:
    """Explain CODE, or list all codes."""
    if code is None:
        _list(as_json=as_json)
        return
    rule = _rule(code)
    page = resource("docs", "rules", f"{rule.code}.md")
    text = page.read_text(encoding="utf-8").rstrip()
    if as_json:
        show_json({**_data(rule), "page": text})
    else:
        say(text)


def _rule(typed: str) -> Rule:
    """The rule of that code or name."""
    if typed.upper() in RULES:
        return RULES[typed.upper()]
    for rule in RULES.values():
        if rule.name == typed.lower():
            return rule
    raise fail(f"there is no code {typed!r}; `afterword explain` lists them", USAGE)


def _list(*, as_json: bool) -> None:
    if as_json:
        show_json(list(map(_data, RULES.values())))
        return
    for rule in RULES.values():
        say(f"{rule.code}  {rule.name}")


def _data(rule: Rule) -> dict[str, str]:
    """One rule for a program."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": str(rule.severity),
    }
