"""One record: its detail in blocks, with linked records, and its history one click away."""

from __future__ import annotations

from typing import Any

from psycopg2 import sql
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..records.catalogue import table_identifier
from ..records.display import as_text, value_of
from ..records.history import ACTIONS, Change, read_history
from ..records.query import RecordReader
from ..records.record_type import DetailGroup
from . import style
from .messages import detail_of, log, sentence_of
from .panel import Panel
from .service_card import ServiceCard
from .session import Session
from .small_map import SmallMap
from .words import tr

WHO = """
SELECT imis.user_label(r.updated_by) AS who, r.updated_at, coalesce(r.updated_by = imis.current_user_id(), false) AS own
  FROM {table} AS r WHERE r.{key} = %s"""
SERVICES = "services"  # the lines of the services card among the linked rows


class RecordPage(QWidget):
    """Detail and history of one record of a panel."""

    missing = pyqtSignal()

    def __init__(self, session: Session, panel: Panel, reader: RecordReader, key: Any, parent=None) -> None:
        super().__init__(parent)
        self._session, self._panel, self._reader, self.key = session, panel, reader, key
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.detail = QScrollArea()
        self.detail.setWidgetResizable(True)
        self.detail.setFrameShape(QScrollArea.Shape.NoFrame)
        self.history = QTreeWidget()
        self.history.setObjectName("history")
        self.history.setColumnCount(4)
        self.history.setHeaderLabels([tr("When and who"), tr("Field"), tr("Before"), tr("After")])
        self.history.setAlternatingRowColors(True)
        self.history.setRootIsDecorated(False)
        self.tabs.addTab(self.detail, tr("Detail"))
        self.tabs.addTab(self.history, tr("History"))
        self.tabs.currentChanged.connect(lambda _place: self._ask_history())
        self.notice = style.label("", "section", wrap=True)
        self.notice.hide()
        layout.addWidget(self.notice)
        layout.addWidget(self.tabs)
        self._history_asked = False
        self._shape = self._shape_query()
        session.tables_changed.connect(self._tables_changed)
        self.read()

    def show_tab(self, name: str) -> None:
        """Show ``detail`` or ``history``."""
        self.tabs.setCurrentIndex(1 if name == "history" else 0)

    def read(self) -> None:
        """Read the record again."""
        groups = self._panel.record_type.detail
        rights = self._session.rights
        groups = [group for group in groups if rights.may_all("select", group.needs)]
        columns = [column for group in groups for column in group.columns]
        one, values = self._reader.one(self.key, columns)
        key, services = self.key, self._panel.services

        def work(fetch):
            rows = fetch(one, values)
            linked = {id(g): fetch(g.query, (key,)) for g in groups if g.query} if rows else {}
            if rows and services:
                linked[SERVICES] = fetch(services, (key,))
            place = fetch(self._shape, (key,)) if rows and self._shape is not None else []
            return rows, linked, place[0]["place"] if place else None

        self._session.ask(self, work, lambda found: self._show(groups, *found), channel="detail")

    def _shape_query(self) -> sql.Composable | None:
        record_type = self._reader.type
        if not record_type.has_geometry or "geom" not in self._session.catalogue.table(record_type.table).columns:
            return None
        return sql.SQL("SELECT public.ST_AsText(b.geom) AS place FROM {} AS b WHERE b.{} = %s").format(
            table_identifier(record_type.table), sql.Identifier(record_type.key)
        )

    def _show(self, groups: list[DetailGroup], rows: list[dict], linked: dict[int, list[dict]], shape: str | None) -> None:
        if not rows:
            self.missing.emit()
            return
        row = rows[0]
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, style.MARGIN, style.MARGIN)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        place = 0
        if shape and self._session.map_facts() is not None:
            grid.addWidget(SmallMap(shape, self._session.map_facts().srid), place, 0, 1, 4)
            place += 1
        if linked.get(SERVICES):
            grid.addWidget(style.label(tr("All services"), "section"), place, 0, 1, 4)
            grid.addWidget(ServiceCard(self._session, linked[SERVICES]), place + 1, 0, 1, 4)
            place += 2
        for group in groups:
            grid.addWidget(style.label(tr(group.title), "section"), place, 0, 1, 4)
            place += 1
            if group.query:
                grid.addWidget(self._small_table(group, linked[id(group)]), place, 0, 1, 4)
                place += 1
                continue
            place = self._pairs(grid, place, group, row)
        grid.setRowStretch(place, 1)
        self.detail.setWidget(inside)

    def _pairs(self, grid: QGridLayout, place: int, group: DetailGroup, row: dict) -> int:
        for number, column in enumerate(self._reader.usable(group.columns)):
            line, half = divmod(number, 2)
            fact = self._reader.fact(column)
            name = style.label(tr(column.label or fact.label), "quiet", wrap=True)
            name.setToolTip(tr(fact.help) if fact.help else "")
            name.setMinimumWidth(118)
            shown = value_of(row, column)
            value = style.label(as_text(tr(shown) if column.words and isinstance(shown, str) else shown, tr) or "–", wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if fact.reference is not None and row.get(column.key) is not None and self._session.opens(fact.reference.table):
                value = self._link(value.text(), fact.reference.table, row[column.key])
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(name, place + line, half * 2, top)
            grid.addWidget(value, place + line, half * 2 + 1, top)
        return place + (len(group.columns) + 1) // 2

    def _link(self, text: str, relation: str, key: Any) -> QWidget:
        made = style.link(text, tr("Show {key}").format(key=key))
        made.clicked.connect(lambda _checked=False: self._session.record_wanted.emit(relation, [key]))
        return made

    def _small_table(self, group: DetailGroup, rows: list[dict]) -> QWidget:
        if not rows:
            return style.label(tr("none"), "quiet")
        names = list(rows[0])
        table = QTableWidget(len(rows), len(names))
        table.setHorizontalHeaderLabels([tr(text) for text in group.headings])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(24)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        for place, row in enumerate(rows):
            for column, name in enumerate(names):
                text = as_text(row[name], tr)
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(place, column, item)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        table.setFixedHeight(header.sizeHint().height() + 24 * min(len(rows), 8) + 6)
        return table

    # -- history -----------------------------------------------------------------------------------------------
    def _ask_history(self) -> None:
        if self.tabs.currentIndex() != 1 or self._history_asked:
            return
        self._history_asked = True
        catalogue, written, key = self._session.catalogue, self._panel.record_type.written_table, self.key
        related = self._panel.history_tables

        def work(fetch):
            others = []
            for table, query in related:
                others.extend((table, row["key"]) for row in fetch(query, (key,)))
            return read_history(fetch, catalogue, written, key, others)

        self._session.ask(self, work, self._show_history, self._no_history, channel="history")

    def _no_history(self, error: BaseException) -> None:
        log(detail_of(error))
        self.history.clear()
        item = QTreeWidgetItem([sentence_of(error)])
        self.history.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)

    def _show_history(self, changes: list[Change]) -> None:
        self.history.clear()
        day_item, last, day = None, None, None
        for change in changes:
            if change.day != day:
                day = change.day
                day_item = QTreeWidgetItem([day.isoformat()])
                font = day_item.font(0)
                font.setBold(True)
                day_item.setFont(0, font)
                self.history.addTopLevelItem(day_item)
                day_item.setFirstColumnSpanned(True)
                last = None
            stamp = (change.at, change.who, change.action)
            when = f"{change.at:%H:%M}  {change.who} · {tr(ACTIONS.get(change.action, change.action))}" if stamp != last else ""
            last = stamp
            item = QTreeWidgetItem([when, tr(change.field), tr(change.old), tr(change.new)])
            for column in range(4):
                item.setToolTip(column, item.text(column))
            day_item.addChild(item)
        if not changes:
            self.history.addTopLevelItem(QTreeWidgetItem([tr("No changes are recorded.")]))
        self.history.expandAll()
        for column, width in enumerate((190, 130, 110)):
            self.history.setColumnWidth(column, width)

    def _tables_changed(self, tables) -> None:
        if tables is None or any(table in self._panel.record_type.watched_tables() for table in tables):
            self._history_asked = False
            self.read()
            self._ask_history()
            written = self._panel.record_type.written_table
            if tables is not None and written in tables and (tables[written] is None or str(self.key) in tables[written]):
                self._ask_who(written)

    def _ask_who(self, table: str) -> None:
        """Say who changed the record while it is looked at."""
        columns = self._session.catalogue.table(table).columns if self._session.catalogue.knows(table) else {}
        if "updated_by" not in columns or not self._session.rights.may("select", table):
            return
        statement = sql.SQL(WHO).format(table=table_identifier(table), key=sql.Identifier(self._panel.record_type.key))
        self._session.ask_rows(self, statement, (self.key,), self._say_who, lambda _error: None, channel="who")

    def _say_who(self, rows: list[dict]) -> None:
        if rows and not rows[0]["own"]:
            text = tr("{who} changed this record at {when}; this is how it is now.")
            self.notice.setText(text.format(who=rows[0]["who"] or tr("A colleague"), when=f"{rows[0]['updated_at']:%H:%M}"))
            self.notice.show()
