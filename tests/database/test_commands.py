"""The command line: exit codes, sentences on stderr, JSON, nothing of QGIS (issue part 5)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from imis_plugin import cli
from tests import conftest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def desk(cluster, monkeypatch):
    """The test's server in the place of the desk's own."""
    monkeypatch.setenv("IMIS_DATA_DIR", str(cluster.home))
    return cluster


def _run(capsys, *argv: str) -> tuple[int, str, str]:
    try:
        code = cli.main(list(argv))
    except SystemExit as exc:
        code = int(exc.code or 0)
    told = capsys.readouterr()
    return code, told.out, told.err


def test_life_of_a_database(desk, capsys, tmp_path):
    name = "embedded:t_life"
    conftest.drop(desk, "t_life")
    outline = tmp_path / "city.wkt"
    outline.write_text(conftest.CITY)
    try:
        code, out, err = _run(
            capsys,
            "--database",
            name,
            "--json",
            "init",
            "--srid",
            "32644",
            "--name",
            "Testpur",
            "--boundary",
            str(outline),
            "--currency",
            "INR",
            "--country",
            "IND",
            "--timezone",
            "Asia/Kolkata",
        )
        assert code == 0, err
        assert json.loads(out)["state"] == "current" and "100 %" in err
        code, out, err = _run(capsys, "--database", name, "status")
        assert code == 0 and "Testpur" in out and "up to date" in out
        assert _run(capsys, "--database", name, "upgrade")[0] == 0
        code, out, _ = _run(capsys, "--database", name, "--json", "check")
        assert code == 0 and {f["title"] for f in json.loads(out)["findings"]} >= {
            "Version",
            "Triggers",
            "Backup",
            "Disk",
        }
        code, _, err = _run(capsys, "--database", name, "init", "--srid", "32644", "--name", "Testpur")
        assert code == 1 and "already set up" in err
        code, _, err = _run(capsys, "--database", name, "drop")
        assert code == 1 and "--yes" in err
        assert _run(capsys, "--database", name, "drop", "--yes")[0] == 0
        code, _, err = _run(capsys, "--database", name, "status")
        assert code == 1 and "no database" in err
    finally:
        conftest.drop(desk, "t_life")


def test_init_that_is_refused_leaves_no_database(desk, capsys):
    code, _, err = _run(capsys, "--database", "embedded:t_refused", "init", "--srid", "4326", "--name", "Testpur")
    assert code == 1 and "degrees" in err and "Traceback" not in err
    assert _run(capsys, "--database", "embedded:t_refused", "status")[0] == 1


def test_accounts(desk, db_name, db, capsys, monkeypatch):
    pytest.importorskip("imis_plugin.database.accounts")
    monkeypatch.setattr("sys.stdin", open(os.devnull, encoding="utf-8"))
    where = ("--database", f"embedded:{db_name}")
    user = f"t_cli_{db_name.split('_')[2]}"
    try:
        code, _, err = _run(
            capsys,
            *where,
            "account",
            "add",
            user,
            "--name",
            "Asha Verma",
            "--role",
            "sanitation",
            "--no-password",
        )
        assert code == 1 and "--email and --gender" in err
        person = ("account", "add", user, "--name", "Asha Verma", "--no-password", "--email", f"{user}@town.example", "--gender", "Female", "--role")
        code, _, err = _run(capsys, *where, *person, "emptying_operator")
        assert code == 1 and err.count("belongs to one provider") == 1 and "23514" not in err
        code, _, err = _run(capsys, "--verbose", *where, *person, "emptying_operator")
        assert err.count("belongs to one provider") == 1 and "23514: usr_provider_missing" in err
        code, _, err = _run(capsys, *where, *person, "sanitation")
        assert code == 0, err
        assert _run(capsys, *where, "account", "role", user, "--role", "help_desk")[0] == 0
        code, out, _ = _run(capsys, *where, "--json", "account", "list")
        assert [a for a in json.loads(out)["accounts"] if a["username"] == user]
        assert _run(capsys, *where, "account", "disable", user)[0] == 0
        code, _, err = _run(capsys, *where, "account", "role", "nobody_of_this_name", "--role", "sanitation")
        assert code == 1 and err.strip() and "Traceback" not in err
    finally:
        db.rollback()
        with db.cursor() as cursor:
            cursor.execute(f'DROP OWNED BY "{user}"; DROP ROLE "{user}"')
        db.commit()


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        ((), 2),
        (("nonsense",), 2),
        (("init",), 2),
        (("init", "--srid", "x", "--name", "y"), 2),
        (("--help",), 0),
        (("--version",), 0),
        (("init", "--help"), 0),
        (("account", "--help"), 0),
    ],
)
def test_usage(capsys, argv, code):
    got, out, err = _run(capsys, *argv)
    assert got == code
    if code == 0 and "--help" in argv:
        assert "python3 -m imis_plugin" in out and ("example" in out)


@pytest.mark.parametrize("command", sorted(cli._MODULES))
def test_every_command_takes_json_before_and_after_its_name(command):
    needed = {
        "init": ["--srid", "32644", "--name", "Testpur"], "load": ["folder"], "restore": ["folder"], "backup": ["folder"], "national": ["folder"],
        "service": ["imis", "--host", "h", "--dbname", "imis"], "nsd": ["list"],
    }.get(command, [])  # fmt: skip
    for argv in (["--json", command, *needed], [command, "--json", *needed], [command, *needed, "--json"]):
        assert cli.build_parser(argv).parse_args(argv).json is True, argv
    assert cli.build_parser([command]).parse_args([command, *needed]).json is False


@pytest.mark.parametrize("argv", [("account", "list"), ("server", "status")])
def test_a_word_of_a_command_takes_json_too(argv):
    for words in ([*argv, "--json"], [argv[0], "--json", argv[1]], ["--json", *argv]):
        assert cli.build_parser(words).parse_args(words).json is True, words


def test_status_prints_json_whichever_side_the_word_stands(desk, db_name, capsys):
    before = _run(capsys, "--database", f"embedded:{db_name}", "--json", "status")
    after = _run(capsys, "--database", f"embedded:{db_name}", "status", "--json")
    assert before[0] == after[0] == 0 and json.loads(before[1]) == json.loads(after[1])


def test_password_in_a_command_is_refused_without_repeating_it(capsys):
    code, out, err = _run(capsys, "--database", "postgresql://asha:s3cret@localhost/imis", "status")
    assert code == 1 and "s3cret" not in out + err


def test_drop_is_for_the_private_server_only(capsys):
    code, _, err = _run(capsys, "--database", "postgresql://localhost/imis", "drop", "--yes")
    assert code == 1 and "private server" in err


_NO_QGIS = """
import importlib, pkgutil, sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("qgis", "PyQt5", "PyQt6", "processing"):
            raise ImportError("blocked: " + name)
sys.meta_path.insert(0, Blocked())
import imis_plugin
from imis_plugin import cli
for package in ("database", "records", "imports", "reports", "demo"):
    try:
        found = importlib.import_module("imis_plugin." + package)
    except ModuleNotFoundError:
        continue
    for module in pkgutil.walk_packages(found.__path__, found.__name__ + "."):
        importlib.import_module(module.name)
print(sorted(name for name in sys.modules if name.split(".")[0] in ("qgis", "PyQt5")))
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.mark.parametrize("argv", [["--help"], ["--database", "embedded:{}", "status"]])
def test_everything_but_the_desk_runs_without_qgis(desk, db_name, argv):
    argv = [word.format(db_name) for word in argv]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p and "qgis" not in p)}
    done = subprocess.run(
        [sys.executable, "-c", _NO_QGIS, *argv], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("[]")


def test_importing_the_package_needs_the_standard_library_only():
    done = subprocess.run(
        [sys.executable, "-S", "-c", "import sys; sys.path.insert(0, '.'); import imis_plugin, imis_plugin.cli"],
        cwd=_package_parent(),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def _package_parent() -> Path:
    import imis_plugin

    return Path(imis_plugin.__path__[0]).parent
