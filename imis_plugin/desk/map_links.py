"""From the panels to the map: the one module that knows ``layers``. Says so when the map project is not open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from . import map_records
from .messages import Messages
from .words import tr

_bands: list = []


def open_project(session, iface) -> None:
    """Open the municipal project in QGIS, after asking when the open one has unsaved changes."""
    from ..layers.project import open_municipal_project
    from ..layers.source import PlainPasswordError

    if session.map_facts() is None:
        session.messages.warn(tr("IMIS is not connected to a database just now."))
        return
    project = QgsProject.instance()
    if project.isDirty() and project.mapLayers() and not _may_replace(iface):
        return
    try:
        opened = open_municipal_project(session)
    except PlainPasswordError as error:
        session.messages.error(str(error))
        return
    _watch(session, opened, project)
    canvas = iface.mapCanvas()
    if hasattr(canvas, "setReferencedExtent"):
        canvas.setReferencedExtent(project.viewSettings().defaultViewExtent())
    canvas.refresh()
    if opened.left_out:
        session.messages.info(
            tr("The map of {name} is open. Not among your rights, so left out: {layers}.").format(
                name=session.found.municipality, layers=", ".join(opened.left_out)
            )
        )


def _watch(session, opened, project) -> None:
    """Measures get their class limits and classes their numbers when somebody looks; results lie on top."""
    from ..layers.area_copies import renew
    from ..layers.definitions import LAYERS, WITHOUT_RECORDS
    from ..layers.on_show import count_when_shown, keep_added_on_top
    from ..layers.summaries import paint_when_shown

    def read_true(name, query, done) -> None:
        renew(session, name, lambda: session.ask_rows(session, query, None, done))

    paint_when_shown(opened.layers, read_true, project)
    count_when_shown(opened.layers, project, session.map_facts().buildings)
    keep_added_on_top(project)
    with_panel = {d.name: d for d in LAYERS if d.group not in WITHOUT_RECORDS and d.name in opened.layers}
    map_records.offer(
        session,
        {name: opened.layers[name] for name in with_panel},
        {name: definition.key for name, definition in with_panel.items()},
        {name: definition.table for name, definition in with_panel.items()},
        session,
    )


def let_go() -> None:
    """Stop watching the open map (at unload)."""
    from ..layers.area_copies import stop_renewing
    from ..layers.on_show import stop_watching

    map_records.take_away()
    stop_renewing()
    stop_watching()


def _may_replace(iface) -> bool:
    from qgis.PyQt.QtWidgets import QMessageBox

    answer = QMessageBox.question(
        iface.mainWindow(),
        tr("Open the municipal map"),
        tr("The open project has changes that are not saved. Close it and open the municipal map?"),
    )
    return answer == QMessageBox.StandardButton.Yes


def zoom_to(iface, messages: Messages, table: str, keys: Sequence[Any]) -> bool:
    """Show records on the map; a message says why when that is not possible."""
    from ..layers.navigate import NoLayerError
    from ..layers.navigate import zoom_to as layers_zoom_to

    try:
        found = layers_zoom_to(iface.mapCanvas(), table, keys)
    except NoLayerError:
        messages.warn(tr("The municipal map is not open, or has no layer for this. Open it with “Map” in the IMIS toolbar."))
        return False
    if not found:
        messages.info(tr("This record has no place on the map yet."))
    return bool(found)


def zoom_if_open(iface, table: str, keys: Sequence[Any]) -> None:
    """Show records on the map when the municipal map is open; nothing is said when it is not (BLD-01)."""
    from ..layers.navigate import zoom_to as layers_zoom_to
    from ..layers.registry import layer_for

    if iface is not None and layer_for(table) is not None:
        layers_zoom_to(iface.mapCanvas(), table, keys)


def has_layer(table: str) -> bool:
    """Whether the open map has a layer of the records of ``schema.table``."""
    from ..layers.registry import layer_for

    return layer_for(table) is not None


def show_ward_figures(iface, session, chart) -> bool:
    """Lay the wards over the map, coloured by the totals of a chart whose categories are wards (DSH-07)."""
    from ..layers.navigate import NoLayerError
    from ..layers.ward_figures import show

    side_by_side = chart.kind == "bars" and len(chart.series) > 1  # different things: their sum would mean nothing
    first = chart.series[0].values if side_by_side else None
    figures = {
        int(category.key): (first[at] if first else chart.total(at)) or 0
        for at, category in enumerate(chart.categories)
        if str(category.key).isdigit()
    }
    title = f"{chart.title}: {chart.series[0].label}" if side_by_side else chart.title
    try:
        layer = show(iface.mapCanvas(), title, figures, chart.unit, chart.decimals)
    except NoLayerError:
        session.messages.warn(tr("The municipal map is not open, or has no layer for this. Open it with “Map” in the IMIS toolbar."))
        return False
    if layer is None:
        session.messages.info(tr("No ward of these figures has an area on the map yet. Load the wards first."))
        return False
    session.messages.info(tr("The wards are on the map as the layer “{name}”.").format(name=layer.name()))
    return True


def show_line(iface, session, line_wkt: str) -> None:
    """Draw the way from a record to the nearest road until the next one is asked for."""
    from qgis.gui import QgsRubberBand, QgsVertexMarker

    clear()
    facts = session.map_facts()
    if facts is None:
        return
    canvas = iface.mapCanvas()
    geometry = QgsGeometry.fromWkt(line_wkt)
    crs = QgsCoordinateReferenceSystem.fromEpsgId(facts.srid)
    band = QgsRubberBand(canvas)
    band.setColor(QColor(178, 106, 0))
    band.setWidth(3)
    band.setLineStyle(Qt.PenStyle.DashLine)
    band.setToGeometry(geometry, crs)
    _bands.append(band)
    if geometry.isEmpty():
        return
    marker = QgsVertexMarker(canvas)
    transform = _to_canvas(canvas, crs)
    point = geometry.asPolyline()[-1] if geometry.asPolyline() else geometry.centroid().asPoint()
    marker.setCenter(transform.transform(point))
    marker.setColor(QColor(178, 106, 0))
    marker.setPenWidth(3)
    _bands.append(marker)


def show_outlines(session, theirs: str | None, mine: str | None) -> None:
    """Draw both shapes of a geometry conflict over the map: theirs red, mine blue, and go there (reliability 3.6)."""
    from qgis.gui import QgsRubberBand
    from qgis.utils import iface

    clear()
    facts = session.map_facts()
    if iface is None or facts is None:
        return
    canvas = iface.mapCanvas()
    crs = QgsCoordinateReferenceSystem.fromEpsgId(facts.srid)
    for wkt, colour in ((theirs, QColor(179, 38, 30)), (mine, QColor(31, 111, 139))):
        if not wkt:
            continue
        geometry = QgsGeometry.fromWkt(wkt)
        band = QgsRubberBand(canvas, geometry.type())
        band.setStrokeColor(colour)
        band.setFillColor(QColor(colour.red(), colour.green(), colour.blue(), 40))
        band.setWidth(2)
        band.setToGeometry(geometry, crs)
        _bands.append(band)
        box = _to_canvas(canvas, crs).transformBoundingBox(geometry.boundingBox())
        box.grow(max(box.width(), box.height(), 20))
        canvas.setExtent(box)
    canvas.refresh()


BLUE, RED, YELLOW = QColor(31, 111, 139), QColor(179, 38, 30), QColor(178, 106, 0)


def show_shapes(iface, session, shapes: Sequence[tuple[str | None, QColor]]) -> bool:
    """Mark shapes over the map, each in its colour, and go where they are, until something else is marked.

    :param shapes: WKT in the municipality's coordinate system, and the colour; a line of the last kind (YELLOW) is dashed.
    :returns: whether there was anything to show.
    """
    from qgis.core import QgsRectangle
    from qgis.gui import QgsRubberBand

    clear()
    facts = session.map_facts()
    found = [(QgsGeometry.fromWkt(wkt), colour) for wkt, colour in shapes if wkt]
    if facts is None or iface is None or not found:
        return False
    canvas, crs = iface.mapCanvas(), QgsCoordinateReferenceSystem.fromEpsgId(facts.srid)
    box = QgsRectangle()
    box.setMinimal()
    for geometry, colour in found:
        band = QgsRubberBand(canvas, geometry.type())
        band.setStrokeColor(colour)
        band.setFillColor(QColor(colour.red(), colour.green(), colour.blue(), 50))
        band.setWidth(3)
        if colour == YELLOW:
            band.setLineStyle(Qt.PenStyle.DashLine)
        band.setToGeometry(geometry, crs)
        _bands.append(band)
        box.combineExtentWith(geometry.boundingBox())
    box = _to_canvas(canvas, crs).transformBoundingBox(box)
    box.grow(max(box.width() / 4, box.height() / 4, 40))
    canvas.setExtent(box)
    canvas.refresh()
    return True


def _to_canvas(canvas, crs):
    from qgis.core import QgsCoordinateTransform

    return QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())


def clear() -> None:
    """Take away what was drawn over the map."""
    while _bands:
        item = _bands.pop()
        scene = item.scene()
        if scene is not None:
            scene.removeItem(item)


def map_of_another(session) -> bool:
    """Whether the open map speaks to the database as someone else (an account that was left meanwhile)."""
    from ..layers.registry import imis_layers

    own = session.data_source_uri()
    return any(
        (source.username(), source.authConfigId(), source.service(), source.database())
        != (own.username(), own.authConfigId(), own.service(), own.database())
        for source in (layer.dataProvider().uri() for layer in imis_layers() if layer.dataProvider() is not None)
    )


def refresh_layers(session, tables) -> None:
    """Redraw the layers that show what a colleague changed, and have measures that are on the map counted anew."""
    from ..layers.area_copies import renew_shown
    from ..layers.registry import imis_layers
    from ..layers.source import BEHIND_PROPERTY

    for layer in imis_layers():
        if tables is None or set(layer.customProperty(BEHIND_PROPERTY) or ()) & set(tables):
            layer.triggerRepaint()
    facts = session.map_facts()
    if facts is not None:
        renew_shown(session, facts.tables, tables)
