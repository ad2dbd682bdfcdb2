"""Low-income communities: list, form with drawn area, numbers counted inside it (modules 4.9)."""

from __future__ import annotations

from typing import Any

from ..desk.form_declaration import CHANGED_AT, CHANGED_BY, VERSION, FormDeclaration
from ..desk.words import tr
from ..records.forms import Field, Section, always
from ..records.record_type import TEXT, Action, Column, DetailGroup, Filter, Join, RecordType
from ..records.words import mark
from .acts import as_json, call_act

TABLE = "layer_info.low_income_communities"
COUNTS = (
    "no_of_buildings", "number_of_households", "population_total", "population_male", "population_female", "population_others",
    "no_of_septic_tank", "no_of_holding_tank", "no_of_pit", "no_of_sewer_connection", "no_of_community_toilets",
)  # fmt: skip
NEEDED = COUNTS[:3]
NONE, WITHOUT, ALL = "none", "without", "all"

READ = """
SELECT c.*, public.ST_AsText(c.geom) AS area, c.row_version AS _version, c.updated_at AS _changed_at,
       imis.user_label(c.updated_by) AS _changed_by
  FROM layer_info.low_income_communities AS c WHERE c.id = %s"""
COUNT = "SELECT * FROM layer_info.count_area(%s)"
EFFECTS = "SELECT * FROM layer_info.community_effects(%s, %s)"
BUILDINGS_OF = """
SELECT b.bin, b.house_number, b.ward, b.household_served, b.population_served, s.label
  FROM building_info.buildings AS b LEFT JOIN building_info.sanitation_systems AS s ON s.id = b.sanitation_system_id
 WHERE b.lic_id = %s ORDER BY b.bin LIMIT 500"""
TO_CORRECT = """
SELECT d.bin, d.house_number, d.community, d.community_by_place FROM building_info.lic_disagreements AS d
  CROSS JOIN (VALUES (%s)) AS k (id) WHERE k.id IN (d.lic_id, d.lic_id_by_place) ORDER BY d.bin LIMIT 500"""
SUMMARY = tuple(
    name + part
    for part in ("buildings", "households", "population", "septic_tanks", "holding_tanks", "pits", "sewer_connections", "community_toilets")
    for name in ("declared_", "registered_")
)

COMMUNITIES = RecordType(
    name="communities",
    table=TABLE,
    key="id",
    title=mark("Low-income communities"),
    tab=mark("Communities"),
    singular=mark("Low-income community"),
    icon="community",
    joins=(Join("summary", "layer_info.lic_summary", (("id", "id"),)),),
    columns=(
        Column("id", label=mark("ID")),
        Column("community_name"),
        Column("no_of_buildings", label=mark("No. of buildings")),
        Column("population_total", label=mark("Population")),
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("community_name"),),
    quick_hint=mark("Community name"),
    filters=(Filter("community_name", TEXT, column="community_name"),),
    actions=(
        Action(
            "add", mark("Add"), "add", allowed=lambda r: r.may("insert", TABLE) and r.may_run("layer_info.save_community"),
            needs_row=False, group=1,
        ),
        Action(
            "edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", TABLE) and r.may_run("layer_info.save_community"), group=1
        ),
        Action("detail", mark("Detail"), "detail", group=2),
        Action(
            "history", mark("History"), "history",
            allowed=lambda r: r.may("update", TABLE) or r.holds("it_admin", "super_admin"), group=2,
        ),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", TABLE), group=1),
        Action("map", mark("Map"), "locate", group=3),
    ),
    has_geometry=True,
    related_tables=("building_info.buildings",),
    detail=(
        DetailGroup(mark("Community"), (Column("community_name"), *(Column(name) for name in COUNTS))),
        DetailGroup(
            mark("Declared and registered"), tuple(Column(name, join="summary") for name in SUMMARY),
            needs=("building_info.buildings",),
        ),
        DetailGroup(
            mark("Buildings of this community"), query=BUILDINGS_OF,
            headings=(mark("BIN"), mark("House number"), mark("Ward"), mark("Households"), mark("Population"), mark("Sanitation")),
            needs=("building_info.buildings",),
        ),
        DetailGroup(
            mark("To correct: community and place differ"), query=TO_CORRECT,
            headings=(mark("BIN"), mark("House number"), mark("Stored"), mark("By place")),
            needs=("building_info.lic_disagreements",),
        ),
    ),
    export=(Column("id", label=mark("ID")), Column("community_name"), *(Column(name) for name in COUNTS)),
)  # fmt: skip

SECTIONS = (
    Section(
        mark("Community"),
        (
            Field("community_name", TABLE, required=always),
            Field("geom", TABLE, kind="area", label=mark("Area"), required=always),
        ),
    ),
    Section(
        mark("Buildings inside"),
        (
            Field("inside", kind="shown", label=mark("Inside the area now")),
            Field(
                "assign", kind="choice", label=mark("When saving"), required=always,
                choices=(
                    (NONE, mark("leave the buildings as they are")),
                    (WITHOUT, mark("put those without a community into this one")),
                    (ALL, mark("put all inside into this one")),
                ),
                help=mark("A building's own community decides where it is counted; it can be changed building by building too."),
            ),
        ),
    ),
    Section(
        mark("Profile"),
        (
            Field(
                "fill", kind="button", label=mark("From the map"), placeholder=mark("Count inside the area"),
                help=mark("Writes the counts of the buildings, containments and toilets inside the area into the fields below (LIC-01)."),
            ),
            *(Field(name, TABLE, required=always if name in NEEDED else lambda v: False) for name in COUNTS),
        ),
        note=mark("As the community declares them. The registered numbers stand beside them in the detail."),
    ),
)  # fmt: skip


def load_new(_fetch, _key) -> dict[str, Any]:
    """An empty form."""
    return {VERSION: None, "_key": None, "assign": WITHOUT, "fill": None}


def load(fetch, key: int) -> dict[str, Any]:
    """The values of a stored community."""
    from ..database.errors import ImisError

    rows = fetch(READ, (key,))
    if not rows:
        raise ImisError(tr("Community {key} is no longer there. Refresh the list.").format(key=key))
    row = rows[0]
    return {
        **{name: row[name] for name in ("community_name", *COUNTS)},
        "geom": row["area"],
        "assign": NONE,
        "fill": None,
        "inside": _inside(fetch, key, row["area"]),
        "_key": key,
        VERSION: row["_version"],
        CHANGED_AT: row["_changed_at"],
        CHANGED_BY: row["_changed_by"],
    }


def _inside(fetch, key, area) -> str | None:
    """How many buildings lie inside, by the community they name."""
    if not area:
        return None
    found = fetch(EFFECTS, (key, area))[0]
    return tr("{inside} buildings: {already} of this community, {without} of none, {of_others} of another").format(**found)


def save(conn, values, seen) -> int:
    """Run the act; gives the community's number."""
    community = {name: values.get(name) for name in ("community_name", "geom", *COUNTS)}
    community["id"] = seen["key"]
    community["client_uuid"] = seen["client_uuid"]
    return call_act(conn, "layer_info.save_community", as_json(community), values.get("assign") or NONE, seen["version"])


def suggest(fetch, name, values) -> dict[str, Any]:
    """The counts inside the area when they are asked for, and who lies inside after it was drawn."""
    if not values.get("geom"):
        return {}
    found: dict[str, Any] = {"inside": _inside(fetch, values.get("_key"), values["geom"])} if name == "geom" else {}
    if name == "fill" and values.get("fill"):
        found.update(fetch(COUNT, (values["geom"],))[0])
    return found


def warnings(fetch, values, key) -> list[str]:
    """What saving does to the buildings inside, before it happens (LIC-03)."""
    found = fetch(EFFECTS, (key, values["geom"]))[0]
    said = []
    mode = values.get("assign")
    joining = found["without"] + (found["of_others"] if mode == ALL else 0)
    if mode in (WITHOUT, ALL) and joining:
        said.append(tr("{count} building(s) inside the area will be put into this community.").format(count=joining))
    if mode == ALL and found["of_others"]:
        said.append(tr("{count} of them name another community now.").format(count=found["of_others"]))
    if found["left_outside"]:
        said.append(
            tr("{count} building(s) of this community lie outside the area and keep naming it.").format(count=found["left_outside"])
        )
    return said


def derive(state, name: str) -> None:
    """Counts that are asked for from the map replace what was typed; the area's own count is read anew."""
    if name == "fill" and state.values.get("fill"):
        for count in COUNTS:
            state.values[count] = None
    if name == "geom":
        state.values["inside"] = None


ADD = FormDeclaration(
    "community", mark("New low-income community"), SECTIONS, load_new, save, mark("Community {key} was saved."), derive, warnings,
    suggest=suggest, suggest_on=("geom", "fill"),
)  # fmt: skip
EDIT = FormDeclaration(
    "community", mark("Low-income community {key}"), SECTIONS, load, save, mark("Community {key} was saved."), derive, warnings,
    suggest=suggest, suggest_on=("geom", "fill"),
)  # fmt: skip
