"""``make clean-demo`` takes away what ``make demo`` made, also when build/ is gone, and nothing that the tests or a person made (issue part 1)."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import psycopg2
import pytest

from imis_plugin.database.cluster import Cluster

ROOT = Path(__file__).parents[2]
MADE = (
    "out/cwis-report-2025.json", "out/cwis-report-2025.pdf", "out/national/demo-1-2025.json", "out/national-comparison.csv", "out/desk-desk.png",
    "out/desk-pictures.log", "out/desk-pictures-steps.log", "out/profile/profiles/default/QGIS/QGIS3.ini", "out/.demo-report", ".solver/bin/python",
    "out/heights-demo.tif", "out/heights-demo.tif.aux.xml",
)  # fmt: skip


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A tree after ``make demo`` and ``make clean``: the demo's files are there, build/ is not; its server lives in a home of its own."""
    (tmp_path / "scripts").mkdir()
    for name in ("clean_demo.sh", "say.sh"):
        shutil.copy2(ROOT / "scripts" / name, tmp_path / "scripts")
    for name in ("imis_plugin", "sql", "resources"):
        (tmp_path / name).symlink_to(ROOT / name)
    for name in MADE:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("made by the demo")
    home = Path(tempfile.mkdtemp(prefix="imis-c-", dir="/tmp"))
    home.chmod(0o755)
    monkeypatch.setenv("IMIS_DATA_DIR", str(home / "server"))
    yield tmp_path
    Cluster(home / "server").destroy()
    shutil.rmtree(home, ignore_errors=True)


def _clean(tree: Path) -> subprocess.CompletedProcess:
    return subprocess.run([str(tree / "scripts" / "clean_demo.sh")], capture_output=True, text=True, check=False, timeout=120)


def _databases(*names: str) -> Cluster:
    server = Cluster(Path(os.environ["IMIS_DATA_DIR"]), durable=False)
    server.start()
    conn = psycopg2.connect(**server.params("postgres"))
    conn.autocommit = True
    for name in names:
        conn.cursor().execute(f"CREATE DATABASE {name}")
    conn.close()
    return server


def test_all_that_the_demo_made_goes_with_its_server(tree):
    server = _databases("demo", "demo_national_3")
    done = _clean(tree)
    assert done.returncode == 0, done.stderr
    assert "gone" in done.stderr and "stays, because" not in done.stderr
    assert not (tree / "out").exists() and not (tree / ".solver").exists()
    assert not server.home.exists(), "nothing else lived in the server"


def test_what_the_tests_or_a_person_made_stays_and_is_named(tree):
    server = _databases("demo", "town")
    (tree / "out" / "my-notes.txt").write_text("mine")
    lay = "import build, pathlib, sys; build.build(pathlib.Path(sys.argv[1]))"
    subprocess.run(["/usr/bin/python3", "-Bc", lay, str(tree / "build")], env={**os.environ, "PYTHONPATH": str(ROOT / "scripts")}, check=True)
    (tree / "imis_plugin").unlink()  # what is built does the work
    (tree / "build" / "bench").mkdir()
    (tree / ".venv").mkdir()
    done = _clean(tree)
    assert done.returncode == 0, done.stderr
    assert [path.name for path in (tree / "out").iterdir()] == ["my-notes.txt"] and "my-notes.txt" in done.stderr
    assert [path.name for path in (tree / "build").iterdir()] == ["bench"]
    assert (tree / ".solver").exists(), "the tests use it too"
    server.start()
    conn = psycopg2.connect(**server.params("town"))  # another database of the person's
    conn.close()


def test_when_the_database_cannot_be_removed_nothing_is_said_to_be_gone(tree, monkeypatch):
    server = _databases("demo")
    server.stop()
    monkeypatch.setenv("IMIS_PG_BIN", str(tree))
    done = _clean(tree)
    assert done.returncode == 1 and "gone" not in done.stderr and "PostgreSQL" in done.stderr
    assert (tree / "out" / "national-comparison.csv").exists()
