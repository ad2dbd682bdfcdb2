"""An office at work: many officers at once, each with a connection of its own and the same mix of acts (reliability 11, T36, T37)."""

from __future__ import annotations

import json
import random
import threading
import time
import uuid
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Callable

import psycopg2

#: What an officer does, and how often of a hundred times.
MIX = {"map window": 50, "form": 20, "save": 15, "new building": 5, "summary tool": 5, "ward summary": 5}
CONFLICT = "40001"
MAP = """
SELECT bin, sanitation_system_id, public.ST_AsBinary(geom) FROM layer_info.v_layer_buildings
 WHERE geom OPERATOR(public.&&) public.ST_Expand((SELECT b.point FROM building_info.buildings b WHERE b.bin = %s), 400, 250)"""
FORM = """
SELECT b.*, o.owner_name, o.owner_contact FROM building_info.buildings b LEFT JOIN building_info.owners o ON o.bin = b.bin WHERE b.bin = %s"""
SEEN = "SELECT row_version FROM building_info.buildings WHERE bin = %s"
SAVE = """
UPDATE building_info.buildings SET floor_count = coalesce(floor_count, 1) %% 5 + 1, seen_version = %s, taken_over = false WHERE bin = %s"""
NEW = "SELECT building_info.save_building(%s, %s)"
CIRCLE = """
SELECT * FROM umdss.matrix(
    (SELECT array_agg(1) FROM building_info.buildings b, building_info.buildings c
      WHERE c.bin = %(bin)s AND public.ST_DWithin(b.geom, c.geom, 300)),
    (SELECT array_agg(b.bin) FROM building_info.buildings b, building_info.buildings c
      WHERE c.bin = %(bin)s AND public.ST_DWithin(b.geom, c.geom, 300)))"""
WARDS = "SELECT * FROM umdss.area_copy WHERE level = 'ward'"  # as the map shows them


@dataclass
class Book:
    """What happened: times by act in seconds, conflicts, and every other failure."""

    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    conflicts: int = 0
    failures: Counter = field(default_factory=Counter)
    made: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def acts(self) -> int:
        """How many acts were done."""
        return sum(len(times) for times in self.seconds.values())


class Clerk:
    """One officer with a connection; every act is a transaction of its own, as the desk makes it."""

    def __init__(self, conn, bins: list[str], book: Book, seed: int) -> None:
        self.conn, self.bins, self.book = conn, bins, book
        self.dice = random.Random(seed)
        self._names, self._weights = list(MIX), list(MIX.values())

    def act(self, name: str | None = None) -> None:
        """Do one act by the mix, or the one that is named."""
        name = name or self.dice.choices(self._names, self._weights)[0]
        doing: dict[str, Callable[[str], None]] = {
            "map window": lambda bin_: self._read(MAP, (bin_,)), "form": lambda bin_: self._read(FORM, (bin_,)), "save": self._save,
            "new building": self._new, "summary tool": lambda bin_: self._read(CIRCLE, {"bin": bin_}), "ward summary": lambda _bin: self._read(WARDS),
        }  # fmt: skip
        began = time.perf_counter()
        try:
            doing[name](self.dice.choice(self.bins))
            self.conn.commit()
        except psycopg2.Error as error:
            self._note(error)
            return
        with self.book.lock:
            self.book.seconds[name].append(time.perf_counter() - began)

    def _note(self, error: psycopg2.Error) -> None:
        with self.book.lock:
            if error.pgcode == CONFLICT and "changed by someone else" in str(error):
                self.book.conflicts += 1
            else:
                self.book.failures[f"{error.pgcode} {str(error).splitlines()[0] if str(error) else type(error).__name__}"] += 1
        if not self.conn.closed:
            self.conn.rollback()

    def _read(self, query: str, params=None) -> None:
        with self.conn.cursor() as cursor:
            cursor.execute(query, params)
            cursor.fetchall()

    def _save(self, bin_: str) -> None:
        with self.conn.cursor() as cursor:
            cursor.execute(SEEN, (bin_,))
            seen = cursor.fetchone()[0]
            self.conn.commit()  # the form is open; a colleague may be quicker
            cursor.execute(SAVE, (seen, bin_))

    def _new(self, near: str) -> None:
        with self.conn.cursor() as cursor:
            cursor.execute(
                "SELECT b.road_code, b.ward, public.ST_AsEWKT(public.ST_Translate(b.geom, %s, %s)) FROM building_info.buildings b WHERE b.bin = %s",
                (self.dice.uniform(-4, 4), self.dice.uniform(-4, 4), near),
            )
            road, ward, shape = cursor.fetchone()
            building = {
                "geom": shape, "ward": ward, "road_code": road, "tax_code": "T000001", "structure_type_id": 1, "floor_count": 2,
                "construction_date": "2010-01-01", "functional_use_id": 1, "household_served": 1, "population_served": 4, "low_income_hh": False,
                "water_source_id": 2, "toilet_status": True, "toilet_count": 1, "sanitation_system_id": 6, "client_uuid": str(uuid.uuid4()),
            }  # fmt: skip
            owner = {"owner_name": "Sita Devi", "owner_gender": "Female", "owner_contact": "9876543210"}
            cursor.execute(NEW, (json.dumps(building), json.dumps(owner)))
        with self.book.lock:
            self.book.made += 1


def work(clerks: list[Clerk], acts: int | None = None, seconds: float | None = None, rate: float | None = None) -> float:
    """Let all clerks work at once, so many acts each, or for so long; the seconds that it took.

    :param rate: acts a second of the whole office; None: flat out.
    """
    until = time.perf_counter() + seconds if seconds else None

    def day(clerk: Clerk) -> None:
        done, due = 0, time.perf_counter() + clerk.dice.random()
        while (acts is None or done < acts) and (until is None or time.perf_counter() < until):
            if rate is not None:
                pause = due - time.perf_counter()
                if pause > 0:
                    time.sleep(pause)
                due += clerk.dice.expovariate(rate / len(clerks))
            clerk.act()
            done += 1

    began = time.perf_counter()
    threads = [threading.Thread(target=day, args=(clerk,)) for clerk in clerks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - began
