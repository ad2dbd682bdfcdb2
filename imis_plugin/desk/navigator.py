"""From anywhere to a record: its list, its detail, its place on the map, whichever module they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QObject

from . import map_links
from .form_page import FormPage
from .list_page import ListPage
from .panel import listed
from .session import Session
from .shelf import Shelf
from .words import tr


class Navigator(QObject):
    """Knows which panel lists the records of a relation, by the declarations of the modules."""

    def __init__(self, iface, session: Session, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface, self._session, self._shelf = iface, session, shelf
        session.opens = self.can_open
        session.record_wanted.connect(self.go)

    def _place_of(self, relation: str) -> tuple[str, str] | None:
        """Module and list that show a relation to this officer."""
        for name, dock in self._shelf.docks.items():
            for panel in dock.module.panels:
                record_type = panel.record_type
                if relation in (record_type.table, record_type.written_table) and listed(panel, self._session.rights):
                    return name, record_type.name
        return None

    def can_open(self, relation: str) -> bool:
        """Whether this officer has a panel for the records of ``schema.table``."""
        return self._session.connected and self._place_of(relation) is not None

    def go(self, relation: str, keys: Sequence[Any]) -> None:
        """Show one record, or several in their list."""
        if len(keys) == 1:
            self.show_record(relation, keys[0])
        elif keys:
            self.show_records(relation, keys)

    def show_record(self, relation: str, key: Any, on_map: bool = True) -> None:
        """Open the detail of a record in its panel, and go to it on the map when the map is open."""
        page = self._list_of(relation)
        if page is not None:
            key = self._typed(page, key)
            page.show_record(key)
            page.dock.open_record(page, key)
        if on_map and map_links.has_layer(relation):
            map_links.zoom_to(self._iface, self._session.messages, relation, [key])
        elif page is None:
            self._session.messages.info(tr("Open the municipal map to see this place: there is no panel for it."))

    def show_records(self, relation: str, keys: Sequence[Any]) -> None:
        """Show these records in their list."""
        page = self._list_of(relation)
        if page is not None:
            page.show_only([self._typed(page, key) for key in keys])

    def _list_of(self, relation: str) -> ListPage | None:
        place = self._place_of(relation)
        dock = self._shelf.show_module(place[0]) if place is not None else None
        if dock is None:
            return None
        typing = any(isinstance(page, FormPage) and page.state is not None and page.state.changed for _frame, page in dock.pages)
        return dock.lists.get(place[1]) if typing else dock.show_list(place[1])  # over an unfinished form, which stays below

    @staticmethod
    def _typed(page: ListPage, key: Any) -> Any:
        """A key as its column holds it."""
        fact = page.reader.catalogue.table(page.type.table).columns[page.type.key]
        return int(key) if fact.kind == "integer" and not isinstance(key, int) else key
