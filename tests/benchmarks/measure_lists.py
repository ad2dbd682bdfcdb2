"""The building list as the desk asks for it: first page with a filter, the search field, the count."""

from __future__ import annotations

import statistics
from typing import Iterator

from imis_plugin.database.connection import fetch_all
from imis_plugin.modules.building_list import BUILDINGS
from imis_plugin.records.catalogue import Catalogue
from imis_plugin.records.lookups import search_options
from imis_plugin.records.query import ListQuery, RecordReader

from .city import BenchCity
from .figures import Figure, milliseconds

RUNS = 15


def measure(city: BenchCity) -> Iterator[Figure]:
    """Medians of several runs, as an officer over the desk's own statements."""
    with city.connect(user=city.officer(), autocommit=True) as conn:
        def fetch(query, params=None):
            return fetch_all(conn, query, params)

        catalogue = Catalogue(fetch)
        reader = RecordReader(BUILDINGS, catalogue)
        numbers = fetch("SELECT house_number FROM building_info.buildings TABLESAMPLE SYSTEM (1) WHERE house_number IS NOT NULL LIMIT 20")
        house = [row["house_number"] for row in numbers] or ["1"]
        asked = {
            "lists: first page of buildings": (ListQuery(), "100 ms"),
            "lists: first page, ward 7": (ListQuery(filters={"ward": 7}), "100 ms at 1,000,000"),
            "lists: first page, ward 7 and septic tank": (ListQuery(filters={"ward": 7, "sanitation_system_id": 3}), "100 ms at 1,000,000"),
            "lists: search field, a house number": (ListQuery(quick=house[0]), ""),
            "lists: first page sorted by house number": (ListQuery(sort="house_number", descending=False), ""),
        }
        for name, (query, aim) in asked.items():
            statement, values = reader.page(query, None, 0)
            yield Figure(name, statistics.median(milliseconds(lambda s=statement, v=values: fetch(s, v), RUNS)), "ms", aim)
            statement, values = reader.count(query)
            yield Figure(name.replace("lists:", "counts:"), statistics.median(milliseconds(lambda s=statement, v=values: fetch(s, v), 5)), "ms")
        # as the field "building" of an application offers buildings while a house number is typed
        field = catalogue.table("fsm.applications").columns["bin"].reference
        for typed in (house[0][:2], house[0][: max(3, len(house[0]) - 1)], house[0]):
            statement, values = search_options(field, typed)
            yield Figure(f"lists: type-ahead, {len(typed)} signs of a house number",
                         statistics.median(milliseconds(lambda s=statement, v=values: fetch(s, v), RUNS)), "ms", "10 ms at 1,000,000")
