"""Sign-ins as the desk knows them: written down with what failed before, and slowed after wrong passwords (USR-02, USR-06).

PostgreSQL itself counts no failures and runs no code of ours before a password was right: what a wrong password costs at the server is
set there (``auth_delay``); here only this desk is slowed.
"""

from __future__ import annotations

import time

import psycopg2
from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ..database import accounts
from . import tasks
from .messages import detail_of, log
from .session import CONNECTED, NONE, Session
from .words import tr

MOST, WITHIN_S = 5, 60.0


class Throttle:
    """At most five tries a minute with a wrong password.

    :param clock: gives seconds (replaced in tests).
    """

    def __init__(self, clock=time.monotonic) -> None:
        self._clock = clock
        self._times: list[float] = []
        self.failed = 0

    def fail(self) -> None:
        """Note a wrong password."""
        self.failed += 1
        self._times = [at for at in self._times if self._clock() - at < WITHIN_S] + [self._clock()]

    def seconds_left(self) -> int:
        """How long the next try has to wait; 0 when it need not."""
        recent = [at for at in self._times if self._clock() - at < WITHIN_S]
        return max(1, round(WITHIN_S - (self._clock() - recent[0]))) if len(recent) >= MOST else 0

    def take_failed(self) -> int:
        """The failures since the last sign-in, which then begin anew."""
        failed, self.failed, self._times = self.failed, 0, []
        return failed


class SignIns(QObject):
    """Writes sign-in and sign-out of a session into the database's log."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.throttle = Throttle()
        self._session = session
        self._number: int | None = None
        self._opener = None
        self._last_state = NONE
        session.state_changed.connect(self._follow)
        session.opened.connect(self._opened)
        session.closed.connect(self.sign_out)
        session.password_wanted.connect(self._password_wanted)

    def _follow(self, state: str) -> None:
        if state != NONE:
            self._last_state = state

    def _password_wanted(self, error: BaseException) -> None:
        if getattr(error, "rule", "") == "wrong_password":
            self.throttle.fail()

    def _opened(self) -> None:
        self.sign_out()
        found = self._session.found
        if found is not None and found.read_only:
            return
        opener, failed = self._session.opener, self.throttle.take_failed()
        agent = "QGIS " + Qgis.QGIS_VERSION.split("-")[0]

        def signed_in(number: int | None) -> None:
            self._number, self._opener = number, opener

        tasks.start(
            tasks.DatabaseTask(
                tr("Signing in"),
                lambda: opener.open("sign-in"),
                lambda conn, _feedback: accounts.log_login(conn, agent, failed),
                signed_in,
                lambda error: log("sign-in not written down: " + detail_of(error)),
            )
        )

    def sign_out(self) -> None:
        """Write down the sign-out of the session that was written down; a lost connection leaves it open."""
        number, opener = self._number, self._opener
        self._number, self._opener = None, None
        if number is None or self._last_state != CONNECTED:
            return  # a server that was out of reach is not waited for
        try:
            conn = opener.open("sign-out", autocommit=True, timeout_ms=2000)
        except Exception as error:  # the server is gone, or the account was switched off: there is nobody to tell
            log("sign-out not written down: " + detail_of(error))
            return
        try:
            accounts.log_logout(conn, number)
        except psycopg2.Error as error:
            log("sign-out not written down: " + detail_of(error))
        finally:
            conn.close()
