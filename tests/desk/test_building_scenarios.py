"""The scenarios of buildings through the form, as an officer goes (modules 18: S-01 to S-10; BLD-32, BLD-34, LIC-03, D-07, 4.3)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests import factories as f
from tests import factories_fsm as fsm
from tests.desk.conftest import settle, wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill, shown_problems
from tests.desk.test_utilities import asked, open_form, save  # noqa: F401

COMMON = {
    "owner_name": "Hari", "owner_gender": "Male", "owner_contact": "0123456789", "ward": 1, "structure_type_id": 1,
    "construction_date": date(2015, 5, 1), "floor_count": 2, "functional_use_id": 1, "household_served": 1, "population_served": 4,
    "low_income_hh": False, "water_source_id": 2, "toilet_status": True, "toilet_count": 1, "tax_code": "T777777",
}  # fmt: skip
BUILDING = "SELECT sanitation_system_id, toilet_status, sewer_code FROM building_info.buildings WHERE bin = %s"
TANK = """SELECT c.id, c.size, ST_DWithin(c.geom, ST_Centroid(b.geom), 0.01) FROM fsm.containments c
    JOIN building_info.build_contains l ON l.containment_id = c.id JOIN building_info.buildings b ON b.bin = l.bin WHERE b.bin = %s"""


def add(dock, road: str, x: float, **values):
    """An open form with everything common filled in, and a footprint at x."""
    form = open_form(dock, "buildings", "add")
    fill(form, **{**COMMON, "road_code": road, "footprint": f.square(x, -300).split(";")[1], **values})
    return form


def refuse(form, *words: str) -> None:
    """Save; the database says no with these words, and the form is closed again."""
    form.save()
    wait_until(lambda: shown_problems(form) and form.save_button.isEnabled())
    assert all(word in " ".join(shown_problems(form)) for word in words), shown_problems(form)
    form.confirm = lambda _text: True
    form.leave()


@pytest.fixture
def road(db):
    """Ward 1 with a road."""
    f.make_ward(db)
    road = f.make_road(db)
    db.commit()
    return road


@pytest.fixture
def with_tank(db, road):
    """A building of the road with a septic tank: BIN and containment."""
    bin_ = f.make_building(db, road_code=road, sanitation_system_id=3)
    f.make_owner(db, bin_)
    tank = f.make_tank(db, bin_)
    db.commit()
    return bin_, tank


def test_S_01_a_building_with_septic_tank_is_born_with_it(open_dock, asked, db, road):  # noqa: F811
    dock = open_dock("buildings", "building_permit")
    form = add(dock, road, -300, toilet_connection=3, containment__type_id=3)
    wait_until(lambda: form.state.values["house_number"] == f"{road}-0001")  # 4.3
    fill(form, containment__tank_length=Decimal("2"), containment__tank_width=Decimal("1.5"), containment__depth=Decimal("2"))
    assert save(form) == "B000001"
    db.rollback()
    assert db_row(db, TANK, "B000001") == ("C000001", Decimal("6.00"), True)
    assert db_row(db, BUILDING, "B000001") == (3, True, None)
    assert db_row(db, "SELECT emptied_status, no_of_times_emptied FROM fsm.containment_status WHERE id = 'C000001'") == (False, 0)


def test_S_02_a_linked_tank_keeps_the_building_and_its_number_is_not_given_again(open_dock, asked, with_tank, road):  # noqa: F811
    from imis_plugin.modules.linked_containments import _record, disconnect

    bin_, tank = with_tank
    dock = open_dock("buildings", "building_permit")
    page = dock.lists["buildings"]
    wait_rows(page, 1)
    page.confirm = lambda *_question: True
    page.run_action("delete")  # refused first
    wait_until(lambda: "cannot be deleted" in page.session.messages.last)
    page.run_action("containments")
    linked = dock.top_page
    wait_until(lambda: len(linked.rows) == 1)
    _record(page, tank, "detail")  # 4.5: detail and history beside edit and disconnect
    wait_until(lambda: dock.top_page.detail.widget() is not None)
    dock.back()
    disconnect(page, linked, tank, bin_)
    wait_until(lambda: not linked.rows)
    dock.back()
    page.run_action("delete")
    wait_until(lambda: "was deleted" in page.session.messages.last)
    form = add(dock, road, -300, toilet_connection=6)
    assert int(save(form)[1:]) == int(bin_[1:]) + 1


def test_S_05_BLD_21_open_ground_with_a_linked_tank_is_refused(open_dock, asked, with_tank):  # noqa: F811
    form = open_form(open_dock("buildings", "building_permit"), "buildings", "edit", with_tank[0])
    assert with_tank[1] in form.editors["linked"].text.text() and "m³" in form.editors["linked"].text.text()
    fill(form, toilet_connection=8)
    refuse(form, "Disconnect the containment first")


def test_S_06_BLD_20_no_toilet_with_a_linked_tank_is_refused(open_dock, asked, with_tank):  # noqa: F811
    form = open_form(open_dock("buildings", "building_permit"), "buildings", "edit", with_tank[0])
    fill(form, toilet_status=False, defecation_place=10)
    refuse(form, "without a toilet while a containment is linked")


def test_S_03_a_cylindrical_pit_has_its_volume_at_once(open_dock, asked, road):  # noqa: F811
    dock = open_dock("buildings", "building_permit")
    form = add(dock, road, -300, toilet_connection=4, containment__type_id=10, containment__pit_shape="cylindrical")
    fill(form, containment__pit_diameter=Decimal("1.2"), containment__depth=Decimal("3"))
    assert form.state.values["containment.size"] == Decimal("3.39")
    save(form)


def test_S_04_a_tank_to_the_sewer_asks_for_its_code(open_dock, asked, road):  # noqa: F811
    dock = open_dock("buildings", "building_permit")
    form = add(dock, road, -340, toilet_connection=3, containment__type_id=1, containment__size=Decimal("6"))
    form.save()
    assert [text for text in shown_problems(form) if text.startswith("containment.sewer_code:")]


def test_S_07_the_link_to_a_community_toilet_comes_and_goes(open_dock, asked, db, road):  # noqa: F811
    toilet = fsm.make_toilet(db)
    db.commit()
    dock = open_dock("buildings", "building_permit")
    form = add(dock, road, -380, toilet_status=False, toilet_count=None, defecation_place=9, toilet_id=toilet)
    without = save(form)
    ask = "SELECT toilet_id FROM fsm.build_toilets WHERE bin = %s"
    db.rollback()
    assert db_value(db, ask, without) == toilet
    form = open_form(dock, "buildings", "edit", without)
    fill(form, toilet_status=True, toilet_count=1, toilet_connection=6)
    save(form)
    db.rollback()
    assert db_value(db, ask, without) is None


def test_S_08_a_building_shares_the_tank_of_another(open_dock, asked, db, road, with_tank):  # noqa: F811
    neighbour, tank = with_tank
    form = add(open_dock("buildings", "building_permit"), road, -420, toilet_connection=11, shares_with=neighbour, shared_containment=tank)
    sharer = save(form)
    db.rollback()
    assert db_row(db, BUILDING, sharer)[0] == 3
    assert db_value(db, "SELECT count(*) FROM building_info.build_contains WHERE containment_id = %s", tank) == 2


def test_S_09_a_toilet_block_has_a_toilet_and_no_residents(open_dock, asked, db, road):  # noqa: F811
    dock = open_dock("buildings", "building_permit")
    form = add(dock, road, -460, functional_use_id=8, use_category_id=35, toilet_status=None, toilet_connection=6)
    assert form.editors["household_served"].isHidden() and form.editors["population_served"].isHidden()
    block = save(form)
    db.rollback()
    ask = "SELECT household_served, population_served, toilet_status FROM building_info.buildings WHERE bin = %s"
    assert db_row(db, ask, block) == (None, None, True)


def test_S_10_a_self_crossing_footprint_of_a_file_is_refused(open_dock, asked, road, tmp_path):  # noqa: F811
    form = open_form(open_dock("buildings", "building_permit"), "buildings", "add")
    kml = '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>{}' \
          "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>"  # fmt: skip
    path = tmp_path / "crossed.kml"
    path.write_text(kml.format("81,26.84 81.001,26.841 81.001,26.84 81,26.841 81,26.84"), encoding="utf-8")
    form.editors["footprint"].read_kml(path)
    assert "crosses itself" in form.editors["footprint"].note.text() and form.editors["footprint"].value() is None


def test_4_7_an_associated_building_takes_over_what_is_the_same_and_is_named_in_the_detail(open_dock, asked, db, road):  # noqa: F811
    from qgis.PyQt.QtWidgets import QTableWidget

    neighbour = f.make_building(db, sanitation_system_id=3, tax_code="T000001")
    tank = f.make_tank(db, neighbour)
    db.commit()
    dock = open_dock("buildings", "building_permit")
    form = add(dock, road, -500, is_main=False, tax_code=None, low_income_hh=None, owner_contact=None)
    fill(form, building_associated_to=neighbour)
    wait_until(lambda: form.state.values["tax_code"] == "T000001")
    fill(form, owner_contact="0123456789", toilet_connection=6)
    associated = save(form)
    record = dock.open_record(dock.lists["buildings"], neighbour)
    wait_until(lambda: record.detail.widget() is not None)
    texts = [table.item(0, 0).text() for table in record.detail.widget().findChildren(QTableWidget) if table.rowCount()]
    assert associated in texts and tank in texts
    assert record.detail.widget().findChild(object, "small_map") is not None  # 4.7


def test_BLD_32_BLD_34_LIC_03_what_the_form_asks_before_saving(open_dock, asked, db):  # noqa: F811
    f.make_ward(db, ward=1, side=2500)
    f.make_ward(db, ward=2, x=0)
    road = f.make_road(db)
    standing = f.make_building(db, x=-302, y=-302)
    community = f.make_lic(db, x=-400, y=-400, side=50, community_name="Riverside")
    db.commit()
    dock = open_dock("buildings", "building_permit")
    form = add(dock, road, -300, ward=2, household_served=5, population_served=4, toilet_connection=3)
    fill(form, in_lic=True, lic_id=community, containment__type_id=3, containment__tank_length=Decimal("2"))
    fill(form, containment__tank_width=Decimal("1"), containment__depth=Decimal("1"), containment__size=Decimal("9"))
    save(form)
    text = asked[0]
    assert "fewer people (4) than households (5)" in text  # BLD-32
    assert f"overlaps building {standing}" in text  # BLD-34
    assert "Riverside" in text and "outside its area" in text  # LIC-03
    assert "lies in ward 1 on the map" in text
    assert "volume 9" in text and "dimensions" in text  # 4.4
    form = open_form(dock, "buildings", "add")
    assert form.editors["nid"].isHidden()  # the setting decides
    form.editors["footprint"].set_value(f.square(-390, -390).split(";")[1])
    form._changed("footprint")
    wait_until(lambda: form.state.values["lic_id"] == community and form.state.values["ward"] == 1)
    assert form.state.values["in_lic"] is True
    settle(0.05)
    wait_rows(dock.lists["buildings"])


def test_COM_05_COM_43_actions_in_their_order_and_the_nearest_road(open_dock, db, qgis_iface, monkeypatch):
    from imis_plugin.desk import map_links

    monkeypatch.setattr("qgis.utils.iface", qgis_iface)
    road = f.make_road(db, name="Market Road", geom=f.line(-100, 0, 100, 0))
    f.make_road(db, geom=f.line(-100, 500, 100, 500))
    bin_ = f.make_building(db, x=0, y=30)
    db.commit()
    page = open_dock("buildings", "building_permit").lists["buildings"]
    wait_rows(page, 1)
    wanted = ["containments", "split", "edit", "detail", "history", "delete", "map", "nearest_road"]
    assert [name for name in page.buttons if name != "add"] == wanted
    page.run_action("nearest_road")
    wait_until(lambda: f"{road} – Market Road, 30.0 m" in page.session.messages.last or "map" in page.session.messages.last)
    assert len(map_links._bands) == 2  # the way, and the point on the road
    map_links.clear()
    page.show_filtered({"bin": "B999999"})
    wait_rows(page, 0)
    assert page.reason_against(next(a for a in page.type.actions if a.name == "edit"), page.chosen_row())
    assert not page.buttons["edit"].isEnabled() and page.buttons["edit"].toolTip() == "Choose a record in the list first."
    assert bin_


def test_containments_are_one_click_from_the_edit_form_and_come_back_into_it(open_dock, asked, db):  # noqa: F811
    bin_ = f.make_building(db, sanitation_system_id=3, road_code=f.make_road(db))
    f.make_owner(db, bin_)
    tank = f.make_tank(db, bin_)
    db.commit()
    dock = open_dock("buildings", "building_permit")
    form = open_form(dock, "buildings", "edit", bin_)
    assert tank in form.editors["linked"].text.text()
    form.tool_pressed.emit(form.declaration.tools[0])  # 4.5
    linked = dock.top_page
    wait_until(lambda: len(linked.rows) == 1)
    from imis_plugin.modules.linked_containments import disconnect

    page = dock.lists["buildings"]
    page.confirm = lambda *_question: True
    disconnect(page, linked, tank, bin_)
    wait_until(lambda: not linked.rows)
    dock.back()
    assert dock.top_page is form
    wait_until(lambda: form.state.values["linked"] is None)
    assert form.watch.bar.isHidden()  # one's own change needs no question
    fill(form, toilet_connection=6)
    assert save(form) == bin_
    db.rollback()
    assert db_row(db, BUILDING, bin_)[0] == 6
