"""The project of a package: what lies on top of what, how it looks, and what the app on the device needs to know. Spec: FLD-01, FLD-04, FLD-08."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)

from ..database.errors import ImisError
from ..layers.definitions import LabelDefinition
from ..layers.symbols import apply_label
from .form import Choices, make_form
from .photos import LONG_SIDE
from .tasks import ABOUT, PHOTOS, Reference, Task

_LABELS = {
    "wards": LabelDefinition("\"ward\"", size=12, bold=True, colour="#7A3A00"),
    "buildings": LabelDefinition("coalesce(\"house_number\", \"bin\")", 2500, size=8),
    "roads": LabelDefinition('"name"', 8000, size=9, bold=True, along_line=True),
    "sewers": LabelDefinition('"code"', 4000, along_line=True, colour="#7A3A00"),
    "drains": LabelDefinition('"code"', 4000, along_line=True, colour="#0B5394"),
    "water_mains": LabelDefinition('"code"', 4000, along_line=True, colour="#0B5394"),
    "low_income_communities": LabelDefinition('"name"', 10000, colour="#7A3A00"),
    "community_toilets": LabelDefinition('"name"', 5000),
}  # fmt: skip
_LINES = {"roads": ("#8a8a8a", 1.2), "sewers": ("#7A3A00", 0.8), "drains": ("#3d85c6", 0.6), "water_mains": ("#0B5394", 0.6)}
_AREAS = {
    "work_area": {"style": "no", "outline_color": "#c2185b", "outline_width": "0.8", "outline_style": "dash"},
    "wards": {"style": "no", "outline_color": "#555555", "outline_width": "0.5"},
    "low_income_communities": {"color": "244,177,131,60", "outline_color": "#7A3A00", "outline_width": "0.3"},
}


def write_project(
    path: Path, geopackage: Path, task: Task, username: str, title: str, choices: Choices, srid: int, tr: Callable[[str], str]
) -> None:
    """Write the project beside its GeoPackage; all paths in it are relative.

    :raises ImisError: the file cannot be written.
    """
    project = QgsProject()
    crs = QgsCoordinateReferenceSystem.fromEpsgId(srid)
    project.setCrs(crs)
    project.setTitle(title)
    project.setTransformContext(QgsCoordinateTransformContext())
    root = project.layerTreeRoot()
    collect, beneath = root.addGroup(tr("Collect here")), root.addGroup(tr("To find the way"))
    layers = {reference.name: _reference(project, geopackage, reference, tr) for reference in task.references}
    inbox = _open(geopackage, task.inbox, tr(task.inbox_title))
    project.addMapLayer(inbox, False)
    collect.addLayer(inbox)
    for name in sorted(layers, key=_place):
        beneath.addLayer(layers[name])
    about = _open(geopackage, ABOUT, ABOUT)
    about.setReadOnly(True)
    about.setFlags(about.flags() | QgsMapLayer.LayerFlag.Private)
    project.addMapLayer(about, False)
    _dress_inbox(inbox, task)
    make_form(inbox, task, username, layers, choices, tr)
    _for_the_app(project, inbox)
    _look_at(project, layers["work_area"].extent(), crs)
    if not project.write(str(path)):
        raise ImisError(f"The project {path.name} could not be written: {project.error()}")
    project.clear()


def _open(geopackage: Path, name: str, title: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{geopackage}|layername={name}", title, "ogr")
    if not layer.isValid():
        raise ImisError(f"The layer {name} of the package cannot be read again. Make the package once more.")
    return layer


def _reference(project: QgsProject, geopackage: Path, reference: Reference, tr) -> QgsVectorLayer:
    layer = _open(geopackage, reference.name, tr(reference.title))
    layer.setReadOnly(True)
    layer.setCustomProperty("QFieldSync/is_geometry_locked", True)
    layer.setCustomProperty("QFieldSync/cloud_action", "no_action")
    if reference.geometry == "None":
        layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(_symbol(reference)))
    if reference.name in _LABELS:
        apply_label(layer, _LABELS[reference.name])
        layer.setLabelsEnabled(True)
    project.addMapLayer(layer, False)
    return layer


def _symbol(reference: Reference) -> QgsSymbol:
    if reference.geometry == "Point":
        return QgsMarkerSymbol.createSimple({"name": "circle", "size": "2.2", "color": "#6aa84f", "outline_color": "#274e13"})
    if reference.geometry == "MultiLineString":
        colour, width = _LINES[reference.name]
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width)})
    return QgsFillSymbol.createSimple(_AREAS.get(reference.name, {"color": "210,210,210,140", "outline_color": "#666666", "outline_width": "0.26"}))


def _place(name: str) -> int:
    """Points above lines above areas."""
    order = ("community_toilets", "containments", "sewers", "drains", "water_mains", "roads", "work_area", "wards", "buildings")
    return order.index(name) if name in order else len(order)


def _dress_inbox(layer: QgsVectorLayer, task: Task) -> None:
    if task.geometry == "Point":
        symbol = QgsMarkerSymbol.createSimple({"name": "star", "size": "5", "color": "#c2185b", "outline_color": "#ffffff"})
        label = LabelDefinition('"bin"', 5000, bold=True, colour="#c2185b")
    else:
        symbol = QgsFillSymbol.createSimple({"color": "194,24,91,90", "outline_color": "#c2185b", "outline_width": "0.6"})
        label = LabelDefinition('"temp_building_code"', 5000, bold=True, colour="#c2185b")
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    apply_label(layer, label)
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression(label.expression)
    layer.setCustomProperty("QFieldSync/cloud_action", "offline")


def _for_the_app(project: QgsProject, inbox: QgsVectorLayer) -> None:
    project.writeEntry("qfieldsync", "/maximumImageWidthHeight", LONG_SIDE)
    project.writeEntry("qfieldsync", "/initialMapMode", "digitize")
    project.writeEntry("qfieldsync", "/attachmentDirs", [PHOTOS])
    project.writeEntryBool("Paths", "/Absolute", False)
    snapping = project.snappingConfig()
    snapping.setEnabled(True)
    project.setSnappingConfig(snapping)
    project.setCustomVariables({"imis_inbox": inbox.name()})


def _look_at(project: QgsProject, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
    extent.scale(1.05)
    view = project.viewSettings()
    view.setDefaultViewExtent(QgsReferencedRectangle(extent, crs))
    if hasattr(view, "setPresetFullExtent"):
        view.setPresetFullExtent(QgsReferencedRectangle(extent, crs))
