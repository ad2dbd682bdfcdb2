"""The CWIS dashboard (modules 13.6): a year's indicators against target and last year, their course, by ward, flows and ladder.

Every figure comes from the stored report of the year, as the panel shows it; nothing is computed here.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ... import charts
from ...charts.flow import draw_flow, flow_height
from ...desk import style
from ...desk.dashboard_data import Card
from ...desk.dashboard_declaration import ChartDeclaration, Source
from ...desk.dashboard_grid import TileGrid
from ...desk.dashboard_tiles import CardTile, ChartTile
from ...desk.dashboard_window import DashboardWindow, full_button
from ...desk.drawn_view import DrawnView
from ...desk.words import tr
from ...records.clock import today
from ...records.words import mark
from ..cwis_data import YEARS, IndicatorRow, YearView, read_year
from ..cwis_flow_page import OUTCOMES, RUNGS, STORED, flow_words, ladder_chart, missing_words, outcomes_of
from ..cwis_map import colour_parts
from ..cwis_page import trend_chart
from .one_question import OneQuestionPage

TABLES = ("cwis.report", "cwis.indicator_value", "cwis.indicator_target", "layer_info.wards")
SOURCE = Source("cwis.report_document", TABLES)
WARDS = """
SELECT v.indicator_code AS code, coalesce(w.ward::text, v.group_value) AS part, v.data_value AS value
  FROM layer_info.wards AS w
  FULL JOIN (SELECT i.* FROM cwis.indicator_value AS i
              WHERE i.year = %(year)s AND i.group_kind = 'ward'
                AND i.revision = (SELECT max(r.revision) FROM cwis.report AS r WHERE r.year = %(year)s)) AS v ON v.group_value = w.ward::text
 ORDER BY w.ward NULLS LAST
"""
#: Of a mean distance less is better; of every other indicator more.
LOWER_IS_BETTER = ("m",)


class CwisDashboardPage(OneQuestionPage):
    """Choose a year; a card of each indicator, and for the one pressed its course and its wards."""

    TABLES = TABLES
    read_all_done = pyqtSignal()

    def __init__(self, dock, parent=None) -> None:
        super().__init__(dock, parent)
        self.setObjectName("dashboard_cwis")
        self.rows: tuple[IndicatorRow, ...] = ()
        self.wards: list[Mapping[str, Any]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addLayout(self._head())
        layout.addWidget(self._body(), 1)
        self.session.tables_changed.connect(self._tables_changed)

    # -- building ----------------------------------------------------------------------------------------------
    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.year, self.indicator = QComboBox(), QComboBox()
        for box, name, text in ((self.year, "year", tr("Year")), (self.indicator, "indicator", tr("Indicator"))):
            box.setObjectName("filter_" + name)
            box.setAccessibleName(text)
            row.addWidget(style.label(text))
            row.addWidget(box)
        self.indicator.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.indicator.setMinimumContentsLength(14)
        self.indicator.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.indicator.setToolTip(tr("Whose course and wards the charts show"))
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.year.currentIndexChanged.connect(lambda _place: self.read())
        self.indicator.currentIndexChanged.connect(lambda _place: self._show_chosen())
        self.state = style.label("", "quiet")
        row.addWidget(self.state)
        self.full_button = full_button(self.show_full_screen)
        row.addWidget(self.full_button)
        return row

    def _body(self) -> QScrollArea:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, style.GAP)
        column.setSpacing(style.GAP)
        self.nothing = style.label("", "quiet", wrap=True)
        column.addWidget(self.nothing)
        self.shown = QWidget()
        column.addWidget(self.shown)
        column.addStretch(1)
        inner = QVBoxLayout(self.shown)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(style.GAP)
        self.cards = TileGrid(150)
        inner.addWidget(self.cards)
        inner.addWidget(style.label(tr("Charts"), "section"))
        self.charts = {
            "trend": self._tile("trend", mark("Course of the chosen indicator"), False, mark("Year")),
            "wards": self._tile("wards", mark("Chosen indicator by ward"), False, mark("Ward"), self._wards_on_map),
            "ladder": self._tile("ladder", mark("Service ladder"), True, mark("Part")),
            "against": self._tile("against", mark("Shares against target and last year"), True, mark("Indicator")),
        }
        grid = TileGrid(270, 4, even=True)
        grid.set_tiles([(self.charts[name], 2) for name in ("trend", "wards", "ladder")])
        inner.addWidget(grid)
        inner.addWidget(style.label(tr("Where the excreta go"), "section"))
        self.flow = DrawnView()
        self.flow.setObjectName("flow")
        inner.addWidget(self.flow)
        inner.addWidget(self.charts["against"])
        self.area.setWidget(inside)
        return self.area

    def _tile(self, name: str, title: str, flat: bool, first: str, show_map=None) -> ChartTile:
        declared = ChartDeclaration(name, title, charts.BARS, SOURCE, first=first, flat=flat, wards=show_map is not None)
        return ChartTile(declared, self.session.messages, lambda hit: False, lambda hit: None, show_map)

    def show_full_screen(self) -> DashboardWindow:
        """The same dashboard over the whole screen."""
        page = CwisDashboardPage(self.dock)
        window = DashboardWindow(self.dock, tr("CWIS"), page, {page.year: self.year, page.indicator: self.indicator})
        window.showFullScreen()
        return window

    # -- reading -----------------------------------------------------------------------------------------------
    def first_read(self) -> None:
        """The choices, and with them the figures."""
        self.session.ask_rows(self, YEARS, None, self._take_years, self._failed, channel="years")

    def read_again(self) -> None:
        """The figures anew."""
        self.first_read()

    def _take_years(self, rows: list[Mapping[str, Any]]) -> None:
        """Offer the years; the newest with a report is shown first."""
        chosen = self.year.currentData()
        self.year.blockSignals(True)
        self.year.clear()
        for row in rows:
            self.year.addItem(str(row["year"]), row["year"])
        newest = next((row["year"] for row in rows if row["has_report"] and row["year"] < today().year), today().year - 1)
        self.year.setCurrentIndex(max(self.year.findData(chosen or newest), 0))
        self.year.blockSignals(False)
        self.read()

    def read(self) -> None:
        """Read the chosen year's stored report."""
        if not self._started or self.year.currentData() is None:
            return
        self._stale = False
        year = self.year.currentData()
        self.state.setText(tr("reading…"))

        def work(fetch):
            return read_year(fetch, year), fetch(STORED, (year,)), fetch(OUTCOMES, None), fetch(RUNGS, None), fetch(WARDS, {"year": year})

        self.session.ask(self, work, self._take, self._failed, channel="figures")

    # -- showing -----------------------------------------------------------------------------------------------
    def _take(self, answer) -> None:
        view, stored, kinds, rungs, self.wards = answer
        self.rows = view.rows
        self.state.setText(self._state_words(view))
        self.nothing.setText("" if view.rows else tr("{year} has no report yet. Generate it in the tab “Indicators”.").format(year=view.year))
        self.nothing.setVisible(not view.rows)
        self.shown.setVisible(bool(view.rows))
        chosen = self.indicator.currentData() or "SF-1a"
        self.indicator.blockSignals(True)
        self.indicator.clear()
        for row in view.rows:
            self.indicator.addItem(f"{row.code}  {tr(row.title)}", row.code)
        self.indicator.setCurrentIndex(max(self.indicator.findData(chosen), 0))
        self.indicator.blockSignals(False)
        self._show_cards([card_of(row, view.year) for row in view.rows])
        if view.rows:
            self.charts["against"].show_chart(against_chart(view))
            self._show_chosen()
            self._show_flows(stored[0] if stored else None, kinds, rungs)
        self.read_all_done.emit()

    @staticmethod
    def _state_words(view: YearView) -> str:
        if view.revision is None:
            return ""
        kind = tr("approved") if view.status == "approved" else tr("draft, not approved")
        words = tr("Revision {revision}, {kind}").format(revision=view.revision, kind=kind)
        return words + (", " + tr("provisional") if view.provisional else "")

    def _show_cards(self, wanted: list[Card]) -> None:
        tiles = self.cards.tiles()
        if len(tiles) == len(wanted):
            for tile, card in zip(tiles, wanted, strict=True):
                tile.show_card(card, True)
                tile.setToolTip(card.tip)
            return
        made = []
        for card in wanted:
            tile = CardTile(card, True)
            tile.setToolTip(card.tip)
            tile.pressed.connect(self.choose)
            made.append((tile, 1))
        self.cards.set_tiles(made)

    def choose(self, code: str) -> None:
        """Let the charts show another indicator."""
        self.indicator.setCurrentIndex(self.indicator.findData(code))
        self.area.ensureWidgetVisible(self.charts["trend"])

    def chosen_row(self) -> IndicatorRow | None:
        """The indicator whose course and wards are shown."""
        return next((row for row in self.rows if row.code == self.indicator.currentData()), None)

    def _show_chosen(self) -> None:
        row = self.chosen_row()
        if row is not None:
            self.charts["trend"].show_chart(trend_chart(row))
            self.charts["wards"].show_chart(ward_chart(row, self.wards, self.year.currentData()))

    def _show_flows(self, stored: Mapping[str, Any] | None, kinds, rungs) -> None:
        self.flow.setVisible(bool(stored and stored["flows"]))
        if not stored or not stored["flows"]:
            missing = stored["chain"].get("missing") if stored else None
            text = tr("The report of {year} was made before flow diagrams were kept. Generate it again, or open the year again.")
            if missing:
                text = missing_words(missing)
            self.charts["ladder"].say(text.format(year=self.year.currentData()))
            return
        ends = outcomes_of(kinds, next(group for group in stored["flows"] if group["kind"] == "city"))
        self.flow.show_drawing(lambda w, h, theme: draw_flow(ends, w, h, flow_words(), theme), flow_height, tr("Where the excreta go"))
        names = {("city", ""): tr("City"), ("lic", "LIC"): tr("Low-income communities"), ("lic", "non-LIC"): tr("Rest of the city")}
        groups = {(group["kind"], group["part"]): group for group in stored["ladder"]}
        shown = [(words, groups[place]) for place, words in names.items() if place in groups]
        self.charts["ladder"].show_chart(ladder_chart(rungs, shown, tr("Service ladder")))

    def _wards_on_map(self, chart: charts.Chart) -> None:
        row = self.chosen_row()
        values = {category.key: value for category, value in zip(chart.categories, chart.series[0].values, strict=True)}
        names = {category.key: tr("Ward {number}").format(number=category.key) for category in chart.categories}
        colour_parts(self.session, f"{row.code} {self.year.currentData()}, {tr('By ward')}", f"{row.code} ward", "ward", values, names, row.unit)


def reached(row: IndicatorRow) -> bool | None:
    """Whether the target is reached; None without value or target."""
    if row.value == "–" or not row.target:
        return None
    value, target = Decimal(row.value), Decimal(row.target)
    return value <= target if row.unit in LOWER_IS_BETTER else value >= target


def card_of(row: IndicatorRow, year: int) -> Card:
    """An indicator as a card: the value, its target with an arrow, last year; or why there is no value."""
    tip = f"{row.code} · {tr(row.title)}\n{tr(row.rule)}"
    unit = charts.texts.with_unit
    before = tr("{year}: {value}").format(year=year - 1, value="–" if row.last_year == "–" else unit(row.last_year, row.unit))
    if row.value == "–":
        return Card(row.code, f"{row.code}  {tr(row.title)}", None, row.decimals, row.unit, row.note or row.status, tip, "attention")
    has_reached, tone = reached(row), ""
    goal = tr("no target set")
    if has_reached is not None:
        words = tr("▲ target {target} reached") if has_reached else tr("▼ target {target} not reached")
        goal, tone = words.format(target=unit(row.target, row.unit)), "good" if has_reached else "attention"
    note = f"{goal}\n{before}" + ("" if row.status_code == "ok" else f"\n{row.status}")
    return Card(row.code, f"{row.code}  {tr(row.title)}", Decimal(row.value), row.decimals, row.unit, note, tip, tone)


def against_chart(view: YearView) -> charts.Chart:
    """The indicators that are shares up to 100 %: value, target and last year side by side."""
    items = {item["code"]: item for item in view.document["indicators"]}
    rows = [row for row in view.rows if row.unit == "%" and row.code not in ("SF-1d", "SF-1e", "SF-1f")]

    def number(text: str) -> Decimal | None:
        return None if text in ("", "–") else Decimal(text)

    return charts.Chart(
        charts.BARS, tr("Shares against target and last year") + f", {view.year}",
        tuple(charts.Category(row.code, row.code, note=tr(items[row.code]["title"])) for row in rows),
        (
            charts.Series("value", str(view.year), tuple(number(row.value) for row in rows), "first"),
            charts.Series("target", tr("Target"), tuple(number(row.target) for row in rows), "good"),
            charts.Series("before", str(view.year - 1), tuple(number(row.last_year) for row in rows), muted=True),
        ),
        "%", 0, empty=tr("No indicator has a value."), zero_is_data=True, flat=True,
    )  # fmt: skip


def ward_chart(row: IndicatorRow, wards: list[Mapping[str, Any]], year: int) -> charts.Chart:
    """An indicator in every ward of the city, by number; a ward without value stays empty (DSH-04)."""
    values = {item["part"]: None for item in wards if item["part"] != "none"}
    told = [item for item in wards if item["code"] == row.code]
    values.update({item["part"]: item["value"] for item in told if item["part"] != "none" or item["value"] is not None})
    target = charts.Target(Decimal(row.target), tr("Target"), row.unit in LOWER_IS_BETTER) if row.target else None
    return charts.Chart(
        charts.BARS, f"{row.code} {tr(row.title)}, {year}",
        tuple(charts.Category(part, tr("Without ward") if part == "none" else part, part == "none") for part in values),
        (charts.Series("value", row.code, tuple(values.values())),),
        row.unit, row.decimals, target, empty=tr("This indicator belongs to the whole city and is not told apart by ward."), zero_is_data=True,
    )  # fmt: skip
