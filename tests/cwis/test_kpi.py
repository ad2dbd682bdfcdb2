"""The seven KPIs (cwis.md 7, modules 11.2): golden values of city A, and the rules that a hand-made city shows."""

from __future__ import annotations

from decimal import Decimal

import pytest

from imis_plugin.database.connection import execute, fetch_all
from tests import factories as f
from tests import factories_fsm as ff
from tests.cwis import golden_city

EXPECTED = golden_city.read("expected_kpi.csv")
VALUES = "SELECT * FROM fsm.kpi_values(%s, %s)"


@pytest.fixture(scope="module")
def computed(golden):
    """KPI rows of a year and provider by period and name, each computed once."""
    done: dict = {}

    def of(year: int, provider: int | None) -> dict:
        if (year, provider) not in done:
            rows = fetch_all(golden, VALUES, (year, provider))
            done[year, provider] = {(row["period"], row["label"]): row for row in rows}
        return done[year, provider]

    return of


@pytest.mark.parametrize("provider", ["all", "1", "2", "3"])
@pytest.mark.parametrize("year", golden_city.YEARS)
def test_golden_kpis_of_a_year_and_its_quarters(computed, year, provider):
    """Numerator, denominator, raw, value, status, target and unit of all seven, as an independent program computed them."""
    got = computed(year, None if provider == "all" else int(provider))
    wanted = [row for row in EXPECTED if row["year"] == str(year) and row["service_provider_id"] == provider]
    assert len(wanted) == len(got) == 35
    for want in wanted:
        row = got[want["period"], want["indicator"]]
        name = (year, want["period"], provider, want["indicator"])
        assert (row["status"], row["unit"], row["target"]) == (want["status"], want["unit"], Decimal(want["target"])), name
        assert row["value"] == (None if want["value"] is None else Decimal(want["value"])), name
        for part in ("numerator", "denominator", "raw"):
            expected = None if want[part] is None else Decimal(want[part])
            assert row[part] == expected if expected is None else abs(row[part] - expected) <= Decimal("0.000001"), (name, part)
        assert (row["reason"] is None) == (row["status"] == "ok"), name


def _serve(conn, crew, made: str, emptied: str | None = None, **fate):
    """An application with what became of it: collected, satisfied, ppe."""
    bin, tank = ff.make_served_building(conn)
    application = ff.make_application(
        conn, bin, crew.provider, containment_id=tank, application_date=made, proposed_emptying_date=made, taken_over=True
    )
    if emptied:
        ff.make_emptying(conn, application, crew, emptied_date=emptied, taken_over=True)
    if fate.get("collected"):
        ff.make_collection(conn, application, date=emptied, taken_over=True)
    if "satisfied" in fate:
        ff.make_feedback(conn, application, fsm_service_quality=fate["satisfied"], wear_ppe=fate["ppe"])
    return application


def _by_name(conn, year=2025, provider=None, period="year"):
    return {row["code"]: row for row in fetch_all(conn, VALUES, (year, provider)) if row["period"] == period}


def test_S_42_ten_applications_eight_emptied_six_collected_five_feedbacks(db):
    crew = ff.Crew(db)
    for n in range(10):
        fate = {"collected": n < 6}
        if n < 5:
            fate |= {"satisfied": n < 4, "ppe": n < 3}
        _serve(db, crew, f"2025-02-{n + 1:02}", f"2025-02-{n + 3:02}" if n < 8 else None, **fate)
    year, quarter, empty = _by_name(db), _by_name(db, period="Q1"), _by_name(db, period="Q2")
    for got in (year, quarter):
        values = {code: row["value"] for code, row in got.items()}
        assert values["response_efficiency"] == Decimal("80.0") and values["safe_desludging"] == Decimal("75.0")
        assert values["customer_satisfaction"] == Decimal("80.0") and values["ppe_compliance"] == Decimal("60.0")
        assert values["response_time"] == Decimal("48.0") and values["inclusion"] == 0
    assert {row["status"] for code, row in empty.items() if code != "fscr"} == {"undefined"}
    assert empty["response_efficiency"]["reason"] == "No application was made in this period."
    other = ff.make_provider(db)
    assert _by_name(db, provider=other)["response_efficiency"]["status"] == "undefined"


def test_S_43_no_feedback_is_no_data_never_nought(db):
    _serve(db, ff.Crew(db), "2025-03-01", "2025-03-02", collected=True)
    row = _by_name(db)["customer_satisfaction"]
    assert (row["value"], row["status"], row["denominator"]) == (None, "undefined", 0)
    assert "No feedback" in row["reason"]


def test_KPI_01_targets_show_and_values_without_target_show_as_well(db):
    _serve(db, ff.Crew(db), "2025-03-01", "2025-03-02", collected=True)
    assert _by_name(db)["safe_desludging"]["target"] is None
    execute(db, "INSERT INTO fsm.kpi_targets (indicator_id, year, target) VALUES (4, 2025, 85), (6, 2025, 120)")
    got = _by_name(db)
    assert got["safe_desludging"]["target"] == 85 and not got["safe_desludging"]["lower_is_better"]
    assert got["response_time"]["target"] == 120 and got["response_time"]["lower_is_better"]


def test_a_missing_setting_is_said(db):
    execute(db, "DELETE FROM imis.settings WHERE name = 'fscr_rate_m3'")
    row = _by_name(db)["fscr"]
    assert row["status"] == "missing_setting" and "setting" in row["reason"] and row["value"] is None


def test_KPI_inclusion_and_collection_ratio_by_hand(db):
    crew = ff.Crew(db)
    lic = f.make_lic(db)
    first = _serve(db, crew, "2025-01-05", "2025-04-01")
    _serve(db, crew, "2025-01-06", "2025-01-07")
    execute(db, "UPDATE building_info.buildings SET lic_id = %s WHERE bin = (SELECT bin FROM fsm.applications WHERE id = %s)", (lic, first))
    execute(db, "UPDATE building_info.buildings SET population_served = 100, desludging_vehicle_accessible = true, household_served = 20")
    year, first_quarter, second = _by_name(db), _by_name(db, period="Q1"), _by_name(db, period="Q2")
    assert year["inclusion"]["value"] == first_quarter["inclusion"]["value"] == Decimal("50.0")
    people = year["fscr"]["denominator"] / Decimal("0.26")
    assert people == 200 and first_quarter["fscr"]["denominator"] * 4 == year["fscr"]["denominator"]
    # The volume counts by the day of emptying, the cohort by the day of application.
    assert year["fscr"]["numerator"] == first_quarter["fscr"]["numerator"] + second["fscr"]["numerator"] > second["fscr"]["numerator"] > 0


def test_DSH_03_provider_staff_get_their_own_kpis_whatever_they_ask(db, connect_as):
    crew, other = ff.Crew(db), ff.Crew(db)
    _serve(db, crew, "2025-02-01", "2025-02-02")
    _serve(db, other, "2025-02-01")
    execute(db, "INSERT INTO fsm.kpi_targets (indicator_id, year, target) VALUES (1, 2025, 85)")
    db.commit()
    office, staff = connect_as("sanitation"), connect_as("provider_admin", provider=other.provider)
    assert _by_name(office)["response_efficiency"]["value"] == Decimal("50.0")
    assert _by_name(office, provider=crew.provider)["response_efficiency"]["value"] == Decimal("100.0")
    for asked in (None, crew.provider, other.provider):
        assert _by_name(staff, provider=asked)["response_efficiency"]["value"] == 0
    rows = fetch_all(staff, "SELECT * FROM fsm.kpi_years()")
    assert {(row["year"], row["value"]) for row in rows if row["code"] == "response_efficiency"} == {(2025, Decimal("0.0"))}
