"""Requests, emptyings, sludge collections and feedback, year by year (city-statistics sections 3 and 9)."""

from __future__ import annotations

from typing import Any

import numpy as np

from imis_plugin.demo import names
from imis_plugin.demo.organisations import FIRST_YEAR, Fleet
from imis_plugin.demo.tile import Tile
from imis_plugin.demo.writing import copy_columns, dates_text, days

__all__ = ["write_chain"]

#: Share of the containments for which emptying is asked, by year since the first; a schedule begins in the third.
RATES = (0.024, 0.037, 0.058, 0.084, 0.1)
#: June to September half as much again.
MONTHS = np.array([1, 1, 1, 1, 1, 1.5, 1.5, 1.5, 1.5, 1, 1, 1])
REASONS = ("Full", "Overflowing or leaking", "Scheduled", "Construction or repair")
#: A crew begins no job after four; where all trucks are out late, none after six. Minutes of the day.
_LATEST_START, _NIGHT = 16 * 60, 18 * 60
COMMENTS = ("Came late", "Left some sludge", "Friendly crew", "Quick work", "Spilled in the lane", "Price too high")


def write_chain(cursor: Any, tile: Tile, fleets: list[Fleet], plant: int) -> int:
    """COPY the service chain of a tile; each year's requests are emptied before the next year's are entered.

    :param plant: id of the sludge treatment plant.
    :returns: number of applications.
    """
    d = tile.data
    rng = tile.rng("chain")
    holder = d["containment_holder"]
    built = d["construction_year"][holder]
    free_from = np.zeros(len(holder), dtype=np.int64)
    last_year = int(np.datetime64(int(tile.today), "D").astype("datetime64[Y]").astype(int)) + 1970
    total = 0
    for year in range(FIRST_YEAR, last_year + 1):
        start = days(f"{year}-01-01")
        end = min(days(f"{year}-12-31"), tile.today)
        able = np.flatnonzero((built < year) & (free_from < start))
        share = RATES[min(year - FIRST_YEAR, len(RATES) - 1)] * (end - start + 1) / 365
        count = min(len(able), max(3, int(round(len(holder) * share))))
        # An outlet to a drain puts emptying off; pits without outlet fill.
        weight = np.where(np.isin(d["type"][holder[able]], (8, 9, 10, 15, 16)), 1.6, 1.0)
        chosen = rng.choice(able, count, replace=False, p=weight / weight.sum()) if count else able[:0]
        span = np.arange(start, end + 1)
        month = span.astype("datetime64[D]").astype("datetime64[M]").astype(int) % 12
        asked = np.sort(rng.choice(span, count, p=MONTHS[month] / MONTHS[month].sum()))
        total += _year(cursor, tile, fleets, plant, rng, year, chosen, asked, free_from)
    # A provider gave a few of the waiting requests back: they show as not assigned.
    last = tile.numbers.last["application"]
    cursor.execute(
        "UPDATE fsm.applications a SET service_provider_id = NULL WHERE a.id IN (SELECT o.id FROM fsm.applications o "
        "WHERE o.id BETWEEN %s AND %s AND NOT EXISTS (SELECT FROM fsm.emptyings e WHERE e.application_id = o.id) "
        "ORDER BY o.id LIMIT 3)",
        (last - total + 1, last),
    )
    return total


def _year(
    cursor: Any, tile: Tile, fleets: list[Fleet], plant: int, rng: np.random.Generator, year: int,
    chosen: np.ndarray, asked: np.ndarray, free_from: np.ndarray,
) -> int:  # fmt: skip
    d = tile.data
    count = len(chosen)
    building = d["containment_holder"][chosen]
    who = rng.choice(len(fleets), count, p=[f.share for f in fleets])
    slow = np.array([f.slow for f in fleets])[who]
    delay = np.exp(np.log(2.0) + 0.8 * rng.standard_normal(count)) * slow
    delay = np.where(rng.random(count) < 0.02, rng.uniform(15, 32, count), delay)
    emptied = asked + np.floor(delay).astype(int)
    # Some of the latest requests still wait, whatever the usual delay.
    waiting = (emptied > tile.today) | ((asked > tile.today - 40) & (rng.random(count) < 0.12))
    free_from[chosen] = np.where(waiting, 10**9, emptied + 1)
    ids = tile.numbers.take("application", count)
    self_asked = rng.random(count) < 0.72
    others, other_genders = names.people(rng, count, 0.42)
    contacts = names.phones(rng, count)
    owner = [d["owner_name"][i] for i in building]
    gender = [d["owner_gender"][i] for i in building]
    phone = [d["owner_contact"][i] for i in building]
    applicant = [o if s else p for s, o, p in zip(self_asked.tolist(), owner, others, strict=True)]
    applicant_gender = [o if s else p for s, o, p in zip(self_asked.tolist(), gender, other_genders, strict=True)]
    applicant_phone = [o if s else p for s, o, p in zip(self_asked.tolist(), phone, contacts, strict=True)]
    providers = np.array([f.provider for f in fleets])[who]
    road = tile.related("road")[building]
    copy_columns(
        cursor,
        "fsm.applications",
        {
            "id": ids,
            "application_date": dates_text(asked),
            "bin": [d["bin"][i] for i in building],
            "containment_id": [d["containment_id"][i] for i in chosen],
            "road_code": [d["road_codes"][r] for r in road],
            "ward": d["ward"][building],
            "address": [d["locality"][i] for i in building],
            "landmark": [f"near {d['locality'][i]}" if r < 0.3 else None for i, r in zip(building, rng.random(count), strict=True)],
            "customer_name": owner,
            "customer_gender": gender,
            "customer_contact": phone,
            "applicant_name": applicant,
            "applicant_gender": applicant_gender,
            "applicant_contact": applicant_phone,
            "proposed_emptying_date": dates_text(asked + rng.integers(1, 6, count)),
            "service_provider_id": providers,
            "emergency_desludging_status": rng.random(count) < 0.06,
        },
    )
    done = np.flatnonzero(~waiting)
    if len(done):
        people = {"name": applicant, "gender": applicant_gender, "phone": applicant_phone}
        _emptied(cursor, tile, fleets, plant, rng, year, done, ids, chosen, who, emptied, people)
    return count


def _truck(free: dict[tuple[int, int], int], day: int, wished: Any, others: list[Any], start: int) -> tuple[int, float, int]:
    """Vehicle, capacity and minute of the start: the wished one, another while that is out until late, else the first to be back before the night."""
    for vehicle, capacity in (wished, *others):
        if free.get((vehicle, day), 0) <= _LATEST_START:
            return vehicle, capacity, max(start, free.get((vehicle, day), 0))
    vehicle, capacity = min((wished, *others), key=lambda v: free[(v[0], day)])
    return vehicle, capacity, min(free[(vehicle, day)], _NIGHT)


def _emptied(
    cursor: Any, tile: Tile, fleets: list[Fleet], plant: int, rng: np.random.Generator, year: int, done: np.ndarray,
    ids: np.ndarray, chosen: np.ndarray, who: np.ndarray, emptied: np.ndarray, people: dict[str, list[str]],
) -> None:  # fmt: skip
    d = tile.data
    n = len(done)
    part = rng.uniform(0.6, 0.95, n)
    pick = rng.random((4, n))
    start = rng.integers(7 * 60, 15 * 60, n)
    stay = rng.integers(35, 130, n)
    way, unloading = rng.integers(20, 70, n), rng.integers(10, 35, n)
    free: dict[tuple[int, int], int] = {}  # (vehicle, day) -> minute from which it is free again
    rows: dict[str, list[Any]] = {
        k: [] for k in ("volume_of_sludge", "desludging_vehicle_id", "driver", "emptier1", "emptier2", "no_of_trips",
                        "total_cost", "receipt_number", "service_provider_id")
    }  # fmt: skip
    for at, job in enumerate(done.tolist()):
        fleet = fleets[int(who[job])]
        size = d["containment_size"][int(chosen[job])] or 4.0
        wanted = max(0.5, float(size) * float(part[at]))
        fits = [v for v in fleet.vehicles if v[1] >= wanted] or fleet.vehicles
        wished = min(fits, key=lambda v: v[1]) if pick[0][at] < 0.7 else fits[int(pick[1][at] * len(fits))]
        vehicle, capacity, start[at] = _truck(free, int(emptied[job]), wished, [*fits, *fleet.vehicles], int(start[at]))
        free[(vehicle, int(emptied[job]))] = int(start[at] + stay[at] + way[at] + unloading[at]) + 10
        trips = min(3, int(np.ceil(wanted / capacity)))
        volume = round(min(wanted, trips * capacity), 1)
        first = int(pick[2][at] * len(fleet.emptiers))
        poor = d["lic"][d["containment_holder"][int(chosen[job])]] >= 0
        rows["volume_of_sludge"].append(volume)
        rows["desludging_vehicle_id"].append(vehicle)
        rows["driver"].append(fleet.drivers[int(pick[3][at] * len(fleet.drivers))])
        rows["emptier1"].append(fleet.emptiers[first])
        rows["emptier2"].append(fleet.emptiers[(first + 1) % len(fleet.emptiers)])
        rows["no_of_trips"].append(trips)
        rows["total_cost"].append(round((600 + 350 * volume) * (0.8 if poor else 1.0), -1))
        rows["receipt_number"].append(f"{fleet.prefix}-{year}-{int(ids[job]):06d}")
        rows["service_provider_id"].append(fleet.provider)
    gate = start + stay + way
    leave = gate + unloading
    reason = np.searchsorted(np.cumsum((0.62, 0.22, 0.12) if year < FIRST_YEAR + 2 else (0.4, 0.16, 0.4)), rng.random(n))
    machine = rng.random(n) < 0.93
    day = emptied[done]
    application = ids[done]
    copy_columns(
        cursor,
        "fsm.emptyings",
        {
            "application_id": application,
            "emptied_date": dates_text(day),
            "service_receiver_name": [people["name"][i] for i in done],
            "service_receiver_gender": [people["gender"][i] for i in done],
            "service_receiver_contact": [people["phone"][i] for i in done],
            "emptying_reason": [REASONS[int(r)] for r in reason],
            "treatment_plant_id": [plant] * n,
            "start_time": _clock(start),
            "end_time": _clock(start + stay),
            "is_mechanical": machine,
            **rows,
        },
    )
    fetched = np.flatnonzero((rng.random(n) >= 0.08) & (day < tile.today - 1))
    late = (rng.random(n) < 0.04).astype(int)
    copy_columns(
        cursor,
        "fsm.sludge_collections",
        {
            "application_id": application[fetched],
            "treatment_plant_id": [plant] * len(fetched),
            "volume_of_sludge": [rows["volume_of_sludge"][i] for i in fetched],
            "measured_volume": [
                round(max(0.3, rows["volume_of_sludge"][i] * f), 1) if g < 0.3 else None
                for i, f, g in zip(fetched, rng.normal(0.98, 0.06, len(fetched)), rng.random(len(fetched)), strict=True)
            ],
            "date": dates_text((day + late)[fetched]),
            "entry_time": _clock(gate[fetched]),
            "exit_time": _clock(leave[fetched]),
            "desludging_vehicle_id": [rows["desludging_vehicle_id"][i] for i in fetched],
            "no_of_trips": [rows["no_of_trips"][i] for i in fetched],
            "service_provider_id": [rows["service_provider_id"][i] for i in fetched],
        },
    )
    told = np.flatnonzero((rng.random(n) < 0.7) & (day < tile.today - 2))
    good = rng.random(n) < np.array([fleets[int(who[j])].satisfied for j in done])
    ppe = rng.random(n) < np.array([fleets[int(who[j])].protected for j in done])
    words = rng.integers(0, 14, n)
    copy_columns(
        cursor,
        "fsm.feedbacks",
        {
            "application_id": application[told],
            "customer_name": [people["name"][i] for i in done[told]],
            "customer_gender": [people["gender"][i] for i in done[told]],
            "customer_number": [people["phone"][i] for i in done[told]],
            "fsm_service_quality": good[told],
            "wear_ppe": ppe[told],
            "comments": [
                None if w > 5 and g else (COMMENTS[2 + w % 2] if g else COMMENTS[(0, 1, 4, 5)[w % 4]])
                for w, g in zip(words[told].tolist(), good[told].tolist(), strict=True)
            ],
            "service_provider_id": [rows["service_provider_id"][i] for i in told],
        },
    )


def _clock(minutes: np.ndarray) -> list[str]:
    return [f"{m // 60:02d}:{m % 60:02d}" for m in minutes.tolist()]
