"""The register of containments: list, filters, actions, detail and export (modules 6.1)."""

from __future__ import annotations

from ..records.record_type import (
    CHOICE,
    CODE,
    DATES,
    NUMBER,
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

TABLE = "fsm.containments"

OF_BUILDING = """EXISTS (SELECT 1 FROM building_info.build_contains AS link
    WHERE link.containment_id = {base}.id AND link.bin = %s)"""
OF_HOUSE = """EXISTS (SELECT 1 FROM building_info.build_contains AS link
    JOIN building_info.buildings AS house ON house.bin = link.bin
    WHERE link.containment_id = {base}.id AND house.house_number ILIKE '%%' || %s || '%%')"""
EMPTIED = """({base}.id IN (
    SELECT status.id FROM fsm.containment_status AS status WHERE status.emptied_status)) = %s"""
BUILDINGS = """
SELECT b.bin, b.house_number, b.ward, b.household_served, b.population_served, link.is_responsible
  FROM building_info.build_contains AS link JOIN building_info.buildings AS b ON b.bin = link.bin
 WHERE link.containment_id = %s ORDER BY link.is_responsible DESC, b.bin"""


def _never_emptied(row) -> str:
    if "status.no_of_times_emptied" in row and not row["status.no_of_times_emptied"]:
        return mark("This containment has no emptying on record.")
    return ""


CONTAINMENTS = RecordType(
    name="containments",
    table=TABLE,
    instead="fsm.containments_register",
    key="id",
    title=mark("Containments"),
    singular=mark("Containment"),
    icon="containment",
    joins=(Join("status", "fsm.containment_status", (("id", "id"),)), Join("served", "fsm.containment_bins", (("id", "id"),))),
    columns=(
        Column("id", label=mark("ID")),
        Column("type_id", label=mark("Type")),
        Column("size", label=mark("Volume (m³)")),
        Column("location", label=mark("Location")),
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("id"),),
    quick_hint=mark("Containment ID, such as C000123"),
    filters=(
        Filter("id", CODE, column="id", pattern=r"C\d{6,}"),
        Filter("size", NUMBER, column="size"),
        Filter("bin", CODE, condition=OF_BUILDING, label=mark("BIN"), pattern=r"B\d{6,}", needs="building_info.build_contains"),
        Filter("location", CHOICE, column="location"),
        Filter("type_id", CHOICE, column="type_id"),
        Filter("emptied", YES_NO, condition=EMPTIED, label=mark("Emptied"), needs="fsm.containment_status"),
        Filter("septic_criteria", YES_NO, column="septic_criteria"),
        Filter("construction_date", DATES, column="construction_date"),
        Filter("house_number", TEXT, condition=OF_HOUSE, label=mark("House number"), needs="building_info.buildings"),
    ),
    actions=(
        Action("buildings", mark("Buildings"), "building", allowed=lambda r: r.may("select", "building_info.build_contains")),
        Action(
            "emptyings", mark("Emptying history"), "emptying", allowed=lambda r: r.may("select", "fsm.emptying_history"),
            barred=_never_emptied,
        ),
        Action(
            "type_changes", mark("Type changes"), "history", allowed=lambda r: r.may("select", "fsm.containment_type_history")
        ),
        Action("edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", TABLE), group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action(
            "history", mark("History"), "history",
            allowed=lambda r: r.may("update", TABLE) or r.holds("it_admin", "super_admin"), group=2,
        ),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", TABLE), group=1),
        Action("map", mark("Map"), "locate", group=3),
        Action("nearest_road", mark("Nearest road"), "road", allowed=lambda r: r.may("select", "utility_info.roads"), group=3),
    ),
    has_geometry=True,
    related_tables=("building_info.build_contains", "fsm.emptyings"),
    detail=(
        DetailGroup(
            mark("Containment"),
            tuple(
                Column(name)
                for name in (
                    "type_id", "location", "size", "size_calculated", "pit_shape", "pit_diameter", "tank_length",
                    "tank_width", "depth", "septic_criteria", "construction_date", "sewer_code", "drain_code",
                    "surveyed_at", "distance_closest_well",
                )
            ),
        ),
        DetailGroup(
            mark("Emptying"),
            (
                Column("emptied_status", join="status"),
                Column("no_of_times_emptied", join="status"),
                Column("last_emptied_date", join="status"),
                Column("next_emptying_date", join="status"),
                Column("emptying_overdue", join="status"),
            ),
        ),
        DetailGroup(
            mark("Serves"),
            (
                Column("buildings_served", join="status"),
                Column("responsible_bin", join="status"),
                Column("household_served", join="status"),
                Column("population_served", join="status"),
            ),
        ),
        DetailGroup(
            mark("Buildings"),
            query=BUILDINGS,
            headings=(
                mark("BIN"), mark("House number"), mark("Ward"), mark("Households"), mark("Population"), mark("Responsible"),
            ),
            needs=("building_info.build_contains", "building_info.buildings"),
        ),
    ),
    export=(
        *(
            Column(name)
            for name in (
                "id", "type_id", "size", "location", "septic_criteria", "pit_diameter", "tank_length", "tank_width",
                "depth", "construction_date",
            )
        ),
        Column("emptied_status", join="status"),
        Column("last_emptied_date", join="status"),
        Column("next_emptying_date", join="status"),
        Column("no_of_times_emptied", join="status"),
        Column("bins", join="served"),
    ),
)  # fmt: skip
