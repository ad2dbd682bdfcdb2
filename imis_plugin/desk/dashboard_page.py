"""A dashboard: filters above, cards and charts below, read one query after the other, live when colleagues save."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ..database.errors import ImisError
from ..records.clock import today
from . import navigate, style
from .dashboard_data import PROVIDERS, WARDS, Chosen, cards_of, chart_of, filters_of, question, years_offered
from .dashboard_declaration import PROVIDER, WARD, YEAR, CardsDeclaration, Dashboard, Opening, Section, Source
from .dashboard_grid import TileGrid
from .dashboard_tiles import CardTile, ChartTile
from .dashboard_window import DashboardWindow, full_button
from .messages import sentence_of
from .pace import Pace
from .words import tr

CURRENCY = "SELECT s.value FROM imis.settings AS s WHERE s.name = 'currency'"


class DashboardPage(QWidget):
    """One dashboard. Reads when it is first looked at; ``read_all_done`` follows each whole reading."""

    read_all_done = pyqtSignal()

    def __init__(self, dock, dashboard: Dashboard, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session, self.dashboard = dock, dock.session, dashboard
        self.setObjectName("dashboard_" + dashboard.name)
        self.currency = ""
        self.charts: dict[str, ChartTile] = {}
        self.cards: list[tuple[CardsDeclaration, TileGrid]] = []
        self.rows: dict[Source, list] = {}
        self.boxes: dict[str, QComboBox] = {}
        self._waiting: list[Source] = []
        self._asked: Source | None = None
        self._stale: set[Source] = set()
        self._started = False
        self._pace = Pace(self._read_stale, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addLayout(self._head())
        layout.addWidget(self._body(), 1)
        self.session.tables_changed.connect(self._tables_changed)

    # -- building ----------------------------------------------------------------------------------------------
    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, text in ((YEAR, tr("Year")), (WARD, tr("Ward")), (PROVIDER, tr("Service provider"))):
            if name not in self.dashboard.filters:
                continue
            box = QComboBox()
            box.setObjectName("filter_" + name)
            box.setAccessibleName(text)
            box.addItem(tr("All"), None)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(230)
            box.currentIndexChanged.connect(lambda _place: self.read())
            self.boxes[name] = box
            row.addWidget(style.label(text))
            row.addWidget(box)
        if YEAR in self.boxes:
            box = self.boxes[YEAR]
            box.blockSignals(True)
            for year in years_offered(today()):
                box.addItem(str(year), year)
            box.setCurrentIndex(1)
            box.blockSignals(False)
        row.addStretch(1)
        self.state = style.label("", "quiet")
        row.addWidget(self.state)
        self.full_button = full_button(self.show_full_screen)
        row.addWidget(self.full_button)
        return row

    def _body(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 4, style.GAP)
        self.column.setSpacing(style.GAP)
        for section in self.dashboard.sections:
            self._add_section(section)
        self.column.addStretch(1)
        area.setWidget(inside)
        self.area = area
        return area

    def _add_section(self, section: Section) -> None:
        rights = self.session.rights
        cards = [part for part in section.cards if rights.may_run(part.source.function)]
        charts = [part for part in section.charts if rights.may_run(part.source.function)]
        if not cards and not charts:
            return
        if section.title:
            self.column.addWidget(style.label(tr(section.title), "section"))
        if cards:
            grid = TileGrid(118)
            self.column.addWidget(grid)
            self.cards += [(part, grid) for part in cards]
        if charts:
            grid = TileGrid(270, 4, even=True)
            tiles = []
            for part in charts:
                tile = ChartTile(
                    part,
                    self.session.messages,
                    lambda hit, p=part: self.filters_for(p.opens, hit.category, hit.series) is not None,
                    lambda hit, p=part: self.open_behind(p.opens, hit.category, hit.series),
                    self._show_wards if part.wards else None,
                )
                self.charts[part.name] = tile
                tiles.append((tile, 2 if part.wide else 1))
            grid.set_tiles(tiles)
            self.column.addWidget(grid)

    # -- reading -----------------------------------------------------------------------------------------------
    def chosen(self) -> Chosen:
        """The filters as they are set."""
        return Chosen(**{name: box.currentData() for name, box in self.boxes.items()})

    def sources(self) -> list[Source]:
        """The sources that feed something shown, in order."""
        shown = [part.source for part, _grid in self.cards]
        shown += [tile.declared.source for tile in self.charts.values()]
        return list(dict.fromkeys(shown))

    def showEvent(self, event) -> None:
        """Read when first looked at, and what became stale while hidden."""
        super().showEvent(event)
        if not self._started:
            self._started = True
            self._read_choices()
            self.read()
        elif self._stale:
            self._pace.at_once()

    def _read_choices(self) -> None:
        def work(fetch) -> tuple:
            wards = fetch(WARDS, None) if WARD in self.boxes else []
            seen = self.session.rights.may("select", "fsm.service_providers_register")
            return fetch(CURRENCY, None), wards, fetch(PROVIDERS, None) if PROVIDER in self.boxes and seen else []

        self.session.ask(self, work, self._take_choices, channel="choices")

    def _take_choices(self, found: tuple) -> None:
        currency, wards, providers = found
        self.currency = (currency[0]["value"] or "") if currency else ""
        for name, rows in ((WARD, wards), (PROVIDER, providers)):
            box = self.boxes.get(name)
            if box is None:
                continue
            box.blockSignals(True)
            for row in rows:
                box.addItem(row["text"], row["key"])
            if name == PROVIDER and len(rows) <= 1:  # provider staff: the own one and no choice
                box.setCurrentIndex(box.count() - 1)
                box.setEnabled(False)
            box.blockSignals(False)
        self._show_all()

    def read(self) -> None:
        """Read everything anew under the filters as they are set."""
        if self._started:
            self._read(self.sources())

    def _read(self, sources: list[Source]) -> None:
        self._waiting = [source for source in self.sources() if source in sources or source in self._waiting]
        self._stale -= set(sources)
        self.state.setText(tr("reading…"))
        self._next()

    def _next(self) -> None:
        """Ask for the next source; lists and pickers get their turn between two."""
        if not self._waiting:
            self._asked = None
            self.state.setText("")
            self.read_all_done.emit()
            return
        source = self._asked = self._waiting.pop(0)
        query, values = question(source, self.chosen())
        self.session.ask(
            self,
            lambda fetch: fetch(query, values),
            lambda rows: self._take(source, rows),
            lambda error: self._failed(source, error),
            channel="figures",
        )

    def _take(self, source: Source, rows: list) -> None:
        self.rows[source] = rows
        self._show(source)
        self._next()

    def _failed(self, source: Source, error: BaseException) -> None:
        sentence = tr("These numbers could not be read.") + " " + sentence_of(error)
        for tile in self.charts.values():
            if tile.declared.source == source:
                tile.say(sentence)
        if not isinstance(error, ImisError):
            self.session.messages.error(error)
        if self.session.connected:
            self._next()
        else:
            self._stale |= {source, *self._waiting}
            self._waiting = []
            self.state.setText(tr("not up to date"))

    def _tables_changed(self, tables) -> None:
        touched = {s for s in self.sources() if tables is None or not set(s.tables).isdisjoint(tables)}
        if touched and self._started:
            self._stale |= touched
            self._pace.noticed()

    def _read_stale(self) -> None:
        if self._stale and self.isVisible() and self.session.connected:
            self._read(list(self._stale))

    # -- showing -----------------------------------------------------------------------------------------------
    def _show_all(self) -> None:
        for source in self.rows:
            self._show(source)

    def _show(self, source: Source) -> None:
        for tile in self.charts.values():
            if tile.declared.source == source:
                tile.show_chart(chart_of(tile.declared, self.rows[source], tr, self.chosen(), self.currency))
        for grid in {id(grid): grid for part, grid in self.cards if part.source == source}.values():
            self._show_cards(grid)

    def _show_cards(self, grid: TileGrid) -> None:
        wanted = []
        for part, of in self.cards:
            if of is grid and part.source in self.rows:
                wanted += [(part, card) for card in cards_of(part, self.rows[part.source], tr, self.currency)]
        tiles = grid.tiles()
        if len(tiles) == len(wanted):
            for tile, (part, card) in zip(tiles, wanted, strict=True):
                tile.part = part
                tile.show_card(card, self.filters_for(part.opens, card.key, None) is not None)
            return
        made = []
        for part, card in wanted:
            tile = CardTile(card, self.filters_for(part.opens, card.key, None) is not None)
            tile.part = part
            tile.pressed.connect(lambda key, t=tile: self.open_behind(t.part.opens, key, None))
            made.append((tile, 1))
        grid.set_tiles(made)

    # -- what stands behind ------------------------------------------------------------------------------------
    def filters_for(self, opening: Opening | None, category: Any, series: Any) -> dict | None:
        """The filters of the list behind a number; None when there is no such list for this officer."""
        if opening is None or not navigate.may_open(self.dock, opening.place):
            return None
        return filters_of(opening, category, series, self.chosen())

    def open_behind(self, opening: Opening | None, category: Any, series: Any) -> None:
        """Open the list of the records behind a number."""
        values = self.filters_for(opening, category, series)
        if values is not None:
            if isinstance(self.window(), QDialog):
                self.window().close()
            navigate.open_list(self.dock, opening.place, values)

    def _show_wards(self, chart) -> None:
        from . import map_links

        map_links.show_ward_figures(self.dock.iface, self.session, chart)

    def show_full_screen(self) -> DashboardWindow:
        """The same dashboard over the whole screen."""
        page = DashboardPage(self.dock, self.dashboard)
        boxes = {page.boxes[name]: box for name, box in self.boxes.items()}
        window = DashboardWindow(self.dock, tr(self.dashboard.title), page, boxes)
        window.showFullScreen()
        return window
