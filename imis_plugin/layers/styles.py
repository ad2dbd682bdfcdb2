"""The named styles of a layer: each theme under its title in QGIS's own style menu, in the colour set chosen.

Switching a theme is switching a style, so that the map themes, the layer's menu and the desk's chooser do the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsProject, QgsSettings, QgsVectorLayer

from .definitions import LAYERS, LabelDefinition, LayerDefinition
from .measures import FIXED, METHODS, QUANTILE, limits_for, measure_theme, measures_of
from .registry import layer_named
from .symbols import apply_label, apply_theme
from .themes import CLASSIC, SAFE, Theme, all_themes
from .words import tr

COLOURS_SETTING = "imis/colours"
METHOD_SETTING = "imis/class_limits"

Entries = Mapping[str, Sequence[tuple[str, str]]]
Values = Mapping[str, Sequence[float]]


def chosen_colours() -> str:
    """The colour set of this desk: ``classic`` or ``safe``."""
    return SAFE if QgsSettings().value(COLOURS_SETTING, CLASSIC) == SAFE else CLASSIC


def chosen_method() -> str:
    """How class limits of measures are found on this desk."""
    method = QgsSettings().value(METHOD_SETTING, QUANTILE)
    return method if method in METHODS else QUANTILE


def style_name(theme: Theme) -> str:
    """The name of a theme in the style menu."""
    return tr(theme.title)


def themes_of(definition: LayerDefinition, entries: Entries, colours: str, values: Values | None = None,
              method: str = FIXED) -> list[Theme]:
    """All themes of a layer, in order, in a colour set.

    :param entries: key and label of the entries of the code lists that municipalities extend, by table.
    :param values: the measures' values by column, for layers of wards and grid cells; without them limits are fixed.
    """
    if definition.theme == "WG":
        return [
            measure_theme(measure, definition.name, limits_for(measure, definition.name, (values or {}).get(measure.column, ()), method), colours)
            for measure in measures_of(definition.name)
        ]
    known = all_themes()
    themes = [known[name] for name in definition.themes]
    return [theme.with_entries(entries.get(theme.further.table, ()) if theme.further else ()).in_set(colours) for theme in themes]


def first_theme(definition: LayerDefinition, themes: Sequence[Theme]) -> Theme:
    """The theme that a layer is shown by first."""
    return next((theme for theme in themes if theme.name == definition.theme), themes[0])


def add_styles(layer: QgsVectorLayer, definition: LayerDefinition, themes: Sequence[Theme]) -> None:
    """Give the layer a named style for each theme; a style of that name is made anew, the one in use stays in use.

    Styles that somebody made under other names are left alone.
    """
    manager = layer.styleManager()
    names = {style_name(theme): theme for theme in themes}
    current = manager.currentStyle()
    if current not in names:
        current = style_name(first_theme(definition, themes))
        if manager.currentStyle() in ("", "default"):
            manager.renameStyle(manager.currentStyle(), current)
        else:
            current = manager.currentStyle()
    for name, theme in names.items():
        if name == current:
            continue
        _dress(layer, definition, theme)
        if name in manager.styles():
            manager.removeStyle(name)
        manager.addStyleFromLayer(name)
    if current in names:
        _dress(layer, definition, names[current])
    layer.triggerRepaint()


def _dress(layer: QgsVectorLayer, definition: LayerDefinition, theme: Theme) -> None:
    apply_theme(layer, theme, definition.geometry_type)
    if definition.name == "grid_info":
        apply_label(layer, LabelDefinition('"{}"'.format(theme.name.partition(" ")[2]), 30000))


def use_theme(layer: QgsVectorLayer, name: str) -> bool:
    """Draw a layer by the style of this name; False when it has none."""
    manager = layer.styleManager()
    if name not in manager.styles():
        return False
    if manager.currentStyle() != name:
        manager.setCurrentStyle(name)
        layer.triggerRepaint()
    return True


def restyle(entries: Entries, colours: str, project: QgsProject | None = None) -> None:
    """Make the styles of all layers of the open municipal project anew in a colour set (measures keep theirs)."""
    for definition in LAYERS:
        layer = layer_named(definition.name, project)
        if layer is not None and definition.theme != "WG":
            add_styles(layer, definition, themes_of(definition, entries, colours))
