"""`afterword schema`: for editors that complete and check as one types."""

import click

from afterword.cli.for_programs import show_json
from afterword.interview.model.schema import candidate_schema, interview_schema


@click.command("schema")
@click.option("--me", is_flag=True, help="The schema of me.yaml instead.")
def command(*, me: bool) -> None:
    """Print the JSON Schema of an interview file."""
    if me:
        show_json(candidate_schema())
    else:
        show_json(interview_schema())
