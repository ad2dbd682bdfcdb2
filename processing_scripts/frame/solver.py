"""OR-Tools, in a process of its own: its libraries from PyPI must not be loaded into QGIS (umdss.md 7.21).

The Python that has it is looked for in this order: the variable ``IMIS_SOLVER_PYTHON``, QGIS's setting ``imis/solver_python``, the folder ``solver``
beside the private server's data (made by ``python3 -m imis_plugin solver``). Without one, algorithms use their own fallback and say so.
"""

from __future__ import annotations

import json
import os
import subprocess  # nosec B404  # runs a Python of its own for OR-Tools
import tempfile
import time
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsProcessingException, QgsSettings

from ...database.cluster import default_home
from ...desk.words import tr
from ...solver_command import interpreter

_ENGINES = Path(__file__).resolve().parent.parent / "engines"
_PROBE = "import ortools; print(ortools.__version__)"
_CLEAN = ("PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH")


def candidates() -> list[str]:
    """Where a Python with OR-Tools is looked for; an empty entry is none."""
    named = os.environ.get("IMIS_SOLVER_PYTHON")
    if named is not None:  # also when empty: then there is none
        return [named]
    return [str(QgsSettings().value("imis/solver_python", "") or ""), str(interpreter(default_home() / "solver"))]


@lru_cache(maxsize=8)
def _version(python: str) -> str:
    if not python or not os.path.exists(python):
        return ""
    try:
        said = subprocess.run(  # nosec B603  # a list of arguments, no shell; the program is the one that the person named
            [python, "-c", _PROBE], capture_output=True, text=True, timeout=60, check=False, env=_environment()
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return said.stdout.strip() if said.returncode == 0 else ""


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in _CLEAN}


def found() -> tuple[str, str]:
    """(interpreter, version of OR-Tools); both empty when there is none."""
    for python in candidates():
        version = _version(python)
        if version:
            return python, version
    return "", ""


def solve(run, engine: str, problem: dict, limit_s: float = 600) -> dict | None:
    """What the program ``engines/<engine>.py`` makes of a problem; None when there is no OR-Tools, with a message that the fallback is used.

    :param limit_s: after so many seconds the program is ended; the problem then counts as not solvable here.
    :raises QgsProcessingException: the run was cancelled, or the program failed (its last words are in the log).
    """
    python, version = found()
    if not python:
        run.feedback.pushWarning(
            tr("OR-Tools is not installed on this computer; IMIS's own method is used. “python3 -m imis_plugin solver” installs it.")
        )
        return None
    run.feedback.pushDebugInfo(f"OR-Tools {version}")
    with tempfile.TemporaryFile("w+") as asked, tempfile.TemporaryFile("w+") as answer, tempfile.TemporaryFile("w+") as complaint:
        json.dump(problem, asked)
        asked.seek(0)
        process = subprocess.Popen(  # nosec B603  # a list of arguments, no shell; the program is one of our own engines
            [python, str(_ENGINES / f"{engine}.py")], stdin=asked, stdout=answer, stderr=complaint, env=_environment()
        )
        until = time.monotonic() + limit_s
        try:
            while process.poll() is None:
                if run.feedback.isCanceled():
                    raise QgsProcessingException(tr("Cancelled. Nothing was written."))
                if time.monotonic() > until:
                    run.feedback.pushWarning(tr("OR-Tools did not come to an end in time; IMIS's own method is used."))
                    return None
                time.sleep(0.05)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        if process.returncode != 0:
            complaint.seek(0)
            run.feedback.pushDebugInfo(complaint.read()[-2000:])
            raise QgsProcessingException(tr("OR-Tools ended with an error; its last words are in the log. Choose IMIS's own method and run again."))
        answer.seek(0)
        return json.load(answer)
