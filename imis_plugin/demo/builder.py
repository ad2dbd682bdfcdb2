"""Builds the demo city in a database that is set up and empty. See :func:`build`."""

from __future__ import annotations

import datetime
from typing import Any

import psycopg2
from psycopg2 import sql

from imis_plugin.database.errors import Cancelled, ImisError, explain
from imis_plugin.database.feedback import Feedback, Quiet
from imis_plugin.demo import accounts, chain, health, layers, networks, organisations, payments, sanitation, schedule, toilets
from imis_plugin.demo import buildings as houses
from imis_plugin.demo.base import Base, load_base
from imis_plugin.demo.tile import Numbers, Tile, make_tile, tile_plan

__all__ = ["build", "check_size", "state_of", "CITY_NAME", "SRID", "MOST_BUILDINGS"]

CITY_NAME = "Gomtipur Municipality"
CITY_CODE = "DEMO-1"
SRID = 32644
MOST_BUILDINGS = 1_000_000
FEWEST_BUILDINGS = 300
NOTICE = (
    "Gomtipur Municipality does not exist. The outlines of buildings, roads, water and wards are real (Lucknow, India, "
    "zone 1); owners, people, sanitation, services, payments and every other fact are invented by a program."
)
CREDITS = (
    "Buildings, roads, water, green: (c) OpenStreetMap contributors, Overture Maps Foundation, Microsoft, Google Open "
    "Buildings. ODbL 1.0 / CC BY 4.0. Places: Overture Maps Foundation, overturemaps.org (CDLA-Permissive-2.0). "
    "Wards: Lucknow Municipal Spatial Data by DataMeet India community, CC BY 4.0; zone cut out, ward borders cleaned."
)
#: Identity columns that the demo fills with numbers of its own, by kind of number.
_IDENTITIES = {
    "lic": "layer_info.low_income_communities",
    "provider": "fsm.service_providers",
    "employee": "fsm.employees",
    "vehicle": "fsm.desludging_vehicles",
    "help_desk": "fsm.help_desks",
    "plant": "fsm.treatment_plants",
    "toilet": "fsm.toilets",
    "application": "fsm.applications",
}
_STEPS_A_TILE = 9


def state_of(conn: Any) -> dict[str, str]:
    """What the settings say of a demo city: seed, size, day and state; empty when there is none."""
    with conn.cursor() as cursor:
        cursor.execute("SELECT name, value FROM imis.settings WHERE name LIKE 'demo.%%'", ())
        return {name[len("demo.") :]: value for name, value in cursor.fetchall()}


def check_size(size: int | None) -> None:
    """Refuse a number of buildings that no demo city can have.

    :raises ImisError: with the limits.
    """
    if size is not None and not FEWEST_BUILDINGS <= size <= MOST_BUILDINGS:
        raise ImisError(f"The demo city can have {FEWEST_BUILDINGS} to {MOST_BUILDINGS:,} buildings; {size:,} were asked for.")


def build(
    conn: Any,
    size: int | None = None,
    seed: int = 1,
    feedback: Feedback | None = None,
    today: datetime.date | None = None,
) -> dict[str, Any]:
    """Build the demo city, or find that it is there.

    Up to one copy of the base (28,023 buildings) all is one transaction: the city is there whole or not at all. Beyond,
    each further copy is a transaction, so that memory stays bounded.

    :param conn: connection of an administrator to a database that is set up in EPSG:32644; not in autocommit.
    :param size: number of buildings, 300 to 1,000,000; None takes the base city.
    :param seed: the same seed gives the same city (on the same day).
    :param feedback: told of every step, asked whether to stop.
    :param today: last day of the records; None asks the database.
    :returns: ``built`` (False when it was there), ``buildings``, ``seed``, ``tiles``.
    :raises ImisError: another city or another demo is in the database, the size is impossible, or a rule refused.
    """
    feedback = feedback or Quiet()
    try:
        base = load_base()
    except (OSError, ValueError) as exc:
        raise ImisError("The demo's base data cannot be read. Install the plugin again.", str(exc)) from exc
    size = len(base.footprints) if size is None else size
    check_size(size)
    try:
        if _is_there(conn, size, seed):
            conn.rollback()
            return {"built": False, "buildings": size, "seed": seed, "tiles": len(tile_plan(base, size))}
        return _Work(conn, base, size, seed, feedback, today).run()
    except psycopg2.Error as exc:
        conn.rollback()
        raise explain(exc) from exc
    except BaseException:
        conn.rollback()
        raise


def _is_there(conn: Any, size: int, seed: int) -> bool:
    """True when this very demo is built.

    :raises ImisError: something else is in the database.
    """
    state = state_of(conn)
    if state:
        if state.get("state") != "built":
            raise ImisError("An earlier build of the demo city was broken off half-way. Drop the database (drop --yes), then build again.")
        if (state.get("size"), state.get("seed")) == (str(size), str(seed)):
            return True
        raise ImisError(
            f"This database holds the demo city with {int(state['size']):,} buildings and seed {state['seed']}. To build "
            f"one with {size:,} buildings and seed {seed}, drop this database first (drop --yes) or name another one."
        )
    with conn.cursor() as cursor:
        cursor.execute(
            "SELECT EXISTS (SELECT FROM building_info.buildings) OR EXISTS (SELECT FROM layer_info.wards) OR EXISTS (SELECT FROM utility_info.roads)"
        )
        if cursor.fetchone()[0]:
            raise ImisError(
                "This database holds a municipality's data. The demo city is built only in an empty one: name another "
                "database, such as --database embedded:demo."
            )
        cursor.execute("SELECT value FROM imis.settings WHERE name = 'srid'")
        srid = cursor.fetchone()
        if srid is None or srid[0] != str(SRID):
            raise ImisError(
                f"The demo city is drawn in EPSG:{SRID}, and this database is set up for EPSG:{srid and srid[0]}. "
                "Name a database that is not set up yet."
            )
    return False


class _Work:
    """The steps of one build in their order."""

    def __init__(self, conn: Any, base: Base, size: int, seed: int, feedback: Feedback, today: datetime.date | None) -> None:
        self.conn = conn
        self.base = base
        self.size = size
        self.seed = seed
        self.feedback = feedback
        self.today = today
        self.numbers = Numbers()
        self.done = 0
        self.steps = 0

    def _step(self, text: str) -> None:
        if self.feedback.cancelled():
            raise Cancelled("The demo city was not built: you asked to stop.")
        self.feedback.step(text, self.done, self.steps)
        self.done += 1

    def run(self) -> dict[str, Any]:
        """Build all tiles; see :func:`build`."""
        plan = tile_plan(self.base, self.size)
        self.steps = 6 + _STEPS_A_TILE * len(plan)
        with self.conn.cursor() as cursor:
            if self.today is None:
                cursor.execute("SELECT CURRENT_DATE")
                self.today = cursor.fetchone()[0]
            day = (self.today - datetime.date(1970, 1, 1)).days
            self._step("demo city: wards and settings")
            self._settings(cursor)
            tiles = [make_tile(self.base, n, c, shift, self.seed, day, self.numbers) for n, c, shift in plan]
            layers.write_city(cursor, tiles, CITY_NAME)
            batches = payments.open_batches(cursor, self.seed)
            totals: dict[str, list[int]] = {}
            fleets: list[organisations.Fleet] = []
            for tile in tiles:
                self._tile(cursor, tile, fleets, batches, totals)
                if tile is not tiles[-1]:
                    self.conn.commit()
                    if tile.number in (0, 3, 12):
                        self._analyse()  # what follows is planned for tables of the size they have by now
                tile.data.clear()
            self._step("demo city: grid, sequences, accounts")
            layers.write_grids(cursor)
            payments.close_batches(cursor, batches, totals)
            self._sequences(cursor)
            self._step("demo city: the road network")
            cursor.execute("SELECT umdss.build_network(0.5, false)")
            accounts.write_accounts(cursor, tiles[0].rng("accounts"), fleets[0].provider, self.plant, 1, tiles[0].wards[0])
            cursor.execute("UPDATE imis.settings SET value = 'built' WHERE name = 'demo.state'")
        self.conn.commit()
        self._step("demo city: statistics for the planner")
        self._analyse()
        self._step("demo city: measures of wards and grid cells")
        with self.conn.cursor() as cursor:
            cursor.execute("SELECT umdss.copy_areas(level, true) FROM (VALUES ('ward'), ('grid')) AS l (level)")
        self._step("demo city: schedule of emptyings")
        with self.conn.cursor() as cursor:
            schedule.write_schedule(cursor, self.today, [fleet.provider for fleet in fleets], list(tiles[0].wards))
        self.conn.commit()
        self.feedback.step(f"demo city built: {self.size:,} buildings", self.steps, self.steps)
        return {"built": True, "buildings": self.size, "seed": self.seed, "tiles": len(plan)}

    def _tile(
        self,
        cursor: Any,
        tile: Tile,
        fleets: list[organisations.Fleet],
        batches: dict[str, int],
        totals: dict[str, list[int]],
    ) -> None:
        """All records of one copy of the city, in the order of data-model 1.9."""
        where = "" if tile.number == 0 and self.size <= len(self.base.footprints) else f" (part {tile.number + 1})"
        self._step(f"demo city{where}: land, water, places")
        layers.write_background(cursor, tile)
        self._step(f"demo city{where}: roads, sewers, drains, pipes")
        plants = organisations.write_plants(cursor, tile)
        networks.write_networks(cursor, tile, plants)
        layers.write_zones(cursor, tile)
        self._step(f"demo city{where}: {tile.count:,} buildings")
        houses.plan_buildings(tile)
        toilets.plan_toilets(tile)
        sanitation.plan_sanitation(tile)
        layers.write_communities(cursor, tile)
        houses.write_buildings(cursor, tile)
        self._step(f"demo city{where}: containments")
        sanitation.write_containments(cursor, tile)
        self._step(f"demo city{where}: owners")
        houses.write_owners(cursor, tile)
        self._step(f"demo city{where}: toilets and their users")
        toilets.write_toilets(cursor, tile)
        toilets.write_user_log(cursor, tile)
        if tile.number == 0:
            self.plant = plants["sludge"]
            fleets += organisations.write_providers(cursor, tile)
            organisations.write_targets(cursor, tile)
        self._step(f"demo city{where}: four years of emptying")
        chain.write_chain(cursor, tile, fleets, plants["sludge"])
        self._step(f"demo city{where}: payments")
        payments.write_payments(cursor, tile, batches, totals)
        self._step(f"demo city{where}: health, field reports, checks at the end of the save")
        health.write_health(cursor, tile)
        health.write_field_reports(cursor, tile)
        # The rules that look at the finished whole run here, where they are seen as a step, not inside the commit.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")

    def _settings(self, cursor: Any) -> None:
        """Mark the database as the demo's, and fill the municipality's own settings."""
        rows = (
            ("demo.seed", str(self.seed), "integer", "Demo city: seed"),
            ("demo.size", str(self.size), "integer", "Demo city: number of buildings"),
            ("demo.day", self.today.isoformat(), "date", "Demo city: day it was built"),
            ("demo.state", "building", "text", "Demo city: state of the build"),
            ("demo.notice", NOTICE, "text", "Demo city: what is real and what is invented"),
            ("demo.credits", CREDITS, "text", "Demo city: sources and licences"),
        )
        for name, value, kind, label in rows:
            cursor.execute(
                "INSERT INTO imis.settings (name, value, value_type, label, category) VALUES (%s, %s, %s, %s, 'city')",
                (name, value, kind, label),
            )
        own = {
            "city_code": CITY_CODE,
            "city_name": CITY_NAME,
            "city_address": "Nagar Bhawan, Gomtipur (fictitious)",
            "country": "IND",
            "currency": "INR",
            "timezone": "Asia/Kolkata",
            "fiscal_year_start": "04-01",
        }
        for name, value in own.items():
            cursor.execute("UPDATE imis.settings SET value = %s WHERE name = %s", (value, name))

    def _sequences(self, cursor: Any) -> None:
        """Put the sequences of ids that were written here past the last one."""
        for kind, table in _IDENTITIES.items():
            last = self.numbers.last.get(kind, 0)
            if last:
                cursor.execute("SELECT setval(pg_get_serial_sequence(%s, 'id'), %s)", (table, last))

    def _analyse(self) -> None:
        """Fresh statistics, without which the first questions would be planned for empty tables."""
        with self.conn.cursor() as cursor:
            cursor.execute(
                "SELECT n.nspname, c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                "WHERE c.relkind IN ('r', 'm') AND n.nspname IN ('building_info', 'fsm', 'layer_info', 'utility_info', "
                "'taxpayment_info', 'watersupply_info', 'swm_info', 'public_health', 'sewer_connection', 'audit', 'imis') "
                "ORDER BY 1, 2"
            )
            for schema, table in cursor.fetchall():
                cursor.execute(sql.SQL("ANALYZE {}.{}").format(sql.Identifier(schema), sql.Identifier(table)))
        self.conn.commit()
