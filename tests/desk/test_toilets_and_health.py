"""Toilets, their users, public health and KPI targets through the panels (modules 7, 9, 11.1)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from imis_plugin.desk import form_page
from tests import factories as f
from tests import factories_fsm as fsm
from tests.desk.conftest import settle, wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill, shown_problems

TODAY = date.today()


@pytest.fixture(autouse=True)
def no_questions(monkeypatch):
    asked = []
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: asked.append(text) or True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})
    return asked


def open_action(dock, list_name: str, action: str, key=None):
    page = dock.show_list(list_name)
    wait_rows(page)
    if key is not None:
        page.table.selectRow(page.model.row_of(key))
    page.run_action(action)
    wait_until(lambda: dock.top_page is not None and getattr(dock.top_page, "state", True) is not None)
    return dock.top_page


def save(form):
    saved = []
    form.saved.connect(saved.append)
    form.save()
    wait_until(lambda: saved or shown_problems(form))
    assert saved, shown_problems(form)
    return saved[0]


def refused(form) -> str:
    form.save()
    wait_until(lambda: shown_problems(form))
    return " ".join(shown_problems(form))


def delete(page, monkeypatch, key) -> str:
    monkeypatch.setattr(page, "confirm", lambda *_question: True)
    page.table.selectRow(page.model.row_of(key))
    was = page.session.messages.last
    page.run_action("delete")
    wait_until(lambda: page.session.messages.last != was)
    return page.session.messages.last


def depend(db, toilet: int) -> str:
    bin_ = f.make_building(db, toilet_status=False, toilet_count=None, sanitation_system_id=9)
    f.insert(db, "fsm.build_toilets", "id", {"bin": bin_, "toilet_id": toilet})
    return bin_


# -- toilets --------------------------------------------------------------------------------------------------------


def test_TOI_01_a_toilet_is_registered_on_its_building(open_dock, db):
    block, plain = fsm.make_block(db), f.make_building(db)
    f.make_road(db)
    db.commit()
    dock = open_dock("toilets", "sanitation")
    form = open_action(dock, "toilets", "add")
    form.save()
    needed = {name for name, label in form.problems.items() if label.text() == "Fill this in."}
    assert {"bin", "type", "name", "caretaker_name", "owner", "operator_or_maintainer"} <= needed
    # COM-16, 7.2: only toilet blocks without a record are offered
    offered = []
    picker = form.editors["bin"].picker
    picker._offer = lambda rows: offered.extend(row["key"] for row in rows)
    picker.setText("B")
    picker.search()
    wait_until(lambda: offered)
    assert offered == [block] and plain not in offered
    fill(form, bin=block)
    wait_until(lambda: form.state.values["type"] == "Community Toilet")
    assert form.state.values["ward"] == 1 and form.state.values["access_frm_nearest_road"] is not None
    fill(
        form, name="Market toilet", caretaker_name="Kamal", caretaker_gender="Male", caretaker_contact_number="0980000000",
        owner="NGO", operator_or_maintainer="Municipality", total_no_of_toilets=4, male_or_female_facility=True, male_seats=3,
        female_seats=2, fee_collected=True, amount_of_fee_collected=Decimal("5"),
    )  # fmt: skip
    assert not form.editors["owning_institution_name"].isHidden() and form.editors["operator_or_maintainer_name"].isHidden()
    form.save()
    texts = " ".join(shown_problems(form))
    assert "more seats here" in texts and "frequency_of_fee_collected: Fill this in." in texts
    fill(form, owning_institution_name="Clean City", female_seats=1, frequency_of_fee_collected="Monthly")
    number = save(form)
    db.rollback()
    assert db_row(db, "SELECT caretaker_contact_number, ward FROM fsm.toilets WHERE id = %s", number) == ("0980000000", 1)
    assert db_value(
        db, "SELECT public.ST_Equals(t.geom, b.point) FROM fsm.toilets t JOIN building_info.buildings b USING (bin) WHERE t.id = %s", number
    )
    # COM-11: what hides is stored empty
    form = open_action(dock, "toilets", "edit", number)
    wait_until(lambda: form.state is not None)
    fill(form, fee_collected=False, male_or_female_facility=False)
    save(form)
    db.rollback()
    assert db_row(db, "SELECT amount_of_fee_collected, male_seats, name FROM fsm.toilets WHERE id = %s", number) == (None, None, "Market toilet")


def test_TOI_02_TOI_03_TOI_04_S_32_status_type_and_delete(open_dock, db, no_questions, monkeypatch):
    made = fsm.make_toilet(db)
    depend(db, made)
    depend(db, made)
    db.commit()
    dock = open_dock("toilets", "sanitation")
    page = dock.lists["toilets"]
    wait_rows(page, 1)
    form = open_action(dock, "toilets", "edit", made)
    fill(form, status=False)
    save(form)
    assert any("2 building(s) depend" in text for text in no_questions)  # TOI-03: a warning, the links stay
    db.rollback()
    assert db_value(db, "SELECT count(*) FROM fsm.build_toilets") == 2
    form = open_action(dock, "toilets", "edit", made)
    fill(form, type="Public Toilet")
    assert "depend on this community toilet" in refused(form)  # TOI-04
    form.left.emit()
    wait_rows(page)
    assert "2 building(s) depend" in delete(page, monkeypatch, made)  # TOI-02
    detail = dock.open_record(page, made)
    wait_until(lambda: detail.detail.widget() is not None)
    dock.back()
    assert page.model.index(0, 8).data() == "Not operational"


def test_BLD_08_buildings_are_linked_and_leave(open_dock, db):
    first, second = fsm.make_toilet(db), fsm.make_toilet(db)
    free = f.make_building(db, toilet_status=False, toilet_count=None, sanitation_system_id=10)
    own = f.make_building(db)
    db.commit()
    dock = open_dock("toilets", "building_permit")
    page = dock.lists["toilets"]
    wait_rows(page, 2)
    assert "add" not in page.buttons and "caretaker_name" not in [column.key for column in page.model.columns]
    page.table.selectRow(page.model.row_of(first))
    page.run_action("buildings")
    linked = dock.top_page
    linked.findChildren(type(page.buttons["buildings"]))[0].click()
    form = dock.top_page
    wait_until(lambda: form.state is not None)
    fill(form, bin=own)
    assert "toilet of its own" in refused(form)
    fill(form, bin=free)
    assert save(form) == free
    wait_until(lambda: [row["bin"] for row in linked.rows] == [free])
    db.rollback()
    assert db_row(db, "SELECT toilet_status, sanitation_system_id FROM building_info.buildings WHERE bin = %s", free) == (False, 9)
    for values, toilets, system in (
        ({"_where": "another", "toilet_id": second}, [(second,)], 9),
        ({"_where": "elsewhere", "sanitation_system_id": 10}, [], 10),
    ):
        from imis_plugin.modules import toilet_forms

        form = dock.open_form(page, toilet_forms.UNLINK, free)
        wait_until(lambda opened=form: opened.state is not None)
        fill(form, **values)
        save(form)
        db.rollback()
        with db.cursor() as cursor:
            cursor.execute("SELECT toilet_id FROM fsm.build_toilets WHERE bin = %s", (free,))
            assert cursor.fetchall() == toilets
        assert db_value(db, "SELECT sanitation_system_id FROM building_info.buildings WHERE bin = %s", free) == system


def test_TUL_01_TUL_02_S_33_users_log_and_months(open_dock, db, tmp_path):
    public = fsm.make_toilet(db, "Public Toilet", name="Bus park")
    fsm.make_toilet(db)
    for month in (1, 2):
        for day in (1, 2):
            whole = {"toilet_id": public, "date": f"2024-0{month}-0{day}", "no_male_user": 10 * month, "no_female_user": 5, "taken_over": True}
            f.insert(db, "fsm.ctpt_users", "id", whole)
    db.commit()
    dock = open_dock("toilets", "sanitation")
    form = open_action(dock, "toilet_users", "add")
    assert form.state.values["date"] == TODAY
    wait_until(lambda: form.editors["toilet_id"].box.count() == 2)  # only operational public toilets, and nothing
    fill(form, toilet_id=public, date=TODAY + timedelta(days=1), no_male_user=4, no_female_user=6, no_child_user=11)
    form.save()
    assert "lies in the future" in form.problems["date"].text() and form.problems["no_child_user"].text()
    fill(form, date=TODAY - timedelta(days=8), no_child_user=2)
    assert "last 7 days" in refused(form)  # D-24
    fill(form, date=TODAY)
    number = save(form)
    form = open_action(dock, "toilet_users", "add")
    fill(form, toilet_id=public, no_male_user=1, no_female_user=1)
    assert f"entry {number}" in refused(form)  # TUL-01: with the number of the first
    form.left.emit()
    form = open_action(dock, "toilet_users", "edit", number)
    assert not form.editors["date"].isEnabled() and not form.editors["toilet_id"].isEnabled()  # TUL-02
    fill(form, no_male_user=5, no_other_user=1)
    save(form)
    db.rollback()
    assert db_value(db, "SELECT no_of_users FROM fsm.ctpt_users WHERE id = %s", number) == 12
    page = dock.show_list("toilet_months")
    wait_rows(page, 3)
    rows = {row["month"]: (row["days"], row["no_male_user"], row["no_of_users"], row["users_a_day"]) for row in page.model.rows}
    assert rows["2024-02"] == (2, 40, 50, Decimal("25.0")) and rows["2024-01"] == (2, 20, 30, Decimal("15.0"))
    assert page.model.rows[0]["month"] == f"{TODAY:%Y-%m}"
    page.table.selectRow(page.model.row_of(next(row["id"] for row in page.model.rows if row["month"] == "2024-02")))
    page.run_action("days")
    wait_rows(dock.lists["toilet_users"], 2)
    dock.lists["toilet_users"].export_to(tmp_path / "log.csv")
    wait_until(lambda: (tmp_path / "log.csv").exists())
    lines = (tmp_path / "log.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("ID,Toilet,Ward,Date,Male users,Female users,Other users,Users") and len(lines) == 3  # D-03


# -- public health ---------------------------------------------------------------------------------------------------


def test_9_1_water_sample_by_click_and_by_typing(open_dock, db, qgis_iface, monkeypatch, tmp_path):
    from qgis.core import QgsGeometry, QgsPointXY

    monkeypatch.setattr("qgis.utils.iface", qgis_iface)
    f.make_ward(db)
    db.commit()
    dock = open_dock("health", "public_health")
    form = open_action(dock, "water_samples", "add")
    fill(form, sample_location="School well", water_coliform_test_result="positive", sample_date=TODAY + timedelta(days=1))
    form.save()
    assert "future" in form.problems["sample_date"].text() and form.problems["geom"].text() == "Fill this in."
    fill(form, sample_date=TODAY)
    point = form.editors["geom"]
    point.latitude.setText("95")
    point.longitude.setText("81")
    point.take_typed()
    assert "no place on earth" in point.note.text() and point.value() is None
    point.draw()
    qgis_iface.mapCanvas().setDestinationCrs(point._city())
    point._tool.drawn.emit(QgsGeometry.fromPointXY(QgsPointXY(f.EAST + 10, f.NORTH - 20)))
    assert point.value() == "Point (500010 2969980)"
    typed = (point.latitude.text(), point.longitude.text())
    point.take_typed()
    assert point.value() == "Point (500010 2969980)"  # six places of a degree do not move it
    number = save(form)
    db.rollback()
    assert db_row(db, "SELECT ward, public.ST_AsText(geom) FROM public_health.water_samples WHERE id = %s", number) == (1, "POINT(500010 2969980)")
    form = open_action(dock, "water_samples", "edit", number)
    assert (form.editors["geom"].latitude.text(), form.editors["geom"].longitude.text()) == typed
    form.editors["geom"].latitude.setText("27.5")  # 70 km away
    form.editors["geom"].take_typed()
    assert "boundary" in refused(form)  # COM-52
    form.left.emit()
    page = dock.lists["water_samples"]
    page.export_to(tmp_path / "samples.kml")
    wait_until(lambda: (tmp_path / "samples.kml").exists())
    assert "School well" in (tmp_path / "samples.kml").read_text(encoding="utf-8")


def test_HOT_01_HOT_02_S_36_S_37_hotspot(open_dock, db, monkeypatch):
    f.make_ward(db, 1, -2500, -2500, 2500)
    f.make_ward(db, 2, 0, -2500, 2500)
    db.commit()
    dock = open_dock("health", "public_health")
    form = open_action(dock, "hotspots", "add")
    outside = f.square(2490, 0, 40).split(";")[1]
    fill(
        form, hotspot_location="Well lane", disease=1, geom=outside, male_cases=0, female_cases=0, other_cases=0,
        date=TODAY,
    )  # fmt: skip
    form.save()
    assert "at least one case" in form.problems["male_cases"].text()  # S-37
    fill(form, male_cases=3, male_fatalities=4)
    form.save()
    assert "more fatalities than cases" in form.problems["male_fatalities"].text()  # S-36
    fill(form, male_fatalities=1, female_cases=2)
    assert form.state.values["no_of_cases"] == 5 and form.state.values["no_of_fatalities"] == 1  # HOT-02
    assert "outside the municipal boundary" in refused(form)  # COM-52
    fill(form, geom=f.square(-30, -1000, 40).split(";")[1])
    number = save(form)
    db.rollback()
    assert db_row(db, "SELECT ward, no_of_cases FROM public_health.waterborne_hotspots WHERE id = %s", number) == (1, 5)  # HOT-01
    page = dock.lists["hotspots"]
    wait_rows(page, 1)
    page.filter_button.setChecked(True)
    dates = page.filters.fields["date"]
    dates.start.setDate(TODAY)
    page.filters.apply()
    assert "both ends" in page.filters.problems["date"].text() and len(page.model.rows) == 1  # S-56, COM-03
    record = dock.open_record(page, number, "history")
    wait_until(lambda: record.history.topLevelItemCount() > 0)
    dock.back()
    assert "was deleted" in delete(page, monkeypatch, number)


def test_YWC_01_one_row_a_disease_and_year(open_dock, db):
    f.make_ward(db)
    db.commit()
    dock = open_dock("health", "public_health")
    for wanted in ("saved", "on record already"):
        form = open_action(dock, "yearly_cases", "add")
        assert form.state.values["year"] == TODAY.year
        fill(form, infected_disease=2, male_cases=3, female_cases=4, other_cases=0)
        if wanted == "saved":
            save(form)
        else:
            assert wanted in refused(form)
            fill(form, year=TODAY.year - 4)
            assert "3 years before" in refused(form)
            fill(form, year=TODAY.year, ward=1, male_cases=0, female_cases=0)
            form.save()
            assert "at least one case" in form.problems["male_cases"].text()
            fill(form, male_cases=1)
            save(form)
    page = dock.lists["yearly_cases"]
    wait_rows(page, 2)
    assert page.model.rows[1]["total_no_of_cases"] == 7


def test_14_3_who_sees_health(open_dock, db):
    reader = open_dock("health", "sanitation")
    assert set(reader.lists) == {"water_samples", "hotspots", "yearly_cases"}
    assert not {"add", "edit", "delete"} & set(reader.lists["hotspots"].buttons)
    executive = open_dock("health", "executive")
    assert set(executive.lists) == {"yearly_cases"}  # cases of a place are not for everybody (reliability 5, class E)


# -- KPI targets -----------------------------------------------------------------------------------------------------


def test_KPI_01_KPI_02_targets(open_dock, db, monkeypatch):
    dock = open_dock("kpi", "sanitation")
    form = open_action(dock, "kpi_targets", "add")
    fill(form, indicator_id=1, target=101)
    form.save()
    assert "0 to 100" in form.problems["target"].text()
    fill(form, indicator_id=6, target=0)
    form.save()
    assert "above 0" in form.problems["target"].text()  # hours (D-27)
    fill(form, target=240, year=TODAY.year + 1)
    assert "up to this year" in refused(form)
    fill(form, year=TODAY.year)
    number = save(form)
    form = open_action(dock, "kpi_targets", "add")
    fill(form, indicator_id=6, target=100)
    assert "has a target for this year" in refused(form)
    form.left.emit()
    page = dock.lists["kpi_targets"]
    wait_rows(page, 1)
    record = dock.open_record(page, number)
    wait_until(lambda: record.detail.widget() is not None)
    db.rollback()
    assert db_value(db, "SELECT count(*) FROM fsm.quarters WHERE year = %s", TODAY.year) == 4  # KPI-02
    with db.cursor() as cursor:
        cursor.execute("UPDATE imis.settings SET value = 'true' WHERE name = 'kpi_targets_next_year'")
    db.commit()
    dock.back()
    form = open_action(dock, "kpi_targets", "add")
    fill(form, indicator_id=1, target=90, year=TODAY.year + 1)
    save(form)
    settle(0.05)
    provider = fsm.make_provider(db)
    db.commit()
    reader = open_dock("kpi", "provider_admin", provider=provider)
    assert not {"add", "edit", "delete"} & set(reader.lists["kpi_targets"].buttons)


# -- what all lists have in common (modules 2) -----------------------------------------------------------------------


def test_COM_04_COM_20_COM_23_COM_24_filters_stay_deleting_asks_history_is_told(open_dock, db, monkeypatch):
    first, second = fsm.make_toilet(db, name="Market"), fsm.make_toilet(db, name="Station")
    db.commit()
    dock = open_dock("toilets", "sanitation")
    page = dock.lists["toilets"]
    wait_rows(page, 2)
    page.filter_button.setChecked(True)
    page.filters.fields["name"].setText("mark")
    page.filters.apply()
    wait_rows(page, 1)
    form = open_action(dock, "toilets", "edit", first)
    fill(form, owner="NGO", owning_institution_name="Clean City", status=False)
    save(form)
    record = dock.open_record(page, first, "history")
    wait_until(lambda: record.history.topLevelItemCount() > 0)
    day = record.history.topLevelItem(0)
    told = [[day.child(n).text(column) for column in range(4)] for n in range(day.childCount())]
    assert "Sita Rai" in told[0][0] and "changed" in told[0][0] and "created" in told[-1][0]  # newest first, who and what
    assert ["Owning institution", "Municipality", "NGO"] in [line[1:] for line in told]
    dock.back()
    assert page.filters.fields["name"].text() == "mark" and len(page.model.rows) == 1  # COM-04
    asked = []
    monkeypatch.setattr(page, "confirm", lambda title, text: asked.append(text))  # answers no
    page.run_action("delete")
    assert "Not operational" in asked[0]  # COM-20
    db.rollback()
    assert db_value(db, "SELECT count(*) FROM fsm.toilets") == 2
    assert db_value(db, "SELECT u.name FROM fsm.toilets t JOIN imis.users u ON u.id = t.updated_by WHERE t.id = %s", first) == "Sita Rai"
    assert second


def test_COM_44_a_cancelled_export_leaves_no_file(open_dock, db, tmp_path, monkeypatch):
    from imis_plugin.database.errors import Cancelled
    from imis_plugin.records import export
    from imis_plugin.records.query import ListQuery

    fsm.make_toilet(db)
    db.commit()
    page = open_dock("toilets", "sanitation").lists["toilets"]
    wait_rows(page, 1)
    monkeypatch.setattr(export, "CHUNK", 1)

    def stop(_rows):
        raise Cancelled("Cancelled. Nothing was changed.")

    for name in ("out.csv", "out.xlsx"):
        with pytest.raises(Cancelled):
            export.export_list(db, page.reader, ListQuery(), tmp_path / name, str, stop)
        db.rollback()
    assert list(tmp_path.iterdir()) == []
