"""Unsaved forms survive a crash: a draft on this computer, written while typing, offered again (reliability 3.7).

Names, contacts and national IDs are left out of drafts. Drafts go on save and after 14 days.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from datetime import date
from datetime import time as clock
from decimal import Decimal
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from .messages import log

DAYS = 14
PERSONAL = re.compile(
    r"(owner|applicant|customer|service_receiver|caretaker|contact)_(name|gender|contact|number|person)$"
    r"|(^|\.)nid$|^(name|email|dob|address|wage|license_number)$"
)


def _folder() -> Path:
    return Path(QgsApplication.qgisSettingsDirPath()) / "imis" / "drafts"


def _file(form: str, key: Any) -> Path:
    name = re.sub(r"[^A-Za-z0-9_-]", "_", f"{form}-{key or 'new'}")
    return _folder() / (name + ".json")


def _plain(value: Any) -> Any:
    if isinstance(value, (date, clock)):
        return {"iso": value.isoformat(), "kind": "date" if isinstance(value, date) else "time"}
    if isinstance(value, Decimal):
        return {"iso": str(value), "kind": "number"}
    return value if isinstance(value, (str, int, float, bool, list, dict)) or value is None else None


def _typed(value: Any) -> Any:
    if isinstance(value, dict) and set(value) == {"iso", "kind"}:
        reader = {"date": date.fromisoformat, "time": clock.fromisoformat, "number": Decimal}[value["kind"]]
        return reader(value["iso"])
    return value


def keep(form: str, key: Any, values: Mapping[str, Any]) -> None:
    """Write the draft of a form. A full disk is told to the log only: the form itself is not hurt by it."""
    plain = {name: _plain(value) for name, value in values.items() if not PERSONAL.search(name) and name[0] != "_"}
    path = _file(form, key)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(".part")
        temporary.write_text(json.dumps(plain), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        log(f"draft not written: {error}")


def find(form: str, key: Any) -> dict[str, Any]:
    """The values of a draft that is not too old; empty when there is none."""
    path = _file(form, key)
    try:
        if time.time() - path.stat().st_mtime > DAYS * 86400:
            path.unlink()
            return {}
        return {name: _typed(value) for name, value in json.loads(path.read_text(encoding="utf-8")).items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log(f"draft not read: {error}")
        return {}


def drop(form: str, key: Any) -> None:
    """Remove a draft after saving, or when the officer does not want it."""
    _file(form, key).unlink(missing_ok=True)
