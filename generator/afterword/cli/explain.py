"""`afterword explain`: a rule's page."""

import click

from afterword.cli.shared import USAGE, json_option, say, show_json
from afterword.diagnostics import RULES
from afterword.resources import resource


@click.command("explain")
@click.argument("code", required=False)
@json_option
def command(code: str | None, as_json: bool) -> None:  # noqa: FBT001
    """Explain CODE, or list all codes."""
    if code is None:
        _list(as_json)
        return
    rule = RULES.get(code.upper()) or next((each for each in RULES.values() if each.name == code.lower()), None)
    if rule is None:
        click.echo(f"error: there is no code {code!r}; `afterword explain` lists them", err=True)
        raise SystemExit(USAGE)
    text = resource("docs", "rules", f"{rule.code}.md").read_text(encoding="utf-8").rstrip()
    if as_json:
        show_json({"code": rule.code, "name": rule.name, "severity": str(rule.severity), "page": text})
    else:
        say(text)


def _list(as_json: bool) -> None:  # noqa: FBT001
    if as_json:
        show_json([{"code": rule.code, "name": rule.name, "severity": str(rule.severity)} for rule in RULES.values()])
        return
    for rule in RULES.values():
        say(f"{rule.code}  {rule.name}")
