"""The CWIS panel: a year's 22 indicators with value, status, last year; what stands behind each on selection."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QSplitter,
    QTableWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..charts import LINES, Category, Chart, Series, Target, draw
from ..desk import style
from ..desk.drawn_view import DrawnView
from ..desk.icons import icon
from ..desk.words import tr
from ..records.clock import today
from ..records.display import as_text
from ..records.words import mark
from .acts import call_act
from .cwis_acts import IndicatorActs
from .cwis_data import IndicatorRow, YearView, offer_years, read_year
from .cwis_tables import fill_row, make_table

HEADINGS = (
    mark("Code"), mark("Indicator"), mark("Value"), mark("Status"), mark("Target"), mark("Last year"), mark("Change"),
)  # fmt: skip
FORMATS = (("pdf", mark("PDF report")), ("xlsx", mark("Workbook (XLSX)")), ("csv", mark("CSV table")), ("json", mark("JSON document")),
           ("reference", mark("Workbook in the former layout")), ("pdf bn", mark("PDF report in Bangla")), ("atlas", mark("Atlas by ward (PDF)")))
OUTCOMES = {"equity": mark("Equity"), "safety": mark("Safety"), "sustainability": mark("Sustainability")}


class CwisPage(QWidget):
    """Choose a year, generate, look, compare, export, approve."""

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self.view: YearView | None = None
        self._code = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addLayout(self._head())
        self.state = style.label("", "quiet", wrap=True)
        layout.addWidget(self.state)
        split = QSplitter(Qt.Orientation.Vertical)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.GAP)
        column.addWidget(self._make_table())
        self.acts = IndicatorActs(self)
        column.addWidget(self.acts)
        split.addWidget(above)
        self.behind = QTextBrowser()
        self.behind.setObjectName("behind")
        self.behind.setOpenLinks(False)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.addWidget(self.behind)
        self.trend = DrawnView()
        self.trend.setObjectName("trend")
        below.addWidget(self.trend)
        below.setStretchFactor(0, 3)
        below.setStretchFactor(1, 2)
        below.setChildrenCollapsible(False)
        split.addWidget(below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        layout.addWidget(split, 1)
        self.session.tables_changed.connect(self._tables_changed)
        self._offer_years()
        self.read()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(style.label(tr("Year")))
        self.year = QComboBox()
        self.year.setObjectName("year")
        self.year.setAccessibleName(tr("Year"))
        self.year.activated.connect(lambda _place: self.read())
        row.addWidget(self.year)
        rights = self.session.rights
        self.generate_button = self._button(row, "generate", tr("Generate"), "generate", self.generate)
        self.generate_button.setVisible(rights.may("insert", "cwis.report") and rights.may_run("cwis.generate"))
        self.approve_button = self._button(row, "approve", tr("Approve…"), "approve", self.approve)
        self.approve_button.setVisible(rights.may("update", "cwis.report") and rights.may_run("cwis.approve"))
        row.addStretch(1)
        self.export_button = self._button(row, "export", tr("Export"), "export", None)
        menu = QMenu(self.export_button)
        for name, text in FORMATS:
            menu.addAction(tr(text), lambda n=name: self.export((n,)))
        menu.addSeparator()
        menu.addAction(tr("All formats"), lambda: self.export(tuple(n for n, _t in FORMATS if n in ("pdf", "xlsx", "csv", "json"))))
        self.export_button.setMenu(menu)
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return row

    def _button(self, row: QHBoxLayout, name: str, text: str, picture: str, pressed) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setIcon(icon(picture))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if pressed is not None:
            button.clicked.connect(lambda _checked=False: pressed())
        row.addWidget(button)
        return button

    def _make_table(self) -> QTableWidget:
        self.table = make_table("indicators", [tr(text) for text in HEADINGS], 1)
        self.table.itemSelectionChanged.connect(self._show_behind)
        return self.table

    def _offer_years(self) -> None:
        chosen = self.chosen_year() if self.year.count() else today().year - 1
        offer_years(self.year, self.view.years if self.view else [{"year": chosen, "has_report": False}], chosen, chosen)

    # -- showing -----------------------------------------------------------------------------------------------
    def chosen_year(self) -> int:
        """The year chosen."""
        return self.year.currentData()

    def read(self) -> None:
        """Read the chosen year."""
        year = self.chosen_year()
        self.state.setText(tr("Reading…"))
        self.session.ask(self, lambda fetch: read_year(fetch, year), self.show_year, channel="year")

    def show_year(self, view: YearView) -> None:
        """Show a year as it is stored."""
        self._code = row.code if (row := self.current()) is not None else ""
        self.view = view
        self._offer_years()
        self.table.setRowCount(len(view.rows))
        for place, row in enumerate(view.rows):
            self._fill(place, row)
        stored = view.revision is not None
        self.export_button.setEnabled(stored)
        self.export_button.setToolTip(
            tr("Write the report of {year} to files").format(year=view.year) if stored else tr("Generate the year first.")
        )
        self.generate_button.setEnabled(view.status != "approved")
        self.generate_button.setToolTip(
            tr("Approved and frozen: it is not computed again.")
            if view.status == "approved"
            else tr("Compute the 22 indicators of {year} from the records").format(year=view.year)
        )
        reason = self.reason_against_approval()
        self.approve_button.setEnabled(not reason)
        self.approve_button.setToolTip(reason or tr("Freeze this revision: values, settings and checksum"))
        self.state.setText(self._state_words(view))
        if view.rows:
            chosen = next((place for place, row in enumerate(view.rows) if row.code == self._code), 0)
            self.table.selectRow(chosen)
        else:
            self.behind.clear()
            self.trend.hide()
        self.acts.follow()

    def reason_against_approval(self) -> str:
        """Why the shown draft cannot be approved, empty when it can."""
        view = self.view
        if view is None or view.revision is None:
            return tr("Generate the year first.")
        if view.status == "approved":
            return tr("This revision is approved already.")
        if view.provisional:
            return tr("The year was not over when this draft was computed.")
        if view.document.get("without_city_code"):
            return tr("The official code of the municipality is missing. Let the administrator set it, then generate the year again.")
        return ""

    def _state_words(self, view: YearView) -> str:
        if view.revision is None:
            may = not self.generate_button.isHidden()
            return tr("{year} has no report yet.").format(year=view.year) + (" " + tr("Press “Generate”.") if may else "")
        kind = tr("approved") if view.status == "approved" else tr("draft, not approved")
        text = tr("Revision {revision}, {kind}, computed {when}.").format(
            revision=view.revision, kind=kind, when=as_text(view.computed_at)
        )
        if view.provisional:
            text += " " + tr("Provisional: the year was not over.")
        if view.document.get("without_city_code"):
            text += " " + tr("Without the official code of the municipality (setting city_code) it goes by the name and cannot be approved.")
        if view.compared_with is None:
            text += " " + tr("No report of {year} to compare with.").format(year=view.year - 1)
        return text

    def _fill(self, place: int, row: IndicatorRow) -> None:
        value = f"{row.value} {row.unit}".strip() if row.value != "–" else row.value
        fill_row(self.table, place, (row.code, row.title, value, row.status, row.target, row.last_year, row.difference), right=(2, 4, 5, 6))
        font = QFont(self.table.item(place, 2).font())
        font.setBold(True)
        self.table.item(place, 2).setFont(font)
        status = self.table.item(place, 3)
        status.setToolTip(row.note or row.status)
        if row.status_code != "ok":
            status.setForeground(QColor(style.BAD if row.status_code in ("undefined", "missing_setting") else style.ATTENTION))

    def current(self) -> IndicatorRow | None:
        """The indicator chosen, None when there is none."""
        place = self.table.currentRow()
        return self.view.rows[place] if self.view is not None and 0 <= place < len(self.view.rows) else None

    def _show_behind(self) -> None:
        row = self.current()
        self.acts.follow()
        if row is None:
            self.behind.clear()
            return
        self.behind.setHtml(behind_html(row))
        chart = trend_chart(row)
        self.trend.show_drawing(lambda w, h, theme: draw(chart, w, h, theme), lambda _width: 110.0, chart.title)
        self.trend.show()

    # -- doing -------------------------------------------------------------------------------------------------
    def generate(self) -> None:
        """Compute the chosen year in the background and show it."""
        year = self.chosen_year()
        self.generate_button.setEnabled(False)
        self.state.setText(tr("Computing {year}…").format(year=year))

        def work(conn, _feedback):
            with conn.cursor() as cursor:
                cursor.execute("SELECT revision, computed_now FROM cwis.generate(%s)", (year,))
                return cursor.fetchone()

        def done(answer) -> None:
            text = tr("The indicators of {year} were computed (revision {revision}).")
            if not answer[1]:
                text = tr("A colleague computed {year} at the same moment; that result is shown (revision {revision}).")
            self.session.messages.done(text.format(year=year, revision=answer[0]))
            self.read()

        self.session.run(tr("Computing CWIS {year}").format(year=year), work, done, self._failed, self.read)

    def _failed(self, error: BaseException) -> None:
        self.session.messages.error(error)
        self.read()

    def confirm(self, text: str) -> bool:
        """Ask a decision of the officer (replaced in tests)."""
        return QMessageBox.question(self, tr("Approve"), text) == QMessageBox.StandardButton.Yes

    def approve(self) -> None:
        """Freeze the shown draft after a confirmation."""
        view = self.view
        if self.reason_against_approval():
            return
        question = tr(
            "Approve the indicators of {year}, revision {revision}? Values and settings are frozen and cannot be changed any more."
        )
        if not self.confirm(question.format(year=view.year, revision=view.revision)):
            return

        def done(checksum: str) -> None:
            self.session.messages.done(
                tr("{year} is approved. Checksum {start}….").format(year=view.year, start=str(checksum)[:12])
            )
            self.read()

        self.session.run(
            tr("Approving CWIS {year}").format(year=view.year),
            lambda conn, _feedback: call_act(conn, "cwis.approve", view.year, view.revision),
            done,
            self._failed,
        )

    def export(self, formats: tuple[str, ...]) -> None:
        """Ask for a folder and write the report there."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the report"))
        if folder:
            self.export_to(Path(folder), formats)

    def export_to(self, folder: Path, formats: tuple[str, ...]) -> None:
        """Write the stored report of the shown year in these formats, in the background."""
        document, messages = dict(self.view.document), self.session.messages

        def work(conn, feedback):
            from ..reports.languages import spoken
            from ..reports.logo import fetch_logo
            from ..reports.writers import write_report

            logo = fetch_logo(conn)
            if formats != ("pdf bn",):
                return write_report(document, folder, formats, told=feedback.step, logo=logo)
            with spoken("bn"):
                return write_report(document, folder / "bn", ("pdf",), told=feedback.step, logo=logo)

        def done(written) -> None:
            if written.files:
                names = ", ".join(path.name for path in written.files)
                messages.done(tr("Written to {folder}: {names}.").format(folder=folder, names=names))
            for error in written.missing:
                messages.warn(str(error))

        self.session.run(tr("Writing the CWIS report"), work, done)

    def _tables_changed(self, tables) -> None:
        if tables is None or {"cwis.report", "cwis.indicator_value", "cwis.indicator_target"} & set(tables):
            self.read()


def trend_chart(row: IndicatorRow) -> Chart:
    """The years of an indicator with its target."""
    target = Target(Decimal(row.target), tr("Target")) if row.target else None
    return Chart(
        LINES, row.title, tuple(Category(year, str(year)) for year, _value in row.years),
        (Series("value", row.code, tuple(value for _year, value in row.years)),), row.unit, row.decimals, target,
        empty=tr("No year has a value."), zero_is_data=True,
    )  # fmt: skip


def behind_html(row: IndicatorRow) -> str:
    """What stands behind an indicator, for reading."""
    from html import escape

    def line(name: str, text: str) -> str:
        return f"<tr><td style='color:{style.QUIET};padding-right:12px'>{escape(name)}</td><td>{escape(text)}</td></tr>"

    parts = [
        f"<p><b>{escape(row.code)} · {escape(row.title)}</b> "
        f"<span style='color:{style.QUIET}'>({escape(tr(OUTCOMES.get(row.outcome, row.outcome)))})</span></p>",
        f"<p>{escape(row.rule)}</p><table>",
        line(tr("Numerator"), row.numerator),
        line(tr("Denominator"), row.denominator),
        line(tr("Status"), row.status + (". " + row.note if row.note else "")),
        "</table>",
    ]
    if row.quality:
        parts.append(f"<p style='color:{style.ATTENTION}'>{escape(tr('Seen in the records'))}</p><table>")
        parts.extend(line(f"{count:,}" if isinstance(count, int) else str(count), words) for count, words in row.quality)
        parts.append("</table>")
    return "".join(parts)
