"""Taking back a delivery: said first, then done, with the records that stay."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QMessageBox

from ..imports.delivery import Undone, undo
from .words import tr

TOLD = 12


def outcome(told: Undone, done: bool) -> str:
    """What an undo did, or would do, in sentences."""
    if done:
        parts = [tr("Undone: {removed} records are gone again, {restored} have their former values.").format(
            removed=f"{told.removed:,}", restored=f"{told.restored:,}")]  # fmt: skip
    else:
        parts = [tr("{removed} records that it added go, {restored} that it changed get their former values.").format(
            removed=f"{told.removed:,}", restored=f"{told.restored:,}")]  # fmt: skip
    if told.kept_count:
        parts.append(tr("{count} stay as they are:").format(count=f"{told.kept_count:,}"))
        parts += [f"{key}: {reason}" for _table, key, reason in told.kept[:TOLD]]
        if told.kept_count > TOLD:
            parts.append("…")
    return "\n".join(parts)


def ask(parent, text: str) -> bool:
    """Ask the officer (replaced in tests)."""
    answer = QMessageBox.question(parent, tr("Undo the import"), text)
    return answer == QMessageBox.StandardButton.Yes


def undo_delivery(session, parent, batch_id: int, name: str, finished: Callable[[Undone], None]) -> None:
    """Look what an undo would do, ask, and do it, in the background."""

    def look_done(told: Undone) -> None:
        question = tr("Undo the import of “{name}”?").format(name=name) + "\n\n" + outcome(told, False)
        if ask(parent, question):
            session.run(tr("Undoing the import"), lambda conn, _feedback: undo(conn, batch_id), done)

    def done(told: Undone) -> None:
        session.messages.done(outcome(told, True).split("\n")[0])
        finished(told)

    session.run(tr("Looking what an undo would do"), lambda conn, _feedback: undo(conn, batch_id, only_look=True), look_done)
