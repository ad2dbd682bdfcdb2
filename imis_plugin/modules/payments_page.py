"""Dues of a payment service by ward, how well its delivery matches the register, and what to do with both (modules 10)."""

from __future__ import annotations

from pathlib import Path

from psycopg2 import sql
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..desk import style
from ..desk.icons import icon
from ..desk.import_dialog import open_import
from ..desk.import_result import Figures
from ..desk.map_layer import show_layer
from ..desk.words import tr
from ..imports.kinds import importable
from ..records.catalogue import table_identifier
from ..records.export import export_list
from ..records.query import ListQuery, RecordReader
from ..records.spreadsheet import write_csv, write_xlsx
from .payments import Service, unmatched_type

CLASSES = ("no_due", "due_1", "due_2", "due_3", "due_4", "due_5", "no_data")
BAR = 9


class _Bar(QStyledItemDelegate):
    """A bar of the classes of years due, in the colours of the map."""

    def __init__(self, colours: list[str], parent=None) -> None:
        super().__init__(parent)
        self.colours = colours

    def paint(self, painter, option, index) -> None:
        """Draw the shares."""
        super().paint(painter, option, index)
        shares = index.data(Qt.ItemDataRole.UserRole) or []
        whole = sum(shares)
        if not whole:
            return
        box = option.rect.adjusted(3, 6, -3, -6)
        left = box.left()
        for share, colour in zip(shares, self.colours, strict=False):
            width = round(box.width() * share / whole)
            painter.fillRect(QRect(left, box.top(), width, box.height()), QColor(colour))
            left += width


class DuesPage(QWidget):
    """Match rate above, wards below."""

    def __init__(self, dock, service: Service, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session, self.service = dock, dock.session, service
        self.wards: list[dict] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addLayout(self._head())
        self.figures = Figures()
        layout.addWidget(self.figures)
        self.sentence = style.label("", "quiet", wrap=True)
        layout.addWidget(self.sentence)
        layout.addWidget(self._table(), 1)
        layout.addLayout(self._legend())
        self.session.tables_changed.connect(self._tables_changed)
        self.read()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        rights, service = self.session.rights, self.service
        may_list = rights.may("select", service.of(service.short + "_unmatched"))
        self.buttons = {}
        for name, text, picture, act, may, tip in (
            ("import", tr("Import…"), "import", self.bring, importable(self.service.kind, rights), tr("Bring in a delivery of payments from a file")),
            ("template", tr("Template…"), "export", self.ask_template, importable(self.service.kind, rights),
             tr("Write an empty file with the columns of a delivery")),
            ("unmatched", tr("Unmatched…"), "export", self.ask_unmatched, may_list, tr("Write the rows whose number is on no building")),
            ("map", tr("Map"), "map", self.show_map, rights.may("select", self.service.of(self.service.status)),
             tr("Show the buildings by years due on the map")),
        ):
            if not may:
                continue
            button = QToolButton()
            button.setObjectName("dues_" + name)
            button.setText(text)
            button.setToolTip(tip)
            button.setIcon(icon(picture))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked=False, a=act: a())
            self.buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        self.copy_button = QToolButton()
        self.copy_button.setIcon(icon("copy"))
        self.copy_button.setToolTip(tr("Copy table"))
        self.copy_button.setAccessibleName(tr("Copy table"))
        self.copy_button.setAutoRaise(True)
        self.copy_button.clicked.connect(lambda _checked=False: self.copy())
        row.addWidget(self.copy_button)
        return row

    def _table(self) -> QTableWidget:
        headings = [tr("Ward"), tr("Buildings"), tr("No due"), "1", "2", "3", "4", tr("5+"), tr("No data"), tr("Years due"), tr("Paid up %")]
        self.table = QTableWidget(0, len(headings))
        self.table.setObjectName("dues")
        self.table.setHorizontalHeaderLabels([text.replace(" ", "\n", 1) for text in headings])  # narrow numbers, so that the bar has room
        for place in range(3, 8):
            self.table.horizontalHeaderItem(place).setToolTip(tr("Years due"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(23)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setSortingEnabled(False)
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(34)
        for place in range(len(headings)):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(BAR, QHeaderView.ResizeMode.Stretch)
        self.table.doubleClicked.connect(lambda index: self.show_ward(index.row()))
        self.table.setToolTip(tr("Double-click a ward to list its buildings with dues"))
        return self.table

    def _legend(self) -> QGridLayout:
        self.legend = QGridLayout()
        self.legend.setHorizontalSpacing(4)
        self.legend.setVerticalSpacing(0)
        return self.legend

    # -- reading -----------------------------------------------------------------------------------------------
    def read(self) -> None:
        """Read the match and the wards in the background."""
        service = self.service
        match = sql.SQL("SELECT * FROM {}").format(table_identifier(service.of(service.short + "_match")))
        wards = sql.SQL("SELECT * FROM {} ORDER BY ward").format(table_identifier(service.of(service.short + "_dues_by_ward")))
        classes = "SELECT name, colour FROM imis.due_years ORDER BY CASE WHEN value = 99 THEN 6 ELSE value END"
        self.session.ask(self, lambda fetch: (fetch(match, None), fetch(wards, None), fetch(classes, None)), self._show)

    def _tables_changed(self, tables) -> None:
        if tables is None or {"imis.import_batches", "building_info.buildings"} & set(tables):
            self.read()

    def _show(self, found) -> None:
        match, self.wards, classes = found[0][0], found[1], found[2]
        rate = match["match_rate"]
        self.figures.show_figures([
            (tr("rows delivered"), match["delivered"], ""), (tr("matched"), match["matched"], style.GOOD if match["matched"] else ""),
            (tr("unmatched"), match["unmatched"], style.ATTENTION if match["unmatched"] else ""), (tr("with dues"), match["with_dues"], ""),
            (tr("no data"), match["no_data"], ""), (tr("without number"), match["without_number"], ""),
        ])  # fmt: skip
        if match["batch_id"] is None:
            text = tr("No delivery is imported yet: every building is without data.")
        else:
            text = tr("{rate} % of the rows match. Delivery {number}, “{file}” of {day}{who}.").format(
                rate=rate, number=match["batch_id"], file=match["file_name"], day=match["delivered_on"],
                who=", " + match["delivered_by"] if match["delivered_by"] else "",
            )  # fmt: skip
        self.sentence.setText(text)
        self._show_legend(classes)
        self.table.setItemDelegateForColumn(BAR, _Bar([one["colour"] for one in classes], self.table))
        total = {name: sum(row[name] for row in self.wards) for name in ("buildings", *CLASSES)}
        share = round(100 * total["no_due"] / total["buildings"], 1) if total["buildings"] else None
        rows = [*self.wards, {"ward": tr("City"), **total, "paid_share": share}]
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._row(place, row, bold=place == len(rows) - 1)

    def _row(self, place: int, row: dict, bold: bool) -> None:
        texts = [str(row["ward"]), f"{row['buildings']:,}", *(f"{row[name]:,}" for name in CLASSES), "",
                 "–" if row["paid_share"] is None else f"{row['paid_share']:.1f}"]  # fmt: skip
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if bold:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            if column == BAR:
                item.setData(Qt.ItemDataRole.UserRole, [row[name] for name in CLASSES])
            self.table.setItem(place, column, item)

    def _show_legend(self, classes: list[dict]) -> None:
        while self.legend.count():
            item = self.legend.takeAt(0)
            if item.widget() is not None:
                item.widget().deleteLater()
        for number, one in enumerate(classes):
            line, place = divmod(number, 4)
            mark = style.label("■")
            mark.setStyleSheet(f"color: {one['colour']};")
            self.legend.addWidget(mark, line, place * 2)
            self.legend.addWidget(style.label(one["name"], "quiet"), line, place * 2 + 1)
        self.legend.setColumnStretch(8, 1)

    # -- doing -------------------------------------------------------------------------------------------------
    def bring(self) -> None:
        """Open the import window for this service."""
        open_import(self.session, self.window(), self.service.kind, imported=self.read)

    def show_ward(self, place: int) -> None:
        """List the buildings of a ward."""
        page = self.dock.show_list(self.service.name + "_status")
        if page is not None and place < len(self.wards):
            page.show_filtered({"ward": self.wards[place]["ward"]})

    def copy(self) -> None:
        """The table into the clipboard, as a spreadsheet takes it (COM-45)."""
        columns = [place for place in range(self.table.columnCount()) if place != BAR]
        lines = ["\t".join(self.table.horizontalHeaderItem(place).text() for place in columns)]
        lines += ["\t".join(self.table.item(row, place).text() for place in columns) for row in range(self.table.rowCount())]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.session.messages.info(tr("The table is in the clipboard."))

    def ask_template(self) -> None:
        """Ask where the empty file goes."""
        name, _kind = QFileDialog.getSaveFileName(self, tr("Template"), self.service.payments + ".csv", tr("CSV file (*.csv);;Workbook (*.xlsx)"))
        if name:
            self.save_template(Path(name))

    def save_template(self, path: Path) -> None:
        """Write a file with the four headings of the service and nothing else."""
        service = self.service

        def work(conn, _feedback):
            with conn.cursor() as cursor:
                cursor.execute(
                    "SELECT key_header, name_header, contact_header, date_header FROM imis.payment_services WHERE schema_name = %s", (service.schema,)
                )
                headings = list(cursor.fetchone())
            if path.suffix.lower() == ".xlsx":
                return write_xlsx(path, headings, iter(()), service.payments, str)
            return write_csv(path, headings, iter(()), str)

        text = tr("The template is in {path}.").format(path=path)
        self.session.run(tr("Writing the template"), work, lambda _rows: self.session.messages.done(text))

    def ask_unmatched(self) -> None:
        """Ask where the unmatched rows go."""
        name, _kind = QFileDialog.getSaveFileName(self, tr("Export unmatched"), "Unmatched Records.csv", tr("CSV file (*.csv);;Workbook (*.xlsx)"))
        if name:
            self.export_unmatched(Path(name))

    def export_unmatched(self, path: Path) -> None:
        """Write the rows whose number belongs to no building, ordered by number (S-41)."""
        reader = RecordReader(unmatched_type(self.service), self.session.catalogue, rights=self.session.rights)
        query = ListQuery(sort=self.service.key, descending=False)
        messages = self.session.messages
        self.session.run(
            tr("Exporting unmatched rows"),
            lambda conn, _feedback: export_list(conn, reader, query, path, tr),
            lambda rows: messages.done(tr("{rows} unmatched rows were written to {path}.").format(rows=f"{rows:,}", path=path)),
        )

    def show_map(self) -> None:
        """The map with the buildings by years due."""
        show_layer(self.dock.iface, self.session, self.service.layer)
