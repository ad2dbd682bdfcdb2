"""The map themes shipped with the municipal project (umdss.md 3.5): which layers are on, each by which theme."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from qgis.core import QgsLayerTreeModel, QgsMapThemeCollection, QgsProject, QgsVectorLayer

from .measures import MEASURES
from .styles import style_name
from .themes import Theme, all_themes
from .words import tr

_GROUND = {"municipality": "A1", "ward_boundary": "A2", "water_bodies": "WB"}

MAP_THEMES: Mapping[str, Mapping[str, str]] = {
    "Overview": {**_GROUND, "buildings": "B1", "roads": "R1", "places": "PL"},
    "Sanitation systems": {**_GROUND, "buildings": "B6", "sanitation_zones": "Z", "sewers": "SW1"},
    "Containments and emptying": {**_GROUND, "buildings": "B1", "containments": "C9", "roads": "R3", "treatment_plants": "TP3"},
    "Access": {**_GROUND, "buildings": "B1", "roads": "R3"},
    "Revenue": {**_GROUND, "tax_status": "P", "roads": "R1"},
    "Public health": {**_GROUND, "hotspots": "H2", "water_samples": "WS", "containments": "C3"},
    "Utilities": {**_GROUND, "roads": "R2", "sewers": "SW1", "drains": "D1", "water_mains": "W1", "treatment_plants": "TP2"},
    "Ward dashboard": {"ward_info": "WG no_popsrv", "ward_boundary": "A2"},
    "Field map": {**_GROUND, "buildings": "B1", "roads": "R1", "containments": "C1", "places": "PL"},
}


def map_theme_name(name: str) -> str:
    """The name of a shipped map theme on screen."""
    return tr(name)


def add_map_themes(project: QgsProject, layers: Mapping[str, QgsVectorLayer]) -> None:
    """Put the shipped map themes into the project; layers that a person may not read are left out of them."""
    titles = {name: theme for name, theme in all_themes().items()}
    titles.update({measure.theme: Theme(measure.theme, measure.title, ()) for measure in MEASURES})
    collection = project.mapThemeCollection()
    for name, wanted in MAP_THEMES.items():
        record = QgsMapThemeCollection.MapThemeRecord()
        for layer_name, theme in wanted.items():
            layer = layers.get(layer_name)
            if layer is None:
                continue
            entry = QgsMapThemeCollection.MapThemeLayerRecord(layer)
            entry.usingCurrentStyle = True
            entry.currentStyle = style_name(titles[theme])
            entry.isVisible = True
            record.addLayerRecord(entry)
        collection.insert(map_theme_name(name), record)


def use_map_theme(name: str, project: Optional[QgsProject] = None) -> None:
    """Switch the layers of the project on and off, and draw each, as a shipped map theme says."""
    project = project or QgsProject.instance()
    root = project.layerTreeRoot()
    project.mapThemeCollection().applyTheme(map_theme_name(name), root, QgsLayerTreeModel(root))
