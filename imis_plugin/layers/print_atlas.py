"""Prints of several pages: a page a ward, a piece of the map for people in the field, or a stop of a truck (umdss.md 5)."""

from __future__ import annotations

from math import ceil, floor
from typing import NoReturn, Optional

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayerStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..compat import text_field
from .print_stops import stop_pages
from .registry import layer_named
from .themes import StyleClass
from .ward_focus import mask_renderer
from .words import tr

SHEET_SCALE = 1000
MOST_SHEETS = 300
MOST_BINS, MOST_CONTAINMENTS = 160, 95
SHEETS_PROPERTY = "imis/sheets"
_COVER = StyleClass("Other wards", None, "#EFF1F6", opacity=0.82, outline_opacity=0.0)


def set_atlas(layout: QgsPrintLayout, project: QgsProject, request, kind: str) -> None:
    """Make the layout an atlas over wards (``wards``), pieces of the map (``sheets``) or stops of a route plan (``stops``).

    :raises PrintError: the layer of wards is not in the map, there is nothing to visit, or too much for one print.
    """
    {"wards": _ward_pages, "sheets": _sheet_pages, "stops": stop_pages}[kind](layout, project, request)
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.updateFeatures()
    if atlas.count() == 0:
        refuse(tr("There is no ward {ward} on the map.").format(ward=request.ward))
    atlas.seekTo(0)
    layout.itemById("map_main").refresh()


def refuse(sentence: str) -> NoReturn:
    """End the print with a sentence for the officer.

    :raises PrintError: always.
    """
    from .print_layout import PrintError

    raise PrintError(sentence)


def _ward_pages(layout: QgsPrintLayout, project: QgsProject, request) -> None:
    wards = layer_named("ward_info", project)
    if wards is None:
        refuse(tr("The ward atlas needs the layer Ward-wise info, which is not in the map. Open the municipal map again."))
    atlas = layout.atlas()
    atlas.setCoverageLayer(wards)
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"ward"')
    atlas.setPageNameExpression('"ward"')
    atlas.setFilenameExpression("'ward-' || \"ward\"")
    if request.ward is not None:
        atlas.setFilterFeatures(True)
        atlas.setFilterExpression('"ward" = {}'.format(int(request.ward)))
    main: QgsLayoutItemMap = layout.itemById("map_main")
    main.setAtlasDriven(True)
    main.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    main.setAtlasMargin(0.06)
    cover_other_wards(main, project, "\"ward\" <> attribute(@atlas_feature, 'ward')")
    _set_locator(layout, main, project)


def _set_locator(layout: QgsPrintLayout, main: QgsLayoutItemMap, project: QgsProject) -> None:
    locator: Optional[QgsLayoutItemMap] = layout.itemById("locator")
    if locator is None:
        return
    layers = [layer for layer in (layer_named("ward_boundary", project),) if layer is not None]
    locator.setCrs(project.crs())
    locator.setLayers(layers)
    locator.setKeepLayerSet(True)
    locator.setDrawAnnotations(False)
    locator.zoomToExtent(QgsRectangle(project.viewSettings().defaultViewExtent()))
    locator.overview().setLinkedMap(main)


def cover_other_wards(main: QgsLayoutItemMap, project: QgsProject, condition: str) -> None:
    """Cover the wards for which the condition holds with the ward mask, in this map only."""
    mask = layer_named("ward_mask", project)
    if mask is None:
        return
    before = mask.renderer().clone()
    mask.setRenderer(mask_renderer(condition, _COVER))
    style = QgsMapLayerStyle()
    style.readFromLayer(mask)
    mask.setRenderer(before)
    outlines = layer_named("ward_boundary", project)
    layers = [layer for layer in main.layers() if layer not in (mask, outlines)]
    main.setLayers([layer for layer in (outlines, mask) if layer is not None] + layers)
    main.setKeepLayerSet(True)
    main.setLayerStyleOverrides({**main.layerStyleOverrides(), mask.id(): style.xmlData()})
    main.setKeepLayerStyles(True)


# -- sheets for the field --------------------------------------------------------------------------------------
def _sheet_pages(layout: QgsPrintLayout, project: QgsProject, request) -> None:
    from .print_layout import ward_extent

    main: QgsLayoutItemMap = layout.itemById("map_main")
    width, height = (millimetres / 1000 * SHEET_SCALE for millimetres in (main.rect().width(), main.rect().height()))
    if request.ward is not None:
        area = ward_extent(project, request.ward)
    else:
        area = request.extent or QgsRectangle(project.viewSettings().defaultViewExtent())
    sheets = make_sheets(project, area, width, height, request.ward)
    QgsExpressionContextUtils.setLayoutVariable(layout, "imis_sheets", sheets.featureCount())
    atlas = layout.atlas()
    atlas.setCoverageLayer(sheets)
    atlas.setHideCoverage(True)
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"sheet"')
    atlas.setPageNameExpression('"sheet"')
    atlas.setFilenameExpression("'sheet-' || \"sheet\"")
    main.setAtlasDriven(True)
    main.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    main.setScale(float(SHEET_SCALE))


def make_sheets(project: QgsProject, area: QgsRectangle, width: float, height: float, ward: Optional[int] = None) -> QgsVectorLayer:
    """A layer of map pieces, each so many metres, that hold buildings or containments, with their codes and boxes to tick.

    Pieces are numbered row by row from the north-west. The layer is kept in the project, out of the tree, in place of an older one.

    :raises PrintError: nothing lies in the area, or it would be more than :data:`MOST_SHEETS` sheets.
    """
    across, down = max(1, ceil(area.width() / width)), max(1, ceil(area.height() / height))
    west, north = area.center().x() - across * width / 2, area.center().y() + down * height / 2

    def place(point) -> tuple[int, int]:
        return floor((north - point.y()) / height), floor((point.x() - west) / width)

    whole = QgsRectangle(west, north - down * height, west + across * width, north)
    bins = _codes(layer_named("buildings", project), "bin", whole, place, ward)
    tanks = _codes(layer_named("containments", project), "id", whole, place, None, set(bins) if ward is not None else None)
    pieces = sorted(set(bins) | set(tanks))
    if not pieces:
        refuse(tr("There is no building in this area. Choose another one."))
    if len(pieces) > MOST_SHEETS:
        refuse(tr("That would be {count} sheets. Choose a ward, or a smaller area; {most} are printed at once.").format(
            count=len(pieces), most=MOST_SHEETS))
    drop_old_sheets(project)
    layer = QgsVectorLayer("Polygon?crs={}&field=sheet:integer&field=n_bins:integer&field=n_containments:integer".format(
        project.crs().authid()), tr("Field sheets"), "memory")
    layer.dataProvider().addAttributes([text_field("bins"), text_field("containments")])  # a field of the address holds 255 signs only
    layer.updateFields()
    layer.setCustomProperty(SHEETS_PROPERTY, True)
    features = []
    for number, (row, column) in enumerate(pieces, 1):
        box = QgsRectangle(west + column * width, north - (row + 1) * height, west + (column + 1) * width, north - row * height)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(box))
        own, held = sorted(bins.get((row, column), ())), sorted(tanks.get((row, column), ()))
        feature.setAttributes([number, len(own), len(held), to_tick(own, MOST_BINS), to_tick(held, MOST_CONTAINMENTS)])
        features.append(feature)
    added, _features = layer.dataProvider().addFeatures(features)
    if not added:
        refuse(tr("The field sheets could not be made: {reason}").format(reason=layer.dataProvider().lastError()))
    layer.updateExtents()
    project.addMapLayer(layer, False)
    return layer


def to_tick(codes: list[str], most: int) -> str:
    """Codes with a box before each; what finds no room is counted."""
    text = "   ".join("☐\u00a0" + code for code in codes[:most])
    return text + ("   " + tr("and {count} more").format(count=len(codes) - most) if len(codes) > most else "")


def _codes(layer: Optional[QgsVectorLayer], key: str, area: QgsRectangle, place, ward: Optional[int], only: Optional[set] = None) -> dict:
    found: dict[tuple[int, int], list[str]] = {}
    if layer is None:
        return found
    asked = QgsFeatureRequest().setFilterRect(area)
    names = [key]
    if ward is not None and layer.fields().indexOf("ward") >= 0:
        asked.setFilterExpression('"ward" = {}'.format(int(ward)))
        names.append("ward")
    asked.setSubsetOfAttributes(names, layer.fields())
    for feature in layer.getFeatures(asked):
        point = feature.geometry().pointOnSurface().asPoint()
        where = place(point)
        if area.contains(point) and (only is None or where in only):
            found.setdefault(where, []).append(str(feature[key]))
    return found


def drop_old_sheets(project: QgsProject) -> None:
    """Take the pages of an earlier print out of the project."""
    old = [layer.id() for layer in project.mapLayers().values() if layer.customProperty(SHEETS_PROPERTY)]
    if old:
        project.removeMapLayers(old)
