"""The KPI dashboard (modules 11.3): a year against its targets with its quarters, or year against year."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ... import charts
from ...database.connection import fetch_value
from ...desk import style
from ...desk.dashboard_data import PROVIDERS, Card, years_offered
from ...desk.dashboard_declaration import PROVIDER, YEAR, ChartDeclaration, Source
from ...desk.dashboard_grid import TileGrid
from ...desk.dashboard_tiles import CardTile, ChartTile
from ...desk.dashboard_window import DashboardWindow, full_button
from ...desk.icons import icon
from ...desk.words import tr
from ...records.clock import today
from ...records.words import mark
from ...reports import kpi
from ..papers import ask_paper, open_file
from .one_question import OneQuestionPage

TABLES = (
    "fsm.applications", "fsm.emptyings", "fsm.sludge_collections", "fsm.feedbacks", "fsm.kpi_targets", "building_info.buildings",
    "imis.settings",
)  # fmt: skip
SOURCE = Source("fsm.kpi_values", TABLES, (YEAR, PROVIDER))
WORDS = (
    mark("percent"), mark("hours"), mark("Achieved"), mark("Target"),
    mark("Application Response Efficiency"), mark("Customer Satisfaction"), mark("PPE Compliance"), mark("Safe Desludging"),
    mark("Faecal Sludge Collection Ratio (FSCR)"), mark("Response Time"), mark("Inclusion"),
    mark("No application was made in this period."),
    mark("No feedback on applications of this period says whether the customer was satisfied."),
    mark("No feedback on applications of this period says whether protective equipment was worn."),
    mark("None of the applications of this period has been emptied."),
    mark("The setting “Sludge a person makes in a year” is missing."),
    mark("No people live in buildings with on-site sanitation that a vehicle can reach."),
)  # fmt: skip
TERMS = {
    "response_efficiency": mark("{n} of {d} applications emptied"),
    "customer_satisfaction": mark("{n} of {d} feedbacks say yes"),
    "ppe_compliance": mark("{n} of {d} feedbacks say yes"),
    "safe_desludging": mark("{n} of {d} emptied applications collected"),
    "fscr": mark("{n} m³ of {d} m³ of sludge"),
    "response_time": mark("{n} hours for {d} applications"),
    "inclusion": mark("{n} of {d} emptied applications"),
}


class KpiPage(OneQuestionPage):
    """Cards and charts of the seven KPIs. ``read_all_done`` follows each reading."""

    TABLES = TABLES
    read_all_done = pyqtSignal()

    def __init__(self, dock, parent=None) -> None:
        super().__init__(dock, parent)
        self.setObjectName("dashboard_kpi")
        self.rows: list[dict] = []
        self.charts: dict[str, ChartTile] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addLayout(self._head())
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, style.GAP)
        column.setSpacing(style.GAP)
        self.cards, self.grid = TileGrid(132), TileGrid(270, 4, even=True)
        column.addWidget(self.cards)
        column.addWidget(self.grid)
        column.addStretch(1)
        self.area.setWidget(inside)
        layout.addWidget(self.area, 1)
        self.session.tables_changed.connect(self._tables_changed)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.year, self.provider = QComboBox(), QComboBox()
        self.year.addItem(tr("All"), None)
        for year in years_offered(today()):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(1)
        self.provider.addItem(tr("All"), None)
        self.provider.setMaximumWidth(230)
        for box, name, text in ((self.year, "year", tr("Year")), (self.provider, "provider", tr("Service provider"))):
            box.setObjectName("filter_" + name)
            box.setAccessibleName(text)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.currentIndexChanged.connect(lambda _place: self.read())
            row.addWidget(style.label(text))
            row.addWidget(box)
        row.addStretch(1)
        self.state = style.label("", "quiet")
        row.addWidget(self.state)
        self.print_button = QToolButton()
        self.print_button.setText(tr("PDF report"))
        self.print_button.setIcon(icon("export"))
        self.print_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.print_button.setToolTip(tr("The table and the charts on paper"))
        self.print_button.clicked.connect(lambda _checked=False: self.ask_and_print())
        row.addWidget(self.print_button)
        self.full_button = full_button(self.show_full_screen)
        row.addWidget(self.full_button)
        return row

    def ask_and_print(self) -> None:
        """Ask for language and place, and write the report of what is chosen there."""
        year = self.year.currentData()
        asked = ask_paper(self, f"kpi-{year or 'years'}")
        if asked is not None:
            self.print_to(*asked)

    def print_to(self, path: Path, language: str = "en") -> None:
        """Write the report to ``path`` in the background, and open it."""
        chosen = self.year.currentData(), self.provider.currentData()

        def work(conn, _feedback):
            from ...reports import paper, write_kpi
            from ...reports.files import write_whole
            from ...reports.languages import spoken

            with spoken(language):
                return write_whole(path, paper.to_pdf(write_kpi.html(fetch_value(conn, write_kpi.REPORT, chosen))))

        def done(written: Path) -> None:
            self.session.messages.done(tr("The report was written to {path}.").format(path=written))
            open_file(written)

        self.session.run(tr("Printing the KPI report"), work, done)

    def show_full_screen(self) -> DashboardWindow:
        """The same dashboard over the whole screen."""
        page = KpiPage(self.dock)
        window = DashboardWindow(self.dock, tr("KPI"), page, {page.year: self.year, page.provider: self.provider})
        window.showFullScreen()
        return window

    # -- reading -----------------------------------------------------------------------------------------------
    def first_read(self) -> None:
        """The choices, and with them the figures."""
        self.session.ask_rows(self, PROVIDERS, None, self._take_providers, channel="choices")
        self.read()

    def read_again(self) -> None:
        """The figures anew."""
        self.read()

    def _take_providers(self, rows: list[dict]) -> None:
        self.provider.blockSignals(True)
        for row in rows:
            self.provider.addItem(row["text"], row["key"])
        if self.session.rights.holds("provider_admin") and len(rows) == 1:  # the own one, and no choice
            self.provider.setCurrentIndex(1)
            self.provider.setEnabled(False)
        self.provider.blockSignals(False)

    def read(self) -> None:
        """Read the KPIs under the filters as they are set."""
        if not self._started:
            return
        self._stale = False
        year, provider = self.year.currentData(), self.provider.currentData()
        self.state.setText(tr("reading…"))
        query, values = (kpi.YEARS, (provider,)) if year is None else (kpi.VALUES, (year, provider))
        self.session.ask(
            self, lambda fetch: fetch(query, values), lambda rows: self._take(year, rows), self._failed, channel="figures"
        )

    # -- showing -----------------------------------------------------------------------------------------------
    def _take(self, year: int | None, rows: list[dict]) -> None:
        self.rows = rows
        self.state.setText("" if rows else tr("There are no applications and no targets yet."))
        self._show_cards(year)
        names = kpi.codes_of(rows)
        if list(self.charts) != list(names):
            self.charts = {code: self._tile(code, label) for code, label in names.items()}
            self.grid.set_tiles([(tile, 1) for tile in self.charts.values()])
        for code, tile in self.charts.items():
            tile.show_chart(kpi.years_chart(rows, code, tr) if year is None else kpi.quarter_chart(rows, code, year, tr))
        self.read_all_done.emit()

    def _tile(self, code: str, label: str) -> ChartTile:
        declared = ChartDeclaration(code, label, charts.BARS, SOURCE, first=mark("Period"))
        return ChartTile(declared, self.session.messages, lambda hit: False, lambda hit: None, None)

    def _show_cards(self, year: int | None) -> None:
        wanted = [] if year is None else [card_of(item) for item in kpi.achievements(self.rows, tr)]
        self.cards.setVisible(bool(wanted))
        tiles = self.cards.tiles()
        if len(tiles) != len(wanted):
            self.cards.set_tiles([(CardTile(card, False), 1) for card in wanted])
            return
        for tile, card in zip(tiles, wanted, strict=True):
            tile.show_card(card, False)


def card_of(item: kpi.Achievement) -> Card:
    """A KPI as a card: the value, the target with an arrow, or why there is no value."""
    write = charts.texts.plain_number
    if item.value is None:
        return Card(item.code, item.label, None, 1, item.unit, item.reason)
    if item.target is None:
        note, tone = tr("no target set"), ""
    else:
        goal = charts.texts.with_unit(write(item.target, 0), item.unit)
        words = tr("▲ target {target} reached") if item.reached else tr("▼ target {target} not reached")
        note, tone = words.format(target=goal), "good" if item.reached else "attention"
    terms = tr(TERMS[item.code]).format(n=write(item.numerator, _decimals(item.numerator)), d=write(item.denominator, _decimals(item.denominator)))
    return Card(item.code, item.label, item.value, 1, item.unit, note, terms, tone)


def _decimals(value) -> int:
    return 0 if value == int(value) else 1
