"""Applications and providers: who may be asked for what, and one open application a containment (modules 6.2-6.5, 6.9)."""

import json
import threading

import psycopg2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories as f
from tests import factories_fsm as fsm

from .refusals import one, refused, rows


def stage(db, application):
    return one(db, "SELECT stage FROM fsm.application_status WHERE id = %s", (application,))


def test_APP_01_S_14_building_without_containment(db):
    with refused(db, "app_01_building_without_containment"):
        fsm.make_application(db, f.make_building(db), fsm.make_provider(db))


def test_APP_01_several_containments_ask_for_one(db):
    bin, first = fsm.make_served_building(db)
    second = f.make_tank(db, bin)
    provider = fsm.make_provider(db)
    with refused(db, "app_01_choose_containment"):
        fsm.make_application(db, bin, provider)
    fsm.make_application(db, bin, provider, containment_id=second)
    fsm.make_application(db, bin, provider, containment_id=first)  # APP-02 is per containment
    with refused(db, "app_containment_of_building"):
        fsm.make_application(db, bin, provider, containment_id=f.make_tank(db))


def test_APP_02_S_15_second_application_is_refused_with_the_number_of_the_first(db):
    bin, _ = fsm.make_served_building(db)
    crew = fsm.Crew(db)
    first = fsm.make_application(db, bin, crew.provider)
    with refused(db, "app_02_one_open_application", str(first)):
        fsm.make_application(db, bin, crew.provider)
    emptying = fsm.make_emptying(db, first, crew)
    second = fsm.make_application(db, bin, crew.provider)
    with refused(db, "app_02_reopened", str(second)):
        f.remove(db, "fsm.emptyings", "id", emptying)


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(order=st.permutations([0, 1]), rounds=st.integers(1, 3))
def test_APP_02_S_15_two_people_saving_at_once(cluster, db, order, rounds):
    """Two connections insert for one containment, commit in either order: exactly one application stays open."""
    bin, made = fsm.make_served_building(db)
    provider = fsm.make_provider(db)
    db.commit()
    name = one(db, "SELECT current_database()")
    db.commit()
    two = [psycopg2.connect(**cluster.params(name)) for _ in order]
    try:
        for _ in range(rounds):
            outcome = []

            def save(conn, outcome=outcome):
                try:
                    fsm.make_application(conn, bin, provider)
                    conn.commit()
                    outcome.append("saved")
                except psycopg2.Error as exc:
                    conn.rollback()
                    outcome.append(exc.diag.constraint_name)

            threads = [threading.Thread(target=save, args=(two[i],)) for i in order]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(30)
            assert sorted(outcome) in (["app_02_one_open_application", "saved"], ["app_02_one_open_application"] * 2)
        assert one(db, "SELECT count(*) FROM fsm.open_applications WHERE containment_id = %s", (made,)) == 1
        db.commit()
    finally:
        for conn in two:
            conn.close()


def test_APP_02_can_be_deferred_for_a_load(db):
    bin, _ = fsm.make_served_building(db)
    crew = fsm.Crew(db)
    with db.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    past = {"application_date": "2024-01-01", "proposed_emptying_date": "2024-01-03"}
    first = fsm.make_application(db, bin, crew.provider, **past)
    fsm.make_application(db, bin, crew.provider)
    fsm.make_emptying(db, first, crew, emptied_date="2024-01-03")
    f.settle(db)


def test_APP_02_only_in_read_committed(cluster, db_name):
    conn = psycopg2.connect(**cluster.params(db_name))
    conn.set_session(isolation_level="REPEATABLE READ")
    bin, _ = fsm.make_served_building(conn)
    with refused(conn, "app_02_isolation"):
        fsm.make_application(conn, bin, fsm.make_provider(conn))
    conn.close()


def test_CHN_01_S_16_proposed_date_in_the_past(db):
    bin, _ = fsm.make_served_building(db)
    with refused(db, "applications_chn_01_proposed_date_check"):
        fsm.make_application(db, bin, fsm.make_provider(db), proposed_emptying_date="yesterday")


def test_APP_03_APP_04_snapshot_of_the_owner_and_nothing_flows_back(db):
    bin, made = fsm.make_served_building(db)
    f.make_owner(db, bin)
    before = one(db, "SELECT row_version, household_served FROM building_info.buildings WHERE bin = %s", (bin,))
    data = fsm.application_values(bin, fsm.make_provider(db), client_uuid="00000000-0000-0000-0000-00000000000a")
    number = one(db, "SELECT fsm.record_application(%s)", (json.dumps(data),))
    assert one(db, "SELECT fsm.record_application(%s)", (json.dumps(data),)) == number
    saved = one(
        db,
        """SELECT a.customer_name, a.customer_contact, a.containment_id, a.ward, a.road_code = b.road_code, a.application_date = CURRENT_DATE
           FROM fsm.applications a JOIN building_info.buildings b USING (bin) WHERE a.id = %s""",
        (number,),
    )
    assert saved == ("Sita Devi", "9876543210", made, 1, True, True)
    f.change(db, "fsm.applications", "id", number, ward=1, customer_name="Somebody else")
    assert one(db, "SELECT owner_name FROM building_info.owners WHERE bin = %s", (bin,)) == "Sita Devi"
    assert one(db, "SELECT row_version, household_served FROM building_info.buildings WHERE bin = %s", (bin,)) == before
    with refused(db, "unknown_field", "household_served"):
        one(db, "SELECT fsm.record_application(%s)", (json.dumps({**data, "household_served": 3}),))


def test_APP_05_emergencies_stand_on_top(db):
    provider = fsm.make_provider(db)
    calm = fsm.make_application(db, fsm.make_served_building(db)[0], provider, proposed_emptying_date="2098-01-01")
    urgent = fsm.make_application(db, fsm.make_served_building(db)[0], provider, emergency_desludging_status=True)
    assert [r[0] for r in rows(db, "SELECT id FROM fsm.open_applications ORDER BY place")] == [urgent, calm]


def test_APP_06_S_21_editable_until_emptied(db):
    bin, _ = fsm.make_served_building(db)
    crew = fsm.Crew(db)
    number = fsm.make_application(db, bin, crew.provider)
    f.change(db, "fsm.applications", "id", number, proposed_emptying_date="2099-02-01", service_provider_id=fsm.make_provider(db))
    f.change(db, "fsm.applications", "id", number, service_provider_id=crew.provider)
    with refused(db, "app_bin_fixed"):
        f.change(db, "fsm.applications", "id", number, bin=fsm.make_served_building(db)[0])
    fsm.make_emptying(db, number, crew)
    with refused(db, "app_locked_emptied", str(number)):
        f.change(db, "fsm.applications", "id", number, note="late")


@pytest.mark.parametrize(
    "column", ["applicant_name", "applicant_gender", "applicant_contact", "proposed_emptying_date", "emergency_desludging_status"]
)
def test_2_12_required_fields(db, column):
    bin, _ = fsm.make_served_building(db)
    with refused(db, f"applications_{column}_required_check"):
        fsm.make_application(db, bin, fsm.make_provider(db), **{column: None})


def test_T1_SP_04_provider_is_asked_and_operational(db):
    bin, _ = fsm.make_served_building(db)
    with refused(db, "app_service_provider"):
        fsm.make_application(db, bin, None)
    with refused(db, "sp_04_provider_operational"):
        fsm.make_application(db, bin, fsm.make_provider(db, status=False))


def test_SP_02_S_29_T2_closed_provider_loses_open_applications_only(db):
    crew = fsm.Crew(db)
    open_ones = [fsm.make_application(db, fsm.make_served_building(db)[0], crew.provider) for _ in range(3)]
    done = fsm.make_application(db, fsm.make_served_building(db)[0], crew.provider)
    fsm.make_emptying(db, done, crew)
    draft = json.dumps({"id": crew.provider, "status": False})
    assert rows(db, "SELECT rule FROM fsm.service_providers_warnings(%s)", (draft,)) == [("sp_02_open_applications",)]
    f.change(db, "fsm.service_providers", "id", crew.provider, status=False)
    assert {stage(db, a) for a in open_ones} == {"unassigned"}
    assert one(db, "SELECT service_provider_id FROM fsm.applications WHERE id = %s", (done,)) == crew.provider
    other = fsm.make_provider(db)
    f.change(db, "fsm.applications", "id", open_ones[0], service_provider_id=other)  # SP-04
    assert stage(db, open_ones[0]) == "requested"


def test_SP_03_EMP_01_VEH_01_TP_01_what_records_name_is_not_deleted(db):
    crew = fsm.Crew(db)
    fsm.make_emptying(db, fsm.make_application(db, fsm.make_served_building(db)[0], crew.provider), crew)
    with refused(db, "sp_03_provider_in_use", "Not operational"):
        f.remove(db, "fsm.service_providers", "id", crew.provider)
    with refused(db, "emp_01_employee_in_use", "Inactive"):
        f.remove(db, "fsm.employees", "id", crew.driver)
    with refused(db, "veh_01_vehicle_in_use", "1 emptyings"):
        f.remove(db, "fsm.desludging_vehicles", "id", crew.vehicle)
    with refused(db, "tp_01_plant_in_use"):
        f.remove(db, "fsm.treatment_plants", "id", crew.plant)
    for table, key in (("employees", crew.emptier2), ("service_providers", fsm.make_provider(db)), ("treatment_plants", fsm.make_plant(db))):
        f.remove(db, f"fsm.{table}", "id", key)


def test_EMP_02_licence_once_and_drivers_have_one(db):
    provider = fsm.make_provider(db)
    fsm.make_employee(db, provider, license_number="dl-77")
    with refused(db, "employees_license_number_key"):
        fsm.make_employee(db, provider, license_number=" DL-77 ")
    with refused(db, "employees_license_number_driver_check"):
        fsm.make_employee(db, provider, license_number=None)
    with refused(db, "employees_license_issue_driver_check"):
        fsm.make_employee(db, provider, license_issue_date=None)
    with refused(db, "employees_employment_end_inactive_check"):
        fsm.make_employee(db, provider, status=False)
    with refused(db, "employees_employment_end_after_start_check"):
        fsm.make_employee(db, provider, status=False, employment_end="2019-01-01")
    young = json.dumps({"dob": "2020-01-01"})
    assert rows(db, "SELECT rule FROM fsm.employees_warnings(%s)", (young,)) == [("employee_under_16",)]


def test_2_7_2_9_2_11_contacts_and_uniques(db):
    with refused(db, "service_providers_email_valid_check"):
        fsm.make_provider(db, email="nobody")
    with refused(db, "service_providers_contact_number_valid_check"):
        fsm.make_provider(db, contact_number="12ab")
    made = fsm.make_provider(db, company_name="Blue Tank", contact_number=" 098 00-11 ", email="Office@Example.Org")
    assert one(db, "SELECT contact_number, email FROM fsm.service_providers WHERE id = %s", (made,)) == ("0980011", "office@example.org")
    with refused(db, "service_providers_company_name_key"):
        fsm.make_provider(db, company_name="Blue Tank")
    with refused(db, "desludging_vehicles_capacity_check"):
        fsm.make_vehicle(db, made, capacity=0)
    fsm.make_vehicle(db, made, license_plate_number="ba 2  kha 4711")
    with refused(db, "desludging_vehicles_license_plate_number_key"):
        fsm.make_vehicle(db, made, license_plate_number="BA 2 KHA 4711")


def test_TP_02_tests_of_operational_plants(db):
    closed = fsm.make_plant(db, status=False)
    assert one(db, "SELECT ward FROM fsm.treatment_plants WHERE id = %s", (closed,)) == 1  # proposed from its point
    with refused(db, "tp_02_plant_operational"):
        make_test(db, closed)


def make_test(db, plant, **values):
    whole = {
        "treatment_plant_id": plant, "date": "2025-01-01", "sample_location": "Effluent", "temperature": 20, "ph": 7, "cod": 80, "bod": 40,
        "tss": 50, "ecoli": 900, **values,
    }  # fmt: skip
    return f.insert(db, "fsm.treatmentplant_tests", "id", whole)


@pytest.mark.parametrize(
    "values, plain, with_ph",
    [
        ({"ph": 9.5}, True, False),  # S-54
        ({}, True, True),
        ({"bod": 50, "tss": 60, "ecoli": 1000}, True, True),
        ({"bod": 50.01}, False, False),
        ({"sample_location": "Influent"}, None, None),
    ],
)
def test_TST_01_S_54_effluent_against_the_standard(db, values, plain, with_ph):
    made = make_test(db, fsm.make_plant(db), **values)
    judged = one(db, "SELECT meets_standard, meets_standard_with_ph FROM fsm.treatmentplant_test_results WHERE id = %s", (made,))
    assert judged == (plain, with_ph)


def test_TST_01_the_standard_in_force_on_the_day_counts(db):
    f.insert(db, "fsm.effluent_standards", "id", {"valid_from": "2025-02-01", "bod_standard": 30})
    plant = fsm.make_plant(db)
    before, after = make_test(db, plant), make_test(db, plant, date="2025-02-01")
    judged = rows(db, "SELECT meets_standard FROM fsm.treatmentplant_test_results WHERE id IN (%s, %s) ORDER BY id", (before, after))
    assert judged == [(True,), (False,)]
    with refused(db, "effluent_standards_ph_range_check"):
        f.insert(db, "fsm.effluent_standards", "id", {"valid_from": "2025-03-01", "ph_min": 9, "ph_max": 6})
    with refused(db, "treatmentplant_tests_ph_check"):
        make_test(db, plant, ph=15)
    with refused(db, "treatmentplant_tests_date_not_future_check"):
        make_test(db, plant, date="tomorrow")


def test_HD_01_accounts_of_a_deleted_help_desk_are_closed(db):
    desk = f.insert(
        db, "fsm.help_desks", "id", {"name": "North", "email": "north@example.org", "contact_number": "9800000009", "description": "Calls"}
    )
    user = f.insert(
        db, "imis.users", "id",
        {"name": "Desk", "username": "desk_one", "email": "d@example.org", "user_type": "Help Desk", "help_desk_id": desk},
    )  # fmt: skip
    f.remove(db, "fsm.help_desks", "id", desk)
    assert one(db, "SELECT status, help_desk_id FROM imis.users WHERE id = %s", (user,)) == (0, None)


def test_KPI_01_KPI_02_targets_and_quarters(db):
    target = {"indicator_id": 1, "year": 2024, "target": 90}
    f.insert(db, "fsm.kpi_targets", "id", target)
    with refused(db, "kpi_targets_kpi_01_indicator_id_year_key"):
        f.insert(db, "fsm.kpi_targets", "id", target)
    with refused(db, "kpi_targets_target_range_check"):
        f.insert(db, "fsm.kpi_targets", "id", {**target, "year": 2023, "target": 101})
    with refused(db, "kpi_01_year"):
        f.insert(db, "fsm.kpi_targets", "id", {**target, "year": 2999})
    with refused(db, "kpi_targets_kpi_01_year_not_future_check"):
        f.insert(db, "fsm.kpi_targets", "id", {**target, "year": 2999, "taken_over": True})
    with refused(db, "kpi_targets_target_range_check"):
        f.insert(db, "fsm.kpi_targets", "id", {"indicator_id": 6, "year": 2024, "target": 0})
    f.insert(db, "fsm.kpi_targets", "id", {"indicator_id": 6, "year": 2024, "target": 240})  # hours (D-27)
    quarters = rows(db, "SELECT quartername, starttime::text, endtime::text FROM fsm.quarters WHERE year = 2024 ORDER BY quarterid")
    assert quarters[0] == ("Q1", "2024-01-01", "2024-03-31")
    assert quarters[3] == ("Q4", "2024-10-01", "2024-12-31")
