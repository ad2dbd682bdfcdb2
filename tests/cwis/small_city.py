"""A town of a few rows, made by hand for one rule at a time; rows are taken over, so that only what matters is given."""

from __future__ import annotations

import itertools
from decimal import Decimal

from psycopg2 import sql

from imis_plugin.database.connection import fetch_all, fetch_value

YEAR = 2024


class SmallCity:
    """Rows in the tables of one connection; nothing is committed."""

    def __init__(self, conn) -> None:
        self.conn = conn
        self.numbers = itertools.count(900001)
        self.srid = fetch_value(conn, "SELECT value::integer FROM imis.settings WHERE name = 'srid'")

    def insert(self, table: str, returning: str, **values):
        """Insert one taken-over row and give a column of it."""
        values = {"taken_over": True, **values}
        schema, relation = table.split(".")
        shape = sql.SQL("public.ST_GeomFromText(%s, {})").format(sql.Literal(self.srid))
        query = sql.SQL("INSERT INTO {} ({}) VALUES ({}) RETURNING {}").format(
            sql.Identifier(schema, relation),
            sql.SQL(", ").join(map(sql.Identifier, values)),
            sql.SQL(", ").join(shape if name == "geom" else sql.SQL("%s") for name in values),
            sql.Identifier(returning),
        )
        return fetch_value(self.conn, query, tuple(values.values()))

    def ward(self, number: int = 1, x: float = 0) -> int:
        """A ward of 1 km by 1 km, ``x`` km east of the corner."""
        left = 498000 + x * 1000
        return self.insert("layer_info.wards", "ward", ward=number, geom=_multi(left, 2968000, 1000))

    def building(self, system: int | None = 1, people: int | None = 4, private: int | None = None, x: float = 100, y: float = 100, **values) -> str:
        """A building with a footprint of 10 m by 10 m at (x, y) metres from the corner; built in 2000 unless told."""
        values.setdefault("construction_date", "2000-01-01")
        values.setdefault("toilet_status", system not in (9, 10, 12))
        values.setdefault("functional_use_id", 1)
        if private is None and system not in (9, 10, 12):
            private = people
        return self.insert(
            "building_info.buildings", "bin", sanitation_system_id=system, population_served=people,
            population_with_private_toilet=private, geom=_multi(498000 + x, 2968000 + y, 10), **values,
        )  # fmt: skip

    def lic(self, name: str = "Khalpar") -> int:
        """A low-income community."""
        return self.insert(
            "layer_info.low_income_communities", "id", community_name=name, geom=_multi(498000, 2968000, 500),
            no_of_buildings=1, number_of_households=1, population_total=1,
        )  # fmt: skip

    def tank(self, type_id: int, *bins: str, **values) -> str:
        """A containment linked to buildings, the first of them responsible."""
        number = self.insert("fsm.containments", "id", type_id=type_id, **values)
        for place, bin_ in enumerate(bins):
            self.insert("building_info.build_contains", "id", bin=bin_, containment_id=number, is_responsible=place == 0)
        return number

    def plant(self, type_id: int = 1, capacity: float | None = 10, works: bool = True) -> int:
        """A treatment plant."""
        return self.insert(
            "fsm.treatment_plants", "id", name=f"Plant {next(self.numbers)}", type=type_id, capacity_per_day=capacity, status=works
        )

    def sewer(self, plant: int | None) -> str:
        """A sewer that leads to a plant, or nowhere."""
        return self.insert("utility_info.sewers", "code", code=f"S{next(self.numbers)}", treatment_plant_id=plant)

    def drain(self, plant: int | None = None, cover: str = "Open", surface: str = "Unlined") -> str:
        """A drain."""
        code = f"D{next(self.numbers)}"
        return self.insert("utility_info.drains", "code", code=code, treatment_plant_id=plant, cover_type=cover, surface_type=surface)

    def toilet(self, kind: str = "Community Toilet", bin_: str | None = None, works: bool = True, x: float = 100, y: float = 100, **values) -> int:
        """A community or public toilet in a building (one around its point is made when none is given)."""
        bin_ = bin_ or self.building(5, None, x=x - 5, y=y - 5, use_category_id=34 if kind.startswith("C") else 35, functional_use_id=8)
        return self.insert("fsm.toilets", "id", type=kind, bin=bin_, status=works, geom=f"POINT({498000 + x} {2968000 + y})", **values)

    def uses(self, bin_: str, toilet: int) -> None:
        """The building depends on the toilet."""
        self.insert("fsm.build_toilets", "id", bin=bin_, toilet_id=toilet)

    def application(self, bin_: str, tank: str | None, day: str = "2024-01-10") -> int:
        """A request to empty a containment."""
        return self.insert("fsm.applications", "id", bin=bin_, containment_id=tank, application_date=day)

    def emptied(self, application: int, day: str = "2024-02-01", volume: float | None = 3, **values) -> int:
        """An emptying of an application."""
        return self.insert("fsm.emptyings", "id", application_id=application, emptied_date=day, volume_of_sludge=volume, **values)

    def delivered(self, application: int, plant: int, day: str = "2024-02-01", volume: float | None = 3) -> int:
        """A sludge collection of an application."""
        return self.insert(
            "fsm.sludge_collections", "id", application_id=application, treatment_plant_id=plant, date=day, volume_of_sludge=volume
        )

    def set(self, name: str, value: str | None) -> None:
        """Change a setting; None takes it away, as in a city that was taken over without it."""
        if value is None:
            fetch_all(self.conn, "DELETE FROM imis.settings WHERE name = %s RETURNING name", (name,))
            return
        fetch_all(self.conn, "UPDATE imis.settings SET value = %s WHERE name = %s RETURNING name", (value, name))

    def results(self, year: int = YEAR) -> dict[str, dict]:
        """The computed rows by code."""
        return {row["code"]: row for row in fetch_all(self.conn, "SELECT * FROM cwis.compute(%s)", (year,))}

    def terms(self, code: str, year: int = YEAR) -> tuple:
        """Numerator, denominator, value and status of an indicator."""
        row = self.results(year)[code]
        return _plain(row["numerator"]), _plain(row["denominator"]), _plain(row["value"]), row["status"]


def _plain(number: Decimal | None):
    return None if number is None else int(number) if number == number.to_integral_value() else float(number)


def _multi(x: float, y: float, side: float) -> str:
    return f"MULTIPOLYGON((({x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y})))"
