"""Sources of sludge with a known yearly volume, and layers of points, for tests of the plans of hauling. Nothing is committed."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from . import factories as f

#: the assumptions by which a person gives 0.04 m³ a year in a septic tank of 6 m³
PLAIN = {"AS_OF": "2026-01-01", "METHOD": 1, "GROWTH": 0}


def make_source(conn, m3: float, x: float, y: float, road: str) -> str:
    """A containment that gives so many m³ a year (steps of 0.04), its building beside it; 0: nobody lives there, no volume known."""
    bin = f.make_building(
        conn, x + 2, y + 2, sanitation_system_id=3, population_served=round(m3 / 0.04), functional_use_id=5, taken_over=True, road_code=road
    )
    whole = {"type_id": 3, "size": 6, "construction_date": "2020-01-01", "taken_over": True, "geom": f.spot(x, y)}
    tank = f.insert(conn, "fsm.containments", "id", whole)
    f.insert(conn, "building_info.build_contains", "bin", {"bin": bin, "containment_id": tank, "is_responsible": True, "taken_over": True})
    return tank


def point_layer(points: dict[str, tuple], fields: str = "name:string&field=capacity:string") -> QgsVectorLayer:
    """A layer of named points: name -> (x, y) or (x, y, capacity), metres from the middle of the test city."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:{f.SRID}&field={fields}", "sites", "memory")
    made = []
    for name, (x, y, *capacity) in points.items():
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, capacity[0] if capacity else None])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(f.EAST + x, f.NORTH + y)))
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    return layer
