"""Writing a list to a file, in the background: with names of persons only for who may and says why (COM-40, COM-41, reliability 5)."""

from __future__ import annotations

from pathlib import Path

import psycopg2
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog

from ..database.connection import fetch_value
from ..records.export import export_list
from .words import tr

TABLES, PLACES = (".csv", ".xlsx"), (".gpkg", ".zip", ".kml")


def ask_file(page) -> Path | None:
    """Ask where to write the list; None when the officer gives up."""
    kinds = tr("Workbook (*.xlsx);;CSV file (*.csv)")
    if page.type.has_geometry:
        kinds += ";;" + tr("GeoPackage (*.gpkg);;Shapefile, zipped (*.zip);;KML (*.kml)")
    name, kind = QFileDialog.getSaveFileName(page, tr("Export the list"), tr(page.type.title) + ".xlsx", kinds)
    if not name:
        return None
    path, wanted = Path(name), "." + kind.rpartition("*.")[2].rstrip(")")
    return path if path.suffix.lower() in (*TABLES, *PLACES) else path.with_name(path.name + wanted)


def ask_reason(page) -> str | None:
    """Ask why names of persons are needed: "" exports without them, None gives up. Not asked where the list names nobody."""
    if not any(map(page.reader.names_person, page.reader.export_columns())):
        return ""
    question = tr("This list names persons. Why do you need the names? Left empty, the file is written without them.")
    reason, ok = QInputDialog.getText(page, tr("Export the list"), question)
    return reason.strip() if ok else None


def write_list(page, path: Path, reason: str) -> None:
    """Write the list, as it is filtered; the file's suffix says how, the reason goes into the log of looks."""
    reader, query, messages, table = page.reader, page.model.query, page.session.messages, page.type.written_table

    def work(conn, feedback):
        def progress(rows: int) -> None:
            feedback.step(tr("{count} records").format(count=f"{rows:,}"))
            feedback.stop_if_cancelled()

        if path.suffix.lower() in PLACES:
            from .spatial_export import export_places as write
        else:
            write = export_list
        count = write(conn, reader, query, path, str, progress, with_persons=bool(reason))
        if reason:
            try:
                fetch_value(conn, "SELECT audit.note_export(%s, %s, %s)", (table, count, reason))
            except psycopg2.Error:
                path.unlink()  # no file with names that nobody wrote down
                raise
        return count

    page.session.run(
        tr("Exporting {title}").format(title=tr(page.type.title)),
        work,
        lambda rows: messages.done(tr("{rows} records were written to {path}.").format(rows=f"{rows:,}", path=path)),
    )
