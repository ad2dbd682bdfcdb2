"""An indicator told apart: by ward, low-income communities and the rest, community or gender, as table, bars and map (cwis.md 10.4)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSplitter, QTableWidget, QVBoxLayout, QWidget

from ..charts import BARS, Category, Chart, Series, draw, preferred_height
from ..desk import style
from ..desk.drawn_view import DrawnView
from ..desk.words import tr
from ..records.clock import today
from ..records.words import mark
from ..reports.notes import short_number, status_words
from .cwis_data import UNITS, YEARS, offer_years
from .cwis_map import AREAS, show_parts
from .cwis_tables import fill_row, make_table

VALUES = """
SELECT v.indicator_code AS code, v.group_kind AS kind, v.group_value AS part, v.numerator, v.denominator, v.data_value AS value, v.status
  FROM cwis.indicator_value AS v
 WHERE v.year = %(year)s AND v.revision = (SELECT max(r.revision) FROM cwis.report AS r WHERE r.year = %(year)s)
   AND v.indicator_code = %(code)s AND v.group_kind IN ('city', %(kind)s)
 ORDER BY v.group_kind <> 'city', CASE WHEN v.group_value ~ '^[0-9]+$' THEN v.group_value::integer END NULLS LAST, v.group_value
"""
TOLD_APART = """
SELECT i.code, i.label, i.unit, i.kind, i.decimals, string_to_array(i.group_kinds, ' ') AS kinds
  FROM cwis.indicator AS i WHERE i.is_active AND i.group_kinds IS NOT NULL ORDER BY i.sort_order
"""
COMMUNITIES = "SELECT c.id, c.community_name FROM layer_info.low_income_communities AS c"
KINDS = {
    "ward": mark("By ward"), "lic": mark("Low-income communities and the rest"), "community": mark("By low-income community"),
    "gender": mark("By gender (estimated from household composition)"),
}  # fmt: skip
PARTS = {
    "LIC": mark("Low-income communities"),
    "non-LIC": mark("Rest of the city"),
    "female": mark("Women"),
    "male": mark("Men"),
    "none": mark("Without ward"),
}
HEADINGS = (mark("Part"), mark("Value"), mark("Numerator"), mark("Denominator"), mark("Status"))


class CwisPartsPage(QWidget):
    """Choose a year, an indicator and what to tell apart."""

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self.indicators: dict[str, Mapping[str, Any]] = {}
        self.names: dict[str, str] = {}
        self.rows: list[Mapping[str, Any]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        first, second = QHBoxLayout(), QHBoxLayout()
        self.year = self._combo(first, tr("Year"), "year")
        self.indicator = self._combo(first, tr("Indicator"), "indicator")
        self.indicator.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.indicator.setMinimumContentsLength(20)
        self.kind = self._combo(second, tr("Told apart"), "kind")
        self.kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.indicator.activated.connect(lambda _place: self._offer_kinds())
        for combo in (self.year, self.indicator, self.kind):
            combo.activated.connect(lambda _place: self.read())
        self.map_button = style.action_button(tr("Show on map"), "map", tr("Colour the areas of the map by this value"))
        self.map_button.setObjectName("show_on_map")
        self.map_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.map_button.clicked.connect(lambda _checked=False: show_parts(self))
        second.addWidget(self.map_button)
        layout.addLayout(first)
        layout.addLayout(second)
        self.state = style.label("", "quiet", wrap=True)
        layout.addWidget(self.state)
        split = QSplitter(Qt.Orientation.Vertical)
        self.table: QTableWidget = make_table("parts", [tr(text) for text in HEADINGS])
        split.addWidget(self.table)
        self.bars = DrawnView()
        self.bars.setObjectName("bars")
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self.bars)
        split.addWidget(area)
        split.setChildrenCollapsible(False)
        layout.addWidget(split, 1)
        self.session.tables_changed.connect(self._tables_changed)
        self.session.ask(self, self._read_lists, self._take_lists, channel="lists")

    @staticmethod
    def _combo(row: QHBoxLayout, text: str, name: str) -> QComboBox:
        row.addWidget(style.label(text))
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(text)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        row.addWidget(combo)
        return combo

    # -- reading -----------------------------------------------------------------------------------------------
    @staticmethod
    def _read_lists(fetch):
        return fetch(TOLD_APART, None), fetch(YEARS, None), fetch(COMMUNITIES, None)

    def _take_lists(self, answer) -> None:
        indicators, years, communities = answer
        self.names = {str(row["id"]): row["community_name"] for row in communities}
        offer_years(self.year, years, self.year.currentData(), today().year - 1)
        if not self.indicators:
            self.indicators = {row["code"]: row for row in indicators}
            for code, row in self.indicators.items():
                self.indicator.addItem(f"{code}  {tr(row['label'])}", code)
            self.indicator.setCurrentIndex(max(self.indicator.findData("SF-1a"), 0))
            self._offer_kinds()
        self.read()

    def _offer_kinds(self) -> None:
        chosen = self.kind.currentData()
        self.kind.clear()
        for kind in self.indicators[self.indicator.currentData()]["kinds"]:
            self.kind.addItem(tr(KINDS[kind]), kind)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))

    def read(self) -> None:
        """Read what is chosen."""
        if not self.indicators:
            return
        wanted = {"year": self.year.currentData(), "code": self.indicator.currentData(), "kind": self.kind.currentData()}
        self.session.ask_rows(self, VALUES, wanted, self.show_rows, channel="values")

    def show_rows(self, rows: list[Mapping[str, Any]]) -> None:
        """Show the parts below the whole city."""
        self.rows = rows
        self.table.setRowCount(len(rows))
        unit = self.unit()
        for place, row in enumerate(rows):
            value = "–" if row["value"] is None else f"{self.plain(row['value'])} {unit}".strip()
            cells = (
                self.part_name(row),
                value,
                short_number(str(row["numerator"]), 2),
                short_number(str(row["denominator"]), 2),
                status_words(row["status"]),
            )
            fill_row(self.table, place, cells, right=(1, 2, 3), bold=row["kind"] == "city")
        parts = [row for row in rows if row["kind"] != "city"]
        self.map_button.setEnabled(bool(parts) and self.kind.currentData() in AREAS)
        if not rows:
            self.state.setText(tr("{year} has no report yet. Generate it in the tab “Indicators”.").format(year=self.year.currentData()))
        elif not parts:
            self.state.setText(tr("The report of this year was made before figures were told apart. Generate it again."))
        else:
            self.state.setText(tr("A ratio of sums for each part, never a mean of ratios. A containment shared between parts counts in each."))
        chart = self.chart(rows)
        self.bars.show_drawing(lambda w, h, theme: draw(chart, w, h, theme), lambda width: preferred_height(chart, width), chart.title)

    def chart(self, rows: list[Mapping[str, Any]]) -> Chart:
        """The parts as lying bars with the city first."""
        row = self.indicators[self.indicator.currentData()]
        return Chart(
            BARS, tr(row["label"]), tuple(Category(r["part"], self.part_name(r), muted=r["value"] is None) for r in rows),
            (Series("value", tr(row["label"]), tuple(r["value"] for r in rows)),), self.unit(), row["decimals"],
            empty=tr("No part has a value."), zero_is_data=True, flat=True,
        )  # fmt: skip

    def unit(self) -> str:
        """The unit of the chosen indicator for reading."""
        unit = self.indicators[self.indicator.currentData()]["unit"]
        return "%" if unit == "%" else UNITS.get(unit, unit)

    def plain(self, value: Decimal) -> str:
        """A value with the decimals of its indicator."""
        return f"{value:.{self.indicators[self.indicator.currentData()]['decimals']}f}"

    def part_name(self, row: Mapping[str, Any]) -> str:
        """The words for a part."""
        if row["kind"] == "city":
            return tr("City")
        part = row["part"]
        if part in PARTS:
            return tr(PARTS[part])
        return tr("Ward {number}").format(number=part) if row["kind"] == "ward" else self.names.get(part, part)

    def _tables_changed(self, tables) -> None:
        if tables is None or {"cwis.report", "cwis.indicator_value"} & set(tables):
            self.session.ask(self, self._read_lists, self._take_lists, channel="lists")
