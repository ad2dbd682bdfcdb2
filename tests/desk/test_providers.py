"""Providers, staff, vehicles, plants, tests, standards and help desks in the panel (modules 6.2-6.7)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from imis_plugin.desk import form_page
from tests import factories as f
from tests import factories_fsm as fsm
from tests.desk.conftest import settle, wait_rows, wait_until
from tests.desk.test_buildings import db_row, db_value, fill, shown_problems
from tests.desk.test_chain import open_action, save

PASSWORD = "Gomti-Ghat-27"


@pytest.fixture(autouse=True)
def no_questions(monkeypatch):
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})


def columns(page) -> list[str]:
    return [column.key for column in page.model.columns]


def test_SP_01_SP_02_SP_03_S_29_a_provider_from_its_making_to_its_end(open_dock, db, monkeypatch):
    f.make_ward(db)
    db.commit()
    dock = open_dock("providers", "sanitation")
    page = dock.show_list("service_providers")
    wait_rows(page, 0)
    assert columns(page) == [
        "company_name", "email", "ward", "company_location", "contact_person", "stars.stars", "status",
    ]  # fmt: skip
    form = open_action(dock, "service_providers", "add")
    fill(
        form, company_name="Clean Tank", email="clean@example.org", ward=1, company_location="Market Road", contact_person="Asha",
        contact_gender="Female", contact_number="0980000001", _create_user=True, _username="clean_tank_7", _password="short",
    )  # fmt: skip
    form.save()
    problems = shown_problems(form)
    assert any("too short" in text for text in problems)  # 14.2
    fill(form, _password=PASSWORD, _password_again="another")
    form.save()
    assert any("differ" in text for text in shown_problems(form))
    fill(form, _password_again=PASSWORD)
    number = save(form)
    db.rollback()
    made = db_row(db, "SELECT user_type, service_provider_id, status FROM imis.users WHERE username = 'clean_tank_7'")
    assert made == ("Service Provider", number, 1)
    bin_, _tank = fsm.make_served_building(db)
    job = fsm.make_application(db, bin_, number)
    fsm.make_vehicle(db, number)
    fsm.make_employee(db, number)
    db.commit()
    # SP-02: what closing touches is said before it is saved; the applications are unassigned afterwards.
    asked = []
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda self, text: asked.append(text) or True)
    form = open_action(dock, "service_providers", "edit")
    fill(form, status=False)
    save(form)
    db.rollback()
    assert "1 application(s)" in asked[0]
    assert db_value(db, "SELECT service_provider_id FROM fsm.applications WHERE id = %s", job) is None
    wait_rows(page, 1)
    wait_until(lambda: page.model.index(0, 6).data() == "Not operational")
    # SP-03: what goes with it is listed; its account is closed, not deleted.
    said = []
    monkeypatch.setattr(page, "confirm", lambda title, text: said.append(text) or True)
    page.run_action("delete")
    wait_rows(page, 0)
    wait_until(lambda: said and not page.model.rows)
    db.rollback()
    assert "1 accounts that are closed" in said[0] and "1 vehicles" in said[0] and "1 employees" in said[0]
    assert db_row(db, "SELECT status, user_type FROM imis.users WHERE username = 'clean_tank_7'") == (0, "External")
    assert db_value(db, "SELECT rolcanlogin FROM pg_roles WHERE rolname = 'clean_tank_7'") is False
    assert db_value(db, "SELECT count(*) FROM fsm.employees") == 0
    with db.cursor() as cursor:
        cursor.execute("DROP ROLE clean_tank_7")
    db.commit()


def test_EMP_01_EMP_02_VEH_01_OWN_03_a_provider_keeps_its_own_staff_and_vehicles(open_dock, db, monkeypatch):
    crew, other = fsm.Crew(db), fsm.Crew(db)
    bin_, _tank = fsm.make_served_building(db)
    fsm.make_emptying(db, fsm.make_application(db, bin_, crew.provider), crew)
    licence = db_value(db, "SELECT license_number FROM fsm.employees WHERE id = %s", crew.driver)
    db.commit()
    dock = open_dock("providers", "provider_admin", provider=crew.provider)
    page = dock.show_list("employees")
    wait_rows(page, 3)  # OWN-01: not those of the other provider
    form = open_action(dock, "employees", "add")
    assert "service_provider_id" not in [n for n, e in form.editors.items() if not e.isHidden()]
    fill(form, name="Ram", gender="Male", contact_number="0980000009", employee_type="Driver", employment_start=date(2021, 1, 1))
    fill(form, license_number=licence, license_issue_date=date(2020, 1, 1), dob=date.today().replace(year=date.today().year - 15))
    form.save()
    wait_until(lambda: shown_problems(form))
    assert "licence" in " ".join(shown_problems(form))  # EMP-02, in any spelling
    fill(form, license_number="DL-NEW-1", status=False)
    form.save()
    assert form.problems["employment_end"].text()  # shown and needed for the inactive only
    fill(form, employment_end=date(2020, 12, 31))
    form.save()
    assert "after it began" in form.problems["employment_end"].text()
    fill(form, employment_end=date(2022, 1, 1))
    number = save(form)
    db.rollback()
    assert db_value(db, "SELECT service_provider_id FROM fsm.employees WHERE id = %s", number) == crew.provider
    wait_rows(page, 4)
    # EMP-01: the driver of a job stays.
    monkeypatch.setattr(page, "confirm", lambda title, text: True)
    page.table.selectRow(page.model.row_of(crew.driver))
    page.run_action("delete")
    wait_until(lambda: "Inactive" in page.session.messages.last)
    # VEH-01, and a new vehicle is one's own, whatever was sent.
    fleet = dock.show_list("vehicles")
    wait_rows(fleet, 1)
    monkeypatch.setattr(fleet, "confirm", lambda title, text: True)
    fleet.run_action("delete")
    wait_until(lambda: "vehicle is named by" in fleet.session.messages.last)
    form = open_action(dock, "vehicles", "add")
    fill(form, license_plate_number="up 32 x 1", capacity=Decimal("0"), width=Decimal("2"), comply_with_maintainance_standards=True)
    form.save()
    assert "too small" in form.problems["capacity"].text()
    fill(form, capacity=Decimal("3"))
    made = save(form)
    db.rollback()
    assert db_row(db, "SELECT service_provider_id, license_plate_number FROM fsm.desludging_vehicles WHERE id = %s", made) == (
        crew.provider, "UP 32 X 1",
    )  # fmt: skip
    providers = dock.show_list("service_providers")
    wait_rows(providers, 1)
    assert "add" not in providers.buttons and "contact_person" not in columns(providers)
    assert other.provider != crew.provider


def test_TP_01_TP_02_D_13_a_plant_is_placed_moved_and_guarded(open_dock, db, monkeypatch):
    f.make_ward(db)
    db.commit()
    dock = open_dock("providers", "sanitation")
    form = open_action(dock, "treatment_plants", "add")
    fill(
        form, name="River plant", location="River Road", type=3, capacity_per_day=Decimal("20"), caretaker_name="Ravi",
        caretaker_number="0980000003",
    )  # fmt: skip
    form.save()
    assert form.problems["geom"].text()
    place = form.editors["geom"]
    place.take(QgsGeometry.fromPointXY(QgsPointXY(500100, 2970100)), QgsCoordinateReferenceSystem("EPSG:32644"))
    number = save(form)
    form = open_action(dock, "treatment_plants", "edit")
    place = form.editors["geom"]
    place.latitude.setText(f"{float(place.latitude.text()) + 0.001:.6f}")
    place.latitude.editingFinished.emit()
    save(form)
    db.rollback()
    moved = db_value(db, "SELECT round(ST_Distance(geom, ST_SetSRID(ST_MakePoint(500100, 2970100), 32644))) FROM fsm.treatment_plants")
    assert 105 <= moved <= 115  # a thousandth of a degree to the north
    # TP-01: a plant on the way of a load stays; without, its tests and account go with it.
    crew = fsm.Crew(db)
    bin_, _tank = fsm.make_served_building(db)
    fsm.make_emptying(db, fsm.make_application(db, bin_, crew.provider), crew, treatment_plant_id=number)
    db.commit()
    page = dock.show_list("treatment_plants")
    wait_rows(page, 2)
    monkeypatch.setattr(page, "confirm", lambda title, text: True)
    page.table.selectRow(page.model.row_of(number))
    page.run_action("delete")
    wait_until(lambda: "treatment plant is named by 1 emptyings" in page.session.messages.last)
    page.table.selectRow(page.model.row_of(crew.plant))
    page.run_action("delete")
    wait_until(lambda: "was deleted" in page.session.messages.last)


def test_TST_01_S_54_a_plant_enters_its_test_and_reads_what_is_not_met(open_dock, db):
    crew = fsm.Crew(db)
    db.commit()
    dock = open_dock("providers", "treatment_plant", plant=crew.plant)
    form = open_action(dock, "performance_tests", "add")
    fill(form, sample_location="Effluent", temperature=Decimal("21"), ph=Decimal("15"), cod=Decimal("100"), bod=Decimal("40"))
    fill(form, tss=Decimal("50"), ecoli=900, date=date(2099, 1, 1))
    form.save()
    assert "future" in form.problems["date"].text() and "0 and 14" in form.problems["ph"].text()
    fill(form, ph=Decimal("9.5"), date=date.today())
    number = save(form)
    page = dock.show_list("performance_tests")
    wait_rows(page, 1)
    row = page.model.record(0)
    assert row["result.meets_standard_with_ph"] is False and row["result.beyond_limits"] == "pH 9.5 > 9"
    assert page.model.index(0, 3).data() == "✗ not met"
    db.rollback()
    sheet = f"SELECT parameter, met FROM fsm.treatmentplant_test_parameters WHERE test_id = {number} ORDER BY place"
    with db.cursor() as cursor:
        cursor.execute(sheet)
        assert cursor.fetchall()[:5] == [
            ("BOD, mg/l", True), ("TSS, mg/l", True), ("E. coli, CFU/100 ml", True), ("pH", False), ("COD, mg/l", None),
        ]  # fmt: skip
    page.run_action("detail")
    settle(0.3)
    standards = dock.show_list("effluent_standards")
    wait_rows(standards, 1)
    assert "add" not in standards.buttons  # the department's


def test_OWN_01_results_of_another_plant_are_not_read(connect_as, db):
    crew, other = fsm.Crew(db), fsm.Crew(db)
    fsm_test = {
        "treatment_plant_id": other.plant, "date": "today", "temperature": 20, "ph": 7, "cod": 1, "bod": 1, "tss": 1, "ecoli": 1,
        "sample_location": "Effluent",
    }  # fmt: skip
    f.insert(db, "fsm.treatmentplant_tests", "id", fsm_test)
    db.commit()
    for plant, seen in ((crew.plant, 0), (other.plant, 1)):
        conn = connect_as("treatment_plant", plant=plant)
        for view in ("treatmentplant_tests", "treatmentplant_test_results"):
            assert db_value(conn, f"SELECT count(*) FROM fsm.{view}") == seen


def test_HD_01_a_help_desk_with_its_account(open_dock, db, monkeypatch):
    dock = open_dock("providers", "sanitation")
    form = open_action(dock, "help_desks", "add")
    fill(form, name="Front desk", description="Calls", contact_number="0522222", email="desk@example.org")
    fill(form, _create_user=True, _username="front_desk_7", _gender="Female", _password=PASSWORD, _password_again=PASSWORD)
    number = save(form)
    page = dock.show_list("help_desks")
    wait_rows(page, 1)
    monkeypatch.setattr(page, "confirm", lambda title, text: True)
    page.run_action("delete")
    wait_rows(page, 0)
    db.rollback()
    wait_until(lambda: db_value(db, "SELECT count(*) FROM fsm.help_desks WHERE id = %s", number) == 0 or db.rollback())
    assert db_value(db, "SELECT status FROM imis.users WHERE username = 'front_desk_7'") == 0
    with db.cursor() as cursor:
        cursor.execute("DROP ROLE front_desk_7")
    db.commit()
