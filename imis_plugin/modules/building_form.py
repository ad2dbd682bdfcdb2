"""The form of a building: owner, building, LIC, water, sanitation with containment, footprint (modules 4.3, 4.4).

Saved by the act ``building_info.save_building`` in one transaction (COM-15).
"""

from __future__ import annotations

from typing import Any

from ..desk.form_declaration import CHANGED_AT, CHANGED_BY, VERSION, FormDeclaration
from ..desk.words import tr
from ..records.forms import Field, Section, always
from ..records.words import mark
from . import building_rules as rules
from .acts import as_json, call_act
from .building_help import SUGGEST_ON, suggest, warnings

B, O, C = "building_info.buildings", "building_info.owners", "fsm.containments"

READ_BUILDING = """
SELECT b.*, public.ST_AsText(b.geom) AS footprint, b.row_version AS _version, b.updated_at AS _changed_at,
       imis.user_label(b.updated_by) AS _changed_by,
       (SELECT link.toilet_id FROM fsm.build_toilets AS link WHERE link.bin = b.bin) AS toilet_id
  FROM building_info.buildings AS b WHERE b.bin = %s
"""
READ_OWNER = "SELECT owner_name, owner_gender, owner_contact, row_version AS _owner_version FROM building_info.owners_register WHERE bin = %s"
READ_LINKS = """
SELECT string_agg(concat_ws(', ', c.id || ' – ' || t.label, c.size || ' m³', p.label), E'\n' ORDER BY c.id) AS linked
  FROM building_info.build_contains AS link
  JOIN fsm.containments AS c ON c.id = link.containment_id
  JOIN fsm.containment_types AS t ON t.id = c.type_id
  LEFT JOIN fsm.containment_locations AS p ON p.code = c.location
 WHERE link.bin = %s
"""
ASKS_NID = "SELECT imis.setting_true('show_national_id') AS asked"
# Text of the two ways of asking (data-model 4.1): a connection with a toilet, a place without one.
CONNECTION = "r.asked_as <> 'defecation_place'"
PLACE = "r.asked_as = 'defecation_place'"


def _main(v) -> bool:
    return v.get("is_main") is False


def _female(part: str, whole: str, text: str) -> Field:
    return Field(
        part, B, shown=rules.lived_in, check=rules.not_more_than(part, whole, mark("Not more than there are of them.")), label=text
    )


def containment_fields(prefix: str, shown, system_field: str) -> tuple[Field, ...]:
    """The fields of the containment sub-form (4.4).

    :param prefix: what stands before the column in the field's name.
    :param system_field: the field that narrows the offered types, "" offers all.
    """
    options = "r.sanitation_system_id = %s" if system_field else ""
    by = (system_field,) if system_field else ()

    def both(condition):
        return lambda v: shown(v) and condition(v)

    def typed(types):
        return both(lambda v: v.get(prefix + "type_id") in types)

    def pit(v) -> bool:
        return shown(v) and v.get(prefix + "type_id") is not None and not rules.is_septic(v.get(prefix + "type_id"))

    def septic(v) -> bool:
        return shown(v) and rules.is_septic(v.get(prefix + "type_id"))

    def measure(column: str, condition) -> Field:
        return Field(prefix + column, C, unit=mark("m"), shown=both(condition), check=rules.above_zero(prefix + column))

    return (
        Field(prefix + "type_id", C, shown=shown, required=always, options=options, options_by=by),
        Field(prefix + "sewer_code", C, shown=typed(rules.SEWER_TYPES), required=always),
        Field(prefix + "drain_code", C, shown=typed(rules.DRAIN_TYPES), required=always),
        Field(prefix + "pit_shape", C, shown=pit, required=always, reference="fsm.pit_shapes.code"),
        measure("pit_diameter", rules.cylindrical(prefix)),
        measure("tank_length", rules.rectangular(prefix)),
        measure("tank_width", rules.rectangular(prefix)),
        measure("depth", rules.any_shape(prefix)),
        Field(prefix + "septic_criteria", C, shown=septic),
        Field(
            prefix + "size", C, unit=mark("m³"), shown=shown, required=always, check=rules.above_zero(prefix + "size"),
            help=mark("Worked out from the dimensions when they are complete; another value may be typed."),
        ),
        Field(prefix + "location", C, shown=shown, reference="fsm.containment_locations.code"),
        Field(prefix + "construction_date", C, shown=shown, past=True),
    )  # fmt: skip


def owner_section() -> Section:
    """Section 1 of the form."""
    return Section(
        mark("Owner"),
        (
            Field("owner_name", O, required=always, label=mark("Owner name")),
            Field("owner_gender", O, required=always, label=mark("Owner gender"), reference="imis.genders.code"),
            Field("owner_contact", O, required=always, label=mark("Owner contact"), kind="contact"),
            Field(
                "nid", O, label=mark("National ID of the owner"), shown=lambda v: v.get("_asks_nid") is True,
                help=mark("Written only. What is stored is never shown here; leave it empty to keep it."),
            ),
        ),
    )  # fmt: skip


SECTIONS = (
    owner_section(),
    Section(
        mark("Building"),
        (
            Field("is_main", kind="boolean", label=mark("Main building"), required=always),
            Field(
                "building_associated_to", B, label=mark("BIN of main building"), shown=_main, required=always,
                options="r.building_associated_to IS NULL",
            ),
            Field("ward", B, required=always),
            Field("road_code", B, required=always),
            Field("house_number", B, placeholder=mark("proposed when the road is chosen")),
            Field("house_locality", B),
            Field("tax_code", B, required=always),
            Field("structure_type_id", B, required=always),
            Field("surveyed_date", B, past=True, read_only=rules.from_survey),
            Field("construction_date", B, required=always, past=True),
            Field("floor_count", B, required=always),
            Field("functional_use_id", B, required=always),
            Field(
                "use_category_id", B, shown=lambda v: v.get("functional_use_id") is not None,
                options="r.functional_use_id = %s", options_by=("functional_use_id",),
            ),
            Field(
                "office_business_name", B,
                shown=lambda v: v.get("functional_use_id") not in (None, rules.RESIDENTIAL),
            ),
            Field("household_served", B, shown=rules.lived_in, required=always),
            Field("population_served", B, shown=rules.lived_in, required=always, read_only=rules.parts_given),
            Field("male_population", B, shown=rules.lived_in),
            Field("female_population", B, shown=rules.lived_in),
            Field("other_population", B, shown=rules.lived_in),
            _female("diff_abled_male_pop", "male_population", ""),
            _female("diff_abled_female_pop", "female_population", ""),
            _female("diff_abled_others_pop", "other_population", ""),
        ),
    ),
    Section(
        mark("Low-income community"),
        (
            Field("low_income_hh", B, required=always),
            Field("in_lic", kind="boolean", label=mark("Located in LIC")),
            Field("lic_id", B, shown=lambda v: v.get("in_lic") is True, required=always, label=mark("LIC name")),
        ),
    ),
    Section(
        mark("Water and solid waste"),
        (
            Field("water_source_id", B, required=always),
            Field("water_customer_id", B, shown=rules.municipal),
            Field("watersupply_pipe_code", B, shown=rules.municipal, required=always),
            Field("well_presence_status", B),
            Field("distance_from_well", B, unit=mark("m"), shown=lambda v: v.get("well_presence_status") is True),
            Field("swm_customer_id", B),
        ),
    ),
    Section(
        mark("Sanitation"),
        (
            Field("toilet_status", B, required=always, read_only=rules.toilet_block, label=mark("Presence of toilet")),
            Field(
                "defecation_place", kind="choice", label=mark("Defecation place"), shown=rules.no_toilet, required=always,
                reference="building_info.sanitation_systems.id", options=PLACE,
            ),
            Field(
                "toilet_id", kind="choice", label=mark("Community toilet"), required=always,
                shown=lambda v: rules.no_toilet(v) and v.get("defecation_place") == rules.COMMUNITY_TOILET,
                reference="fsm.toilets.id", options="r.type = 'Community Toilet' AND r.status",
            ),
            Field("toilet_count", B, shown=rules.has_toilet, required=always, check=lambda v: rules.at_least_one(v, "toilet_count")),
            Field(
                "household_with_private_toilet", B, shown=lambda v: rules.has_toilet(v) and rules.lived_in(v),
                check=rules.not_more_than("household_with_private_toilet", "household_served", mark("Not more than all households.")),
            ),
            Field(
                "population_with_private_toilet", B, shown=lambda v: rules.has_toilet(v) and rules.lived_in(v),
                check=rules.not_more_than("population_with_private_toilet", "population_served", mark("Not more than the population.")),
            ),
            Field(
                "toilet_connection", kind="choice", label=mark("Toilet connection"), shown=rules.has_toilet, required=always,
                reference="building_info.sanitation_systems.id", options=CONNECTION,
            ),
            Field("sewer_code", B, shown=rules.sewer_asked, required=rules.on_the_map),
            Field("drain_code", B, shown=rules.drain_asked, required=rules.on_the_map),
            Field(
                "network_unidentified", B, shown=lambda v: rules.sewer_asked(v) or rules.drain_asked(v),
                label=mark("Line is not on the map"),
                help=mark("Yes: connected, but to a sewer or drain that is not digitised; then no code is needed (SVY-01)."),
            ),
            Field(
                "shares_with", kind="search", label=mark("BIN of pre-connected building"), required=always,
                shown=rules.connection_is(rules.SHARED), reference="building_info.buildings.bin",
                options="EXISTS (SELECT 1 FROM building_info.build_contains AS l WHERE l.bin = r.bin)",
            ),
            Field(
                "shared_containment", kind="choice", label=mark("Containment that is shared"), required=always,
                shown=lambda v: rules.connection_is(rules.SHARED)(v) and v.get("shares_with") is not None,
                reference="fsm.containments.id",
                options="EXISTS (SELECT 1 FROM building_info.build_contains AS l WHERE l.containment_id = r.id AND l.bin = %s)",
                options_by=("shares_with",),
            ),
            Field("desludging_vehicle_accessible", B, shown=rules.connection_is(rules.SEPTIC, rules.PIT)),
            Field(
                "linked", kind="shown", label=mark("Linked containments"),
                shown=lambda v: v.get("_is_new") is False,
                help=mark("Add, edit and disconnect containments with the button Containments below."),
            ),
        ),
    ),
    Section(
        mark("Containment"),
        containment_fields("containment.", rules.new_containment, "toilet_connection"),
        shown=rules.new_containment,
    ),
    Section(
        mark("Footprint"),
        (Field("footprint", kind="footprint", label=mark("Building footprint"), required=always),),
    ),
)  # fmt: skip


def derive(state, name: str) -> None:
    """What follows from a change: sums, volumes, and the toilet of a toilet block."""
    rules.derive_population(state, name)
    rules.derive_volume(state, name, "containment.")
    if rules.toilet_block(state.values):
        state.values["toilet_status"] = True


def load_new(fetch, _key) -> dict[str, Any]:
    """The values of an empty form."""
    return {"_is_new": True, VERSION: None, "is_main": True, "toilet_status": None, "in_lic": None, "_asks_nid": _asks_nid(fetch)}


def _asks_nid(fetch) -> bool:
    """Whether the city keeps national IDs (the setting decides, 4.3)."""
    return bool(fetch(ASKS_NID)[0]["asked"])


def load(fetch, bin_: str) -> dict[str, Any]:
    """The values of a stored building."""
    from ..database.errors import ImisError

    rows = fetch(READ_BUILDING, (bin_,))
    if not rows:
        raise ImisError(tr("Building {bin} is no longer there. Refresh the list.").format(bin=bin_))
    row = dict(rows[0])
    owner = fetch(READ_OWNER, (bin_,))
    linked = fetch(READ_LINKS, (bin_,))
    system = row["sanitation_system_id"]
    values = {name: row[name] for name in row if not name.startswith("_")}
    values.update(owner[0] if owner else {})
    values.update(
        {
            "_is_new": False,
            "_asks_nid": _asks_nid(fetch),
            VERSION: row["_version"],
            CHANGED_BY: row["_changed_by"],
            CHANGED_AT: row["_changed_at"],
            "is_main": row["building_associated_to"] is None,
            "in_lic": row["lic_id"] is not None,
            "defecation_place": None if row["toilet_status"] else system,
            "toilet_connection": system if row["toilet_status"] else None,
            "linked": linked[0]["linked"] if linked else None,
        }
    )
    return values


def save(conn, values, seen) -> str:
    """Run the act; gives the BIN."""
    building, owner, containments = building_document(values, seen)
    return call_act(
        conn,
        "building_info.save_building",
        as_json(building),
        as_json(owner),
        as_json(containments) if containments else None,
        seen["version"],
    )


def building_document(values, seen) -> tuple[dict[str, Any], dict[str, Any], list[dict[str, Any]]]:
    """The form's values as the act takes them: building, owner, new containments."""
    fields = [field for section in SECTIONS for field in section.fields if "." not in field.name]
    building = {field.name: values.get(field.name) for field in fields if field.table == B}
    building["bin"] = seen["key"]
    building["geom"] = values.get("footprint")
    building["toilet_status"] = rules.has_toilet(values)
    building["sanitation_system_id"] = (
        values.get("toilet_connection") if rules.has_toilet(values) else values.get("defecation_place")
    )
    building["toilet_id"] = values.get("toilet_id")
    building["network_unidentified"] = values.get("network_unidentified") is True
    if building["sanitation_system_id"] == rules.SHARED:
        building["shared_with_bin"] = values.get("shares_with")
        building["shared_containment_id"] = values.get("shared_containment")
    if seen["key"] is None:
        building["client_uuid"] = seen["client_uuid"]
    else:  # the act derives these from the linked containments; what is stored is left to it
        if building["sanitation_system_id"] in (rules.SEPTIC, rules.PIT):
            building.pop("sewer_code")
            building.pop("drain_code")
            building.pop("network_unidentified")
    owner = {name: values.get(name) for name in ("owner_name", "owner_gender", "owner_contact")}
    if values.get("nid"):
        owner["nid"] = values["nid"]
    owner["seen_version"] = values.get("_owner_version")
    containments = []
    if values.get("containment.type_id") is not None:
        tank = {name.split(".", 1)[1]: value for name, value in values.items() if name.startswith("containment.")}
        if rules.is_septic(tank["type_id"]):
            tank["pit_shape"] = "rectangular"
        containments.append(tank)
    return building, owner, containments


ADD = FormDeclaration(
    "building", mark("New building"), SECTIONS, load_new, save, mark("Building {key} was saved."), derive, warnings,
    suggest=suggest, suggest_on=SUGGEST_ON,
)  # fmt: skip
EDIT = FormDeclaration(
    "building", mark("Building {key}"), SECTIONS, load, save, mark("Building {key} was saved."), derive, warnings,
    suggest=suggest, suggest_on=SUGGEST_ON,
)  # fmt: skip
