"""Where templates of the workspace's own are found and read."""

from collections.abc import Callable
from typing import Any

from jinja2 import BaseLoader, Environment, Template, TemplateNotFound

from afterword.diagnostics import Diagnostic, has_errors
from afterword.interview.reading.file.document import Document
from afterword.interview.reading.yaml.yaml_door import plain_text, read_file
from afterword.resources import BrokenOverrideError, OwnFiles


class OwnTemplates(BaseLoader):
    """Finds the workspace's own templates of a folder, and of the folder above it as ours are found."""

    def __init__(self, files: OwnFiles, folder: str) -> None:
        self._files = files
        self._folder = folder

    def load(
        self,
        environment: Environment,
        name: str,
        globals: Any = None,  # noqa: A002  (Jinja's own name)
    ) -> Template:
        """A template of theirs, compiled anew: what Jinja compiled is kept for ours alone."""
        source, file, unchanged = self.get_source(environment, name)
        code = environment.compile(source, name, file)
        template = environment.template_class
        return template.from_code(environment, code, globals or {}, unchanged)

    def get_source(
        self,
        environment: Environment,  # noqa: ARG002
        template: str,
    ) -> tuple[str, str, Callable[[], bool]]:
        """The text of a template and what messages call it.

        Raises:
            TemplateNotFound: the workspace has none of that name.
            BrokenOverrideError: it has one that cannot be read.
        """
        for name in (f"templates/{self._folder}/{template}", f"templates/{template}"):
            if self._files.path(name):
                document, problems = own_template(self._files, name)
                if has_errors(problems):
                    raise BrokenOverrideError(problems[0])
                return str(document.tree["text"]), name, lambda: True
        raise TemplateNotFound(template)


def own_template(files: OwnFiles, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The workspace's own template as a document of plain text, and what is wrong with it as a file."""
    path = files.text_path(name)
    if path is None:
        return Document(name), ()

    content, problems = read_file(path, name)
    if problems:
        return Document(name), problems

    return plain_text(content, name)
