"""Set-up and upgrade (reliability section 6; habits 8 to 12)."""

# ruff: noqa: E501 - a case a line reads best

from __future__ import annotations

import time

import psycopg2
import pytest

from imis_plugin.database import catalogue, programs, sql_files
from imis_plugin.database.connection import execute, fetch_all, fetch_one, fetch_value
from imis_plugin.database.errors import Cancelled, ImisError
from imis_plugin.database.migrator import Migrator
from tests.database import small
from tests.database.small import Recorder, SmallMigrator


@pytest.fixture
def house(tmp_path):
    """The small house's SQL."""
    return small.write(tmp_path / "sql")


@pytest.fixture
def conn(cluster, empty_db):
    """A superuser's connection to an empty database."""
    opened = small.open_db(cluster, empty_db)
    yield opened
    opened.close()


@pytest.fixture
def installed(conn, house):
    """A connection to a database with the small house in it."""
    SmallMigrator(conn, house).init(32644, "Testpur")
    return conn


def test_template_is_current_and_fixed_at_set_up(db):
    status = Migrator(db).status()
    assert (status.state, status.srid, status.name) == ("current", 32644, "Testpur"), status
    assert fetch_value(db, "SELECT value FROM imis.settings WHERE name = 'city_name'") == "Testpur"
    assert fetch_value(db, "SELECT round(public.ST_Area(geom)) FROM layer_info.citypolys WHERE id = 1") == 25_000_000


def test_upgrade_with_nothing_to_do_changes_nothing_and_is_quick(db):
    """Fresh from the template: no object is touched, in well under a second."""
    before = (
        catalogue.describe(db),
        fetch_one(db, "SELECT * FROM imis.installation"),
        fetch_value(db, "SELECT max(oid) FROM pg_class"),
    )
    db.rollback()
    began = time.monotonic()
    recorder = Recorder()
    assert Migrator(db).upgrade(recorder).state == "current"
    assert time.monotonic() - began < 1.0
    after = (
        catalogue.describe(db),
        fetch_one(db, "SELECT * FROM imis.installation"),
        fetch_value(db, "SELECT max(oid) FROM pg_class"),
    )
    assert after == before and recorder.steps == []


def test_rebuild_gives_the_same_catalogue(db):
    before = catalogue.describe(db)
    Migrator(db).upgrade(rebuild=True)
    assert catalogue.differences(before, catalogue.describe(db)) == []


def test_everything_belongs_to_the_owner_role(db):
    rows = fetch_all(
        db,
        """SELECT n.nspname || '.' || c.relname AS name, pg_get_userbyid(c.relowner) AS owner FROM pg_class c
           JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = ANY (%s) AND c.relkind IN ('r', 'v', 'm', 'S')
           UNION ALL SELECT n.nspname || '.' || p.proname, pg_get_userbyid(p.proowner) FROM pg_proc p
           JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = ANY (%s)""",
        (list(sql_files.SCHEMAS),) * 2,
    )
    assert [row for row in rows if row["owner"] != "imis_owner"] == []


def test_sql_bodies_of_all_functions_are_valid(db):
    """Bodies are not checked while programs are rebuilt (they may name each other); here they are."""
    bad = []
    rows = fetch_all(
        db,
        """SELECT p.oid::regprocedure::text AS name, pg_get_functiondef(p.oid) AS body FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
           JOIN pg_language l ON l.oid = p.prolang WHERE n.nspname = ANY (%s) AND l.lanname IN ('sql', 'plpgsql') AND p.prokind IN ('f', 'p')""",
        (list(sql_files.SCHEMAS),),
    )
    execute(db, "SET check_function_bodies = on")
    for row in rows:
        execute(db, "SAVEPOINT one")
        try:
            execute(db, row["body"])
        except psycopg2.Error as exc:
            bad.append(f"{row['name']}: {exc}")
            execute(db, "ROLLBACK TO SAVEPOINT one")
    assert bad == []


def test_small_house_is_built(installed):
    assert fetch_value(installed, "SELECT count(*) FROM imis.migration") == 4
    assert fetch_value(installed, "SELECT count(*) FROM layer_info.kinds") == 2
    execute(installed, "INSERT INTO layer_info.places (name) VALUES (' pond ')")
    assert fetch_one(
        installed, "SELECT tidy, (SELECT name FROM layer_info.names) AS shouted FROM layer_info.places"
    ) == {"tidy": "POND", "shouted": " POND "}


def test_changed_programs_are_rebuilt_and_functions_of_tables_stay(installed, house):
    programs_now = dict(small.PROGRAMS)
    programs_now["layer_info/10_names.sql"] = (
        "CREATE VIEW layer_info.names AS SELECT id, name, kind_id FROM layer_info.places;"
    )
    small.write(house, programs=programs_now)
    migrator = SmallMigrator(installed, house)
    assert migrator.status().state == "older" and migrator.status().rebuild
    assert migrator.upgrade().state == "current"
    assert programs.routines(installed) == {"imis.clean(value text)", "layer_info.guard()"}, (
        "shout() went with its file, clean() is the table's"
    )


def test_new_migration_is_applied_to_data(installed, house):
    execute(installed, "INSERT INTO layer_info.places (name, kind_id) VALUES ('x', 1)")
    installed.commit()
    small.write(house, migrations={"0005_more.sql": "ALTER TABLE layer_info.places ADD COLUMN depth_m numeric;"})
    status = SmallMigrator(installed, house).status()
    assert status.pending == ["0005_more.sql"] and "upgrade" in status.sentence
    assert SmallMigrator(installed, house).upgrade().version == 5
    assert fetch_one(installed, "SELECT name, depth_m FROM layer_info.places") == {"name": "x", "depth_m": None}
    row = fetch_one(installed, "SELECT * FROM imis.migration WHERE number = 5")
    assert row["name"] == "more" and len(row["checksum"]) == 64 and row["applied_by"] and row["program_version"]


def test_citys_labels_outlive_upgrades_and_untouched_ones_follow(installed, house):
    execute(installed, "UPDATE layer_info.kinds SET label = 'Pokhari' WHERE id = 1")
    execute(installed, "INSERT INTO layer_info.kinds VALUES (100, 'own', 'Our own')")
    installed.commit()
    small.write(
        house,
        lookups={"layer_info.kinds.csv": "id,code,label\n1,pond,Pond or tank\n2,park,Park or garden\n3,lake,Lake\n"},
    )
    SmallMigrator(installed, house).upgrade()
    rows = {row["id"]: row["label"] for row in fetch_all(installed, "SELECT id, label FROM layer_info.kinds")}
    assert rows == {1: "Pokhari", 2: "Park or garden", 3: "Lake", 100: "Our own"}


def test_unchanged_lookups_are_not_written(installed, house):
    before = fetch_all(installed, "SELECT ctid::text FROM layer_info.kinds ORDER BY id")
    SmallMigrator(installed, house).upgrade(rebuild=True)
    assert fetch_all(installed, "SELECT ctid::text FROM layer_info.kinds ORDER BY id") == before


def test_failing_file_is_named_with_its_line_and_nothing_stays(conn, house):
    small.write(house, migrations={"0005_bad.sql": "CREATE TABLE fsm.a (id int);\n\nCREATE TABLE fsm.b (id nonsense);"})
    with pytest.raises(ImisError, match=r"0005_bad\.sql, line 3.*nonsense.*Nothing was changed"):
        SmallMigrator(conn, house).init(32644, "Testpur")
    assert SmallMigrator(conn, house).status().state == "empty"
    assert fetch_value(conn, "SELECT count(*) FROM pg_extension WHERE extname = 'postgis'") == 0


@pytest.mark.parametrize(
    "text", ["BEGIN; SELECT 1;", "SELECT 1; COMMIT;", "SET search_path = fsm;", "SET LOCAL ROLE x;", "-- x\nROLLBACK;"]
)
def test_files_may_not_end_the_transaction_or_set_the_path(tmp_path, text):
    path = tmp_path / "x.sql"
    path.write_text(text)
    with pytest.raises(ImisError, match="no place"):
        sql_files.read_sql(path, 32644)


def test_function_attributes_and_bodies_are_no_statements(tmp_path):
    path = tmp_path / "x.sql"
    text = "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql\nSET search_path = pg_catalog\nAS $f$\nBEGIN\n  PERFORM ';';\nEND;\n$f$;\nSELECT 'geometry(Point,:srid)', x::srid;"
    path.write_text(text)
    assert sql_files.read_sql(path, 32644) == text.replace("Point,:srid", "Point,32644")


def test_program_order_follows_schema_name_and_requirement(tmp_path):
    files = {
        "fsm/10_a.sql": "SELECT 1",
        "fsm/20_b.sql": "-- requires: cwis/10_z.sql\nSELECT 1",
        "fsm/30_c.sql": "",
        "cwis/10_z.sql": "",
        "imis/10_i.sql": "",
    }
    small.write(tmp_path, programs=files)
    labels = [program.label for program in sql_files.SqlFiles(tmp_path).programs()]
    assert labels == ["imis/10_i.sql", "fsm/10_a.sql", "fsm/30_c.sql", "cwis/10_z.sql", "fsm/20_b.sql"]
    small.write(tmp_path, programs={"cwis/10_z.sql": "-- requires: fsm/20_b.sql"})
    with pytest.raises(ImisError, match="circle"):
        sql_files.SqlFiles(tmp_path).programs()


@pytest.mark.parametrize(
    ("srid", "words"),
    [
        (4326, "degrees"),
        (3857, "web map"),
        (999999, "not known"),
        (2278, "does not measure in metres"),
        (4979, "degrees|not known"),
    ],
)
def test_wrong_coordinate_systems_are_refused_before_anything_is_touched(conn, house, srid, words):
    with pytest.raises(ImisError, match=words):
        SmallMigrator(conn, house).init(srid, "Testpur")
    assert SmallMigrator(conn, house).status().state == "empty"


def test_init_needs_a_name_and_an_empty_database(installed, house):
    with pytest.raises(ImisError, match="name"):
        SmallMigrator(installed, house).init(32644, "  ")
    with pytest.raises(ImisError, match="already set up for Testpur"):
        SmallMigrator(installed, house).init(32644, "Other")


def test_database_of_another_program_is_left_alone(conn, house):
    execute(conn, "CREATE SCHEMA fsm; CREATE TABLE fsm.applications (id int)")
    conn.commit()
    assert SmallMigrator(conn, house).status().state == "foreign"
    for act in (lambda m: m.init(32644, "Testpur"), lambda m: m.upgrade()):
        with pytest.raises(ImisError, match="another program"):
            act(SmallMigrator(conn, house))


def test_upgrade_of_an_empty_database_says_init(conn, house):
    with pytest.raises(ImisError, match="init"):
        SmallMigrator(conn, house).upgrade()


def test_upgrade_without_right_is_refused_first(cluster, installed, house, empty_db):
    execute(
        installed,
        "CREATE ROLE t_stranger LOGIN; GRANT USAGE ON SCHEMA imis TO t_stranger; GRANT SELECT ON imis.migration, imis.installation TO t_stranger",
    )
    installed.commit()
    small.write(house, migrations={"0005_more.sql": "ALTER TABLE layer_info.places ADD COLUMN depth_m numeric;"})
    stranger = psycopg2.connect(**cluster.params(empty_db, "t_stranger"))
    try:
        with pytest.raises(ImisError, match="may not create schemas|not a member of imis_owner"):
            SmallMigrator(stranger, house).upgrade()
    finally:
        stranger.close()
        execute(installed, "DROP OWNED BY t_stranger; DROP ROLE t_stranger")
        installed.commit()


def test_administrator_without_superuser_can_upgrade(cluster, installed, house, empty_db):
    """A municipality's server: extensions are there, the administrator is a member of the owner role."""
    execute(installed, "CREATE ROLE t_admin LOGIN; GRANT imis_owner TO t_admin")
    execute(
        installed, "DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO t_admin', current_database()); END $$"
    )
    installed.commit()
    small.write(house, migrations={"0005_more.sql": "ALTER TABLE layer_info.places ADD COLUMN depth_m numeric;"})
    admin = psycopg2.connect(**cluster.params(empty_db, "t_admin"))
    try:
        assert SmallMigrator(admin, house).upgrade().version == 5
    finally:
        admin.close()
        execute(installed, "DROP OWNED BY t_admin; DROP ROLE t_admin")
        installed.commit()


def test_citys_own_views_are_not_swept_away(installed, house):
    execute(installed, "CREATE SCHEMA city; CREATE VIEW city.report AS SELECT * FROM layer_info.names")
    installed.commit()
    with pytest.raises(ImisError, match=r"city\.report \(uses layer_info\.names\)"):
        SmallMigrator(installed, house).upgrade(rebuild=True)
    assert fetch_value(installed, "SELECT to_regclass('city.report') IS NOT NULL")


def test_cancel_changes_nothing(installed, house):
    before = catalogue.describe(installed)
    small.write(house, migrations={"0005_more.sql": "ALTER TABLE layer_info.places ADD COLUMN depth_m numeric;"})
    with pytest.raises(Cancelled):
        SmallMigrator(installed, house).upgrade(Recorder(cancel_at=3))
    assert catalogue.differences(before, catalogue.describe(installed)) == []


def test_geometry_in_another_system_undoes_the_upgrade(installed, house):
    small.write(
        house, migrations={"0005_more.sql": "ALTER TABLE fsm.visits ADD COLUMN geom public.geometry(Point, 4326);"}
    )
    with pytest.raises(ImisError, match="EPSG:4326 instead of EPSG:32644"):
        SmallMigrator(installed, house).upgrade()
    assert SmallMigrator(installed, house).status().version == 4


def test_missing_wanted_extension_is_a_note_not_a_stop(conn, house, monkeypatch):
    from imis_plugin.database import bootstrap

    monkeypatch.setattr(bootstrap, "WANTED_EXTENSIONS", ("no_such_extension",))
    migrator = SmallMigrator(conn, house)
    migrator.init(32644, "Testpur")
    assert "no_such_extension" in migrator.notes[0]


def test_missing_needed_extension_is_refused(conn, house, monkeypatch):
    from imis_plugin.database import preflight

    monkeypatch.setattr(preflight, "EXTENSIONS", ("no_such_extension",))
    with pytest.raises(ImisError, match="lacks the extension no_such_extension.*install PostGIS"):
        SmallMigrator(conn, house).init(32644, "Testpur")


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"country": "India"}, "three capital letters"),
        ({"currency": "rupee"}, "three capital letters"),
        ({"timezone": "Kolkata"}, "no known time zone"),
    ],
)
def test_city_facts_are_checked_at_set_up(conn, house, facts, words):
    with pytest.raises(ImisError, match=words):
        SmallMigrator(conn, house).init(32644, "Testpur", **facts)
    assert SmallMigrator(conn, house).status().state == "empty"


def test_upgrade_without_a_fresh_backup_is_noted(installed, house):
    small.write(house, migrations={"0005_more.sql": "ALTER TABLE layer_info.places ADD COLUMN depth_m numeric;"})
    migrator = SmallMigrator(installed, house)
    migrator.upgrade()
    assert "backup" in migrator.notes[0]
