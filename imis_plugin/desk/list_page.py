"""A list of records: search and folded filters above, the records below, the actions beside."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QShortcut,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..records.query import ListQuery, RecordReader
from ..records.record_type import Action
from . import common_actions, list_export, style
from .column_widths import ColumnWidths
from .empty_note import EmptyNote
from .filter_panel import FilterPanel
from .icons import icon
from .import_button import import_button
from .list_summary import ListSummary
from .panel import Panel
from .session import Session
from .table_model import RecordModel
from .words import tr

TYPING_MS = 300
WIDEST = 240


class ListPage(QWidget):
    """One list of a module. ``chosen`` follows the selection; ``opened`` asks for the detail of a record."""

    chosen = pyqtSignal(object)
    opened = pyqtSignal(object)

    def __init__(self, dock, session: Session, panel: Panel, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session, self.panel = dock, session, panel
        self.type, left_out = panel.record_type.for_rights(session.rights)
        self.reader = RecordReader(self.type, session.catalogue, left_out, session.rights)
        self.model = RecordModel(session, self.reader, self)
        self._key_wanted: Any = None
        self._place: tuple[int, int, int] | None = None  # chosen row and scroll positions before a refresh
        self._stale = False
        self._started = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addLayout(self._head())
        self.summary = ListSummary(session, panel.summary)
        self.summary.filter_wanted.connect(self.show_filtered)
        layout.addWidget(self.summary)
        self.filters = FilterPanel(session, self.reader)
        self.filters.setObjectName("filters")
        self.filters.applied.connect(self._filter)
        self.filter_area = self._foldable(self.filters)
        layout.addWidget(self.filter_area)
        middle = QHBoxLayout()
        middle.setSpacing(style.GAP)
        middle.addWidget(self._table(), 1)
        middle.addLayout(self._actions())
        layout.addLayout(middle, 1)
        layout.addLayout(self._foot())
        self.empty_note = EmptyNote(self)
        self._shortcuts()
        session.tables_changed.connect(self._tables_changed)
        self._selection_changed()

    # -- building ----------------------------------------------------------------------------------------------
    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr(self.type.quick_hint) if self.type.quick_hint else tr("Search"))
        self.search.setToolTip(tr("Search (Ctrl+F)"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._search)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._search_now)
        self.filter_button = QToolButton()
        self.filter_button.setText(tr("Filters"))
        self.filter_button.setIcon(icon("filter"))
        self.filter_button.setCheckable(True)
        self.filter_button.setToolTip(tr("Show or hide the filters of this list"))
        self.filter_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.filter_button.toggled.connect(self._unfold)
        row.addWidget(self.search, 1)
        row.addWidget(self.filter_button)
        return row

    @staticmethod
    def _foldable(filters: FilterPanel) -> QScrollArea:
        """The filters as high as they are where there is room, scrolled on a low screen, folded at start."""
        area = QScrollArea()
        area.setWidget(filters)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(90)
        area.setMaximumHeight(filters.sizeHint().height() + 4)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        area.hide()
        return area

    def _table(self) -> QTableView:
        self.table = QTableView()
        self.table.setObjectName("records")
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(80)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        self.widths = ColumnWidths(self.table, WIDEST)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.table.setSortingEnabled(False)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort)
        self.table.selectionModel().selectionChanged.connect(lambda *_change: self._selection_changed())
        self.table.doubleClicked.connect(lambda _index: self.open_chosen())
        self.model.modelReset.connect(self._after_reset)
        return self.table

    def _actions(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        self.buttons: dict[str, QToolButton] = {}
        group = None
        for action in self.type.actions:
            if not action.allowed(self.session.rights):
                continue
            if group is not None and action.group != group:
                column.addWidget(style.line())
            group = action.group
            button = style.action_button(tr(action.label), action.icon)
            button.setObjectName("action_" + action.name)
            button.clicked.connect(lambda _checked=False, a=action: self.run_action(a))
            self.buttons[action.name] = button
            column.addWidget(button)
        column.addStretch(1)
        return column

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.count = style.label("", "quiet")
        self.state = style.label("", "quiet")
        row.addWidget(self.count)
        row.addWidget(self.state, 1)
        self.model.counted.connect(self.count.setText)
        self.model.loading.connect(lambda busy: self.state.setText(tr("reading…") if busy else ""))
        self.import_button = import_button(self.session, self.type, self.refresh, self)
        if self.import_button is not None:
            row.addWidget(self.import_button)
        self.export_button = QToolButton()
        self.export_button.setText(tr("Export"))
        self.export_button.setIcon(icon("export"))
        self.export_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.export_button.setAutoRaise(True)
        self.export_button.setToolTip(tr("Write this list, as filtered, to a CSV or XLSX file"))
        self.export_button.clicked.connect(self.export)
        self.export_button.setVisible(self.session.rights.may_export(self.type.written_table))
        row.addWidget(self.export_button)
        return row

    def _shortcuts(self) -> None:
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._focus_search),
            (Qt.Key.Key_Return, self.open_chosen),
            (Qt.Key.Key_Enter, self.open_chosen),
        ):
            owner = self.table if act == self.open_chosen else self
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # -- what is shown -----------------------------------------------------------------------------------------
    def start(self) -> None:
        """Read the first page, once, when the list is first looked at."""
        if not self._started:
            self._started = True
            self.model.show_list(ListQuery())
            self.summary.start()

    def refresh(self) -> None:
        """Read the list again, keeping filters, order and selection."""
        if self._started:
            chosen = self.table.selectionModel().selectedRows()
            bars = self.table.verticalScrollBar().value(), self.table.horizontalScrollBar().value()
            self._place = None if self._key_wanted is not None else (chosen[0].row() if chosen else 0, *bars)
            self._key_wanted = self._key_wanted or self.chosen_key()
            self.model.refresh()

    def show_record(self, key: Any) -> None:
        """Select a record after the next reading."""
        self._key_wanted = key
        self.refresh()

    def show_filtered(self, values: dict[str, Any]) -> None:
        """Show the list under these filters (set by another panel)."""
        self._started = True
        self.filters.set_values(values)
        self.search.clear()
        self.model.show_list(ListQuery(values, "", self.model.query.sort, self.model.query.descending))
        self.filter_button.setText(tr("Filters") + f" ({len(values)})" if values else tr("Filters"))

    def show_only(self, keys: list[Any]) -> None:
        """Show these records only, until another filter or search is set."""
        self._started = True
        self.model.show_list(ListQuery(keys=tuple(keys)))
        self.filter_button.setText(tr("Filters") + " (1)")

    def _filter(self, values: dict[str, Any]) -> None:
        query = self.model.query
        self.model.show_list(ListQuery(values, query.quick, query.sort, query.descending))
        self.filter_button.setText(tr("Filters") + f" ({len(values)})" if values else tr("Filters"))

    def _search(self) -> None:
        query = self.model.query
        if query.quick != self.search.text().strip():
            self.model.show_list(ListQuery(query.filters, self.search.text().strip(), query.sort, query.descending))

    def _search_now(self) -> None:
        self._typing.stop()
        self._search()
        self.table.setFocus()

    def _sort(self, section: int) -> None:
        header = self.table.horizontalHeader()
        column = self.model.columns[section]
        if column.join or not column.sortable:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        self.model.sort(section, header.sortIndicatorOrder())

    def _unfold(self, unfolded: bool) -> None:
        self.filter_area.setVisible(unfolded)
        if unfolded:
            self.filters.fill_choices()

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _after_reset(self) -> None:
        if self.model.rows and not getattr(self, "_sized", False):
            self._sized = True
            self.widths.fit()
        elif not self.model.rows and not getattr(self, "_sized", False):
            self.widths.fit()  # an empty list shows its headings whole
        place = self.model.row_of(self._key_wanted) if self._key_wanted is not None else -1
        self._key_wanted = None
        before, self._place = self._place, None
        if place < 0 and self.model.rows:  # the chosen record is gone: its neighbour takes its place
            place = min(before[0], len(self.model.rows) - 1) if before else 0
        if place >= 0:
            self.table.selectRow(place)
        if before:
            self.table.verticalScrollBar().setValue(before[1])
            self.table.horizontalScrollBar().setValue(before[2])
        elif place >= 0:
            self.table.scrollTo(self.model.index(place, 0))
        self._selection_changed()

    def _tables_changed(self, tables) -> None:
        watched = self.type.watched_tables()
        if tables is None or any(table in watched for table in tables):
            if self.isVisible():
                self.refresh()
            else:
                self._stale = True

    def showEvent(self, event) -> None:
        """What was changed while the list was hidden is read now."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    # -- the chosen record -------------------------------------------------------------------------------------
    def chosen_row(self) -> dict[str, Any] | None:
        """The selected row."""
        found = self.table.selectionModel().selectedRows()
        return self.model.record(found[0].row()) if found else None

    def chosen_key(self) -> Any:
        """The key of the selected record, or None."""
        row = self.chosen_row()
        return row[self.type.key] if row else None

    def open_chosen(self) -> None:
        """Open the detail of the selected record."""
        if self.chosen_row() is not None:
            self.opened.emit(self.chosen_key())

    def _selection_changed(self) -> None:
        row = self.chosen_row()
        for action in self.type.actions:
            button = self.buttons.get(action.name)
            if button is None:
                continue
            reason = self.reason_against(action, row)
            button.setEnabled(not reason)
            button.setToolTip(reason or tr(action.label))
        self.chosen.emit(row)

    def reason_against(self, action: Action, row: dict[str, Any] | None) -> str:
        """Why an action cannot be used now; empty when it can (COM-05)."""
        if self.session.found is not None and self.session.found.read_only and action.group == 1:
            return tr("The database is read only.")
        if not action.needs_row:
            return ""
        if row is None:
            return tr("Choose a record in the list first.")
        return tr(action.barred(row)) if action.barred(row) else ""

    def run_action(self, action: Action | str) -> None:
        """Do what a button says, for the selected record."""
        if isinstance(action, str):
            action = next(item for item in self.type.actions if item.name == action)
        row = self.chosen_row()
        if self.reason_against(action, row):
            return
        handler = self.panel.handlers.get(action.name) or common_actions.HANDLERS[action.name]
        handler(self, row)

    # -- export ------------------------------------------------------------------------------------------------
    def export(self) -> None:
        """Ask for a file, and for a reason where the list names persons, and write the list to it in the background."""
        path = list_export.ask_file(self)
        reason = list_export.ask_reason(self) if path is not None else None
        if reason is not None:
            self.export_to(path, reason)

    def export_to(self, path: Path, reason: str = "") -> None:
        """Write the list, as it is filtered, to ``path``; its suffix says how.

        :param reason: why names of persons are written as well; it goes into the log of looks. Empty: they are left out.
        """
        list_export.write_list(self, path, reason)

    def confirm(self, title: str, text: str) -> bool:
        """Ask a decision of the officer (replaced in tests)."""
        answer = QMessageBox.question(self, title, text)
        return answer == QMessageBox.StandardButton.Yes
