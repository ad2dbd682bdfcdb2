"""Filtering a layer of the open municipal map as a result, and giving back exactly the filter it had (umdss.md 1.2)."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject

from ...desk.words import tr
from ...layers.source import NAME_PROPERTY

BEFORE = "imis/filter_before"


def by_values(run, name: str, field: str, values: list[Any]) -> None:
    """Ask for the filter ``field`` in ``values`` on the project's layer ``name``; it is set when the run is over, in the window's thread."""
    numbers = ", ".join(str(int(value)) for value in values if value is not None)
    parts = [f'"{field}" IN ({numbers})'] if numbers else []
    if None in values:
        parts.append(f'"{field}" IS NULL')
    run.wanted_filters[name] = " OR ".join(parts) or "FALSE"


def apply(wanted: dict[str, str], feedback) -> None:
    """Set the filters; the one that a layer had before the first of ours is kept on it."""
    for name, text in wanted.items():
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(NAME_PROPERTY) == name]
        if not layers:
            feedback.pushWarning(tr("The municipal map is not open, or has no such layer: nothing was filtered."))
        for layer in layers:
            if layer.customProperty(BEFORE) is None:
                layer.setCustomProperty(BEFORE, layer.subsetString())
            before = layer.customProperty(BEFORE) or ""
            layer.setSubsetString(f"({before}) AND ({text})" if before else text)


def clear(project: QgsProject | None = None) -> list[tuple[str, str]]:
    """Give every layer the filter back that it had; returns the layers (ids) and the filters that were taken off."""
    taken = []
    for layer in (project or QgsProject.instance()).mapLayers().values():
        before = layer.customProperty(BEFORE)
        if before is not None:
            taken.append((layer.id(), layer.subsetString()))
            layer.setSubsetString(before)
            layer.removeCustomProperty(BEFORE)
    return taken


def put_back(taken: list[tuple[str, str]], project: QgsProject | None = None) -> None:
    """Set filters again that :func:`clear` took off."""
    for name, text in taken:
        layer = (project or QgsProject.instance()).mapLayer(name)
        if layer is not None:
            layer.setCustomProperty(BEFORE, layer.subsetString())
            layer.setSubsetString(text)
