"""Two roads, one place: a fresh set-up and an upgrade from every earlier state end in the same catalogue (habit 10)."""

from __future__ import annotations

import shutil
from pathlib import Path

import psycopg2
import pytest

from imis_plugin.database import catalogue
from imis_plugin.database.connection import fetch_all
from imis_plugin.database.errors import ImisError
from imis_plugin.database.migrator import Migrator
from imis_plugin.database.sql_files import SqlFiles
from imis_plugin.resources_path import data_path
from tests import conftest

MIGRATIONS = SqlFiles().migrations()


def _lookup_rows(conn) -> dict:
    query = "SELECT to_jsonb(t) - 'created_at' - 'updated_at' - 'client_uuid' AS row FROM {} t ORDER BY 1::text"
    names = [f"{lookup.schema}.{lookup.table}" for lookup in SqlFiles().lookups()]
    return {name: fetch_all(conn, query.format(name)) for name in names}


class EarlierMigrator(Migrator):
    """An earlier release: the first k migrations, and of the programs and code lists those that they carry."""

    def apply_access(self) -> None:
        """The matrix of today names tables of tomorrow."""


def _release(today: Path, folder: Path, k: int) -> Path:
    """The SQL as an early release had it: k migrations and the programs of the foundation."""
    (folder / "migrations").mkdir(parents=True)
    for migration in SqlFiles(today).migrations()[:k]:
        shutil.copy(migration.path, folder / "migrations")
    source = today / "programs" / "imis" / "00_refuse.sql"
    (folder / "programs" / "imis").mkdir(parents=True)
    shutil.copy(source, folder / "programs" / "imis")
    (folder / "programs" / "imis" / "99_old.sql").write_text(
        "CREATE VIEW imis.gone_since AS SELECT number FROM imis.migration;\n"
        "CREATE FUNCTION imis.gone_since() RETURNS int LANGUAGE sql AS 'SELECT 1';\n"
        "CREATE TYPE imis.gone_type AS (a int);\n"
    )
    return folder


@pytest.fixture(scope="module")
def today(tmp_path_factory):
    """The SQL as it stands, kept still for the length of these tests."""
    return Path(shutil.copytree(data_path("sql"), tmp_path_factory.mktemp("today") / "sql"))


@pytest.fixture(scope="module")
def fresh(cluster, today):
    """The catalogue and code lists of a fresh set-up."""
    name = conftest.clone(cluster, None)
    conn = psycopg2.connect(**cluster.params(name))
    Migrator(conn, today).init(conftest.CITY_SRID, conftest.CITY_NAME)
    yield catalogue.describe(conn), _lookup_rows(conn)
    conn.close()
    conftest.drop(cluster, name)


@pytest.fixture(scope="module")
def earlier(cluster, today, tmp_path_factory):
    """``earlier(k)`` brings one database to the k-th earlier state and gives the name of a copy of it, which the test drops."""
    chain = conftest.clone(cluster, None)

    def make(k: int) -> str:
        conn = psycopg2.connect(**cluster.params(chain))
        old = EarlierMigrator(conn, _release(today, tmp_path_factory.mktemp("earlier") / "sql", k))
        if old.status().state == "empty":
            old.init(conftest.CITY_SRID, conftest.CITY_NAME)
        old.upgrade()
        conn.close()
        return conftest.clone(cluster, chain)

    yield make
    conftest.drop(cluster, chain)


@pytest.mark.parametrize("k", range(1, len(MIGRATIONS) + 1), ids=[migration.label for migration in MIGRATIONS])
def test_upgrade_from_every_earlier_state_equals_a_fresh_set_up(cluster, fresh, earlier, today, k):
    name = earlier(k)
    conn = psycopg2.connect(**cluster.params(name))
    try:
        status = Migrator(conn, today).upgrade()
        assert status.state == "current"
        assert catalogue.differences(fresh[0], catalogue.describe(conn)) == []
        assert _lookup_rows(conn) == fresh[1]
    finally:
        conn.close()
        conftest.drop(cluster, name)


def test_a_difference_is_seen(db):
    before = catalogue.describe(db)
    for change, words in (
        ("COMMENT ON COLUMN imis.settings.value IS 'other'", "column imis.settings.value"),
        ("GRANT SELECT ON imis.settings TO PUBLIC", "table imis.settings"),
        ("ALTER TABLE imis.settings ADD CHECK (name <> '')", "constraint imis.settings"),
        ("CREATE INDEX odd_idx ON imis.settings (value)", "index imis.odd_idx"),
        ("ALTER TABLE imis.settings DISABLE TRIGGER ALL", "trigger imis.settings"),
    ):
        with db.cursor() as cursor:
            cursor.execute(change)
        assert any(words in line for line in catalogue.differences(before, catalogue.describe(db))), change
        db.rollback()


def test_the_earlier_release_is_a_whole_one(cluster, empty_db, today, tmp_path):
    """The newer database is refused by the older program, and the other way round is offered."""
    conn = psycopg2.connect(**cluster.params(empty_db))
    try:
        Migrator(conn, today).init(conftest.CITY_SRID, conftest.CITY_NAME)
        old = EarlierMigrator(conn, _release(today, tmp_path / "sql", 2))
        assert old.status().state == "newer"
        with pytest.raises(ImisError, match="newer IMIS.*Update this program"):
            old.upgrade()
    finally:
        conn.close()
