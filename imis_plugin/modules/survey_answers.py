"""Answers of a household survey as values of the building form (modules 15.2, SVY-01 to SVY-05).

What has no field, or needs a decision of the office, is put into words and shown above the form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from ..desk.words import tr
from ..records.forms import Section
from . import building_rules as rules

YES, NO = {"yes", "true", "1", "y"}, {"no", "false", "0", "n"}
UNKNOWN = {"", "don't know", "dont know", "do not know", "unknown", "not known", "n/a", "na"}
NOT_DIGITISED = re.compile(r"^\s*[SDW]?-?9999\s*$", re.IGNORECASE)
YEAR = re.compile(r"^\d{4}$")
# What the questionnaire calls otherwise (data-model 5.5).
NAMES = {
    "construction_year": "construction_date",
    "pipe_code": "watersupply_pipe_code",
    "road": "road_code",
    "structure_type": "structure_type_id",
    "functional_use": "functional_use_id",
    "use_category": "use_category_id",
    "water_source": "water_source_id",
    "floors": "floor_count",
    "number_of_floors": "floor_count",
    "households": "household_served",
    "population": "population_served",
    "presence_of_toilet": "toilet_status",
    "number_of_toilets": "toilet_count",
    "well_in_premises": "well_presence_status",
    "containment_type": "containment.type_id",
    "containment_volume": "containment.size",
    "containment_location": "containment.location",
    "type_id": "containment.type_id",
    "containment_type_id": "containment.type_id",
    "size": "containment.size",
    "volume": "containment.size",
    "location": "containment.location",
    "pit_shape": "containment.pit_shape",
    "pit_diameter": "containment.pit_diameter",
    "tank_length": "containment.tank_length",
    "tank_width": "containment.tank_width",
    "depth": "containment.depth",
    "septic_criteria": "containment.septic_criteria",
    "containment_construction_year": "containment.construction_date",
    "containment_construction_date": "containment.construction_date",
    "pre_connected_bin": "shares_with",
}
CODES = ("sewer_code", "drain_code", "watersupply_pipe_code", "containment.sewer_code", "containment.drain_code")


def form_values(answers: Mapping[str, Any] | None, sections: tuple[Section, ...], kinds) -> tuple[dict[str, Any], list[str]]:
    """Values for the form's fields, and sentences about what the office has to look at.

    :param kinds: callable that gives the kind of a field by its name (``integer``, ``date`` …), "" when it has none.
    """
    known = {field.name for section in sections for field in section.fields}
    values: dict[str, Any] = {}
    notes: list[str] = []
    for name, raw in _flat(answers or {}):
        field = NAMES.get(name, name)
        if name == "sanitation_system_id" and raw is not None:
            values["_system"] = _number(raw)
        elif field in CODES and raw is not None and NOT_DIGITISED.match(str(raw)):
            text = tr("“{name}” is 9999: connected, but the line is not on the map. Choose a line, or say that it is not on the map.")
            notes.append(text.format(name=name))
        elif field in known:
            value, note = _value(raw, kinds(field), name)
            if value is not None:
                values[field] = value
            if note:
                notes.append(note)
        elif raw not in (None, ""):
            notes.append(tr("{name}: {value}").format(name=name.replace("_", " "), value=raw))
    _connection(values)
    return values, notes


def _flat(answers: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Name and value; the answers on the containment may stand in a group of their own."""
    found: list[tuple[str, Any]] = []
    for name, value in answers.items():
        if isinstance(value, Mapping):
            found.extend((f"{name}.{inner}", item) for inner, item in value.items())
        else:
            found.append((name, value))
    return found


def _connection(values: dict[str, Any]) -> None:
    """The stored system is asked in two ways: where the toilet leads, or where people without one go."""
    system = values.pop("_system", None)
    if system is None:
        return
    place = system in rules.DEFECATION_PLACES
    values.setdefault("toilet_status", not place)
    values.setdefault("defecation_place" if place else "toilet_connection", system)


def _value(raw: Any, kind: str, name: str) -> tuple[Any, str]:
    """A value of the field's kind; what cannot be read becomes a note. "Don't know" is nothing, not No (SVY-03)."""
    text = "" if raw is None else str(raw).strip()
    if text.lower() in UNKNOWN:
        return None, ""
    unread = tr("“{name}” was answered “{value}”, which does not fit the field.").format(name=name, value=raw)
    if kind == "boolean":
        known = text.lower() in YES | NO
        return (text.lower() in YES, "") if known else (None, unread)
    if kind == "date":
        if YEAR.match(text):  # SVY-02
            return date(int(text), 1, 1), tr("“{name}” is known by the year {value} only.").format(name=name, value=text)
        try:
            return date.fromisoformat(text), ""
        except ValueError:
            return None, unread
    if kind in ("integer", "number"):
        number = _number(text) if kind == "integer" else _decimal(text)
        return number, "" if number is not None else unread
    if kind == "choice" and isinstance(raw, int):
        return raw, ""
    if kind == "choice" and text.isdigit():
        return int(text), ""
    return text, ""


def _number(raw: Any) -> int | None:
    text = str(raw).strip()
    return int(text) if text.isdigit() else None


def _decimal(text: str) -> Decimal | None:
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
