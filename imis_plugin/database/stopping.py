"""Telling the server to stop a statement without anybody waiting for it (P13).

psycopg2's own ``cancel`` holds Python's lock for as long as the network takes to answer: on a dead one the whole of QGIS
would stand still with it. So the request is an ordinary query on a connection of its own, in a thread of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import psycopg2

from .connection import fetch_value
from .errors import ImisError


class Stopper:
    """Sends requests to stop, one at a time.

    :param open_connection: opens another connection of the same account (called in a thread).
    :ivar trouble: why the last request could not be sent; empty when it could.
    """

    def __init__(self, open_connection: Callable[[], Any]) -> None:
        self._open = open_connection
        self._thread: threading.Thread | None = None
        self.trouble = ""

    def stop(self, conn) -> None:
        """Ask the server to stop what ``conn`` runs; nothing while an earlier request is still under way."""
        if conn.closed or (self._thread is not None and self._thread.is_alive()):
            return
        self._thread = threading.Thread(target=self._send, args=(conn.info.backend_pid,), name="IMIS stop", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Wait until the request is delivered, so that it cannot hit the next statement of the same connection."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _send(self, process: int) -> None:
        self.trouble = ""
        try:
            other = self._open()
            try:
                fetch_value(other, "SELECT pg_catalog.pg_cancel_backend(%s)", (process,))
            finally:
                other.close()
        except (psycopg2.Error, ImisError) as error:  # no network or no free place: the statement goes on until its time limit
            self.trouble = str(error)
