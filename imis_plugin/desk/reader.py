"""Reading in the background: one thread, one read-only connection, answers delivered in the window's thread.

Lists, pickers, details and dashboards read through this, so that a slow network or a big table never freezes the desk.
A newer question of the same asker takes the place of an older one, and the server is told to stop the older.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import psycopg2
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..compat import is_deleted
from ..database.connection import fetch_all
from ..database.errors import ImisError
from ..database.stopping import Stopper
from .messages import log

PATIENCE_S = 0.5
Work = Callable[[Callable[[Any, Any], list[dict]]], Any]


@dataclass(eq=False)
class _Question:
    asker: QObject | None
    channel: str
    work: Work
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None] | None
    stale: bool = False
    answer: Any = None
    error: BaseException | None = None
    lost: bool = False


@dataclass
class _Shared:
    lock: threading.Lock = field(default_factory=threading.Lock)
    running: _Question | None = None


class Reader(QObject):
    """Asks the database in a thread of its own.

    :param open_connection: gives a fresh connection (called in the thread).
    """

    lost = pyqtSignal(object)
    refused = pyqtSignal(object)
    _answered = pyqtSignal(object)

    def __init__(self, open_connection: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_connection
        self._conn = None
        self._questions: queue.Queue = queue.Queue()
        self._shared = _Shared()
        self._waiting: dict[tuple[int, str], _Question] = {}
        self._unanswered: list[_Question] = []
        self._closed = False
        self._stopper = Stopper(open_connection)
        self._answered.connect(self._deliver)
        self._thread = threading.Thread(target=self._run, name="IMIS reader", daemon=True)
        self._thread.start()

    def ask(
        self,
        asker: QObject | None,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
        channel: str = "",
    ) -> None:
        """Run ``work(fetch)`` in the thread and call ``done(result)`` here, unless the asker is gone by then.

        :param channel: with a name, a newer question of the asker on this channel replaces an unanswered one.
        :param failed: gets the error in place of the message bar.
        """
        question = _Question(asker, channel, work, done, failed)
        if channel:
            key = (id(asker), channel)
            older = self._waiting.get(key)
            if older is not None:
                older.stale = True
                if older in self._unanswered:
                    self._unanswered.remove(older)
                with self._shared.lock:
                    if self._shared.running is older and self._conn is not None:
                        self._stopper.stop(self._conn)
            self._waiting[key] = question
        self._unanswered.append(question)
        self._questions.put(question)

    def close(self, patience_s: float = PATIENCE_S) -> None:
        """Stop the running statement, end the thread and its connection.

        :param patience_s: how long the window may wait for it; on a dead network the thread ends later, by itself.
        """
        if self._closed:
            return
        self._closed = True
        with self._shared.lock:
            if self._conn is not None and self._shared.running is not None:
                self._stopper.stop(self._conn)
        self._questions.put(None)
        self._thread.join(patience_s)

    def abandon(self, error: BaseException) -> None:
        """Tell those who still wait that no answer will come, so that nobody waits for ever (call after :meth:`close`)."""
        open_ones, self._unanswered = self._unanswered, []
        for question in open_ones:
            if question.failed is not None and not question.stale and not (question.asker is not None and is_deleted(question.asker)):
                question.failed(error)

    # -- in the thread -----------------------------------------------------------------------------------------
    def _run(self) -> None:
        while True:
            question = self._questions.get()
            if question is None:
                break
            if question.stale or self._closed:
                continue
            self._answer(question)
            if self._closed:
                break
            self._answered.emit(question)
        if self._conn is not None:
            self._conn.close()

    def _answer(self, question: _Question) -> None:
        try:
            if self._conn is None or self._conn.closed:
                self._conn = self._open()
            with self._shared.lock:
                self._shared.running = question
            question.answer = question.work(lambda query, params=None: fetch_all(self._conn, query, params))
        except Exception as error:  # the boundary of the thread: every failure is handed to the asker and shown there
            question.error = error
            question.lost = self._is_loss(error)
        finally:
            with self._shared.lock:
                self._shared.running = None
            self._stopper.wait()

    def _is_loss(self, error: BaseException) -> bool:
        if self._conn is not None and self._conn.closed:
            return True
        if isinstance(error, ImisError):
            return self._conn is None or bool(self._conn.closed)
        return isinstance(error, psycopg2.InterfaceError)

    # -- in the window's thread --------------------------------------------------------------------------------
    def _deliver(self, question: _Question) -> None:
        key = (id(question.asker), question.channel)
        if self._waiting.get(key) is question:
            del self._waiting[key]
        if question in self._unanswered:
            self._unanswered.remove(question)
        if self._closed or question.stale or (question.asker is not None and is_deleted(question.asker)):
            return
        if question.error is None:
            question.done(question.answer)
            return
        if question.lost:
            log(f"reader: {type(question.error).__name__}")
            self.lost.emit(question.error)
        if question.failed is not None:
            question.failed(question.error)
        elif not question.lost:
            self.refused.emit(question.error)
