"""Property tax, water and solid-waste payments: one accepted delivery each (city-statistics section 6)."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np

from imis_plugin.demo import names
from imis_plugin.demo.tile import Tile
from imis_plugin.demo.writing import copy_columns, dates_text

__all__ = ["open_batches", "write_payments", "close_batches"]

#: Service: table, key column, name column, contact column, prefix of numbers no building has, headers.
SERVICES = {
    "tax": ("taxpayment_info.tax_payments", "tax_code", "owner_name", "owner_contact", "TX",
            ["Tax Code", "Owner Name", "Owner Contact", "Last Payment Date"]),
    "water": ("watersupply_info.watersupply_payments", "water_customer_id", "customer_name", "customer_contact", "WX",
              ["Water Customer ID", "Customer Name", "Customer Contact", "Last Payment Date"]),
    "swm": ("swm_info.swmservice_payments", "swm_customer_id", "customer_name", "customer_contact", "SX",
            ["SWM Customer ID", "Customer Name", "Customer Contact", "Last Payment Date"]),
}  # fmt: skip
#: Per cent of customers by years due 0, 1, 2, 3, 4, 5 and more; the rest has no usable date.
DUE = {"tax": (45, 18, 11, 8, 5, 8), "water": (60, 14, 8, 5, 4, 5), "swm": (50, 17, 10, 7, 5, 6)}


def open_batches(cursor: Any, seed: int) -> dict[str, int]:
    """Make the three deliveries; they are accepted by :func:`close_batches` when all rows are in."""
    batches = {}
    for service, (table, _, _, _, _, headers) in SERVICES.items():
        name = f"demo_{service}.csv"
        digest = hashlib.sha256(f"{name} {seed}".encode("ascii")).hexdigest()
        cursor.execute(
            "INSERT INTO imis.import_batches (kind, file_name, file_sha256, headers, date_format, status) "
            "VALUES (%s, %s, %s, %s, 'ISO', 'staged') RETURNING id",
            (table, name, digest, headers),
        )
        batches[service] = cursor.fetchone()[0]
    return batches


def write_payments(cursor: Any, tile: Tile, batches: dict[str, int], totals: dict[str, list[int]]) -> None:
    """COPY the payments of a tile's customers and some rows that match no building.

    :param totals: rows and unmatched rows by service so far; raised here.
    """
    d = tile.data
    for service, (table, key, name, contact, stray, _) in SERVICES.items():
        rng = tile.rng("payments-" + service)
        # Codes as they are stored: an unverified building may lack its own.
        stored = np.array([k is not None for k in d[key]]) & d["main"]
        if service == "tax":
            stored &= ~(d["missing"][0] & ~d["verified"])
        if service == "water":
            stored &= ~(d["missing"][4] & ~d["verified"])
        who = np.flatnonzero(stored)
        who = who[rng.random(len(who)) >= 0.025]
        n = len(who)
        shares = np.tile(np.cumsum(DUE[service], dtype=float), (n, 1))
        # People of the communities are later, owners of concrete houses a little earlier.
        shares += np.where(d["lic"][who] >= 0, -14, np.where(d["structure_type_id"][who] == 1, 4, -1))[:, None]
        shares[:, -1] = np.maximum(shares[:, -1], 90)
        due = (rng.random(n)[:, None] * 100 >= shares).sum(axis=1)
        back = np.where(due == 5, rng.integers(1830, 3400, n), due * 365 + due // 4 + 2 + rng.integers(0, 355, n))
        dates = dates_text(tile.today - back)
        paid = [None if k == 6 else t for k, t in zip(due.tolist(), dates, strict=True)]
        extra = max(1, int(round(n * 0.03)))
        strangers, _ = names.people(rng, extra)
        numbers = tile.numbers.take("stray-" + service, extra).tolist()
        copy_columns(
            cursor,
            table,
            {
                "batch_id": [batches[service]] * (n + extra),
                key: [d[key][i] for i in who] + [f"{stray}{v:06d}" for v in numbers],
                name: [d["owner_name"][i] for i in who] + strangers,
                contact: [d["owner_contact"][i] for i in who] + names.phones(rng, extra),
                "last_payment_date": paid + dates_text(tile.today - rng.integers(20, 2400, extra)),
            },
        )
        totals.setdefault(service, [0, 0])
        totals[service][0] += n + extra
        totals[service][1] += extra


def close_batches(cursor: Any, batches: dict[str, int], totals: dict[str, list[int]]) -> None:
    """Accept the deliveries with their counts."""
    for service, batch in batches.items():
        rows, stray = totals[service]
        cursor.execute(
            "UPDATE imis.import_batches SET status = 'accepted', rows_read = %s, rows_accepted = %s, rows_unmatched = %s WHERE id = %s",
            (rows, rows, stray, batch),
        )
