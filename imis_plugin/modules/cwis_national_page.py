"""Many municipalities side by side: their report documents read, judged, shown as table, chart and map, saved (cwis.md 9.5)."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QTableWidget, QVBoxLayout, QWidget

from ..charts import draw, preferred_height
from ..compat import is_deleted
from ..desk import style, tasks
from ..desk.access import Opener
from ..desk.drawn_view import DrawnView
from ..desk.words import tr
from ..records.words import mark
from ..reports import national_drawings as drawings
from ..reports.national import DRAWN, Comparison
from ..reports.notes import status_words
from .cwis_national_source import TableChoice, TableQuestion
from .cwis_tables import fill_row, make_table
from .papers import ask_language

_MOST_ROWS = 12
DRAWN_IN = (("usual", mark("the usual six")), ("shown", mark("the one shown")), ("all", mark("all 22")))


class CwisNationalPage(QWidget):
    """Choose a folder, a listing or a table of documents; look at an indicator of every city; save the comparison."""

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self.found: Comparison | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        row = QHBoxLayout()
        layout.addLayout(row)
        self._button(row, "folder", tr("Folder…"), "import", tr("Read the report documents (JSON) of a folder"), self.ask_folder)
        self._button(row, "listing", tr("Listing…"), "list", tr("Read the files that a listing (CSV, XLSX) names"), self.ask_listing)
        self._button(row, "table", tr("Table…"), "deliveries", tr("Read the documents of a table of a database"), self.ask_table)
        row.addStretch(1)
        self.state = style.label(tr("Choose where the report documents of the municipalities lie."), "quiet", True)
        self.state.setObjectName("state")
        layout.addWidget(self.state)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self._inside())
        layout.addWidget(self.area, 1)
        self.area.hide()

    def _inside(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        column.addLayout(row)
        self.indicator = self._combo(row, tr("Indicator"), "indicator")
        self.indicator.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.setStretch(1, 1)
        self.year = self._combo(row, tr("Year"), "year")
        row = QHBoxLayout()
        column.addLayout(row)
        self._button(row, "pdf", tr("PDF…"), "print", tr("Save every city and year with charts and maps as PDF"), lambda: self.ask_file("pdf"))
        self._button(row, "xlsx", tr("Workbook…"), "export", tr("Save all figures as a workbook (XLSX)"), lambda: self.ask_file("xlsx"))
        row.addWidget(style.label(tr("Drawn in the PDF")))
        self.drawn = QComboBox()
        self.drawn.setObjectName("drawn")
        self.drawn.setAccessibleName(tr("Drawn in the PDF"))
        for key, text in DRAWN_IN:
            self.drawn.addItem(tr(text), key)
        row.addWidget(self.drawn)
        row.addStretch(1)
        self.table = QTableWidget()
        column.addWidget(self.table)
        self.tables = column
        self.bars = self._view(column, "bars", "")
        self.course_title, self.course = style.label(tr("Over the years"), "section"), DrawnView()
        self.course.setObjectName("course")
        column.addWidget(self.course_title)
        column.addWidget(self.course)
        self.map_note = style.label("", "quiet", True)
        self.map_note.setTextFormat(Qt.TextFormat.RichText)
        self.maps = self._view(column, "maps", tr("Map"), self.map_note)
        self.refused_title = style.label(tr("Not in the comparison"), "section")
        column.addWidget(self.refused_title)
        self.refused = make_table("refused", [tr("Document"), tr("Why")], 1)
        self.refused.setWordWrap(True)
        column.addWidget(self.refused)
        column.addStretch(1)
        return inside

    @staticmethod
    def _view(column: QVBoxLayout, name: str, title: str, note: QWidget | None = None) -> DrawnView:
        if title:
            column.addWidget(style.label(title, "section"))
        if note is not None:
            column.addWidget(note)
        view = DrawnView()
        view.setObjectName(name)
        column.addWidget(view)
        return view

    @staticmethod
    def _button(row: QHBoxLayout, name: str, text: str, picture: str, tip: str, pressed: Callable[[], None]) -> None:
        button = style.action_button(text, picture, tip)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: pressed())
        row.addWidget(button)

    def _combo(self, row: QHBoxLayout, text: str, name: str) -> QComboBox:
        row.addWidget(style.label(text))
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(text)
        combo.activated.connect(lambda _place: self.show_indicator())
        row.addWidget(combo)
        return combo

    # -- reading -----------------------------------------------------------------------------------------------
    def ask_folder(self) -> None:
        """Ask for a folder and read it."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder with the report documents"))
        if folder:
            self.read_path(Path(folder))

    def ask_listing(self) -> None:
        """Ask for a listing and read its files."""
        name, _kind = QFileDialog.getOpenFileName(self, tr("Listing of the report documents"), "", tr("Listing (*.csv *.xlsx)"))
        if name:
            self.read_path(Path(name))

    def ask_table(self) -> None:
        """Ask for a table and read it."""
        question = TableQuestion(self)
        if question.exec() == TableQuestion.DialogCode.Accepted:
            self.read_table(question.choice())

    def read_path(self, path: Path) -> None:
        """Read a folder or a listing, in the background."""

        def work(_conn, _feedback) -> Comparison:
            from ..reports import national_sources

            return national_sources.read_path(path)

        self._read(str(path), None, work)

    def read_table(self, choice: TableChoice) -> None:
        """Read a table of documents, in the background, over a connection that cannot write."""
        try:
            opener = Opener(choice.access) if choice.access is not None else self.session.opener
        except Exception as error:  # the stored connection is gone or unreadable: said, and the page stays as it was
            self.session.messages.error(error)
            return
        if opener is None:
            self.session.messages.warn(tr("IMIS is not connected to a database just now."))
            return

        def work(conn, _feedback) -> Comparison:
            from ..reports import national_sources

            return national_sources.read_relation(conn, choice.relation, choice.column)

        self._read(choice.relation, lambda: opener.open("national", readonly=True), work)

    def _read(self, name: str, connect: Callable[[], Any] | None, work: Callable[[Any, Any], Comparison]) -> None:
        self.state.setText(tr("Reading {source} …").format(source=name))

        def done(found: Comparison) -> None:
            if not is_deleted(self):
                self.show_found(found, name)

        def failed(error: BaseException) -> None:
            if not is_deleted(self):
                self._say_state(name)
            self.session.messages.error(error)

        tasks.start(tasks.DatabaseTask(tr("Reading the reports of municipalities"), connect, work, done, failed))

    # -- showing -----------------------------------------------------------------------------------------------
    def show_found(self, found: Comparison, name: str) -> None:
        """Show what was read."""
        self.found = found
        self._say_state(name)
        chosen, year = self.indicator.currentData(), self.year.currentData()
        self.indicator.clear()
        for item in found.indicators:
            self.indicator.addItem(f"{item['code']} {tr(item['title'])}", item["code"])
        self.indicator.setCurrentIndex(max(self.indicator.findData(chosen or DRAWN[0]), 0))
        self.year.clear()
        for one in reversed(found.years):
            self.year.addItem(str(one), one)
        self.year.setCurrentIndex(max(self.year.findData(year), 0))
        self._show_refused(found)
        for place in range(self.tables.count()):
            widget = self.tables.itemAt(place).widget()
            if widget is not None and widget not in (self.refused, self.refused_title):
                widget.setVisible(bool(found.reports))
        for name in ("pdf", "xlsx"):
            self.findChild(QWidget, name).setEnabled(bool(found.reports))
        self.area.show()
        if found.reports:
            self.show_indicator()

    def _say_state(self, name: str) -> None:
        if self.found is None:
            self.state.setText(tr("Choose where the report documents of the municipalities lie."))
            return
        text = tr("{source}: {reports} reports of {cities} municipalities; {refused} refused. Figures as reported, none computed anew.")
        found = self.found
        self.state.setText(text.format(source=name, reports=len(found.reports), cities=len(found.cities), refused=len(found.refused)))

    def _show_refused(self, found: Comparison) -> None:
        rows = [(one.name, " ".join(one.reasons)) for one in found.refused] + [("", text) for text in found.older]
        self.refused.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            fill_row(self.refused, place, cells)
        self.refused.resizeRowsToContents()
        self.refused.setMinimumHeight(min(len(rows), 6) * 40 + 30)
        for widget in (self.refused, self.refused_title):
            widget.setVisible(bool(rows))

    def item(self) -> dict:
        """The indicator chosen."""
        return next(one for one in self.found.indicators if one["code"] == self.indicator.currentData())

    def show_indicator(self) -> None:
        """Show the chosen indicator: the cities over the years, the chosen year side by side, the map."""
        found, item, year = self.found, self.item(), self.year.currentData()
        title = f"{item['code']} {tr(item['title'])}"
        self._show_table(found, item)
        bars = drawings.bars(found, year, item, found.cities)
        self.bars.show_drawing(
            lambda w, h, theme: draw(bars, w, h, theme, drawings.words()), lambda width: preferred_height(bars, width), f"{title}, {year}"
        )
        course = drawings.course(found, item, found.cities)
        self.course.show_drawing(
            lambda w, h, theme: draw(course, w, h, theme, drawings.words()), lambda width: preferred_height(course, width), title
        )
        for widget in (self.course, self.course_title):
            widget.setVisible(len(found.years) > 1)
        self.maps.show_drawing(
            lambda w, _h, theme: drawings.maps(found, year, item, found.cities, w, theme),
            lambda width: drawings.maps_height(len(found.cities), width), tr("Map of {indicator}").format(indicator=title),
        )  # fmt: skip
        # The squares are drawn by the text, which is why the label is rich text; nothing in it comes from a document.
        keys = " &nbsp; ".join(f'<span style="color:{colour}">■</span> {escape(text)}' for colour, text in drawings.steps_of(item).words())
        whole = "" if drawings.known_by_ward(found, year, item) else " &nbsp; " + escape(tr("Told for each city as a whole, not by ward."))
        self.map_note.setText(keys + whole)

    def _show_table(self, found: Comparison, item: dict) -> None:
        """A line a city, a column a year: value and, where it is not simply computed, its status in words."""
        fresh = make_table("cities", [tr("Municipality"), *map(str, found.years)])
        fresh.setRowCount(len(found.cities))
        for place, (city, name) in enumerate(found.cities):
            cells = [name]
            for year in found.years:
                one = found.item(city, year, item["code"])
                status = "" if one is None or one["status"] in ("ok", "undefined") else f" ({status_words(one['status'])})"
                cells.append(drawings.value_text(found, city, year, item) + status)
            fill_row(fresh, place, cells, right=range(1, len(cells)))
        fresh.horizontalHeader().setMinimumSectionSize(88)
        self.tables.replaceWidget(self.table, fresh)
        fresh.ensurePolished()  # the style sheet of the panel makes the heading taller
        rows = fresh.verticalHeader().sectionSize(0) * min(len(found.cities), _MOST_ROWS)
        fresh.setFixedHeight(fresh.horizontalHeader().sizeHint().height() + rows + 2 * fresh.frameWidth() + 4)
        self.table.deleteLater()
        self.table = fresh

    # -- saving ------------------------------------------------------------------------------------------------
    def ask_file(self, form: str) -> None:
        """Ask for language and file, and save the comparison there."""
        language = ask_language(self)
        if language is None:
            return
        stem = "national-comparison" + ("" if language == "en" else f"-{language}")
        name, _kind = QFileDialog.getSaveFileName(self, tr("Save the comparison"), f"{stem}.{form}", f"{form.upper()} (*.{form})")
        if name:
            path = Path(name)
            self.save_to(path if path.suffix.lower() == f".{form}" else path.with_name(f"{path.name}.{form}"), language)

    def save_to(self, path: Path, language: str = "en") -> None:
        """Write the comparison as PDF or workbook, in the background."""
        found, messages = self.found, self.session.messages
        every = tuple(one["code"] for one in found.indicators)
        codes = {"usual": DRAWN, "shown": (self.indicator.currentData(),), "all": every}[self.drawn.currentData()]

        def work(_conn, _feedback) -> Path:
            from ..reports import write_national
            from ..reports.files import write_whole
            from ..reports.languages import spoken

            with spoken(language):
                return write_whole(path, write_national.as_xlsx(found) if path.suffix.lower() == ".xlsx" else write_national.as_pdf(found, codes))

        def done(written: Path) -> None:
            messages.done(tr("Written: {file}.").format(file=written))

        tasks.start(tasks.DatabaseTask(tr("Writing the comparison of municipalities"), None, work, done, messages.error))
