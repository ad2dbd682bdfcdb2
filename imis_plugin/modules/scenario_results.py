"""The result of a scenario: indicators before and after, people and cost of each step, flows, ladder."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from ..charts import draw, preferred_height
from ..charts.flow import draw_flow, flow_height
from ..desk import style
from ..desk.drawn_view import DrawnView
from ..desk.words import tr
from ..records.words import mark
from ..reports.notes import short_number
from ..reports.scenario_result import comparable, computed_when
from .cwis_data import UNITS, difference
from .cwis_flow_page import flow_words, ladder_chart, outcomes_of
from .cwis_tables import fill_row, make_table
from .scenario_steps import KINDS

INDICATORS = (mark("Code"), mark("Indicator"), mark("Before"), mark("After"), mark("Change"), mark("Other"))
EFFECTS = (mark("Step"), mark("Buildings"), mark("People"), mark("Containments"), mark("Units"), mark("Cost"))


class ScenarioResults(QTabWidget):
    """Four tabs over one result; ``other`` chooses a stored scenario to stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, style.GAP, 0, 0)
        row = QHBoxLayout()
        self.state = style.label("", "quiet", True)
        row.addWidget(self.state, 1)
        row.addWidget(style.label(tr("Compare with")))
        self.other = QComboBox()
        self.other.setObjectName("other")
        self.other.setAccessibleName(tr("Compare with"))
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.other.setMinimumContentsLength(10)
        row.addWidget(self.other)
        column.addLayout(row)
        self.table = make_table("before_after", [tr(text) for text in INDICATORS], 1)
        column.addWidget(self.table)
        self.addTab(inside, tr("Indicators"))
        self.effects = make_table("effects", [tr(text) for text in EFFECTS])
        self.addTab(self.effects, tr("People and cost"))
        self.flow_before, self.flow_after = DrawnView(), DrawnView()
        flows = QSplitter(Qt.Orientation.Vertical)
        for view, text in ((self.flow_before, tr("Before")), (self.flow_after, tr("After"))):
            part = QWidget()
            own = QVBoxLayout(part)
            own.setContentsMargins(0, 0, 0, 0)
            own.addWidget(style.label(text, "section"))
            own.addWidget(view)
            flows.addWidget(part)
        self.addTab(self._scrolled(flows), tr("Flows"))
        self.ladder = DrawnView()
        self.addTab(self._scrolled(self.ladder), tr("Ladder"))

    @staticmethod
    def _scrolled(widget: QWidget) -> QWidget:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(widget)
        return area

    def show_result(
        self,
        result: Mapping[str, Any] | None,
        other: Mapping[str, Any] | None,
        kinds: list[Mapping[str, Any]],
        rungs: list[Mapping[str, Any]],
        currency: str,
        has_steps: bool,
    ) -> None:
        """Show a result, or what to do to have one.

        :param other: another stored scenario, whose values stand in the last column if its result is of the same year.
        """
        self.result, self.kinds, self.rungs, self.currency = result, kinds, rungs, currency
        self._fill_indicators(other, has_steps)
        self._fill_effects()
        self._draw()

    def _fill_indicators(self, other: Mapping[str, Any] | None, has_steps: bool) -> None:
        if self.result is None:
            self.table.setRowCount(0)
            self.state.setText(tr("Press “Compute”.") if has_steps else tr("Add steps, then compute."))
            return
        self.state.setText(self._state_words(other))
        beside = other["result"]["after"]["indicators"] if other and comparable(self.result, other["result"]) else ()
        beside = {row["code"]: row["value"] for row in beside}
        pairs = list(zip(self.result["before"]["indicators"], self.result["after"]["indicators"], strict=True))
        self.table.setRowCount(len(pairs))
        for place, (was, now) in enumerate(pairs):
            unit = UNITS.get(now["unit"], now["unit"])
            change = difference(now["value"], was["value"])
            values = ["–" if value is None else f"{value} {unit}".strip() for value in (was["value"], now["value"])]
            fill_row(
                self.table,
                place,
                (now["code"], tr(now["title"]), *values, change, beside.get(now["code"]) or ""),
                (2, 3, 4, 5),
                change not in ("", "0"),
            )

    def _state_words(self, other: Mapping[str, Any] | None) -> str:
        """For which year and by the records of which moment the figures are; the same of those beside them."""
        words = tr("{year}, by the records of {moment}.").format(year=self.result["year"], moment=computed_when(self.result))
        if other is None:
            return words
        facts = {"name": other["name"], "other": other["result"]["year"], "year": self.result["year"], "moment": computed_when(other["result"])}
        text = tr("Beside it “{name}”, by the records of {moment}.")
        if not comparable(self.result, other["result"]):
            text = tr("“{name}” was computed for {other} and is not set beside {year}. Choose a scenario of {year}, or compute both for one year.")
        return words + " " + text.format(**facts)

    def _fill_effects(self) -> None:
        effects = self.result["effects"] if self.result else []
        self.effects.setRowCount(len(effects) + (1 if len(effects) > 1 else 0))
        for place, effect in enumerate(effects):
            counts = ["" if effect[name] is None else f"{effect[name]:,}" for name in ("buildings", "people", "containments")]
            cells = (tr(KINDS[effect["do"]].title), *counts, short_number(effect["units"], 1), self._money(effect["cost"]))
            fill_row(self.effects, place, cells, (1, 2, 3, 4, 5))
        if len(effects) > 1:
            costs = [Decimal(effect["cost"]) for effect in effects if effect["cost"]]
            cells = (tr("Together"), "", "", "", "", self._money(str(sum(costs))) if costs else "")
            fill_row(self.effects, len(effects), cells, (5,), True)

    def _money(self, amount: str | None) -> str:
        return "" if amount is None else f"{short_number(amount, 2)} {self.currency}".strip()

    def _draw(self) -> None:
        views = (self.flow_before, self.flow_after, self.ladder)
        for view in views:
            view.setVisible(self.result is not None)
        if self.result is None or not self.kinds:
            return
        for view, moment in ((self.flow_before, "before"), (self.flow_after, "after")):
            ends = outcomes_of(self.kinds, self.result[moment])
            view.show_drawing(lambda w, h, theme, e=ends: draw_flow(e, w, h, flow_words(), theme), flow_height)
        chart = ladder_chart(self.rungs, [(tr("Before"), self.result["before"]), (tr("After"), self.result["after"])])
        self.ladder.show_drawing(lambda w, h, theme: draw(chart, w, h, theme), lambda width: preferred_height(chart, width), tr("Service ladder"))
