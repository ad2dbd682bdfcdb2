"""Printing from the service chain: the report of an application, and the monthly report (modules 6.13)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog

from ..desk.words import tr
from .acts import call_act

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


def print_application(page, row: dict[str, Any]) -> None:
    """Ask for a place and write the report of the chosen application there."""
    path = ask_path(page, f"application-{row['id']}.pdf")
    if path is not None:
        write_application(page, row["id"], path)


def write_application(page, number: int, path: Path) -> None:
    """Write the report of an application to ``path`` in the background, and open it."""

    def work(conn, _feedback):
        from ..reports import fsm_papers, paper
        from ..reports.files import write_whole

        document = call_act(conn, "fsm.application_report", number)
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
        path = ask_path(page, f"emptying-service-{name}.pdf")
        if path is not None:
            found = months[names.index(name)]
            write_month(page, found["year"], found["month"], path)

    page.session.ask_rows(page, MONTHS, None, offered, channel="months")


def write_month(page, year: int, month: int, path: Path) -> None:
    """Write the monthly report to ``path`` in the background, and open it."""

    def work(conn, _feedback):
        from ..reports import fsm_papers, paper
        from ..reports.files import write_whole

        document = call_act(conn, "fsm.monthly_report", year, month)
        return write_whole(path, paper.to_pdf(fsm_papers.monthly_html(document)))

    _run(page, tr("Printing the monthly report"), work)


def _run(page, title: str, work) -> None:
    def done(path: Path) -> None:
        page.session.messages.done(tr("The report was written to {path}.").format(path=path))
        open_file(path)

    page.session.run(title, work, done)
