"""``solver``: OR-Tools in a Python of its own, for route plans and siting. QGIS and its libraries stay untouched."""

from __future__ import annotations

import argparse
import os
import subprocess  # nosec B404  # runs pip in the new environment
import venv
from pathlib import Path

from .database.cluster import default_home
from .database.command_parts import command, say
from .database.errors import ImisError

WANTED = "ortools>=9.8,<10"


def add_parser(subparsers) -> None:
    """Add ``solver`` to the command line."""
    parser = command(
        subparsers, "solver", run, "install OR-Tools for route plans and siting, in a folder of its own",
        "Makes a Python environment with OR-Tools from the package index, beside the private server's data, where the analyses "
        "look for it. Without it they use IMIS's own methods. Safe to run again.",
        ["solver", "solver --folder /opt/imis-solver"],
    )  # fmt: skip
    parser.add_argument("--folder", type=Path, metavar="FOLDER", help="another folder; name its Python in QGIS's setting imis/solver_python")


def interpreter(folder: Path) -> Path:
    """The Python of an environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(folder: Path) -> str:
    """Make the environment and give the version of OR-Tools in it. :raises ImisError: it cannot be made, or the package cannot be fetched."""
    python = interpreter(folder)
    try:
        if not python.exists():
            venv.EnvBuilder(with_pip=True).create(folder)
        clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
        done = subprocess.run(  # nosec B603  # a list of arguments, no shell; the interpreter of the environment just made
            [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", WANTED], capture_output=True, text=True, check=False, env=clean
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise ImisError(f"The folder {folder} could not be made a Python environment: {error}. On Debian, install python3-venv.") from error
    if done.returncode != 0:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no word from pip"]
        raise ImisError(f"OR-Tools could not be installed: {last[0]}. Check the network and run it again; until then IMIS's own methods are used.")
    asked = [str(python), "-c", "import ortools; print(ortools.__version__)"]
    said = subprocess.run(asked, capture_output=True, text=True, check=True, env=clean)  # nosec B603  # the same interpreter
    return said.stdout.strip()


def run(args: argparse.Namespace) -> int:
    """Carry out the command."""
    folder = (args.folder or default_home() / "solver").expanduser().absolute()
    version = install(folder)
    say(args, {"version": version, "folder": str(folder), "python": str(interpreter(folder))}, f"OR-Tools {version} in {folder}")
    return 0
