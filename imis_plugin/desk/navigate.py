"""From one panel to another: the dock of a module, one of its lists, filtered."""

from __future__ import annotations

from typing import Any

from .dock import ModuleDock
from .list_page import ListPage


def dock_of(dock: ModuleDock, module: str) -> ModuleDock | None:
    """The dock of another module in the same window, or None."""
    if dock.module.name == module:
        return dock
    window = dock.iface.mainWindow()
    return window.findChild(ModuleDock, "Imis_" + module) if window is not None else None


def may_open(dock: ModuleDock, place: str) -> bool:
    """Whether ``module.list`` is there and the officer may list it."""
    module, _, name = place.partition(".")
    found = dock_of(dock, module)
    if found is None:
        return False
    return any(
        panel.record_type.name == name and panel.record_type.may_list(dock.session.rights) for panel in found.module.panels
    )


def open_list(dock: ModuleDock, place: str, values: dict[str, Any]) -> ListPage | None:
    """Bring the list ``module.list`` to the front, showing what these filters leave; None when it cannot be shown."""
    module, _, name = place.partition(".")
    found = dock_of(dock, module)
    if found is None:
        return None
    found.show()
    found.raise_()
    found.build()
    page = found.show_list(name)
    if page is not None:
        page.show_filtered(values)
    return page
