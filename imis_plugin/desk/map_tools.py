"""Map tools that choose something for an analysis: a point, a drawn area, features of a municipal layer (umdss.md 1.6, 1.7)."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsCoordinateTransform, QgsDistanceArea, QgsFeatureRequest, QgsGeometry, QgsProject, QgsRectangle
from qgis.gui import QgsMapTool, QgsMapToolEmitPoint, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QMenu

from ..compat import is_deleted
from .drawing import LEAST, POLYGON, DrawTool, geometry_of
from .words import tr

CHOSEN = QColor("#0000FF")
MOST_IN_MENU = 12
ELLIPSOID = "EPSG:7030"  # WGS 84, as QGIS measures on the map (umdss.md 1.6)
HECTARE = 10000.0


class PointTool(QgsMapToolEmitPoint):
    """A click gives a point; the mark stays until the next one.

    :param chosen: called with the point in the map's coordinate system.
    """

    def __init__(self, canvas, chosen: Callable, ended: Callable[[], None]) -> None:
        super().__init__(canvas)
        self._chosen, self._ended = chosen, ended
        self._mark: QgsVertexMarker | None = None

    def canvasReleaseEvent(self, event) -> None:
        """Take the point."""
        point = self.toMapCoordinates(event.pos())
        self.clear()
        self._mark = QgsVertexMarker(self.canvas())
        self._mark.setCenter(point)
        self._mark.setColor(CHOSEN)
        self._mark.setPenWidth(3)
        self._chosen(point)

    def keyPressEvent(self, event) -> None:
        """Esc ends the tool."""
        if event.key() == Qt.Key.Key_Escape:
            self._ended()

    def clear(self) -> None:
        """Take the mark away."""
        if self._mark is not None and not is_deleted(self._mark):
            self.canvas().scene().removeItem(self._mark)
        self._mark = None


class AreaTool(DrawTool):
    """Clicks draw a polygon, with its area and border shown; the right button or Enter ends it, Backspace takes a corner back.

    Esc begins anew, a second Esc ends the tool. What was drawn stays on the map until the next one begins.

    :param chosen: called with the polygon in the map's coordinate system. :param too_few: called when it has fewer than three corners.
    """

    def __init__(self, canvas, chosen: Callable, ended: Callable[[], None], too_few: Callable[[], None]) -> None:
        super().__init__(canvas, POLYGON, measure=self._words)
        self._chosen, self._ended, self._too_few = chosen, ended, too_few
        self._done: QgsGeometry | None = None
        self._band.setColor(CHOSEN)
        self._band.setFillColor(QColor(0, 0, 255, 25))
        self._band.setWidth(3)

    def finish(self) -> None:
        """Hand the polygon over."""
        corners, self.points = self.points, []
        self._clear()
        if len({(corner.x(), corner.y()) for corner in corners}) < LEAST[POLYGON]:
            self._too_few()
            return
        self._done = geometry_of(POLYGON, corners)
        self._band.setToGeometry(self._done, None)
        self._chosen(QgsGeometry(self._done))

    def give_up(self) -> None:
        """Drop the corners, then end."""
        if self.points or self._done is not None:
            self.points, self._done = [], None
            self._clear()
        else:
            self._ended()

    def deactivate(self) -> None:
        """What was drawn stays; corners begun are there again when the tool is set again."""
        super().deactivate()
        if self._done is not None:
            self._band.setToGeometry(self._done, None)

    def clear(self) -> None:
        """Take the drawing away."""
        self.points, self._done = [], None
        if not is_deleted(self._band):
            self._clear()

    def _show(self, moving) -> None:
        if self._done is not None and not self.points:
            return  # the boundary of the last run, until the next corner
        self._done = None
        super()._show(moving)

    def _words(self, shape: QgsGeometry) -> str:
        settings = self.canvas().mapSettings()
        measuring = QgsDistanceArea()
        measuring.setSourceCrs(settings.destinationCrs(), settings.transformContext())
        measuring.setEllipsoid(ELLIPSOID)
        area, border = measuring.measureArea(shape), measuring.measurePerimeter(shape)
        size = tr("{area} m²").format(area=f"{area:,.0f}") if area < HECTARE else tr("{area} ha").format(area=f"{area / HECTARE:,.2f}")
        said = [size, tr("border {length} m").format(length=f"{border:,.0f}")]
        if not shape.isSimple():
            said.append(tr("crosses itself: it will be taken as several parts"))
        return ", ".join(said)


class PickTool(QgsMapTool):
    """A click chooses the feature of a layer that is nearest within Identify's radius; Ctrl adds. Equally near ones are offered in a list.

    :param layer: the layer. :param key: field of the key. :param chosen: called with the keys.
    """

    def __init__(self, canvas, layer, key: str, chosen: Callable[[list[str]], None], ended: Callable[[], None]) -> None:
        super().__init__(canvas)
        self._layer, self._key, self._chosen, self._ended = layer, key, chosen, ended
        self.keys: list[str] = []
        self._bands: list[QgsRubberBand] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasReleaseEvent(self, event) -> None:
        """Find what lies under the click."""
        found = self.near(self.toMapCoordinates(event.pos()))
        if not found:
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._take([], False)
            return
        nearest = [one for one in found if one[0] <= found[0][0] + 1e-9]
        one = nearest[0] if len(nearest) == 1 else self._ask(nearest, event)
        if one is not None:
            self._take([one], bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def near(self, point) -> list[tuple[float, str, QgsGeometry]]:
        """(distance, key, geometry) of the features around a point of the map, nearest first."""
        radius = QgsMapTool.searchRadiusMU(self.canvas())
        transform = QgsCoordinateTransform(self.canvas().mapSettings().destinationCrs(), self._layer.crs(), QgsProject.instance())
        box = transform.transformBoundingBox(QgsRectangle(point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius))
        spot = QgsGeometry.fromPointXY(transform.transform(point))
        request = QgsFeatureRequest().setFilterRect(box).setFlags(QgsFeatureRequest.Flag.ExactIntersect)
        request.setSubsetOfAttributes([self._key], self._layer.fields())
        found = []
        for feature in self._layer.getFeatures(request):
            geometry = QgsGeometry(feature.geometry())
            found.append((geometry.distance(spot), str(feature[self._key]), geometry))
        return sorted(found, key=lambda one: one[:2])

    def _ask(self, found, event):
        menu = QMenu()
        actions = {menu.addAction(one[1]): one for one in found[:MOST_IN_MENU]}
        menu.setToolTip(tr("Several lie at the same distance."))
        return actions.get(menu.exec(self.canvas().mapToGlobal(event.pos())))

    def _take(self, found, add: bool) -> None:
        if not add:
            self.clear()
            self.keys = []
        for _distance, key, geometry in found:
            if key in self.keys:
                continue
            self.keys.append(key)
            band = QgsRubberBand(self.canvas(), geometry.type())
            band.setStrokeColor(CHOSEN)
            band.setFillColor(QColor(0, 0, 255, 25))
            band.setWidth(3)
            band.setToGeometry(geometry, self._layer)
            self._bands.append(band)
        self._chosen(list(self.keys))

    def keyPressEvent(self, event) -> None:
        """Esc ends the tool."""
        if event.key() == Qt.Key.Key_Escape:
            self._ended()

    def clear(self) -> None:
        """Take the outlines away."""
        for band in self._bands:
            if not is_deleted(band):
                self.canvas().scene().removeItem(band)
        self._bands = []
