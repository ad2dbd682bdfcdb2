"""Clocks that are wrong: a client two years off, a client in another time zone, a change to summer time (reliability section 12, T13)."""

from __future__ import annotations

import ast
import sys
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import psycopg2
import pytest
from psycopg2 import sql

from imis_plugin.database import bootstrap, health
from imis_plugin.database.connection import execute, fetch_all, fetch_one, fetch_value
from imis_plugin.desk import form_page
from imis_plugin.records import clock
from tests import factories_fsm
from tests.desk.conftest import *  # noqa: F403  the desk's fixtures
from tests.desk.test_toilets_and_health import open_action, save, shown_problems

PACKAGE = Path(__file__).resolve().parents[2] / "imis_plugin"
DAYS_OFF = 730


class _Any(type):
    def __instancecheck__(cls, value) -> bool:
        return isinstance(value, cls.__mro__[1])


@pytest.fixture(params=[DAYS_OFF, -DAYS_OFF], ids=["two years ahead", "two years behind"])
def wrong_clock(request, monkeypatch):
    """The clock of this computer is wrong, for all of IMIS's code; gives what it calls today."""
    off = timedelta(days=request.param)

    class WrongDate(date, metaclass=_Any):
        @classmethod
        def today(cls):
            return (datetime.now() + off).date()

    class WrongDatetime(datetime, metaclass=_Any):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) + off

    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + off.total_seconds())
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] == "imis_plugin":
            for word, found in list(vars(module).items()):
                if found is date or found is datetime:
                    monkeypatch.setattr(module, word, WrongDate if found is date else WrongDatetime)
    clock.set_by(None)  # what an earlier connection said is forgotten
    yield (datetime.now() + off).date()
    clock.set_by(None)


def test_T13_what_a_client_with_a_wrong_clock_stores_bears_the_servers_time(wrong_clock, open_dock, db, monkeypatch):
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})
    toilet = factories_fsm.make_toilet(db, "Public Toilet")
    db.commit()
    assert clock.today() == wrong_clock, "the computer really is wrong"
    dock = open_dock("toilets", "sanitation")
    form = open_action(dock, "toilet_users", "add")
    server_day = fetch_value(db, "SELECT CURRENT_DATE")
    assert form.editors["date"].value() == server_day == clock.today()
    for name, value in (("toilet_id", toilet), ("no_male_user", 4), ("no_female_user", 5)):
        form.editors[name].set_value(value)
        form._changed(name)
    number = save(form)
    db.rollback()
    row = fetch_one(
        db,
        "SELECT date = CURRENT_DATE AS day, created_at > now() - interval '10 minutes' AND created_at <= now() AS made,"
        " updated_at <= now() AS changed FROM fsm.ctpt_users WHERE id = %s",
        (number,),
    )
    assert row == {"day": True, "made": True, "changed": True}
    form = open_action(dock, "toilet_users", "add")
    form.editors["date"].set_value(server_day + timedelta(days=1))
    form._changed("date")
    form.save()
    assert any(text.startswith("date:") for text in shown_problems(form)), "tomorrow is the future, whatever this computer says"


def test_T13_no_code_of_the_desk_asks_this_computer_what_day_it_is():
    for part in ("desk", "modules", "records", "layers"):
        for path in (PACKAGE / part).rglob("*.py"):
            if path.name == "clock.py":
                continue
            calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
            names = {ast.unparse(call.func) for call in calls}
            assert not {"date.today", "datetime.today", "QDate.currentDate"} & names, path


def test_T13_figures_are_the_same_from_every_time_zone_and_across_a_change_of_summer_time(db):
    """Feedbacks given around midnight of New Year and of the nights in which clocks are changed count on the city's day, for whoever asks."""
    moments = {
        "2023-12-31 18:29Z": date(2023, 12, 31), "2023-12-31 18:31Z": date(2024, 1, 1),  # midnight in Kolkata is 18:30 UTC
        "2024-03-31 00:30Z": date(2024, 3, 31), "2024-03-31 01:30Z": date(2024, 3, 31),  # clocks go forward in Berlin
        "2024-11-03 05:30Z": date(2024, 11, 3), "2024-11-03 06:30Z": date(2024, 11, 3),  # and back in New York
    }  # fmt: skip
    provider = factories_fsm.make_provider(db)
    wanted = {}
    for day in moments.values():
        bin_, _tank = factories_fsm.make_served_building(db)
        job = factories_fsm.make_application(db, bin_, provider, taken_over=True, application_date="2023-12-01")
        number = factories_fsm.make_feedback(db, job, taken_over=True)
        wanted[number] = day
    execute(db, "SET session_replication_role = replica")  # the moment of a record is the server's; only so can a test choose it
    for number, moment in zip(wanted, moments, strict=True):
        execute(db, "UPDATE fsm.feedbacks SET created_at = %s WHERE id = %s", (moment, number))
    execute(db, "UPDATE fsm.service_providers SET created_at = '2023-12-31 18:31Z'")
    execute(db, "RESET session_replication_role")
    db.commit()
    functions = fetch_all(
        db,
        """SELECT n.nspname AS schema, p.proname AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE p.prorettype = 'imis.figure'::regtype AND p.pronargs = p.pronargdefaults ORDER BY 1, 2""",
    )
    assert len(functions) > 20
    found = {}
    # one transaction has one now(); of the zones only those can be compared whose day it is now in UTC too
    zones = fetch_all(
        db,
        """SELECT z FROM unnest(ARRAY['UTC', 'Asia/Kolkata', 'Europe/Berlin', 'America/New_York', 'Pacific/Honolulu', 'Pacific/Auckland', 'Etc/GMT+6',
                                      'Etc/GMT-6']) AS z WHERE (now() AT TIME ZONE z)::date = (now() AT TIME ZONE 'UTC')::date""",
    )
    assert len(zones) >= 3
    for zone in (row["z"] for row in zones):
        execute(db, "SELECT set_config('TimeZone', %s, true)", (zone,))
        days = {row["id"]: row["service_day"] for row in fetch_all(db, "SELECT id, service_day FROM fsm.counted_feedbacks()")}
        assert days == wanted, zone
        figures = {
            f"{row['schema']}.{row['name']}": fetch_all(db, sql.SQL("SELECT * FROM {}()").format(sql.Identifier(row["schema"], row["name"])))
            for row in functions
        }
        for year in (2023, 2024):
            figures[f"cwis {year}"] = fetch_all(db, "SELECT * FROM cwis.compute(%s) ORDER BY code", (year,))
            figures[f"assets {year}"] = fetch_all(db, "SELECT * FROM fsm.asset_cards(%s)", (year,))
        found[zone] = figures
    first, *others = found.values()
    for other in others:
        assert {name for name in first if first[name] != other[name]} == set()
    assert [row["value"] for row in first["assets 2023"]][0] == 0 and [row["value"] for row in first["assets 2024"]][0] == 1


def test_T13_days_of_the_database_begin_as_in_the_city(db, db_name, cluster):
    assert fetch_value(db, "SELECT value FROM imis.settings WHERE name = 'timezone'") == "Asia/Kolkata"
    db.commit()
    told = {finding.title: finding for finding in health.check(db)}["Time zone"]
    assert told.level == "warning" and "Asia/Kolkata" in told.reason and "rebuild" in told.remedy, "a copy knows no time zone yet"
    assert bootstrap.keep_time_zone(db) == ""
    db.commit()
    assert {finding.title: finding for finding in health.check(db)}["Time zone"].level == "ok"
    later = psycopg2.connect(**cluster.params(db_name))
    assert fetch_value(later, "SHOW timezone") == "Asia/Kolkata"
    assert fetch_value(later, "SELECT CURRENT_DATE = (now() AT TIME ZONE 'Asia/Kolkata')::date AND imis.local_date(now()) = CURRENT_DATE")
    later.close()


def test_T13_an_account_that_does_not_own_the_database_is_told_what_its_owner_has_to_do(db, connect_as):
    officer = connect_as("super_admin")
    assert "have its owner run" in bootstrap.keep_time_zone(officer)
    assert fetch_value(officer, "SELECT 1") == 1, "the transaction goes on"
