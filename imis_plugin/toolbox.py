"""The Processing toolbox of IMIS: brings ``processing_scripts/`` in as the package ``imis_plugin.processing_scripts``.

In the built plugin the folder lies inside the package; in the source tree it stands beside it. Both ways its files have the
same name and the same relative imports, and nothing is added to ``sys.path``.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from types import ModuleType

from .resources_path import data_path

NAME = f"{__package__}.processing_scripts"


def load() -> ModuleType:
    """The package of the algorithms, imported once."""
    if NAME in sys.modules:
        return sys.modules[NAME]
    start = data_path("processing_scripts", "__init__.py")
    spec = importlib.util.spec_from_file_location(NAME, start, submodule_search_locations=[str(start.parent)])
    package = importlib.util.module_from_spec(spec)
    sys.modules[NAME] = package
    spec.loader.exec_module(package)
    return package


def module(name: str) -> ModuleType:
    """A module of the toolbox, such as ``module("frame.algorithm")``."""
    load()
    return importlib.import_module(f"{NAME}.{name}")


def make_provider(session=None):
    """The provider ``imis`` for QGIS's Processing registry.

    :param session: the desk's session, whose connection is the default of every algorithm; None where there is no desk.
    """
    return module("provider").ImisProvider(session)
