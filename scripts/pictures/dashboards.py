"""The dashboards: each beside the map at dock width, and over the whole screen."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel

from .frame import Shot

TALL = (1366, 900)
HIGHEST = 1750  # px of a whole dashboard: what follows is more of the same


def _page(stage, module: str):
    """The dashboard page of a module, read."""
    dock = yield from stage.dock(module)
    page = next(
        dock.tabs.widget(at) for at in range(dock.tabs.count()) if dock.tabs.widget(at).objectName().startswith("dashboard_")
    )
    dock.tabs.setCurrentWidget(page)
    yield stage.until(lambda: page.rows and not page.state.text(), 60)
    yield stage.pause(0.6)
    return page


def _docked(module: str):
    def shot(stage):
        yield from _page(stage, module)
        yield from stage.drawn()

    return shot


def _full(module: str):
    def shot(stage):
        page = yield from _page(stage, module)
        window = page.show_full_screen()
        window.showNormal()
        window.resize(1366, HIGHEST)
        full = window.page
        yield stage.until(lambda: full.rows and not full.state.text(), 60)
        yield stage.pause(1)
        shown = QLabel()
        picture = window.grab()
        shown_part = full.area.widget().childrenRect().bottom() + 24
        wanted = min(HIGHEST, shown_part + window.height() - full.area.viewport().height())
        picture = picture.copy(0, 0, picture.width(), wanted)
        window.close()
        shown.setPixmap(picture)
        shown.resize(picture.size())
        return shown

    return shot


def _on_map(stage):
    page = yield from _page(stage, "containments")
    tile = page.charts["revenue_by_ward"]
    page.area.ensureWidgetVisible(tile, 0, 40)
    tile.show_on_map()
    yield stage.pause(0.5)
    yield from stage.drawn()
    stage.iface.messageBar().clearWidgets()


SHOTS = (
    *(
        Shot(name, role, make(module), TALL)
        for module, role, dock, full in (
            ("city", "executive", "dashboard-city", "dashboard-city-full"),
            ("buildings", "executive", "dashboard-buildings", "dashboard-buildings-full"),
            ("containments", "executive", "dashboard-fsm", "dashboard-fsm-full"),
            ("utilities", "executive", "dashboard-utilities", "dashboard-utilities-full"),
            ("kpi", "executive", "dashboard-kpi", "dashboard-kpi-full"),
        )
        for name, make in ((dock, _docked), (full, _full))
    ),
    Shot("dashboard-map", "executive", _on_map),
)
