"""Which database an algorithm speaks to: the desk's, a stored QGIS connection, a service or the private server. Never a password.

Empty means: the open session of the desk; without a desk what ``IMIS_CONNECT`` names; else the connection of last time.
"""

from __future__ import annotations

from ...database import targets
from ...database.errors import ImisError
from ...desk.access import EMBEDDED, QGIS, SERVICE, Access, Opener, from_environment, remembered
from ...desk.words import tr

_desk: list = []


def use_session(session) -> None:
    """Let the desk's session be the default connection; None takes it away."""
    _desk.clear()
    if session is not None:
        _desk.append(session)


def desk_session():
    """The desk's session while it is connected, else None."""
    session = _desk[0] if _desk else None
    return session if session is not None and session.connected and session.opener is not None else None


def opener_for(text: str) -> Opener:
    """The way to the database that a parameter names.

    :param text: name of a stored QGIS connection, ``service=NAME``, ``embedded`` or ``embedded:NAME``; empty: the default.
    :raises ImisError: it names nothing, and no default is there.
    """
    text = (text or "").strip()
    if not text:
        session = desk_session()
        if session is not None:
            return session.opener
        access = from_environment() or remembered()
        if access is None:
            raise ImisError(
                tr("No database is chosen. Connect the IMIS desk, or choose a connection of QGIS in this algorithm's parameters.")
            )
        return Opener(access)
    if text.startswith(("embedded", "service=")):
        target = targets.parse_target(text)
        return Opener(Access(EMBEDDED if target.is_embedded else SERVICE, target.name))
    if "password" in text.lower() or "://" in text:
        raise ImisError(tr("Give the name of a stored connection here, not an address: a password would end up in models and logs."))
    return Opener(Access(QGIS, text))
