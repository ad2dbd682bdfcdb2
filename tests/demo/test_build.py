"""The demo city keeps every rule, is the same for the same seed, and is built once."""

from __future__ import annotations

import psycopg2
import pytest

from imis_plugin.database import connection
from imis_plugin.database.errors import Cancelled, ImisError
from imis_plugin.database.feedback import Quiet
from imis_plugin.demo import build
from tests.conftest import clone, drop
from tests.demo.conftest import SIZE

_TABLES = (
    "building_info.buildings building_info.owners building_info.build_contains building_info.building_surveys fsm.containments "
    "fsm.applications fsm.emptyings fsm.sludge_collections fsm.feedbacks fsm.toilets fsm.build_toilets fsm.ctpt_users "
    "fsm.treatment_plants fsm.treatmentplant_tests fsm.service_providers fsm.employees fsm.desludging_vehicles fsm.kpi_targets "
    "layer_info.wards layer_info.low_income_communities layer_info.landuses layer_info.grids utility_info.roads "
    "utility_info.sewers utility_info.drains utility_info.water_supplys taxpayment_info.tax_payments "
    "watersupply_info.watersupply_payments swm_info.swmservice_payments public_health.water_samples "
    "public_health.waterborne_hotspots public_health.yearly_waterborne_cases sewer_connection.sewer_connections"
).split()


def value(conn, query: str, params=None):
    return connection.fetch_value(conn, query, params)


def checksums(conn) -> dict[str, str]:
    """A checksum of each table's own columns, whatever the order and the time of writing."""
    sums = {}
    for table in _TABLES:
        statement = psycopg2.sql.SQL(
            "SELECT md5(coalesce(string_agg(row_text, '|' ORDER BY row_text COLLATE \"C\"), '')) FROM (SELECT (to_jsonb(t) - "
            "ARRAY['created_at', 'updated_at', 'client_uuid'])::text AS row_text FROM {} t) x"
        ).format(psycopg2.sql.Identifier(*table.split(".")))
        sums[table] = value(conn, statement)
    return sums


@pytest.fixture(scope="module")
def twin(make_demo):
    conn = make_demo(1)
    conn.autocommit = True
    return conn


def test_the_same_seed_gives_the_same_city(demo, twin):
    assert checksums(demo) == checksums(twin)


def test_another_seed_gives_another_city(demo, make_demo):
    other = make_demo(2, size=400)
    assert value(other, "SELECT count(*) FROM building_info.buildings") == 400
    one = value(demo, "SELECT md5(string_agg(owner_name, ',' ORDER BY bin)) FROM building_info.owners WHERE bin <= 'B000300'")
    two = value(other, "SELECT md5(string_agg(owner_name, ',' ORDER BY bin)) FROM building_info.owners WHERE bin <= 'B000300'")
    assert one != two


def test_every_table_has_rows(demo):
    for table in _TABLES:
        statement = psycopg2.sql.SQL("SELECT EXISTS (SELECT FROM {})").format(psycopg2.sql.Identifier(*table.split(".")))
        assert value(demo, statement), table


def test_no_rule_is_switched_off(demo):
    assert value(demo, "SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'") == 0
    assert value(demo, "SELECT count(*) FROM pg_constraint WHERE NOT convalidated") == 0


def test_the_health_check_finds_no_error(demo):
    from imis_plugin.database import health

    assert [f for f in health.check(demo) if f.level == "error"] == []


@pytest.mark.parametrize("view", ["layer_info.ward_problems", "building_info.ward_disagreements", "building_info.lic_disagreements"])
def test_views_of_data_quality_are_empty(demo, view):
    assert value(demo, psycopg2.sql.SQL("SELECT count(*) FROM {}").format(psycopg2.sql.Identifier(*view.split(".")))) == 0


def test_only_old_records_count_as_taken_over(demo):
    for table in _TABLES:
        columns = "SELECT count(*) FROM pg_attribute WHERE attrelid = %s::regclass AND attname = 'taken_over'"
        if not value(demo, columns, (table,)):
            continue
        statement = psycopg2.sql.SQL("SELECT count(*) FROM {} WHERE taken_over").format(psycopg2.sql.Identifier(*table.split(".")))
        marked = value(demo, statement)
        assert (marked > 0) == (table in ("fsm.ctpt_users", "public_health.yearly_waterborne_cases")), table


def test_wards_and_communities_add_up(demo):
    row = connection.fetch_one(
        demo,
        "SELECT sum(no_build)::int AS buildings, sum(no_contain)::int AS containments, sum(no_popsrv)::int AS people, "
        "sum(no_emptying)::int AS emptyings FROM layer_info.ward_summary",
    )
    assert row["buildings"] == SIZE
    assert row["containments"] == value(demo, "SELECT count(*) FROM fsm.containments")
    assert row["people"] == value(demo, "SELECT sum(population_served) FROM building_info.buildings")
    assert row["emptyings"] == value(demo, "SELECT count(*) FROM fsm.emptyings")
    outside = "SELECT count(*) FROM building_info.buildings b LEFT JOIN layer_info.low_income_communities l ON l.id = b.lic_id "
    assert value(demo, outside + "WHERE b.lic_id IS NOT NULL AND NOT public.ST_Intersects(l.geom, b.point)") == 0


def test_shares_are_those_of_a_plausible_city(demo):
    shares = connection.fetch_one(
        demo,
        """
        SELECT avg((NOT verification_status)::int) AS unverified, sum(population_served)::numeric / sum(household_served) AS persons,
               avg((sanitation_system_id IN (3, 4))::int) AS onsite, avg((sanitation_system_id = 1)::int) AS sewer,
               avg((functional_use_id IN (1, 2))::int) AS homes,
               (SELECT avg((owner_gender = 'Male')::int) FROM building_info.owners) AS men
        FROM building_info.buildings
        """,
    )
    assert 0.03 < shares["unverified"] < 0.1
    assert 3.8 < shares["persons"] < 4.5
    assert 0.5 < shares["onsite"] < 0.92
    assert 0.0 < shares["sewer"] < 0.4
    assert 0.75 < shares["homes"] < 0.97
    assert 0.65 < shares["men"] < 0.83
    chain = connection.fetch_one(
        demo,
        """
        SELECT count(*) AS jobs, avg((s.id IS NOT NULL)::int) AS delivered, avg((f.id IS NOT NULL)::int) AS answered
        FROM fsm.emptyings e LEFT JOIN fsm.sludge_collections s USING (application_id) LEFT JOIN fsm.feedbacks f USING (application_id)
        WHERE e.emptied_date < CURRENT_DATE - 5
        """,
    )
    assert chain["jobs"] > 60
    assert 0.8 < chain["delivered"] < 0.99
    assert 0.55 < chain["answered"] < 0.85


def test_payments_have_their_unmatched_rows(demo):
    for view in ("taxpayment_info.tax_payment_status", "watersupply_info.watersupply_payment_status", "swm_info.swmservice_payment_status"):
        known = psycopg2.sql.Identifier(*view.split("."))
        stray = psycopg2.sql.Identifier(*(view + "_unmatched").split("."))
        paid = value(demo, psycopg2.sql.SQL("SELECT count(*) FROM {} WHERE due_year < 99").format(known))
        unmatched = value(demo, psycopg2.sql.SQL("SELECT count(*) FROM {}").format(stray))
        assert paid > 50
        assert 0 < unmatched < 0.08 * paid


def test_cwis_indicators_are_plausible(demo):
    rows = {
        r["code"]: r for r in connection.fetch_all(demo, "SELECT code, value, status FROM cwis.compute(EXTRACT(year FROM CURRENT_DATE)::int - 1)")
    }
    assert len(rows) >= 22
    assert 10 < rows["SF-1a"]["value"] < 70
    assert 3 < rows["SF-1b"]["value"] < 25
    assert 80 < rows["SF-1c"]["value"] < 100
    targets = connection.fetch_all(
        demo, "SELECT indicator_code AS code, target FROM cwis.indicator_target WHERE year = EXTRACT(year FROM CURRENT_DATE)::int - 1"
    )
    assert {row["code"] for row in targets} == set(rows)  # so that panel and paper show them
    assert 0 < sum(rows[row["code"]]["value"] is not None and rows[row["code"]]["value"] >= row["target"] for row in targets) < len(rows)


def test_a_second_run_changes_nothing(demo):
    before = value(demo, "SELECT count(*) FROM audit.change")
    demo.autocommit = False
    try:
        assert build(demo, size=SIZE, seed=1)["built"] is False
        with pytest.raises(ImisError, match="drop this database first"):
            build(demo, size=SIZE, seed=2)
        with pytest.raises(ImisError, match="300 to 1,000,000"):
            build(demo, size=12)
    finally:
        demo.rollback()
        demo.autocommit = True
    assert value(demo, "SELECT count(*) FROM audit.change") == before


@pytest.fixture
def fresh(cluster, template):
    name = clone(cluster, template)
    conn = psycopg2.connect(**cluster.params(name))
    yield conn
    conn.close()
    drop(cluster, name)


def test_stopped_half_way_leaves_nothing(fresh):
    class Stop(Quiet):
        asked = 0

        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 4

    with pytest.raises(Cancelled):
        build(fresh, size=400, feedback=Stop())
    assert value(fresh, "SELECT count(*) FROM building_info.buildings") == 0
    assert value(fresh, "SELECT count(*) FROM imis.settings WHERE name LIKE 'demo.%%'", ()) == 0


def test_a_municipality_with_data_is_left_alone(fresh):
    connection.execute(
        fresh,
        "INSERT INTO layer_info.wards (ward, geom) VALUES (1, public.ST_Multi(public.ST_MakeEnvelope(499000, 2969000, 500000, 2970000, 32644)))",
    )
    fresh.commit()
    with pytest.raises(ImisError, match="holds a municipality's data"):
        build(fresh, size=400)


def test_a_broken_off_large_build_is_named(fresh):
    connection.execute(
        fresh,
        "INSERT INTO imis.settings (name, value, label, category) VALUES ('demo.state', 'building', 'State', 'city'), "
        "('demo.size', '60000', 'Size', 'city'), ('demo.seed', '1', 'Seed', 'city')",
    )
    fresh.commit()
    with pytest.raises(ImisError, match="broken off half-way"):
        build(fresh, size=60000)
