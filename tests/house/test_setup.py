"""The set-up scripts: what is missing on a system that is not ours, in one screen; a word every few seconds while something is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = (
    "bash", "dirname", "grep", "head", "sort", "paste", "cat", "sed", "id", "mktemp", "tail", "cmp", "ps", "tee", "cp", "fc-list", "xauth", "ogr2ogr",
    "lrelease", "qgis", "Xvfb", "pdftoppm",
)  # fmt: skip


@pytest.fixture
def tree(tmp_path):
    """A copy of the set-up scripts in a tree whose solver is there."""
    (tmp_path / "scripts").mkdir()
    for name in ("setup.sh", "say.sh", "needs.sh"):
        shutil.copy2(ROOT / "scripts" / name, tmp_path / "scripts")
    solver = tmp_path / ".solver" / "bin" / "python"
    solver.parent.mkdir(parents=True)
    solver.write_text("#!/bin/sh\nexit 0\n")
    solver.chmod(0o755)
    return tmp_path


def _set_up(tree: Path, system: str, without: tuple[str, ...] = (), modules: tuple[str, ...] = (), **environment: str) -> subprocess.CompletedProcess:
    """Run setup.sh on a system of this name, with programs and Python modules missing."""
    (tree / "os-release").write_text(system)
    path = tree / "bin"
    path.mkdir()
    for name in TOOLS:
        found = shutil.which(name)
        if name not in without and found:
            (path / name).symlink_to(found)
    shadows = tree / "shadows"
    shadows.mkdir()
    for name in modules:
        (shadows / f"{name}.py").write_text("raise ImportError('not here')\n")
    surroundings = {"PATH": str(path), "PYTHONPATH": str(shadows), "IMIS_OS_RELEASE": str(tree / "os-release"), "HOME": os.environ["HOME"]}
    command = ["bash", str(tree / "scripts" / "setup.sh"), "run"]
    return subprocess.run(command, env={**surroundings, **environment}, capture_output=True, text=True, check=False, timeout=120)


def _bash(code: str, *words: str) -> subprocess.CompletedProcess:
    return subprocess.run(["bash", "-c", code, "-", *words], cwd=ROOT, capture_output=True, text=True, check=True)


def test_elsewhere_all_that_is_missing_is_said_in_one_screen_with_the_packages(tree):
    """Issue part 1: anywhere else the commands say in one screen what is missing and how to get it."""
    done = _set_up(
        tree, "ID=fedora\nVERSION_ID=40\n", ("qgis", "Xvfb", "xauth", "lrelease", "ogr2ogr", "fc-list"),
        ("weasyprint", "matplotlib", "ensurepip", "psycopg2"), IMIS_PG_BIN=str(tree),
    )  # fmt: skip
    assert done.returncode == 1
    missing = "QGIS 3.22,PostgreSQL 15,PostGIS,pgRouting,psycopg2,weasyprint,matplotlib,venv,Xvfb,xauth,lrelease,ogr2ogr,fonts".split(",")
    for words in missing:
        assert words in done.stderr.split("To get them")[0], words
    assert "openpyxl" not in done.stderr, "what is here is not asked for"
    apt = next(line for line in done.stderr.splitlines() if "apt install" in line)
    dnf = next(line for line in done.stderr.splitlines() if "dnf install" in line)
    for package in ("postgresql-postgis", "postgresql-pgrouting", "weasyprint", "python3-matplotlib", "python3-venv", "xvfb"):
        assert package in apt.split(), package
    for package in ("postgis", "pgRouting", "weasyprint", "python3-matplotlib", "xorg-x11-server-Xvfb", "postgresql-server"):
        assert package in dnf.split(), package
    assert done.stderr.count("\n") <= 30 and "fedora 40" in done.stderr


@pytest.mark.parametrize("system", ["ID=debian\nVERSION_ID=14\n", "ID=ubuntu\nVERSION_ID=24.04\n", "ID=arch\n"])
def test_elsewhere_with_all_in_place_it_goes_on(tree, system):
    done = _set_up(tree, system)
    assert done.returncode == 0, done.stderr
    assert "going on" in done.stderr and "Missing" not in done.stderr


def test_one_extension_alone_is_noticed(tree):
    """A server without PostGIS is not enough."""
    folder = tree / "pg" / "bin"
    folder.mkdir(parents=True)
    for name in ("initdb", "postgres"):
        (folder / name).write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 99.1'\n")
        (folder / name).chmod(0o755)
    extensions = tree / "pg" / "share" / "extension"
    extensions.mkdir(parents=True)
    for name in ("btree_gist", "pgrouting"):
        (extensions / f"{name}.control").write_text("")
    done = _set_up(tree, "ID=fedora\n", IMIS_PG_BIN=str(folder))
    assert done.returncode == 1 and "PostGIS for that PostgreSQL" in done.stderr
    assert "pgRouting for" not in done.stderr and "the server programs" not in done.stderr


@pytest.mark.parametrize(
    ("kind", "line", "news"),
    [
        ("apt", "dlstatus:12:34.5000:Retrieving file 12 of 300 (10s remaining)", "Retrieving file 12 of 300 (34 %)"),
        ("apt", "pmstatus:qgis-providers:61.25:Unpacking qgis-providers (amd64)", "Unpacking qgis-providers (61 %)"),
        ("apt", "Selecting previously unselected package qgis.", ""),
        ("pip", "Collecting pytest<9,>=8 (from -r requirements-dev.txt (line 2))", "looking for pytest<9,>=8"),
        ("pip", "  Downloading ortools-9.8.3296-cp311-cp311-manylinux_2_17_x86_64.whl (22.9 MB)", "downloading ortools (22.9 MB)"),
        ("pip", "Installing collected packages: absl-py, numpy, ortools", "installing 3 Python packages"),
    ],
)
def test_what_apt_and_pip_say_is_told_in_words(kind, line, news):
    assert _bash('. scripts/say.sh; news_in "$1" "$2"', kind, line).stdout.strip() == news


def test_progress_in_a_log_is_plain_lines_every_few_seconds_also_while_nothing_comes():
    stream = "echo dlstatus:1:10:Retrieving file 1 of 9; sleep 6; echo pmstatus:qgis:50.1:Unpacking qgis; sleep 6"
    done = _bash(f". scripts/say.sh; {{ {stream}; }} | tell_progress apt")
    lines = done.stderr.splitlines()
    assert done.stdout == "" and "\033" not in done.stderr and "\r" not in done.stderr
    assert [line.split(",")[0].strip() for line in lines] == ["Retrieving file 1 of 9 (10 %)", "Unpacking qgis (50 %)"]
