"""Unsaved forms survive a crash: a draft on this computer, written while typing, offered again (reliability 3.7).

Names, contacts and national IDs are left out of drafts. Drafts go on save and after 14 days.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from datetime import date, datetime
from datetime import time as clock
from decimal import Decimal
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from ..records.forms import FormState
from .messages import log
from .words import tr

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
    if isinstance(value, datetime):  # before date, which it is one of
        return {"iso": value.isoformat(), "kind": "moment"}
    if isinstance(value, (date, clock)):
        return {"iso": value.isoformat(), "kind": "date" if isinstance(value, date) else "time"}
    if isinstance(value, Decimal):
        return {"iso": str(value), "kind": "number"}
    return value if isinstance(value, (str, int, float, bool, list, dict)) or value is None else None


def _typed(value: Any) -> Any:
    if isinstance(value, dict) and set(value) == {"iso", "kind"}:
        reader = {"date": date.fromisoformat, "time": clock.fromisoformat, "moment": datetime.fromisoformat, "number": Decimal}[value["kind"]]
        return reader(value["iso"])
    return value


def keep(form: str, key: Any, values: Mapping[str, Any], seen: Mapping[str, Any] | None = None) -> None:
    """Write the draft of a form. A full disk is told to the log only: the form itself is not hurt by it.

    :param values: what the officer changed. :param seen: what the same fields held when the form was opened.
    """
    kept = [name for name in values if not PERSONAL.search(name) and name[0] != "_"]
    document = {
        "values": {name: _plain(values[name]) for name in kept},
        "seen": {name: _plain((seen or {}).get(name)) for name in kept},
    }
    path = _file(form, key)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(".part")
        temporary.write_text(json.dumps(document), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        log(f"draft not written: {error}")


def find(form: str, key: Any) -> dict[str, Any]:
    """The values of a draft that is not too old; empty when there is none."""
    return _read(form, key)[0]


def overtaken(form: str, key: Any, now: Mapping[str, Any]) -> list[str]:
    """Names of the draft's fields that a colleague changed after the draft's form was opened, to something else (P3)."""
    values, seen = _read(form, key)
    return [name for name, value in values.items() if now.get(name) != seen.get(name) and now.get(name) != value]


def question(form: str, key: Any, state: FormState, text_of: Callable[[str, Any], str]) -> str:
    """What the officer is asked before a draft is laid over a form: with both versions of what a colleague changed since."""
    draft, lines = find(form, key), [tr("An unsaved draft of this form was found on this computer. Take it up again?")]
    for name in overtaken(form, key, state.values):
        if name in state.fields:
            said = tr("Changed by someone else since: {field}, now {now}, in the draft {mine}.")
            field, now, mine = tr(state.facts[name].label), text_of(name, state.values[name]), text_of(name, draft[name])
            lines.append(said.format(field=field, now=now, mine=mine))
    return "\n".join(lines)


def _read(form: str, key: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    path = _file(form, key)
    try:
        if time.time() - path.stat().st_mtime > DAYS * 86400:
            path.unlink()
            return {}, {}
        document = json.loads(path.read_text(encoding="utf-8"))
        values, seen = ({name: _typed(value) for name, value in document[part].items()} for part in ("values", "seen"))
        return values, seen
    except FileNotFoundError:
        return {}, {}
    except (OSError, ValueError, KeyError, AttributeError) as error:
        log(f"draft not read: {error}")
        return {}, {}


def drop(form: str, key: Any) -> None:
    """Remove a draft after saving, or when the officer does not want it."""
    _file(form, key).unlink(missing_ok=True)
