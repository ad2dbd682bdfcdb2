"""The page that puts a package together: task, person, area, place; written in the background, whole or not at all (FLD-01)."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..desk import style
from ..desk.drawing import POLYGON, DrawTool
from ..desk.icons import icon
from ..desk.words import tr
from ..layers.registry import layer_named
from ..records.words import mark

SURVEYORS = "SELECT id, name, username, ward, task FROM imis.field_surveyors ORDER BY name, id"
WARDS, DRAWN, CHOSEN = "wards", "drawn", "chosen"
AREAS = ((WARDS, mark("Wards")), (DRAWN, mark("Drawn area")), (CHOSEN, mark("Chosen buildings")))


class MakePage(QWidget):
    """Choose task, person and area, then the folder in which the package's own folder is made."""

    def __init__(self, source) -> None:
        super().__init__()
        self.source, self.dock, self.session = source, source.dock, source.session
        self.people: list[dict] = []
        self.shape, self.tool, self.running = "", None, None
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.task, self.person, self.area = self._combo("task"), self._combo("person"), self._combo("area")
        for name, title in AREAS:
            self.area.addItem(tr(title), name)
        self.form.addRow(tr("Task"), self.task)
        self.form.addRow(tr("Surveyor"), self.person)
        self.draw_button = self._button("draw", tr("Draw…"), tr("Draw the area on the map"), self.draw)
        self.form.addRow(tr("Area"), self._beside(self.area, self.draw_button))
        self.wards = QgsCheckableComboBox()
        self.wards.setObjectName("wards")
        self.wards.setDefaultText(tr("choose wards"))
        for ward in self.session.map_facts().wards:
            self.wards.addItemWithCheckState(str(ward), Qt.CheckState.Unchecked, ward)
        self.wards.checkedItemsChanged.connect(lambda _items: self._follow())
        self.form.addRow(tr("Wards"), self.wards)
        self.bins = QLineEdit()
        self.bins.setObjectName("bins")
        self.bins.setPlaceholderText(tr("BINs with commas between"))
        self.bins.textChanged.connect(lambda _text: self._follow())
        tip = tr("Take the buildings that are selected on the map")
        self.take_button = self._button("locate", tr("Selected on the map"), tip, self.take_selected)
        self.bins_row = self._beside(self.bins, self.take_button)
        self.form.addRow(tr("Buildings"), self.bins_row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.addWidget(style.label(tr("A package is a folder for QField: the map of the area to find the way, and an empty layer to collect into. "
                                        "It holds no names or numbers of persons."), "quiet", wrap=True))  # fmt: skip
        layout.addLayout(self.form)
        layout.addStretch(1)
        layout.addLayout(self._end())
        self.task.currentIndexChanged.connect(lambda _place: self._fill_people())
        self.session.ask_rows(self, SURVEYORS, (), self._show_people)
        self._follow()

    # -- building ----------------------------------------------------------------------------------------------
    def _combo(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(lambda _place: self._follow())
        return box

    @staticmethod
    def _button(picture: str, text: str, tip: str, pressed) -> QPushButton:
        button = QPushButton(icon(picture), text)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: pressed())
        return button

    @staticmethod
    def _beside(wide: QWidget, narrow: QWidget) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(wide, 1)
        row.addWidget(narrow)
        return both

    def _end(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.state = style.label("", "quiet", wrap=True)
        row.addWidget(self.state, 1)
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(120)
        self.progress.hide()
        row.addWidget(self.progress)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setObjectName("cancel")
        self.cancel_button.setToolTip(tr("Stop; nothing is left behind"))
        self.cancel_button.clicked.connect(lambda _checked=False: self.running is not None and self.running.cancel())
        self.cancel_button.hide()
        row.addWidget(self.cancel_button)
        self.make_button = self._button("deliveries", tr("Make…"), tr("Choose the folder in which the package is made"), self.ask_folder)
        self.make_button.setObjectName("make")
        row.addWidget(self.make_button)
        return row

    # -- what is chosen ----------------------------------------------------------------------------------------
    def _show_people(self, rows: list[dict]) -> None:
        from .field_packages import TASK_WORDS

        self.people = rows
        here = {row["task"] for row in rows}
        for name, title in TASK_WORDS:
            if name in here:
                self.task.addItem(tr(title), name)
        if not rows:
            self.state.setText(tr("There is no account that can carry a package: give somebody the role first."))
        self._fill_people()

    def _fill_people(self) -> None:
        self.person.clear()
        for row in self.people:
            if row["task"] == self.task.currentData():
                ward = " – " + tr("ward {ward}").format(ward=row["ward"]) if row["ward"] is not None else ""
                self.person.addItem(f"{row['name']} ({row['username']}){ward}", row["id"])
        self._follow()

    def chosen_bins(self) -> list[str]:
        """The BINs that were typed."""
        return list(dict.fromkeys(part.upper() for part in re.split(r"[\s,;]+", self.bins.text()) if part))

    def take_selected(self) -> None:
        """Take the buildings that are selected on the map."""
        layer = layer_named("buildings")
        found = sorted(feature["bin"] for feature in layer.selectedFeatures()) if layer is not None else []
        if found:
            self.bins.setText(", ".join(found))
        else:
            self.session.messages.info(tr("No building is selected on the map. Select some in the layer Buildings first."))

    def order(self):
        """What is chosen, as the maker takes it."""
        from ..fieldwork.make import Order

        area = self.area.currentData()
        return Order(
            self.task.currentData(), self.person.currentData(),
            sorted(int(value) for value in self.wards.checkedItemsData()) if area == WARDS else (),
            self.shape if area == DRAWN else "", self.chosen_bins() if area == CHOSEN else (),
        )  # fmt: skip

    def _lacking(self) -> str:
        order = self.order()
        if order.surveyor is None:
            return tr("Choose who carries the package.")
        if self.area.currentData() == WARDS and not order.wards:
            return tr("Choose the wards.")
        if self.area.currentData() == DRAWN and not order.drawn:
            return tr("Draw the area on the map.")
        if self.area.currentData() == CHOSEN and not order.bins:
            return tr("Name the buildings.")
        return ""

    def _follow(self) -> None:
        if not hasattr(self, "make_button"):
            return  # still being built
        area = self.area.currentData()
        for widget, wanted in ((self.wards, area == WARDS), (self.bins_row, area == CHOSEN)):
            self.form.labelForField(widget).setVisible(wanted)
            widget.setVisible(wanted)
        self.draw_button.setVisible(area == DRAWN)
        if self.running is None:
            lacking = self._lacking()
            self.make_button.setEnabled(not lacking)
            if self.people:
                self.state.setText(lacking)

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
                self.take_shape(shape, canvas.mapSettings().destinationCrs())

        self.tool.drawn.connect(drawn)
        canvas.setMapTool(self.tool)

    def take_shape(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Take a drawn area, in the coordinates of the map."""
        srid = self.session.map_facts().srid
        moved = QgsGeometry(shape)
        moved.transform(QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem.fromEpsgId(srid), QgsProject.instance()))
        self.shape = f"SRID={srid};{moved.asWkt(3)}"
        self._follow()

    # -- making ------------------------------------------------------------------------------------------------
    def ask_folder(self) -> None:
        """Ask where the package's folder is made, and make it."""
        folder = QFileDialog.getExistingDirectory(self, tr("Where to make the folder of the package"))
        if folder:
            self.make_in(Path(folder))

    def make_in(self, folder: Path) -> None:
        """Make the package, in the background."""
        from ..fieldwork.make import make_package

        order = self.order()

        def work(conn, feedback):
            def progress(text: str, done: int, total: int) -> None:
                feedback.step(text, done, total)
                feedback.stop_if_cancelled()

            return make_package(conn, order, folder, tr, progress)

        self.running = self.session.run(tr("Making a package for the field"), work, self._done, self._failed, self._stopped)
        if self.running is not None:
            self.running.stepped.connect(self.state.setText)
            self.running.progressChanged.connect(lambda share: self.progress.setValue(round(share)))
            self._show_running(True)

    def _show_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.cancel_button.setVisible(running)
        self.make_button.setEnabled(not running)
        if not running:
            self.running = None
            self._follow()

    def _done(self, made) -> None:
        self._show_running(False)
        text = tr("Package {number} was made: {folder}. Copy the folder to the device.")
        self.session.messages.done(text.format(number=made.package, folder=made.folder))
        self.dock.close_page(self)
        self.source.show_record(made.package)

    def _failed(self, error: BaseException) -> None:
        self._show_running(False)
        self.session.messages.error(error)

    def _stopped(self) -> None:
        self._show_running(False)
        self.session.messages.info(tr("Cancelled. No package was made."))
