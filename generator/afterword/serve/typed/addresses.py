"""An address that was typed on a page: written down, and asked about where it seems to be another employer's."""

from afterword.interview.reading.houses import houses_of, owner_if_added
from afterword.interview.reading.workspace import Workspace


def asked_whose(workspace: Workspace, employer: str, email: str) -> str:
    """The question whether an address is the right one; empty where nothing speaks against it, else it begins with a space."""
    domains = houses_of(workspace.typed)
    holder = owner_if_added(domains, email.strip(), employer)
    if not holder:
        return ""
    return f" It is an address as people at {holder} have it, with whom you had another interview: is it the right one?"
