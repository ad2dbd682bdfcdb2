"""From a feature on the map to its record: *Open record* in Identify's results and the feature menus (umdss.md 1.6)."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QObject

from ..compat import is_deleted
from .icons import icon
from .words import tr

_offered: list[QgsMapLayerAction] = []


def offer(session, layers: Mapping[str, QgsVectorLayer], keys: Mapping[str, str], tables: Mapping[str, str], parent: QObject) -> None:
    """Give each layer the action; those of an earlier map go.

    :param keys: key field by layer name. :param tables: ``schema.table`` of the record by layer name.
    """
    take_away()
    for name, layer in layers.items():
        action = QgsMapLayerAction(tr("Open record"), parent, layer, QgsMapLayerAction.Target.SingleFeature, icon("detail"))
        action.triggeredForFeature.connect(
            lambda _layer, feature, key=keys[name], table=tables[name]: session.record_wanted.emit(table, [str(feature[key])])
        )
        QgsGui.mapLayerActionRegistry().addMapLayerAction(action)
        layer.willBeDeleted.connect(lambda action=action: _drop(action))
        _offered.append(action)


def _drop(action: QgsMapLayerAction) -> None:
    if action in _offered:
        _offered.remove(action)
        if not is_deleted(action):
            QgsGui.mapLayerActionRegistry().removeMapLayerAction(action)
            action.deleteLater()


def take_away() -> None:
    """Withdraw all actions (at unload, and before another map)."""
    for action in list(_offered):
        _drop(action)
