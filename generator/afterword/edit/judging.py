"""Whether a change makes a file worse: it is read before and after, as what its name says that it is."""

from pathlib import Path

from afterword.diagnostics import Diagnostics
from afterword.interview.model.own_drafts import ENDING
from afterword.interview.reading.to_model import load_candidate, load_interview
from afterword.interview.reading.yaml.yaml_door import plain_text


def new_problems(name: str, before: bytes, after: bytes) -> Diagnostics:
    """What a file would have wrong that it has not now."""
    problems = problems_of(name, before)
    problems_after = problems_of(name, after)
    return tuple(problem for problem in problems_after if problem not in problems)


def problems_of(name: str, content: bytes) -> Diagnostics:
    """What is wrong with a file, by what its name says that it is: about the candidate, a letter, or an interview."""
    path = Path(name)
    if path.suffix == ENDING:
        _, problems = plain_text(content, name)
    elif path.parent.name == "content":
        _, problems = load_candidate(content, name)
    else:
        _, problems = load_interview(content, name)
    return problems
