"""The print page: template, title, scale, theme; the frame on the map; a file, or QGIS's layout window."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsFeedback, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..desk import style
from ..desk.icons import icon
from ..desk.words import tr
from ..layers.area_copies import is_renewing, renew
from ..layers.print_export import FORMATS, export_layout
from ..layers.print_frame import FrameTool
from ..layers.print_layout import DPIS, SCALES, TEMPLATES, PrintError, PrintRequest, make_layout, map_size, template_named
from ..layers.registry import layer_named
from ..layers.ward_focus import focused_ward

CITY_LOGO = "SELECT value FROM imis.settings WHERE name = 'city_logo' AND value LIKE 'base64:%%'"


class PrintPage(QWidget):
    """Choose, place the frame, print."""

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self.frame: FrameTool | None = None
        self.logo = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addLayout(self._make_form())
        self.state = style.label("", "quiet", wrap=True)
        layout.addWidget(self.state)
        layout.addLayout(self._make_buttons())
        layout.addStretch(1)
        self.session.ask_rows(self, CITY_LOGO, (), self._take_logo)
        project = QgsProject.instance()
        project.mapThemeCollection().mapThemesChanged.connect(self._offer_themes)
        self._offer_themes()
        for box in (self.template, self.scale, self.theme, self.ward, self.dpi, self.format):
            box.currentIndexChanged.connect(lambda _place: self._follow())
        self.template.currentIndexChanged.connect(lambda _place: self._count_wards())
        self.title.textChanged.connect(lambda _text: self._follow())
        self._follow()

    def _make_form(self) -> QFormLayout:
        self.form = form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.template = self._combo("template", tr("Paper"), [(template.name, tr(template.title)) for template in TEMPLATES])
        self.title = QLineEdit()
        self.title.setObjectName("title")
        self.title.setAccessibleName(tr("Title"))
        form.addRow(tr("Title"), self.title)
        self.description = QLineEdit()
        self.description.setObjectName("description")
        self.description.setAccessibleName(tr("Description"))
        form.addRow(tr("Description"), self.description)
        scales = [(None, tr("the whole city fits"))] + [(scale, f"1 : {scale:,}") for scale in SCALES]
        self.scale = self._combo("scale", tr("Scale"), scales)
        self.theme = self._combo("theme", tr("Map theme"), [])
        wards = [(None, tr("all wards"))] + [(ward, tr("ward {ward}").format(ward=ward)) for ward in self.session.map_facts().wards]
        self.ward = self._combo("ward", tr("Ward"), wards)
        self.dpi = self._combo("dpi", tr("Dots per inch"), [(dpi, str(dpi)) for dpi in DPIS])
        self.dpi.setCurrentIndex(DPIS.index(150))
        self.format = self._combo("format", tr("File"), [(name, name.upper()) for name in FORMATS])
        return form

    def _combo(self, name: str, title: str, options: list) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text in options:
            box.addItem(text, value)
        self.form.addRow(title, box)
        return box

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.frame_button = self._button(row, "frame", icon("locate"), tr("Frame on the map"), self.show_frame,
                                         tr("Show on the map what the paper will hold"))
        self.frame_button.setCheckable(True)
        row.addStretch(1)
        self.open_button = self._button(row, "open_layout", icon("edit"), tr("Open as layout"), self.open_layout,
                                        tr("Open the filled template in QGIS's layout window, to change it before printing"))
        self.print_button = self._button(row, "print", icon("export"), tr("Print…"), self.ask_file, tr("Write the map to a file"))
        return row

    def _button(self, row: QHBoxLayout, name: str, picture, text: str, pressed, tip: str) -> QPushButton:
        button = QPushButton(picture, text)
        button.setToolTip(tip)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: pressed())
        row.addWidget(button)
        return button

    def _offer_themes(self) -> None:
        from ..compat import is_deleted

        if is_deleted(self):
            return
        chosen = self.theme.currentData()
        self.theme.blockSignals(True)
        self.theme.clear()
        self.theme.addItem(tr("the map as it is"), "")
        for name in QgsProject.instance().mapThemeCollection().mapThemes():
            self.theme.addItem(name, name)
        self.theme.setCurrentIndex(max(self.theme.findData(chosen), 0))
        self.theme.blockSignals(False)

    def _take_logo(self, rows: list[dict]) -> None:
        self.logo = rows[0]["value"] if rows else ""

    # -- following ---------------------------------------------------------------------------------------------
    def showEvent(self, event) -> None:
        """The map may have been opened meanwhile, or a ward put into focus: it is proposed."""
        super().showEvent(event)
        self._follow()
        ward = focused_ward()
        if ward is not None and self.ward.currentData() is None and self.ward.findData(ward) >= 0:
            self.ward.setCurrentIndex(self.ward.findData(ward))

    def hideEvent(self, event) -> None:
        """The frame belongs to this page."""
        super().hideEvent(event)
        self.drop_frame()

    def _follow(self) -> None:
        is_open = layer_named("municipality") is not None
        atlas = template_named(self.template.currentData()).atlas
        self.scale.setEnabled(not atlas and self.ward.currentData() is None)
        self.frame_button.setEnabled(is_open and self.scale.isEnabled() and self.scale.currentData() is not None)
        lacking = tr("Open the municipal map first.") if not is_open else tr("Give the map a title.") if not self.title.text().strip() else ""
        self.print_button.setEnabled(not lacking)
        self.open_button.setEnabled(not lacking)
        self.state.setText(lacking or self._hint(atlas))
        if not self.frame_button.isEnabled():
            self.drop_frame()
        elif self.frame is not None:
            self.frame.resize(*self._frame_size())

    def _count_wards(self) -> None:
        """The pages of the ward atlas print stored measures: have them true by the time it is printed."""
        if template_named(self.template.currentData()).atlas == "wards":
            renew(self.session, "ward_info")

    def _hint(self, atlas: str) -> str:
        if atlas == "wards":
            return tr("One page a ward, with its key figures; or the ward chosen only.")
        if atlas == "sheets":
            return tr("Sheets of the ward chosen, else of what the map shows, with buildings and containments to tick.")
        if atlas == "stops":
            return tr("One sheet for each containment of the route plan on the map, truck by truck in the order of driving.")
        if self.scale.isEnabled() and self.scale.currentData() is not None:
            return tr("The middle of the map is printed; “Frame on the map” shows exactly what, and can be dragged.")
        return ""

    def _frame_size(self) -> tuple[float, float]:
        """Width and height of what will be printed, metres."""
        width, height = map_size(self.template.currentData())
        return width / 1000 * self.scale.currentData(), height / 1000 * self.scale.currentData()

    def show_frame(self) -> None:
        """Show the print frame on the map, or take it away."""
        if self.frame is not None:
            self.drop_frame()
            return
        canvas = self.dock.iface.mapCanvas()
        self.frame = FrameTool(canvas, *self._frame_size())
        self.frame.ended.connect(self.drop_frame)
        canvas.setMapTool(self.frame)
        self.frame_button.setChecked(True)

    def drop_frame(self) -> None:
        """Take the print frame away."""
        self.frame_button.setChecked(False)
        if self.frame is not None:
            frame, self.frame = self.frame, None
            frame.dispose()

    # -- printing ----------------------------------------------------------------------------------------------
    def request(self) -> PrintRequest:
        """What is chosen, as a request."""
        scale = self.scale.currentData() if self.scale.isEnabled() else None
        template = template_named(self.template.currentData())
        extent = None
        if scale is not None:
            centre = self.frame.centre if self.frame is not None else self.dock.iface.mapCanvas().center()
            width, height = self._frame_size()
            extent = QgsRectangle(centre.x() - width / 2, centre.y() - height / 2, centre.x() + width / 2, centre.y() + height / 2)
        elif template.atlas == "sheets" and self.ward.currentData() is None:
            extent = self.dock.iface.mapCanvas().extent()
        return PrintRequest(
            template.name, self.title.text(), self.description.text(), scale, extent, self.dpi.currentData(), self.theme.currentData() or "",
            self.ward.currentData(), self.session.map_facts().municipality, self.session.found.person, self.logo,
            self.session.map_facts().credits,
        )  # fmt: skip

    def open_layout(self) -> None:
        """Open the filled template in QGIS's layout window, to go on by hand."""
        project = QgsProject.instance()
        try:
            layout = make_layout(project, self.request())
        except PrintError as error:
            self.session.messages.error(str(error))
            return
        manager = project.layoutManager()
        layout.setName(manager.generateUniqueTitle() if manager.layoutByName(layout.name()) else layout.name())
        manager.addLayout(layout)
        self.dock.iface.openLayoutDesigner(layout)

    def ask_file(self) -> None:
        """Ask for the file and print into it."""
        form = self.format.currentData()
        stem = "IMIS-Map-" + QDateTime.currentDateTime().toString("yyyyMMdd_HHmmss")
        name, _kind = QFileDialog.getSaveFileName(self, tr("Print map"), f"{stem}.{form}", f"{form.upper()} (*.{form})")
        if name:
            path = Path(name)
            self.print_to(path if path.suffix.lower() == "." + form else path.with_name(f"{path.name}.{form}"))

    def print_to(self, path: Path) -> list[Path]:
        """Print what is chosen into a file; gives the files written, none when it was refused or cancelled."""
        template = template_named(self.template.currentData())
        if template.atlas == "wards" and is_renewing("ward_info"):
            self.session.messages.warn(tr("The measures of the wards are just being counted. Print in a moment."))
            return []
        feedback, progress = QgsFeedback(), None
        if template.atlas:
            progress = QProgressDialog(tr("Printing"), tr("Cancel"), 0, 100, self)
            progress.setWindowModality(Qt.WindowModality.WindowModal)
            progress.setMinimumDuration(300)
            progress.canceled.connect(feedback.cancel)
            feedback.progressChanged.connect(lambda value: (progress.setValue(int(value)), QCoreApplication.processEvents()))
        QgsApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            layout = make_layout(QgsProject.instance(), self.request())
            written = export_layout(layout, template, path, self.dpi.currentData(), feedback)
        except PrintError as error:
            self.session.messages.error(str(error))
            return []
        finally:
            QgsApplication.restoreOverrideCursor()
            if progress is not None:
                progress.close()
        what = str(written[0]) if len(written) == 1 else tr("{count} files in {folder}").format(count=len(written), folder=path.parent)
        self.session.messages.done(tr("The map was printed: {file}").format(file=what))
        return written
