"""The containments of a building, and the buildings of a containment: small tables with their actions (4.2, 4.5, 6.1)."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ..desk import map_links, style
from ..desk.panel import Panel
from ..desk.record_page import RecordPage
from ..desk.words import tr
from ..records.display import as_text
from ..records.query import RecordReader
from ..records.words import mark
from . import containment_form
from .acts import call_act
from .containment_list import CONTAINMENTS as CONTAINMENT_LIST

CONTAINMENTS = """
SELECT c.id, t.label AS type, c.size, l.label AS location, s.emptied_status, s.last_emptied_date, s.next_emptying_date
  FROM building_info.build_contains AS link
  JOIN fsm.containments AS c ON c.id = link.containment_id
  JOIN fsm.containment_types AS t ON t.id = c.type_id
  LEFT JOIN fsm.containment_locations AS l ON l.code = c.location
  LEFT JOIN fsm.containment_status AS s ON s.id = c.id
 WHERE link.bin = %s ORDER BY c.id"""
CONTAINMENT_HEADINGS = (
    mark("ID"), mark("Type"), mark("Volume (m³)"), mark("Location"), mark("Emptied"), mark("Last emptied"), mark("Next due"),
)  # fmt: skip

BUILDINGS = """
SELECT b.bin, b.house_number, b.tax_code, s.label AS structure_type, b.estimated_area, u.label AS functional_use,
       link.is_responsible
  FROM building_info.build_contains AS link
  JOIN building_info.buildings AS b ON b.bin = link.bin
  LEFT JOIN building_info.structure_types AS s ON s.id = b.structure_type_id
  LEFT JOIN building_info.functional_uses AS u ON u.id = b.functional_use_id
 WHERE link.containment_id = %s ORDER BY link.is_responsible DESC, b.bin"""
BUILDING_HEADINGS = (
    mark("BIN"), mark("House number"), mark("Tax code"), mark("Structure"), mark("Area (m²)"), mark("Use"), mark("Responsible"),
)  # fmt: skip

EMPTYINGS = """
SELECT h.application_id, h.emptied_date, h.volume_of_sludge, h.license_plate_number, h.company_name, h.treatment_plant
  FROM fsm.emptying_history AS h WHERE h.containment_id = %s ORDER BY h.emptied_date DESC"""
EMPTYING_HEADINGS = (
    mark("Application"), mark("Emptied"), mark("Volume (m³)"), mark("Vehicle"), mark("Provider"), mark("Plant"),
)  # fmt: skip

TYPE_CHANGES = """
SELECT h.changed_at, h.old_type, h.new_type, h.changed_by
  FROM fsm.containment_type_history AS h WHERE h.containment_id = %s ORDER BY h.changed_at DESC"""
TYPE_HEADINGS = (mark("When"), mark("Old type"), mark("New type"), mark("By"))


WIDEST = 200


class LinkedTable(QWidget):
    """A table of records that belong to one record, with buttons beside.

    :param query: fixed SQL with one ``%s``; its first column is the key of a row.
    """

    def __init__(self, page, key: Any, query: str, headings: tuple[str, ...], parent=None) -> None:
        super().__init__(parent)
        self.page, self.session, self.key, self.query = page, page.session, key, query
        self.rows: list[dict] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.table = QTableWidget(0, len(headings))
        self.table.setHorizontalHeaderLabels([tr(text) for text in headings])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.itemSelectionChanged.connect(self._follow)
        layout.addWidget(self.table, 1)
        self.side = QVBoxLayout()
        self.side.addStretch(1)
        layout.addLayout(self.side)
        self._row_buttons: list = []
        self.setFocusProxy(self.table)
        self.session.tables_changed.connect(self._tables_changed)
        self.read()

    def add_button(self, text: str, icon_name: str, pressed, needs_row: bool = True) -> None:
        """Put a button beside the table; ``pressed`` gets the row."""
        button = style.action_button(tr(text), icon_name)
        button.clicked.connect(lambda _checked=False: pressed(self.chosen()))
        self.side.insertWidget(self.side.count() - 1, button)
        if needs_row:
            self._row_buttons.append(button)
        self._follow()

    def chosen(self) -> dict | None:
        """The selected row."""
        place = self.table.currentRow()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def _tables_changed(self, _tables) -> None:
        self.read()

    def read(self) -> None:
        """Read the rows again."""
        self.session.ask_rows(self, self.query, (self.key,), self._show, channel="rows")

    def _show(self, rows: list[dict]) -> None:
        self.rows = rows
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, value in enumerate(row.values()):
                item = QTableWidgetItem(as_text(value, tr))
                item.setToolTip(item.text())
                item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
                self.table.setItem(place, column, item)
        self.table.resizeColumnsToContents()
        for column in range(self.table.columnCount()):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), WIDEST))
        if rows:
            self.table.selectRow(0)
        self._follow()

    def _follow(self) -> None:
        for button in self._row_buttons:
            button.setEnabled(self.chosen() is not None)


def show_containments_of(page, row) -> None:
    """Open the containments of a building."""
    bin_ = row["bin"]
    linked = LinkedTable(page, bin_, CONTAINMENTS, CONTAINMENT_HEADINGS)
    rights = page.session.rights
    if rights.may("insert", "fsm.containments") and rights.may_run("fsm.add_containment"):
        linked.add_button(
            mark("Add containment"), "add", lambda _row: _form(page, linked, containment_form.ADD, None, bin_), needs_row=False
        )
    if rights.may("update", "fsm.containments"):
        linked.add_button(mark("Edit"), "edit", lambda r: _form(page, linked, containment_form.EDIT, r["id"], None))
    linked.add_button(mark("Detail"), "detail", lambda r: _record(page, r["id"], "detail"))
    if rights.may("update", "fsm.containments") or rights.holds("it_admin", "super_admin"):
        linked.add_button(mark("History"), "history", lambda r: _record(page, r["id"], "history"))
    if rights.may("delete", "building_info.build_contains"):
        linked.add_button(mark("Disconnect"), "unlink", lambda r: disconnect(page, linked, r["id"], bin_))
    linked.add_button(mark("Map"), "locate", lambda r: map_links.zoom_to(page.dock.iface, page.session.messages, "fsm.containments", [r["id"]]))
    page.dock.open_page(tr("Containments of {bin}").format(bin=bin_), linked, "containment")


def show_buildings_of(page, row) -> None:
    """Open the buildings connected to a containment."""
    containment = row["id"]
    linked = LinkedTable(page, containment, BUILDINGS, BUILDING_HEADINGS)
    rights = page.session.rights
    if rights.may("insert", "building_info.build_contains") and rights.may_run("fsm.connect_building"):
        linked.add_button(mark("Connect…"), "link", lambda _row: _connect(page, linked, containment), needs_row=False)
    if rights.may("update", "building_info.build_contains") and rights.may_run("fsm.make_responsible"):
        linked.add_button(mark("Make responsible"), "approve", lambda r: make_responsible(page, linked, containment, r["bin"]))
    if rights.may("delete", "building_info.build_contains"):
        linked.add_button(mark("Disconnect"), "unlink", lambda r: disconnect(page, linked, containment, r["bin"]))
    page.dock.open_page(tr("Buildings connected to {id}").format(id=containment), linked, "building")


def show_emptyings_of(page, row) -> None:
    """Open the emptying history of a containment."""
    linked = LinkedTable(page, row["id"], EMPTYINGS, EMPTYING_HEADINGS)
    if page.session.rights.may_run("fsm.service_chain"):
        from .chain import show_chain

        linked.add_button(mark("Service chain"), "steps", lambda r: show_chain("application_id")(page, r))
    page.dock.open_page(tr("Emptying history of {id}").format(id=row["id"]), linked, "emptying")


def show_type_changes_of(page, row) -> None:
    """Open the type-change history of a containment (FSM-12)."""
    linked = LinkedTable(page, row["id"], TYPE_CHANGES, TYPE_HEADINGS)
    page.dock.open_page(tr("Type changes of {id}").format(id=row["id"]), linked, "history")


def make_responsible(page, linked: LinkedTable, containment: str, bin_: str) -> None:
    """Make a connected building the one that the containment belongs to."""

    def done(_result) -> None:
        page.session.messages.done(tr("{id} belongs to building {bin} now.").format(id=containment, bin=bin_))
        linked.read()

    page.session.run(
        tr("Saving"), lambda conn, _feedback: call_act(conn, "fsm.make_responsible", containment, bin_), done
    )


def _connect(page, linked: LinkedTable, containment: str) -> None:
    form = page.dock.open_form(page, containment_form.CONNECT, containment, show=containment)
    form.saved.connect(lambda _key: linked.read())


def disconnect(page, linked: LinkedTable, containment: str, bin_: str) -> None:
    """End a link, after a confirmation (FSM-13); the database says what stands against it."""
    question = tr("Disconnect building {bin} from containment {id}?").format(bin=bin_, id=containment)
    if not page.confirm(tr("Disconnect"), question):
        return

    def done(_result) -> None:
        page.session.messages.done(tr("{bin} is no longer connected to {id}.").format(bin=bin_, id=containment))
        linked.read()

    page.session.run(
        tr("Disconnecting"), lambda conn, _feedback: call_act(conn, "fsm.disconnect_building", containment, bin_), done
    )


def _record(page, containment: str, tab: str) -> None:
    """Open the detail or the history of a containment over the list of buildings."""
    record_type, left_out = CONTAINMENT_LIST.for_rights(page.session.rights)
    reader = RecordReader(record_type, page.session.catalogue, left_out, page.session.rights)
    record = RecordPage(page.session, Panel(CONTAINMENT_LIST), reader, containment)
    page.dock.open_page(tr("Containment {id}").format(id=containment), record, "containment")
    record.show_tab(tab)


def _form(page, linked: LinkedTable, declaration, key, bin_) -> None:
    form = page.dock.open_form(page, declaration, key, {"bin": bin_} if bin_ else None, show=page.chosen_key())
    form.saved.connect(lambda _key: linked.read())
