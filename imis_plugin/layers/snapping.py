"""Snapping while digitising in the municipal project (umdss.md 1.6.1)."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject, QgsSnappingConfig, QgsTolerance, QgsVectorLayer

ROADS_M = 0.5  # of a corner or edge of a road; the project's units are the municipality's metres


def corners_and_edges():
    """What is snapped to, as the version of QGIS calls it."""
    scoped = getattr(Qgis, "SnappingType", None)  # QGIS 3.26
    if scoped is not None:
        return scoped.Vertex | scoped.Segment
    return QgsSnappingConfig.SnappingTypeFlag(QgsSnappingConfig.VertexFlag | QgsSnappingConfig.SegmentFlag)


def snap_to_roads(project: QgsProject, roads: QgsVectorLayer | None) -> None:
    """Roads meet in one point: snapping to them and topological editing are on; nothing where the role does not see them."""
    if roads is None:
        return
    config = QgsSnappingConfig(project)
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.AdvancedConfiguration)
    settings = QgsSnappingConfig.IndividualLayerSettings(True, corners_and_edges(), ROADS_M, QgsTolerance.UnitType.ProjectUnits, 0, 0)
    config.setIndividualLayerSettings(roads, settings)
    project.setSnappingConfig(config)
    project.setTopologicalEditing(True)
