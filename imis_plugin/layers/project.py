"""The municipal project: layer tree, styles, labels and scale limits of umdss.md 3.1, in one call.

Nothing in the project names a password. Transaction groups stay off: they lose saves silently
(reliability F5). Layers whose view the person may not read are left out, with a line in the answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Protocol

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from .definitions import GROUPS, LAYERS, LayerDefinition
from .facts import MapFacts
from .map_themes import add_map_themes
from .snapping import snap_to_roads
from .source import BEHIND_PROPERTY, make_layer
from .styles import add_styles, chosen_colours, themes_of
from .symbols import apply_label, scale_limit
from .words import tr

PROJECT_PROPERTY = "imis"


class MapSession(Protocol):
    """What the map asks of a session of the desk."""

    def data_source_uri(self) -> QgsDataSourceUri:
        """The connection part of a layer's source, without a password."""

    def map_facts(self) -> MapFacts:
        """What :func:`facts.read_map_facts` read over the session's connection."""


@dataclass
class OpenedProject:
    """The outcome: layers by definition name, and the titles of layers left out for want of the right."""

    layers: dict[str, QgsVectorLayer]
    left_out: list[str]


def open_municipal_project(session: MapSession, project: Optional[QgsProject] = None) -> OpenedProject:
    """Build the municipal project in ``project`` (default: the open one), replacing what was there.

    :param session: a connected session of the desk.
    :raises PlainPasswordError: the connection would write a password into the project.
    """
    project = project or QgsProject.instance()
    facts = session.map_facts()
    connection = session.data_source_uri()
    project.clear()
    project.setTitle(facts.municipality)
    crs = QgsCoordinateReferenceSystem.fromEpsgId(facts.srid)
    project.setCrs(crs)
    project.setTrustLayerMetadata(True)
    _no_transaction_groups(project)
    groups = _make_groups(project)
    opened = OpenedProject({}, [])
    for definition in LAYERS:
        if definition.view not in facts.readable_views:
            opened.left_out.append(definition.title)
            continue
        layer = make_layer(connection, definition, facts.srid)
        layer.setCrs(crs)
        dress(layer, definition, facts)
        project.addMapLayer(layer, False)
        node = groups[definition.group].addLayer(layer)
        node.setItemVisibilityChecked(definition.visible)
        node.setExpanded(False)
        opened.layers[definition.name] = layer
    _set_extent(project, facts, crs)
    _set_draw_order(project, opened)
    snap_to_roads(project, opened.layers.get("roads"))
    add_map_themes(project, opened.layers)
    if facts.credits:
        metadata = project.metadata()
        metadata.setTitle(facts.municipality)
        metadata.setAbstract(facts.credits)
        project.setMetadata(metadata)
    project.setCustomVariables({"imis_municipality": facts.municipality, "imis_credits": facts.credits})
    project.writeEntry(PROJECT_PROPERTY, "/municipality", facts.municipality)
    project.setDirty(False)
    return opened


def dress(layer: QgsVectorLayer, definition: LayerDefinition, facts: MapFacts) -> None:
    """Give a layer its label, scale limit, field aliases, map tip, and its themes as named styles."""
    if definition.label is not None:
        apply_label(layer, definition.label)
    scale_limit(layer, definition.max_denominator)
    labels = facts.field_labels.get(definition.view, {})
    for index, column in enumerate(layer.fields().names()):
        if labels.get(column):
            layer.setFieldAlias(index, labels[column])
    layer.setDisplayExpression('"{}"'.format(definition.key))
    layer.setCustomProperty(BEHIND_PROPERTY, list(facts.tables.get(definition.view, (definition.table,))))
    add_styles(layer, definition, themes_of(definition, facts.entries, chosen_colours()))


def _no_transaction_groups(project: QgsProject) -> None:
    if hasattr(project, "setTransactionMode"):
        from qgis.core import Qgis

        project.setTransactionMode(Qgis.TransactionMode.Disabled)
    else:
        project.setAutoTransaction(False)


def _make_groups(project: QgsProject) -> dict[str, QgsLayerTreeGroup]:
    root = project.layerTreeRoot()
    groups = {}
    for name in GROUPS:
        group = root.addGroup(tr(name))
        group.setCustomProperty("imis/group", name)
        group.setExpanded(name in ("Administration", "Faecal sludge management", "Buildings"))
        groups[name] = group
    return groups


def _set_extent(project: QgsProject, facts: MapFacts, crs: QgsCoordinateReferenceSystem) -> None:
    if facts.extent is None:
        return
    rectangle = QgsRectangle(*facts.extent)
    rectangle.scale(1.04)
    view = project.viewSettings()
    view.setDefaultViewExtent(QgsReferencedRectangle(rectangle, crs))
    if hasattr(view, "setPresetFullExtent"):
        view.setPresetFullExtent(QgsReferencedRectangle(rectangle, crs))


def _set_draw_order(project: QgsProject, opened: OpenedProject) -> None:
    """Points above lines above polygons, outlines of wards on top of areas: the tree's order is for reading, not drawing."""
    rank = {"Point": 0, "MultiLineString": 1, "MultiPolygon": 3}
    first = {"ward_mask": 1.5, "ward_boundary": 2, "low_income_communities": 2, "hotspots": 2, "sanitation_zones": 4, "ward_info": 4,
             "grid_info": 4, "water_bodies": 5, "land_use": 6, "municipality": 6}
    by_name = {definition.name: definition for definition in LAYERS}

    def place(name: str) -> float:
        return first.get(name, rank[by_name[name].geometry_type])

    root = project.layerTreeRoot()
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder([opened.layers[name] for name in sorted(opened.layers, key=place)])
