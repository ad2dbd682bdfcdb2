"""What a tool needs beside its defaults, so that each can be run once on a demo city: something chosen on the map."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.demo.builder import state_of
from imis_plugin.demo.heights import write_heights

#: algorithm -> parameters; words in braces are places and keys of the city
CHOSEN = {
    "sewer_potential_buildings": {"SEWER_CODES": "{sewer}"},
    "buildings_of_sewers": {"LINE_CODES": "{sewer}"},
    "buildings_of_roads": {"ROAD_CODES": "{road}", "CHECK_GEOMETRY": True},
    "summary_road": {"ROAD_CODES": "{road}"},
    "summary_water_body": {"WATER_BODY_IDS": "{water}"},
    "summary_point": {"POINT": "{point}"},
    "nearest_road": {"POINT": "{point}"},
    "summary_boundary": {"AREA": "{area}"},
    "area_population": {"AREA": "{area}"},
    "feedback_summary": {"AREA": "{area}"},
    "linked_features": {"START": 1, "RELATION": 1, "KEYS": "{bin}"},
    "create_grid": {"REPLACE": True},
    "export_by_boundary": {"AREA": "{area}"},
    "export_by_wards": {"WARDS": ["{ward}"]},
    "export_building_owners": {"AREA": "{area}", "REASON": "A test"},
    "flood_exposure": {"FLOOD": "{flood}"},
    "simplified_sewer_screening": {"DEM": "{heights}"},
    "print_map": {"TITLE": "Small city", "EXTENT": "{extent}"},
}


def facts(conn) -> dict[str, str]:
    """Records and places near the first building with a containment, by the names that stand in :data:`CHOSEN`."""
    srid = fetch_value(conn, "SELECT value FROM imis.settings WHERE name = 'srid'")
    state = state_of(conn)
    query = "SELECT bin, ST_X(point) AS x, ST_Y(point) AS y FROM building_info.buildings JOIN building_info.build_contains USING (bin) ORDER BY 1"
    bin, x, y = fetch_all(conn, query)[0].values()
    ring = f"{x - 300} {y - 300}, {x + 300} {y - 300}, {x + 300} {y + 300}, {x - 300} {y + 300}, {x - 300} {y - 300}"
    return {
        "bin": bin,
        "ward": str(fetch_value(conn, "SELECT min(ward) FROM layer_info.wards")),
        "extent": f"{x - 300},{x + 300},{y - 300},{y + 300} [EPSG:{srid}]",
        "point": f"{x},{y} [EPSG:{srid}]",
        "area": f"CRS=EPSG:{srid};POLYGON(({ring}))",
        "sewer": fetch_value(conn, "SELECT min(code) FROM utility_info.sewers"),
        "road": fetch_value(conn, "SELECT min(code) FROM utility_info.roads"),
        "heights": str(write_heights(Path(tempfile.mkdtemp(prefix="imis-heights-")), int(state["size"]), int(state["seed"]))),
        "flood": _layer_of(conn, ring, srid),
        "water": str(fetch_value(conn, "SELECT min(id) FROM layer_info.waterbodys")),
    }


def _layer_of(conn, ring: str, srid: str) -> str:
    """A file with the ring as its only area."""
    shape = fetch_value(conn, "SELECT ST_AsGeoJSON(ST_Transform(ST_GeomFromText(%s, %s), 4326))", (f"POLYGON(({ring}))", int(srid)))
    path = Path(tempfile.mkdtemp(prefix="imis-flood-")) / "flood.geojson"
    feature = {"type": "Feature", "properties": {}, "geometry": json.loads(shape)}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    return str(path)


def parameters(name: str, known: dict[str, str]) -> dict:
    """The parameters of an algorithm for a city with these facts."""
    given = {}
    for key, value in CHOSEN.get(name, {}).items():
        several = [one.format(**known) for one in value] if isinstance(value, list) else value
        given[key] = value.format(**known) if isinstance(value, str) else several
    return given
