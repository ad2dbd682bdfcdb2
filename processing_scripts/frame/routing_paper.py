"""The route sheets as a print layout: the day, then a truck a sheet with its map, its stops in order and contacts (umdss.md 5, 7.2)."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsTextBackgroundSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ...desk.words import tr
from ...layers.print_layout import PrintRequest
from ...layers.print_report import QUIET, Report, Seen
from ...layers.print_table import LEFT, MIDDLE, RIGHT, Column, Row, text_format
from .fields import geometry_of, label_of
from .looks import wheel
from .paper import Ground, layer_of
from .paper_ground import ground_layers
from .routing_reasons import REASONS
from .routing_rows import EMPTYING, END, PLANT, START, Rows
from .routing_words import ESTIMATED, HEADS, LEFT_COLUMNS, SHORT_FLEET, contact_of, is_guessed, moved, place_of, short, time_of, truck_facts

COLOURS = {START: "#333333", PLANT: "#5B7A1E", EMPTYING: "#1F5FBF"}
GROUNDS = {START: "#EEF2F5", END: "#EEF2F5", PLANT: "#F0F4E8"}
SHARES = {"vehicle": 2.2, "provider": 3.4, "application_id": 1.2, "containment_id": 1.3, "house_number": 1.2, "road_name": 2.2, "reason": 1.4,
          "why": 4}  # fmt: skip
TEXTS = {"vehicle", "provider", "containment_id", "house_number", "road_name", "reason", "why", "departure", "arrival"}
OF_THIS = '"vehicle" = @imis_vehicle'
OF_ALL = "coalesce(@imis_vehicle, '') = ''"


class Sheets:
    """Writes the layout.

    :param contacts: application -> row with name, telephone, address and landmark; None when they may not be read or are not wanted.
    :param facts, warnings: what the whole day comes to, and what to say of it. :param city: what the map shows on a day without work.
    """

    def __init__(
        self, rows: Rows, day: str, contacts: dict[int, dict] | None, facts: list[tuple[str, str]], warnings: list[str], city: QgsRectangle
    ) -> None:
        self.city = city
        self.rows, self.day, self.contacts, self.facts, self.warnings = rows, day, contacts, facts, warnings
        self.trips = list(rows.trips())
        self.fleet, self.left = list(rows.fleet()), list(rows.left())
        self.stops = {rows.day.trucks[route.vehicle]["vehicle"]: list(rows.stops(route)) for route in rows.plan.routes}
        self.trucks = [rows.day.trucks[route.vehicle] for route in rows.plan.routes]

    def box(self, vehicle: str = "") -> QgsRectangle:
        """The ground that a truck, or all, go over; the city when nobody goes anywhere."""
        box = QgsRectangle()
        box.setMinimal()
        for trip in self.trips:
            for line in trip["lines"] if vehicle in ("", trip["vehicle"]) else ():
                box.combineExtentWith(line.boundingBox())
        for name, stops in self.stops.items():
            for stop in stops if vehicle in ("", name) else ():
                box.include(geometry_of(stop["geom"]).asPoint())
        if not self.stops:
            for row in self.left:
                if row["geom"] is not None:
                    box.include(geometry_of(row["geom"]).asPoint())
        if box.xMinimum() > box.xMaximum():
            return QgsRectangle(self.city)
        box.grow(max(60.0, 0.04 * max(box.width(), box.height())))
        return box

    def write(self, project: QgsProject, request: PrintRequest, crs: QgsCoordinateReferenceSystem, ground: Ground) -> Report:
        """The report: the day first, then a sheet a truck."""
        report = Report(project, request, [*self._layers(crs), *ground_layers(ground, crs)], crs)
        report.begin_sheet(request.title, " ".join([self.day, *self.warnings]), Seen(self.box(), {"imis_vehicle": ""}))
        report.facts(self.facts, 7)
        self._day(report)
        for truck in self.trucks:
            self._truck(report, request, truck)
        return report

    # -- the day -------------------------------------------------------------------------------------------------
    def _day(self, report: Report) -> None:
        out = [row for row in self.fleet if row["trips"]]
        if out:
            report.table([_column(name) for name in SHORT_FLEET], [_row(SHORT_FLEET, row) for row in out], 6.5)
        home = [row for row in self.fleet if not row["trips"]]
        if home:
            names = ", ".join(tr("{vehicle} ({n_reach} jobs in reach)").format(**row) for row in home)
            report.text(tr("Without work on this day: {vehicles}").format(vehicles=names), 7, colour=QUIET)
        if self.left:
            report.heading(tr("Not served"))
            rows = [_row(LEFT_COLUMNS, {**row, "reason": tr(REASONS[row["reason"]])}) for row in self.left]
            report.table([_column(name) for name in LEFT_COLUMNS], rows, 6.5)

    # -- a truck -------------------------------------------------------------------------------------------------
    def _truck(self, report: Report, request: PrintRequest, truck: dict) -> None:
        name, stops = truck["vehicle"], self.stops[truck["vehicle"]]
        fleet = next(row for row in self.fleet if row["vehicle"] == name)
        title = tr("Route sheet · {vehicle} · {day}").format(vehicle=name, day=self.day)
        report.begin_sheet(title, request.title, Seen(self.box(name), {"imis_vehicle": name}))
        report.facts(truck_facts(truck, fleet), 7)
        line = "_" * 24
        report.text(f"{tr('Driver')} {line}     {tr('Emptiers')} {line} {line}", 8, height=8)
        if any(is_guessed(stop) for stop in stops):
            report.text(tr(ESTIMATED), 6.5, colour=QUIET)
        heads = [(HEADS[0], 0.55, MIDDLE), (HEADS[1], 1.35, LEFT), (HEADS[2], 5.2, LEFT), (HEADS[3], 0.75, RIGHT), (HEADS[4], 0.75, RIGHT)]
        if self.contacts is not None:
            heads.append((HEADS[5], 2.3, LEFT))
        heads.append((HEADS[6], 0.65, MIDDLE))
        columns = [Column(tr(head), share, align) for head, share, align in heads]
        report.table(columns, [self._stop(stop) for stop in stops], 7)

    def _stop(self, stop: dict) -> Row:
        place, counted = place_of(stop, self.contacts), stop["stop_kind"] in (EMPTYING, PLANT)
        first = f"{place.name} – {tr('Emergency').upper()}" if place.urgent else place.name
        cells = [
            str(stop["stop_no"]) if counted else "", time_of(stop), "\n".join(line for line in (first, place.codes, place.way) if line), moved(stop),
            f"{stop['load_m3']:.1f}",
        ]  # fmt: skip
        if self.contacts is not None:
            cells.append("\n".join(contact_of(stop, self.contacts)))
        cells.append("☐" if counted else "")
        return Row(cells, ground=GROUNDS.get(stop["stop_kind"], ""), bold=place.urgent)

    # -- the map -------------------------------------------------------------------------------------------------
    def _layers(self, crs: QgsCoordinateReferenceSystem) -> list[QgsVectorLayer]:
        driven = [{**trip, "geom": _one_line(trip["lines"])} for trip in self.trips]
        routes = layer_of(tr("Routes"), "line", [("vehicle", "text"), ("trip", "integer")], driven, crs)
        root = QgsRuleBasedRenderer.Rule(None)
        for number, truck in enumerate(self.trucks):
            name = truck["vehicle"]
            condition = "{} AND \"vehicle\" = '{}'".format(OF_ALL, name.replace("'", "''"))
            root.appendChild(QgsRuleBasedRenderer.Rule(_route(wheel(number)), 0, 0, condition, name))
        for trip in sorted({row["trip"] for row in self.trips}):
            condition = f'{OF_THIS} AND "trip" = {int(trip)}'
            root.appendChild(QgsRuleBasedRenderer.Rule(_route(wheel(trip)), 0, 0, condition, tr("Trip {number}").format(number=trip)))
        routes.setRenderer(QgsRuleBasedRenderer(root))
        stops = layer_of(tr("Stops"), "point", [("vehicle", "text"), ("stop_kind", "text"), ("words", "text")], self._places(), crs)
        root = QgsRuleBasedRenderer.Rule(None)
        for kind, words in ((EMPTYING, tr("Emptying, by its number")), (PLANT, tr("Discharge at a plant")), (START, tr("Depot"))):
            marker = QgsMarkerSymbol.createSimple({"name": "circle" if kind == EMPTYING else "square", "size": "2.4", "color": COLOURS[kind],
                                                   "outline_color": "#FFFFFF", "outline_width": "0.3"})  # fmt: skip
            condition = f"\"stop_kind\" = '{kind}' AND ({OF_ALL} OR {OF_THIS})"
            root.appendChild(QgsRuleBasedRenderer.Rule(marker, 0, 0, condition, words))
        stops.setRenderer(QgsRuleBasedRenderer(root))
        _number(stops)
        return [stops, routes]

    def _places(self) -> list[dict]:
        """A row a place of a truck: several stops at one place have one mark with all their numbers."""
        found: dict[tuple, dict] = {}
        for vehicle, stops in self.stops.items():
            for stop in stops:
                if stop["stop_kind"] == END:
                    continue
                point = geometry_of(stop["geom"]).asPoint()
                kind = stop["stop_kind"]
                key = (vehicle, kind, round(point.x()), round(point.y()))
                row = found.setdefault(key, {"vehicle": vehicle, "stop_kind": kind, "words": "", "geom": stop["geom"]})
                word = tr("Depot") if kind == START else str(stop["stop_no"])
                row["words"] = f"{row['words']}, {word}" if row["words"] else word
        return list(found.values())


def _one_line(parts: list[QgsGeometry]) -> bytes | None:
    """The pieces of a way as one line in the direction of driving, so that its arrows have room."""
    points: list = []
    pieces = [piece for part in parts for piece in (part.asMultiPolyline() if part.isMultipart() else [part.asPolyline()]) if piece]
    for place, piece in enumerate(pieces):
        if points:
            turned = points[-1].sqrDist(piece[-1]) < points[-1].sqrDist(piece[0])
        else:
            after = pieces[place + 1] if place + 1 < len(pieces) else None
            turned = after is not None and min(piece[0].sqrDist(end) for end in (after[0], after[-1])) < min(
                piece[-1].sqrDist(end) for end in (after[0], after[-1]))  # fmt: skip
        points += reversed(piece) if turned else piece
    return bytes(QgsGeometry.fromPolylineXY(points).asWkb()) if len(points) > 1 else None


def _column(name: str) -> Column:
    return Column(label_of(name), SHARES.get(name, 1.2), LEFT if name in TEXTS else RIGHT)


def _row(names: tuple[str, ...], row: dict) -> Row:
    shown = [short(name, row.get(name)) for name in names]
    return Row(["–" if value is None else f"{value:,}" if isinstance(value, (int, float)) and name.startswith("cost") else str(value)
                for name, value in zip(names, shown, strict=True)])  # fmt: skip


def _route(colour: str) -> QgsLineSymbol:
    """A line with a white edge and arrows in the direction of driving."""
    symbol = QgsLineSymbol.createSimple({"line_color": "#FFFFFF", "line_width": "1.7", "capstyle": "round", "joinstyle": "round"})
    inner = QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.9", "capstyle": "round", "joinstyle": "round"})
    symbol.appendSymbolLayer(inner.symbolLayer(0).clone())
    arrow = QgsMarkerLineSymbolLayer(True, 12)
    dark = QColor(colour).darker(150).name()
    arrow.setSubSymbol(QgsMarkerSymbol.createSimple({"name": "filled_arrowhead", "size": "2.6", "color": dark, "outline_style": "no"}))
    symbol.appendSymbolLayer(arrow)
    return symbol


def _number(layer: QgsVectorLayer) -> None:
    """The numbers of the stops in boxes beside their places, on the sheet of their truck only."""
    text: QgsTextFormat = text_format(7.5, True, "#ffffff")
    ground = QgsTextBackgroundSettings()
    ground.setEnabled(True)
    ground.setType(QgsTextBackgroundSettings.ShapeType.ShapeRectangle)
    ground.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    ground.setSize(QSizeF(0.7, 0.3))
    ground.setRadii(QSizeF(0.8, 0.8))
    ground.setStrokeColor(QColor("#ffffff"))
    ground.setStrokeWidth(0.25)
    text.setBackground(ground)
    settings = QgsPalLayerSettings()
    settings.fieldName = "words"
    settings.setFormat(text)
    settings.placement = QgsPalLayerSettings.Placement.AroundPoint
    settings.dist = 1.2
    settings.displayAll = True
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(OF_THIS))
    colour = "CASE WHEN \"stop_kind\" = '{}' THEN '{}' WHEN \"stop_kind\" = '{}' THEN '{}' ELSE '{}' END".format(
        PLANT, COLOURS[PLANT], START, COLOURS[START], COLOURS[EMPTYING])  # fmt: skip
    properties.setProperty(QgsPalLayerSettings.Property.ShapeFillColor, QgsProperty.fromExpression(colour))
    settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
