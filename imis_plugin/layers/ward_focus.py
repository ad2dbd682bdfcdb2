"""Ward focus: the other wards under a grey sheet, the map on the one that is worked in (umdss.md 1.6).

The ward stands in the project's variable ``imis_ward``: prints and analyses take it as their first proposal.
"""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsProject,
    QgsRendererCategory,
)

from .definitions import layer_definition
from .navigate import NoLayerError
from .registry import layer_named
from .styles import add_styles, chosen_colours, themes_of
from .symbols import symbol_for
from .themes import StyleClass

VARIABLE = "imis_ward"
_SHEET = StyleClass("Other wards", None, "#EFF1F6", opacity=1.0, outline_opacity=0.0)
_NOTHING = StyleClass("", None, "#FFFFFF", opacity=0.0, outline_opacity=0.0)


def focused_ward(project: Optional[QgsProject] = None) -> Optional[int]:
    """The ward in focus, or None."""
    value = (project or QgsProject.instance()).customVariables().get(VARIABLE)
    return int(value) if value not in (None, "") else None


def mask_renderer(condition: str, sheet: StyleClass = _SHEET) -> QgsCategorizedSymbolRenderer:
    """Covers the wards for which an expression holds, and shows nothing of the others."""
    return QgsCategorizedSymbolRenderer("CASE WHEN {} THEN 1 ELSE 0 END".format(condition), [
        QgsRendererCategory(1, symbol_for(sheet, "MultiPolygon"), sheet.label),
        QgsRendererCategory(0, symbol_for(_NOTHING, "MultiPolygon"), ""),
    ])  # fmt: skip


def focus(canvas, ward: Optional[int], project: Optional[QgsProject] = None) -> None:
    """Put a ward into focus, or (None) show all wards again.

    :raises NoLayerError: the municipal map is not open, or has no ward mask.
    :raises KeyError: there is no such ward on the map.
    """
    project = project or QgsProject.instance()
    mask = layer_named("ward_mask", project)
    if mask is None:
        raise NoLayerError("layer_info.ward_overlay")
    node = project.layerTreeRoot().findLayer(mask.id())
    if ward is None:
        QgsExpressionContextUtils.setProjectVariable(project, VARIABLE, "")
        node.setItemVisibilityChecked(False)
        definition = layer_definition("ward_mask")
        add_styles(mask, definition, themes_of(definition, {}, chosen_colours()))
        return
    request = QgsFeatureRequest().setFilterExpression('"{}" = {}'.format(layer_definition("ward_mask").key, int(ward)))
    feature = next(iter(mask.getFeatures(request)), None)
    if feature is None:
        raise KeyError(ward)
    QgsExpressionContextUtils.setProjectVariable(project, VARIABLE, int(ward))
    mask.setRenderer(mask_renderer("\"ward\" <> to_int(coalesce(@imis_ward, '0'))"))
    node.setItemVisibilityCheckedParentRecursive(True)
    mask.triggerRepaint()
    transform = QgsCoordinateTransform(mask.crs(), canvas.mapSettings().destinationCrs(), project)
    box = transform.transformBoundingBox(feature.geometry().boundingBox())
    box.scale(1.08)
    canvas.setExtent(box)
    canvas.refresh()
