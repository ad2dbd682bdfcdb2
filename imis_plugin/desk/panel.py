"""What a module declares: its dock, the lists in it, the code behind its actions, its dashboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..records.record_type import RecordType
from ..records.rights import Rights
from .dashboard_declaration import CardsDeclaration
from .form_declaration import FormDeclaration


@dataclass(frozen=True)
class Panel:
    """One list of a module.

    :param handlers: action name -> callable(page, row); common actions (detail, history, delete, map, nearest_road)
        need none.
    :param add_form, edit_form: declarations behind the actions ``add`` and ``edit``.
    :param delete: ``delete(conn, key, version)`` runs the deletion; empty deletes the row itself.
    :param delete_note: marked sentence shown when deletion is confirmed.
    :param services: query with one ``%s`` for the key that gives the lines of the services card (records/services.py).
    :param summary: small cards above the list: what waits (13.7).
    """

    record_type: RecordType
    handlers: dict[str, Callable[[Any, dict], None]] = field(default_factory=dict)
    add_form: FormDeclaration | None = None
    edit_form: FormDeclaration | None = None
    delete: Callable[[Any, Any, int | None], None] | None = None
    delete_note: str = ""
    history_tables: tuple[tuple[str, str], ...] = ()
    services: str = ""
    summary: tuple[CardsDeclaration, ...] = ()


# Groups of modules in menu and toolbar (modules 2.7).
CORE, VALUE_ADDED, PLANNING, ADMINISTRATION = "core", "value_added", "planning", "administration"


@dataclass(frozen=True)
class Module:
    """A functional module: one dock.

    :param panels: its lists, a tab each.
    :param group: where menu and toolbar offer it: one of the groups above.
    :param pages: (title, factory(dock) -> widget, available(rights)) of special tabs, such as CWIS.
    :param pages_first: the special tabs stand before the lists.
    :param background: started with the desk, without its dock: each gets the session and follows it.
    """

    name: str
    title: str
    icon: str
    panels: tuple[Panel, ...] = ()
    pages: tuple[tuple[str, Callable[[Any], Any], Callable[[Rights], bool]], ...] = ()
    tip: str = ""
    group: str = CORE
    pages_first: bool = False
    background: tuple[Callable[[Any], Any], ...] = ()

    def available(self, rights: Rights) -> bool:
        """Whether the officer may look at something in it (2.7)."""
        return any(listed(panel, rights) for panel in self.panels) or any(may(rights) for _t, _f, may in self.pages)


def listed(panel: Panel, rights: Rights) -> bool:
    """Whether the officer may list the records of a panel."""
    return panel.record_type.may_list(rights)
