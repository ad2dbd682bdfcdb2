"""A list of records as Qt sees it: pages fetched from the server in the background as the officer scrolls."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal

from ..records.display import as_text, value_of
from ..records.query import COUNT_LIMIT, PAGE, ListQuery, RecordReader
from .session import Session
from .words import tr

KEEP = 40000


class RecordModel(QAbstractTableModel):
    """Rows of one record type, in the order and under the filters of a :class:`ListQuery`.

    10 rows or 1,000,000 feel the same: only what is scrolled to is fetched.
    """

    loading = pyqtSignal(bool)
    counted = pyqtSignal(str)
    first_page = pyqtSignal(int)

    def __init__(self, session: Session, reader: RecordReader, parent=None) -> None:
        super().__init__(parent)
        self._session = session
        self.reader = reader
        self.columns = reader.usable(reader.type.columns)
        self.query = ListQuery()
        self.rows: list[dict[str, Any]] = []
        self._whole = False
        self._asked = False

    # -- Qt's questions ----------------------------------------------------------------------------------------
    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Number of rows fetched so far."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment and tooltip of a cell."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            shown = value_of(self.rows[index.row()], column)
            decimals = self.reader.fact(column).decimals
            if isinstance(shown, Decimal) and decimals:
                return f"{shown:.{decimals}f}"  # the same number of decimals in every row: figures stand under each other
            return as_text(tr(shown) if column.words and isinstance(shown, str) else shown, tr)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            fact = self.reader.fact(column)
            right = fact.kind in ("integer", "number") and self.reader.reference(column) is None
            return int(Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft))
        return None

    def headerData(self, section: int, orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings: the declared label, else the catalogue's; the comment as tooltip."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.label or self.reader.fact(column).label)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(self.reader.fact(column).help) if self.reader.fact(column).help else None
        return None

    def canFetchMore(self, parent: QModelIndex = QModelIndex()) -> bool:  # noqa: B008 - Qt's name and default
        """Whether there may be rows below the last one fetched."""
        return not parent.isValid() and not self._whole and not self._asked and bool(self.rows) and len(self.rows) < KEEP

    def fetchMore(self, parent: QModelIndex = QModelIndex()) -> None:  # noqa: B008 - Qt's name and default
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._ask_page()

    def sort(self, section: int, order=Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a plain column, on the server (COM-01)."""
        if section < 0 or section >= len(self.columns):
            return
        column = self.columns[section]
        if column.join or not column.sortable:
            return
        self.show_list(
            ListQuery(self.query.filters, self.query.quick, column.name, order == Qt.SortOrder.DescendingOrder)
        )

    # -- content -----------------------------------------------------------------------------------------------
    def show_list(self, query: ListQuery) -> None:
        """Show the list from its beginning under this query."""
        self.query = query
        self._whole = False
        self._ask_page(fresh=True)
        self._ask_count()

    def refresh(self) -> None:
        """Read the list again, as long as it was, keeping the order and the filters."""
        self._ask_page(fresh=True, limit=min(max(len(self.rows), PAGE), 1000))
        self._ask_count()

    def row_of(self, key: Any) -> int:
        """The place of a record among the rows fetched, -1 when it is not among them."""
        name = self.reader.type.key
        return next((place for place, row in enumerate(self.rows) if row[name] == key), -1)

    def record(self, row: int) -> dict[str, Any] | None:
        """The row at a place."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def clear(self) -> None:
        """Show nothing (not connected)."""
        self.beginResetModel()
        self.rows = []
        self._whole = True
        self.endResetModel()

    def _ask_page(self, fresh: bool = False, limit: int = PAGE) -> None:
        after = self.rows[-1] if self.rows and not fresh else None
        offset = 0 if fresh else len(self.rows)
        statement, values = self.reader.page(self.query, after, offset, limit)
        self._asked = True
        self.loading.emit(True)
        self._session.ask_rows(
            self,
            statement,
            values,
            lambda rows: self._take(rows, fresh, limit),
            self._failed,
            channel="page",
        )

    def _take(self, rows: list[dict[str, Any]], fresh: bool, limit: int) -> None:
        self._asked = False
        self._whole = len(rows) < limit
        if fresh:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            self.first_page.emit(len(rows))
        elif rows:
            start = len(self.rows)
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()
        self.loading.emit(False)

    def _failed(self, error: BaseException) -> None:
        self._asked = False
        self.loading.emit(False)
        if self._session.connected:
            self._session.messages.error(error)

    def _ask_count(self) -> None:
        statement, values = self.reader.count(self.query)
        self._session.ask_rows(
            self, statement, values, lambda rows: self.counted.emit(count_words(rows[0]["count"], self.reader.count_limit)), channel="count"
        )


def count_words(count: int, limit: int = COUNT_LIMIT) -> str:
    """How many records a list has, in words."""
    if count > limit:
        return tr("more than {count} records").format(count=f"{limit:,}")
    if count == 0:
        return tr("no records")
    return tr("1 record") if count == 1 else tr("{count} records").format(count=f"{count:,}")
