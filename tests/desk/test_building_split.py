"""Splitting a building at the desk: the line, the form of the new building, one save (reliability 12, T07)."""

from __future__ import annotations

import pytest

from imis_plugin.desk import form_page
from tests import factories as f
from tests.desk.conftest import wait_rows, wait_until
from tests.desk.test_toilets_and_health import open_action, save, shown_problems

LINE = f"MULTILINESTRING(({f.EAST + 7} {f.NORTH - 5}, {f.EAST + 7} {f.NORTH + 15}))"
AREA = "SELECT round(public.ST_Area(geom)::numeric, 1)::float, row_version FROM building_info.buildings WHERE bin = %s"


@pytest.fixture
def house(db, monkeypatch):
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda _form, _text: True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})
    bin_ = f.make_building(db, 0, 0, road_code=f.make_road(db), house_locality="Old bazaar", household_served=2)
    f.make_owner(db, bin_)
    db.commit()
    return bin_


def row(db, query, *values):
    db.rollback()
    with db.cursor() as cursor:
        cursor.execute(query, values)
        return cursor.fetchone()


def cut(dock, house):
    """Draw the line and go on; gives the form of the new building."""
    form = open_action(dock, "buildings", "split", house)
    form.editors["cut"].set_value(LINE)
    form._changed("cut")
    form.save()
    wait_until(lambda: dock.top_page is not form and dock.top_page is not None and dock.top_page.state is not None)
    return dock.top_page


def test_T07_a_building_is_split_by_a_line_or_stays_as_it_is(open_dock, db, house):
    dock = open_dock("buildings", "building_permit")
    form = cut(dock, house)
    assert row(db, AREA, house) == (100.0, 1), "drawing the line stores nothing"
    assert form.key is None and form.editors["house_locality"].value() == "Old bazaar"
    assert form.editors["household_served"].value() is None, "who lives in the part is asked anew"
    typed = {"tax_code": "T000777", "household_served": 1, "population_served": 3, "toilet_status": True, "toilet_count": 1, "toilet_connection": 1}
    for name, value in typed.items():
        form.editors[name].set_value(value)
        form._changed(name)
    form.save()
    wait_until(lambda: shown_problems(form) and not form.saving)
    assert any("sewer" in text.lower() for text in shown_problems(form)), shown_problems(form)
    assert row(db, AREA, house) == (100.0, 1) and row(db, "SELECT count(*) FROM building_info.buildings") == (1,)
    form.editors["toilet_connection"].set_value(6)
    form._changed("toilet_connection")
    made = save(form)
    assert row(db, AREA, house) == (70.0, 2) and row(db, AREA, made)[0] == 30.0
    wait_rows(dock.lists["buildings"], 2)


def test_a_line_beside_the_building_is_said_at_the_form(open_dock, db, house):
    dock = open_dock("buildings", "building_permit")
    form = open_action(dock, "buildings", "split", house)
    form.editors["cut"].set_value(LINE.replace(str(f.EAST + 7), str(f.EAST + 70)))
    form._changed("cut")
    form.save()
    wait_until(lambda: not form.saving and (shown_problems(form) or not form.notice.isHidden()))
    assert "does not cut" in " ".join([*shown_problems(form), form.notice.text()])


def test_who_may_not_change_buildings_is_not_offered_to_split_one(open_dock, db, house):
    dock = open_dock("buildings", "sanitation")
    wait_rows(dock.lists["buildings"], 1)
    assert "split" not in dock.lists["buildings"].buttons
