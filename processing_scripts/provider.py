"""The Processing provider ``imis``: every algorithm found in the folders, added and removed by the plugin."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from pathlib import Path

from qgis.core import QgsProcessingProvider

from .frame import connection
from .frame.algorithm import GROUPS, ImisAlgorithm
from .frame.declaring import provider_icon


def algorithm_classes() -> list[type[ImisAlgorithm]]:
    """The algorithms of all folders, in the order of the toolbox."""
    here = Path(__file__).parent
    package = __package__
    found = []
    for group in GROUPS:
        for item in sorted(pkgutil.iter_modules([str(here / group)]), key=lambda item: item.name):
            module = importlib.import_module(f"{package}.{group}.{item.name}")
            found += [
                thing
                for _name, thing in inspect.getmembers(module, inspect.isclass)
                if issubclass(thing, ImisAlgorithm) and thing.ID and thing.__module__ == module.__name__
            ]
    return found


class ImisProvider(QgsProcessingProvider):
    """All analyses of IMIS in QGIS's toolbox.

    :param session: the desk's session, or None.
    """

    def __init__(self, session=None) -> None:
        super().__init__()
        self._session = session
        connection.use_session(session)
        if session is not None:
            session.opened.connect(self.refreshAlgorithms)
            session.closed.connect(self.refreshAlgorithms)

    def id(self) -> str:
        """The first part of every algorithm's id."""
        return "imis"

    def name(self) -> str:
        """The title in the toolbox."""
        return "IMIS"

    def longName(self) -> str:
        """The title where there is room."""
        return "IMIS – Urban Management Decision Support System"

    def icon(self):
        """The icon of IMIS."""
        return provider_icon()

    def loadAlgorithms(self) -> None:
        """Add all algorithms (called by QGIS)."""
        for kind in algorithm_classes():
            self.addAlgorithm(kind())

    def unload(self) -> None:
        """Let go of the session."""
        if self._session is not None:
            self._session.opened.disconnect(self.refreshAlgorithms)
            self._session.closed.disconnect(self.refreshAlgorithms)
            self._session = None
        connection.use_session(None)
