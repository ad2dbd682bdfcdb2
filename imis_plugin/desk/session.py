"""The connection of the desk: its state, what the officer may do, background reading, tasks, live notices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..database.errors import ImisError
from ..database.notifications import Listener
from ..records.catalogue import Catalogue
from ..records.rights import Rights
from . import tasks
from .access import Access, Opener
from .handshake import READY, Handshake, shake_hands
from .live import LiveNotices
from .messages import Messages, log
from .reader import PATIENCE_S, Reader
from .secrets import Passwords
from .words import tr

NONE, CONNECTING, CONNECTED, LOST = "none", "connecting", "connected", "lost"
RETRY_SECONDS = (1, 2, 5, 10, 30)
READ_TIMEOUT_MS = 30000


class Session(QObject):
    """One officer at one database. Panels follow its signals and ask it for everything.

    :ivar state: ``none``, ``connecting``, ``connected`` or ``lost``.
    :ivar passwords: passwords of other services that are known while it is open.
    ``record_wanted(relation, keys)`` asks whoever knows the panels to show records.
    """

    state_changed = pyqtSignal(str)
    opened = pyqtSignal()
    closed = pyqtSignal()
    mismatch = pyqtSignal(object)
    tables_changed = pyqtSignal(object)
    password_wanted = pyqtSignal(object)
    record_wanted = pyqtSignal(str, object)

    def __init__(self, messages: Messages, tables: Sequence[str] = (), parent: QObject | None = None) -> None:
        """:param tables: the tables that panels may ask facts of; all are read when the session is opened."""
        super().__init__(parent)
        self.messages = messages
        self._tables = tuple(tables)
        self.state = NONE
        self.found: Handshake | None = None
        self.access: Access | None = None
        self.opener: Opener | None = None
        self.reader: Reader | None = None
        self.catalogue: Catalogue | None = None
        self.live: LiveNotices | None = None
        self._listener: Listener | None = None  # connected, until the session is ready for notices
        self.opens: Callable[[str], bool] = lambda _relation: False  # whether there is a panel for a relation
        self.passwords = Passwords()
        self._map_facts = None
        self._tries = 0
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._try_again)

    # -- opening and closing -----------------------------------------------------------------------------------
    @property
    def rights(self) -> Rights:
        """What the officer may do; nothing while not connected."""
        return self.found.rights if self.found else Rights()

    @property
    def connected(self) -> bool:
        """Whether reading and writing are possible now."""
        return self.state == CONNECTED

    def connect_to(self, access: Access, password: str | None = None) -> None:
        """Open the connection in a task; ``opened``, ``mismatch`` or a message follows."""
        self.close()
        try:
            opener = Opener(access, password)
        except Exception as error:  # the choice is gone or unreadable: said, and the desk stays as it was
            self.messages.error(error)
            return
        self.access, self.opener = access, opener
        self._set_state(CONNECTING)
        self._start_handshake(opener)

    def _start_handshake(self, opener: Opener) -> None:
        def work(conn, feedback):
            from ..layers.facts import read_map_facts

            found = shake_hands(conn)
            if found.state != READY:
                return found, None, None
            return found, read_map_facts(conn), _listen(opener)

        tasks.start(
            tasks.DatabaseTask(
                tr("Connecting to IMIS"),
                lambda: opener.open("connecting", readonly=True),
                work,
                lambda outcome: self._take(opener, *outcome),
                lambda error: self._not_opened(opener, error),
            )
        )

    def _take(self, opener: Opener, found: Handshake, facts: Any, listener: Listener | None) -> None:
        if opener is not self.opener:
            if listener is not None:
                listener.close()
            return
        if found.state != READY:
            self._set_state(NONE)
            self.found = found
            self.mismatch.emit(found)
            return
        again = self.state == LOST
        self.found, self._map_facts, self._tries = found, facts, 0
        self._close_reading()
        self._listener = listener
        self.reader = Reader(lambda: opener.open("desk", readonly=True, autocommit=True, timeout_ms=READ_TIMEOUT_MS), self)
        self.reader.lost.connect(self._on_lost)
        self.reader.refused.connect(self.messages.error)
        if not again:
            self.catalogue = None
        self.reader.ask(self, self._read_catalogue, lambda catalogue: self._ready(opener, catalogue), self._on_lost)

    def _read_catalogue(self, fetch) -> Catalogue:
        """The catalogue, with the tables of every panel read already, so that no panel waits in the window's thread."""
        catalogue = Catalogue(fetch)
        referred: set[str] = set()
        for table in self._tables:
            if catalogue.knows(table):
                columns = catalogue.table(table).columns.values()
                referred.update(column.reference.table for column in columns if column.reference is not None)
        for table in referred:
            catalogue.knows(table)
            catalogue.knows(table + "_register")
        catalogue.use(_no_more_reading)
        return catalogue

    def _ready(self, opener: Opener, catalogue: Catalogue) -> None:
        if opener is not self.opener:
            return
        again = self.catalogue is not None
        self.catalogue = catalogue
        listener, self._listener = self._listener, None
        self.live = LiveNotices(listener, self)
        self.live.changed.connect(self.tables_changed)
        self.live.lost.connect(self._on_lost)
        self._set_state(CONNECTED)
        self.access.remember()
        if again:
            self.messages.done(tr("The connection to the database is back."))
            self.tables_changed.emit(None)
        else:
            self.opened.emit()

    def _not_opened(self, opener: Opener, error: BaseException) -> None:
        if opener is not self.opener:
            return
        if self.state == LOST:
            self._schedule()
            return
        self._set_state(NONE)
        if getattr(error, "rule", "") in ("no_password", "wrong_password"):
            log(str(error))
            self.password_wanted.emit(error)
            return
        self.messages.error(error)

    def close(self) -> None:
        """End the session: threads, notices, connections. Safe to call at any time."""
        was = self.state
        self._retry.stop()
        self.opener = None
        self._close_reading()
        self.passwords.clear()
        self.found, self.catalogue, self._map_facts = None, None, None
        self._tries = 0
        if was != NONE:
            self._set_state(NONE)
            self.closed.emit()

    def _close_reading(self, patience_s: float = PATIENCE_S) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        if self.live is not None:
            self.live.close()
            self.live = None
        if self.reader is not None:
            self.reader.close(patience_s)
            self.reader = None

    # -- losing and finding again ------------------------------------------------------------------------------
    def _on_lost(self, error: BaseException | None = None) -> None:
        if self.state not in (CONNECTED, CONNECTING):
            return
        if self.state == CONNECTING and error is not None:
            self.close()
            self.messages.error(error)
            return
        reader = self.reader
        self._close_reading(0)
        self._set_state(LOST)
        said = tr("The connection to the database was lost. What you typed stays; IMIS tries to connect again by itself.")
        self.messages.warn(said)
        self._schedule()
        if reader is not None:
            reader.abandon(ImisError(said))

    def _schedule(self) -> None:
        seconds = RETRY_SECONDS[min(self._tries, len(RETRY_SECONDS) - 1)]
        self._tries += 1
        self._retry.start(int(seconds * 1000))

    def _try_again(self) -> None:
        if self.state == LOST and self.opener is not None:
            self._start_handshake(self.opener)

    def lost_in(self, error: BaseException) -> None:
        """Tell the session that a task found the connection gone."""
        self._on_lost(error)

    # -- work --------------------------------------------------------------------------------------------------
    def ask(self, asker, work, done, failed=None, channel: str = "") -> None:
        """Read in the background (see :meth:`Reader.ask`); nothing happens while not connected."""
        if self.reader is not None:
            self.reader.ask(asker, work, done, failed, channel)

    def ask_rows(self, asker, query, params, done, failed=None, channel: str = "") -> None:
        """Read the rows of one query in the background."""
        self.ask(asker, lambda fetch: fetch(query, params), done, failed, channel)

    def run(
        self,
        title: str,
        work: Callable[[Any, tasks.TaskFeedback], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> tasks.DatabaseTask | None:
        """Run work on a connection of its own in one transaction, in a task with progress and cancel."""
        if self.opener is None or self.state != CONNECTED:
            self.messages.warn(tr("IMIS is not connected to a database just now."))
            return None
        opener = self.opener
        task = tasks.DatabaseTask(
            title,
            lambda: opener.open("task"),
            work,
            done,
            failed or self.messages.error,
            stopped or (lambda: self.messages.info(tr("Cancelled. Nothing was changed."))),
        )
        return tasks.start(task)

    # -- for the map -------------------------------------------------------------------------------------------
    def data_source_uri(self):
        """The connection part of a layer's source, without a password."""
        return self.opener.data_source_uri()

    def map_facts(self):
        """What the municipal project is made from, read when the session was opened."""
        return self._map_facts

    def _set_state(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)


def _listen(opener: Opener) -> Listener:
    """A connected listener; opened in the task's thread, because the window must not wait for the network."""
    listener = Listener(lambda: opener.open("live", autocommit=True))
    listener.poll()
    if not listener.connected:
        raise ImisError(listener.trouble)
    return listener


def _no_more_reading(query, params=None):
    raise KeyError(params[1] if params and len(params) > 1 else "catalogue")


__all__ = ["CONNECTED", "CONNECTING", "LOST", "NONE", "Session"]
