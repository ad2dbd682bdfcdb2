"""Import, first step: the file, how it is read, and its first rows."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..imports.detect import DELIMITERS, ENCODINGS, QUOTES, Reading
from ..imports.open_file import SHEETS, is_text, open_file, propose_reading
from ..imports.source import Source
from . import style, tasks
from .messages import sentence_of
from .words import tr

PREVIEW_ROWS = 20
LONGEST_SHOWN = 60


def patterns() -> str:
    """What the file dialog offers."""
    return ";;".join(
        (
            tr("All files that are read") + " (*.csv *.txt *.tsv *.xlsx *.gpkg *.geojson *.json *.shp *.zip *.kml *.kmz)",
            tr("Tables") + " (*.csv *.txt *.tsv *.xlsx)",
            tr("Maps") + " (*.gpkg *.geojson *.json *.shp *.zip *.kml *.kmz)",
        )
    )


class ReadingPage(QWidget):
    """Choose the file; ``changed`` follows every new preview. ``source`` is what will be read, None while there is none."""

    changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.source: Source | None = None
        self.sources: list[Source] = []
        self.reading: Reading | None = None
        self.path: Path | None = None
        self._asked = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.name = QLineEdit()
        self.name.setObjectName("importFile")
        self.name.setReadOnly(True)
        self.name.setPlaceholderText(tr("CSV, XLSX, GeoPackage, GeoJSON, Shapefile or KML"))
        self.browse = QPushButton(tr("Choose a file…"))
        self.browse.clicked.connect(lambda _checked=False: self.ask_file())
        row.addWidget(self.name, 1)
        row.addWidget(self.browse)
        layout.addLayout(row)
        layout.addWidget(self._choices())
        self.state = style.label("", "quiet", wrap=True)
        self.problem = style.label("", "problem", wrap=True)
        self.problem.hide()
        layout.addWidget(self.state)
        layout.addWidget(self.problem)
        self.preview = QTableWidget(0, 0)
        self.preview.setObjectName("preview")
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.preview.setAlternatingRowColors(True)
        self.preview.setShowGrid(False)
        self.preview.verticalHeader().setDefaultSectionSize(22)
        layout.addWidget(self.preview, 1)

    def _choices(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self.layer = self._combo(tr("Sheet or layer"), ())
        self.encoding = self._combo(tr("Encoding"), [(name.upper(), name) for name in ENCODINGS])
        words = {",": tr("comma  ,"), ";": tr("semicolon  ;"), "\t": tr("tabulator"), "|": tr("bar  |")}
        self.delimiter = self._combo(tr("Separator"), [(words[sign], sign) for sign in DELIMITERS])
        self.quote = self._combo(tr("Quotes"), [(sign, sign) for sign in QUOTES])
        self.first_line = QSpinBox()
        self.first_line.setRange(1, 200)
        self.first_line.setAccessibleName(tr("Line of the headings"))
        self.first_line.setToolTip(tr("The line in which the headings stand"))
        self.first_line.valueChanged.connect(lambda _line: self._by_hand())
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setToolTip(tr("The coordinate system of the places in the file"))
        self.crs.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(4326))
        self._parts: dict[str, list[QWidget]] = {}
        for name, text, widget in (
            ("layer", tr("Sheet or layer"), self.layer), ("text", tr("Encoding"), self.encoding), ("text", tr("Separator"), self.delimiter),
            ("text", tr("Quotes"), self.quote), ("line", tr("Headings in line"), self.first_line), ("crs", tr("Coordinates"), self.crs),
        ):  # fmt: skip
            label = QLabel(text)
            label.setBuddy(widget)
            row.addWidget(label)
            row.addWidget(widget)
            self._parts.setdefault(name, []).extend((label, widget))
        row.addStretch(1)
        self._show_parts(())
        return holder

    def _combo(self, name: str, entries) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        for text, value in entries:
            combo.addItem(text, value)
        combo.activated.connect(lambda _place: self._by_hand())
        return combo

    def _show_parts(self, shown) -> None:
        for name, widgets in self._parts.items():
            for widget in widgets:
                widget.setVisible(name in shown)

    # -- the file ----------------------------------------------------------------------------------------------
    def ask_file(self) -> None:
        """Ask for a file and read its start."""
        name, _kind = QFileDialog.getOpenFileName(self, tr("Import a file"), "", patterns())
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Look at a file: how it is probably read, and its first rows."""
        self.path, self.reading = path, None
        self.name.setText(str(path))
        self._read(path, None, "")

    def _by_hand(self) -> None:
        """A choice was changed: read the file that way."""
        if self.path is None:
            return
        if self.path.suffix.lower() not in SHEETS and not is_text(self.path):
            self._read(self.path, None, self.layer.currentText())
            return
        reading = Reading(
            self.encoding.currentData() or "utf-8", self.delimiter.currentData() or ",", self.quote.currentData() or '"', self.first_line.value()
        )
        self._read(self.path, reading, self.layer.currentText())

    def _read(self, path: Path, reading: Reading | None, layer: str) -> None:
        self._asked += 1
        asked = self._asked
        self.source = None
        self.state.setText(tr("Reading the file…"))
        self.problem.hide()

        def work(_conn, _feedback):
            chosen = reading or propose_reading(path)
            sources = open_file(path, chosen)
            source = next((one for one in sources if one.layer == layer), sources[0])
            rows = []
            for row in source.rows():
                rows.append(row)
                if len(rows) >= PREVIEW_ROWS:
                    break
            return chosen, sources, source, rows

        def done(outcome) -> None:
            if asked == self._asked:
                self._show(*outcome)

        def failed(error: BaseException) -> None:
            if asked == self._asked:
                self._fail(error, reading)

        tasks.start(tasks.DatabaseTask(tr("Reading {name}").format(name=path.name), None, work, done, failed))

    def _show(self, reading: Reading | None, sources: list[Source], source: Source, rows: list) -> None:
        self.reading, self.sources, self.source = reading, sources, source
        parts = []
        if len(sources) > 1:
            parts.append("layer")
            self.layer.clear()
            for one in sources:
                self.layer.addItem(one.layer, one.layer)
            self.layer.setCurrentText(source.layer)
        if reading is not None:
            parts += ["text"] if is_text(self.path) else []
            parts.append("line")
            self._set_reading(reading)
        elif self.path.suffix.lower() in SHEETS:
            parts.append("line")
            self._set_reading(Reading(first_line=source.first_line))
        if not source.crs or (source.crs_is_default and "geom" in source.headers[-1]):
            parts.append("crs")
        self._show_parts(parts)
        headers = source.headers
        self.preview.setColumnCount(len(headers))
        self.preview.setHorizontalHeaderLabels(headers)
        self.preview.setRowCount(len(rows))
        for place, (line, values, fault) in enumerate(rows):
            self.preview.setVerticalHeaderItem(place, QTableWidgetItem(str(line)))
            for column, value in enumerate(values[: len(headers)]):
                item = QTableWidgetItem(value[:LONGEST_SHOWN] + ("…" if len(value) > LONGEST_SHOWN else ""))
                item.setToolTip(fault or value[:400])
                self.preview.setItem(place, column, item)
        self.preview.resizeColumnsToContents()
        for column in range(len(headers)):
            self.preview.setColumnWidth(column, min(max(self.preview.columnWidth(column), 60), 220))
        text = tr("{columns} columns; the first {rows} rows are shown.").format(columns=len(headers), rows=len(rows))
        if reading is not None and not reading.sure:
            text += " " + tr("The bytes do not prove the encoding: look whether the letters are right.")
        if source.crs and not source.crs_is_default:
            text += " " + tr("Coordinates: {crs}.").format(crs=source.crs)
        self.state.setText(text)
        self.changed.emit()

    def _set_reading(self, reading: Reading) -> None:
        for combo, value in ((self.encoding, reading.encoding), (self.delimiter, reading.delimiter), (self.quote, reading.quote)):
            combo.setCurrentIndex(max(combo.findData(value), 0))
        self.first_line.blockSignals(True)
        self.first_line.setValue(reading.first_line)
        self.first_line.blockSignals(False)

    def _fail(self, error: BaseException, reading: Reading | None) -> None:
        self.state.setText("")
        self.problem.setText(sentence_of(error))
        self.problem.show()
        self.preview.setRowCount(0)
        self.preview.setColumnCount(0)
        if self.path is not None and is_text(self.path):
            self._set_reading(reading or Reading())
            self._show_parts(("text", "line"))
        self.changed.emit()

    def stated_crs(self) -> str:
        """The coordinate system the officer stated, "" when the file names its own."""
        if self.source is None or not self.crs.isVisibleTo(self):
            return ""
        return self.crs.crs().authid()

    def note(self) -> dict:
        """How the file was read, for the list of deliveries."""
        if self.reading is None:
            return {}
        return {"delimiter": self.reading.delimiter, "quote": self.reading.quote, "first_line": self.reading.first_line}

    def keyPressEvent(self, event) -> None:
        """Return in a field reads the file anew and does not close the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._by_hand()
            event.accept()
            return
        super().keyPressEvent(event)
