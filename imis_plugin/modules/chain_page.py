"""The service chain of one application as a guided flow: four steps, what is done, what comes next, who does it (modules 6.8)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ..desk import style
from ..desk.words import tr
from ..records.display import as_text
from ..records.words import mark
from . import application_form, chain_edits, chain_forms

STEPS = "SELECT * FROM fsm.service_chain(%s) ORDER BY step"
HEAD = """
SELECT a.id, a.bin, a.containment_id, a.ward, a.road_code, a.emergency_desludging_status, s.stage
  FROM fsm.applications_register AS a
  LEFT JOIN LATERAL (SELECT CASE WHEN p.sludge_collection_status AND p.feedback_status THEN 'closed'
                                 WHEN p.sludge_collection_status THEN 'collected' WHEN p.emptying_status THEN 'emptied'
                                 WHEN a.service_provider_id IS NULL THEN 'unassigned' ELSE 'requested' END AS stage
                       FROM fsm.application_progress AS p WHERE p.id = a.id) AS s ON true
 WHERE a.id = %s
"""
STAGES = {
    "unassigned": mark("Not assigned"), "requested": mark("Requested"), "emptied": mark("Emptied"), "collected": mark("Collected"),
    "closed": mark("Closed"),
}  # fmt: skip
TITLES = {
    "application": mark("Application"), "emptying": mark("Emptying"), "collection": mark("Sludge collection"), "feedback": mark("Feedback"),
}  # fmt: skip
RECORD = {
    "emptying": mark("Record the emptying"), "collection": mark("Record the collection"), "feedback": mark("Record the feedback"),
}  # fmt: skip
TABLES = {
    "application": "fsm.applications", "emptying": "fsm.emptyings", "collection": "fsm.sludge_collections", "feedback": "fsm.feedbacks",
}  # fmt: skip
ACTS = {"emptying": "fsm.record_emptying", "collection": "fsm.record_sludge_collection", "feedback": "fsm.record_feedback"}
ADD = {"emptying": chain_forms.EMPTYING, "collection": chain_forms.COLLECTION, "feedback": chain_forms.FEEDBACK}
EDIT = {
    "application": application_form.EDIT, "emptying": chain_edits.EDIT_EMPTYING, "collection": chain_edits.EDIT_COLLECTION,
    "feedback": chain_edits.EDIT_FEEDBACK,
}  # fmt: skip
LISTS = {"application": "applications", "emptying": "emptyings", "collection": "collections", "feedback": "feedbacks"}
WATCHED = {"fsm.applications", "fsm.emptyings", "fsm.sludge_collections", "fsm.feedbacks"}
COLOURS = {"done": style.GOOD, "next": style.ACCENT, "waiting": style.QUIET}


class ChainPage(QWidget):
    """Four cards, one a step. Buttons stand where the officer may act; where not, the card says who does, or what is missing.

    :param links: (text, icon, callable(row of the application)) below the cards: building, containment, report.
    """

    def __init__(self, page, application: int, links: tuple[tuple[str, str, Callable[[dict], None], Callable], ...] = ()) -> None:
        super().__init__()
        self.page, self.session, self.application, self._links = page, page.session, application, links
        self.steps: list[dict[str, Any]] = []
        self.buttons: dict[str, QToolButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.GAP)
        self.head = style.label("", "quiet", wrap=True)
        layout.addWidget(self.head)
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        layout.addWidget(self.scroll, 1)
        self.foot = QHBoxLayout()
        layout.addLayout(self.foot)
        self.session.tables_changed.connect(self._tables_changed)
        self.read()

    def read(self) -> None:
        """Read the steps again."""
        number = self.application
        self.session.ask(self, lambda fetch: (fetch(HEAD, (number,)), fetch(STEPS, (number,))), lambda found: self._show(*found), channel="chain")

    def _tables_changed(self, tables) -> None:
        if tables is None or WATCHED & set(tables):
            self.read()

    # -- showing -----------------------------------------------------------------------------------------------
    def _show(self, head: list[dict], steps: list[dict]) -> None:
        self.steps, self.buttons = steps, {}
        if not head or not steps:
            self.head.setText(tr("Application {id} is no longer there, or is not yours.").format(id=self.application))
            self.scroll.setWidget(QWidget())
            return
        row = head[0]
        parts = [tr(STAGES.get(row["stage"], "")), row["bin"], row["containment_id"], row["road_code"]]
        if row["ward"] is not None:
            parts.append(tr("ward {ward}").format(ward=row["ward"]))
        if row["emergency_desludging_status"]:
            parts.append(tr("⚠ emergency"))
        self.head.setText(" · ".join(str(part) for part in parts if part))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.GAP)
        for step in steps:
            column.addWidget(self._card(step))
        column.addStretch(1)
        self.scroll.setWidget(inside)
        self._show_links(row)

    def _show_links(self, row: dict) -> None:
        while self.foot.count():
            widget = self.foot.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        for text, picture, opened, barred in self._links:
            button = style.action_button(tr(text), picture)
            reason = barred(row)
            button.setEnabled(not reason)
            button.setToolTip(tr(reason) if reason else tr(text))
            button.clicked.connect(lambda _checked=False, act=opened: act(row))
            self.foot.addWidget(button)
        self.foot.addStretch(1)

    def _card(self, step: dict) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        card.setObjectName("step_" + step["name"])
        row = QHBoxLayout(card)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(12)
        sign = QLabel("✓" if step["state"] == "done" else str(step["step"]))
        colour = COLOURS[step["state"]]
        filled = step["state"] != "waiting"
        sign.setFixedSize(28, 28)
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setStyleSheet(
            f"border-radius: 14px; border: 2px solid {colour}; font-weight: 600; "
            + (f"background: {colour}; color: white;" if filled else f"color: {colour};")
        )
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(1)
        title = style.label(tr(TITLES[step["name"]]) + (f" {step['record_id']}" if step["record_id"] else ""))
        title.setStyleSheet("font-weight: 600;")
        text.addWidget(title)
        for line, role in self._lines(step):
            text.addWidget(style.label(line, role, wrap=True))
        row.addLayout(text, 1)
        side = QVBoxLayout()
        side.setSpacing(1)
        for button in self._buttons_of(step):
            side.addWidget(button)
        side.addStretch(1)
        row.addLayout(side)
        return card

    def _lines(self, step: dict) -> list[tuple[str, str]]:
        lines = []
        if step["done_on"] is not None:
            lines.append((as_text(step["done_on"]) + (f" · {step['facts']}" if step["facts"] else ""), ""))
        if step["missing"]:
            lines.append((tr(step["missing"]), "problem" if step["name"] == "emptying" else "quiet"))
        if step["state"] == "next":
            mine = self._may_record(step["name"])
            lines.append((tr("Next, by you.") if mine else tr("Next, by: {who}.").format(who=step["who"]), ""))
        elif step["state"] == "waiting":
            lines.append((tr("Then, by: {who}.").format(who=step["who"]), "quiet"))
        if step["locked"]:
            lines.append((tr(step["locked"]), "quiet"))
        return lines

    # -- doing -------------------------------------------------------------------------------------------------
    def _may_record(self, name: str) -> bool:
        rights = self.session.rights
        return name in ACTS and rights.may("insert", TABLES[name]) and rights.may_run(ACTS[name])

    def _buttons_of(self, step: dict) -> list[QToolButton]:
        name, rights, made = step["name"], self.session.rights, []
        if step["state"] == "next" and self._may_record(name):
            made.append(self._button("record_" + name, tr(RECORD[name]), "add", lambda: self._form(ADD[name], self.application)))
        if step["record_id"] and rights.may("update", TABLES[name]):
            edit = self._button("edit_" + name, tr("Edit"), "edit", lambda: self._form(EDIT[name], step["record_id"]))
            edit.setEnabled(not step["locked"])
            edit.setToolTip(tr(step["locked"]) if step["locked"] else tr("Edit"))
            made.append(edit)
        if step["record_id"] and LISTS[name] in self.page.dock.lists:
            made.append(self._button("detail_" + name, tr("Detail"), "detail", partial(self._detail, name, step["record_id"])))
        return made

    def _button(self, name: str, text: str, picture: str, pressed: Callable[[], None]) -> QToolButton:
        button = style.action_button(text, picture)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: pressed())
        self.buttons[name] = button
        return button

    def _form(self, declaration, key: Any) -> None:
        form = self.page.dock.open_form(self.page, declaration, key, show=self.page.chosen_key())
        form.saved.connect(lambda _key: self.read())

    def _detail(self, name: str, key: int) -> None:
        self.page.dock.open_record(self.page.dock.lists[LISTS[name]], key)
