"""The scripts of `tools`, which are no package, as modules."""

import importlib.util
import sys
from functools import cache
from types import ModuleType

from support.workspace import CHECKOUT


@cache
def script(name: str) -> ModuleType:
    """A script by its name, loaded once."""
    spec = importlib.util.spec_from_file_location(f"tools_{name}", CHECKOUT / "tools" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module
