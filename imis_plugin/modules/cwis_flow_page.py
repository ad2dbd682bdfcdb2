"""Where the excreta go: flow diagram and service ladder of a year, for the city, a ward or a community (cwis.md 10.2, 10.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ..charts import SHARES, Category, Chart, Series, draw, preferred_height
from ..charts.flow import STAGES, FlowWords, Outcome, draw_flow, flow_height
from ..desk import style
from ..desk.drawn_view import DrawnView
from ..desk.words import tr
from ..records.clock import today
from ..records.words import mark
from ..reports.notes import short_number
from .cwis_data import YEARS, offer_years

STORED = """
SELECT r.year, r.revision, r.status, r.chain, r.flows, r.ladder
  FROM cwis.report AS r WHERE r.year = %s ORDER BY r.revision DESC LIMIT 1
"""
OUTCOMES = "SELECT o.code, o.label, o.stage, o.kind, o.is_safe FROM cwis.flow_outcome AS o ORDER BY o.sort_order"
RUNGS = "SELECT r.code, r.label FROM cwis.ladder_rung AS r ORDER BY r.sort_order"
COMMUNITIES = "SELECT c.id, c.community_name FROM layer_info.low_income_communities AS c"
STAGE_WORDS = {
    "containment": mark("Containment"), "emptying": mark("Emptying"), "transport": mark("Transport"),
    "treatment": mark("Treatment"), "end_use": mark("End use or disposal"),
}  # fmt: skip
RUNG_COLOURS = {"safely_managed": "#1b7f4d", "basic": "#86c78f", "limited": "#f2d16b", "unimproved": "#e8a04c", "open_defecation": "#b3261e"}
FACTORS = {
    "F4": mark("Emptied sludge delivered (F4)"), "F5": mark("Delivered sludge treated (F5)"), "W5": mark("Delivered wastewater treated (W5)"),
}  # fmt: skip

MISSING = {
    "sfd_emptying_window_years": mark("years in which an emptied containment counts as emptied"),
    "sfd_groundwater_risk": mark("risk of groundwater pollution"),
}


def flow_words() -> FlowWords:
    """The words of the diagram in the language of QGIS."""
    return FlowWords(
        {stage: tr(STAGE_WORDS[stage]) for stage in STAGES}, tr("Safely managed"), tr("Unsafely managed"), tr("Neighbourhood, open ground and water"),
        tr("Nobody's excreta can be followed: the records do not say where they go."),
    )  # fmt: skip


def missing_words(names) -> str:
    """What to do about settings without which nothing can be drawn (cwis.md 6)."""
    words = "; ".join(f"{tr(MISSING[name])} ({name})" for name in names)
    text = tr("Not drawn: a setting was missing when {year} was computed: {settings}. Set it in the tab “Settings”, then generate the year again.")
    return text.replace("{settings}", words)


def outcomes_of(kinds: list[Mapping[str, Any]], group: Mapping[str, Any]) -> tuple[Outcome, ...]:
    """The outcomes of a stored group of ``cwis.report.flows``."""
    return tuple(
        Outcome(k["code"], tr(k["label"]), k["stage"], k["kind"], k["is_safe"], Decimal(group["outcomes"][k["code"]]["percent"] or 0)) for k in kinds
    )


def ladder_chart(rungs: list[Mapping[str, Any]], groups: list[tuple[str, Mapping[str, Any]]], title: str = "") -> Chart:
    """The service ladder as bars of 100 %, one for each (label, stored group)."""
    return Chart(
        SHARES, title, tuple(Category(label, label) for label, _group in groups),
        tuple(
            Series(
                rung["code"], tr(rung["label"]), tuple(Decimal(group["rungs"][rung["code"]]["people"]) for _l, group in groups),
                RUNG_COLOURS[rung["code"]],
            )
            for rung in rungs
        ),
        empty=tr("No people are ranked in this year."), flat=True,
    )  # fmt: skip


class CwisFlowPage(QWidget):
    """Choose a year and a part of the city; see the diagram and the ladder, save them as pictures."""

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self.stored: Mapping[str, Any] | None = None
        self.kinds: list[Mapping[str, Any]] = []
        self.rungs: list[Mapping[str, Any]] = []
        self.names: dict[str, str] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addLayout(self._head())
        self.state = style.label("", "quiet", wrap=True)
        layout.addWidget(self.state)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(style.label(tr("Where the excreta go"), "section"))
        self.flow = DrawnView()
        self.flow.setObjectName("flow")
        column.addWidget(self.flow)
        self.factors = style.label("", "quiet", wrap=True)
        column.addWidget(self.factors)
        column.addWidget(style.label(tr("Service ladder"), "section"))
        self.ladder = DrawnView()
        self.ladder.setObjectName("ladder")
        column.addWidget(self.ladder)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        layout.addWidget(area, 1)
        self.session.tables_changed.connect(self._tables_changed)
        self.session.ask(self, self._read_lists, self._take_lists, channel="lists")

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.year = self._combo(row, tr("Year"), "year", lambda: self.read())
        self.part = self._combo(row, tr("Part"), "part", lambda: self.show_part())
        self.part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.save_button = style.action_button(tr("Save picture…"), "export", tr("Write the diagram and the ladder to SVG files"))
        self.save_button.setObjectName("save_picture")
        self.save_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.save_button.clicked.connect(lambda _checked=False: self.save_picture())
        row.addWidget(self.save_button)
        return row

    @staticmethod
    def _combo(row: QHBoxLayout, text: str, name: str, changed: Callable[[], None]) -> QComboBox:
        row.addWidget(style.label(text))
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(text)
        combo.activated.connect(lambda _place: changed())
        row.addWidget(combo)
        return combo

    # -- reading -----------------------------------------------------------------------------------------------
    @staticmethod
    def _read_lists(fetch):
        return fetch(OUTCOMES, None), fetch(RUNGS, None), fetch(YEARS, None), fetch(COMMUNITIES, None)

    def _take_lists(self, answer) -> None:
        self.kinds, self.rungs, years, communities = answer
        self.names = {str(row["id"]): row["community_name"] for row in communities}
        offer_years(self.year, years, self.year.currentData(), today().year - 1)
        self.read()

    def read(self) -> None:
        """Read the chosen year's stored report."""
        self.session.ask_rows(self, STORED, (self.year.currentData(),), self.show_year, channel="year")

    def show_year(self, rows: list[Mapping[str, Any]]) -> None:
        """Show a year as it is stored."""
        self.stored = rows[0] if rows and rows[0]["flows"] else None
        self.save_button.setEnabled(self.stored is not None)
        chosen = self.part.currentData()
        self.part.clear()
        if self.stored is None:
            year = self.year.currentData()
            text = tr("{year} has no report yet. Generate it in the tab “Indicators”.")
            missing = rows[0]["chain"].get("missing", ()) if rows else ()
            if missing:
                text = missing_words(missing)
            elif rows:
                text = tr("The report of {year} was made before flow diagrams were kept. Generate it again, or open the year again.")
            self.state.setText(text.format(year=year))
            for view in (self.flow, self.ladder):
                view.hide()
            self.factors.clear()
            return
        kind = tr("approved") if self.stored["status"] == "approved" else tr("draft, not approved")
        text = tr("Revision {revision}, {kind}. Prepared from IMIS data with SFD-1 and JMP-1; not an approved report of the SFD initiative.")
        self.state.setText(text.format(revision=self.stored["revision"], kind=kind))
        for group in self.stored["flows"]:
            self.part.addItem(self.part_name(group["kind"], group["part"]), (group["kind"], group["part"]))
        place = next((p for p in range(self.part.count()) if self.part.itemData(p) == chosen), 0)
        self.part.setCurrentIndex(place)
        self.show_part()

    def part_name(self, kind: str, part: str) -> str:
        """The words for a part of the city."""
        if kind == "ward":
            return tr("Without ward") if part == "none" else tr("Ward {number}").format(number=part)
        if kind == "community":
            return self.names.get(part, part)
        return {"city": tr("City"), "LIC": tr("Low-income communities"), "non-LIC": tr("Rest of the city")}[part or kind]

    def _group(self, member: str, kind: str, part: str) -> Mapping[str, Any] | None:
        return next((g for g in self.stored[member] if (g["kind"], g["part"]) == (kind, part)), None)

    def show_part(self) -> None:
        """Draw the chosen part; the city stands beside it on the ladder."""
        if self.stored is None or self.part.currentData() is None:
            return
        kind, part = self.part.currentData()
        group = self._group("flows", kind, part)
        ends = outcomes_of(self.kinds, group)
        name = self.part_name(kind, part)
        self.flow.show_drawing(
            lambda w, h, theme: draw_flow(ends, w, h, flow_words(), theme), flow_height, tr("Flow diagram of {part}").format(part=name),
            "; ".join(f"{end.label} {end.percent}%" for end in ends),
        )  # fmt: skip
        self.factors.setText(self._factor_words(group))
        shown = [(self.part_name(*p), self._group("ladder", *p)) for p in dict.fromkeys((("city", ""), (kind, part)))]
        if kind == "city":
            shown += [(self.part_name("lic", p), self._group("ladder", "lic", p)) for p in ("LIC", "non-LIC")]
        chart = ladder_chart(self.rungs, [(label, found) for label, found in shown if found is not None])
        self.ladder.show_drawing(lambda w, h, theme: draw(chart, w, h, theme), lambda width: preferred_height(chart, width), tr("Service ladder"))
        for view in (self.flow, self.ladder):
            view.show()

    def _factor_words(self, group: Mapping[str, Any]) -> str:
        chain = self.stored["chain"]
        words = []
        for name, text in FACTORS.items():
            share = Decimal(chain[name]) * 100
            note = " " + tr("(assumed: no test or emptying says so)") if name in chain["assumed"] else ""
            words.append(f"{tr(text)}: {short_number(str(share), 1)}%{note}")
        followed = tr("{classified} of {people} people can be followed.").format(
            classified=short_number(group["classified"], 0), people=f"{group['population']:,}"
        )
        return ". ".join([followed.rstrip(".।"), *words]) + "."

    # -- doing -------------------------------------------------------------------------------------------------
    def save_picture(self) -> None:
        """Ask for a folder and write both drawings there."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the pictures"))
        if folder:
            self.save_to(folder)

    def save_to(self, folder: str) -> list[str]:
        """Write flow diagram and ladder as SVG files; gives their names."""
        from pathlib import Path

        from ..charts import LIGHT
        from ..reports.files import write_whole

        kind, part = self.part.currentData()
        tail = "-".join(str(bit) for bit in (self.stored["year"], kind, part) if bit).lower()
        names = []
        for name, view in (("flow", self.flow), ("ladder", self.ladder)):
            drawing = view.drawer(1000, view.height_for(1000), LIGHT)
            names.append(str(write_whole(Path(folder) / f"{name}-{tail}.svg", drawing.svg.encode("utf-8"))))
        self.session.messages.done(tr("Written to {folder}: {names}.").format(folder=folder, names=", ".join(Path(n).name for n in names)))
        return names

    def _tables_changed(self, tables) -> None:
        if tables is None or "cwis.report" in tables:
            self.session.ask(self, self._read_lists, self._take_lists, channel="lists")
