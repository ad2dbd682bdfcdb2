"""The register of buildings: list, filters, actions, detail and export (modules 4.2, 4.7)."""

from __future__ import annotations

from ..records.record_type import (
    CHOICE,
    CODE,
    INTEGER,
    LETTERS,
    SEARCH,
    TEXT,
    YES_NO,
    Action,
    Column,
    DetailGroup,
    Filter,
    Join,
    RecordType,
)
from ..records.words import mark

BUILDINGS_TABLE = "building_info.buildings"
SHARED_SYSTEM = 11

# IN with a subquery that names no outer column: PostgreSQL works it out once and hashes it.
EMPTIED = """({base}.bin IN (
    SELECT link.bin FROM building_info.build_contains AS link
      JOIN fsm.containment_status AS status ON status.id = link.containment_id WHERE status.emptied_status)) = %s"""

CONTAINMENTS_OF = """
SELECT c.id, t.label AS type, c.size, l.label AS location, s.emptied_status, s.last_emptied_date, s.next_emptying_date, link.is_responsible
  FROM building_info.build_contains AS link
  JOIN fsm.containments AS c ON c.id = link.containment_id
  JOIN fsm.containment_types AS t ON t.id = c.type_id
  LEFT JOIN fsm.containment_locations AS l ON l.code = c.location
  LEFT JOIN fsm.containment_status AS s ON s.id = c.id
 WHERE link.bin = %s ORDER BY c.id"""

ASSOCIATED = """
SELECT b.bin, b.house_number, u.label AS functional_use, b.household_served, b.population_served
  FROM building_info.buildings AS b LEFT JOIN building_info.functional_uses AS u ON u.id = b.functional_use_id
 WHERE b.building_associated_to = %s ORDER BY b.bin LIMIT 500"""

TAX = "SELECT s.tax_code, s.last_payment_date, s.due_label FROM taxpayment_info.tax_payment_status AS s WHERE s.bin = %s"
WATER = """
SELECT s.water_customer_id, s.last_payment_date, s.due_label FROM watersupply_info.watersupply_payment_status AS s WHERE s.bin = %s"""
WASTE = "SELECT s.swm_customer_id, s.last_payment_date, s.due_label FROM swm_info.swmservice_payment_status AS s WHERE s.bin = %s"

APPLICATIONS_OF = """
SELECT a.id, a.application_date, a.proposed_emptying_date, p.emptying_status, p.sludge_collection_status, p.feedback_status
  FROM fsm.applications AS a JOIN fsm.application_progress AS p ON p.id = a.id
 WHERE a.bin = %s ORDER BY a.id DESC"""


def _may_edit(rights) -> bool:
    return rights.may("update", BUILDINGS_TABLE)


ACTIONS = (
    Action(
        "add",
        mark("Add"),
        "add",
        allowed=lambda r: r.may("insert", BUILDINGS_TABLE) and r.may_run("building_info.save_building"),
        needs_row=False,
        group=1,
    ),
    Action("containments", mark("Containments"), "containment", allowed=lambda r: r.may("select", "fsm.containments")),
    Action(
        "split", mark("Split"), "split", group=1,
        allowed=lambda r: _may_edit(r) and r.may("insert", BUILDINGS_TABLE) and r.may_run("building_info.split_building"),
    ),
    Action(
        "edit",
        mark("Edit"),
        "edit",
        allowed=lambda r: _may_edit(r) and r.may_run("building_info.save_building"),
        group=1,
    ),
    Action("detail", mark("Detail"), "detail", group=2),
    Action("history", mark("History"), "history", allowed=lambda r: _may_edit(r) or r.holds("it_admin", "super_admin"), group=2),
    Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", BUILDINGS_TABLE), group=1),
    Action("map", mark("Map"), "locate", group=3),
    Action("nearest_road", mark("Nearest road"), "road", allowed=lambda r: r.may("select", "utility_info.roads"), group=3),
)

# The classes of the dashboards' cards (modules 13.1), and what existed in a year (DSH-02), so that a number opens just its buildings.
USE_CLASSES = (
    ("residential", mark("Residential")), ("commercial", mark("Commercial")), ("industrial", mark("Industrial")), ("mixed", mark("Mixed")),
    ("institutions", mark("Institutions")), ("educational", mark("Educational")), ("others", mark("Others")),
)  # fmt: skip
OF_USE_CLASS = (
    "coalesce((SELECT u.class FROM building_info.use_classes AS u WHERE u.functional_use_id = {base}.functional_use_id), 'others') = %s"
)
EXISTS_BY = "coalesce({base}.construction_year, 0) <= %s"

OWNER = ("owner_name", "owner_gender", "owner_contact")

BUILDINGS = RecordType(
    name="buildings",
    table=BUILDINGS_TABLE,
    instead="building_info.buildings_register",
    count_limit=1000,
    key="bin",
    title=mark("Buildings"),
    singular=mark("Building"),
    icon="building",
    joins=(
        Join(
            "owner",
            "building_info.owners",
            (("bin", "bin"),),
            instead=("building_info.owners_register", "building_info.owners_masked"),
        ),
        Join("tanks", "building_info.building_containments", (("bin", "bin"),)),
        Join("toilet", "fsm.build_toilets", (("bin", "bin"),)),
    ),
    columns=(
        Column("bin"),
        Column("house_number"),
        Column("road_code"),
        Column("ward"),
        Column("structure_type_id"),
        Column("floor_count"),
        Column("toilet_status"),
        Column("sanitation_system_id"),
        Column("owner_name", join="owner", label=mark("Owner name"), sortable=False),
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("bin"), Column("house_number"), Column("tax_code")),
    quick_hint=mark("BIN, house number or tax code"),
    filters=(
        Filter("bin", CODE, column="bin", pattern=r"B\d{6,}"),
        Filter("house_number", TEXT, column="house_number"),
        Filter("owner_name", LETTERS, column="owner_name", join="owner", label=mark("Owner name")),
        Filter("ward", CHOICE, column="ward"),
        Filter("road_code", SEARCH, column="road_code"),
        Filter("structure_type_id", CHOICE, column="structure_type_id"),
        Filter("functional_use_id", CHOICE, column="functional_use_id"),
        Filter("floor_count", INTEGER, column="floor_count"),
        Filter("toilet_status", YES_NO, column="toilet_status"),
        Filter("sanitation_system_id", CHOICE, column="sanitation_system_id", leave_out=(SHARED_SYSTEM,)),
        Filter("water_source_id", CHOICE, column="water_source_id"),
        Filter("well_presence_status", YES_NO, column="well_presence_status"),
        Filter("emptied", YES_NO, condition=EMPTIED, label=mark("Emptied"), needs="fsm.containment_status"),
        Filter("use_class", CHOICE, condition=OF_USE_CLASS, label=mark("Use class"), choices=USE_CLASSES, needs="building_info.use_classes"),
        Filter("exists_by", INTEGER, condition=EXISTS_BY, label=mark("Existed by the end of")),
    ),
    actions=ACTIONS,
    has_geometry=True,
    related_tables=("building_info.build_contains",),
    detail=(
        DetailGroup(
            mark("Owner"),
            tuple(Column(name, join="owner", label=label) for name, label in zip(
                OWNER, (mark("Owner name"), mark("Gender"), mark("Contact")), strict=True
            )),
        ),
        DetailGroup(
            mark("Building"),
            tuple(
                Column(name)
                for name in (
                    "building_associated_to", "ward", "road_code", "house_number", "house_locality", "tax_code",
                    "structure_type_id", "surveyed_date", "construction_date", "floor_count", "functional_use_id",
                    "use_category_id", "office_business_name", "household_served", "population_served",
                    "male_population", "female_population", "other_population", "diff_abled_male_pop",
                    "diff_abled_female_pop", "diff_abled_others_pop", "estimated_area", "verification_status",
                )
            ),
        ),
        DetailGroup(mark("Low-income community"), (Column("low_income_hh"), Column("lic_id"))),
        DetailGroup(
            mark("Water and solid waste"),
            tuple(
                Column(name)
                for name in (
                    "water_source_id", "water_customer_id", "watersupply_pipe_code", "well_presence_status",
                    "distance_from_well", "swm_customer_id",
                )
            ),
        ),
        DetailGroup(
            mark("Sanitation"),
            (
                *(Column(name) for name in ("toilet_status", "sanitation_system_id")),
                Column("toilet_id", join="toilet", label=mark("Community toilet")),
                *(
                    Column(name)
                    for name in (
                        "toilet_count", "household_with_private_toilet", "population_with_private_toilet", "sewer_code", "drain_code",
                        "desludging_vehicle_accessible",
                    )
                ),
            ),
        ),
        DetailGroup(
            mark("Containments"),
            query=CONTAINMENTS_OF,
            headings=(
                mark("ID"), mark("Type"), mark("Volume (m³)"), mark("Location"), mark("Emptied"), mark("Last emptied"), mark("Next due"),
                mark("Responsible"),
            ),
            needs=("fsm.containments", "building_info.build_contains", "fsm.containment_status"),
        ),
        DetailGroup(
            mark("Associated buildings"), query=ASSOCIATED,
            headings=(mark("BIN"), mark("House number"), mark("Use"), mark("Households"), mark("Population")),
            needs=(BUILDINGS_TABLE,),
        ),
        DetailGroup(
            mark("Applications"),
            query=APPLICATIONS_OF,
            headings=(
                mark("ID"), mark("Date"), mark("Proposed"), mark("Emptied"), mark("Sludge collected"), mark("Feedback"),
            ),
            needs=("fsm.applications", "fsm.application_progress"),
        ),
        DetailGroup(
            mark("Property tax"), query=TAX, headings=(mark("Tax code"), mark("Last payment"), mark("Years due")),
            needs=("taxpayment_info.tax_payment_status",),
        ),
        DetailGroup(
            mark("Water payments"), query=WATER, headings=(mark("Customer"), mark("Last payment"), mark("Years due")),
            needs=("watersupply_info.watersupply_payment_status",),
        ),
        DetailGroup(
            mark("Solid-waste payments"), query=WASTE, headings=(mark("Customer"), mark("Last payment"), mark("Years due")),
            needs=("swm_info.swmservice_payment_status",),
        ),
    ),
    export=(
        *(
            Column(name)
            for name in (
                "bin", "tax_code", "house_number", "house_locality", "ward", "road_code", "structure_type_id",
                "floor_count", "construction_date", "household_served", "population_served", "surveyed_date",
                "functional_use_id", "use_category_id", "office_business_name", "water_source_id",
                "building_associated_to", "well_presence_status", "distance_from_well", "toilet_status", "toilet_count",
                "household_with_private_toilet", "population_with_private_toilet", "sanitation_system_id",
                "sewer_code", "drain_code", "desludging_vehicle_accessible", "water_customer_id", "swm_customer_id",
                "estimated_area", "male_population", "female_population", "other_population", "diff_abled_male_pop",
                "diff_abled_female_pop", "diff_abled_others_pop", "verification_status",
            )
        ),
        Column("owner_name", join="owner", label=mark("Owner name")),
        Column("owner_gender", join="owner", label=mark("Owner gender")),
        Column("owner_contact", join="owner", label=mark("Owner contact")),
        Column("lic_id"),
        Column("low_income_hh"),
        Column("watersupply_pipe_code"),
        Column("containment_ids", join="tanks", label=mark("Containment id(s)")),
        Column("outlet_connection", join="tanks", label=mark("Outlet connection")),
    ),
)  # fmt: skip
