"""T21, T22, T23: personal data through every way in, own records only, and hostile objects against SECURITY DEFINER functions."""

from __future__ import annotations

import json

import psycopg2
import pytest

from imis_plugin.database import access
from imis_plugin.database.connection import execute, fetch_all, fetch_one, fetch_value
from tests import factories, factories_fsm
from tests.access.conftest import denied, refusal

#: Values that stand nowhere else in the database: whoever sees one of them sees a person.
SECRETS = {
    "B": ["Sitara Owner", "9877700001", "Chandra Customer", "9877700002", "Anand Applicant", "9877700003", "Rina Receiver", "9877700004",
          "Farid Feedback", "9877700005", "Contact Kumar", "9877700006", "Caretaker Karim", "9877700007"],
    "C": ["NID-88-4521"],
    "D": ["Payer Patel", "9877700008"],
    "F": ["Driver Dev", "9877700009"],
}  # fmt: skip


@pytest.fixture
def city(db):
    """Two providers with a job each; every person in it has a telltale name."""
    crews = [factories_fsm.Crew(db), factories_fsm.Crew(db)]
    one, two = (crew.provider for crew in crews)
    factories.change(db, "fsm.service_providers", "id", one, contact_person="Contact Kumar", contact_number="9877700006")
    facts = {"one": one, "two": two, "jobs": {}}
    for crew in crews:
        provider = crew.provider
        bin_, _tank = factories_fsm.make_served_building(db)
        if provider == one:
            factories.make_owner(db, bin_, owner_name="Sitara Owner", owner_contact="9877700001", nid="NID-88-4521")
        job = factories_fsm.make_application(
            db, bin_, provider, applicant_name="Anand Applicant", applicant_contact="9877700003", customer_name="Chandra Customer",
            customer_contact="9877700002",
        )  # fmt: skip
        emptying = factories_fsm.make_emptying(db, job, crew, service_receiver_name="Rina Receiver", service_receiver_contact="9877700004")
        collection = factories_fsm.make_collection(db, job)
        factories_fsm.make_feedback(db, job, customer_name="Farid Feedback", customer_number="9877700005")
        facts["jobs"][provider] = {"application": job, "emptying": emptying, "collection": collection, "bin": bin_}
    facts["plant"] = factories_fsm.make_plant(db, caretaker_name="Caretaker Karim", caretaker_number="9877700007")
    facts["employee"] = factories_fsm.make_employee(db, two, name="Driver Dev", contact_number="9877700009")
    batch = factories_fsm.make_batch(db, "tax")
    factories_fsm.make_payment(db, batch, "T-1", "2024-01-01", owner_name="Payer Patel", owner_contact="9877700008")
    db.commit()
    execute(db, "ANALYZE")
    db.commit()
    return facts


def everything_readable(conn) -> str:
    """All text that a login gets out of our relations and out of pg_stats."""
    found = []
    for row in fetch_all(
        conn,
        """SELECT format('%%I.%%I', n.nspname, c.relname) AS name,
                  (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                      AND has_column_privilege(c.oid, a.attnum, 'SELECT')) AS columns
           FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE c.relkind IN ('r', 'v', 'm', 'p') AND n.nspname = ANY (%s) AND has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT')""",  # noqa: E501
        (list(access.SCHEMAS),),
    ):
        found.append(str(fetch_all(conn, f"SELECT {row['columns']} FROM {row['name']}")))
    found.append(str(fetch_all(conn, "SELECT most_common_vals::text AS a, histogram_bounds::text AS b FROM pg_stats WHERE schemaname = ANY (%s)", (list(access.SCHEMAS),))))  # noqa: E501
    return "\n".join(found)


# What a role may see of persons. Municipal rows come from the matrix (reliability 5 and modules 14.3, the stricter holds).
MAY_SEE = {
    "super_admin": "F", "executive": "", "it_admin": "", "building_permit": "B", "building_surveyor": "", "infrastructure": "", "tax": "D",
    "water_supply": "", "solid_waste": "", "sanitation": "BF", "public_health": "", "help_desk": "B", "external": "",
}  # fmt: skip


def test_T21_persons_are_seen_only_by_who_may(city, connect_as):
    leaks = []
    for role, allowed in MAY_SEE.items():
        text = everything_readable(connect_as(role))
        leaks += [(role, kind, value) for kind, values in SECRETS.items() if kind not in allowed for value in values if value in text]
    assert leaks == []


def test_T21_history_holds_no_more_than_the_table(city, connect_as):
    leaks = []
    for role, allowed in (("super_admin", "F"), ("it_admin", ""), ("building_permit", "B"), ("executive", ""), ("tax", ""), ("external", "")):
        conn = connect_as(role)
        text = ""
        for table in ("owners", "applications", "emptyings", "feedbacks", "employees", "service_providers"):
            schema = "building_info" if table == "owners" else "fsm"
            for key in range(1, 4):
                execute(conn, "SAVEPOINT one")
                try:
                    text += str(fetch_all(conn, "SELECT old_row, new_row FROM audit.record_history(%s, %s, %s)", (schema, table, str(key))))
                except psycopg2.errors.InsufficientPrivilege as exc:
                    text += str(exc)
                execute(conn, "ROLLBACK TO SAVEPOINT one")
        leaks += [(role, kind, value) for kind, values in SECRETS.items() if kind not in allowed for value in values if value in text]
    assert leaks == []


def test_T21_a_refusal_says_nothing_of_the_row(city, connect_as):
    job = city["jobs"][city["one"]]
    diag = refusal(connect_as("building_permit"), "UPDATE building_info.owners SET owner_contact = 'x', seen_version = 1 WHERE bin = %s", (job["bin"],))  # noqa: E501
    assert "Sitara" not in diag.message_primary


def test_P7_lookups_want_a_reason_are_logged_and_limited(city, connect_as, db):
    bin_ = city["jobs"][city["one"]]["bin"]
    tax, permit = connect_as("tax"), connect_as("building_permit")
    assert refusal(tax, "SELECT * FROM building_info.owner_of(%s, ' ')", (bin_,)).constraint_name == "reason_missing"
    assert denied(tax, "SELECT building_info.owner_national_id(%s, 'why')", (bin_,))
    assert fetch_one(tax, "SELECT * FROM building_info.owner_of(%s, 'arrears letter')", (bin_,))["owner_name"] == "Sitara Owner"
    tax.commit()
    assert fetch_value(permit, "SELECT building_info.owner_national_id(%s, 'check of papers')", (bin_,)) == "NID-88-4521"
    permit.commit()
    assert denied(permit, "SELECT nid FROM building_info.owners")
    assert fetch_value(permit, "SELECT nid_masked FROM building_info.owners_register WHERE bin = %s", (bin_,)) == "***-4521"
    masked = fetch_one(tax, "SELECT * FROM building_info.owners_masked WHERE bin = %s", (bin_,))
    assert (masked["owner_name"], masked["owner_contact"]) == ("S***r", "98******01")
    looks = fetch_all(db, "SELECT data_class, record_key, reason, found FROM audit.access_log ORDER BY id")
    assert looks == [
        {"data_class": "B", "record_key": bin_, "reason": "arrears letter", "found": True},
        {"data_class": "C", "record_key": bin_, "reason": "check of papers", "found": True},
    ]
    for _ in range(29):
        fetch_all(tax, "SELECT * FROM building_info.owner_of('B999999', 'search')")
    assert refusal(tax, "SELECT * FROM building_info.owner_of(%s, 'one more')", (bin_,)).constraint_name == "too_many_looks"


# -- own records only (T22, OWN-01 to OWN-04) -------------------------------------------------------------------------


def ids(conn, relation):
    return {row["id"] for row in fetch_all(conn, f"SELECT id FROM {relation}")}


@pytest.mark.parametrize("role", ["provider_admin", "provider_help_desk"])
def test_T22_provider_one_finds_nothing_of_provider_two(city, connect_as, db, role):
    conn = connect_as(role, provider=city["one"])
    mine, theirs = city["jobs"][city["one"]], city["jobs"][city["two"]]
    assert ids(conn, "fsm.applications") == {mine["application"]} == ids(conn, "fsm.applications_register") == ids(conn, "fsm.application_status")
    assert ids(conn, "fsm.emptyings_register") == {mine["emptying"]}
    assert ids(conn, "fsm.sludge_collections") == {mine["collection"]}
    assert ids(conn, "fsm.service_providers_register") == {city["one"]}
    assert fetch_all(conn, "SELECT * FROM fsm.applications WHERE id = %s", (theirs["application"],)) == []
    for table, key in (("applications", theirs["application"]), ("emptyings", theirs["emptying"]), ("sludge_collections", theirs["collection"])):
        assert refusal(conn, "SELECT * FROM audit.record_history('fsm', %s, %s)", (table, str(key))).sqlstate == "42501"
    if role == "provider_admin":
        assert ids(conn, "fsm.emptyings") == {mine["emptying"]}
        assert "Driver Dev" not in everything_readable(conn)
        change = "UPDATE fsm.emptyings SET comments = 'x', seen_version = 1 WHERE id = %s"
        assert refusal(conn, change, (theirs["emptying"],)).constraint_name == "no_row_touched"
    assert denied(conn, "SELECT * FROM building_info.buildings")
    near = fetch_all(conn, "SELECT bin FROM building_info.buildings_register")
    assert {"bin": mine["bin"]} in near


def test_T22_provider_filter_has_an_own_vehicle_written_for_oneself(city, connect_as, db):
    conn = connect_as("provider_admin", provider=city["one"])
    execute(conn, "INSERT INTO fsm.desludging_vehicles (service_provider_id, license_plate_number, capacity, width, comply_with_maintainance_standards)"  # noqa: E501
            " VALUES (%s, 'OWN 03', 3, 2, true)", (city["two"],))
    conn.commit()
    assert fetch_value(db, "SELECT service_provider_id FROM fsm.desludging_vehicles WHERE license_plate_number = 'OWN 03'") == city["one"]


def test_OWN_04_unassigned_applications_are_for_municipal_roles(city, connect_as, db):
    bin_, _tank = factories_fsm.make_served_building(db)
    job = factories_fsm.make_application(db, bin_, None, taken_over=True)
    db.commit()
    assert job in ids(connect_as("help_desk"), "fsm.applications")
    for role in ("provider_admin", "provider_help_desk", "emptying_operator"):
        conn = connect_as(role, provider=city["one"])
        assert job not in ids(conn, "fsm.applications_register") | ids(conn, "fsm.applications")


def test_T22_operator_sees_open_jobs_of_the_own_provider_only(city, connect_as, db):
    bin_, _tank = factories_fsm.make_served_building(db)
    open_job = factories_fsm.make_application(db, bin_, city["one"])
    db.commit()
    operator = connect_as("emptying_operator", provider=city["one"])
    assert ids(operator, "fsm.applications") == {open_job} == ids(operator, "fsm.applications_register")
    assert ids(operator, "fsm.emptyings") == set()
    assert ids(connect_as("emptying_operator", provider=city["two"]), "fsm.applications") == set()


def test_T22_plant_sees_what_came_to_it(city, connect_as, db):
    mine = city["jobs"][city["one"]]
    plant = fetch_value(db, "SELECT treatment_plant_id FROM fsm.emptyings WHERE id = %s", (mine["emptying"],))
    conn = connect_as("treatment_plant", plant=plant)
    assert mine["application"] in ids(conn, "fsm.applications_register") and mine["collection"] in ids(conn, "fsm.sludge_collections")
    assert ids(conn, "fsm.treatment_plants_register") == {plant}
    other = connect_as("treatment_plant", plant=city["plant"])
    assert ids(other, "fsm.applications_register") == ids(other, "fsm.emptyings_register") == ids(other, "fsm.sludge_collections") == set()


def test_purpose_in_time_names_go_30_days_after_feedback(city, connect_as, db):
    conn = connect_as("provider_admin", provider=city["one"])
    mine = city["jobs"][city["one"]]
    execute(db, "ALTER TABLE fsm.feedbacks DISABLE TRIGGER USER; UPDATE fsm.feedbacks SET created_at = now() - interval '31 days'; ALTER TABLE fsm.feedbacks ENABLE TRIGGER USER")  # noqa: E501
    db.commit()
    assert ids(conn, "fsm.applications") == ids(conn, "fsm.emptyings") == set()
    assert ids(conn, "fsm.applications_register") == {mine["application"]}


def test_surveyor_sees_own_open_surveys_only(connect_as, db):
    factories.make_ward(db)
    factories.make_survey(db)
    db.commit()
    surveyor = connect_as("building_surveyor", ward=1)
    execute(surveyor, "INSERT INTO building_info.building_surveys (temp_building_code, tax_code, geom, collected_date) VALUES ('W1-1', 'T9', %s, current_date)", (factories.square(0, 0),))  # noqa: E501
    surveyor.commit()
    assert [row["temp_building_code"] for row in fetch_all(surveyor, "SELECT temp_building_code FROM building_info.building_surveys")] == ["W1-1"]
    assert fetch_value(connect_as("building_permit"), "SELECT count(*) FROM building_info.building_surveys") == 2


# -- hostile objects (T23) ----------------------------------------------------------------------------------------------


def test_T23_definer_functions_fix_their_search_path_with_pg_temp_last(db):
    loose = fetch_all(
        db,
        """SELECT p.oid::regprocedure::text AS name, p.proconfig FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
           WHERE n.nspname = ANY (%s) AND p.prosecdef
             AND NOT EXISTS (SELECT 1 FROM unnest(p.proconfig) c WHERE c LIKE 'search_path=%%pg_temp' AND c LIKE 'search_path=pg_catalog%%')""",
        (list(access.SCHEMAS),),
    )
    assert loose == []
    assert fetch_all(db, "SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner WHERE p.prosecdef AND r.rolsuper"  # noqa: E501
                     " AND p.pronamespace::regnamespace::text = ANY (%s)", (list(access.SCHEMAS),)) == []


def test_T23_objects_of_the_caller_are_not_used(city, connect_as, db):
    officer = connect_as("tax")  # a role that may make temporary tables
    bin_ = city["jobs"][city["one"]]["bin"]
    execute(
        officer,
        """CREATE TEMP TABLE users (id int, username text, service_provider_id int, help_desk_id int, treatment_plant_id int, ward int, status int);
           CREATE TEMP TABLE owners (bin text, owner_name text, owner_gender text, owner_contact text);
           CREATE FUNCTION pg_temp.holds(VARIADIC text[]) RETURNS boolean LANGUAGE sql AS 'SELECT true';
           CREATE FUNCTION pg_temp.btrim(text) RETURNS text LANGUAGE sql AS 'SELECT ''reason''';
           CREATE FUNCTION pg_temp.same(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
           CREATE OPERATOR pg_temp.= (LEFTARG = text, RIGHTARG = text, FUNCTION = pg_temp.same);
           SET search_path = pg_temp, public""",
    )
    execute(officer, "INSERT INTO pg_temp.users VALUES (1, session_user, %s, NULL, 1, 7, 1)", (city["one"],))
    assert fetch_one(officer, "SELECT imis.own_provider() AS a, imis.own_plant() AS b, imis.own_ward() AS c") == {"a": None, "b": None, "c": None}
    assert fetch_one(officer, "SELECT * FROM building_info.owner_of(%s, 'letter')", (bin_,))["owner_name"] == "Sitara Owner"
    assert refusal(officer, "SELECT audit.restore_record(1)").sqlstate == "42501"
    assert refusal(officer, "SELECT * FROM building_info.owner_of(%s, '  ')", (bin_,)).constraint_name == "reason_missing"


def test_T39_hostile_notices_carry_no_right(connect_as, db):
    """Anyone may send on our channel; nothing in the database listens to it, and our own messages are plain JSON of names and keys."""
    conn = connect_as("external")
    for payload in ("not json", "x" * 7999, json.dumps({"table": "pg_authid"})):
        execute(conn, "SELECT pg_notify('imis', %s)", (payload,))
    conn.commit()
