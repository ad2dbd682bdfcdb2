"""What an analysis found, as tables beside the map: figures, a tab a table, export of what is shown."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import charts, toolbox
from ..compat import is_null
from ..database.connection import execute, fetch_value
from ..desk import style
from ..desk.chart_view import ChartView
from ..desk.icons import icon
from ..desk.page_view import PageView
from ..desk.words import tr

MOST_ROWS = 1000
#: outputs that hold figures, no single records: what a role with aggregated exports only may take
FIGURES = frozenset({
    "AREAS", "BALANCE", "BY_CLASS", "BY_PROVIDER", "BY_RULE", "BY_WARD", "CALENDAR", "CITY", "GRIDS_OUT", "INFRA", "KEYFIGURES", "MATRIX", "MONTHS",
    "WARDS_OUT",
})  # fmt: skip
PERSONS = frozenset({"owner_name", "owner_gender", "owner_contact", "payer_name"})
BEGIN = "SELECT umdss.begin_export(%s, %s, 'analysis', %s, '{}', NULL)"
END = "SELECT umdss.end_export(%s, %s, %s)"
FORMATS = {"xlsx": "XLSX", "gpkg": "GPKG", "csv": "CSV", "kml": "KML"}


class ResultsView(QWidget):
    """Figures and tables of the last run.

    :ivar report_wanted: the report of the run is wanted: as PDF under this path, or, when it is empty, as a print layout of the project.
    """

    report_wanted = pyqtSignal(str)

    def __init__(self, session, parent=None) -> None:
        super().__init__(parent)
        self.session = session
        self.layers: dict[str, QgsVectorLayer] = {}
        self._own: list[QgsVectorLayer] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        self.title = style.label(tr("No analysis has been run yet."), "section")
        head.addWidget(self.title, 1)
        self.export_button = QToolButton()
        self.export_button.setObjectName("export")
        self.export_button.setToolTip(tr("Write the table shown to a file"))
        self.export_button.setText(tr("Export…"))
        self.export_button.setAccessibleName(tr("Export…"))
        self.export_button.setIcon(icon("export"))
        self.export_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.export_button.clicked.connect(lambda _checked=False: self.export())
        self.export_button.setEnabled(False)
        self.export_button.setVisible(session.rights.may_run("umdss.begin_export"))
        head.addWidget(self.export_button)
        layout.addLayout(head)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("results")
        self.tabs.setDocumentMode(True)
        layout.addWidget(self.tabs, 1)
        self.tabs.hide()

    def clear(self) -> None:
        """Nothing to show any more."""
        self.tabs.clear()
        self.tabs.hide()
        self.layers, self._own = {}, []
        self.title.setText(tr("No analysis has been run yet."))
        self.export_button.setEnabled(False)

    def show_results(self, title: str, algorithm, results: dict, layers: dict[str, QgsVectorLayer]) -> None:
        """Show the figures, the page and each table."""
        self.clear()
        self.title.setText(title)
        self.layers = layers
        # layers that are not in the project belong to this view
        self._own = [layer for layer in layers.values() if QgsProject.instance().mapLayer(layer.id()) is None]
        self._figures(algorithm, results)
        if "MATRIX" in layers and layers["MATRIX"].featureCount():
            self._chart(layers["MATRIX"])
        for name, layer in layers.items():
            if layer.featureCount() and not (len(layers) > 1 and layer.fields().count() < 2):
                self.tabs.addTab(self._table(layer), tr(algorithm.declared.sinks[name].title))
        self.tabs.show()
        self.export_button.setEnabled(any(layer.featureCount() for layer in layers.values()))

    def _figures(self, algorithm, results: dict) -> None:
        lines = []
        page = ""
        for output in algorithm.outputDefinitions():
            value = results.get(output.name())
            if output.type() == "outputNumber" and not is_null(value):
                shown = f"{value:,.0f}" if float(value).is_integer() else f"{value:,.2f}"
                lines.append(f"<tr><td>{output.description()}</td><td align='right'><b>{shown}</b></td></tr>")
            elif output.type() == "outputHtml" and isinstance(value, str) and Path(value).is_file():
                page = Path(value).read_text(encoding="utf-8")
                page = page.partition("<body>")[2].rpartition("</body>")[0]
        browser = QTextBrowser()
        browser.setObjectName("figures")
        browser.setOpenLinks(False)
        browser.setHtml(f"<table cellpadding='3'>{''.join(lines)}</table>")
        self.tabs.addTab(browser, tr("Figures"))
        if page:
            self.tabs.addTab(self._paper(page, any(output.name() == "LAYOUT_NAME" for output in algorithm.outputDefinitions())), tr("Page"))

    def _paper(self, page: str, has_layout: bool) -> QWidget:
        paper = QWidget()
        layout = QVBoxLayout(paper)
        layout.setContentsMargins(0, 0, 0, 0)
        view = PageView()
        view.show_page(page)
        row = QHBoxLayout()
        row.addStretch(1)
        if has_layout:
            tip = tr("Open the report as a print layout, with its map and tables, to look at it or to change it before printing")
            row.addWidget(_button("page_layout", tr("Open as layout"), "edit", tip, lambda: self.report_wanted.emit("")))
            tip = tr("Write the report with its map and tables to a PDF file")
            row.addWidget(_button("page_pdf", tr("Save as PDF…"), "print", tip, self.save_report))
        else:
            row.addWidget(_button("page_pdf", tr("Save as PDF…"), "print", tr("Write this page to a PDF file"), lambda: self.save_page(view)))
        layout.addWidget(view, 1)
        layout.addLayout(row)
        return paper

    def save_report(self) -> None:
        """Ask for a file for the printed report."""
        path = self._ask_pdf()
        if path:
            self.report_wanted.emit(path)

    def _ask_pdf(self) -> str:
        path, _kind = QFileDialog.getSaveFileName(self, tr("Save as PDF"), f"{self.title.text()}.pdf", "PDF (*.pdf)")
        return path if not path or path.lower().endswith(".pdf") else path + ".pdf"

    def save_page(self, view: PageView) -> None:
        """Ask for a file and write the page to it."""
        path = self._ask_pdf()
        if not path:
            return
        try:
            view.save_pdf(path)
        except OSError as error:
            self.session.messages.error(tr("The file could not be written: {why}. Choose another folder.").format(why=error.strerror))
            return
        self.session.messages.done(tr("Written: {path}").format(path=path))

    def _chart(self, matrix: QgsVectorLayer) -> None:
        """Buildings by sanitation system, from the matrix' total of all areas (of the only area)."""
        fields = matrix.fields()
        systems = [field for field in fields if field.name().startswith("sys_")]
        totals = [row for row in matrix.getFeatures() if row["structure_type"] == "Total"]
        if fields.lookupField("area_key") >= 0:
            totals = [row for row in totals if is_null(row["area_key"]) or row["area_key"] == ""] or totals
        if not totals:
            return
        used = [field for field in systems if totals[0][field.name()]]
        label_of = toolbox.module("frame.fields").label_of
        chart = charts.Chart(
            charts.BARS,
            tr("Buildings by sanitation system"),
            tuple(charts.Category(field.name(), label_of(field.name())) for field in used),
            (charts.Series("n", tr("Buildings"), tuple(totals[0][field.name()] for field in used)),),
            flat=True,
            empty=tr("There is nothing to draw."),
        )
        view = ChartView()
        view.show_chart(chart)
        inside = QScrollArea()  # a chart asks for the height in which it reads well, which must not make the window grow
        inside.setWidgetResizable(True)
        inside.setFrameShape(QScrollArea.Shape.NoFrame)
        inside.setWidget(view)
        self.tabs.addTab(inside, tr("Chart"))

    def _table(self, layer: QgsVectorLayer) -> QWidget:
        fields = layer.fields()
        count = min(layer.featureCount(), MOST_ROWS)
        table = QTableWidget(count, fields.count(), self)  # under the panel's style sheet: its bold headings are what the columns are measured by
        label_of = toolbox.module("frame.fields").label_of
        table.setHorizontalHeaderLabels([label_of(field.name()) for field in fields])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(22)
        for row, feature in enumerate(layer.getFeatures()):
            if row >= count:
                break
            for column, value in enumerate(feature.attributes()):
                item = QTableWidgetItem(_shown(value))
                if isinstance(value, (int, float)) and not isinstance(value, bool):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(row, column, item)
        table.horizontalHeader().ensurePolished()
        table.resizeColumnsToContents()
        if layer.featureCount() <= MOST_ROWS:
            return table
        whole = QWidget()
        inside = QVBoxLayout(whole)
        inside.setContentsMargins(0, 0, 0, 0)
        words = tr("The first {shown} of {all} rows; the export has all.").format(shown=MOST_ROWS, all=layer.featureCount())
        inside.addWidget(style.label(words, "quiet"))
        inside.addWidget(table)
        return whole

    def export(self, path: str = "") -> None:
        """Save every table: as sheets of one workbook or layers of one GeoPackage, else one file each; entered into the log of exports first.

        Columns that name a person stay out: those leave the database with a reason only (umdss.md 4).
        """
        if not path:
            kinds = ";;".join(f"{name} (*.{suffix})" for suffix, name in FORMATS.items())
            path, _kind = QFileDialog.getSaveFileName(self, tr("Export results"), self.title.text().replace("/", "-") + ".xlsx", kinds)
        if not path:
            return
        suffix = Path(path).suffix.lower().lstrip(".")
        if suffix not in FORMATS:
            self.session.messages.warn(tr("Choose one of the kinds of file: {kinds}.").format(kinds=", ".join(FORMATS)))
            return
        filled = {name: layer for name, layer in self.layers.items() if layer.featureCount()}
        title = self.title.text()

        def enter(conn, _feedback):
            everything = fetch_value(conn, "SELECT umdss.exports_records()")
            names = [name for name in filled if everything or name in FIGURES] or list(filled)
            logged = sorted({"analysis_figures" if name in FIGURES else f"analysis_{name.lower()}" for name in names})
            return fetch_value(conn, BEGIN, (logged, title, suffix)), names

        def write(entered) -> None:
            entry, names = entered
            self._write(path, suffix, {name: filled[name] for name in names}, len(filled) - len(names), entry)

        self.session.run(tr("Exporting results"), enter, write)

    def _write(self, path: str, suffix: str, layers: dict[str, QgsVectorLayer], left_out: int, entry: int) -> None:
        written: list[str] = []
        together = suffix in ("xlsx", "gpkg")
        persons = False
        for name, layer in layers.items():
            target = path if together else str(Path(path).with_name(f"{Path(path).stem}-{name.lower()}.{suffix}"))
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName = FORMATS[suffix]
            options.layerName = name.lower()
            columns = [field.name() for field in layer.fields()]
            if PERSONS & set(columns):
                options.attributes = [place for place, column in enumerate(columns) if column not in PERSONS]
                persons = True
            if together and written:
                options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            error, text, *_rest = QgsVectorFileWriter.writeAsVectorFormatV3(layer, target, QgsProject.instance().transformContext(), options)
            if error != QgsVectorFileWriter.WriterError.NoError:
                self.session.messages.error(tr("The file {path} could not be written: {why}").format(path=target, why=text))
                return
            written.append(target)
        rows = json.dumps({name.lower(): layer.featureCount() for name, layer in layers.items()})
        checksum = hashlib.sha256(Path(path).read_bytes()).hexdigest() if together else None
        said = [tr("%n table(s) exported to {path}.", len(written)).format(path=path)]
        if persons:
            said.append(tr("Names of persons are left out: the export of owners gives them, with a reason."))
        if left_out:
            said.append(tr("Single records are left out: your role exports summaries only."))
        self.session.run(
            tr("Exporting results"), lambda conn, _feedback: execute(conn, END, (entry, rows, checksum)),
            lambda _done: self.session.messages.done(" ".join(said)),
        )  # fmt: skip


def _button(name: str, text: str, picture: str, tip: str, pressed) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setAccessibleName(text)
    button.setToolTip(tip)
    button.setIcon(icon(picture))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.clicked.connect(lambda _checked=False: pressed())
    return button


def _shown(value) -> str:
    if is_null(value):
        return ""
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, float):
        return f"{value:,.2f}".rstrip("0").rstrip(".")
    if hasattr(value, "toString"):
        return value.toString("yyyy-MM-dd")
    return str(value)
