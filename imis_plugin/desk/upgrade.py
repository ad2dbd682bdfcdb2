"""When plugin and database do not fit: says who must act, and upgrades an older database in a task."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QMessageBox

from . import tasks
from .handshake import ABSENT, CHANGED, NEWER, OLDER, Handshake
from .session import Session
from .words import tr


def explain_mismatch(session: Session, found: Handshake, parent=None) -> None:
    """Tell the officer what stands against the connection; offer the upgrade where it may be made."""
    messages = session.messages
    if found.state == NEWER:
        messages.warn(
            tr("The database is newer than this plugin (it was made by IMIS {version}). Update the plugin in Plugins ▸ Upgradeable.").format(
                version=found.wanted
            )
        )
    elif found.state == CHANGED:
        messages.warn(found.sentence)
    elif found.state == ABSENT:
        messages.warn(
            tr("The database “{name}” holds no IMIS yet. An administrator sets it up with: {command}").format(
                name=found.database, command=session.access.command("init", "--srid", "N", "--name", "TEXT")
            )
        )
    elif found.state == OLDER and (found.may_upgrade or session.access.kind == "embedded"):
        messages.warn(
            tr("The database is older than this plugin (version {version}). It must be upgraded before work goes on.").format(
                version=found.version
            ),
            tr("Upgrade…"),
            lambda: offer_upgrade(session, found, parent),
        )
    else:
        messages.warn(
            tr("The database is older than this plugin; nothing can be done until the administrator upgrades it with: {command}").format(
                command=session.access.command("upgrade")
            )
        )


def offer_upgrade(session: Session, found: Handshake, parent=None) -> None:
    """Ask, upgrade in a task, connect again."""
    answer = QMessageBox.question(
        parent,
        tr("Upgrade the database"),
        tr("Upgrade the database “{name}” now? It takes a minute, is done whole or not at all, and colleagues may have to wait.").format(
            name=found.database
        ),
    )
    if answer == QMessageBox.StandardButton.Yes:
        upgrade(session)


def upgrade(session: Session) -> None:
    """Bring the database of the session's choice up to date, then connect."""
    from .access import Opener

    opener, chosen = Opener(session.access), session.access

    def work(conn, feedback):
        from ..database.migrator import Migrator

        return Migrator(conn).upgrade(feedback)

    def done(_status) -> None:
        session.messages.done(tr("The database was upgraded."))
        session.connect_to(chosen)

    tasks.start(tasks.DatabaseTask(tr("Upgrading the database"), opener.open_as_owner, work, done, session.messages.error))


