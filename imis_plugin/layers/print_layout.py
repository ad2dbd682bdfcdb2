"""Printed maps: a template of ``resources/layouts`` made into a layout of the project and filled (umdss.md 5)."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil, floor, log10
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..records.clock import today
from ..resources_path import data_path
from .base_maps import shown as shown_base_map
from .print_fit import fit_legend, fit_scale_bar, fit_text, leave_out_what_is_not_shown
from .words import tr

SCALES = (500, 1000, 2000, 5000, 10000, 20000, 25000, 50000, 75000, 100000)
DPIS = (75, 150, 200, 300)
LEFT_OUT_OF_LEGENDS = ("ward_mask",)


@dataclass(frozen=True)
class Template:
    """A print template: file name without ending, title on screen, whether it makes a page for each ward or sheet.

    :ivar large: its PDF has layers that can be switched.
    """

    name: str
    title: str
    atlas: str = ""
    large: bool = False


TEMPLATES: tuple[Template, ...] = (
    Template("imis_a4_landscape", "A4 landscape"),
    Template("imis_a4_portrait", "A4 portrait"),
    Template("imis_a3_landscape", "A3 landscape", large=True),
    Template("imis_a3_portrait", "A3 portrait", large=True),
    Template("imis_a3_poster", "A3 poster with grid", large=True),
    Template("imis_a1_poster", "A1 poster with grid", large=True),
    Template("imis_ward_atlas", "Ward atlas, a page a ward", atlas="wards"),
    Template("imis_field_sheet", "Field sheets at 1 : 1,000", atlas="sheets"),
    Template("imis_stop_sheet", "Field sheets of a route plan, a page a stop", atlas="stops"),
)


def template_named(name: str) -> Template:
    """The template with this name.

    :raises KeyError: there is none.
    """
    return next((template for template in TEMPLATES if template.name == name), None) or _no_template(name)


def _no_template(name: str) -> Template:
    raise KeyError(name)


@dataclass
class PrintRequest:
    """What is to be printed.

    :ivar scale: denominator, None: the whole extent fits. :ivar extent: in the project's coordinates, None: the municipality.
    :ivar theme: a map theme of the project; empty: the layers that are on. :ivar ward: prints this ward, others covered.
    :ivar logo: the municipality's logo (path or ``base64:``), empty for none. :ivar stops: of a route plan, None: those on the map.
    """

    template: str
    title: str
    description: str = ""
    scale: Optional[int] = None
    extent: Optional[QgsRectangle] = None
    dpi: int = 150
    theme: str = ""
    ward: Optional[int] = None
    municipality: str = ""
    user: str = ""
    logo: str = ""
    credits: str = ""
    stops: Optional[QgsVectorLayer] = None
    day: str = field(default_factory=lambda: today().isoformat())


class PrintError(ValueError):
    """What keeps a map from being printed, as a sentence for the officer."""


def load_template(project: QgsProject, name: str) -> QgsPrintLayout:
    """A new layout of the project from a template file."""
    document = QDomDocument()
    text = data_path("resources", "layouts", name + ".qpt").read_text(encoding="utf-8")
    document.setContent(text)
    layout = QgsPrintLayout(project)
    _items, loaded = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not loaded:
        raise PrintError(tr("The print template {name} could not be read. Install the plugin again.").format(name=name))
    return layout


def map_size(name: str) -> tuple[float, float]:
    """Width and height of a template's map on paper, millimetres."""
    layout = load_template(QgsProject.instance(), name)
    main = layout.itemById("map_main")
    return main.rect().width(), main.rect().height()


def make_layout(project: QgsProject, request: PrintRequest) -> QgsPrintLayout:
    """A layout of the template, filled and ready to look at or to export; it is not added to the project.

    :raises PrintError: the title is missing, or a layer that the template needs is not in the map.
    """
    if not request.title.strip():
        raise PrintError(tr("Give the map a title."))
    if request.theme and not project.mapThemeCollection().hasMapTheme(request.theme):
        raise PrintError(tr("The project has no map theme “{theme}”.").format(theme=request.theme))
    template = template_named(request.template)
    layout = load_template(project, request.template)
    layout.setName(request.title)
    layout.renderContext().setDpi(request.dpi)
    set_variables(layout, project, request)
    set_pictures(layout, request)
    main = layout.itemById("map_main")
    main.setCrs(project.crs())
    _set_layers(main, project, request)
    if template.atlas:
        from .print_atlas import set_atlas

        set_atlas(layout, project, request, template.atlas)
    else:
        _set_extent(main, project, request)
        if request.ward is not None:
            from .print_atlas import cover_other_wards

            cover_other_wards(main, project, '"ward" <> {}'.format(int(request.ward)))
    _set_grid(main)
    legend = layout.itemById("legend")
    if legend is not None:
        fill_legend(legend, main, theme_styles(project, request.theme))
    fit_scale_bar(layout.itemById("scalebar"))
    fit_text(layout.itemById("source_note"))
    for name in ("title", "crs_note", "data_date"):
        fit_text(layout.itemById(name))
    return layout


def set_variables(layout: QgsPrintLayout, project: QgsProject, request: PrintRequest, crs: Optional[QgsCoordinateReferenceSystem] = None) -> None:
    """Hand the texts of the template to the layout.

    :param crs: of its maps, None: the project's.
    """
    crs = crs or project.crs()
    variables = project.customVariables()
    base = shown_base_map(project)
    sources = [request.credits or str(variables.get("imis_credits", "") or "")]
    if base:
        sources.append(tr("Base map: {name}").format(name=base))
    values = {
        "imis_title": request.title.strip(),
        "imis_description": request.description.strip(),
        "imis_municipality": request.municipality or str(variables.get("imis_municipality", "") or project.title()),
        "imis_user": request.user,
        "imis_crs": "{} ({})".format(crs.description(), crs.authid()),
        "imis_data_date": request.day,
        "imis_source": " ".join(part for part in sources if part),
    }
    for name, value in values.items():
        QgsExpressionContextUtils.setLayoutVariable(layout, name, value)


def set_pictures(layout: QgsPrintLayout, request: PrintRequest) -> None:
    """Logos and north arrow; the place of a logo that is not set stays empty."""
    pictures = {
        "logo_system": str(data_path("resources", "icons", "imis.svg")),
        "north_arrow": str(data_path("resources", "symbols", "north.svg")),
        "logo_municipality": request.logo,
    }
    for name, path in pictures.items():
        item = layout.itemById(name)
        if isinstance(item, QgsLayoutItemPicture):
            item.setPicturePath(path, _picture_format(path))
            item.setVisibility(bool(path))


def _picture_format(path: str) -> QgsLayoutItemPicture.Format:
    """Whether a picture is drawn or a raster: the content says so where there is no file name."""
    formats = QgsLayoutItemPicture.Format
    drawn = b"<svg" in base64.b64decode(path[7:]) if path.startswith("base64:") else path.endswith(".svg")
    return formats.FormatSVG if drawn else formats.FormatRaster


def _set_layers(main: QgsLayoutItemMap, project: QgsProject, request: PrintRequest) -> None:
    if request.theme:
        collection = project.mapThemeCollection()
        wanted = {layer.id() for layer in collection.mapThemeVisibleLayers(request.theme)}
        main.setLayers([layer for layer in project.layerTreeRoot().layerOrder() if layer.id() in wanted])
        main.setKeepLayerSet(True)
        main.setLayerStyleOverrides(collection.mapThemeStyleOverrides(request.theme))
        main.setKeepLayerStyles(True)
        return
    root = project.layerTreeRoot()
    visible = {layer.id() for layer in root.checkedLayers()}
    layers = [layer for layer in root.layerOrder() if layer.id() in visible]
    if not layers:
        raise PrintError(tr("No layer is switched on. Open the municipal map, or choose a map theme."))
    main.setLayers(layers)
    main.setKeepLayerSet(True)


def _set_extent(main: QgsLayoutItemMap, project: QgsProject, request: PrintRequest) -> None:
    extent = request.extent
    if request.ward is not None:
        extent = ward_extent(project, request.ward)
    elif extent is None:
        extent = QgsRectangle(project.viewSettings().defaultViewExtent())
    if extent is None or extent.isEmpty():
        raise PrintError(tr("There is nothing to show: the municipality has no outline yet."))
    main.zoomToExtent(extent)
    if request.scale:
        main.setScale(float(request.scale))
    else:
        main.setScale(round_scale(main.scale()))


def round_scale(denominator: float) -> float:
    """The next larger denominator with two figures: 13,890 becomes 14,000."""
    power = 10 ** (floor(log10(denominator)) - 1)
    return ceil(round(denominator / power, 6)) * power


def ward_extent(project: QgsProject, ward: int) -> QgsRectangle:
    """The extent of a ward.

    :raises PrintError: the map has no such ward.
    """
    from qgis.core import QgsFeatureRequest

    from .registry import layer_named

    layer = layer_named("ward_boundary", project)
    if layer is not None:
        asked = QgsFeatureRequest().setFilterExpression('"ward" = {}'.format(int(ward)))
        for feature in layer.getFeatures(asked):
            return feature.geometry().boundingBox()
    raise PrintError(tr("The map has no ward {ward}.").format(ward=ward))


def _set_grid(main: QgsLayoutItemMap) -> None:
    """A coordinate grid every 5 to 10 cm on paper, at a round distance."""
    grid = main.grids().grid(0) if main.grids().size() else None
    if grid is None:
        return
    paper = main.scale() * 0.08
    step = next((unit for unit in (50, 100, 200, 500, 1000, 2000, 5000, 10000) if unit >= paper), 20000)
    grid.setIntervalX(step)
    grid.setIntervalY(step)
    grid.setCrs(main.crs())


def fill_legend(legend: QgsLayoutItemLegend, main: QgsLayoutItemMap, styles: Mapping[str, str]) -> None:
    """Only layers drawn at this scale; the theme's title stands with the layer's; classes without a feature in the map are left out."""
    legend.setLinkedMap(main)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    scale = main.scale()
    for layer in main.layers():
        if not isinstance(layer, QgsVectorLayer) or layer.customProperty("imis/layer") in LEFT_OUT_OF_LEGENDS:
            continue
        if layer.hasScaleBasedVisibility() and not layer.isInScaleRange(scale):
            continue
        node = root.addLayer(layer)
        style = styles.get(layer.id(), layer.styleManager().currentStyle())
        several = len(layer.styleManager().styles()) > 1
        node.setCustomProperty("legend/title-label", "{}: {}".format(layer.name(), style) if several else layer.name())
    leave_out_what_is_not_shown(legend)
    fit_legend(legend)


def theme_styles(project: QgsProject, theme: str) -> Mapping[str, str]:
    """The style of each layer under a map theme, by layer id; empty without a theme."""
    if not theme:
        return {}
    record = project.mapThemeCollection().mapThemeState(theme)
    return {entry.layer().id(): entry.currentStyle for entry in record.layerRecords() if entry.layer() is not None}
