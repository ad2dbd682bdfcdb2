"""The same search in QGIS's locator bar (Ctrl+K): one filter for all, and one each for the codes in daily use (umdss 1.6)."""

from __future__ import annotations

import threading

from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult, QgsPointXY

from ..records.coordinates import dms
from ..records.search import KINDS, SEARCH, Hit, hits_of
from ..records.words import mark
from .coordinate_window import show_place, to_world, world_of
from .icons import icon
from .session import Session
from .words import tr

MOST = 30
WAIT_S = 0.05
# Prefix, title, kinds.
FILTERS = (
    ("imis", mark("IMIS: all records"), None),
    ("bin", mark("IMIS: buildings by BIN"), ["building"]),
    ("hn", mark("IMIS: buildings by house number"), ["building"]),
    ("rd", mark("IMIS: roads"), ["road"]),
    ("pl", mark("IMIS: places"), ["place"]),
    ("con", mark("IMIS: containments"), ["containment"]),
    ("app", mark("IMIS: applications"), ["application"]),
    ("own", mark("IMIS: owners"), ["owner"]),
)


class RecordFilter(QgsLocatorFilter):
    """A filter of the locator bar over the search of the database.

    QGIS clones it for each search and fetches in a thread of its own; the question goes through the session's reader.
    """

    def __init__(self, session: Session, show, prefix: str, title: str, kinds: list[str] | None, pictures: dict) -> None:
        super().__init__()
        self._pictures = pictures
        self._session, self._show, self._prefix, self._title, self._kinds = session, show, prefix, title, kinds
        self.setUseWithoutPrefix(kinds is None)

    def name(self) -> str:
        """Its name in QGIS's settings."""
        return "imis_" + self._prefix

    def clone(self) -> RecordFilter:
        """A copy for one search (called in the window's thread, where alone icons can be drawn)."""
        if not self._pictures:
            self._pictures.update({kind: icon(picture) for kind, (_title, picture) in KINDS.items()})
        return RecordFilter(self._session, self._show, self._prefix, self._title, self._kinds, self._pictures)

    def displayName(self) -> str:
        """Its title in the list of filters."""
        return tr(self._title)

    def prefix(self) -> str:
        """What is typed before the text to ask this filter only."""
        return self._prefix

    def priority(self):
        """Before QGIS's own filters that take long."""
        return QgsLocatorFilter.Priority.High

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Ask the database and hand over the hits (called in a thread)."""
        text = string.strip()
        reader = self._session.reader
        if reader is None or len(text) < 2:
            return
        answered = threading.Event()
        found: list[Hit] = []
        kinds = self._kinds

        def work(fetch) -> None:
            try:
                if not feedback.isCanceled():
                    found.extend(hits_of(fetch(SEARCH, (text, kinds, MOST))))
            finally:
                answered.set()

        reader.ask(None, work, lambda _nothing: None, lambda _error: None)
        while not answered.wait(WAIT_S):
            if feedback.isCanceled() or not self._session.connected:
                return
        for hit in sorted(found, key=lambda hit: hit.quality):
            self.resultFetched.emit(self._result(hit))

    def _result(self, hit: Hit) -> QgsLocatorResult:
        title, _picture = KINDS[hit.kind]
        result = QgsLocatorResult()
        result.filter = self
        result.displayString = hit.title
        result.description = " · ".join(part for part in (tr(title), hit.remarks(tr)) if part)
        result.group = tr(title)
        result.icon = self._pictures[hit.kind]
        result.score = {1: 1.0, 2: 0.8}.get(hit.quality, 0.5)
        result.userData = f"{hit.relation} {hit.key}"  # plain text: QGIS copies results between threads
        return result

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Go to the record."""
        data = result.userData() if callable(result.userData) else result.userData
        relation, _blank, key = str(data).partition(" ")
        self._show(relation, key)


class PlaceFilter(QgsLocatorFilter):
    """``@`` and coordinates in any usual form: the place on the map."""

    def __init__(self, session: Session, canvas) -> None:
        super().__init__()
        self._session, self._canvas = session, canvas

    def name(self) -> str:
        """Its name in QGIS's settings."""
        return "imis_place"

    def clone(self) -> PlaceFilter:
        """A copy for one search."""
        return PlaceFilter(self._session, self._canvas)

    def displayName(self) -> str:
        """Its title in the list of filters."""
        return tr("IMIS: coordinates")

    def prefix(self) -> str:
        """What is typed before the coordinates."""
        return "@"

    def flags(self):
        """Reading a text takes no time: in the window's thread, where the map may be asked."""
        return QgsLocatorFilter.Flag.FlagFast

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Offer the place, when the text names one."""
        facts = self._session.map_facts()
        if facts is None:
            return
        crs = self._canvas.mapSettings().destinationCrs()
        near = to_world(self._canvas.center(), crs) if crs.isValid() else None
        world = world_of(string, QgsCoordinateReferenceSystem.fromEpsgId(facts.srid), near)
        if world is None:
            return
        result = QgsLocatorResult()
        result.filter = self
        result.displayString = f"{world.y():.6f}, {world.x():.6f}"
        result.description = dms(world.x(), world.y())
        result.userData = f"{world.x()} {world.y()}"
        self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Go there."""
        data = result.userData() if callable(result.userData) else result.userData
        x, _blank, y = str(data).partition(" ")
        show_place(self._canvas, QgsPointXY(float(x), float(y)))


def make_filters(session: Session, show, canvas) -> list[QgsLocatorFilter]:
    """All filters; ``show(relation, key)`` goes to a record."""
    pictures: dict = {}
    return [PlaceFilter(session, canvas)] + [RecordFilter(session, show, prefix, title, kinds, pictures) for prefix, title, kinds in FILTERS]
