"""CWIS: the indicators of two years, told apart by ward, and where the excreta go."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QLabel

from .frame import Shot

QUESTIONS = (
    ("responsibility", "city", "Is one body responsible for the emptying of pits and tanks in the whole city?"),
    ("accountability", "city", "Are the results of effluent tests published every year?"),
    ("resources", "national", "Does the yearly budget name the cost of the emptying service?"),
)
REPORTS = Path(__file__).resolve().parents[2] / "out" / "national"


def indicators(stage):
    """The indicators of the latest year, compared with the year before; generated where they are not yet."""
    dock = yield from stage.dock("cwis")
    page = dock.tabs.currentWidget()
    yield stage.until(lambda: page.chosen_year() is not None and page.view is not None)
    latest = page.chosen_year()
    if not page.generate_button.isHidden():
        for year in (latest - 1, latest):
            page.year.setCurrentIndex(page.year.findData(year))
            page.read()
            yield stage.until(lambda y=year: page.view is not None and page.view.year == y)
            if page.view.revision is None:
                page.generate()
                yield stage.until(lambda: page.view is not None and page.view.revision is not None, 40)
        yield stage.pause(0.5)
    page.table.selectRow(1)
    yield stage.pause(0.4)
    stage.iface.messageBar().clearWidgets()


def _tab(stage, title: str):
    dock = yield from stage.dock("cwis")
    dock.tabs.setCurrentIndex(next(place for place in range(dock.tabs.count()) if dock.tabs.tabText(place) == title))
    yield stage.pause(0.3)
    return dock.tabs.currentWidget()


def parts(stage):
    """SF-1a by ward, with the wards coloured on the map."""
    page = yield from _tab(stage, "By part")
    yield stage.until(lambda: page.map_button.isEnabled())
    page.map_button.click()
    yield stage.pause(1.0)
    yield from stage.map(40000)


def flows(stage):
    """Flow diagram and ladder of the city."""
    page = yield from _tab(stage, "Flows and ladder")
    yield stage.until(lambda: page.stored is not None and page.part.count() > 1)
    yield stage.pause(0.4)


def what_if(stage):
    """Two steps, computed: what they change."""
    page = yield from _tab(stage, "What if")
    yield stage.until(lambda: page.year.count() > 0 and page.kinds)
    page.steps = [{"do": "connect", "within_m": "30", "cost_each": "12000"}, {"do": "toilets", "cost_each": "30000"}]
    page.fill()
    page.compute()
    yield stage.until(lambda: page.result is not None, 120)
    yield stage.pause(0.4)


def dashboard(stage):
    """The dashboard of the latest year with a report, docked."""
    page = yield from _tab(stage, "Dashboard")
    yield stage.until(lambda: page.rows and page.flow.drawer is not None, 60)
    yield stage.pause(0.6)


def national(stage):
    """The page of the National Sanitation Dashboard."""
    page = yield from _tab(stage, "National dashboard")
    yield stage.until(lambda: page.known["nsd_channel"].text() != "")
    yield stage.pause(0.3)


def settings(stage):
    """The settings of the formulas with unit and origin."""
    page = yield from _tab(stage, "Settings")
    yield stage.until(lambda: page.model.rows)
    yield stage.pause(0.3)


def municipalities(stage):
    """Reports of several municipalities side by side, those that the demo makes of five small cities."""
    if not REPORTS.is_dir():
        raise FileNotFoundError(f"{REPORTS} is not there: make demo makes the reports of other cities")
    page = yield from _tab(stage, "Municipalities")
    page.read_path(REPORTS)
    yield stage.until(lambda: page.found is not None, 40)
    page._say_state("reports")  # not the folder of this machine
    yield stage.pause(0.6)


def framework(stage):
    """Indicators beyond the yearly ones, with their evidence."""
    yield from _tab(stage, "Framework")
    yield stage.pause(1.5)


def functions(stage):
    """The questions on functions; the official ones come by “load”, so three of our own stand in for them and go again."""
    from imis_plugin.database.connection import execute

    page = yield from _tab(stage, "Functions")
    conn = stage.desk.session.opener.open("pictures")
    try:
        for place, (function, level, question) in enumerate(QUESTIONS):
            execute(conn, "INSERT INTO cwis.function_question (code, function, level, question, sort_order) VALUES (%s, %s, %s, %s, %s)",
                    (f"Example {place + 1}", function, level, question, place))  # fmt: skip
        conn.commit()
        page.read()
        yield stage.until(lambda: bool(page.rows))
        yield stage.pause(0.6)
        shown = QLabel()
        shown.setPixmap(stage.iface.mainWindow().grab())
        shown.resize(shown.pixmap().size())
        return shown
    finally:
        execute(conn, "DELETE FROM cwis.function_question WHERE code LIKE 'Example %%'", ())
        conn.commit()
        conn.close()


SHOTS = (
    Shot("cwis", "officer", indicators),
    Shot("cwis-parts", "officer", parts),
    Shot("cwis-flows", "officer", flows, (1366, 1000)),
    Shot("cwis-what-if", "officer", what_if),
    Shot("cwis-dashboard", "officer", dashboard, (1366, 900)),
    Shot("cwis-national", "officer", national),
    Shot("cwis-settings", "officer", settings),
    Shot("cwis-framework", "officer", framework),
    Shot("cwis-functions", "sanitation", functions),
    Shot("cwis-municipalities", "officer", municipalities, (1366, 900)),
)
