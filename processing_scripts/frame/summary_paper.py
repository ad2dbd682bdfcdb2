"""The summary report as a print layout: map page, figures, charts, matrix, key figures, infrastructure (umdss.md 2.5, 5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...charts.draw import draw, preferred_height
from ...charts.model import BARS, Category, Chart, Series
from ...desk.words import tr
from ...layers.print_layout import PrintRequest
from ...layers.print_report import Report, Seen
from ...layers.print_table import RIGHT, Column, Row
from .fields import geometry_of, label_of
from .looks import dress
from .paper import Ground, layer_of
from .paper_ground import ground_layers, put_label
from .tables import Areas

FEW = 5  # areas: so many stand side by side, more below one another
MOST_BUILDINGS = 15000  # beyond, they would only blacken the map: the areas are shaded by people instead
MOST_BARS = 40
FACTS = (
    "n_buildings", "population", "households", "population_per_household", "n_containments", "con_overdue", "pct_onsite", "pct_sewer",
    "pct_unsafe_direct", "con_never_emptied", "apps_open", "tax_paid_pct",
)  # fmt: skip
MANY_FIGURES = (
    "n_buildings", "population", "households", "n_lic_buildings", "pct_onsite", "pct_sewer", "pct_unsafe_direct", "n_containments", "con_overdue",
    "con_never_emptied", "apps_open", "emptied_12m", "tax_paid_pct",
)  # fmt: skip
SHADED = ("#F1EEF6", "#BDC9E1", "#74A9CF", "#2B8CBE", "#045A8D")
GROUND_OF_TOTAL = "#f5f7f9"


@dataclass
class Found:
    """What a summary found, as rows: matrix (T1), key figures (T2), infrastructure, shapes of the areas and buildings with WKB in ``geom``."""

    areas: Areas
    matrix: list[dict]
    keys: list[dict]
    infra: list[dict]
    shapes: list[dict]
    buildings: list[dict]
    lines: list[str]

    def box(self) -> QgsRectangle:
        """The ground of all areas."""
        box = QgsRectangle()
        box.setMinimal()
        for row in (*self.shapes, *([] if self.shapes else self.buildings)):
            if row["geom"] is not None:
                box.combineExtentWith(geometry_of(row["geom"]).boundingBox())
        return box

    def whole(self) -> dict:
        """The key figures of all areas together."""
        return next((row for row in self.keys if row["area_no"] == 0), self.keys[0] if self.keys else {})


def write(found: Found, ground: Ground, project: QgsProject, request: PrintRequest, crs: QgsCoordinateReferenceSystem) -> Report:
    """The report; in the window's thread."""
    own, below = _layers(found, crs), ground_layers(ground, crs)
    layers = [*own, *below] if found.buildings else [*below, *own]  # shaded areas would hide the roads
    report = Report(project, request, layers, crs)
    report.begin_sheet(request.title, " ".join(found.lines), Seen(found.box(), {}))
    whole = found.whole()
    report.facts([(label_of(name), _shown(whole.get(name))) for name in FACTS])
    if found.matrix:
        _matrix(report, found)
    for chart in _charts(found):
        high = preferred_height(chart, report.chart_width)
        report.drawing(chart.title, draw(chart, report.chart_width, high, ground=True).svg, report.chart_width, high)
    _key_figures(report, found)
    if found.infra:
        _infrastructure(report, found)
    return report


# -- tables ----------------------------------------------------------------------------------------------------
def _matrix(report: Report, found: Found) -> None:
    """T1: of all areas, then area by area; systems that occur nowhere have no column."""
    used = [name for name in found.matrix[0] if name.startswith("sys_") and any(row[name] for row in found.matrix)]
    several = len({row["area_no"] for row in found.matrix}) > 1
    columns = [*([Column(tr("Area"), 2.3)] if several else []), Column(label_of("structure_type"), 2.3),
               *(Column(label_of(name), 1.3, RIGHT) for name in ("n_buildings", *used))]  # fmt: skip
    rows = []
    for number in sorted({row["area_no"] for row in found.matrix}):
        of_area = [row for row in found.matrix if row["area_no"] == number]
        for place, row in enumerate(of_area):
            total = place == len(of_area) - 1
            cells = [row["structure_type"], *(_shown(row[name]) for name in ("n_buildings", *used))]
            head = [found.areas.name(number)[1] if place == 0 else ""] if several else []
            rows.append(Row([*head, *cells], total, GROUND_OF_TOTAL if total else ""))
    report.heading(tr("Buildings by structure and sanitation"))
    report.table(columns, rows, 6.5 if len(columns) < 11 else 5.8)


def _key_figures(report: Report, found: Found) -> None:
    """T2: a column an area where there are few, a row an area where there are many."""
    if not found.keys:
        return
    report.heading(tr("Key figures"))
    ordered = sorted(found.keys, key=lambda row: row["area_no"])
    if len(ordered) <= FEW + 1:
        names = [name for name in ordered[0] if name != "area_no" and any(row.get(name) not in (None, 0) for row in ordered)]
        if len(ordered) == 1:  # one area: two figures side by side
            cells = [(label_of(name), _shown(ordered[0][name])) for name in names]
            half = (len(cells) + 1) // 2
            pairs = list(zip(cells[:half], [*cells[half:], ("", "")][:half], strict=True))
            columns = [Column(tr("Figure"), 3), Column(tr("Value"), 1, RIGHT), Column(tr("Figure"), 3), Column(tr("Value"), 1, RIGHT)]
            report.table(columns, [Row([*one, *other]) for one, other in pairs])
            return
        columns = [Column(tr("Figure"), 3), *(Column(found.areas.name(row["area_no"])[1], 1.3, RIGHT) for row in ordered)]
        report.table(columns, [Row([label_of(name), *(_shown(row.get(name)) for row in ordered)]) for name in names])
        return
    columns = [Column(tr("Area"), 2.2), *(Column(label_of(name), 1.15, RIGHT) for name in MANY_FIGURES)]
    rows = [
        Row([found.areas.name(row["area_no"])[1], *(_shown(row.get(name)) for name in MANY_FIGURES)], not row["area_no"],
            "" if row["area_no"] else GROUND_OF_TOTAL)
        for row in ordered
    ]  # fmt: skip
    report.table(columns, rows, 6.5 if len(columns) < 11 else 5.8)


def _infrastructure(report: Report, found: Found) -> None:
    numbers = sorted({row["area_no"] for row in found.infra})
    filled = {(row["measure"], row["class"] or "", row["unit"] or "") for row in found.infra if row["value"]}
    if not filled:
        return
    values = {(row["measure"], row["class"] or "", row["unit"] or "", row["area_no"]): row["value"] for row in found.infra}
    order = [key for key in dict.fromkeys((row["measure"], row["class"] or "", row["unit"] or "") for row in found.infra) if key in filled]
    report.heading(tr("Roads, networks, toilets, land, cases"))
    if len(numbers) <= FEW + 1:
        single = [Column(found.areas.name(number)[1], 1.2, RIGHT) for number in numbers]
        columns = [Column(label_of("measure"), 2), Column(label_of("class"), 2), *single, Column(label_of("unit"), 0.7)]
        rows = [Row([label_of(key[0]), key[1], *(_shown(values.get((*key, number))) for number in numbers), key[2]]) for key in order]
    else:  # the measures as a whole, a row an area
        plain = [key for key in order if not key[1]][:12]
        columns = [Column(tr("Area"), 2.2), *(Column(label_of(key[0]), 1.2, RIGHT) for key in plain)]
        rows = [Row([found.areas.name(number)[1], *(_shown(values.get((*key, number))) for key in plain)]) for number in numbers]
    report.table(columns, rows, 6.5 if len(columns) < 11 else 5.8)


# -- charts ----------------------------------------------------------------------------------------------------
def _charts(found: Found) -> list[Chart]:
    whole = found.whole()
    made = []
    for title, what, prefix in (
        (tr("Buildings by sanitation system"), tr("Buildings"), "sys_"), (tr("Containments by type"), tr("Containments"), "con_type_"),
    ):  # fmt: skip
        made.append(_bars(title, what, [(name, label_of(name), whole[name]) for name in whole if name.startswith(prefix)]))
    single = [row for row in found.keys if row["area_no"]]
    if 1 < len(single) <= MOST_BARS:
        for name in ("population", "pct_unsafe_direct"):
            bars = [(row["area_no"], found.areas.name(row["area_no"])[1], row[name]) for row in single]
            made.append(_bars(tr("{figure} by area").format(figure=label_of(name)), label_of(name), bars, name.startswith("pct")))
    return [chart for chart in made if not chart.is_empty]


def _bars(title: str, what: str, bars: Sequence[tuple], decimals: bool = False) -> Chart:
    used = [bar for bar in bars if bar[2]]
    return Chart(
        BARS, title, tuple(Category(key, label) for key, label, _value in used), (Series("n", what, tuple(value for *_words, value in used)),),
        flat=True, decimals=int(decimals),
    )  # fmt: skip


# -- the map ---------------------------------------------------------------------------------------------------
def _layers(found: Found, crs: QgsCoordinateReferenceSystem) -> list[QgsVectorLayer]:
    by_number = {row["area_no"]: row for row in found.keys}
    shapes = [{**row, "population": by_number.get(row["area_no"], {}).get("population", 0)} for row in found.shapes]
    areas = layer_of(tr("Areas"), "polygon", [("label", "text"), ("population", "bigint")], shapes, crs)
    areas.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"style": "no", "outline_color": "#c0392b", "outline_width": "0.6"})))
    put_label(areas, "label", 8, True)
    if found.buildings:
        buildings = layer_of(tr("Buildings"), "polygon", [("bin", "text"), ("sanitation_system_id", "integer")], found.buildings, crs)
        dress(buildings, "system")
        for category in buildings.renderer().categories():
            category.symbol().symbolLayer(0).setStrokeWidth(0.15)
        layers = [areas, buildings]
    else:
        _shade(areas)
        layers = [areas]
    return [layer for layer in layers if layer.featureCount()]


def _shade(areas: QgsVectorLayer) -> None:
    """Areas by the number of people, in classes of about as many areas each."""
    from qgis.core import QgsGraduatedSymbolRenderer, QgsRendererRange

    values = sorted(feature["population"] or 0 for feature in areas.getFeatures())
    count = min(len(set(values)), len(SHADED))
    if count < 2:
        return
    bounds = [values[len(values) * step // count] for step in range(count)] + values[-1:]
    renderer = QgsGraduatedSymbolRenderer("population")
    for step in range(count):
        low, high = bounds[step], bounds[step + 1]
        fill = {"color": SHADED[step * (len(SHADED) - 1) // (count - 1)], "outline_color": "#c0392b", "outline_width": "0.4"}
        label = tr("{low} to {high} people").format(low=f"{low:,}", high=f"{high:,}")
        renderer.addClassRange(QgsRendererRange(low, high, QgsFillSymbol.createSimple(fill), label))
    areas.setRenderer(renderer)


def _shown(value) -> str:
    if value is None:
        return "–"
    if isinstance(value, (int, bool)):
        return f"{value:,}"
    number = float(value)
    return f"{number:,.2f}".rstrip("0").rstrip(".")
