"""``make demo`` a second time: what was made of the city is made anew when the city, the program or the year is another, and only then."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Stands for the program: says of the city what the file "stamp" says, notes what was asked of it, makes the files that were asked for.
PROGRAM = """
import json, pathlib, sys
words = [word for word in sys.argv[1:] if word not in ("--database", "embedded:demo", "--json")]
with open("asked", "a") as book:
    book.write(words[0] + "\\n")
if words[0] == "demo":
    stamp, size = pathlib.Path("stamp").read_text(), int(pathlib.Path("size").read_text())
    print(json.dumps({"sentence": "the city", "stamp": stamp, "seed": 1, "buildings": size}))
if words[0] == "report":
    for kind in ("json", "csv", "xlsx", "pdf"):
        pathlib.Path("out", "cwis-report-" + words[1] + "." + kind).write_text("figures")
if words[0] == "demo-heights":
    pathlib.Path("out", "heights-demo.tif").write_text("heights")
if words[0] == "national":
    pathlib.Path("out", "national-comparison.csv").write_text("figures")
"""


@pytest.fixture
def run(tmp_path):
    """``run()`` carries demo.sh out without a display and gives what it had the program and the desk do."""
    (tmp_path / "scripts").mkdir()
    (tmp_path / "build" / "imis_plugin").mkdir(parents=True)
    for name in ("demo.sh", "say.sh"):
        shutil.copy2(ROOT / "scripts" / name, tmp_path / "scripts")
    pictures = tmp_path / "scripts" / "desk_pictures.sh"
    pictures.write_text("#!/bin/sh\necho pictures >>asked\necho picture >out/desk-desk.png\n")
    pictures.chmod(0o755)
    (tmp_path / "build" / "imis_plugin" / "__init__.py").write_text("")
    (tmp_path / "build" / "imis_plugin" / "__main__.py").write_text(PROGRAM)
    (tmp_path / "stamp").write_text("first")
    (tmp_path / "size").write_text("28023")
    surroundings = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH")}

    def carry_out() -> list[str]:
        (tmp_path / "asked").write_text("")
        done = subprocess.run(["bash", "scripts/demo.sh"], cwd=tmp_path, env=surroundings, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == 0, done.stderr
        return (tmp_path / "asked").read_text().split()

    carry_out.tree = tmp_path
    return carry_out


def test_a_second_run_makes_nothing(run):
    assert run() == ["demo", "report", "demo-heights", "demo-national", "national", "pictures", "demo"]
    before = {path: path.stat().st_mtime_ns for path in (run.tree / "out").rglob("*")}
    assert run() == ["demo"]
    assert {path: path.stat().st_mtime_ns for path in (run.tree / "out").rglob("*")} == before


def test_a_city_that_was_built_again_or_edited_gets_its_report_and_pictures_anew(run):
    run()
    (run.tree / "stamp").write_text("second")
    assert run() == ["demo", "report", "pictures", "demo"]
    assert run() == ["demo"]


def test_a_city_of_another_size_gets_its_own_heights(run):
    run()
    (run.tree / "size").write_text("900")
    assert run() == ["demo", "demo-heights"]
    assert run() == ["demo"]


def test_pictures_of_work_that_is_taken_back_do_not_make_the_city_another(run):
    """The import among the pictures is undone: the city is as it was, though its last change is a later one."""
    taken = run.tree / "scripts" / "desk_pictures.sh"
    taken.write_text(taken.read_text() + "printf ' undone' >>stamp\n")
    assert run()[-2:] == ["pictures", "demo"]
    assert run() == ["demo"]


def test_another_plugin_gets_pictures_anew_and_a_missing_file_is_made_again(run):
    run()
    (run.tree / "build" / "imis_plugin" / "plugin.py").write_text("another = True\n")
    assert run() == ["demo", "pictures", "demo"]
    next((run.tree / "out").glob("*.xlsx")).unlink()
    assert run() == ["demo", "report"]
