"""The panel Buildings in a real QGIS on the real database: list, filters, form, conflict, delete (modules 4.2-4.7)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from imis_plugin.desk import form_page
from imis_plugin.modules import building_form
from tests import factories as f
from tests import factories_fsm as fsm
from tests.desk.conftest import settle, wait_rows, wait_until


def fill(page, **values) -> None:
    """Type values into a form."""
    for name, value in values.items():
        page.editors[name.replace("__", ".")].set_value(value)
        page._changed(name.replace("__", "."))
    settle(0.05)


@pytest.fixture
def city(db):
    """30 buildings on one road."""
    road = f.make_road(db, name="Market Road")
    bins = [f.make_building(db, road_code=road, house_number=f"{n}/A", tax_code=f"T{n:06d}") for n in range(1, 31)]
    f.make_owner(db, bins[0])
    db.commit()
    return bins


@pytest.fixture
def open_form(open_dock, monkeypatch):
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})

    def make(dock, action: str, row: int | None = None):
        page = dock.lists["buildings"]
        wait_rows(page)
        if row is not None:
            page.table.selectRow(row)
        page.run_action(action)
        form = dock.top_page
        wait_until(lambda: form.state is not None)
        return form

    return make


def test_COM_01_list_opens_on_the_newest_and_is_paged(open_dock, db):
    for _number in range(250):
        f.make_building(db)
    db.commit()
    page = open_dock("buildings", "building_permit").lists["buildings"]
    wait_rows(page, 100)
    keys = [row["bin"] for row in page.model.rows]
    assert keys == sorted(keys, reverse=True)
    page.model.fetchMore()
    wait_rows(page, 200)
    page.model.fetchMore()
    wait_rows(page, 250)
    assert not page.model.canFetchMore()
    assert len({row["bin"] for row in page.model.rows}) == 250
    wait_until(lambda: page.count.text() == "250 records")


def test_COM_02_filters_apply_together_and_reset(open_dock, city):
    page = open_dock("buildings", "building_permit").lists["buildings"]
    wait_rows(page, 30)
    page.filter_button.setChecked(True)
    page.filters.fields["house_number"].setText("1/a")
    page.filters.apply()
    wait_rows(page, 3)  # 1/A, 11/A, 21/A
    page.filters.fields["bin"].setText(city[10])
    page.filters.apply()
    wait_rows(page, 1)
    page.filters.reset()
    wait_rows(page, 30)


def test_COM_02_code_filter_wants_a_whole_code(open_dock, city):
    page = open_dock("buildings", "building_permit").lists["buildings"]
    wait_rows(page, 30)
    page.filter_button.setChecked(True)
    page.filters.fields["bin"].setText("B12")
    page.filters.apply()
    assert "B000123" in page.filters.problems["bin"].text()
    assert len(page.model.rows) == 30


def test_search_finds_house_number_and_bin(open_dock, city):
    page = open_dock("buildings", "building_permit").lists["buildings"]
    wait_rows(page, 30)
    page.search.setText("17/")
    page._search_now()
    wait_rows(page, 1)
    page.search.setText(city[2].lower())
    page._search_now()
    wait_rows(page, 1)
    assert page.model.rows[0]["bin"] == city[2]


def test_COM_06_list_shows_texts_not_numbers(open_dock, city):
    page = open_dock("buildings", "building_permit").lists["buildings"]
    wait_rows(page, 30)
    names = [column.key for column in page.model.columns]
    row = next(n for n, record in enumerate(page.model.rows) if record["bin"] == city[0])
    texts = {name: page.model.index(row, place).data() for place, name in enumerate(names)}
    assert texts["toilet_status"] == "Yes"
    assert texts["sanitation_system_id"].startswith("Composting")
    assert texts["owner.owner_name"] == "Sita Devi"


def test_COM_07_a_role_without_owners_sees_no_owner(open_dock, city):
    page = open_dock("buildings", "infrastructure").lists["buildings"]
    wait_rows(page, 30)
    assert "owner.owner_name" not in [column.key for column in page.model.columns]
    assert "owner_name" not in page.filters.fields
    assert "add" not in page.buttons and "delete" not in page.buttons


def test_BLD_01_new_building_is_saved_with_owner_and_containment(open_dock, open_form, city, db):
    dock = open_dock("buildings", "building_permit")
    form = open_form(dock, "add")
    form.save()
    assert "Fill this in." in {label.text() for label in form.problems.values()}  # COM-10: all at once
    road = db_value(db, "SELECT code FROM utility_info.roads LIMIT 1")
    fill(
        form,
        owner_name="Hari", owner_gender="Male", owner_contact="0123456789", ward=1, road_code=road, tax_code="T777777",
        structure_type_id=1, construction_date=date(2015, 5, 1), floor_count=2, functional_use_id=1, household_served=1,
        population_served=4, low_income_hh=False, water_source_id=2, toilet_status=True, toilet_count=1, toilet_connection=3,
        footprint=f.square(-300, -300).split(";")[1],
    )  # fmt: skip
    assert not form.editors["containment.type_id"].isHidden()
    fill(form, containment__type_id=3, containment__tank_length=Decimal("2"), containment__tank_width=Decimal("1.5"))
    fill(form, containment__depth=Decimal("1.2"))
    assert form.state.values["containment.size"] == Decimal("3.60")
    saved = []
    form.saved.connect(saved.append)
    form.save()
    wait_until(lambda: saved or shown_problems(form))
    assert saved, shown_problems(form)
    db.rollback()
    assert db_value(db, "SELECT owner_contact FROM building_info.owners WHERE bin = %s", saved[0]) == "0123456789"
    assert db_value(
        db,
        "SELECT c.size FROM fsm.containments c JOIN building_info.build_contains l ON l.containment_id = c.id WHERE l.bin = %s",
        saved[0],
    ) == Decimal("3.60")
    assert db_value(db, "SELECT verification_status FROM building_info.buildings WHERE bin = %s", saved[0])
    page = dock.lists["buildings"]
    wait_until(lambda: page.chosen_key() == saved[0])


def test_COM_11_hidden_fields_are_sent_empty():
    values = {"toilet_status": False, "toilet_count": 3, "is_main": True, "building_associated_to": "B000001"}
    building, _owner, tanks = building_form.building_document(
        {**values, "toilet_count": None, "building_associated_to": None}, {"key": None, "version": None, "client_uuid": "x"}
    )
    assert building["toilet_count"] is None and building["building_associated_to"] is None and tanks == []


def test_edit_sends_the_version_and_a_conflict_is_shown(open_dock, open_form, city, db, monkeypatch):
    dock = open_dock("buildings", "building_permit")
    page = dock.lists["buildings"]
    wait_rows(page, 30)
    place = page.model.row_of(city[0])
    form = open_form(dock, "edit", place)
    fill(form, house_locality="Old bazaar")
    # A colleague saves first.
    with db.cursor() as cursor:
        cursor.execute("UPDATE building_info.buildings SET tax_code = 'T999999' WHERE bin = %s", (city[0],))
    db.commit()
    seen = {}

    class Settled:
        def __init__(self, state, now):
            from imis_plugin.desk.conflict import ConflictDialog

            self.dialog = ConflictDialog(state, now, form._text_of)
            seen["names"] = self.dialog.names

        def exec(self):
            return 1

        def result_values(self):
            return self.dialog.result_values()

    monkeypatch.setattr(form, "conflict_dialog", lambda now: Settled(form.state, now))
    saved = []
    form.saved.connect(saved.append)
    form.save()
    wait_until(lambda: saved or shown_problems(form))
    assert saved, shown_problems(form)
    assert set(seen["names"]) == {"tax_code", "house_locality"}
    db.rollback()
    assert db_row(db, "SELECT tax_code, house_locality FROM building_info.buildings WHERE bin = %s", city[0]) == ("T999999", "Old bazaar")


def test_F14_a_save_whose_answer_was_lost_counts_as_saved(open_dock, open_form, city, db):
    dock = open_dock("buildings", "building_permit")
    page = dock.lists["buildings"]
    wait_rows(page, 30)
    form = open_form(dock, "edit", page.model.row_of(city[0]))
    fill(form, house_locality="Old bazaar")
    with db.cursor() as cursor:  # the first try arrived, its answer did not
        cursor.execute("UPDATE building_info.buildings SET house_locality = 'Old bazaar' WHERE bin = %s", (city[0],))
    db.commit()
    saved = []
    form.saved.connect(saved.append)
    form.save()
    wait_until(lambda: saved or shown_problems(form))
    assert saved == [city[0]], shown_problems(form)


def test_refusal_of_the_database_stands_beside_its_field(open_dock, open_form, city, db):
    dock = open_dock("buildings", "building_permit")
    page = dock.lists["buildings"]
    wait_rows(page, 30)
    form = open_form(dock, "edit", page.model.row_of(city[0]))
    fill(form, house_number="2/A")
    form.save()
    wait_until(lambda: shown_problems(form))
    assert any("house number" in text.lower() for text in shown_problems(form)), shown_problems(form)


def test_BLD_30_delete_is_refused_with_a_sentence(open_dock, city, db, monkeypatch):
    tank_bin = f.make_building(db, sanitation_system_id=3)
    f.make_tank(db, tank_bin)
    db.commit()
    page = open_dock("buildings", "building_permit").lists["buildings"]
    wait_rows(page, 31)
    monkeypatch.setattr(page, "confirm", lambda *_question: True)
    page.table.selectRow(page.model.row_of(tank_bin))
    page.run_action("delete")
    wait_until(lambda: "containment" in page.session.messages.last.lower() or "link" in page.session.messages.last.lower())
    page.table.selectRow(page.model.row_of(city[5]))
    page.run_action("delete")
    wait_until(lambda: "was deleted" in page.session.messages.last)
    wait_rows(page, 30)


def test_a_colleagues_change_arrives_by_itself(open_dock, city, db):
    page = open_dock("buildings", "building_permit").lists["buildings"]
    wait_rows(page, 30)
    f.make_building(db)
    db.commit()
    wait_until(lambda: len(page.model.rows) == 31)


def test_4_4_the_detail_names_the_community_toilet_of_a_building(open_dock, db):
    toilet = fsm.make_toilet(db, name="Riverside Community Toilet")
    bin_ = f.make_building(db, toilet_status=False, toilet_count=None, sanitation_system_id=9)
    f.insert(db, "fsm.build_toilets", "id", {"bin": bin_, "toilet_id": toilet})
    db.commit()
    dock = open_dock("buildings", "building_permit")
    page = dock.lists["buildings"]
    wait_rows(page)
    record = dock.open_record(page, bin_)
    wait_until(lambda: record.detail.widget() is not None)
    inside = record.detail.widget()
    texts = [part.text() for kind in (QLabel, QPushButton) for part in inside.findChildren(kind)]
    assert "Community toilet" in texts and "Riverside Community Toilet" in texts
    other = open_dock("buildings", "tax")  # no right to the links: the line is left out, the rest is shown
    record = other.open_record(other.lists["buildings"], bin_)
    wait_until(lambda: record.detail.widget() is not None)
    assert "Community toilet" not in [label.text() for label in record.detail.widget().findChildren(QLabel)]


def test_detail_and_history(open_dock, city, db):
    dock = open_dock("buildings", "building_permit")
    page = dock.lists["buildings"]
    wait_rows(page, 30)
    with db.cursor() as cursor:
        cursor.execute("UPDATE building_info.buildings SET structure_type_id = 2 WHERE bin = %s", (city[3],))
    db.commit()
    record = dock.open_record(page, city[3], "history")
    wait_until(lambda: record.history.topLevelItemCount() > 0 and record.detail.widget() is not None)
    day = record.history.topLevelItem(0)
    fields = [day.child(n).text(1) for n in range(day.childCount())]
    assert "Structure type" in fields
    changed = day.child(fields.index("Structure type"))
    assert changed.text(2) and changed.text(2) != "1" and changed.text(3) != changed.text(2)
    dock.back()
    assert dock.top_page is None


def test_COM_40_export_writes_what_the_list_shows(open_dock, city, tmp_path):
    page = open_dock("buildings", "building_permit").lists["buildings"]
    wait_rows(page, 30)
    page.show_filtered({"house_number": "1/A"})
    wait_rows(page, 3)
    for name in ("out.csv", "out.xlsx"):
        page.export_to(tmp_path / name)
        wait_until(lambda n=name: (tmp_path / n).exists())
    text = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert text[0].startswith("BIN,Tax code,House number") and len(text) == 4


def test_COM_41_export_with_places(open_dock, city, tmp_path):
    import zipfile

    from qgis.core import QgsVectorLayer

    page = open_dock("buildings", "building_permit").lists["buildings"]
    wait_rows(page, 30)
    page.show_filtered({"house_number": "1/A"})
    wait_rows(page, 3)
    for name in ("out.gpkg", "out.kml", "out.zip"):
        page.export_to(tmp_path / name)
        wait_until(lambda n=name: (tmp_path / n).exists() or "could not" in page.session.messages.last)
    layer = QgsVectorLayer(str(tmp_path / "out.gpkg"), "out", "ogr")
    assert layer.featureCount() == 3 and layer.crs().authid() == "EPSG:4326"
    # Numbers and dates are such, a reference is its text (a map sums and sorts them).
    for shape in (layer, QgsVectorLayer(str(tmp_path / "out.zip"), "out", "ogr")):
        kinds = {field.name(): field.typeName() for field in shape.fields()}
        short = "short" if "floor_coun" in kinds else "long"
        numbers = {"long": ("floor_count", "estimated_area", "surveyed_date"), "short": ("floor_coun", "estimated_", "surveyed_d")}[short]
        assert [kinds[name] for name in numbers] == (["Integer64", "Real", "Date"]), kinds
        assert kinds["ward"] in ("Integer64", "String") and kinds["bin"] == "String"
        feature = next(shape.getFeatures())
        assert isinstance(feature[numbers[0]], int) and feature[numbers[1]] > 0
        assert isinstance(feature["structure_type_id" if short == "long" else "structure_"], str)
    box = layer.extent()
    assert 80 < box.xMinimum() < 82 and 26 < box.yMinimum() < 28
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert {name.rsplit(".", 1)[1] for name in archive.namelist()} >= {"shp", "dbf", "prj", "shx"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.gpkg", "out.kml", "out.zip"]


def test_keys_search_open_and_go_back(open_dock, city):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    dock = open_dock("buildings", "building_permit")
    page = dock.lists["buildings"]
    wait_rows(page, 30)
    dock.activateWindow()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    settle(0.1)
    page.open_chosen()
    assert dock.top_page is not None
    dock.back()
    assert dock.top_page is None


def db_value(db, query, *values):
    row = db_row(db, query, *values)
    return row[0] if row else None


def db_row(db, query, *values):
    with db.cursor() as cursor:
        cursor.execute(query, values)
        return cursor.fetchone()


def shown_problems(form) -> list[str]:
    found = [f"{name}: {label.text()}" for name, label in form.problems.items() if label.text()]
    if not form.notice.isHidden() and form.notice.text():
        found.append(form.notice.text())
    return found


def test_a_geometry_conflict_shows_both_outlines(open_dock, open_form, city, db, qgis_iface, monkeypatch):
    from imis_plugin.desk import map_links

    monkeypatch.setattr("qgis.utils.iface", qgis_iface)
    dock = open_dock("buildings", "building_permit")
    page = dock.lists["buildings"]
    wait_rows(page, 30)
    form = open_form(dock, "edit", page.model.row_of(city[0]))
    fill(form, footprint=f.square(-700, -700, 12).split(";")[1])
    with db.cursor() as cursor:
        cursor.execute("UPDATE building_info.buildings SET geom = %s WHERE bin = %s", (f.square(-740, -740, 15), city[0]))
    db.commit()
    drawn = []

    class Looked:
        def exec(self):
            drawn.append(len(map_links._bands))
            return 0

    monkeypatch.setattr(form, "conflict_dialog", lambda now: Looked())
    form.save()
    wait_until(lambda: drawn or shown_problems(form))
    assert drawn == [2] and map_links._bands == []
    assert "changed by someone else" in form.notice.text()
