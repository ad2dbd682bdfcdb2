"""The survey queue in the dock Buildings (modules 4.8, 15.1, 15.2; SUR-01, SUR-02, SVY-01 to SVY-05, S-11, S-50)."""

from __future__ import annotations

import json
from datetime import date

import pytest

from imis_plugin.desk import import_dialog
from imis_plugin.desk.import_dialog import COLUMNS, DONE, RESULT
from imis_plugin.modules import building_form, survey, survey_answers
from tests import factories as f
from tests.desk.conftest import wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill, shown_problems
from tests.desk.test_imports import press, take
from tests.desk.test_utilities import asked, open_form, save  # noqa: F401

ANSWERS = {
    "owner_name": "Hari Lal", "owner_gender": "Male", "owner_contact": "0123456789", "structure_type_id": "1", "construction_year": "2015",
    "floor_count": "2", "functional_use_id": 1, "household_served": "1", "population_served": "4", "low_income_hh": "no",
    "well_presence_status": "don't know", "water_source_id": 2, "sanitation_system_id": 1, "toilet_count": 1, "sewer_code": "9999",
    "structure_type_other": "bamboo", "respondent_name": "Gita",
}  # fmt: skip


@pytest.fixture
def on_canvas(qgis_iface, monkeypatch):
    monkeypatch.setattr("qgis.utils.iface", qgis_iface)
    return qgis_iface


def test_S_11_S_50_SUR_01_a_survey_is_approved_into_a_building_once(open_dock, asked, db, on_canvas, tmp_path):  # noqa: F811
    road = f.make_road(db, geom=f.line(280, 290, 400, 290))
    f.make_building(db, x=-400, y=-400, tax_code="T000900")
    f.make_lic(db, x=250, y=250, side=150, community_name="Riverside")
    number = f.make_survey(db, answers=json.dumps(ANSWERS))
    other = f.make_survey(db, x=500)
    db.commit()
    dock = open_dock("buildings", "building_permit")
    page = dock.show_list("surveys")
    wait_rows(page, 2)
    page.show_record(number)
    wait_until(lambda: page.chosen_key() == number)
    names = [column.key for column in page.model.columns]
    texts = page.model.index(page.model.row_of(number), names.index("flags")).data()
    assert "tax code is known" in texts and "line to be digitised" in texts  # SUR-02, S-50
    page.run_action("preview")
    page.run_action("detail")
    record = dock.top_page
    wait_until(lambda: record.detail.widget() is not None)
    dock.back()
    survey.download_to(page, page.chosen_row(), tmp_path / "survey.kml")
    wait_until(lambda: (tmp_path / "survey.kml").exists())

    form = open_form(dock, "surveys", "approve", number)
    values = form.state.values
    assert values["construction_date"] == date(2015, 1, 1) and values["toilet_connection"] == 1  # SVY-02
    assert values["well_presence_status"] is None and values["sewer_code"] is None  # SVY-03, SVY-01
    assert values["lic_id"] is not None and values["ward"] == 1
    notes = form.editors["survey_notes"].text.text()
    assert "9999" in notes and "bamboo" in notes and "Gita" in notes  # SVY-04, SVY-05
    assert "T000900" in form.editors["survey_flags"].text.text()
    assert not form.editors["surveyed_date"].isEnabled() and values["surveyed_date"] == date(2024, 5, 2)
    dock.back()  # cancelled: it stays in the queue
    form = open_form(dock, "surveys", "approve", number)
    fill(form, road_code=road)
    wait_until(lambda: form.state.values["house_number"] == f"{road}-0001")
    form.save()
    assert any(text.startswith("sewer_code:") for text in shown_problems(form))  # approval asks for a code or none
    fill(form, network_unidentified=True)
    bin_ = save(form)
    db.rollback()
    assert db_row(
        db, "SELECT surveyed_date, network_unidentified, tax_code, verification_status FROM building_info.buildings WHERE bin = %s", bin_
    ) == (date(2024, 5, 2), True, "T000900", True)
    assert db_value(db, "SELECT owner_name FROM building_info.owners WHERE bin = %s", bin_) == "Hari Lal"
    wait_rows(page, 1)  # the queue is shorter by one
    assert [row["id"] for row in page.model.rows] == [other]
    decided = dock.show_list("surveys_decided")
    wait_rows(decided, 1)
    assert decided.model.rows[0]["bin"] == bin_ and decided.model.rows[0]["decided_by_name"] == "Sita Rai"
    form = dock.open_form(page, survey.approve_form(number, page.session.catalogue), None)  # as if it had been left open
    wait_until(lambda: form.notice.text() not in ("", "Reading…"))
    assert "decided meanwhile" in form.notice.text()


def test_a_re_survey_is_applied_to_the_building_it_means_and_another_is_rejected(open_dock, asked, db, on_canvas):  # noqa: F811
    sewer = f.make_sewer(db)
    bin_ = f.make_building(
        db, x=300, y=300, tax_code="T000900", sanitation_system_id=1, sewer_code=sewer, verified=True, house_locality="Old bazaar"
    )
    f.make_owner(db, bin_)
    number = f.make_survey(db, x=301, y=301, answers=json.dumps({"floor_count": 3}))
    wrong = f.make_survey(db, x=600)
    db.commit()
    dock = open_dock("buildings", "building_permit")
    chosen = open_form(dock, "surveys", "update", number)
    assert chosen.state.values["bin"] == bin_
    chosen.save()
    wait_until(lambda: dock.top_page is not chosen and dock.top_page is not None and dock.top_page.state is not None)
    form = dock.top_page
    assert form.state.values["floor_count"] == 3 and form.state.values["house_locality"] == "Old bazaar"
    assert save(form) == bin_
    db.rollback()
    assert db_row(db, "SELECT floor_count, surveyed_date FROM building_info.buildings WHERE bin = %s", bin_) == (3, date(2024, 5, 2))
    assert db_row(db, "SELECT is_enabled, bin FROM building_info.building_surveys WHERE id = %s", number) == (False, bin_)

    form = open_form(dock, "surveys", "reject", wrong)
    form.save()
    assert any(text.startswith("decision_note:") for text in shown_problems(form))
    fill(form, decision_note="Drawn on the neighbour's land")
    save(form)
    db.rollback()
    ask = "SELECT is_enabled, bin, decision_note, decided_at IS NOT NULL FROM building_info.building_surveys WHERE id = %s"
    assert db_row(db, ask, wrong) == (False, None, "Drawn on the neighbour's land", True)


def test_a_surveyor_brings_a_survey_in_sees_the_own_waiting_ones_and_decides_nothing(open_dock, asked, db, tmp_path):  # noqa: F811
    f.make_ward(db)
    f.make_survey(db, temp_building_code="W1-900")
    bin_ = f.make_building(db)
    db.commit()
    dock = open_dock("buildings", "building_surveyor", ward=1)
    form = open_form(dock, "surveys", "add")
    kml = tmp_path / "footprint.kml"
    kml.write_text(
        '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>'
        "81,26.85,3 81.0002,26.85,3 81.0002,26.8502,3 81,26.8502,3 81,26.85,3</coordinates></LinearRing></outerBoundaryIs></Polygon>"
        "</Placemark></kml>", encoding="utf-8",
    )  # fmt: skip
    form.editors["geom"].read_kml(kml)  # data-model 5.5: altitude is ignored
    fill(form, temp_building_code="W1-900", tax_code="t-12", resurveyed=bin_)
    form.save()
    wait_until(lambda: shown_problems(form))
    assert any(text.startswith("temp_building_code:") for text in shown_problems(form)), shown_problems(form)  # unique while open
    fill(form, temp_building_code="W1-901", owner_name="Hari Lal", floor_count=2, toilet_status=False, construction_date=date(2015, 3, 4))
    assert form.editors["sanitation_system_id"].isHidden()
    number = save(form)
    page = dock.lists["surveys"]
    wait_rows(page, 1)
    assert page.model.rows[0]["id"] == number and page.model.rows[0]["tax_code"] == "T-12"
    assert {"approve", "update", "reject", "delete"} & set(page.buttons) == set()
    assert "preview" in page.buttons and "download" in page.buttons
    db.rollback()
    assert db_row(db, "SELECT answers FROM building_info.building_surveys WHERE id = %s", number) == (
        {"bin": bin_, "owner_name": "Hari Lal", "floor_count": 2, "toilet_status": False, "construction_date": "2015-03-04"},
    )
    db.rollback()
    # What was typed comes up in the building form of the office.
    office = open_dock("buildings", "building_permit")
    form = open_form(office, "surveys", "approve", number)
    assert form.state.values["owner_name"] == "Hari Lal" and form.state.values["floor_count"] == 2
    assert form.state.values["toilet_status"] is False and form.state.values["construction_date"] == date(2015, 3, 4)
    office.back()


def test_5_5_SVY_04_a_questionnaire_comes_in_through_the_import_window_and_fills_the_form(open_dock, asked, db, tmp_path):  # noqa: F811
    f.make_ward(db)
    db.commit()
    dock = open_dock("buildings", "building_permit")
    page = dock.show_list("surveys")
    wait_rows(page, 0)
    assert page.import_button is not None
    path = tmp_path / "questionnaire.csv"
    path.write_text(
        "temporary_id,tax_code,surveyed_date,owner_name,owner_gender,structure_type,functional_use,respondent_name,footprint\n"
        'W1-1,T000900,2024-05-02,Hari Lal,male,rcc framed,Bamboo hall,Gita,"POLYGON((81 26.85,81.0002 26.85,81.0002 26.8502,81 26.8502,81 26.85))"\n'
    )
    dialog = import_dialog.open_import(page.session, page.window(), page.type.written_table)
    dialog.confirm = lambda _text: True
    wait_until(lambda: dialog.table() is not None and dialog._task is None)
    take(dialog, path)
    press(dialog, "next", COLUMNS)
    wait_until(lambda: dialog.columns.order is not None)
    assert dialog.columns.mapping()["owner_name"] == dialog.columns.mapping()["respondent_name"] == "answers"
    assert dialog.columns.mapping()["temporary_id"] == "temp_building_code" and not dialog.columns.problems()
    press(dialog, "next", RESULT)
    press(dialog, "all", DONE)
    dialog.close()
    page.refresh()
    wait_rows(page, 1)
    form = open_form(dock, "surveys", "approve", page.model.rows[0]["id"])
    values = form.state.values
    label = db_value(db, "SELECT label FROM building_info.structure_types WHERE id = %s", values["structure_type_id"])
    assert label.lower() == "rcc framed" and (values["owner_name"], values["owner_gender"]) == ("Hari Lal", "Male")
    assert values["functional_use_id"] is None and "Bamboo hall" in values["survey_notes"] and "Gita" in values["survey_notes"]
    dock.back()


def test_SVY_answers_become_values_of_the_form_or_words():
    kinds = {"floor_count": "integer", "low_income_hh": "boolean", "construction_date": "date", "containment.size": "number",
             "structure_type_id": "choice"}  # fmt: skip
    values, notes = survey_answers.form_values(
        {
            "floor_count": "two", "low_income_hh": "don't know", "construction_year": 2010, "sanitation_system_id": 9,
            "containment": {"size": "6,5"}, "structure_type_id": "1", "drain_code": "D9999",
        },
        building_form.SECTIONS, lambda name: kinds.get(name, "text"),
    )  # fmt: skip
    assert "floor_count" not in values and "low_income_hh" not in values  # SVY-03: unknown is empty, not No
    assert values["construction_date"] == date(2010, 1, 1)
    assert (values["toilet_status"], values["defecation_place"], values["structure_type_id"]) == (False, 9, 1)
    assert [note for note in notes if "floor_count" in note and "two" in note]
    assert [note for note in notes if "9999" in note] and "drain_code" not in values
    assert str(values["containment.size"]) == "6.5"
