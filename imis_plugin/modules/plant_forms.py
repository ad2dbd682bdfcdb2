"""The forms of treatment plants, performance tests and effluent standards (modules 6.5, 6.6)."""

from __future__ import annotations

from typing import Any

from ..desk.form_declaration import VERSION, FormDeclaration
from ..records.clock import today
from ..records.forms import Field, Section, always
from ..records.save import save_row
from ..records.words import mark
from . import rows
from .account_fields import account_section, make_account
from .provider_forms import GENDERS, PLACE, WORKING, one_row

P, T, S = "fsm.treatment_plants", "fsm.treatmentplant_tests", "fsm.effluent_standards"

# -- plants -----------------------------------------------------------------------------------------------------
PLANT_SECTIONS = (
    Section(
        mark("Treatment plant"),
        (
            Field("name", P, required=always),
            Field("location", P, required=always),
            Field("ward", P, help=mark("Left empty, it is taken from the place on the map.")),
            Field("type", P, required=always),
            Field("treatment_system", P),
            Field("treatment_technology", P),
            Field("capacity_per_day", P, unit=mark("m³ a day"), required=always, least=0.01),
            Field("status", P, kind="choice", choices=WORKING, required=always),
            Field("geom", P, kind="point", label=mark("Place"), required=always),
        ),
    ),
    Section(
        mark("Caretaker"),
        (
            Field("caretaker_name", P, label=mark("Name"), required=always),
            Field("caretaker_gender", P, label=mark("Gender"), reference=GENDERS),
            Field("caretaker_number", P, label=mark("Contact number"), required=always, kind="contact"),
        ),
    ),
)  # fmt: skip
PLANT_ACCOUNT = account_section(mark("A user with the role Treatment Plant is made, bound to this plant."), plant=True, email=True, gender=True)
PLANT_COLUMNS = rows.columns_of(PLANT_SECTIONS, P)
READ_PLANT = """
SELECT p.name, p.location, p.ward, p.type, p.treatment_system, p.treatment_technology, p.capacity_per_day, p.status,
       public.ST_AsText(p.geom) AS geom, p.caretaker_name, p.caretaker_gender, p.caretaker_number,
       p.row_version AS _version, p.updated_at AS _changed_at, imis.user_label(p.updated_by) AS _changed_by
  FROM fsm.treatment_plants AS p WHERE p.id = %s
"""


def new_plant(_fetch, _key) -> dict[str, Any]:
    """An empty, operational plant."""
    return {VERSION: None, "status": True, "_create_user": False}


def save_new_plant(conn, values, seen) -> int:
    """Store a plant, and the account of its staff when asked for, in one transaction."""
    there = rows.found_again(conn, P, "id", seen["client_uuid"])
    if there is not None:
        return there
    number = save_row(conn, P, "id", {name: values.get(name) for name in PLANT_COLUMNS}, seen, PLACE)
    make_account(
        conn, values, ["imis_treatment_plant"], values["caretaker_name"], plant=number, email=values.get("_email"), gender=values.get("_gender")
    )
    return number


def save_plant(conn, values, seen) -> int:
    """Write a changed plant; its point may be moved (D-13)."""
    return save_row(conn, P, "id", {name: values.get(name) for name in PLANT_COLUMNS}, seen, PLACE)


ADD_PLANT = FormDeclaration(
    "treatment_plant", mark("New treatment plant"), (*PLANT_SECTIONS, PLANT_ACCOUNT), new_plant, save_new_plant,
    mark("Treatment plant {key} was saved."),
)  # fmt: skip
EDIT_PLANT = FormDeclaration(
    "treatment_plant", mark("Treatment plant {key}"), PLANT_SECTIONS, lambda fetch, key: one_row(fetch, READ_PLANT, key), save_plant,
    mark("Treatment plant {key} was saved."),
)  # fmt: skip


# -- performance tests ------------------------------------------------------------------------------------------
def _of_others(v) -> bool:
    return v.get("_own") is None


def _acidity(v) -> str:
    value = v.get("ph")
    return mark("pH lies between 0 and 14.") if value is not None and value > 14 else ""


TEST_SECTIONS = (
    Section(
        mark("Sample"),
        (
            Field("treatment_plant_id", T, required=always, options="r.status", shown=_of_others),
            Field("date", T, required=always, past=True),
            Field("sample_location", T, required=always, help=mark("Only effluent is judged by the standard (TST-01).")),
        ),
    ),
    Section(
        mark("Result of the laboratory"),
        (
            Field("temperature", T, unit=mark("°C"), required=always),
            Field("ph", T, required=always, check=_acidity),
            Field("cod", T, unit=mark("mg/l"), required=always),
            Field("bod", T, unit=mark("mg/l"), required=always),
            Field("tss", T, unit=mark("mg/l"), required=always),
            Field("ecoli", T, unit=mark("CFU/100 ml"), required=always),
            Field("remarks", T, kind="long_text"),
        ),
    ),
)  # fmt: skip
TEST_COLUMNS = rows.columns_of(TEST_SECTIONS, T)
READ_TEST = """
SELECT t.*, imis.own_plant() AS _own, t.row_version AS _version, t.updated_at AS _changed_at, imis.user_label(t.updated_by) AS _changed_by
  FROM fsm.treatmentplant_tests AS t WHERE t.id = %s
"""


def new_test(fetch, _key) -> dict[str, Any]:
    """An empty test of today, of the own plant when the officer has one."""
    own = fetch("SELECT imis.own_plant() AS own", None)[0]["own"]
    return {VERSION: None, "_own": own, "treatment_plant_id": own, "date": today()}


def _test_row(values) -> dict[str, Any]:
    row = {name: values.get(name) for name in TEST_COLUMNS}
    if values.get("_own") is not None:
        row["treatment_plant_id"] = values["_own"]
    return row


def save_test(conn, values, seen) -> int:
    """Store a new or changed test."""
    return save_row(conn, T, "id", _test_row(values), seen)


ADD_TEST = FormDeclaration(
    "performance_test", mark("New performance test"), TEST_SECTIONS, new_test, save_test, mark("Performance test {key} was saved.")
)
EDIT_TEST = FormDeclaration(
    "performance_test", mark("Performance test {key}"), TEST_SECTIONS, lambda fetch, key: one_row(fetch, READ_TEST, key), save_test,
    mark("Performance test {key} was saved."),
)  # fmt: skip


# -- effluent standards -----------------------------------------------------------------------------------------
def _range(v) -> str:
    low, high = v.get("ph_min"), v.get("ph_max")
    if high is not None and high > 14:
        return mark("pH lies between 0 and 14.")
    return mark("The maximum lies below the minimum.") if low is not None and high is not None and high < low else ""


STANDARD_SECTIONS = (
    Section(
        mark("Limits for treated effluent"),
        (
            Field("valid_from", S, required=always, help=mark("A sample is judged by the standard in force on its day.")),
            Field("tss_standard", S, unit=mark("mg/l"), required=always),
            Field("ecoli_standard", S, unit=mark("CFU/100 ml"), required=always),
            Field("ph_min", S, required=always),
            Field("ph_max", S, required=always, check=_range),
            Field("bod_standard", S, unit=mark("mg/l"), required=always),
        ),
    ),
)  # fmt: skip
STANDARD_COLUMNS = rows.columns_of(STANDARD_SECTIONS, S)
READ_STANDARD = """
SELECT s.*, s.row_version AS _version, s.updated_at AS _changed_at, imis.user_label(s.updated_by) AS _changed_by
  FROM fsm.effluent_standards AS s WHERE s.id = %s
"""
IN_FORCE = "SELECT * FROM fsm.effluent_standards WHERE valid_from <= current_date ORDER BY valid_from DESC LIMIT 1"


def new_standard(fetch, _key) -> dict[str, Any]:
    """The limits in force now, as the beginning of new ones from today on."""
    found = fetch(IN_FORCE, None)
    limits = {name: found[0][name] for name in STANDARD_COLUMNS} if found else {}
    return {**limits, VERSION: None, "valid_from": today()}


def save_standard(conn, values, seen) -> int:
    """Store new or changed limits."""
    return save_row(conn, S, "id", {name: values.get(name) for name in STANDARD_COLUMNS}, seen)


ADD_STANDARD = FormDeclaration(
    "effluent_standard", mark("New effluent standard"), STANDARD_SECTIONS, new_standard, save_standard,
    mark("Effluent standard {key} was saved."),
)  # fmt: skip
EDIT_STANDARD = FormDeclaration(
    "effluent_standard", mark("Effluent standard {key}"), STANDARD_SECTIONS, lambda fetch, key: one_row(fetch, READ_STANDARD, key),
    save_standard, mark("Effluent standard {key} was saved."),
)  # fmt: skip
