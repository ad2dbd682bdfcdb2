"""The forms that correct a stored emptying, sludge collection or feedback, as long as that is open (modules 6.8.3)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..desk.form_declaration import FormDeclaration
from ..records.forms import Section, never
from ..records.words import mark
from .acts import as_json, call_act
from .chain_context import context_of
from .chain_forms import (
    COLLECTION_SECTIONS,
    EMPTYING_SECTIONS,
    FEEDBACK_SECTIONS,
    TIPPING,
    collection_row,
    emptying_row,
    emptying_warnings,
    feedback_warnings,
)
from .provider_forms import one_row

PHOTOS = ("house_image", "receipt_image")
MEANS = ("desludging_vehicle_id", "treatment_plant_id", "driver", "emptier1", "emptier2")
PERSONS = ("service_receiver_name", "service_receiver_gender", "service_receiver_contact", "comments")


def _changed(sections: tuple[Section, ...], leave_out=(), **change) -> tuple[Section, ...]:
    """The sections of an add form with some fields changed or left out; empty sections go."""
    made = []
    for section in sections:
        fields = tuple(
            replace(field, **change[field.name]) if field.name in change else field
            for field in section.fields
            if field.name not in leave_out
        )
        if fields:
            made.append(replace(section, fields=fields))
    return tuple(made)


# -- emptying ---------------------------------------------------------------------------------------------------
KEPT = mark("Left as it is, the stored photo stays.")
EMPTYING_EDIT_SECTIONS = _changed(EMPTYING_SECTIONS, **{name: {"required": never, "help": KEPT} for name in PHOTOS})
READ_EMPTYING = """
SELECT e.*, a.application_date AS _application_date, e.service_provider_id AS _provider, a.containment_id AS _containment,
       concat_ws(' · ', a.bin, a.road_code) AS _address, coalesce(e.end_date > e.emptied_date, false) AS _night,
       e.row_version AS _version, e.updated_at AS _changed_at, imis.user_label(e.updated_by) AS _changed_by
  FROM fsm.emptyings AS e JOIN fsm.applications_register AS a ON a.id = e.application_id WHERE e.id = %s
"""


def _opening(query: str):
    def load(fetch, key: int) -> dict[str, Any]:
        row = one_row(fetch, query, key)
        return {**row, **context_of(fetch, row["application_id"], row["_containment"])}

    return load


def save_emptying(conn, values, seen) -> int:
    """Write a changed emptying; a photo only where it was replaced (EMT-13)."""
    row = {name: value for name, value in emptying_row(values).items() if name not in PHOTOS or value is not None}
    row.setdefault("end_date", None)
    return call_act(conn, "fsm.change_emptying", as_json({**row, "id": seen["key"], "seen_version": seen["version"]}))


EDIT_EMPTYING = FormDeclaration(
    "emptying_edit", mark("Emptying {key}"), EMPTYING_EDIT_SECTIONS, _opening(READ_EMPTYING), save_emptying,
    mark("Emptying {key} was saved."), warnings=emptying_warnings,
)  # fmt: skip

# The override of a Super Admin, who reads no persons; vehicle, disposal place and crew stay when the sludge is collected.
CORRECTION_SECTIONS = _changed(EMPTYING_SECTIONS, leave_out=(*PHOTOS, *PERSONS, *MEANS))
READ_CORRECTION = READ_EMPTYING.replace("FROM fsm.emptyings AS e", "FROM fsm.emptyings_register AS e").replace(
    "SELECT e.*,",
    "SELECT e.application_id, e.emptied_date, e.emptying_reason, e.volume_of_sludge, e.no_of_trips, e.start_time, e.end_time,"
    " e.receipt_number, e.total_cost, e.desludging_vehicle_id,",
)


def save_correction(conn, values, seen) -> int:
    """Write the correction of a Super Admin (6.8.3); the distance to the well is the crew's and stays."""
    left_out = (*PHOTOS, *PERSONS, *MEANS, "distance_closest_well")
    row = {name: value for name, value in emptying_row(values).items() if name not in left_out}
    row.setdefault("end_date", None)
    return call_act(conn, "fsm.correct_emptying", as_json({**row, "id": seen["key"], "seen_version": seen["version"]}))


CORRECT_EMPTYING = FormDeclaration(
    "emptying_correction", mark("Correction of emptying {key}"),
    _changed(CORRECTION_SECTIONS, leave_out=("distance_closest_well",)), _opening(READ_CORRECTION),
    save_correction, mark("Emptying {key} was saved."),
)  # fmt: skip

# -- sludge collection ------------------------------------------------------------------------------------------
READ_COLLECTION = """
SELECT s.*, p.name AS _plant, s.volume_of_sludge AS _volume, e.emptied_date AS _emptied_date,
       coalesce(s.exit_date > s.date, false) AS _night,
       s.row_version AS _version, s.updated_at AS _changed_at, imis.user_label(s.updated_by) AS _changed_by
  FROM fsm.sludge_collections AS s
  LEFT JOIN fsm.treatment_plants_register AS p ON p.id = s.treatment_plant_id
  LEFT JOIN fsm.emptyings_register AS e ON e.application_id = s.application_id
 WHERE s.id = %s
"""


def load_collection(fetch, key: int) -> dict[str, Any]:
    """The values of a stored sludge collection."""
    return {**one_row(fetch, READ_COLLECTION, key), "_tipping": fetch(TIPPING, None)[0]["asked"]}


def save_collection(conn, values, seen) -> int:
    """Write a changed sludge collection; plant, application and volume stay."""
    row = collection_row(values)
    row.setdefault("exit_date", None)
    if not values.get("_tipping"):  # the fee is not asked for, so what was stored is left alone
        row = {name: value for name, value in row.items() if not name.startswith("tipping_fee")}
    return call_act(conn, "fsm.change_sludge_collection", as_json({**row, "id": seen["key"], "seen_version": seen["version"]}))


def _collection_warnings(fetch, values, key) -> list[str]:
    draft = as_json({**collection_row(values), "id": key})  # its own load is not counted twice (CHN-14)
    return [found["sentence"] for found in fetch("SELECT sentence FROM fsm.sludge_collections_warnings(%s)", (draft,))]


EDIT_COLLECTION = FormDeclaration(
    "collection_edit", mark("Sludge collection {key}"), COLLECTION_SECTIONS, load_collection, save_collection,
    mark("Sludge collection {key} was saved."), warnings=_collection_warnings,
)  # fmt: skip

# -- feedback ---------------------------------------------------------------------------------------------------
READ_FEEDBACK = """
SELECT f.application_id, f.customer_name AS _customer, f.customer_gender AS _gender, f.customer_number AS _contact,
       f.fsm_service_quality, f.wear_ppe, f.comments,
       f.row_version AS _version, f.updated_at AS _changed_at, imis.user_label(f.updated_by) AS _changed_by
  FROM fsm.feedbacks AS f WHERE f.id = %s
"""


def save_feedback(conn, values, seen) -> int:
    """Write the corrected answers."""
    row = {name: values.get(name) for name in ("fsm_service_quality", "wear_ppe", "comments")}
    return call_act(conn, "fsm.change_feedback", as_json({**row, "id": seen["key"], "seen_version": seen["version"]}))


EDIT_FEEDBACK = FormDeclaration(
    "feedback_edit", mark("Feedback {key}"), FEEDBACK_SECTIONS, lambda fetch, key: one_row(fetch, READ_FEEDBACK, key), save_feedback,
    mark("Feedback {key} was saved."), warnings=feedback_warnings,
)  # fmt: skip

