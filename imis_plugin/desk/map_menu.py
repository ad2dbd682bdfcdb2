"""The map tools beside the button of the municipal map: whole city, coordinates, ward focus, a drawn or loaded boundary (umdss.md 1.6)."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu

from .icons import icon
from .messages import Messages
from .words import tr

MOST_CORNERS = 20000


class MapMenu(QObject):
    """Actions of the map tools.

    :param use_area: given a polygon (WKT) and its coordinate system, has an analysis take it as its area.
    """

    def __init__(self, iface, session, messages: Messages, use_area: Callable[[str, str], bool], parent) -> None:
        super().__init__(parent)
        self._iface, self._session, self._messages, self._use_area = iface, session, messages, use_area
        self.window = None
        self.menu = QMenu(tr("Map tools"), parent)
        self.menu.setObjectName("ImisMapTools")
        self.menu.setToolTipsVisible(True)
        self.city_action = self._action(
            "ImisWholeCity", tr("Whole municipality"), "map", tr("Show the whole municipality on the map"), self.whole_city
        )
        self.coordinates_action = self._action(
            "ImisCoordinates", tr("Coordinates…"), "locate", tr("What are the coordinates here, and where is this place?"), self.coordinates
        )
        self.boundary_action = self._action(
            "ImisUseAsBoundary", tr("Use as boundary"), "draw",
            tr("Let the analyses work on the chosen polygons of the active layer (all of it when none is chosen)"), self.use_as_boundary,
        )  # fmt: skip
        self.wards = self.menu.addMenu(icon("ward"), tr("Ward focus"))
        self.wards.setToolTipsVisible(True)
        self.wards.aboutToShow.connect(self.fill_wards)

    def close(self) -> None:
        """Take everything away (at unload)."""
        if self.window is not None:
            self.window.close()
        self.menu.setParent(None)
        self.menu.deleteLater()
        self.setParent(None)
        self.deleteLater()

    def _action(self, name: str, text: str, picture: str, tip: str, pressed: Callable[[], object]) -> QAction:
        action = self.menu.addAction(icon(picture), text)
        action.setObjectName(name)
        action.setToolTip(tip)
        action.triggered.connect(lambda _checked=False: pressed())
        return action

    def _facts(self):
        facts = self._session.map_facts()
        if facts is None:
            self._messages.warn(tr("IMIS is not connected to a database just now."))
        return facts

    def _not_open(self) -> None:
        self._messages.warn(tr("The municipal map is not open, or has no layer for this. Open it with “Map” in the IMIS toolbar."))

    # -- whole city and coordinates ----------------------------------------------------------------------------
    def whole_city(self) -> None:
        """Show the whole municipality."""
        extent = QgsProject.instance().viewSettings().defaultViewExtent()
        if extent.isEmpty():
            self._not_open()
            return
        self._iface.mapCanvas().setReferencedExtent(extent)
        self._iface.mapCanvas().refresh()

    def coordinates(self):
        """Open the window of coordinates; gives it."""
        from .coordinate_window import CoordinateWindow

        facts = self._facts()
        if facts is None:
            return None
        if self.window is not None:
            self.window.close()
        crs = QgsCoordinateReferenceSystem.fromEpsgId(facts.srid)
        self.window = CoordinateWindow(self._iface.mapCanvas(), crs, self._iface.mainWindow())
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.window.destroyed.connect(self._window_gone)
        self.window.show()
        return self.window

    def _window_gone(self) -> None:
        self.window = None

    # -- ward focus --------------------------------------------------------------------------------------------
    def fill_wards(self) -> None:
        """All wards, the one in focus ticked, and a way back."""
        from ..layers.ward_focus import focused_ward

        self.wards.clear()
        facts = self._session.map_facts()
        now = focused_ward()
        for ward in (None, *(facts.wards if facts is not None else ())):
            action = self.wards.addAction(tr("All wards") if ward is None else tr("Ward {ward}").format(ward=ward))
            action.setCheckable(True)
            action.setChecked(ward == now)
            action.triggered.connect(lambda _checked=False, ward=ward: self.focus_ward(ward))

    def focus_ward(self, ward: int | None) -> bool:
        """Cover the other wards and go to this one; None shows all again."""
        from ..layers.navigate import NoLayerError
        from ..layers.ward_focus import focus

        try:
            focus(self._iface.mapCanvas(), ward)
        except NoLayerError:
            self._not_open()
            return False
        except KeyError:
            self._messages.warn(tr("Ward {ward} has no area on the map yet.").format(ward=ward))
            return False
        return True

    # -- a boundary from a layer -------------------------------------------------------------------------------
    def use_as_boundary(self) -> bool:
        """Hand the polygons of the active layer to the analyses."""
        layer = self._iface.activeLayer()
        if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
            drag = tr("A file with areas (KML, GPX, GeoJSON …) can be dragged onto the map.")
            self._messages.warn(tr("Choose a layer with areas in the Layers panel first.") + " " + drag)
            return False
        if not layer.crs().isValid():
            lacking = tr("The layer “{name}” does not say its coordinate system. Set it in the layer's properties first.")
            self._messages.warn(lacking.format(name=layer.name()))
            return False
        features = layer.selectedFeatures() if layer.selectedFeatureCount() else layer.getFeatures()
        shapes = [feature.geometry() for feature in features if feature.hasGeometry()]
        whole = QgsGeometry.unaryUnion(shapes)
        if whole.isEmpty() or whole.isNull():
            self._messages.warn(tr("The layer “{name}” has no area that could be used.").format(name=layer.name()))
            return False
        if whole.constGet().nCoordinates() > MOST_CORNERS:
            many = tr("This boundary has more than {number} corners. Simplify it first (Vector ▸ Geometry Tools ▸ Simplify).")
            self._messages.warn(many.format(number=f"{MOST_CORNERS:,}"))
            return False
        if not self._use_area(whole.asWkt(), layer.crs().authid()):
            self._messages.warn(tr("The analyses are not among your rights, or the plugin “Processing” is off."))
            return False
        self._messages.info(tr("The boundary is taken as the area of the analysis. Press “Run”."))
        return True
