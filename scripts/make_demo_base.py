#!/usr/bin/env python3
"""Make resources/demo from the open city data: python3 scripts/make_demo_base.py CITY.gpkg resources/demo

Needs GDAL's Python binding (comes with QGIS), numpy and shapely. The demo itself needs none of GDAL and shapely:
everything that asks for geometry work (cleaned wards, nearest roads, low-income communities, the sewer tree) is
done here once and stored, so that a city is built quickly and alike on every machine.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

import demo_base_layers as layers  # noqa: E402
import demo_base_network as network  # noqa: E402
import numpy as np  # noqa: E402

from imis_plugin.demo import basefile  # noqa: E402

DECIMETRE = 0.1


def main() -> int:
    """Read the GeoPackage, derive, write the three files (one a licence) and say their sizes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", type=Path, help="GeoPackage with boundary, wards, buildings, roads, railways, ...")
    parser.add_argument("target", type=Path, help="folder to write to")
    parser.add_argument("--srid", type=int, default=32644, help="projected system, metres (default 32644)")
    args = parser.parse_args()
    city = layers.read_city(args.source, args.srid)
    wards, names = layers.clean_wards(city["wards"])
    layers.clean_buildings(city, wards)
    roads = layers.clean_roads(city)
    print(f"{len(wards)} wards, {len(city['footprints'])} buildings, {len(roads.chains)} roads", file=sys.stderr)

    net = network.Network(roads, city)
    net.choose()
    lics = layers.make_lics(city, wards)
    relations = network.relate(city, roads, net, lics)
    print(
        f"{len(lics)} LICs, {relations['in_lic']} buildings in them; sewered roads {int((net.sewer > 0).sum())}, "
        f"buildings near a sewer {int((relations['building_sewer'] >= 0).sum())}",
        file=sys.stderr,
    )

    footprints = basefile.pack_lines("building", [layers.to_units(p, DECIMETRE) for p in city["footprints"]])
    parts = {
        "road": roads.chains,
        "waterways": city["waterways"],
        "waterbodies": layers.simple_polygons(city["waterbodies"]),
        "green_areas": layers.simple_polygons(city["green_areas"]),
        "lic": layers.lic_rings(lics),
    }
    for kind, chains in parts.items():
        footprints.update(basefile.pack_lines(kind, [layers.to_units(c, DECIMETRE) for c in chains]))
        footprints[kind + "_wards"] = layers.ward_mask(chains, wards, kind not in ("road", "waterways"))
    footprints.update({k: v for k, v in relations.items() if k.startswith("building_")})
    footprints.update(
        {
            "road_class": roads.classes,
            "road_name": roads.names,
            "road_sewer": net.sewer,
            "road_drain": net.drain,
            "road_pipe": net.pipe,
        }
    )
    args.target.mkdir(parents=True, exist_ok=True)
    meta = {
        "srid": args.srid,
        "unit": DECIMETRE,
        "road_classes": layers.ROAD_CLASSES,
        "road_names": roads.name_list,
        "sites": [round(float(v), 1) for v in net.plant],
    }
    size = basefile.write_arrays(args.target / "overture.xz", footprints, meta)
    print(f"overture.xz {size} bytes", file=sys.stderr)

    ward_arrays = layers.ward_arrays(wards)
    size = basefile.write_arrays(args.target / "wards.xz", ward_arrays, {"names": names, "srid": args.srid})
    print(f"wards.xz {size} bytes", file=sys.stderr)

    places = city["places"]
    points = np.array([layers.to_units(np.array([p[0]]), DECIMETRE)[0] for p in places], dtype=np.int64)
    arrays = {"x": points[:, 0].astype(np.int32), "y": points[:, 1].astype(np.int32)}
    arrays["building"] = relations["place_building"]
    arrays["ward"] = layers.ward_of_points([p[0] for p in places], wards)
    meta = {"names": [p[1] for p in places], "types": [p[2] for p in places], "groups": [p[3] for p in places]}
    meta.update({"srid": args.srid, "unit": DECIMETRE})
    size = basefile.write_arrays(args.target / "places.xz", arrays, meta)
    print(f"places.xz {size} bytes", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
