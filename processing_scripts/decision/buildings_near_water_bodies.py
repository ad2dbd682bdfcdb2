"""Buildings beside rivers and ponds (umdss.md 1.4.6)."""

from __future__ import annotations

from ...database.errors import ImisError
from ...desk.words import tr
from ...records.words import mark
from ..frame import tables
from ..frame.algorithm import POLYGON, ImisAlgorithm
from ..frame.server import Call

ONLY = (mark("all buildings"), mark("buildings with a containment to empty"), mark("buildings with an unsafe outlet or none"))


class BuildingsNearWaterBodies(ImisAlgorithm):
    """Buildings within a distance of water, with the nearest water body."""

    ID = "buildings_near_water_bodies"
    TITLE = mark("Buildings near water bodies")
    TAGS = mark("water body,river,pond,distance,pollution,outlet")
    SHORT = mark(
        "Which buildings stand within a distance of a river or pond, and what do they discharge?\n"
        "The distance is measured from the footprint to the nearest water body, once (the limit is inside). "
        "Unsafe means an outlet to a drain, water body or open ground, or no containment at all.\n"
        "Example: 30 m, unsafe only – the first addresses for a river clean-up."
    )
    READS = ("building_info.buildings", "building_info.build_contains", "fsm.containments", "layer_info.waterbodys")

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_number("DISTANCE", mark("Distance (m)"), 30, 0, 1000)
        tip = mark("Types parted by commas, such as River. Empty: all.")
        self.add_names("WATER_TYPES", mark("Types of water bodies (empty: all)"), "water_types", tip)
        self.add_records("WATER_BODIES", mark("Water bodies (empty: all)"), "polygon", "id", "WATER_BODY_IDS")
        self.add_choice("ONLY", mark("Which buildings"), ONLY, 0)
        self.add_sink("OUTPUT", mark("Buildings near water"), POLYGON, "affected")
        self.add_sink("BUFFER", mark("Surroundings of the water"), POLYGON, "buffer", optional=True)
        tables.declare_tables(self)
        self.add_number_output("COUNT", mark("Buildings"))
        self.add_number_output("POPULATION", mark("People in them"))

    def work(self, run) -> None:
        """Find, count, draw."""
        types = run.names("WATER_TYPES") or None
        if types:
            rows = run.server.fetch("SELECT code, label FROM layer_info.waterbody_types ORDER BY sort_order, id")
            there = {row[name].lower(): row["code"] for row in rows for name in ("label", "code")}
            wrong = [word for word in types if word.lower() not in there]
            if wrong:
                known = ", ".join(row["label"] for row in rows)
                raise ImisError(tr("There is no type of water body “{type}”. The types are {all}.").format(type=wrong[0], all=known))
            types = [there[word.lower()] for word in types]
        ids = run.key_numbers("WATER_BODIES", "WATER_BODY_IDS") or None
        bins: list[str] = []
        people = []

        def count(row: dict) -> None:
            bins.append(row["bin"])
            people.append(row["population_served"] or 0)

        found = run.stream(
            "OUTPUT",
            Call(
                "umdss.near_water",
                body_ids=ids,
                types=types,
                max_m=run.number("DISTANCE"),
                only_kind=run.choice("ONLY"),
                wards=run.wards(),
            ),
            count,
        )
        keys = run.server.fetch(
            "SELECT id::text AS id FROM layer_info.waterbodys WHERE (%(ids)s::integer[] IS NULL OR id = ANY (%(ids)s))"
            " AND (%(types)s::text[] IS NULL OR type = ANY (%(types)s))",
            {"ids": ids, "types": types},
        )
        run.stream(
            "BUFFER",
            Call("umdss.buffer_of", table_name="waterbodys", keys=[row["id"] for row in keys], distance_m=run.number("DISTANCE")),
        )
        run.say_when_empty(found)
        run.say_without_geometry()
        tables.write_tables(run, bins, self.displayName())
        run.numbers(COUNT=found, POPULATION=sum(people))
