"""Themes of the map, data export, the frame of a print."""

from __future__ import annotations

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QLabel

from .frame import Shot

CELL = (300, 236)
COLUMNS = 4
HEAD = 20


def _shown(pixmap: QPixmap) -> QLabel:
    label = QLabel()
    label.setPixmap(pixmap)
    label.resize(pixmap.size())
    return label


def _choose(box, data) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def _page(stage, place: int):
    dock = yield from stage.dock("maps")
    dock.tabs.setCurrentIndex(place)
    yield stage.pause(0.3)
    return dock.tabs.widget(place)


def _centre() -> tuple[float, float]:
    """Where the buildings are: the middle of the layer's own extent lies outside the built-up part of a small demo city."""
    from imis_plugin.layers.registry import layer_named

    points = [feature.geometry().boundingBox().center() for feature in (layer_named("containments") or layer_named("water_status")).getFeatures()]
    return sorted(point.x() for point in points)[len(points) // 2], sorted(point.y() for point in points)[len(points) // 2]


def themes(stage):
    """The themes chooser beside the map that it draws."""
    page = yield from _page(stage, 0)
    _choose(page.map_theme, "Sanitation systems")
    canvas = stage.iface.mapCanvas()
    x, y = _centre()
    canvas.setExtent(QgsRectangle(x - 250, y - 250, x + 250, y + 250))
    yield from stage.drawn()
    page._follow_layer()
    yield stage.until(lambda: page.table.item(0, 2).text() != "…")


def export(stage):
    """The export page with rows counted for two wards."""
    page = yield from _page(stage, 1)
    for row in range(page.layers.count()):
        layer = page.layers.item(row).data(Qt.ItemDataRole.UserRole)
        if layer.name in ("buildings", "containments", "roads"):
            page.layers.item(row).setCheckState(Qt.CheckState.Checked)
    page.area.setCurrentIndex(page.area.findData("wards"))
    page.wards.setCheckedItems([str(ward) for ward in page.session.map_facts().wards[:2]])
    yield stage.until(lambda: any("rows" in page.layers.item(row).text() for row in range(page.layers.count())))
    yield stage.pause(0.3)


def frame(stage):
    """The print page and the frame on the map."""
    page = yield from _page(stage, 2)
    page.title.setText("Toilet connections in the old town")
    canvas = stage.iface.mapCanvas()
    x, y = _centre()
    canvas.setExtent(QgsRectangle(x - 600, y - 600, x + 600, y + 600))
    canvas.refresh()
    yield from stage.drawn()
    page.scale.setCurrentIndex(page.scale.findData(2000))
    page.show_frame()
    yield stage.pause(2.0)
    yield from stage.drawn()


def _sheet(wanted):
    """A shot of small maps, one a theme: ``wanted(definition, theme)`` says which."""

    def steps(stage):
        from imis_plugin.layers.definitions import LAYERS
        from imis_plugin.layers.registry import layer_named
        from imis_plugin.layers.styles import chosen_colours, style_name, themes_of, use_theme

        x, y = _centre()
        facts = stage.desk.session.map_facts()
        cells = []
        for definition in LAYERS:
            layer = layer_named(definition.name)
            if layer is None:
                continue
            before = layer.styleManager().currentStyle()
            for theme in themes_of(definition, facts.entries, chosen_colours()):
                if wanted(definition, theme) and use_theme(layer, style_name(theme)):
                    near = definition.max_denominator is not None
                    half = 130 if near else 700 if definition.geometry_type.endswith("LineString") else None
                    box = QgsRectangle(x - half, y - half * 0.7, x + half, y + half * 0.7) if half else QgsRectangle(*facts.extent)
                    cells.append(_cell(f"{definition.title}: {theme.title}", layer, box))
                    yield stage.pause(0.02)
            use_theme(layer, before)
        return _shown(_grid(cells))

    return steps


def _cell(title: str, layer, box: QgsRectangle) -> QImage:
    from imis_plugin.layers.registry import layer_named

    width, height = CELL
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsProject.instance().crs())
    settings.setOutputSize(QSize(width, height - HEAD))
    settings.setLayers([layer, layer_named("municipality")])
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, False)
    settings.setExtent(box)
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.drawImage(0, HEAD, job.renderedImage())
    painter.setFont(QFont("Open Sans", 8))
    painter.drawText(4, 14, title)
    painter.setPen(QColor("#9aa5b1"))
    painter.drawRect(0, 0, width - 1, height - 1)
    painter.end()
    return image


def _grid(cells: list[QImage]) -> QPixmap:
    rows = (len(cells) + COLUMNS - 1) // COLUMNS
    sheet = QPixmap(min(COLUMNS, len(cells)) * CELL[0], rows * CELL[1])
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    for place, cell in enumerate(cells):
        painter.drawImage((place % COLUMNS) * CELL[0], (place // COLUMNS) * CELL[1], cell)
    painter.end()
    return sheet


def measures(stage):
    """Ward measures, with class limits from the data."""
    from imis_plugin.layers.measures import MEASURES
    from imis_plugin.layers.registry import layer_named
    from imis_plugin.layers.styles import use_theme
    from imis_plugin.layers.summaries import paint, values_query

    layer, rows = layer_named("ward_info"), []
    stage.desk.session.ask_rows(stage.desk, values_query("ward_info"), None, rows.extend)
    yield stage.until(lambda: bool(rows))
    paint(layer, "ward_info", rows)
    facts = stage.desk.session.map_facts()
    cells = []
    for measure in MEASURES:
        if measure.column in (
            "no_build", "no_popsrv", "no_septic_tank", "pct_sewer", "pct_onsite", "pct_overdue", "density_per_ha", "bldgtaxpdprprtn",
        ):  # fmt: skip
            use_theme(layer, measure.title)
            cells.append(_cell(f"Ward-wise info: {measure.title}", layer, QgsRectangle(*facts.extent)))
            yield stage.pause(0.02)
    return _shown(_grid(cells))


SHOTS = (
    Shot("map-themes", "officer", themes),
    Shot("map-export", "officer", export),
    Shot("map-print", "officer", frame),
    Shot("themes-buildings", "officer", _sheet(lambda definition, theme: definition.name == "buildings")),
    Shot("themes-sanitation", "officer", _sheet(lambda definition, theme: theme.name in (
        "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "Z", "T2", "TP3", "SP"))),
    Shot("themes-city", "officer", _sheet(lambda definition, theme: theme.name in (
        "R2", "R3", "R4", "SW2", "D2", "D3", "H2", "H3", "WS", "LU", "WB", "L"))),
    Shot("themes-payments", "water", _sheet(lambda definition, theme: theme.name in ("P", "S"))),
    Shot("themes-measures", "officer", measures),
)  # fmt: skip
