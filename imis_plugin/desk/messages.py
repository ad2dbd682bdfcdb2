"""The one door through which the desk talks: a sentence in the message bar, the details in the log panel."""

from __future__ import annotations

import psycopg2
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ..database.errors import ImisError, explain
from .words import tr

LOG_TAB = "IMIS"
SHOWN_SECONDS = 8
LONGER_SECONDS = 20


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write a line to the log panel's IMIS tab. No personal data, no passwords."""
    QgsApplication.messageLog().logMessage(text, LOG_TAB, level, False)


def sentence_of(error: BaseException) -> str:
    """The officer's sentence for any failure: our own as it is, the database's explained, else a general one."""
    if isinstance(error, ImisError):
        return error.sentence
    if isinstance(error, psycopg2.Error):
        return explain(error).sentence
    if isinstance(error, OSError) and error.strerror:
        return tr("The file could not be used: {reason}.").format(reason=error.strerror)
    return tr("Something unforeseen went wrong in IMIS; nothing was saved by this step. The log panel has the details.")


def detail_of(error: BaseException) -> str:
    """The technical detail for the log: never a row's content (reliability 4, Errors)."""
    if isinstance(error, ImisError):
        return error.detail or type(error).__name__
    if isinstance(error, psycopg2.Error):
        return explain(error).detail_for_log
    return f"{type(error).__name__}: {error}"


class Messages(QObject):
    """Sentences to the officer.

    :param bar: QGIS's message bar, or None where there is no window (then all goes to the log).
    :param show_log: opens the log panel.
    """

    def __init__(self, bar=None, show_log=None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._show_log = show_log
        self.last = ""

    def info(self, text: str) -> None:
        """News that needs nothing."""
        self._push(text, Qgis.MessageLevel.Info, SHOWN_SECONDS)

    def done(self, text: str, button: str = "", pressed=None) -> None:
        """Something the officer asked for is done. May carry one button, such as a way back."""
        self._push(text, Qgis.MessageLevel.Success, SHOWN_SECONDS if not button else LONGER_SECONDS, button, pressed)

    def warn(self, text: str, button: str = "", pressed=None) -> None:
        """Something the officer should look at; stays until closed. May carry one button."""
        self._push(text, Qgis.MessageLevel.Warning, 0, button, pressed)

    def error(self, error: BaseException | str) -> None:
        """A failure: its sentence in the bar with a *Details* button, its technical side in the log."""
        if isinstance(error, str):
            self._push(error, Qgis.MessageLevel.Critical, 0)
            return
        log(f"{sentence_of(error)} [{detail_of(error)}]", Qgis.MessageLevel.Critical)
        self._push(sentence_of(error), Qgis.MessageLevel.Critical, 0, tr("Details"), self._show_log)

    def _push(self, text: str, level, seconds: int, button: str = "", pressed=None) -> None:
        self.last = text
        log(text, level)
        if self._bar is None:
            return
        item = self._bar.createMessage("IMIS", text)
        if button and pressed is not None:
            widget = QPushButton(button)
            widget.clicked.connect(lambda _checked=False: pressed())
            item.layout().addWidget(widget)
        if hasattr(item, "setLevel"):
            item.setLevel(level)
            item.setDuration(seconds)
            self._bar.pushItem(item)
        else:
            self._bar.pushWidget(item, level, seconds)
