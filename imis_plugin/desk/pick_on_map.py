"""Picking a record by clicking it on the map, for the searchable fields of a form."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapToolIdentifyFeature
from qgis.PyQt.QtCore import Qt, pyqtSignal, pyqtSlot
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton

from ..records.catalogue import Reference
from ..records.lookups import search_options
from .icons import icon
from .session import Session
from .words import tr


def layer_behind(table: str) -> tuple[QgsVectorLayer, str] | None:
    """The open map's layer of the records of ``table`` (or of the register over it) and its key; None without one."""
    from ..layers.definitions import LAYERS
    from ..layers.registry import layer_for

    stored = table.removesuffix("_register")
    layer = layer_for(stored)
    key = next((definition.key for definition in LAYERS if definition.table == stored), "")
    return (layer, key) if layer is not None and key else None


def may_be_on_map(table: str) -> bool:
    """Whether the municipal map has a layer for the records of ``table``."""
    from ..layers.definitions import LAYERS

    return any(definition.table == table.removesuffix("_register") for definition in LAYERS)


class PickTool(QgsMapToolIdentifyFeature):
    """Waits for one click on a record of a layer; ``picked`` carries its key, None when it was given up (Esc, right click)."""

    picked = pyqtSignal(object)

    def __init__(self, canvas, layer: QgsVectorLayer, key: str) -> None:
        super().__init__(canvas, layer)
        self._key = key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.featureIdentified.connect(self._found)
        layer.willBeDeleted.connect(self.give_up)  # QGIS would ask a layer that is gone
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)

    @pyqtSlot()
    def give_up(self) -> None:
        """End without a record."""
        self.picked.emit(None)

    def _found(self, feature) -> None:
        self.picked.emit(_plain(feature[self._key]))

    def canvasReleaseEvent(self, event) -> None:
        """Right click gives up."""
        if event.button() == Qt.MouseButton.RightButton:
            self.give_up()
        else:
            super().canvasReleaseEvent(event)

    def keyPressEvent(self, event) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()


class PickButton(QToolButton):
    """The pin beside a searchable field: ``found`` carries key and text of the record that was clicked on the map.

    :param narrowed: as of the picker; a record that the field does not offer is not taken.
    """

    found = pyqtSignal(object, str)

    def __init__(self, session: Session, reference: Reference, narrowed, parent=None) -> None:
        super().__init__(parent)
        self._session, self._reference, self._narrowed = session, reference, narrowed
        self._tool: PickTool | None = None
        self._former_tool = None
        self.setIcon(icon("locate"))
        self.setAutoRaise(True)
        self.setToolTip(tr("Pick on the map"))
        self.setAccessibleName(tr("Pick on the map"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: self.pick())

    def pick(self) -> None:
        """Let the officer click the record on the map."""
        from qgis.utils import iface

        behind = layer_behind(self._reference.table) if iface is not None else None
        if behind is None:
            self._session.messages.warn(tr("The municipal map is not open. Open it with “Map” in the IMIS toolbar, or type to search."))
            return
        self._end()
        canvas = iface.mapCanvas()
        self._former_tool = canvas.mapTool()
        tool = PickTool(canvas, *behind)
        tool.picked.connect(self._picked)
        self.destroyed.connect(lambda _gone=None: _put_away(canvas, tool, None))
        self._tool = tool
        canvas.setMapTool(tool)
        self._session.messages.info(tr("Click it on the map. Esc gives up."))

    def _end(self) -> None:
        if self._tool is not None:
            tool, self._tool = self._tool, None
            _put_away(tool.canvas(), tool, self._former_tool)

    @pyqtSlot(object)
    def _picked(self, key: Any) -> None:
        self._end()
        if key is None:
            return
        where, bound = self._narrowed()
        statement, values = search_options(self._reference, str(key), where, bound)
        self._session.ask_rows(self, statement, values, lambda rows: self._take(key, rows), channel="picked")

    def _take(self, key: Any, rows: list[dict]) -> None:
        row = next((row for row in rows if row["key"] == key), None)
        if row is None:
            self._session.messages.info(tr("{key} cannot be chosen here.").format(key=key))
        else:
            self.found.emit(key, row["text"])


def _put_away(canvas, tool: PickTool, former) -> None:
    """Take a tool off the map and give the former one back; field and map may be gone already."""
    from qgis.PyQt import sip

    if sip.isdeleted(canvas) or sip.isdeleted(tool):
        return
    if canvas.mapTool() is tool:
        if former is not None and not sip.isdeleted(former):
            canvas.setMapTool(former)
        else:
            canvas.unsetMapTool(tool)
    tool.deleteLater()


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else str(value)
