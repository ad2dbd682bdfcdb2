"""What came back with a package: what is to be corrected first, each with its reason; save the list, check again, take, reject (FLD-05 to FLD-07)."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..desk import style
from ..desk.words import tr
from ..fieldwork.corrections import STATUS_WORDS, corrections, write_corrections
from ..records.display import as_text
from ..records.words import mark
from .acts import call_act

ROWS = """
SELECT r.id, r.label, r.status, r.reason, r.photos_missing, r.device_time, r.synced_at, r.gps_accuracy_m, r.app_version, r.changed_meanwhile
  FROM imis.field_rows_register AS r
 WHERE r.package_id = %s
   AND (%s OR (r.status IN ('received', 'invalid', 'rejected') OR r.photos_missing <> '' AND r.status <> 'superseded')
              AND NOT EXISTS (SELECT 1 FROM imis.field_rows_register AS n WHERE n.row_uuid = r.row_uuid AND n.revision > r.revision))
 ORDER BY array_position(ARRAY['received', 'invalid', 'valid', 'rejected', 'approved', 'superseded'], r.status), r.label, r.revision
 LIMIT 5000"""
COLUMNS = (
    ("label", mark("Code or BIN")), ("status", mark("Status")), ("reason", mark("What to correct")), ("photos_missing", mark("Photos missing")),
    ("device_time", mark("Collected")), ("synced_at", mark("Sync time")), ("gps_accuracy_m", mark("Accuracy (m)")), ("app_version", mark("Program")),
)  # fmt: skip


class RowsPage(QWidget):
    """A table of rows, the whole reason below, and what the office can do with a row that is not in order."""

    def __init__(self, source, package: int) -> None:
        super().__init__()
        self.source, self.session, self.package = source, source.session, package
        self.rows: list[dict] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        self.all = QCheckBox(tr("All rows, also those in order"))
        self.all.setObjectName("all_rows")
        self.all.toggled.connect(lambda _on: self.read())
        layout.addWidget(self.all)
        middle = QHBoxLayout()
        middle.addWidget(self._table(), 1)
        middle.addLayout(self._actions())
        layout.addLayout(middle, 1)
        self.reason = QPlainTextEdit()
        self.reason.setReadOnly(True)
        self.reason.setMaximumHeight(96)
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(tr("What to correct"))
        layout.addWidget(self.reason)
        self.count = style.label("", "quiet", wrap=True)
        layout.addWidget(self.count)
        self.session.tables_changed.connect(self._changed)
        self.read()

    def _table(self) -> QTableWidget:
        self.table = QTableWidget(0, len(COLUMNS))
        self.table.setObjectName("field_rows")
        self.table.setAccessibleName(tr("Rows of the package"))
        self.table.setHorizontalHeaderLabels([tr(title) for _name, title in COLUMNS])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, width in enumerate((96, 180, 230, 140, 150, 150, 130, 110)):
            self.table.setColumnWidth(place, width)
        self.table.itemSelectionChanged.connect(self._follow)
        return self.table

    def _actions(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        self.buttons = {}
        office = self.session.rights.may_run("imis.check_field_row")
        for name, text, picture, pressed, wanted in (
            ("save", tr("Save list"), "download", self.ask_file, True),
            ("check", tr("Check again"), "test", lambda: self.check(False), office),
            ("take", tr("Take anyway"), "approve", lambda: self.check(True), office),
            ("reject", tr("Reject"), "reject", self.ask_reason, office),
        ):
            if wanted:
                button = style.action_button(text, picture)
                button.setObjectName("action_" + name)
                button.clicked.connect(lambda _checked=False, act=pressed: act())
                self.buttons[name] = button
                column.addWidget(button)
        column.addStretch(1)
        return column

    # -- reading -----------------------------------------------------------------------------------------------
    def _changed(self, tables) -> None:
        if tables is None or "imis.field_rows" in tables:
            self.read()

    def read(self) -> None:
        """Read the rows again."""
        self.session.ask_rows(self, ROWS, (self.package, self.all.isChecked()), self._show)

    def _show(self, rows: list[dict]) -> None:
        chosen = self.chosen()
        self.rows = rows
        self.table.setRowCount(len(rows))
        for line, row in enumerate(rows):
            for place, (name, _title) in enumerate(COLUMNS):
                value = tr(STATUS_WORDS[row["status"]]) if name == "status" else row[name]
                item = QTableWidgetItem("" if value is None else as_text(value).replace("\n", "  "))
                item.setToolTip(item.text())
                self.table.setItem(line, place, item)
        self.count.setText(tr("%n row(s).", len(rows)) if rows else tr("There is nothing to correct in this package."))
        keys = [row["id"] for row in rows]
        if rows:
            self.table.selectRow(keys.index(chosen["id"]) if chosen and chosen["id"] in keys else 0)
        self._follow()

    def chosen(self) -> dict | None:
        """The row that is selected."""
        found = self.table.selectionModel().selectedRows()
        return self.rows[found[0].row()] if found and found[0].row() < len(self.rows) else None

    def _follow(self) -> None:
        row = self.chosen()
        photos = tr("Photo missing: {names}").format(names=row["photos_missing"]) if row and row["photos_missing"] else ""
        parts = [row["reason"] or "", photos] if row else []
        self.reason.setPlainText("\n".join(part for part in parts if part))
        open_row = row is not None and row["status"] in ("received", "invalid")
        for name, usable, why in (
            ("check", open_row, tr("Only rows that are not in order are checked again.")),
            ("take", open_row and row["changed_meanwhile"], tr("For rows whose building was changed after the package was made.")),
            ("reject", open_row, tr("Only rows that are not in order are rejected here; the others are decided in their queue.")),
        ):
            if name in self.buttons:
                self.buttons[name].setEnabled(bool(usable))
                self.buttons[name].setToolTip(self.buttons[name].text() if usable else why)

    # -- acting ------------------------------------------------------------------------------------------------
    def check(self, accept: bool) -> None:
        """Check the row anew; or take it although its building was changed meanwhile."""
        row = self.chosen()

        def done(status: str) -> None:
            self.read()
            if status == "valid":
                self.session.messages.done(tr("{name} is in order now and waits for approval.").format(name=row["label"]))
            else:
                self.session.messages.info(tr("{name} is still not in order.").format(name=row["label"]))

        self.session.run(tr("Checking a row"), lambda conn, _feedback: call_act(conn, "imis.check_field_row", row["id"], accept), done)

    def ask_reason(self) -> None:
        """Ask why the row is rejected."""
        reason, given = QInputDialog.getMultiLineText(self, tr("Reject"), tr("Why? The surveyor reads it."))
        if given:
            self.reject_because(reason)

    def reject_because(self, reason: str) -> None:
        """Reject the row for good; it is kept with the reason."""
        row = self.chosen()
        self.session.run(
            tr("Rejecting a row"), lambda conn, _feedback: call_act(conn, "imis.reject_field_row", row["id"], reason), lambda _key: self.read()
        )

    def ask_file(self) -> None:
        """Ask for the file of the correction list."""
        name, _kind = QFileDialog.getSaveFileName(self, tr("Correction list"), f"corrections-{self.package}.csv", tr("CSV files (*.csv)"))
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the correction list, in the background."""
        self.session.run(
            tr("Writing the correction list"), lambda conn, _feedback: write_corrections(path, corrections(conn, self.package), tr),
            lambda count: self.session.messages.done(tr("%n row(s) were written to {path}.", count).format(path=path)),
        )  # fmt: skip
