"""The state of the connection at a glance: as whom, to what, which version, read-only or not."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton

from . import style
from .icons import icon
from .session import CONNECTED, CONNECTING, LOST, Session
from .words import tr


class ConnectionStatus(QToolButton):
    """A button in the toolbar whose text and icon follow the session; a click opens the connection dialog."""

    def __init__(self, session: Session, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("ImisConnectionStatus")
        self._session = session
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)
        session.state_changed.connect(self.show_state)
        self.show_state()

    def show_state(self, _state: str = "") -> None:
        """Draw the state anew."""
        text, tip, name = self.words()
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(text)
        self.setIcon(icon(name))
        colour = {CONNECTED: style.GOOD, LOST: style.BAD, CONNECTING: style.ATTENTION}.get(self._session.state, "")
        self.setStyleSheet(f"QToolButton {{ color: {colour}; }}" if colour and not style.is_dark() else "")

    def words(self) -> tuple[str, str, str]:
        """Text, tooltip and icon for the present state."""
        session = self._session
        if session.state == CONNECTED and session.found is not None:
            found = session.found
            where = found.municipality or found.database
            text = f"{found.person} · {where}"
            if found.read_only:
                text += " · " + tr("read only")
            tip = tr(
                "Connected as {role} to {place}, database “{database}”.\nIMIS structure {version}, PostgreSQL {server}. {line} {mode}"
            ).format(
                role=found.role_name,
                place=session.access.words(),
                database=found.database,
                version=found.version,
                server=found.server_version,
                line=tr("The line is encrypted.") if found.encrypted else tr("The database is on this computer."),
                mode=tr("Nothing can be changed: the database is read only.") if found.read_only else "",
            )
            return text, tip.strip(), "connected"
        if session.state == CONNECTING:
            return tr("Connecting…"), session.access.words() if session.access else "", "connecting"
        if session.state == LOST:
            return tr("Connection lost"), tr("IMIS tries to connect again by itself. What you typed stays."), "lost"
        return tr("Not connected"), tr("Choose the database you work with."), "disconnected"
