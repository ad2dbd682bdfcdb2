"""The export page: which layers, of which area, which columns, in which format; numbers first, then one whole file."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject
from qgis.gui import QgsCheckableComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..desk import style
from ..desk.drawing import POLYGON, DrawTool
from ..desk.icons import icon
from ..desk.words import tr
from ..layers.definitions import layer_definition
from ..layers.export_layers import EXPORT_LAYERS, OWNERS, ExportLayer, relation
from ..layers.export_request import ALL, CSV, GEOGRAPHIC_ONLY, GEOJSON, GPKG, KML, PUBLISHED, SHP, XLSX, ExportRequest, count_rows
from ..layers.export_run import Exported, run_export, suffix_for
from ..layers.registry import layer_named
from ..layers.styles import chosen_colours, first_theme, style_name, themes_of
from ..layers.themes import Theme
from ..records.words import mark

CITY, WARDS, WINDOW, DRAWN = "city", "wards", "window", "drawn"
AREAS = ((CITY, mark("Whole city")), (WARDS, mark("Wards")), (WINDOW, mark("What the map shows")), (DRAWN, mark("Drawn area")))
RULES = (mark("it touches the area"), mark("its point lies in the area"), mark("it lies wholly in the area"))
FORMAT_TITLES = (
    (GPKG, mark("GeoPackage")), (SHP, mark("Shapefile (zip)")), (KML, mark("KML")), (CSV, mark("CSV")), (GEOJSON, mark("GeoJSON")),
    (XLSX, mark("XLSX workbook")),
)  # fmt: skip
STYLED = (GPKG, SHP, KML)
COUNT_AFTER_MS = 400


def may_export(rights) -> bool:
    """Whether the role holds the export permission (umdss.md 8)."""
    return rights.may_run("umdss.begin_export")


class ExportPage(QWidget):
    """Choose, see how many rows it would be, export with progress and cancel."""

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self.shape = ""
        self.tool: DrawTool | None = None
        self.task = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addWidget(self._make_layers(), 1)
        layout.addLayout(self._make_form())
        layout.addLayout(self._make_end())
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(COUNT_AFTER_MS)
        self.timer.timeout.connect(self.count)
        self._follow()

    # -- building ----------------------------------------------------------------------------------------------
    def _make_layers(self) -> QListWidget:
        self.layers = QListWidget()
        self.layers.setObjectName("layers")
        self.layers.setAccessibleName(tr("Layers to export"))
        rights = self.session.rights
        for layer in (*EXPORT_LAYERS, OWNERS):
            if rights.may("select", relation(layer)):
                item = QListWidgetItem(tr(layer.title))
                item.setData(Qt.ItemDataRole.UserRole, layer)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
                self.layers.addItem(item)
        self.layers.itemChanged.connect(lambda _item: self._follow())
        return self.layers

    def _make_form(self) -> QFormLayout:
        self.form = form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.area = self._combo("area", [(name, tr(title)) for name, title in AREAS])
        self.draw_button = QPushButton(icon("draw"), tr("Draw…"))
        self.draw_button.setObjectName("draw")
        self.draw_button.setToolTip(tr("Draw the area on the map"))
        self.draw_button.clicked.connect(lambda _checked=False: self.draw())
        row = QHBoxLayout()
        row.addWidget(self.area, 1)
        row.addWidget(self.draw_button)
        form.addRow(tr("Area"), row)
        self.wards = QgsCheckableComboBox()
        self.wards.setObjectName("wards")
        self.wards.setDefaultText(tr("choose wards"))
        for ward in self.session.map_facts().wards:
            self.wards.addItemWithCheckState(str(ward), Qt.CheckState.Unchecked, ward)
        self.wards.checkedItemsChanged.connect(lambda _items: self._follow())
        form.addRow(tr("Wards"), self.wards)
        self.rule = self._combo("rule", list(enumerate(tr(text) for text in RULES)), 1)
        form.addRow(tr("Counts when"), self.rule)
        self.clip = QCheckBox(tr("Cut at the edge, and measure anew"))
        form.addRow("", self.clip)
        self.fields = self._combo("fields", [(PUBLISHED, tr("Published columns")), (ALL, tr("All columns of the layer"))])
        form.addRow(tr("Columns"), self.fields)
        self.personal = QCheckBox(tr("With names and contacts of persons"))
        self.personal.setObjectName("personal")
        self.personal.toggled.connect(lambda _on: self._follow())
        form.addRow("", self.personal)
        self.reason = QLineEdit()
        self.reason.setObjectName("reason")
        self.reason.setPlaceholderText(tr("why they are needed; written down with your name"))
        self.reason.textChanged.connect(lambda _text: self._follow_buttons())
        form.addRow(tr("Reason"), self.reason)
        self.format = self._combo("format", [(name, tr(title)) for name, title in FORMAT_TITLES])
        form.addRow(tr("Format"), self.format)
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setObjectName("crs")
        self.crs.setMinimumWidth(180)
        self.crs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.crs.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(4326))
        form.addRow(tr("Coordinates"), self.crs)
        self.with_style = QCheckBox(tr("With the style of the theme in use"))
        form.addRow("", self.with_style)
        return form

    def _combo(self, name: str, options: list, first: int = 0) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text in options:
            box.addItem(text, value)
        box.setCurrentIndex(first)
        box.currentIndexChanged.connect(lambda _place: self._follow())
        return box

    def _make_end(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.state = style.label("", "quiet", wrap=True)
        row.addWidget(self.state, 1)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setMaximumWidth(120)
        self.progress.hide()
        row.addWidget(self.progress)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setObjectName("cancel")
        self.cancel_button.setToolTip(tr("Stop the export; nothing is left behind"))
        self.cancel_button.clicked.connect(lambda _checked=False: self.task is not None and self.task.cancel())
        self.cancel_button.hide()
        row.addWidget(self.cancel_button)
        self.export_button = QPushButton(icon("export"), tr("Export…"))
        self.export_button.setObjectName("export")
        self.export_button.setToolTip(tr("Choose a file and write the chosen layers to it"))
        self.export_button.clicked.connect(lambda _checked=False: self.ask_file())
        row.addWidget(self.export_button)
        return row

    # -- what is chosen ----------------------------------------------------------------------------------------
    def chosen(self) -> list[ExportLayer]:
        """The layers that are ticked."""
        items = [self.layers.item(row) for row in range(self.layers.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    def chosen_wards(self) -> list[int]:
        """The wards ticked, when the area is wards."""
        return sorted(int(value) for value in self.wards.checkedItemsData()) if self.area.currentData() == WARDS else []

    def _shape(self) -> str:
        kind = self.area.currentData()
        if kind == DRAWN:
            return self.shape
        if kind == WINDOW:
            return self._in_city_crs(QgsGeometry.fromRect(self.dock.iface.mapCanvas().extent()))
        return ""

    def _in_city_crs(self, geometry: QgsGeometry) -> str:
        """The shape as hexadecimal EWKB in the municipality's coordinates."""
        srid = self.session.map_facts().srid
        source = self.dock.iface.mapCanvas().mapSettings().destinationCrs()
        shape = QgsGeometry(geometry)
        shape.transform(QgsCoordinateTransform(source, QgsCoordinateReferenceSystem.fromEpsgId(srid), QgsProject.instance()))
        return f"SRID={srid};{shape.asWkt(3)}"

    def _with_persons(self) -> bool:
        return any(layer.only_personal for layer in self.chosen()) or (self.personal.isEnabled() and self.personal.isChecked())

    def request(self) -> ExportRequest:
        """What is chosen, as a request."""
        layers = self.chosen()
        return ExportRequest(
            layers,
            self.format.currentData(),
            self.chosen_wards(),
            self._shape(),
            self.rule.currentData(),
            self.clip.isChecked() and self.clip.isEnabled(),
            self.fields.currentData(),
            self.crs.crs().postgisSrid() or 4326,
            self.with_style.isChecked() and self.with_style.isEnabled(),
            self.personal.isChecked() and self.personal.isEnabled(),
            self.reason.text(),
            themes={layer.name: theme for layer in layers if (theme := self._theme(layer)) is not None},
        )

    def _theme(self, layer: ExportLayer) -> Theme | None:
        """The theme that the layer is drawn by now, else its first."""
        if layer.only_personal:
            return None
        definition = layer_definition(layer.name)
        themes = themes_of(definition, self.session.map_facts().entries, chosen_colours())
        shown = layer_named(layer.name)
        current = shown.styleManager().currentStyle() if shown is not None else ""
        return next((theme for theme in themes if style_name(theme) == current), None) or first_theme(definition, themes)

    # -- following ---------------------------------------------------------------------------------------------
    def _follow(self) -> None:
        area, layers = self.area.currentData(), self.chosen()
        self.form.labelForField(self.wards).setVisible(area == WARDS)
        self.wards.setVisible(area == WARDS)
        self.draw_button.setVisible(area == DRAWN)
        self.rule.setEnabled(area != CITY)
        self.clip.setEnabled(area != CITY)
        self.crs.setEnabled(self.format.currentData() not in GEOGRAPHIC_ONLY)
        self.with_style.setEnabled(self.format.currentData() in STYLED)
        rights = self.session.rights
        self.personal.setEnabled(any(layer.personal is not None and rights.may("select", layer.personal.relation) for layer in layers))
        self.reason.setEnabled(self._with_persons())
        owners = any(layer.only_personal for layer in layers)
        for place in range(self.format.count()):
            item = self.format.model().item(place)
            item.setEnabled(not owners or self.format.itemData(place) in (CSV, XLSX))
        if owners and self.format.currentData() not in (CSV, XLSX):
            self.format.setCurrentIndex(self.format.findData(XLSX))
        self._follow_buttons()
        self.timer.start()

    def _lacking(self) -> str:
        if not self.chosen():
            return tr("Tick the layers to export.")
        if self.area.currentData() == WARDS and not self.chosen_wards():
            return tr("Choose the wards.")
        if self.area.currentData() == DRAWN and not self.shape:
            return tr("Draw the area on the map.")
        if self._with_persons() and not self.reason.text().strip():
            return tr("Say why you need names and contacts of persons.")
        return ""

    def _follow_buttons(self) -> None:
        lacking = self._lacking()
        self.export_button.setEnabled(not lacking and self.task is None)
        if self.task is None:
            self.state.setText(lacking)

    def count(self) -> None:
        """Show how many rows each ticked layer would give."""
        for row in range(self.layers.count()):
            item = self.layers.item(row)
            self._set_text(item, tr(item.data(Qt.ItemDataRole.UserRole).title))
        lacking = self._lacking()
        if not self.chosen() or (lacking and self.area.currentData() != CITY and not (self.chosen_wards() or self.shape)):
            return
        request = self.request()
        self.session.ask(self, lambda fetch: count_rows(fetch, request), self._show_counts, channel="counts")

    def _show_counts(self, counts: dict[str, int]) -> None:
        for row in range(self.layers.count()):
            item = self.layers.item(row)
            layer = item.data(Qt.ItemDataRole.UserRole)
            if layer.name in counts and item.checkState() == Qt.CheckState.Checked:
                self._set_text(item, tr("{layer} – {rows} rows").format(layer=tr(layer.title), rows=f"{counts[layer.name]:,}"))

    def _set_text(self, item: QListWidgetItem, text: str) -> None:
        self.layers.blockSignals(True)
        item.setText(text)
        self.layers.blockSignals(False)

    # -- drawing -----------------------------------------------------------------------------------------------
    def draw(self) -> None:
        """Draw the area on the map."""
        canvas = self.dock.iface.mapCanvas()
        before = canvas.mapTool()
        self.tool = DrawTool(canvas, POLYGON)

        def drawn(shape) -> None:
            if before is not None:
                canvas.setMapTool(before)
            else:
                canvas.unsetMapTool(self.tool)
            self.tool.dispose()
            self.tool = None
            if shape is not None:
                self.shape = self._in_city_crs(shape)
            self._follow()

        self.tool.drawn.connect(drawn)
        canvas.setMapTool(self.tool)

    # -- exporting ---------------------------------------------------------------------------------------------
    def ask_file(self) -> None:
        """Ask for the file and export into it."""
        request = self.request()
        suffix = suffix_for(request)
        stem = request.layers[0].name if len(request.layers) == 1 else "imis"
        name, _kind = QFileDialog.getSaveFileName(self, tr("Export data"), stem + suffix, f"*{suffix}")
        if name:
            path = Path(name)
            self.export_to(path if path.suffix.lower() == suffix else path.with_name(path.name + suffix))

    def export_to(self, path: Path) -> None:
        """Export what is chosen, in the background."""
        request = self.request()

        def work(conn, feedback) -> Exported:
            def progress(layer: str, rows: int) -> None:
                feedback.step(tr("{layer}: {rows} rows").format(layer=tr(layer), rows=f"{rows:,}"))
                feedback.stop_if_cancelled()

            return run_export(conn, request, path, tr, progress)

        self.task = self.session.run(tr("Exporting data"), work, self._done, self._failed, self._stopped)
        if self.task is not None:
            self.task.stepped.connect(self.state.setText)
            self._show_running(True)

    def _show_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.cancel_button.setVisible(running)
        if not running:
            self.task = None
        self._follow_buttons()

    def _done(self, done: Exported) -> None:
        self._show_running(False)
        rows = sum(done.rows.values())
        self.session.messages.done(tr("{rows} rows were exported to {path}.").format(rows=f"{rows:,}", path=done.path))

    def _failed(self, error: BaseException) -> None:
        self._show_running(False)
        self.session.messages.error(error)

    def _stopped(self) -> None:
        self._show_running(False)
        self.session.messages.info(tr("The export was cancelled. No file was written."))
