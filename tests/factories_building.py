"""Buildings, their wards, roads and networks, communities, surveys and links, for tests."""

from __future__ import annotations

import itertools

_PLACE = itertools.count()


def _helpers():
    from . import factories

    return factories


def make_ward(conn, ward: int = 1, x: float = -2500, y: float = -2500, side: float = 5000, **values) -> int:
    """A square ward, by default the whole test city; returns its number."""
    f = _helpers()
    return f.insert(conn, "layer_info.wards", "ward", {"ward": ward, "geom": f.square(x, y, side), **values})


def ensure_ward(conn) -> None:
    """The one ward of the test city, unless wards are there already."""
    with conn.cursor() as cursor:
        cursor.execute("SELECT EXISTS (SELECT 1 FROM layer_info.wards)")
        if not cursor.fetchone()[0]:
            make_ward(conn)


def make_road(conn, **values) -> str:
    """A road of 100 m, 6 m wide; returns its code."""
    f = _helpers()
    whole = {"name": "Station Road", "right_of_way": 6, "carrying_width": 4, "geom": f.line(0, 0, 100, 0), **values}
    return f.insert(conn, "utility_info.roads", "code", whole)


def make_sewer(conn, **values) -> str:
    """A sewer of 100 m; returns its code."""
    f = _helpers()
    return f.insert(conn, "utility_info.sewers", "code", {"diameter": 300, "geom": f.line(0, 5, 100, 5), **values})


def make_drain(conn, **values) -> str:
    """An open, lined drain of 100 m; returns its code."""
    f = _helpers()
    whole = {"cover_type": "Open", "surface_type": "Lined", "size": 400, "geom": f.line(0, -5, 100, -5), **values}
    return f.insert(conn, "utility_info.drains", "code", whole)


def make_pipe(conn, **values) -> str:
    """A water pipe of 100 m; returns its code."""
    f = _helpers()
    return f.insert(conn, "utility_info.water_supplys", "code", {"type": "Main", "geom": f.line(0, 8, 100, 8), **values})


def make_lic(conn, x: float = 0, y: float = 0, side: float = 200, **values) -> int:
    """A low income community; returns its number."""
    f = _helpers()
    name = f"Community {next(_PLACE)}"
    whole = {
        "community_name": name, "geom": f.square(x, y, side), "no_of_buildings": 10, "number_of_households": 12, "population_total": 50, **values,
    }  # fmt: skip
    return f.insert(conn, "layer_info.low_income_communities", "id", whole)


def make_building(conn, x: float | None = None, y: float = 0.0, **values) -> str:
    """A complete, unverified building with composting toilet (system 6: no network, no containment); returns its BIN.

    Without ``x`` the footprints stand side by side, 20 m apart. ``verified=True`` is short for ``verification_status``.
    """
    f = _helpers()
    ensure_ward(conn)
    if x is None:
        number = next(_PLACE)
        x, y = (number % 100) * 20.0, 500.0 + (number // 100 % 50) * 20.0
    if "verified" in values:
        values["verification_status"] = values.pop("verified")
    whole = {
        "geom": f.square(x, y), "tax_code": "T000001", "structure_type_id": 1, "floor_count": 2, "construction_date": "2010-01-01",
        "functional_use_id": 1, "household_served": 1, "population_served": 4, "low_income_hh": False, "water_source_id": 2,
        "toilet_status": True, "toilet_count": 1, "sanitation_system_id": 6, **values,
    }  # fmt: skip
    if whole.get("verification_status") and "road_code" not in whole:
        whole["road_code"] = make_road(conn)
    return f.insert(conn, "building_info.buildings", "bin", whole)


def make_tank(conn, bin: str | None = None, type_id: int = 3, **values) -> str:
    """A containment (a septic tank with soak pit by default), linked to the building if one is given; returns its ID."""
    f = _helpers()
    whole = {"type_id": type_id, "size": 6, "geom": f.spot(0, 0), **values}
    if type_id > 7:
        whole.setdefault("pit_shape", "rectangular")
    tank = f.insert(conn, "fsm.containments", "id", whole)
    if bin is not None:
        link(conn, bin, tank)
    return tank


def link(conn, bin: str, containment_id: str, **values) -> int:
    """A link of a building and a containment; returns its number."""
    return _helpers().insert(conn, "building_info.build_contains", "id", {"bin": bin, "containment_id": containment_id, **values})


def make_owner(conn, bin: str, **values) -> int:
    """The owner of a building; returns the number of the row."""
    whole = {"bin": bin, "owner_name": "Sita Devi", "owner_gender": "Female", "owner_contact": "9876543210", **values}
    return _helpers().insert(conn, "building_info.owners", "id", whole)


def make_survey(conn, x: float = 300, y: float = 300, **values) -> int:
    """An open survey with a drawn footprint; returns its number."""
    f = _helpers()
    whole = {
        "temp_building_code": f"W1-{next(_PLACE)}", "tax_code": "T000900", "geom": f.square(x, y), "collected_date": "2024-05-02", **values,
    }  # fmt: skip
    return f.insert(conn, "building_info.building_surveys", "id", whole)
