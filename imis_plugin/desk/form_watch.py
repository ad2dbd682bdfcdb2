"""An open form learns what a colleague did to its record: a notice at once, both versions before anything is overwritten.

Reliability 3.6 and P3: nothing of the colleague's is taken over and nothing of the officer's is lost without being asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton

from ..records.display import as_text
from . import map_links, style
from .conflict import differences
from .form_declaration import CHANGED_AT, CHANGED_BY, VERSION
from .icons import icon
from .shape_editor import SHAPES
from .words import tr


class NoticeBar(QFrame):
    """A line over the form with what happened and what can be done about it."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(style.MARGIN, 4, style.MARGIN, 4)
        mark = QLabel()
        mark.setPixmap(icon("notice").pixmap(20, 20))
        row.addWidget(mark)
        self.text = style.label("", wrap=True)
        row.addWidget(self.text, 1)
        self.take, self.keep = QPushButton(), QPushButton()
        for button in (self.take, self.keep):
            row.addWidget(button)
        self.hide()

    def say(self, text: str, take: tuple[str, str] | None, keep: tuple[str, str]) -> None:
        """Show a text with its two buttons, each as (text, tip)."""
        self.text.setText(text)
        for button, words in ((self.take, take), (self.keep, keep)):
            button.setVisible(words is not None)
            if words is not None:
                button.setText(words[0])
                button.setToolTip(words[1])
        self.show()


class FormWatch(QObject):
    """Watches the record of one form page."""

    def __init__(self, form, session) -> None:
        super().__init__(form)
        self._form, self._session = form, session
        self.bar = NoticeBar(form)
        self.gone = False
        self._now: Mapping[str, Any] | None = None
        self.bar.take.clicked.connect(self._take)
        self.bar.keep.clicked.connect(self._keep)
        session.tables_changed.connect(self._tables_changed)

    # -- hearing of it -----------------------------------------------------------------------------------------
    def _tables_changed(self, tables: Mapping[str, Any] | None) -> None:
        form = self._form
        if form.state is None or form.version is None or form.saving:
            return
        if tables is None or any(field.table in tables for field in form.state.fields.values()):
            self.check()

    def check(self) -> None:
        """Look whether the record is still as the officer saw it."""
        form = self._form
        self._session.ask(form, lambda fetch: form.declaration.load(fetch, form.key), self._seen, self._not_there, channel="watch")

    def _seen(self, now: Mapping[str, Any]) -> None:
        form = self._form
        if form.saving or self.gone:
            return
        changed = now.get(VERSION) != form.version or any(
            now[name] != form.loaded.get(name) for name in form.state.fields if name in now
        )
        if not changed:
            self.bar.hide()
            return
        self._now = now
        if form.tool_used and not form.state.changed:  # what was done with the form's own tool needs no question
            form.tool_used = False
            self._take()
            return
        text = tr("{who} changed this record at {when}, while you have it open.").format(
            who=as_text(now.get(CHANGED_BY)) or tr("A colleague"), when=clock(now.get(CHANGED_AT))
        )
        mine = tr("Keep mine"), tr("Go on; when you save, both versions are shown and you choose")
        self.bar.say(text, (tr("Take over"), tr("Show the new values; where you typed something else, you choose")), mine)

    def _not_there(self, _error: BaseException) -> None:
        """The record cannot be read any more; a lost connection is told elsewhere."""
        form = self._form
        if not self._session.connected or self.gone:
            return
        self.gone = True
        as_new = tr("Save as new"), tr("Open the form of a new record with what stands here")
        self.bar.say(
            tr("This record was deleted by a colleague, or is no longer yours. What you typed is still here."),
            as_new if form.may_add else None,
            (tr("Close"), tr("Close this form")),
        )
        form.show_gone()

    # -- what the officer decides --------------------------------------------------------------------------------
    def _take(self) -> None:
        form = self._form
        if self.gone:
            form.as_new.emit(form.state.collect())
            return
        now, self._now = self._now, None
        if form.state.changed and self.clashes(now):
            if not self._choose(now):
                self._now = now
                return
        else:
            mine = {name: value for name, value in form.state.values.items() if value != form.state.opened_with.get(name)}
            form.state.values.update({name: now.get(name) for name in form.state.fields if name in now and name not in mine})
            self._rebase(now)
        form.show_values()
        self.bar.hide()

    def _keep(self) -> None:
        self.bar.hide()
        if self.gone:
            self._form.leave()

    def clashes(self, now: Mapping[str, Any]) -> list[str]:
        """Fields that both changed, to different values."""
        opened = self._form.state.opened_with
        mine = self._form.state.collect()
        return [
            name for name in differences(self._form.state, now)
            if mine.get(name) != opened.get(name) and now.get(name) != opened.get(name)
        ]  # fmt: skip

    # -- a save that met a newer version ---------------------------------------------------------------------------
    def settle(self, now: Mapping[str, Any]) -> None:
        """After a refused save: show both versions, and save what was chosen."""
        form = self._form
        if not differences(form.state, now):  # an earlier try was stored although its answer was lost (F14)
            form.count_as_saved()
            return
        if not self._choose(now):
            form.say(tr("Not saved: the record was changed by someone else. Your entries are still here."))
            return
        self.bar.hide()
        form.show_values()
        form.save()

    def _choose(self, now: Mapping[str, Any]) -> bool:
        form = self._form
        dialog = form.conflict_dialog(now)
        for name in differences(form.state, now):
            if form.state.facts[name].kind in SHAPES:
                map_links.show_outlines(self._session, now.get(name), form.state.values.get(name))
        answer = dialog.exec()
        map_links.clear()
        if answer != QDialog.DialogCode.Accepted:
            return False
        form.state.values.update(dialog.result_values())
        self._rebase(now)
        return True

    def _rebase(self, now: Mapping[str, Any]) -> None:
        """From here on the officer has seen this version."""
        form = self._form
        form.state.opened_with = {name: now.get(name, form.state.opened_with.get(name)) for name in form.state.fields}
        form.version, form.loaded = now.get(VERSION), dict(now)


def clock(moment: Any) -> str:
    """A time of day, or the whole moment when it is no time."""
    return f"{moment:%H:%M}" if hasattr(moment, "hour") else as_text(moment)
