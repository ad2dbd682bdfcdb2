"""A record's form inside the panel: made from a declaration and the catalogue, saved as one act."""

from __future__ import annotations

import uuid
from typing import Any

import psycopg2
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QShortcut,
    QVBoxLayout,
    QWidget,
)

from ..database.errors import Refusal, explain
from ..records.display import as_text
from ..records.forms import FormState
from . import drafts, style
from .conflict import ConflictDialog
from .editors import Editor, make_editor
from .form_declaration import VERSION, FormDeclaration
from .form_watch import FormWatch
from .messages import detail_of, log, sentence_of
from .session import CONNECTED, Session
from .shape_editor import SHAPES
from .words import tr

DRAFT_MS = 4000
CONFLICT, NO_ROW = "40001", "P0002"


class FormPage(QWidget):
    """One open form. ``saved`` carries the key after the database took the record; ``left`` asks to be closed."""

    saved = pyqtSignal(object)
    left = pyqtSignal()
    ready = pyqtSignal()
    as_new = pyqtSignal(object)
    tool_pressed = pyqtSignal(object)

    def __init__(self, session: Session, declaration: FormDeclaration, key: Any, parent=None, preset=None) -> None:
        super().__init__(parent)
        self.setObjectName("ImisForm")
        self._session, self.declaration, self.key = session, declaration, key
        self._preset = dict(preset or {})
        self.may_add = False  # whether what stands here may be saved as a new record
        self.state: FormState | None = None
        self.version: int | None = None
        self.loaded: dict[str, Any] = {}
        self.client_uuid = str(uuid.uuid4())
        self.editors: dict[str, Editor] = {}
        self.problems: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._titles: list[tuple[Any, list[QWidget]]] = []
        self.saving = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(style.GAP)
        self.notice = style.label(tr("Reading…"), "quiet", wrap=True)
        self.watch = FormWatch(self, session)
        outer.addWidget(self.watch.bar)
        outer.addWidget(self.notice)
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        outer.addWidget(self.scroll, 1)
        outer.addWidget(style.line())
        row = QHBoxLayout()
        self.tool_used = False
        for tool in declaration.tools if key is not None else ():
            if tool.allowed(session.rights):
                button = style.action_button(tr(tool.text), tool.icon)
                button.clicked.connect(lambda _checked=False, t=tool: self.tool_pressed.emit(t))
                row.addWidget(button)
        self.count = style.label("", "problem")
        row.addWidget(self.count, 1)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Close the form without saving (Esc)"))
        self.cancel_button.clicked.connect(self.leave)
        self.save_button = QPushButton(tr(declaration.save_text) if declaration.save_text else tr("Save"))
        self.save_button.setObjectName("save")
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        outer.addLayout(row)
        quick = QShortcut(QKeySequence(tr("Ctrl+Return")), self)
        quick.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        quick.activated.connect(self.save)
        self.save_button.setToolTip(tr("Save (Ctrl+Enter)"))
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MS)
        self._draft_timer.timeout.connect(self._keep_draft)
        session.state_changed.connect(self._connection_changed)
        session.ask(self, lambda fetch: declaration.load(fetch, key), self._open, self._not_read)

    # -- opening -----------------------------------------------------------------------------------------------
    def _not_read(self, error: BaseException) -> None:
        self.notice.setText(sentence_of(error))
        log(detail_of(error))

    def _open(self, loaded) -> None:
        values = {**loaded, **self._preset}
        self.version, self.loaded = values.get(VERSION), dict(loaded)
        self.state = FormState(self.declaration.sections, self._session.catalogue, values, self.declaration.derive)
        self._build()
        if self.declaration.derive is not None:
            self.declaration.derive(self.state, "")
            self.state.opened_with = dict(self.state.values)
        self.show_values()
        self.save_button.setEnabled(True)
        self.notice.setText("")
        self.notice.hide()
        draft = drafts.find(self.declaration.name, self.key)
        if draft and any(draft.get(n) != values.get(n) for n in self.state.fields if n in draft):
            self._offer_draft(draft)
        self._focus_first()
        self.ready.emit()

    def _build(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, style.MARGIN, style.MARGIN)
        grid.setColumnMinimumWidth(0, 150)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(3)
        place = 0
        for section in self.declaration.sections:
            heading: list[QWidget] = [style.label(tr(section.title), "section")]
            grid.addWidget(heading[0], place, 0, 1, 2)
            place += 1
            if section.note:
                note = style.label(tr(section.note), "quiet", wrap=True)
                grid.addWidget(note, place, 0, 1, 2)
                heading.append(note)
                place += 1
            self._titles.append((section, heading))
            for field in section.fields:
                place = self._add_field(grid, place, field.name)
        grid.setRowStretch(place, 1)
        self.scroll.setWidget(inside)

    def _add_field(self, grid: QGridLayout, place: int, name: str) -> int:
        facts = self.state.facts[name]
        editor = make_editor(self._session, facts, self.state.seen_values)
        text = style.label(tr(facts.label))
        text.setWordWrap(True)
        text.setMaximumWidth(190)
        text.setBuddy(editor)
        for widget in (text, editor):
            widget.setToolTip(tr(facts.help) if facts.help else "")
        editor.setAccessibleName(tr(facts.label))
        editor.setObjectName(name)
        problem = style.label("", "problem", wrap=True)
        problem.hide()
        grid.addWidget(text, place, 0)
        grid.addWidget(editor, place, 1)
        grid.addWidget(problem, place + 1, 1)
        self.editors[name], self._labels[name], self.problems[name] = editor, text, problem
        editor.changed.connect(lambda: self._changed(name))
        return place + 2

    def show_values(self) -> None:
        """Fill the editors from the state."""
        for name, editor in self.editors.items():
            editor.set_value(self.state.values.get(name))
        self._follow_conditions()

    def _focus_first(self) -> None:
        for name, editor in self.editors.items():
            if not editor.isHidden() and editor.isEnabled() and self.state.facts[name].kind != "shown":
                editor.setFocus()
                return

    # -- typing ------------------------------------------------------------------------------------------------
    def _changed(self, name: str) -> None:
        before = dict(self.state.values)
        self.state.set(name, self.editors[name].value())
        for other, editor in self.editors.items():
            if other != name and self.state.values.get(other) != before.get(other):
                editor.set_value(self.state.values.get(other))
        self._follow_conditions()
        if not self.problems[name].isHidden():
            self._show_problems(self.state.problems())
        if not self._draft_timer.isActive():  # not put off by typing on: every few seconds, whoever types fast
            self._draft_timer.start()
        declaration = self.declaration
        if declaration.suggest is not None and name in declaration.suggest_on and self.state.values.get(name) is not None:
            values = self.state.collect()
            self._session.ask(
                self, lambda fetch: declaration.suggest(fetch, name, values), self._suggested, lambda _error: None, "suggest " + name
            )

    def _suggested(self, found) -> None:
        for name, value in found.items():
            if self.state.values.get(name) is None and value is not None:
                self.editors[name].set_value(value)
                self._changed(name)

    def _follow_conditions(self) -> None:
        seen = self.state.seen_values()
        shown_sections = set()
        for section in self.declaration.sections:
            for field in section.fields:
                shown = section.shown(seen) and field.shown(seen)
                if shown:
                    shown_sections.add(id(section))
                editor, label = self.editors[field.name], self._labels[field.name]
                editor.setVisible(shown)
                label.setVisible(shown)
                if not shown:
                    self.problems[field.name].hide()
                    continue
                needed = field.required(seen) and not field.read_only(seen)
                label.setText(tr(self.state.facts[field.name].label) + ("\u00a0*" if needed else ""))
                editor.set_read_only(field.read_only(seen))
                editor.refresh_options(seen)
        for section, heading in self._titles:
            for widget in heading:
                widget.setVisible(id(section) in shown_sections)

    # -- saving ------------------------------------------------------------------------------------------------
    def save(self) -> None:
        """Check, warn, and hand the values to the database; the form stays as it is until the answer is here."""
        if self.state is None or self.saving:
            return
        problems = self.state.problems()
        self._show_problems(problems)
        if problems:
            return
        if self._session.state != CONNECTED:
            self.say(tr("IMIS is not connected just now. What you typed stays here; save again when the connection is back."))
            return
        self._set_saving(True)
        values = self.state.collect()
        if self.declaration.warnings is None:
            self._send(values)
            return
        self._session.ask(
            self,
            lambda fetch: self.declaration.warnings(fetch, values, self.key),
            lambda found: self._warned(found, values),
            lambda _error: self._send(values),
        )

    def _warned(self, found: list[str], values) -> None:
        if found and not self.confirm("\n\n".join([*found, tr("Save all the same?")])):
            self._set_saving(False)
            return
        if found:
            log("overridden: " + " | ".join(found))
        self._send(values)

    def confirm(self, text: str) -> bool:
        """Ask a decision of the officer (replaced in tests)."""
        answer = QMessageBox.question(self, tr("Please check"), text)
        return answer == QMessageBox.StandardButton.Yes

    def _send(self, values) -> None:
        seen = {"key": self.key, "version": self.version, "client_uuid": self.client_uuid}
        started = self._session.run(
            tr("Saving"),
            lambda conn, _feedback: self.declaration.save(conn, values, seen),
            self.count_as_saved,
            self._refused,
            lambda: self._set_saving(False),
        )
        if started is None:
            self._set_saving(False)

    def count_as_saved(self, key: Any = None) -> None:
        """The database holds what stands here; ``key`` where it is a new record's."""
        key = self.key if key is None else key
        self._draft_timer.stop()
        drafts.drop(self.declaration.name, self.key)
        self._set_saving(False)
        if self.state is not None:
            self.state.opened_with = dict(self.state.values)
        self._session.messages.done(tr(self.declaration.done).format(key=key))
        self.saved.emit(key)

    def _refused(self, error: BaseException) -> None:
        self._set_saving(False)
        if isinstance(error, psycopg2.Error) and error.pgcode == CONFLICT:
            self._session.ask(self, lambda fetch: self.declaration.load(fetch, self.key), self.watch.settle, self.watch._not_there)
            return
        refusal = error if isinstance(error, Refusal) else explain(error) if isinstance(error, psycopg2.Error) else None
        log(f"{sentence_of(error)} [{detail_of(error)}]")
        if self.version is not None and isinstance(error, psycopg2.Error) and error.pgcode == NO_ROW:
            self.watch.check()
        field = self._field_of(refusal) if refusal else ""
        if field:
            self._show_problems({field: refusal.sentence})
        else:
            self.say(sentence_of(error))

    def _field_of(self, refusal: Refusal) -> str:
        """The shown field that a refusal speaks of: by its column, else by the name of the constraint (table_column_…)."""
        table = (refusal.table or "").rpartition(".")[2]
        best, longest = "", 0
        for name, field in self.state.fields.items():
            if (field.table and field.table != refusal.table) or not self.state.shown(name):
                continue
            if refusal.column == field.column_name:
                return name
            named = bool(field.table) and refusal.rule.startswith(f"{table}_{field.column_name}_")
            if not refusal.column and named and len(field.column_name) > longest:
                best, longest = name, len(field.column_name)
        return best

    def conflict_dialog(self, now) -> ConflictDialog:
        """The window that settles a conflict."""
        return ConflictDialog(self.state, now, self._text_of, self)

    def _text_of(self, name: str, value: Any) -> str:
        editor = self.editors[name]
        box = getattr(editor, "box", None)
        if value is not None and hasattr(box, "findData") and box.findData(value) >= 0:
            return box.itemText(box.findData(value))
        if self.state.facts[name].kind in SHAPES:
            other = value != self.state.opened_with.get(name)
            return (tr("another shape") if other else tr("the shape")) if value else tr("(nothing)")
        return as_text(value, tr) or tr("(nothing)")

    # -- showing -----------------------------------------------------------------------------------------------
    def _show_problems(self, problems: dict[str, str]) -> None:
        for name, label in self.problems.items():
            sentence = problems.get(name, "")
            label.setText(tr(sentence) if sentence else "")
            label.setVisible(bool(sentence))
        self.count.setText(tr("%n field(s) need attention.", len(problems)).replace("(s)", "s" if len(problems) > 1 else "") if problems else "")
        first = next((name for name in self.editors if name in problems), None)
        if first is not None:
            self.scroll.ensureWidgetVisible(self.editors[first])
            self.editors[first].setFocus()
        if not problems:
            self.notice.hide()

    def show_gone(self) -> None:
        """The record is gone: there is nothing to save over."""
        self.save_button.setEnabled(False)
        self.save_button.setToolTip(tr("The record is no longer there."))

    def say(self, text: str) -> None:
        """Say a sentence over the form."""
        self.notice.setProperty("role", "problem")
        self.notice.style().unpolish(self.notice)
        self.notice.style().polish(self.notice)
        self.notice.setText(text)
        self.notice.show()

    def _set_saving(self, saving: bool) -> None:
        self.saving = saving
        self.save_button.setEnabled(not saving and self.state is not None and not self.watch.gone)
        self.save_button.setText(
            tr("Saving…") if saving else tr(self.declaration.save_text) if self.declaration.save_text else tr("Save")
        )

    def _connection_changed(self, state: str) -> None:
        if self.state is None:
            return
        self.save_button.setToolTip(tr("Save (Ctrl+Enter)") if state == CONNECTED else tr("There is no connection to the database just now."))
        if state == CONNECTED:
            self.notice.hide()

    # -- leaving -----------------------------------------------------------------------------------------------
    def leave(self) -> None:
        """Close the form; asks first when something was typed."""
        if self.state is not None and self.state.changed:
            if not self.confirm(tr("What you typed is not saved. Close the form all the same?")):
                return
            drafts.drop(self.declaration.name, self.key)
        self._draft_timer.stop()
        self.left.emit()

    def _keep_draft(self) -> None:
        if self.state is not None and self.state.changed:
            now, seen = self.state.values, self.state.opened_with
            typed = {name: now.get(name) for name in self.state.fields if now.get(name) != seen.get(name)}
            drafts.keep(self.declaration.name, self.key, typed, seen)

    def _offer_draft(self, draft: dict[str, Any]) -> None:
        if self.confirm(drafts.question(self.declaration.name, self.key, self.state, self._text_of)):
            self.state.values.update({name: value for name, value in draft.items() if name in self.state.fields})
            self.show_values()
        else:
            drafts.drop(self.declaration.name, self.key)
