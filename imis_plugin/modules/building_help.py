"""What the building form proposes while it is filled, and what it says before it is saved (modules 4.3, 4.4; BLD-32, BLD-34, LIC-03)."""

from __future__ import annotations

from typing import Any

from . import building_rules as rules
from .acts import as_json

SUGGEST_ON = ("road_code", "footprint", "building_associated_to")
DRAFT = (
    "ward", "lic_id", "population_served", "household_served", "functional_use_id", "tax_code", "house_number",
    "water_customer_id", "swm_customer_id",
)  # fmt: skip
BY_PLACE = """
SELECT building_info.ward_at(p.point) AS ward, layer_info.lic_at(p.point) AS lic_id
  FROM (SELECT public.ST_PointOnSurface(building_info.shape_of(%s)) AS point) AS p"""
NUMBER = "SELECT building_info.propose_house_number(%s) AS number"
# An associated building shares road, holding and owner with its main building far more often than not.
MAIN = """
SELECT b.ward, b.road_code, b.tax_code, b.house_locality, b.low_income_hh, b.water_source_id, b.watersupply_pipe_code, b.swm_customer_id
  FROM building_info.buildings AS b WHERE b.bin = %s"""
MAIN_OWNER = "SELECT owner_name, owner_gender, owner_contact FROM building_info.owners_register WHERE bin = %s"
WARNINGS = "SELECT w.sentence FROM building_info.draft_warnings(%s) AS w"
TANK_WARNINGS = "SELECT w.sentence FROM fsm.containments_warnings(%s) AS w"


def suggest(fetch, name: str, values) -> dict[str, Any]:
    """Values for fields that are still empty: ward and community of a footprint, the next house number of a road, and
    what an associated building has in common with its main building."""
    if name == "footprint" and values.get("footprint"):
        return by_place(fetch, values["footprint"])
    if name == "road_code" and values.get("road_code") and values.get("house_number") is None:
        return {"house_number": fetch(NUMBER, (values["road_code"],))[0]["number"]}
    if name == "building_associated_to" and values.get(name):
        rows, owner = fetch(MAIN, (values[name],)), fetch(MAIN_OWNER, (values[name],))
        return {**(rows[0] if rows else {}), **(owner[0] if owner else {})}
    return {}


def by_place(fetch, footprint: str) -> dict[str, Any]:
    """Ward and community in which a footprint lies."""
    found = dict(fetch(BY_PLACE, (footprint,))[0])
    return {"ward": found["ward"], "in_lic": True, "lic_id": found["lic_id"]} if found["lic_id"] else {"ward": found["ward"]}


def warnings(fetch, values, key) -> list[str]:
    """Sentences that the officer may override; the database words them."""
    draft = {name: values.get(name) for name in DRAFT}
    draft.update({"bin": key, "geom": values.get("footprint")})
    found = [row["sentence"] for row in fetch(WARNINGS, (as_json(draft),))]
    if values.get("containment.type_id") is not None:
        tank = {name.split(".", 1)[1]: value for name, value in values.items() if name.startswith("containment.")}
        if rules.is_septic(tank["type_id"]):
            tank["pit_shape"] = "rectangular"
        found += [row["sentence"] for row in fetch(TANK_WARNINGS, (as_json(tank),))]
    return found
