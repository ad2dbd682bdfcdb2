"""The page of a day of routes: what it comes to, then a sheet a truck on a page of its own, to be printed on A4 (umdss.md 5, 7.2)."""

from __future__ import annotations

import html

from qgis.core import QgsGeometry, QgsRectangle

from ...charts.draw import draw, preferred_height
from ...charts.model import STACKED, Category, Chart, Series
from ...desk.words import tr
from . import pages
from .fields import geometry_of
from .routing_map import Sketch
from .routing_reasons import REASONS
from .routing_rows import EMPTYING, END, FLEET, PLANT, START, Rows
from .routing_words import (
    ESTIMATED,
    HEADS,
    LEFT_COLUMNS,
    SHORT_FLEET,
    contact_of,
    is_guessed,
    moved,
    place_of,
    short,
    time_of,
    truck_facts,
)

STYLE = (
    "@page{size:A4 portrait;margin:12mm 12mm 14mm 12mm}"
    "@page{@bottom-right{content:counter(page) ' / ' counter(pages);font-family:sans-serif;font-size:8pt;color:#666}}"
    "body{font-size:9pt}.sheet{break-before:page;page-break-before:always}.sheet h2{font-size:14pt;margin:0 0 2px 0}.sheet p{margin:2px 0}"
    "table{width:100%}thead{display:table-header-group}tr{break-inside:avoid;page-break-inside:avoid}td,th{vertical-align:top}"
    ".map{width:100%;height:auto;margin:4px 0}td.c{text-align:center}td.n,td.t{white-space:nowrap}"
    ".fleet table{font-size:8pt}.fleet td:first-child{white-space:nowrap}tr.plant td{background:#F0F4E8}tr.home td{background:#EEF2F5}"
    ".urgent{color:#B30000;font-weight:bold}.quiet{color:#666;font-size:8pt}.tick{display:inline-block;width:9pt;height:9pt;border:1px solid #333}"
    ".facts td{border:none;padding:1px 14px 1px 0}table.facts{width:auto}.sign{margin-top:10px;color:#333}.warn{color:#8A4B00}"
)
COLOURS = {START: "#333333", END: "#333333", PLANT: "#5B7A1E", EMPTYING: "#1F5FBF"}


class Page:
    """Writes the page.

    :param contacts: application -> row with name, telephone, address and landmark; None when they may not be read or are not wanted.
    """

    def __init__(self, rows: Rows, title: str, day: str, contacts: dict[int, dict] | None) -> None:
        self.rows, self.title, self.day, self.contacts = rows, title, day, contacts
        self._trips = list(rows.trips())
        self._ground: list[QgsGeometry] | None = None

    def html(self, facts: list[tuple[str, str]], warnings: list[str]) -> str:
        """The whole page."""
        parts = [f"<style>{STYLE}</style>", f"<p>{html.escape(self.day)}</p>", _facts(facts)]
        parts += [f"<p class='warn'>{html.escape(text)}</p>" for text in warnings]
        fleet, left = list(self.rows.fleet()), list(self.rows.left())
        out, home = [row for row in fleet if row["trips"]], [row for row in fleet if not row["trips"]]
        if out:
            columns = [column for column in FLEET if column[0] in SHORT_FLEET]
            table = pages.table(columns, [[short(name, row.get(name)) for name, _kind in columns] for row in out])
            parts += [self._chart(out), f"<div class='fleet'>{table}</div>"]
        if home:
            names = ", ".join(tr("{vehicle} ({n_reach} jobs in reach)").format(**row) for row in home)
            parts.append(f"<p>{html.escape(tr('Without work on this day: {vehicles}').format(vehicles=names))}</p>")
        if left:
            columns = [(name, "") for name in LEFT_COLUMNS]
            shown = [[tr(REASONS[row[name]]) if name == "reason" else short(name, row.get(name)) for name, _kind in columns] for row in left]
            parts += [f"<h2>{html.escape(tr('Not served'))}</h2>", f"<div class='fleet'>{pages.table(columns, shown)}</div>"]
        parts += [self._sheet(route) for route in self.rows.plan.routes]
        return pages.page(self.title, parts)

    @staticmethod
    def _chart(out: list[dict]) -> str:
        hours = {name: tuple(round(row[name] / 60, 1) for row in out) for name in ("driving_min", "working_min", "waiting_min")}
        chart = Chart(
            STACKED, tr("Hours of the trucks"), tuple(Category(row["vehicle"], row["vehicle"]) for row in out),
            (
                Series("driving", tr("driving"), hours["driving_min"]), Series("working", tr("emptying and unloading"), hours["working_min"]),
                Series("waiting", tr("waiting"), hours["waiting_min"], muted=True),
            ),
            unit="h", decimals=1, flat=True,
        )  # fmt: skip
        return f"<h2>{html.escape(chart.title)}</h2>" + draw(chart, 620, min(preferred_height(chart, 620), 300), ground=True).svg

    # -- a sheet -------------------------------------------------------------------------------------------------
    def _sheet(self, route) -> str:
        truck, stops = self.rows.day.trucks[route.vehicle], list(self.rows.stops(route))
        fleet = next(row for row in self.rows.fleet() if row["vehicle"] == truck["vehicle"])
        head = f"<h2>{html.escape(truck['vehicle'])} · {html.escape(self.day)}</h2>"
        parts = [head, _facts(truck_facts(truck, fleet)), self._map(truck, stops), self._table(stops)]
        if any(is_guessed(stop) for stop in stops):
            parts.append(f"<p class='quiet'>{html.escape(tr(ESTIMATED))}</p>")
        line = "_" * 22
        parts.append(f"<p class='sign'>{html.escape(tr('Driver'))} {line}&nbsp;&nbsp;&nbsp;{html.escape(tr('Emptiers'))} {line} {line}</p>")
        return f"<div class='sheet'>{''.join(parts)}</div>"

    def _table(self, stops: list[dict]) -> str:
        heads = [head for head in HEADS if head != HEADS[5] or self.contacts is not None]
        lines = "".join(f"<tr class='{_kind(stop)}'>{self._cells(stop)}</tr>" for stop in stops)
        return f"<table><thead><tr>{''.join(f'<th>{html.escape(tr(head))}</th>' for head in heads)}</tr></thead><tbody>{lines}</tbody></table>"

    def _cells(self, stop: dict) -> str:
        number = stop["stop_no"] if stop["stop_kind"] in (EMPTYING, PLANT) else ""
        cells = [
            f"<td class='c'>{number}</td><td class='t'>{time_of(stop)}</td><td>{self._place(stop)}</td>",
            f"<td class='n'>{moved(stop)}</td><td class='n'>{stop['load_m3']:.1f}</td>",
        ]
        if self.contacts is not None:
            cells.append(f"<td>{'<br>'.join(html.escape(line) for line in contact_of(stop, self.contacts))}</td>")
        cells.append(f"<td class='c'>{'<span class=tick></span>' if stop['stop_kind'] in (EMPTYING, PLANT) else ''}</td>")
        return "".join(cells)

    def _place(self, stop: dict) -> str:
        place = place_of(stop, self.contacts)
        if stop["stop_kind"] == PLANT:
            return f"<b>{html.escape(place.name)}</b>"
        urgent = f" <span class='urgent'>{html.escape(tr('Emergency'))}</span>" if place.urgent else ""
        codes = f"<br><span class='quiet'>{html.escape(place.codes)}</span>" if place.codes else ""
        return f"{html.escape(place.name)}{urgent}{codes}" + (f"<br>{html.escape(place.way)}" if place.way else "")

    # -- the map -------------------------------------------------------------------------------------------------
    def _map(self, truck: dict, stops: list[dict]) -> str:
        trips = [trip for trip in self._trips if trip["vehicle"] == truck["vehicle"]]
        box = QgsRectangle()
        box.setMinimal()
        for line in (line for trip in trips for line in trip["lines"]):
            box.combineExtentWith(line.boundingBox())
        places: dict[tuple[float, float], list[dict]] = {}
        for stop in stops:
            point = geometry_of(stop["geom"]).asPoint()
            box.include(point)
            places.setdefault((round(point.x(), 1), round(point.y(), 1)), []).append(stop)
        sketch = Sketch(box)
        if self._ground is None:
            self._ground = [self.rows.roads.shape(edge) for edge in self.rows.roads.ways.pieces]
        sketch.ground(self._ground)
        for trip in trips:
            sketch.route(trip["lines"], trip["trip"], len(trips))
        for (x, y), here in places.items():
            kind = here[0]["stop_kind"]
            numbers = [str(stop["stop_no"]) for stop in here]
            text = tr("Depot") if kind in (START, END) else tr("Plant") if kind == PLANT else ",".join(numbers)
            sketch.spot(x, y, text, COLOURS[kind], square=kind != EMPTYING)
        return sketch.svg()


def _facts(facts: list[tuple[str, str]]) -> str:
    cells = "".join(f"<td>{html.escape(name)}<br><b>{html.escape(value)}</b></td>" for name, value in facts)
    return f"<table class='facts'><tr>{cells}</tr></table>"


def _kind(stop: dict) -> str:
    return {PLANT: "plant", START: "home", END: "home"}.get(stop["stop_kind"], "")

