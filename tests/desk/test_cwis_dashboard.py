"""The CWIS dashboard: a year against target and last year, course, wards, ladder and flows, from the stored report (modules 13.6)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from qgis.core import QgsProject

from imis_plugin.database.connection import fetch_all
from imis_plugin.modules.cwis_data import IndicatorRow
from imis_plugin.modules.dashboards.cwis_page import card_of, reached
from tests.cwis.small_city import SmallCity
from tests.desk.conftest import wait_until

YEAR = date.today().year - 1


@pytest.fixture
def town(db):
    """Three wards, the last without buildings; two years, the later one better and with targets."""
    city = SmallCity(db)
    for number in (1, 2, 3):
        city.ward(number, number - 1)
    city.building(5, 30, x=100)
    city.building(10, 10, x=1200)
    fetch_all(db, "SELECT * FROM cwis.generate(%s)", (YEAR - 1,))
    city.building(5, 40, x=1300, construction_date=f"{YEAR}-02-01")
    fetch_all(db, "SELECT * FROM cwis.generate(%s)", (YEAR,))
    fetch_all(db, "SELECT cwis.set_target('SF-1a', %s, 80), cwis.set_target('SF-5', %s, 50)", (YEAR, YEAR))
    db.commit()
    return city


def _page(open_dock, *roles: str):
    dock = open_dock("cwis", *roles)
    page = next(dock.tabs.widget(at) for at in range(dock.tabs.count()) if dock.tabs.widget(at).objectName() == "dashboard_cwis")
    done = []
    page.read_all_done.connect(lambda: done.append(True))
    dock.tabs.setCurrentWidget(page)
    wait_until(lambda: done)
    return page


def _card(page, code: str):
    return next(tile for tile in page.cards.tiles() if tile.card.key == code)


def test_cards_course_wards_and_ladder_of_a_year(open_dock, town):
    page = _page(open_dock, "executive")
    assert page.year.currentData() == YEAR and page.state.text() == "Revision 1, draft, not approved"
    assert len(page.cards.tiles()) == 22
    card = _card(page, "SF-1a")
    assert card.number.text() == "88%" and card.note.text() == f"▲ target 80% reached\n{YEAR - 1}: 75%"
    assert card.note.property("role") == "good"
    empty = _card(page, "SF-5")
    assert empty.number.text() == "no data" and "No educational building" in empty.note.text() and empty.note.property("role") == "attention"
    against = page.charts["against"].chart
    place = [category.key for category in against.categories].index("SF-1a")
    assert [series.values[place] for series in against.series] == [Decimal(88), Decimal(80), Decimal(75)]
    assert "SF-1d" not in [category.key for category in against.categories]  # may be far above 100
    trend = page.charts["trend"].chart
    assert trend.series[0].values == (75, 88) and trend.target.value == 80
    wards = page.charts["wards"].chart
    assert [category.key for category in wards.categories] == ["1", "2", "3"]  # DSH-04: every ward
    assert wards.series[0].values == (100, 80, None)  # without people no value, and not 0
    assert [category.label for category in page.charts["ladder"].chart.categories][:1] == ["City"]
    assert page.flow.isVisibleTo(page) and not page.nothing.isVisibleTo(page)


def test_a_pressed_card_leads_the_charts_and_wards_go_on_the_map(open_dock, town):
    page = _page(open_dock, "sanitation")
    _card(page, "SF-2a").pressed.emit("SF-2a")
    assert page.charts["trend"].chart.title.startswith("People of low-income") and page.charts["trend"].chart.is_empty
    _card(page, "SF-1d").pressed.emit("SF-1d")
    assert "not told apart by ward" in page.charts["wards"].chart.empty and page.charts["wards"].chart.is_empty
    _card(page, "SF-1a").pressed.emit("SF-1a")
    page.charts["wards"].show_on_map()
    name = f"SF-1a {YEAR}, By ward"
    wait_until(lambda: QgsProject.instance().mapLayersByName(name))
    layer = QgsProject.instance().mapLayersByName(name)[0]
    assert {feature["part"]: feature["class"] for feature in layer.getFeatures()} == {"Ward 1": "4", "Ward 2": "4", "Ward 3": "none"}
    QgsProject.instance().clear()


def test_a_year_without_report_says_so_and_a_new_report_is_shown(open_dock, town, db):
    page = _page(open_dock, "sanitation")
    done = []
    page.read_all_done.connect(lambda: done.append(True))
    page.year.setCurrentIndex(page.year.findData(YEAR - 3))
    wait_until(lambda: done)
    assert f"{YEAR - 3} has no report yet" in page.nothing.text() and not page.shown.isVisibleTo(page)
    fetch_all(db, "SELECT * FROM cwis.generate(%s)", (YEAR - 3,))
    db.commit()
    wait_until(lambda: page.shown.isVisibleTo(page) and page.rows)
    assert page.year.currentData() == YEAR - 3
    window = page.show_full_screen()
    wait_until(lambda: window.page.rows)
    assert window.page.year.currentData() == YEAR - 3
    window.close()


def _row(**values) -> IndicatorRow:
    given = dict.fromkeys(("code", "title", "outcome", "unit", "status", "last_year", "difference", "numerator", "denominator", "rule", "note"), "")
    return IndicatorRow(**{**given, "status_code": "ok", "value": "–", "last_year": "–", **values})


def test_of_a_mean_distance_less_is_better():
    assert reached(_row(value="90", target="100", unit="m")) and not reached(_row(value="110", target="100", unit="m"))
    assert reached(_row(value="90", target="80", unit="%")) and reached(_row(value="90", unit="%")) is None
    assert card_of(_row(value="90", unit="%"), 2024).note == "no target set\n2023: –"
