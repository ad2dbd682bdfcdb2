"""A survey brought in at the desk: footprint drawn or from the device's KML file, codes, date (modules 4.8, data-model 5.5)."""

from __future__ import annotations

from typing import Any

from psycopg2.extras import Json

from ..desk.form_declaration import VERSION, FormDeclaration
from ..records.clock import today
from ..records.forms import Field, Section, always
from ..records.save import save_row
from ..records.words import mark
from .survey_list import TABLE

SECTIONS = (
    Section(
        mark("Survey"),
        (
            Field("temp_building_code", TABLE, required=always),
            Field("tax_code", TABLE, required=always),
            Field("collected_date", TABLE, required=always, past=True),
            Field(
                "resurveyed", kind="search", reference="building_info.buildings.bin", label=mark("Surveyed again (BIN)"),
                help=mark("Only when the building is in the register already; the office then applies the survey to it."),
            ),
            Field("note", kind="long_text", label=mark("Note for the office")),
            Field("geom", TABLE, kind="footprint", label=mark("Footprint"), required=always),
        ),
        note=mark("The survey waits in the queue until the office approves or rejects it."),
    ),
)  # fmt: skip


def load_new(_fetch, _key) -> dict[str, Any]:
    """A survey of today."""
    return {VERSION: None, "_key": None, "collected_date": today()}


def save(conn, values, seen) -> int:
    """Bring the survey into the queue."""
    answers = {name: values[field] for name, field in (("bin", "resurveyed"), ("note", "note")) if values.get(field)}
    row = {name: values.get(name) for name in ("temp_building_code", "tax_code", "collected_date", "geom")}
    return save_row(conn, TABLE, "id", {**row, "answers": Json(answers) if answers else None}, seen, {"geom": "polygon"})


ADD = FormDeclaration("survey", mark("New survey"), SECTIONS, load_new, save, mark("Survey {key} waits for approval."))
