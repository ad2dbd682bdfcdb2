"""Low-income communities in the dock Buildings (modules 4.9; LIC-01 to LIC-03, COM-52, S-55)."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from tests import factories as f
from tests.desk.conftest import wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill, shown_problems
from tests.desk.test_utilities import asked, open_form, save  # noqa: F401

CITY = QgsCoordinateReferenceSystem.fromEpsgId(f.SRID)


def area(x: float, y: float, side: float) -> QgsGeometry:
    return QgsGeometry.fromWkt(f.square(x, y, side).split(";")[1])


def test_LIC_01_LIC_03_S_55_community_drawn_counted_saved_and_its_buildings_assigned(open_dock, asked, db):  # noqa: F811
    other = f.make_lic(db, x=-900, y=-900)
    inside = [f.make_building(db, x=100 + 20 * n, y=100, population_served=5) for n in range(3)]
    strange = f.make_building(db, x=180, y=100, lic_id=other)
    far = f.make_building(db, x=800, y=800)
    db.commit()
    dock = open_dock("buildings", "building_permit")
    form = open_form(dock, "communities", "add")
    editor = form.editors["geom"]
    editor.take(area(2400, 0, 300), CITY)  # reaches over the boundary
    fill(form, community_name="Riverside", no_of_buildings=1, number_of_households=1, population_total=1)
    form.save()
    wait_until(lambda: shown_problems(form))
    assert any("outside the city" in text for text in shown_problems(form))  # S-55, COM-52
    editor.take(area(90, 90, 150), CITY)
    wait_until(lambda: form.state.values["inside"])
    assert "4 buildings: 0 of this community, 3 of none, 1 of another" in form.editors["inside"].text.text()
    form.editors["fill"].press()  # LIC-01
    wait_until(lambda: form.state.values["population_total"] == 19)
    assert (form.state.values["no_of_buildings"], form.state.values["number_of_households"]) == (4, 4)
    number = save(form)
    assert any("3 building(s) inside the area will be put into this community" in text for text in asked)
    db.rollback()
    ask = "SELECT lic_id FROM building_info.buildings WHERE bin = %s"
    assert [db_value(db, ask, bin_) for bin_ in [*inside, strange, far]] == [number] * 3 + [other, None]
    page = dock.lists["communities"]
    wait_until(lambda: page.chosen_key() == number)

    asked.clear()
    form = open_form(dock, "communities", "edit", number)
    assert form.state.values["assign"] == "none"
    fill(form, assign="all")
    save(form)
    assert "1 of them name another community now" in asked[0]
    db.rollback()
    assert db_value(db, ask, strange) == number

    page.confirm = lambda *_question: True
    page.show_record(number)
    page.run_action("delete")  # LIC-02
    wait_until(lambda: "4 buildings" in page.session.messages.last)
    record = dock.open_record(page, number)
    wait_until(lambda: record.detail.widget() is not None)
    assert db_row(db, "SELECT registered_buildings FROM layer_info.lic_summary WHERE id = %s", number) == (4,)


def test_D_07_two_communities_do_not_share_a_name(open_dock, asked, db):  # noqa: F811
    f.make_lic(db, community_name="Riverside")
    db.commit()
    dock = open_dock("buildings", "building_permit")
    form = open_form(dock, "communities", "add")
    form.editors["geom"].take(area(500, 500, 50), CITY)
    fill(form, community_name="Riverside", no_of_buildings=0, number_of_households=0, population_total=0)
    form.save()
    wait_until(lambda: shown_problems(form))
    assert any(text.startswith("community_name:") for text in shown_problems(form)), shown_problems(form)
    wait_rows(dock.lists["communities"], 1)
