"""The forms of a toilet, of a day in the users log, and of a building that depends on a toilet (modules 7.2, 7.3)."""

from __future__ import annotations

from typing import Any

from ..desk.form_declaration import VERSION, FormDeclaration
from ..records.clock import today
from ..records.forms import Field, Section, always
from ..records.words import mark
from .acts import call_act
from .record_forms import record_forms, stored
from .toilet_lists import STATUS_CHOICES, T, U

MUNICIPALITY = "Municipality"
# 34 and 35 are community and public toilet: the numbers stand here because the index on them has this very condition.
FREE_BLOCKS = "r.use_category_id IN (34, 35) AND NOT EXISTS (SELECT 1 FROM fsm.toilets_register AS t WHERE t.bin = r.bin)"
COMMUNITY_TOILETS = "r.type = 'Community Toilet' AND r.status"
OTHER_TOILETS = """r.type = 'Community Toilet' AND r.status
    AND r.id NOT IN (SELECT l.toilet_id FROM fsm.build_toilets AS l WHERE l.bin = %s)"""

OF_BUILDING = """
SELECT b.ward, b.house_locality, u.toilet_type,
       (SELECT round(public.ST_Distance(r.geom, b.geom)::numeric)::integer FROM utility_info.roads AS r
         ORDER BY r.geom OPERATOR(public.<->) b.geom LIMIT 1) AS road
  FROM building_info.buildings AS b LEFT JOIN building_info.use_categorys AS u ON u.id = b.use_category_id WHERE b.bin = %s"""


def _not_municipal(name: str):
    return lambda v: v.get(name) is not None and v.get(name) != MUNICIPALITY


def _separate(v) -> bool:
    return v.get("male_or_female_facility") is True


def _disabled(v) -> bool:
    return v.get("handicap_facility") is True


def _fee(v) -> bool:
    return v.get("fee_collected") is True


def _seats(v) -> str:
    total = v.get("total_no_of_toilets")
    given = sum(v.get(name) or 0 for name in ("male_seats", "female_seats", "pwd_seats"))
    if total is None or given <= total:
        return ""
    return mark("There are more seats here than seats in all. Correct one of the two.")


SECTIONS = (
    Section(
        mark("Toilet"),
        (
            Field(
                "bin", T, label=mark("House number / BIN"), required=always, options=FREE_BLOCKS,
                help=mark("A building whose use category is community or public toilet. The point of the toilet is that of the building."),
            ),
            Field("type", T, required=always),
            Field("name", T, required=always),
            Field("ward", T, required=always, read_only=always, help=mark("Taken from the building.")),
            Field("location_name", T),
            Field(
                "access_frm_nearest_road", T, unit=mark("m"),
                help=mark("Distance on foot. The distance on the map is proposed when the building is chosen."),
            ),
            Field(
                "status", T, kind="choice", required=always, choices=STATUS_CHOICES,
                help=mark("A toilet out of use is set to “Not operational” rather than deleted."),
            ),
        ),
    ),
    Section(
        mark("Caretaker"),
        (
            Field("caretaker_name", T, required=always),
            Field("caretaker_gender", T, required=always),
            Field("caretaker_contact_number", T, required=always, kind="contact"),
        ),
    ),
    Section(
        mark("Owner and operator"),
        (
            Field("owner", T, required=always),
            Field("owning_institution_name", T, shown=_not_municipal("owner"), required=always),
            Field("operator_or_maintainer", T, required=always),
            Field("operator_or_maintainer_name", T, shown=_not_municipal("operator_or_maintainer"), required=always),
        ),
    ),
    Section(
        mark("Facilities"),
        (
            Field("total_no_of_toilets", T),
            Field("total_no_of_urinals", T),
            Field("male_or_female_facility", T),
            Field("male_seats", T, shown=_separate, required=always, check=_seats),
            Field("female_seats", T, shown=_separate, required=always, check=_seats),
            Field("handicap_facility", T),
            Field("pwd_seats", T, shown=_disabled, required=always, check=_seats),
            Field("children_facility", T),
            Field("separate_facility_with_universal_design", T),
            Field("indicative_sign", T),
            Field("sanitary_supplies_disposal_facility", T),
        ),
    ),
    Section(
        mark("Fee"),
        (
            Field("fee_collected", T),
            Field("amount_of_fee_collected", T, shown=_fee, required=always),
            Field(
                "frequency_of_fee_collected", T, kind="choice", shown=_fee, required=always,
                reference="fsm.fee_frequencies.code", options="r.toilet_type = %s", options_by=("type",),
            ),
        ),
    ),
)  # fmt: skip


def suggest(fetch, _name, values) -> dict[str, Any]:
    """After the building is chosen: type, ward, address and the way to the nearest road."""
    rows = fetch(OF_BUILDING, (values["bin"],))
    if not rows:
        return {}
    row = rows[0]
    return {
        "type": row["toilet_type"], "ward": row["ward"], "location_name": row["house_locality"],
        "access_frm_nearest_road": row["road"],
    }  # fmt: skip


def _start(_fetch) -> dict[str, Any]:
    return {"status": True}


ADD, EDIT = record_forms(
    "toilet", T, "Toilet", SECTIONS, new_title=mark("New toilet"), title=mark("Toilet {key}"),
    done=mark("Toilet {key} was saved."), start=_start, warnings="fsm.toilets_warnings", suggest=suggest, suggest_on=("bin",),
)  # fmt: skip

# -- the users log ----------------------------------------------------------------------------------------------
OPERATIONAL_PUBLIC = "r.type = 'Public Toilet' AND r.status"


def _within(v) -> str:
    total = (v.get("no_male_user") or 0) + (v.get("no_female_user") or 0) + (v.get("no_other_user") or 0)
    wrong = any((v.get(name) or 0) > total for name in ("no_child_user", "no_disabled_user"))
    return mark("These are among the users of the day, so they cannot be more than all of them.") if wrong else ""


USER_SECTIONS = (
    Section(
        mark("Day"),
        (
            Field("toilet_id", U, required=always, read_only=stored, options=OPERATIONAL_PUBLIC, label=mark("Toilet")),
            Field("date", U, required=always, read_only=stored, past=True),
        ),
    ),
    Section(
        mark("Users"),
        (
            Field("no_male_user", U, required=always),
            Field("no_female_user", U, required=always),
            Field("no_other_user", U),
            Field("no_child_user", U, check=_within),
            Field("no_disabled_user", U, check=_within),
        ),
        note=mark("Children and people with disability are among the users above."),
    ),
)  # fmt: skip


def _today(_fetch) -> dict[str, Any]:
    return {"date": today()}


ADD_USERS, EDIT_USERS = record_forms(
    "toilet_users", U, "Entry", USER_SECTIONS, new_title=mark("Users of a day"), title=mark("Entry {key} of the users log"),
    done=mark("Entry {key} was saved."), start=_today,
)  # fmt: skip

# -- dependent buildings ----------------------------------------------------------------------------------------
L, B = "fsm.build_toilets", "building_info.buildings"


def _nothing(_fetch, key) -> dict[str, Any]:
    return {VERSION: None, "_from": key, "toilet_id": key}


def _depend(conn, values, _seen) -> str:
    return call_act(conn, "fsm.depend_on_toilet", values["toilet_id"], values["bin"])


LINK = FormDeclaration(
    "toilet_building", mark("Building that depends on toilet {key}"),
    (
        Section(
            mark("Building"),
            (
                Field("bin", L, label=mark("House number / BIN"), required=always, options="r.toilet_status IS NOT TRUE"),
                Field(
                    "toilet_id", L, required=always, label=mark("Community toilet"),
                    options=COMMUNITY_TOILETS,
                ),
            ),
            note=mark("The building has no toilet of its own; its sanitation system becomes “Community toilet”."),
        ),
    ),
    _nothing, _depend, mark("{key} depends on this toilet now."),
)  # fmt: skip

ANOTHER, ELSEWHERE = "another", "elsewhere"


def _to(choice: str):
    return lambda v: v.get("_where") == choice


def _start_leaving(_fetch, key) -> dict[str, Any]:
    return {VERSION: None, "bin": key, "_where": ANOTHER}


def _leave(conn, values, _seen) -> str:
    if values["_where"] == ANOTHER:
        return call_act(conn, "fsm.depend_on_toilet", values["toilet_id"], values["bin"])
    return call_act(conn, "fsm.leave_toilet", values["bin"], values["sanitation_system_id"])


UNLINK = FormDeclaration(
    "toilet_leaving", mark("Building {key} leaves the toilet"),
    (
        Section(
            mark("Where do its people go instead?"),
            (
                Field("bin", L, kind="shown", label=mark("Building")),
                Field(
                    "_where", kind="choice", label=mark("Instead"), required=always,
                    choices=((ANOTHER, mark("Another community toilet")), (ELSEWHERE, mark("Another place"))),
                ),
                Field(
                    "toilet_id", L, shown=_to(ANOTHER), required=always, label=mark("Community toilet"),
                    options=OTHER_TOILETS, options_by=("bin",),
                ),
                Field(
                    "sanitation_system_id", B, kind="choice", shown=_to(ELSEWHERE), required=always, label=mark("Place"),
                    reference="building_info.sanitation_systems.id", options="r.asked_as = 'defecation_place' AND r.id <> 9",
                ),
            ),
            note=mark("A building with a toilet of its own now: change it in the form of the building."),
        ),
    ),
    _start_leaving, _leave, mark("{key} was changed."), save_text=mark("Change"),
)  # fmt: skip
