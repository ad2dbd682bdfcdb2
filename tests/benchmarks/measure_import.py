"""A delivery of 100,000 property tax payments: staged, checked, imported, taken back, as the import window does it."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from typing import Iterator

from .city import BenchCity
from .figures import Figure, clock

ROWS = 100_000
TABLE = "taxpayment_info.tax_payments"
MAPPING = {"Tax Code": "tax_code", "Owner Name": "owner_name", "Owner Contact": "owner_contact", "Last Payment Date": "last_payment_date"}


def measure(city: BenchCity) -> Iterator[Figure]:
    """Seconds of every step, and rows a second over reading, checking and importing."""
    from imis_plugin.imports import delivery
    from imis_plugin.imports.catalogue import read_catalogue
    from imis_plugin.imports.open_file import open_file

    with tempfile.TemporaryDirectory() as folder, city.connect(user="tax") as conn:
        with conn.cursor() as cursor:
            cursor.execute(
                "SELECT DISTINCT tax_code FROM building_info.buildings WHERE tax_code IS NOT NULL AND building_associated_to IS NULL LIMIT %s",
                (ROWS,),
            )
            codes = [row[0] for row in cursor.fetchall()]
        conn.rollback()
        codes += [f"X{number:07d}" for number in range(ROWS - len(codes))]  # unknown numbers: delivered, and listed as unmatched
        chance = random.Random(7)
        path = Path(folder) / "payments.csv"
        with open(path, "w", encoding="utf-8") as out:
            out.write("Tax Code,Owner Name,Owner Contact,Last Payment Date\n")
            out.writelines(
                f"{code},Owner {place},98{chance.randrange(10**8):08d},{chance.randrange(2019, 2026)}-{chance.randrange(1, 13):02d}-15\n"
                for place, code in enumerate(codes)
            )
        tables = read_catalogue(conn)
        conn.rollback()
        total = 0.0
        with clock() as seconds:
            source = open_file(path)[0]
            batch = delivery.stage(conn, source, tables[TABLE], tables, delivery.Choices(MAPPING))
            taken = seconds()
        total += taken
        yield Figure("import: 100,000 payments staged", taken, "s")
        with clock() as seconds:
            report = delivery.check(conn, batch)
            taken = seconds()
        total += taken
        yield Figure("import: … checked", taken, "s")
        with clock() as seconds:
            report = delivery.accept(conn, batch)
            taken = seconds()
        total += taken
        yield Figure("import: … imported", taken, "s")
        yield Figure("import: rows accepted", report.accepted, "rows")
        yield Figure("import: read, checked and imported", ROWS / total, "rows/s")
        with clock() as seconds:
            delivery.undo(conn, report.batch_id)
            yield Figure("import: … taken back", seconds(), "s")
