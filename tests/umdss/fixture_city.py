"""The conformance city of umdss.md 10: written down in degrees, loaded in metres (EPSG:32645)."""

from __future__ import annotations

from imis_plugin.database.connection import execute, fetch_value

SRID = 32645
CITY = "POLYGON((85.300 27.700, 85.310 27.700, 85.310 27.710, 85.300 27.710, 85.300 27.700))"
WARDS = {1: (85.300, 27.700, 85.305, 27.710), 2: (85.305, 27.700, 85.310, 27.710)}
ROADS = {
    "R0001": ("85.300 27.7050, 85.310 27.7050", 4.0),
    "R0002": ("85.302 27.7050, 85.302 27.7090", 2.0),
    "R0003": ("85.308 27.7050, 85.308 27.7090", 6.0),
}
# BIN: x, y, structure, system, people, households, main building, sewer, containment point, containment type
BUILDINGS = {
    "B000001": (85.30100, 27.70510, 1, 3, 5, 1, None, None, (85.30105, 27.70522), 3),
    "B000002": (85.30205, 27.70800, 2, 4, 6, 2, None, None, (85.30208, 27.70798), 10),
    "B000003": (85.30495, 27.70520, 1, 1, 10, 2, None, "S0001", None, None),
    "B000004": (85.30700, 27.70070, 3, 4, 4, 1, None, None, (85.30705, 27.70068), 10),
    "B000005": (85.30805, 27.70800, 4, 3, 3, 1, None, None, (85.30810, 27.70798), 3),
    "B000006": (85.30300, 27.70510, 1, 3, 9, 2, None, None, None, None),
    "B000007": (85.30115, 27.70510, 1, 12, 0, 0, "B000001", None, None, None),
    "B000008": (85.30600, 27.70522, 2, 3, 7, 2, None, None, (85.30605, 27.70535), 3),
}
SIDE = 0.0001


def box(west: float, south: float, east: float, north: float) -> str:
    return f"MULTIPOLYGON((({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south})))"


def in_m(wkt: str) -> str:
    return f"ST_Transform(ST_GeomFromText('{wkt}', 4326), {SRID})"


def load(conn) -> None:
    """Fill the city; what the table of the specification marks as deleted is inserted and deleted."""
    for ward, corners in WARDS.items():
        execute(conn, f"INSERT INTO layer_info.wards (ward, name, geom) VALUES ({ward}, 'Ward {ward}', {in_m(box(*corners))})")
    for code, (line, width) in ROADS.items():
        shape = in_m(f"MULTILINESTRING(({line}))")
        execute(
            conn,
            "INSERT INTO utility_info.roads (code, name, carrying_width, right_of_way, taken_over, geom)"
            f" VALUES ('{code}', '{code}', {width}, {width}, true, {shape})",
        )
    execute(
        conn,
        "INSERT INTO utility_info.sewers (code, diameter, taken_over, geom) VALUES ('S0001', 200, true, "
        + in_m("MULTILINESTRING((85.300 27.70495, 85.305 27.70495))") + ")",
    )  # fmt: skip
    river = in_m(box(85.300, 27.7000, 85.310, 27.7005))
    execute(conn, f"INSERT INTO layer_info.waterbodys (id, name, type, geom) VALUES (1, 'River', 'River', {river})")
    for number, (bin, (x, y, structure, system, people, households, main, sewer, tank, kind)) in enumerate(BUILDINGS.items(), 1):
        execute(
            conn,
            "INSERT INTO building_info.buildings (bin, geom, structure_type_id, sanitation_system_id, population_served, household_served,"
            " building_associated_to, sewer_code, tax_code, taken_over, low_income_hh) VALUES"
            f" (%s, {in_m(box(x, y, x + SIDE, y + SIDE))}, %s, %s, %s, %s, %s, %s, %s, true, false)",
            (bin, structure, system, people, households, main, sewer, f"T{number}"),
        )
        if tank is not None:
            code = "C" + bin[1:]
            execute(
                conn,
                "INSERT INTO fsm.containments (id, type_id, size, pit_shape, taken_over, geom) VALUES"
                f" (%s, %s, 3, %s, true, {in_m(f'POINT({tank[0]} {tank[1]})')})",
                (code, kind, "rectangular" if kind > 7 else None),
            )
            execute(conn, "INSERT INTO building_info.build_contains (bin, containment_id, is_responsible) VALUES (%s, %s, true)", (bin, code))
    execute(conn, "DELETE FROM utility_info.roads WHERE code = 'R0003'")
    execute(conn, "DELETE FROM building_info.buildings WHERE bin = 'B000006'")
    _payments(conn)
    conn.commit()


def _payments(conn) -> None:
    batch = fetch_value(
        conn,
        "INSERT INTO imis.import_batches (kind, file_name, file_sha256, status) VALUES ('taxpayment_info.tax_payments', 'p.csv', %s, 'accepted')"
        " RETURNING id",
        ("0" * 64,),
    )
    for code, day in (("T1", "2025-11-24"), ("T2", "2025-11-23"), ("T3", "2019-01-01"), ("T4", "1970-01-01")):
        execute(
            conn, "INSERT INTO taxpayment_info.tax_payments (batch_id, tax_code, last_payment_date) VALUES (%s, %s, %s)", (batch, code, day)
        )
