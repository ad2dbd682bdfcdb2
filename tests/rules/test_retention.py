"""How long data of persons is kept (reliability 5: Retention, Purpose in time; T46)."""

from __future__ import annotations

import json

import pytest

from imis_plugin import cli
from imis_plugin.database import health
from imis_plugin.database.connection import execute, fetch_all, fetch_one, fetch_value
from tests import factories as f
from tests import factories_fsm as fsm
from tests.access.conftest import refusal

NAMES = ("Gita", "Hari", "9811111111", "9822222222", "Secret")
ANSWERS = {
    "floor_count": 2, "nid": "SecretID", "owner_name": "Gita", "respondent": "Hari", "pipe_code": "W0001",
    "containment": {"size": 3, "caretaker": "Hari"}, "owner": {"owner_contact": "9811111111"},
}  # fmt: skip


def everything(db) -> str:
    """All texts of the tables with persons, and of their history."""
    found = fetch_all(
        db,
        """SELECT a::text AS x FROM fsm.applications a UNION ALL SELECT e::text FROM fsm.emptyings e UNION ALL SELECT b::text FROM fsm.feedbacks b
           UNION ALL SELECT s::text FROM building_info.building_surveys s UNION ALL SELECT t::text FROM taxpayment_info.tax_payments t
           UNION ALL SELECT coalesce(h.old_row::text, '') || coalesce(h.new_row::text, '') FROM audit.change h""",
    )
    return " ".join(row["x"] for row in found)


def due(conn) -> dict[str, tuple[int, int]]:
    """Records and entries of history past their time, by table."""
    found: dict[str, tuple[int, int]] = {}
    for row in fetch_all(conn, "SELECT * FROM imis.retention_due()"):
        records, entries = found.get(row["relation"], (0, 0))
        found[row["relation"]] = (records + row["records"], entries + row["history_entries"])
    return {name: both for name, both in found.items() if any(both)}


@pytest.fixture
def old(db):
    """A whole job of four years ago, an old delivery of payments, a decided survey, an old look, and a deleted owner; and young ones of each."""
    day = "(CURRENT_DATE - interval '{}')::date"

    class Old:
        """Numbers of what the tests look at."""

    crew = fsm.Crew(db)
    bin_, _ = fsm.make_served_building(db)
    application = Old.application = fsm.make_application(
        db, bin_, crew.provider, applicant_name="Gita", applicant_contact="9811111111", note="Secret note"
    )
    fsm.make_emptying(db, application, crew)
    fsm.make_collection(db, application)
    fsm.make_feedback(db, application)
    execute(db, "UPDATE fsm.applications SET taken_over = true WHERE id = %s", (application,))
    emptied = day.format("4 years")
    execute(db, f"UPDATE fsm.applications SET application_date = {emptied}, proposed_emptying_date = NULL WHERE id = %s", (application,))
    execute(
        db,
        "UPDATE fsm.emptyings SET taken_over = true, service_receiver_name = 'Hari', service_receiver_contact = '9822222222', "
        f"emptied_date = {emptied}, end_date = {emptied} WHERE application_id = %s",
        (application,),
    )
    execute(
        db, f"UPDATE fsm.sludge_collections SET taken_over = true, date = {emptied}, exit_date = {emptied} WHERE application_id = %s", (application,)
    )
    batch = fsm.make_batch(db, "taxpayment_info.tax_payments", delivered_on=fetch_value(db, f"SELECT {day.format('5 years 1 day')}"))
    fsm.make_payment(db, batch, "T1", "2020-01-01", owner_name="Gita", owner_contact="9811111111")
    Old.young_batch = fsm.make_batch(db, "taxpayment_info.tax_payments", delivered_on=fetch_value(db, f"SELECT {day.format('4 years 11 months')}"))
    Old.payment = fsm.make_payment(db, Old.young_batch, "T1", "2020-01-01", owner_name="Young One")
    Old.survey, Old.young_survey, Old.open_survey = (
        f.make_survey(db, answers=json.dumps(ANSWERS if n == 0 else {"owner_name": "Young One"})) for n in range(3)
    )
    for survey, days in ((Old.survey, 32), (Old.young_survey, 28)):
        execute(
            db,
            "UPDATE building_info.building_surveys SET is_enabled = false, decided_at = now() - %s * interval '1 day' WHERE id = %s",
            (days, survey),
        )
    for years in (1, 3):
        execute(
            db,
            "INSERT INTO audit.access_log (at, by_user, what, data_class, table_schema, table_name, record_key, reason, found) "
            "VALUES (now() - %s * interval '1 year', 'x', 'x', 'B', 'x', 'x', 'x', 'x', true)",
            (years,),
        )
    execute(
        db,
        "INSERT INTO audit.change (at, by_user, table_schema, table_name, record_key, action, old_row, transaction_id) VALUES "
        "(now() - interval '4 years', 'x', 'building_info', 'owners', '999999', 'delete', '{\"owner_name\": \"Gita\", \"bin\": \"B9\"}', 1)",
    )
    db.commit()
    return Old


def test_5_retention_only_looks_first_then_treats_each_class_and_a_second_run_finds_nothing(db, old, connect_as):
    chief = connect_as("super_admin")
    looked = due(chief)
    assert {name: both[0] for name, both in looked.items()} == {
        "fsm.applications": 1, "fsm.emptyings": 1, "fsm.feedbacks": 1, "building_info.building_surveys": 1, "taxpayment_info.tax_payments": 1,
        "audit.access_log": 1, "audit.change": 0,
    }  # fmt: skip
    assert fetch_value(chief, "SELECT sum(records) FROM imis.apply_retention()") == 6 and "Gita" in everything(db)
    chief.rollback()
    db.rollback()
    done = fetch_all(chief, "SELECT relation, sum(records) AS records FROM imis.apply_retention(false) GROUP BY 1")
    chief.commit()
    assert {row["relation"]: row["records"] for row in done if row["records"]} == {name: both[0] for name, both in looked.items() if both[0]}
    left = everything(db)
    assert not [word for word in NAMES if word in left] and "Young One" in left
    assert due(chief) == {}
    assert fetch_value(chief, "SELECT sum(records) FROM imis.apply_retention(false)") == 0
    runs = fetch_all(db, "SELECT relation, records FROM imis.retention_runs WHERE records > 0 ORDER BY 1")
    assert len(runs) == 6 and fetch_value(db, "SELECT count(DISTINCT created_by) FROM imis.retention_runs") == 1


def test_5_retention_leaves_the_job_and_says_in_history_that_it_happened(db, old, connect_as):
    chief = connect_as("super_admin")
    execute(chief, "SELECT imis.apply_retention(false)")
    chief.commit()
    number = old.application
    job = fetch_one(db, "SELECT * FROM fsm.applications WHERE id = %s", (number,))
    assert (job["applicant_name"], job["applicant_contact"], job["applicant_gender"], job["note"]) == (f"Applicant {number}", None, None, None)
    assert job["bin"] and job["containment_id"] and job["application_date"]
    assert fetch_value(db, "SELECT service_receiver_name FROM fsm.emptyings WHERE application_id = %s", (number,)) == f"Receiver {number}"
    newest = fetch_one(
        db,
        "SELECT action, changed, old_row, new_row FROM audit.change WHERE table_name = 'applications' AND record_key = %s ORDER BY id DESC",
        (str(number),),
    )
    assert newest["action"] == "forget" and "applicant_name" in newest["changed"] and "applicant_name" not in (newest["old_row"] or {})
    assert fetch_all(db, "SELECT id FROM taxpayment_info.tax_payments") == [{"id": old.payment}]
    of_payments = "SELECT action, old_row, new_row FROM audit.change WHERE table_name = 'tax_payments' AND record_key <> %s"
    gone = fetch_all(db, of_payments, (str(old.payment),))
    assert sorted(row["action"] for row in gone) == ["delete", "insert"] and not any(row["old_row"] or row["new_row"] for row in gone)
    assert fetch_value(db, "SELECT count(*) FROM audit.access_log") == 1
    kept = fetch_value(db, "SELECT old_row FROM audit.change WHERE record_key = '999999'")
    assert kept == {"bin": "B9"}


def test_5_purpose_in_time_a_decided_survey_keeps_the_building_and_loses_the_persons(db, old, connect_as):
    chief = connect_as("super_admin")
    execute(chief, "SELECT imis.apply_retention(false)")
    chief.commit()
    answers = {row["id"]: row["answers"] for row in fetch_all(db, "SELECT id, answers FROM building_info.building_surveys")}
    assert answers[old.survey] == {"floor_count": 2, "pipe_code": "W0001", "containment": {"size": 3}}
    assert answers[old.young_survey] == answers[old.open_survey] == {"owner_name": "Young One"}


def test_5_retention_periods_are_settings_of_the_spec(db, old, connect_as):
    rows = fetch_all(db, "SELECT name, value FROM imis.settings WHERE name LIKE 'retention%%'")
    assert {row["name"]: row["value"] for row in rows} == {
        "retention_application_years": "3", "retention_payment_years": "5", "retention_access_log_years": "2", "retention_survey_days": "30",
    }  # fmt: skip
    execute(db, "UPDATE imis.settings SET value = '6' WHERE name IN ('retention_application_years', 'retention_payment_years')")
    db.commit()
    assert set(due(connect_as("it_admin"))) == {"building_info.building_surveys", "audit.access_log"}


def test_5_retention_is_the_super_admins(connect_as):
    for role in ("it_admin", "building_permit", "tax"):
        conn = connect_as(role)
        assert refusal(conn, "SELECT imis.apply_retention(false)").sqlstate == "42501"
        assert refusal(conn, "SELECT imis.retention_pass(false)").sqlstate == "42501"
        assert refusal(conn, "DELETE FROM audit.access_log").sqlstate == "42501"


def test_5_every_column_of_class_B_of_a_job_goes(db, old):
    execute(db, "SELECT imis.apply_retention(false)")
    columns = "SELECT table_name, column_name FROM audit.personal_columns WHERE table_name IN ('applications', 'emptyings', 'feedbacks')"
    for row in fetch_all(db, columns):
        values = fetch_all(db, f"SELECT DISTINCT {row['column_name']}::text AS v FROM fsm.{row['table_name']}")
        assert all(v["v"] is None or v["v"].endswith(f" {old.application}") for v in values), row


def test_5_check_warns_and_the_command_applies(db, db_name, cluster, old, capsys, monkeypatch):
    finding = next(one for one in health.check(db) if one.title == "Data of persons")
    assert finding.level == "warning" and "retention --apply" in finding.remedy
    db.rollback()
    params = cluster.params(db_name)
    target = " ".join(f"{key}={value}" for key, value in params.items())
    assert cli.main(["--database", target, "retention"]) == 0
    assert "Nothing was changed" in capsys.readouterr().out and "Gita" in everything(db)
    db.rollback()
    assert cli.main(["--database", target, "--json", "retention", "--apply"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["applied"] and sum(one["records"] for one in told["classes"]) == 6
    assert next(one for one in health.check(db) if one.title == "Data of persons").level == "ok"
