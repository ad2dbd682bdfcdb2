"""The four networks: lists, filters, actions, details and exports (modules 5.2, UTL-05)."""

from __future__ import annotations

from ..records.record_type import CHOICE, NUMBER, SEARCH, TEXT, Action, Column, DetailGroup, Filter, RecordType
from ..records.words import mark

ROADS_TABLE, SEWERS_TABLE = "utility_info.roads", "utility_info.sewers"
DRAINS_TABLE, PIPES_TABLE = "utility_info.drains", "utility_info.water_supplys"

LINES_ALONG = """
SELECT x.kind, x.code, x.measure, x.length
  FROM (VALUES (%s)) AS k (road)
 CROSS JOIN LATERAL (
    SELECT 1 AS place, 'Drain' AS kind, d.code, d.size AS measure, d.length FROM utility_info.drains AS d WHERE d.road_code = k.road
    UNION ALL SELECT 2, 'Sewer', s.code, s.diameter, s.length FROM utility_info.sewers AS s WHERE s.road_code = k.road
    UNION ALL SELECT 3, 'Water main', w.code, w.diameter, w.length FROM utility_info.water_supplys AS w WHERE w.road_code = k.road) AS x
 ORDER BY x.place, x.code LIMIT 500"""
BUILDINGS_BY = """
SELECT b.bin, b.house_number, b.ward, b.household_served, b.population_served
  FROM building_info.buildings AS b WHERE b.{column} = %s ORDER BY b.bin LIMIT 500"""
CONTAINMENTS_BY = """
SELECT c.id, t.label AS type, c.size FROM fsm.containments AS c JOIN fsm.containment_types AS t ON t.id = c.type_id
 WHERE c.{column} = %s ORDER BY c.id LIMIT 500"""
BUILDING_HEADINGS = (mark("BIN"), mark("House number"), mark("Ward"), mark("Households"), mark("Population"))
CONTAINMENT_HEADINGS = (mark("ID"), mark("Type"), mark("Volume (m³)"))
LINE_HEADINGS = (mark("Line"), mark("Code"), mark("Size (mm)"), mark("Length (m)"))

CHANGES = (Column("created_at"), Column("updated_at"), Column("taken_over"))


def _actions(table: str) -> tuple[Action, ...]:
    """The same actions for all four, in the order of COM-05."""
    return (
        Action("add", mark("Add"), "add", allowed=lambda r: r.may("insert", table), needs_row=False, group=1),
        Action("edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", table), group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action(
            "history", mark("History"), "history",
            allowed=lambda r: r.may("update", table) or r.holds("it_admin", "super_admin"), group=2,
        ),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", table), group=1),
        Action("map", mark("Map"), "locate", group=3),
    )  # fmt: skip


def _buildings_group(column: str) -> DetailGroup:
    return DetailGroup(
        mark("Buildings"), query=BUILDINGS_BY.format(column=column), headings=BUILDING_HEADINGS, needs=("building_info.buildings",)
    )


def _containments_group(column: str) -> DetailGroup:
    return DetailGroup(
        mark("Containments with this outlet"), query=CONTAINMENTS_BY.format(column=column), headings=CONTAINMENT_HEADINGS,
        needs=("fsm.containments",),
    )  # fmt: skip


def _columns(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name) for name in names)


ROADS = RecordType(
    name="roads",
    table=ROADS_TABLE,
    key="code",
    title=mark("Roads"),
    singular=mark("Road"),
    icon="road",
    columns=(
        Column("code", label=mark("Code")),
        Column("name", label=mark("Name")),
        Column("hierarchy"),
        Column("right_of_way", label=mark("Right of way (m)")),
        Column("carrying_width", label=mark("Carrying width (m)")),
        Column("surface_type"),
        Column("length", label=mark("Length (m)")),
    ),
    extra_columns=(Column("row_version"),),
    quick=_columns("code", "name"),
    quick_hint=mark("Road code or name"),
    filters=(
        Filter("code", TEXT, column="code", label=mark("Code")),
        Filter("name", TEXT, column="name", label=mark("Name")),
        Filter("hierarchy", CHOICE, column="hierarchy"),
        Filter("surface_type", CHOICE, column="surface_type"),
    ),
    actions=_actions(ROADS_TABLE),
    has_geometry=True,
    detail=(
        DetailGroup(
            mark("Road"),
            _columns("name", "hierarchy", "surface_type", "right_of_way", "carrying_width", "length", "length_calculated"),
        ),
        DetailGroup(mark("Record"), CHANGES),
        DetailGroup(
            mark("Lines along this road"), query=LINES_ALONG, headings=LINE_HEADINGS, needs=(DRAINS_TABLE, SEWERS_TABLE, PIPES_TABLE)
        ),
        _buildings_group("road_code"),
    ),
    export=_columns("code", "name", "hierarchy", "right_of_way", "carrying_width", "surface_type", "length", "length_calculated"),
)  # fmt: skip

SEWERS = RecordType(
    name="sewers",
    table=SEWERS_TABLE,
    key="code",
    title=mark("Sewers"),
    singular=mark("Sewer"),
    icon="sewer",
    columns=(
        Column("code", label=mark("Code")),
        Column("road_code"),
        Column("location"),
        Column("length", label=mark("Length (m)")),
        Column("diameter", label=mark("Diameter (mm)")),
        Column("treatment_plant_id", label=mark("Treatment plant")),
    ),
    extra_columns=(Column("row_version"),),
    quick=_columns("code", "road_code"),
    quick_hint=mark("Sewer or road code"),
    filters=(
        Filter("code", TEXT, column="code", label=mark("Code")),
        Filter("road_code", SEARCH, column="road_code"),
        Filter("location", CHOICE, column="location"),
    ),
    actions=_actions(SEWERS_TABLE),
    has_geometry=True,
    detail=(
        DetailGroup(
            mark("Sewer"), _columns("road_code", "location", "length", "length_calculated", "diameter", "treatment_plant_id")
        ),
        DetailGroup(mark("Record"), CHANGES),
        _buildings_group("sewer_code"),
        _containments_group("sewer_code"),
    ),
    export=_columns("code", "road_code", "location", "length", "diameter", "treatment_plant_id", "length_calculated"),
)  # fmt: skip

DRAINS = RecordType(
    name="drains",
    table=DRAINS_TABLE,
    key="code",
    title=mark("Drains"),
    singular=mark("Drain"),
    icon="drain",
    columns=(
        Column("code", label=mark("Code")),
        Column("road_code"),
        Column("surface_type"),
        Column("cover_type"),
        Column("size", label=mark("Width / size (mm)")),
        Column("length", label=mark("Length (m)")),
    ),
    extra_columns=(Column("row_version"),),
    quick=_columns("code", "road_code"),
    quick_hint=mark("Drain or road code"),
    filters=(
        Filter("code", TEXT, column="code", label=mark("Code")),
        Filter("cover_type", CHOICE, column="cover_type"),
        Filter("road_code", SEARCH, column="road_code"),
    ),
    actions=_actions(DRAINS_TABLE),
    has_geometry=True,
    detail=(
        DetailGroup(
            mark("Drain"),
            _columns("road_code", "surface_type", "cover_type", "size", "length", "length_calculated", "treatment_plant_id"),
        ),
        DetailGroup(mark("Record"), CHANGES),
        _buildings_group("drain_code"),
        _containments_group("drain_code"),
    ),
    export=_columns(
        "code", "road_code", "surface_type", "cover_type", "size", "length", "treatment_plant_id", "length_calculated"
    ),
)  # fmt: skip

WATER_MAINS = RecordType(
    name="water_mains",
    table=PIPES_TABLE,
    key="code",
    title=mark("Water mains"),
    singular=mark("Water main"),
    icon="pipe",
    columns=(
        Column("code", label=mark("Code")),
        Column("road_code"),
        Column("project_name"),
        Column("type"),
        Column("material_type"),
        Column("diameter", label=mark("Diameter (mm)")),
        Column("length", label=mark("Length (m)")),
    ),
    extra_columns=(Column("row_version"),),
    quick=_columns("code", "road_code", "project_name"),
    quick_hint=mark("Pipe code, road code or project"),
    filters=(
        Filter("code", TEXT, column="code", label=mark("Code")),
        Filter("project_name", TEXT, column="project_name"),
        Filter("length", NUMBER, column="length", label=mark("Length (m)")),
    ),
    actions=_actions(PIPES_TABLE),
    has_geometry=True,
    detail=(
        DetailGroup(
            mark("Water main"),
            _columns("road_code", "project_name", "type", "material_type", "diameter", "length", "length_calculated"),
        ),
        DetailGroup(mark("Record"), CHANGES),
        _buildings_group("watersupply_pipe_code"),
    ),
    export=_columns(
        "code", "road_code", "project_name", "type", "material_type", "diameter", "length", "length_calculated"
    ),
)  # fmt: skip
