"""Field sheets over the stops of a route plan: a page a stop at 1 : 1,000, truck by truck in the order of driving (umdss.md 5, 7.2)."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..compat import is_null, text_field
from .words import tr

NEEDED = ("vehicle", "stop_no", "stop_kind", "containment_id", "arrival", "departure")
EMPTYING, PLANT = "emptying", "plant"  # kinds of stops, as the route plan writes them
TEXTS = ("vehicle", "sheet_name", "place", "codes", "work", "then")
_THIS = "\"sheet\" = attribute(@atlas_feature, 'sheet')"
_OTHERS = "\"vehicle\" = attribute(@atlas_feature, 'vehicle') AND distance($geometry, geometry(@atlas_feature)) > 1"


def stops_on_map(project: QgsProject) -> Optional[QgsVectorLayer]:
    """The stops of a route plan that lie highest among the layers of a project."""
    for layer in project.layerTreeRoot().layerOrder():
        if isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry:
            if all(layer.fields().lookupField(name) >= 0 for name in NEEDED):
                return layer
    return None


def stop_pages(layout: QgsPrintLayout, project: QgsProject, request) -> None:
    """Make the layout an atlas over the emptyings of a route plan.

    :param request: its ``stops`` are the layer, None: the one on the map; with a ward, only the stops there.
    :raises PrintError: there is no route plan, or no stop to visit.
    """
    from .print_atlas import MOST_SHEETS, SHEET_SCALE, refuse

    layer = request.stops if request.stops is not None else stops_on_map(project)
    if layer is None:
        refuse(tr("These sheets are made over the stops of a route plan. Run “Desludging route plan” first, and leave its stops on the map."))
    absent = [name for name in NEEDED if layer.fields().lookupField(name) < 0]
    if absent:
        refuse(tr("The layer “{layer}” holds no stops of a route plan: it lacks {names}.").format(layer=layer.name(), names=", ".join(absent)))
    pages = _pages_of(_rows(layer, project), request.ward)
    if not pages:
        refuse(tr("The route plan has no containment to empty here. Choose another day or ward."))
    if len(pages) > MOST_SHEETS:
        refuse(tr("That would be {count} sheets; {most} are printed at once. Choose a ward, or plan fewer jobs.").format(
            count=len(pages), most=MOST_SHEETS))
    sheets = _sheets(project, pages)
    QgsExpressionContextUtils.setLayoutVariable(layout, "imis_sheets", sheets.featureCount())
    atlas = layout.atlas()
    atlas.setCoverageLayer(sheets)
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"sheet"')
    atlas.setPageNameExpression('"sheet"')
    atlas.setFilenameExpression("'stop-' || \"sheet\"")
    main: QgsLayoutItemMap = layout.itemById("map_main")
    main.setAtlasDriven(True)
    main.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    main.setScale(float(SHEET_SCALE))
    # the sheets' own marks take the place of the plan's, which would show those of all trucks
    main.setLayers([sheets, *(other for other in main.layers() if other.id() != layer.id())])
    main.setKeepLayerSet(True)


def _rows(layer: QgsVectorLayer, project: QgsProject) -> list[dict[str, Any]]:
    """The stops as dictionaries with their point in the project's system, truck by truck in the order of driving."""
    names = [field.name() for field in layer.fields()]
    move = QgsCoordinateTransform(layer.crs(), project.crs(), project)
    rows = []
    for feature in layer.getFeatures():
        row = {name: None if is_null(value) else value for name, value in zip(names, feature.attributes(), strict=True)}
        point = feature.geometry().asPoint() if feature.hasGeometry() and not feature.geometry().isMultipart() else None
        rows.append({**row, "point": move.transform(point) if point is not None else None})
    return sorted(rows, key=lambda row: (str(row["vehicle"]), row["stop_no"] or 0))


def _pages_of(rows: list[dict[str, Any]], ward: Optional[int]) -> list[tuple[dict[str, Any], list[str]]]:
    """(stop, texts in the order of :data:`TEXTS`) of each emptying that has a place."""
    last = {row["vehicle"]: row["stop_no"] for row in rows if row["stop_kind"] in (EMPTYING, PLANT)}
    pages = []
    for row, after in zip(rows, [*rows[1:], None], strict=True):
        if row["stop_kind"] != EMPTYING or row["point"] is None or (ward is not None and row.get("ward") != ward):
            continue
        name = " · ".join((str(row["vehicle"]), _time(row), tr("stop {number} of {all}").format(number=row["stop_no"], all=last[row["vehicle"]])))
        pages.append((row, [str(row["vehicle"]), name, _place(row), _codes(row), _work(row), _then(row, after)]))
    return pages


def _time(row: dict[str, Any]) -> str:
    return "–".join(text for text in (row["arrival"], row["departure"]) if text)


def _place(row: dict[str, Any]) -> str:
    ward = tr("ward {ward}").format(ward=row["ward"]) if row.get("ward") is not None else ""
    words = (row.get("house_number") or row.get("bin") or row["containment_id"], row.get("road_name"), ward)
    name = ", ".join(str(word) for word in words if word)
    return f"{name} – {tr('Emergency').upper()}" if row.get("emergency") else name


def _codes(row: dict[str, Any]) -> str:
    application, part = row.get("application_id"), row.get("part")
    codes = (
        f"☐ {row['bin']}" if row.get("bin") else "", f"☐ {row['containment_id']}" if row["containment_id"] else "",
        tr("application {number}").format(number=application) if application else "", tr("part {part}").format(part=part) if part else "",
    )  # fmt: skip
    return "   ".join(code for code in codes if code)


def _work(row: dict[str, Any]) -> str:
    parts = []
    if row.get("volume_m3") is not None:
        about = "" if row.get("volume_source") in (None, "recorded") else "≈ "
        parts.append(tr("{volume} m³ to take out").format(volume=f"{about}{row['volume_m3']:.1f}"))
    if row.get("hose_m") is not None:
        parts.append(tr("hose {metres} m").format(metres=round(row["hose_m"])))
    if row.get("load_m3") is not None:
        parts.append(tr("then {load} m³ in the tank").format(load=f"{row['load_m3']:.1f}"))
    return " · ".join(parts)


def _then(row: dict[str, Any], after: Optional[dict[str, Any]]) -> str:
    if after is None or after["vehicle"] != row["vehicle"]:
        return ""
    if after["stop_kind"] == EMPTYING:
        where = tr("stop {number}, {place}").format(number=after["stop_no"], place=_place(after))
    elif after["stop_kind"] == PLANT:
        where = tr("discharge at {plant}").format(plant=after.get("plant") or tr("the plant"))
    else:
        where = tr("back to the depot")
    return tr("Next, at {time}: {where}").format(time=after["arrival"] or "–", where=where)


def _sheets(project: QgsProject, pages: list[tuple[dict[str, Any], list[str]]]) -> QgsVectorLayer:
    """A layer of the pages, kept in the project, out of the tree, in place of an older one."""
    from .print_atlas import SHEETS_PROPERTY, drop_old_sheets

    drop_old_sheets(project)
    layer = QgsVectorLayer(f"Point?crs={project.crs().authid()}&field=sheet:integer&field=stop_no:integer", tr("Stops"), "memory")
    layer.dataProvider().addAttributes([text_field(name) for name in TEXTS])  # a field of the address holds 255 signs only
    layer.updateFields()
    layer.setCustomProperty(SHEETS_PROPERTY, True)
    features = []
    for number, (row, texts) in enumerate(pages, 1):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(row["point"])))
        feature.setAttributes([number, row["stop_no"], *texts])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    root = QgsRuleBasedRenderer.Rule(None)
    for condition, size, colour in ((_THIS, "7", "#B30000"), (_OTHERS, "3", "#1F5FBF")):
        mark = {"name": "circle", "size": size, "color": "255,255,255,0", "outline_color": colour, "outline_width": "0.9"}
        root.appendChild(QgsRuleBasedRenderer.Rule(QgsMarkerSymbol.createSimple(mark), 0, 0, condition))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    _number(layer)
    project.addMapLayer(layer, False)
    return layer


def _number(layer: QgsVectorLayer) -> None:
    """The number of each stop of the sheet's truck beside its mark; where it stops again at the same place, that of the sheet."""
    text, halo = QgsTextFormat(), QgsTextBufferSettings()
    text.setSize(13)
    text.setColor(QColor("#B30000"))
    halo.setEnabled(True)
    halo.setSize(1)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = f'CASE WHEN {_THIS} OR ({_OTHERS}) THEN "stop_no" END'
    settings.setFormat(text)
    settings.placement = QgsPalLayerSettings.Placement.AroundPoint
    settings.dist = 4
    settings.priority = 10
    settings.displayAll = True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
