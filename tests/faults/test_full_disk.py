"""The disk under the tables is full in the middle of a large import (reliability section 12, T12; P4; its section 9)."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path

import psycopg2
import pytest
from psycopg2 import sql

from imis_plugin.database import accounts
from imis_plugin.database.connection import execute, fetch_all, fetch_value
from imis_plugin.database.errors import ImisError
from imis_plugin.imports import load_folder
from tests import conftest as base
from tests import factories as f

ROWS = 300_000
ROOM_MB = 14  # the rows need several times this


@pytest.fixture
def cramped(cluster, template, small_disk):
    """A database whose tables lie on a disk with little room, and the file that takes the rest of it."""
    name, space = f"t_cramped_{secrets.token_hex(4)}", f"t_{secrets.token_hex(4)}"
    admin = psycopg2.connect(**cluster.params("postgres"))
    admin.autocommit = True
    size = fetch_value(admin, "SELECT pg_database_size(%s) / 1048576", (template,))
    disk = small_disk(size + 100)
    tables = disk / "tables"
    tables.mkdir()
    cluster.account.own(tables, 0o700)
    execute(admin, sql.SQL("CREATE TABLESPACE {} LOCATION {}").format(sql.Identifier(space), sql.Literal(str(tables))))
    try:
        execute(
            admin,
            sql.SQL("CREATE DATABASE {} TEMPLATE {} TABLESPACE {}").format(*map(sql.Identifier, (name, template, space))),
        )
        yield name, disk / "filler"
    finally:
        base.drop(cluster, name)
        execute(admin, sql.SQL("DROP TABLESPACE {}").format(sql.Identifier(space)))
        admin.close()


def _fill(filler: Path, leave_mb: int) -> None:
    free = shutil.disk_usage(filler.parent).free
    with open(filler, "wb") as handle:
        handle.write(b"x" * (free - leave_mb * 2**20))


def test_T12_an_import_into_a_full_disk_is_undone_whole_and_the_office_goes_on(cluster, cramped, tmp_path):
    """300,000 rows where 14 MB are left: nothing of them stays, the message names the disk, reading goes on, and so does writing with room again."""
    name, filler = cramped
    conn = psycopg2.connect(**cluster.params(name))
    bin_ = f.make_building(conn, floor_count=1)
    login = f"q_{secrets.token_hex(4)}"
    accounts.add_account(conn, login, "Asha Rai", ["imis_building_permit"])
    conn.commit()
    officer = psycopg2.connect(**cluster.params(name, login))
    read = "SELECT floor_count, row_version FROM building_info.buildings WHERE bin = %s"
    before = fetch_all(officer, read, (bin_,))
    officer.rollback()
    try:
        with open(tmp_path / "places.csv", "w", encoding="utf-8") as handle:
            handle.write("id,name,geom_wkt\n")
            handle.writelines(f"{n},Place number {n},POINT(81.0{n % 10} 26.85)\n" for n in range(1, ROWS + 1))
        _fill(filler, ROOM_MB)
        with pytest.raises(ImisError) as caught:
            load_folder(conn, tmp_path)
        assert "disk of the database server is full" in str(caught.value) and "Nothing was loaded" in str(caught.value)
        assert fetch_value(conn, "SELECT count(*) FROM layer_info.places") == 0
        assert fetch_value(conn, "SELECT count(*) FROM imis.import_batches") == 0
        conn.rollback()
        assert fetch_all(officer, read, (bin_,)) == before, "a colleague reads as before"
        officer.rollback()
        _fill(filler, 0)
        assert fetch_all(officer, read, (bin_,)) == before, "and with not one byte left"
        officer.rollback()
        filler.unlink()
        assert execute(officer, "UPDATE building_info.buildings SET floor_count = 2, seen_version = 1 WHERE bin = %s", (bin_,)) == 1
        officer.commit()
        (tmp_path / "places.csv").write_text("id,name,geom_wkt\n1,Clock tower,POINT(81.0 26.85)\n", encoding="utf-8")
        assert load_folder(conn, tmp_path).loaded and fetch_value(conn, "SELECT count(*) FROM layer_info.places") == 1
    finally:
        officer.close()
        conn.rollback()
        execute(conn, sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(sql.Identifier(login)))
        conn.commit()
        conn.close()
