"""The set-up script where it installs: an apt-get that is kept waiting, was broken off, or may not be run; Ctrl-C in the middle."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("bash", "dirname", "grep", "cat", "mktemp", "rm", "tail", "tee", "tr", "env", "touch")


@pytest.fixture
def machine(tmp_path):
    """A Debian 13 that lacks every package, whose package manager is played by scripts; what was run stands in the file `calls`."""
    (tmp_path / "scripts").mkdir()
    for name in ("setup.sh", "say.sh"):
        shutil.copy2(ROOT / "scripts" / name, tmp_path / "scripts")
    (tmp_path / "os-release").write_text("ID=debian\nVERSION_ID=13\n")
    (tmp_path / "bin").mkdir()
    for name in TOOLS:
        (tmp_path / "bin" / name).symlink_to(shutil.which(name))
    _play(tmp_path / ".solver" / "bin" / "python", "exit 0")
    _play(tmp_path / "bin" / "dpkg-query", "exit 1")
    _play(tmp_path / "bin" / "install", "exit 0")
    _play(tmp_path / "bin" / "sleep", 'echo "sleep $*" >>calls')
    _play(tmp_path / "bin" / "id", "echo 0")
    _play(tmp_path / "bin" / "apt-get", 'echo "apt-get $*" >>calls')
    _play(tmp_path / "bin" / "dpkg", 'echo "dpkg $*" >>calls')
    return tmp_path


def _play(program: Path, code: str) -> None:
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(f"#!/bin/bash\n{code}\n")
    program.chmod(0o755)


def _start(machine: Path, **environment: str) -> subprocess.Popen:
    surroundings = {"PATH": str(machine / "bin"), "IMIS_OS_RELEASE": str(machine / "os-release"), "HOME": str(machine), **environment}
    command = ["bash", str(machine / "scripts" / "setup.sh"), "run"]
    return subprocess.Popen(
        command, env=surroundings, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a run in the background ignores Ctrl-C, and hands that on
    )  # fmt: skip


def _set_up(machine: Path, **environment: str) -> tuple[int, str, list[str]]:
    """Exit code, what was said, what was run."""
    process = _start(machine, **environment)
    said = process.communicate(timeout=60)[1]
    calls = machine / "calls"
    return process.returncode, said, calls.read_text().splitlines() if calls.exists() else []


def test_another_package_manager_is_waited_for(machine):
    """A fresh machine often updates itself when somebody first logs in."""
    refusal = "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 130 (unattended-upgr)"
    _play(machine / "bin" / "apt-get", f'echo "apt-get $*" >>calls; grep -q sleep calls || {{ echo "{refusal}" >&2; exit 100; }}')
    code, said, calls = _set_up(machine)
    assert code == 0, said
    assert "another package manager is at work (process 130 (unattended-upgr)); waiting" in said and "packages installed" in said
    assert [call.split()[0] for call in calls] == ["apt-get", "sleep", "apt-get", "apt-get"]


def test_waiting_for_another_package_manager_ends(machine):
    _play(machine / "bin" / "apt-get", 'echo "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt)" >&2; exit 100')
    code, said, calls = _set_up(machine, IMIS_APT_PATIENCE="15")
    assert code == 1 and calls == ["sleep 5"] * 3
    assert said.count("another package manager") == 1 and "E: Could not get lock" in said and "run me again" in said


def test_a_broken_off_installation_is_finished_first(machine):
    refusal = "E: dpkg was interrupted, you must manually run 'sudo dpkg --configure -a' to correct the problem."
    begun = '[ "$3" = update ] || grep -q dpkg calls'
    _play(machine / "bin" / "apt-get", f'echo "apt-get $*" >>calls; {begun} || {{ echo "{refusal}" >&2; exit 100; }}')
    code, said, calls = _set_up(machine)
    assert code == 0, said
    assert "an earlier installation was broken off; finishing it" in said
    assert [call.split()[0] for call in calls] == ["apt-get", "apt-get", "dpkg", "apt-get"] and "dpkg --configure -a" in calls


def test_one_that_cannot_be_finished_is_said_and_not_tried_for_ever(machine):
    _play(machine / "bin" / "apt-get", "echo \"E: dpkg was interrupted, you must manually run 'dpkg --configure -a'\" >&2; exit 100")
    code, said, calls = _set_up(machine)
    assert code == 1 and calls == ["dpkg --configure -a"]
    assert "E: dpkg was interrupted" in said and "could not install" in said


@pytest.mark.parametrize(("sudo", "words"), [("", "neither root nor have sudo"), ("exit 1", "sudo does not let me")])
def test_who_may_not_install_is_told_what_to_ask_for(machine, sudo, words):
    _play(machine / "bin" / "id", "echo 1000")
    if sudo:
        _play(machine / "bin" / "sudo", sudo)
    code, said, calls = _set_up(machine)
    assert code == 1 and not calls
    assert words in said and "ask an administrator" in said and "apt-get install --no-install-recommends qgis " in said


def test_ctrl_c_waits_for_dpkg_and_says_that_nothing_is_broken(machine):
    _play(machine / "bin" / "apt-get", f'trap "" INT; echo begun >>calls; {shutil.which("sleep")} 2; echo ended >>calls; exit 100')
    process = _start(machine)
    while not (machine / "calls").exists():
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert "interrupted. Nothing is broken: run me again" in said and "could not install" not in said
    assert (machine / "calls").read_text().split() == ["begun", "ended"]


def test_a_solver_whose_installation_was_broken_off_is_installed_again(machine):
    """Pip signs for a package last: one that can be imported may lack its other half."""
    _play(machine / "bin" / "dpkg-query", 'echo "install ok installed"')
    packages = machine / ".solver" / "lib"
    (packages / "ortools").mkdir(parents=True)
    (packages / "ortools" / "__init__.py").touch()
    signed = packages / "ortools-9.8.dist-info"
    signed.mkdir()
    (signed / "METADATA").write_text("Metadata-Version: 2.1\nName: ortools\nVersion: 9.8\n")
    log = machine / "asked"
    unless_asked = f'[ "$1" = -c ] || {{ echo "$*" >>{log}; exit 1; }}'
    _play(machine / ".solver" / "bin" / "python", f'{unless_asked}; PYTHONPATH={packages} exec /usr/bin/python3 "$@"')
    (machine / "played").mkdir()
    (machine / "played" / "venv.py").touch()  # the environment is there
    code, said, _ = _set_up(machine, PYTHONPATH=str(machine / "played"))
    assert code == 0 and "installing OR-Tools" in said and "use their own methods" in said
    assert "pip install" in log.read_text()
    (signed / "INSTALLER").write_text("pip\n")
    code, said, _ = _set_up(machine)
    assert code == 0 and "OR-Tools" not in said


def test_ctrl_c_while_an_environment_is_made_is_one_plain_sentence(machine):
    """Python's own account of the stop is no news for a newcomer; and what was half made is made anew."""
    _play(machine / "bin" / "dpkg-query", 'echo "install ok installed"')
    _play(machine / ".solver" / "bin" / "python", "exit 1")
    (machine / "played").mkdir()
    begun = machine / "calls"
    (machine / "played" / "venv.py").write_text(f"import sys, time\nopen({str(begun)!r}, 'w').write(' '.join(sys.argv[1:]))\ntime.sleep(60)\n")
    process = _start(machine, PYTHONPATH=str(machine / "played"))
    while not (begun.exists() and begun.read_text()):
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert said.splitlines()[1:] == ["set-up: interrupted. Nothing is broken: run me again and I go on from here."], said
    assert begun.read_text() == "--clear .solver"
