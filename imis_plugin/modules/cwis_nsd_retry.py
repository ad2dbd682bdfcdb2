"""The open desk of an officer who may send tries again what did not reach the national dashboard (cwis.md 9.6).

Quietly: in a task, with a password that is known already; nothing is asked of the officer. What cannot be tried is said,
with the button that sends it.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..desk.messages import sentence_of
from ..desk.session import CONNECTED, Session
from ..desk.words import tr

SERVICE = "national dashboard"
LOOK_MS = 30_000
DUE = "SELECT cwis.nsd_due() AS id"
USER = "SELECT s.value FROM imis.settings AS s WHERE s.name = 'nsd_user'"


class NsdRetries(QObject):
    """Looks every half minute whether a delivery is due. One of them follows a session; :meth:`of` gives it.

    :ivar kept_waiting: how many deliveries are due, but the password is not known; ``waiting`` tells when it changes.
    """

    waiting = pyqtSignal(int)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.kept_waiting = 0
        self._busy = False
        self._said: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        session.state_changed.connect(self._follow)
        self._follow(session.state)

    @classmethod
    def of(cls, session: Session) -> NsdRetries:
        """The one that follows a session."""
        return session.findChild(cls) or cls(session)

    def _follow(self, state: str) -> None:
        if state == CONNECTED and self.session.rights.may_run("cwis.nsd_enqueue"):
            self._timer.start()
        else:
            self._timer.stop()
            self._busy = False
            self._keep_waiting(0)
        if state == "none":
            self._said.clear()  # the next officer is told as well

    def look(self) -> None:
        """Ask the database what is due, and send it."""
        if not self._busy and self.session.connected:
            self.session.ask(self, lambda fetch: (fetch(DUE, None), fetch(USER, None)), self._take, self._failed, "due")

    def _take(self, answer) -> None:
        due, users = answer
        numbers = [row["id"] for row in due]
        if self._busy or not numbers:
            self._keep_waiting(0 if not numbers else self.kept_waiting)
            return
        user = (users[0]["value"] if users else None) or ""
        password = self.session.passwords.known(SERVICE, user, quiet=True)
        self._keep_waiting(0 if password else len(numbers))
        if password:
            self._send(numbers, password)
        else:
            said = tr("A report waits to be sent to the national dashboard. Open CWIS, page “National dashboard”, and press “Send again…”.")
            if said not in self._said:
                self._said.add(said)
                self.session.messages.info(said)

    def _send(self, numbers: list[int], password: str) -> None:
        def work(conn, feedback) -> list:
            from ..reports import nsd_send

            client, ends = nsd_send.client_for(conn, password), []
            for number in numbers:
                feedback.stop_if_cancelled()
                ends.append(nsd_send.send(conn, client, number, if_due=True))
                if ends[-1] is not None and ends[-1].wrong_password:
                    break  # each further try with it brings the account nearer to being locked
            return [end for end in ends if end is not None]

        self._busy = self.session.run(tr("Sending to the national dashboard"), work, self._sent, self._failed, self._over) is not None

    def _sent(self, ends: list) -> None:
        self._over()
        for end in ends:
            if end.wrong_password:
                self.session.passwords.forget(SERVICE)
            if end.state in ("sent", "accepted"):
                self.session.messages.done(end.sentence)
            elif end.next_try_at is None:
                self.session.messages.warn(end.sentence)  # from here on a person has to act

    def _failed(self, error: BaseException) -> None:
        self._over()
        said = sentence_of(error)
        if said not in self._said:  # once, not every half minute
            self._said.add(said)
            self.session.messages.error(error)

    def _over(self) -> None:
        self._busy = False

    def _keep_waiting(self, count: int) -> None:
        if count != self.kept_waiting:
            self.kept_waiting = count
            self.waiting.emit(count)
