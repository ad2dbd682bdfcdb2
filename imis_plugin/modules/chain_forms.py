"""The guided forms of the service chain after the application: emptying, sludge collection, feedback (6.10-6.12)."""

from __future__ import annotations

from typing import Any

from ..database.errors import ImisError
from ..desk.form_declaration import VERSION, FormDeclaration
from ..desk.words import tr
from ..records.clock import today
from ..records.forms import Field, Section, always
from ..records.words import mark
from .acts import as_json, call_act, plain
from .chain_context import CONTEXT_FIELDS, context_of
from .chain_lists import E, F, S

GENDERS = "imis.genders.code"
REASONS = (mark("Full"), mark("Overflow"), mark("Regular schedule"), mark("Construction"), mark("Other"))

# -- emptying ---------------------------------------------------------------------------------------------------
HEAD = """
SELECT a.id, a.bin, a.containment_id, a.service_provider_id, a.application_date, a.applicant_name, a.applicant_gender,
       a.applicant_contact, concat_ws(' · ', a.bin, a.road_code, a.landmark) AS address
  FROM fsm.applications AS a WHERE a.id = %s
"""


def _after_application(v) -> str:
    day, since = v.get("emptied_date"), v.get("_application_date")
    return mark("The emptying lies before the application.") if day and since and day < since else ""


def _end_after_start(start: str, end: str, night: str):
    def check(v) -> str:
        if v.get(start) and v.get(end) and v[end] <= v[start] and not v.get(night):
            return mark("The end lies before the start. If it passed midnight, say so below.")
        return ""

    return check


def _another_person(v) -> str:
    same = v.get("emptier2") is not None and v["emptier2"] == v.get("emptier1")
    return mark("Choose another person than emptier 1.") if same else ""


CREW = "r.status AND r.service_provider_id = %s AND r.employee_type = "
DRIVERS, CLEANERS = CREW + "'Driver'", CREW + "'Cleaner/Emptier'"
OWN = ("_provider",)

EMPTYING_SECTIONS = (
    Section(
        mark("Application"),
        (
            Field("application_id", E, kind="shown"),
            Field("_address", kind="shown", label=mark("Address")),
            *CONTEXT_FIELDS,
        ),
    ),
    Section(
        mark("Emptying"),
        (
            Field("emptied_date", E, required=always, past=True, check=_after_application),
            Field("emptying_reason", E, required=always, suggests=REASONS),
            Field("volume_of_sludge", E, unit=mark("m³"), required=always),
            Field("no_of_trips", E, required=always),
            Field("start_time", E, required=always),
            Field("end_time", E, required=always, check=_end_after_start("start_time", "end_time", "_night")),
            Field("_night", kind="boolean", label=mark("Ended on the next day")),
            Field("distance_closest_well", E, unit=mark("m")),
        ),
    ),
    Section(
        mark("Vehicle and crew"),
        (
            Field("desludging_vehicle_id", E, required=always, options="r.service_provider_id = %s AND r.status", options_by=OWN),
            Field("treatment_plant_id", E, required=always, label=mark("Disposal place"), options="r.status"),
            Field("driver", E, required=always, options=DRIVERS, options_by=OWN),
            Field("emptier1", E, required=always, options=CLEANERS, options_by=OWN),
            Field("emptier2", E, options=CLEANERS, options_by=OWN, check=_another_person),
        ),
    ),
    Section(
        mark("Service received by"),
        (
            Field("service_receiver_name", E, required=always),
            Field("service_receiver_gender", E, required=always, reference=GENDERS),
            Field("service_receiver_contact", E, required=always, kind="contact"),
        ),
        note=mark("Taken from the applicant; change it when someone else was there."),
    ),
    Section(
        mark("Payment and photos"),
        (
            Field("receipt_number", E, required=always),
            Field("total_cost", E, required=always),
            Field("house_image", kind="photo", label=mark("Photo of the house"), required=always),
            Field("receipt_image", kind="photo", label=mark("Photo of the receipt"), required=always),
            Field("comments", E, kind="long_text"),
        ),
    ),
)  # fmt: skip


def load_emptying(fetch, application: int) -> dict[str, Any]:
    """What an emptying begins with."""
    rows = fetch(HEAD, (application,))
    if not rows:
        raise ImisError(tr("Application {application} is no longer there, or is not yours. Refresh the list.").format(application=application))
    head = rows[0]
    return {
        VERSION: None,
        "application_id": application,
        "_address": head["address"],
        **context_of(fetch, application, head["containment_id"]),
        "_provider": head["service_provider_id"],
        "_application_date": head["application_date"],
        "emptied_date": today(),
        "no_of_trips": 1,
        "service_receiver_name": head["applicant_name"],
        "service_receiver_gender": head["applicant_gender"],
        "service_receiver_contact": head["applicant_contact"],
        "_night": False,
    }


def _row(sections, values) -> dict[str, Any]:
    names = [field.name for section in sections for field in section.fields]
    return {name: values.get(name) for name in names if not name.startswith("_")}


def _next_day(day, night) -> Any:
    from datetime import timedelta

    return day + timedelta(days=1) if day and night else None


def emptying_row(values) -> dict[str, Any]:
    """The form's values as the act takes them."""
    row = _row(EMPTYING_SECTIONS, values)
    if values.get("_night"):
        row["end_date"] = _next_day(values.get("emptied_date"), True)
    return row


def save_emptying(conn, values, seen) -> int:
    """Record the emptying with its photos (T3)."""
    number = call_act(conn, "fsm.record_emptying", as_json({**emptying_row(values), "client_uuid": seen["client_uuid"]}))
    return number


def emptying_warnings(fetch, values, _key) -> list[str]:
    """The database's warnings on trips, volume and road width (CHN-11, CHN-12, EMT-12)."""
    return _warnings(fetch, "SELECT sentence FROM fsm.emptyings_warnings(%s)", emptying_row(values))


def _warnings(fetch, query: str, row) -> list[str]:
    from psycopg2.extras import Json

    draft = {name: value for name, value in plain(row).items() if not name.endswith("_image")}
    return [found["sentence"] for found in fetch(query, (Json(draft),))]


EMPTYING = FormDeclaration(
    "emptying", mark("Emptying of application {key}"), EMPTYING_SECTIONS, load_emptying, save_emptying,
    mark("Emptying {key} was saved."), warnings=emptying_warnings, save_text=mark("Save the emptying"),
)  # fmt: skip

# -- sludge collection ------------------------------------------------------------------------------------------
HEAD_COLLECTION = """
SELECT e.application_id, e.volume_of_sludge, e.no_of_trips, e.emptied_date, e.treatment_plant_id, p.name AS plant
  FROM fsm.emptyings_register AS e LEFT JOIN fsm.treatment_plants_register AS p ON p.id = e.treatment_plant_id
 WHERE e.application_id = %s
"""
TIPPING = "SELECT imis.setting_true('tipping_fee_in_use') AS asked"


def _tipping(v) -> bool:
    return v.get("_tipping") is True


def _after_emptying(v) -> str:
    day, since = v.get("date"), v.get("_emptied_date")
    return mark("The load arrived before it was emptied.") if day and since and day < since else ""


COLLECTION_SECTIONS = (
    Section(
        mark("Load"),
        (
            Field("application_id", S, kind="shown"),
            Field("_plant", kind="shown", label=mark("Treatment plant")),
            Field("_volume", kind="shown", label=mark("Volume of sludge (m³)")),
            Field("measured_volume", S, unit=mark("m³")),
            Field("no_of_trips", S, required=always),
        ),
    ),
    Section(
        mark("At the plant"),
        (
            Field("date", S, required=always, past=True, check=_after_emptying),
            Field("entry_time", S, required=always),
            Field("exit_time", S, required=always, check=_end_after_start("entry_time", "exit_time", "_night")),
            Field("_night", kind="boolean", label=mark("Left on the next day")),
            Field("tipping_fee_amount", S, shown=_tipping, required=always),
            Field("tipping_fee_receipt_number", S, shown=_tipping, required=always),
        ),
    ),
)  # fmt: skip


def load_collection(fetch, application: int) -> dict[str, Any]:
    """What a sludge collection begins with."""
    rows = fetch(HEAD_COLLECTION, (application,))
    if not rows:
        raise ImisError(tr("Application {application} has no emptying that you may see. Refresh the list.").format(application=application))
    head = rows[0]
    return {
        VERSION: None,
        "application_id": application,
        "_plant": head["plant"],
        "_plant_id": head["treatment_plant_id"],
        "_volume": head["volume_of_sludge"],
        "_emptied_date": head["emptied_date"],
        "_tipping": fetch(TIPPING, None)[0]["asked"],
        "no_of_trips": head["no_of_trips"],
        "date": today(),
        "_night": False,
    }


def collection_row(values) -> dict[str, Any]:
    """The form's values as the act takes them."""
    row = _row(COLLECTION_SECTIONS, values)
    if values.get("_night"):
        row["exit_date"] = _next_day(values.get("date"), True)
    return row


def save_collection(conn, values, seen) -> int:
    """Record the receipt of the sludge (T4); plant, volume and vehicle come from the emptying."""
    return call_act(
        conn, "fsm.record_sludge_collection", as_json({**collection_row(values), "client_uuid": seen["client_uuid"]})
    )


def collection_warnings(fetch, values, _key) -> list[str]:
    """The database's warnings on times, volume and capacity (CHN-05, CHN-13, CHN-14)."""
    return _warnings(fetch, "SELECT sentence FROM fsm.sludge_collections_warnings(%s)", collection_row(values))


COLLECTION = FormDeclaration(
    "collection", mark("Sludge collection of application {key}"), COLLECTION_SECTIONS, load_collection, save_collection,
    mark("Sludge collection {key} was saved."), warnings=collection_warnings, save_text=mark("Save the collection"),
)  # fmt: skip

# -- feedback ---------------------------------------------------------------------------------------------------
FEEDBACK_SECTIONS = (
    Section(
        mark("Customer"),
        (
            Field("application_id", F, kind="shown"),
            Field("_customer", kind="shown", label=mark("Applicant")),
            Field("_gender", kind="shown", label=mark("Gender")),
            Field("_contact", kind="shown", label=mark("Contact")),
        ),
    ),
    Section(
        mark("Answers"),
        (
            Field("fsm_service_quality", F, required=always, label=mark("Satisfied with the service quality")),
            Field("wear_ppe", F, required=always, label=mark("Workers wore protective equipment")),
            Field("comments", F, kind="long_text", help=mark("Ask what went wrong when the customer is not satisfied.")),
        ),
    ),
)  # fmt: skip


def load_feedback(fetch, application: int) -> dict[str, Any]:
    """What a feedback begins with."""
    rows = fetch(HEAD, (application,))
    head = rows[0] if rows else {"applicant_name": None, "applicant_gender": None, "applicant_contact": None}
    return {
        VERSION: None,
        "application_id": application,
        "_customer": head["applicant_name"],
        "_gender": head["applicant_gender"],
        "_contact": head["applicant_contact"],
    }


def save_feedback(conn, values, seen) -> int:
    """Record the answers (T5)."""
    return call_act(
        conn, "fsm.record_feedback", as_json({**_row(FEEDBACK_SECTIONS, values), "client_uuid": seen["client_uuid"]})
    )


def feedback_warnings(_fetch, values, _key) -> list[str]:
    """A customer who is not satisfied is asked why (6.12); the comment may stay empty when nothing is said."""
    if values.get("fsm_service_quality") is False and not values.get("comments"):
        return [tr("The customer is not satisfied, and no comment says why. Ask what went wrong and write it down.")]
    return []


FEEDBACK = FormDeclaration(
    "feedback", mark("Feedback on application {key}"), FEEDBACK_SECTIONS, load_feedback, save_feedback,
    mark("Feedback {key} was saved."), warnings=feedback_warnings, save_text=mark("Save the feedback"),
)  # fmt: skip
