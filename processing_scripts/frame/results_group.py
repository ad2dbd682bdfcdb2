"""The group *Analysis results* of the layer tree: what lands in it, what makes room, what is taken away and brought back."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ...layers.definitions import GROUPS

RESULTS_GROUP = GROUPS[0]
NOTE_PROPERTY = "imis/analysis"


def results_group(project: QgsProject):
    """The group *Analysis results* on top of the layer tree, made when it is not there."""
    root = project.layerTreeRoot()
    return root.findGroup(RESULTS_GROUP) or root.insertGroup(0, RESULTS_GROUP)


def place(layer: QgsVectorLayer, project: QgsProject | None = None) -> None:
    """Move a layer of the project into *Analysis results*; one of the same name and run before it makes room."""
    project = project or QgsProject.instance()
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is None:
        return
    group = results_group(project)
    for older in group.findLayers():
        other = older.layer()
        if other is not None and other.id() != layer.id() and other.name() == layer.name() and other.customProperty(NOTE_PROPERTY):
            project.removeMapLayer(other.id())
    if node.parent() is not group:
        clone = node.clone()
        group.insertChildNode(0, clone)
        node.parent().removeChildNode(node)


def clear_results(project: QgsProject | None = None) -> list[tuple[QgsMapLayer, bool]]:
    """Take the group *Analysis results* with its layers out of the project; returns them, top first, with whether each was shown."""
    project = project or QgsProject.instance()
    group = project.layerTreeRoot().findGroup(RESULTS_GROUP)
    if group is None:
        return []
    shown = [(node.layerId(), node.itemVisibilityChecked()) for node in group.findLayers()]
    taken = [(layer, visible) for layer, visible in ((project.takeMapLayer(project.mapLayer(name)), visible) for name, visible in shown) if layer]
    project.layerTreeRoot().removeChildNode(group)
    return taken


def put_back(taken: list[tuple[QgsMapLayer, bool]], project: QgsProject | None = None) -> None:
    """Bring layers back that :func:`clear_results` took away; the list is empty afterwards, the project has them again."""
    project = project or QgsProject.instance()
    while taken:
        layer, visible = taken.pop()
        project.addMapLayer(layer, False)
        results_group(project).insertLayer(0, layer).setItemVisibilityChecked(visible)
