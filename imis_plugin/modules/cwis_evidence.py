"""The file that proves an entry of the wider framework or an answer on CWIS functions: choose, open, take away (cwis.md 10.1)."""

from __future__ import annotations

import base64
import tempfile
from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ..database.connection import fetch_all
from ..desk import style
from ..desk.words import tr
from ..records.words import mark
from .acts import as_json, call_act
from .papers import open_file

FILE = "SELECT f.file_name, f.content FROM cwis.evidence_file(%s, %s) AS f"
SUFFIXES = (".pdf", ".jpg", ".jpeg", ".png", ".docx", ".xlsx")
LARGEST = 5 * 1024 * 1024
KINDS = mark("PDF, JPG, PNG, DOCX or XLSX, up to 5 MB")


class EvidenceFile(QWidget):
    """Name of the file with its buttons. ``change()`` says what is to be stored with the entry.

    :param session: reads the stored file. :param table: ``framework_entry`` or ``function_answer``.
    :param entry: number of the entry, None before it is saved. :param file_name: of the file that is attached.
    """

    def __init__(self, session, table: str, entry: int | None, file_name: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.table, self.entry = session, table, entry
        self.stored, self.chosen, self.taken_away = file_name, None, False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.choose_button = self._button(row, "choose_file", tr("Choose…"), tr("Choose a file: {kinds}").format(kinds=tr(KINDS)), self.ask)
        self.open_button = self._button(row, "open_file", tr("Open file"), tr("Open the attached file"), self.open)
        self.remove_button = self._button(row, "remove_file", tr("Remove"), tr("Take the file away when the entry is saved"), self.remove)
        self.note = style.label("", "quiet", wrap=True)
        row.addWidget(self.note, 1)
        self._follow()

    def _button(self, row: QHBoxLayout, name: str, text: str, tip: str, pressed) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: pressed())
        row.addWidget(button)
        return button

    def _follow(self, sentence: str = "") -> None:
        there = self.chosen is not None or (self.stored is not None and not self.taken_away)
        self.open_button.setEnabled(self.stored is not None and not self.taken_away and self.chosen is None)
        self.remove_button.setEnabled(there)
        name = self.chosen["file_name"] if self.chosen else self.stored if there else tr(KINDS)
        self.note.setText(sentence or name)

    # -- doing -------------------------------------------------------------------------------------------------
    def ask(self) -> None:
        """Ask for a file."""
        patterns = " ".join("*" + suffix for suffix in SUFFIXES)
        name, _kind = QFileDialog.getOpenFileName(self, tr("Choose the evidence"), "", f"{tr('Evidence')} ({patterns})")
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Take a file, or say why it cannot be taken; the one chosen before stays."""
        try:
            size = path.stat().st_size
            if path.suffix.lower() not in SUFFIXES:
                self._follow(tr("Evidence is a PDF, JPG, PNG, DOCX or XLSX file. Choose another file."))
                return
            if not 0 < size <= LARGEST:
                self._follow(tr("The file has {size} MB; evidence has 0 to 5 MB, and is not empty.").format(size=f"{size / 1048576:.1f}"))
                return
            content = path.read_bytes()
        except OSError as error:
            self._follow(tr("The file cannot be read: {reason}. Choose another file.").format(reason=error.strerror))
            return
        self.chosen = {"file_name": path.name, "content": base64.b64encode(content).decode("ascii")}
        self.taken_away = False
        self._follow()

    def remove(self) -> None:
        """Take the chosen or stored file away; stored only when the entry is saved."""
        self.chosen, self.taken_away = None, self.stored is not None
        self._follow()

    def open(self) -> None:
        """Open the attached file in the computer's own program."""
        open_evidence(self.session, self.table, self.entry)

    def change(self) -> tuple[bool, dict[str, str] | None]:
        """Whether something is to be stored, and the file, None to take it away."""
        return self.chosen is not None or self.taken_away, self.chosen


def open_evidence(session, table: str, entry: int, shown=open_file) -> None:
    """Write the attached file to a folder of its own and show it.

    :param shown: shows a path (replaced in tests).
    """

    def work(conn, _feedback) -> Path | None:
        rows = fetch_all(conn, FILE, (table, entry))
        if not rows:
            return None
        path = Path(tempfile.mkdtemp(prefix="imis-")) / rows[0]["file_name"]
        path.write_bytes(bytes(rows[0]["content"]))
        return path

    def done(path: Path | None) -> None:
        if path is None:
            session.messages.warn(tr("The file is not there any more. A colleague may have taken it away."))
        else:
            shown(path)

    session.run(tr("Opening the evidence"), work, done)


def store_change(conn: Any, table: str, entry: int, change: tuple[bool, dict[str, str] | None]) -> None:
    """Store what :meth:`EvidenceFile.change` said, in the transaction of the entry."""
    if change[0]:
        call_act(conn, "cwis.attach_evidence", table, entry, as_json(change[1]) if change[1] else None)
