"""Import, third step: what the check found; refused rows are mended here, saved to a file, or left out."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..imports.report import REASONS_KEPT, FileReport, Reason
from . import style
from .words import tr

SHOWN = 2_000
LINE, FIELD, VALUE, REASON = range(4)


class Figures(QWidget):
    """A row of numbers with their names."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)

    def show_figures(self, figures: list[tuple[str, int, str]]) -> None:
        """Show (name, number, role) one beside the other."""
        while self._row.count():
            item = self._row.takeAt(0)
            if item.widget() is not None:
                item.widget().deleteLater()
        for name, number, role in figures:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            big = style.label(f"{number:,}", "big")
            if role:
                big.setStyleSheet(f"color: {role};")
            column.addWidget(big)
            column.addWidget(style.label(name, "quiet", wrap=True))
            column.addStretch(1)
            self._row.addWidget(holder)
        self._row.addStretch(1)


def account(report: FileReport) -> str:
    """What an import did, in sentences."""
    lines = [
        tr("“{file}” is imported as delivery {number}.").format(file=report.name, number=report.batch_id),
        "",
        tr("{count} records are new.").format(count=f"{report.inserted:,}"),
        tr("{count} records were changed.").format(count=f"{report.changed:,}"),
        tr("{count} rows say what the records said already.").format(count=f"{report.unchanged:,}"),
    ]
    if report.refused:
        text = tr("{count} rows were refused and are not imported. The list of deliveries names them and why.")
        lines.append(text.format(count=f"{report.refused:,}"))
    if report.unmatched:
        text = tr("{count} payments belong to no building yet; the list “Unmatched” shows them with the likely reason.")
        lines.append(text.format(count=f"{report.unmatched:,}"))
    return "\n".join([*lines, "", *report.notes])


class ResultPage(QWidget):
    """The outcome of a check. ``mended`` follows every corrected cell."""

    mended = pyqtSignal()
    save_asked = pyqtSignal()
    leave_out_asked = pyqtSignal(list)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.report: FileReport | None = None
        self.edits: dict[tuple[int, str], str] = {}
        self._filling = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.figures = Figures()
        layout.addWidget(self.figures)
        self.sentence = style.label("", "", wrap=True)
        layout.addWidget(self.sentence)
        self.notes = style.label("", "quiet", wrap=True)
        layout.addWidget(self.notes)
        self.refused = QTableWidget(0, 4)
        self.refused.setObjectName("refused")
        self.refused.setHorizontalHeaderLabels([tr("Line"), tr("Column"), tr("Value"), tr("Why it is refused")])
        self.refused.verticalHeader().hide()
        self.refused.verticalHeader().setDefaultSectionSize(24)
        self.refused.setAlternatingRowColors(True)
        self.refused.setShowGrid(False)
        self.refused.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.refused.horizontalHeader()
        for place, width in ((LINE, 60), (FIELD, 150), (VALUE, 170)):
            header.resizeSection(place, width)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        self.refused.itemChanged.connect(self._edited)
        self.refused.itemSelectionChanged.connect(self._selection)
        layout.addWidget(self.refused, 1)
        self.reason = style.label("", "problem", wrap=True)
        self.reason.setObjectName("reason")
        layout.addWidget(self.reason)
        row = QHBoxLayout()
        self.edit_button = QPushButton(tr("Edit the row…"))
        self.edit_button.clicked.connect(lambda _checked=False: self.edit_row())
        self.leave_button = QPushButton(tr("Leave out the rows"))
        self.leave_button.setToolTip(tr("Take the selected rows out of the delivery; the file itself stays as it is"))
        self.leave_button.clicked.connect(lambda _checked=False: self.leave_out_asked.emit(self.chosen_lines()))
        self.save_button = QPushButton(tr("Save refused rows…"))
        self.save_button.clicked.connect(lambda _checked=False: self.save_asked.emit())
        for button in (self.edit_button, self.leave_button, self.save_button):
            row.addWidget(button)
        row.addStretch(1)
        self.hint = style.label(tr("Double-click a value to correct it, then check again."), "quiet")
        row.addWidget(self.hint)
        layout.addLayout(row)
        self._selection()

    def show_report(self, report: FileReport) -> None:
        """Show the figures, the notes and the refused rows."""
        self.report, self.edits = report, {}
        figures = [
            (tr("rows"), report.rows_read, ""),
            (tr("new"), report.inserted, style.GOOD if report.inserted else ""),
            (tr("changed"), report.changed, ""),
            (tr("as before"), report.unchanged, ""),
            (tr("refused"), report.refused, style.BAD if report.refused else ""),
        ]
        if report.skipped:
            figures.append((tr("skipped"), report.skipped, ""))
        if report.unmatched:
            figures.append((tr("without a building"), report.unmatched, style.ATTENTION))
        self.figures.show_figures(figures)
        if report.refused:
            text = tr("Nothing is imported yet. Correct the refused rows here, or import the others without them.")
        else:
            text = tr("Every row is in order. Nothing is imported yet.")
        if report.refused > SHOWN:
            more = tr("The first {shown} reasons are shown; the saved file has up to {kept} rows.")
            text += " " + more.format(shown=f"{SHOWN:,}", kept=f"{REASONS_KEPT:,}")
        self.sentence.setText(text)
        self.notes.setText("\n".join(report.notes[:8]))
        self.notes.setVisible(bool(report.notes))
        self._fill(report)
        if report.refused:
            self.refused.selectRow(0)
        for widget in (self.refused, self.reason, self.edit_button, self.leave_button, self.save_button, self.hint):
            widget.setVisible(bool(report.refused))
        self._selection()

    def _fill(self, report: FileReport) -> None:
        self._filling = True
        rows = dict(report.refused_rows)
        reasons = report.reasons[:SHOWN]
        self.refused.setRowCount(len(reasons))
        for place, reason in enumerate(reasons):
            self._row(place, reason, rows.get(reason.line, {}))
        self._filling = False

    def _row(self, place: int, reason: Reason, cells: dict) -> None:
        editable = reason.field in cells
        value = (cells.get(reason.field) or "") if editable else reason.value
        texts = (str(reason.line), reason.field, value, reason.text)
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text[:400])
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if column == VALUE and editable:
                flags |= Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags)
            self.refused.setItem(place, column, item)

    def _edited(self, item: QTableWidgetItem) -> None:
        if self._filling or item.column() != VALUE:
            return
        line = int(self.refused.item(item.row(), LINE).text())
        self._set(line, self.refused.item(item.row(), FIELD).text(), item.text())

    def _set(self, line: int, header: str, value: str) -> None:
        self.edits[line, header] = value
        self.hint.setText(tr("%n cell(s) corrected: check again.", len(self.edits)))
        self.mended.emit()

    def chosen_lines(self) -> list[int]:
        """Line numbers of the selected rows."""
        return sorted({int(self.refused.item(index.row(), LINE).text()) for index in self.refused.selectionModel().selectedRows()})

    def _selection(self) -> None:
        count = len(self.chosen_lines())
        self.edit_button.setEnabled(count == 1)
        self.leave_button.setEnabled(count > 0)
        row = self.refused.currentRow()
        item = self.refused.item(row, REASON) if row >= 0 else None
        self.reason.setText(item.text() if item is not None and count else "")

    def edit_row(self) -> None:
        """Show all cells of the selected row to be corrected."""
        line = self.chosen_lines()[0]
        cells = dict(self.report.refused_rows).get(line, {})
        dialog = QDialog(self)
        dialog.setWindowTitle(tr("Row {line}").format(line=line))
        dialog.resize(460, 420)
        layout = QVBoxLayout(dialog)
        inside = QWidget()
        form = QFormLayout(inside)
        fields = {}
        for header in self.report.headers:
            field = QLineEdit(self.edits.get((line, header), cells.get(header) or ""))
            fields[header] = field
            form.addRow(header, field)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        layout.addWidget(area)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        layout.addWidget(buttons)

        def take() -> None:
            for header, field in fields.items():
                if field.text() != (cells.get(header) or ""):
                    self._set(line, header, field.text())

        dialog.accepted.connect(take)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
