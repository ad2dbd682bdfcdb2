"""Background work with progress and cancel: a QgsTask with a connection of its own (engineering.md 17-21)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import psycopg2
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QTimer, pyqtSignal

from ..database.errors import Cancelled
from ..database.stopping import Stopper
from .words import tr

# QgsTask.finished is not called when Python drops the task: every running one is kept here.
_running: set[DatabaseTask] = set()
_ENDED = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)


class TaskFeedback:
    """What work in a task is given to report with (the migrator's interface and more)."""

    def __init__(self, task: DatabaseTask) -> None:
        self._task = task

    def step(self, text: str, done: int = 0, total: int = 0) -> None:
        """Report a step: text, and how much of the whole is done."""
        if total:
            self._task.setProgress(100.0 * done / total)
        self._task.stepped.emit(text)

    def cancelled(self) -> bool:
        """Whether the officer asked to stop."""
        return self._task.isCanceled()

    def stop_if_cancelled(self) -> None:
        """Leave the work when the officer asked to stop. :raises Cancelled: then."""
        if self.cancelled():
            raise Cancelled(tr("Cancelled. Nothing was changed."))


class DatabaseTask(QgsTask):
    """Runs ``work(conn, feedback)`` in the background; the result or the error comes back in the window's thread.

    :param open_connection: gives a fresh connection, called in the task's thread; None for work without one.
    :param done: gets the result. :param failed: gets the error. :param stopped: called after a cancel.
    """

    stepped = pyqtSignal(str)

    def __init__(
        self,
        title: str,
        open_connection: Callable[[], Any] | None,
        work: Callable[[Any, TaskFeedback], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        stopped: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._open = open_connection
        self._work = work
        self._done = done
        self._failed = failed
        self._stopped = stopped
        self._conn = None
        self._result: Any = None
        self._error: BaseException | None = None
        self._committed = False
        self._stopper = Stopper(open_connection) if open_connection is not None else None

    def run(self) -> bool:
        """Do the work (called by QGIS in a thread; no exception may leave it)."""
        try:
            if self._open is not None:
                self._conn = self._open()
            if self.isCanceled():
                return False
            self._result = self._work(self._conn, TaskFeedback(self))
            if self.isCanceled():
                return False  # closing the connection without a commit takes back what was done
            if self._conn is not None and not self._conn.autocommit:
                self._conn.commit()
            self._committed = True
            return True
        except Exception as error:  # the boundary of the thread: kept, and shown in finished()
            self._error = error
            return False
        finally:
            if self._conn is not None:
                self._conn.close()

    def cancel(self) -> None:
        """Stop: the running statement on the server first, then the task."""
        super().cancel()
        self._stop_statement()

    def _stop_statement(self) -> None:
        """Tell the server, and again until the work has ended: a call that falls between two statements stops neither."""
        if self._stopper is None or self._conn is None or self._conn.closed or self.status() in _ENDED:
            return
        self._stopper.stop(self._conn)
        QTimer.singleShot(200, self._stop_statement)

    def finished(self, ok: bool) -> None:
        """Hand the outcome over (called by QGIS in the window's thread)."""
        _running.discard(self)
        ok = ok or self._committed  # a cancel that came after the commit changes nothing any more
        stopped = self.isCanceled() or isinstance(self._error, (Cancelled, psycopg2.extensions.QueryCanceledError))
        if ok:
            self._done(self._result)
        elif stopped and self._stopped is not None:
            self._stopped()
        else:
            self._failed(self._error or Cancelled(tr("Cancelled. Nothing was changed.")))


def start(task: DatabaseTask) -> DatabaseTask:
    """Hand a task to QGIS's task manager and keep it alive until it is finished."""
    _running.add(task)
    QgsApplication.taskManager().addTask(task)
    return task


def cancel_all() -> None:
    """Ask every running task of ours to stop (at unload)."""
    for task in list(_running):
        task.cancel()
    _running.clear()
