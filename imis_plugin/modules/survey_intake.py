"""A survey brought in at the desk: footprint drawn or from the device's KML file, codes, date (modules 4.8, data-model 5.5)."""

from __future__ import annotations

from typing import Any

from psycopg2.extras import Json

from ..desk.form_declaration import VERSION, FormDeclaration
from ..records.clock import today
from ..records.forms import Field, Section, always
from ..records.save import save_row
from ..records.words import mark
from .acts import plain
from .survey_list import TABLE

B, O = "building_info.buildings", "building_info.owners"
# Answers of the questionnaire by the names of the columns they fill; all may be left open (SVY-03).
MAIN_ANSWERS = Section(
    mark("Answers"),
    (
        Field("owner_name", O),
        Field("owner_gender", O),
        Field("owner_contact", O, kind="contact"),
        Field("house_number", B),
        Field("structure_type_id", B),
        Field("construction_date", B, past=True),
        Field("floor_count", B),
        Field("functional_use_id", B),
        Field("household_served", B),
        Field("population_served", B),
        Field("water_source_id", B),
        Field("toilet_status", B),
        Field("sanitation_system_id", B, shown=lambda v: v.get("toilet_status") is not False),
        Field("toilet_count", B, shown=lambda v: v.get("toilet_status") is not False),
    ),
    note=mark("What is known may be filled in; it comes up in the building form when the office approves the survey."),
)  # fmt: skip
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
    MAIN_ANSWERS,
)  # fmt: skip


def load_new(_fetch, _key) -> dict[str, Any]:
    """A survey of today."""
    return {VERSION: None, "_key": None, "collected_date": today()}


def save(conn, values, seen) -> int:
    """Bring the survey into the queue."""
    named = (("bin", "resurveyed"), ("note", "note"), *((field.name, field.name) for field in MAIN_ANSWERS.fields))
    answers = {name: plain(values[field]) for name, field in named if values.get(field) is not None}
    row = {name: values.get(name) for name in ("temp_building_code", "tax_code", "collected_date", "geom")}
    return save_row(conn, TABLE, "id", {**row, "answers": Json(answers) if answers else None}, seen, {"geom": "polygon"})


ADD = FormDeclaration("survey", mark("New survey"), SECTIONS, load_new, save, mark("Survey {key} waits for approval."))
