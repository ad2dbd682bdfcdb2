"""Printing from the service chain: the report of an application, and the monthly report (modules 6.13)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog

from ..desk.words import tr
from ..records.words import mark
from .acts import call_act

LANGUAGES = (("en", mark("English")), ("bn", mark("Bangla")))
MONTHS = """
SELECT DISTINCT extract(year FROM a.application_date)::integer AS year, extract(month FROM a.application_date)::integer AS month
  FROM fsm.applications_register AS a WHERE a.application_date IS NOT NULL ORDER BY 1 DESC, 2 DESC"""


def open_file(path: Path) -> None:
    """Show a file in the program that the computer uses for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def ask_path(page, name: str) -> Path | None:
    """Where the PDF shall go; None when the officer gave up (replaced in tests)."""
    chosen, _kind = QFileDialog.getSaveFileName(page, tr("Save the report"), name, tr("PDF (*.pdf)"))
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")


def ask_language(page) -> str | None:
    """The language of a paper, two letters; None when the officer gave up. The one of QGIS is offered first."""
    own = str(QgsSettings().value("locale/userLocale", "en") or "en")[:2]
    names = [tr(text) for _code, text in LANGUAGES]
    first = next((place for place, (code, _text) in enumerate(LANGUAGES) if code == own), 0)
    name, chosen = QInputDialog.getItem(page, tr("Language of the paper"), tr("Language"), names, first, False)
    if not chosen:
        return None
    return LANGUAGES[names.index(name)][0] if name in names else LANGUAGES[first][0]


def ask_paper(page, stem: str) -> tuple[Path, str] | None:
    """Language and place of a paper; None when the officer gave up. A paper in another language has it in its name."""
    language = ask_language(page)
    if language is None:
        return None
    path = ask_path(page, f"{stem}.pdf" if language == "en" else f"{stem}-{language}.pdf")
    return None if path is None else (path, language)


def print_application(page, row: dict[str, Any]) -> None:
    """Ask for a place and write the report of the chosen application there."""
    asked = ask_paper(page, f"application-{row['id']}")
    if asked is not None:
        write_application(page, row["id"], *asked)


def write_application(page, number: int, path: Path, language: str = "en") -> None:
    """Write the report of an application to ``path`` in the background, and open it."""

    def work(conn, _feedback):
        from ..reports import fsm_papers, paper
        from ..reports.files import write_whole
        from ..reports.languages import spoken

        document = call_act(conn, "fsm.application_report", number)
        with spoken(language):
            return write_whole(path, paper.to_pdf(fsm_papers.application_html(document)))

    _run(page, tr("Printing application {id}").format(id=number), work)


def print_month(page, _row) -> None:
    """Ask for one of the months with applications and a place, and write its report there."""

    def offered(months: list[dict]) -> None:
        if not months:
            page.session.messages.info(tr("There is no application yet, so there is no month to report."))
            return
        names = [f"{month['year']}-{month['month']:02}" for month in months]
        name, chosen = QInputDialog.getItem(page, tr("Monthly report"), tr("Month"), names, 0, False)
        if not chosen:
            return
        asked = ask_paper(page, f"emptying-service-{name}")
        if asked is not None:
            found = months[names.index(name)]
            write_month(page, found["year"], found["month"], *asked)

    page.session.ask_rows(page, MONTHS, None, offered, channel="months")


def write_month(page, year: int, month: int, path: Path, language: str = "en") -> None:
    """Write the monthly report to ``path`` in the background, and open it."""

    def work(conn, _feedback):
        from ..reports import fsm_papers, paper
        from ..reports.files import write_whole
        from ..reports.languages import spoken

        document = call_act(conn, "fsm.monthly_report", year, month)
        with spoken(language):
            return write_whole(path, paper.to_pdf(fsm_papers.monthly_html(document)))

    _run(page, tr("Printing the monthly report"), work)


def _run(page, title: str, work) -> None:
    def done(path: Path) -> None:
        page.session.messages.done(tr("The report was written to {path}.").format(path=path))
        open_file(path)

    page.session.run(title, work, done)
