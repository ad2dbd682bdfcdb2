"""The schedule of emptyings of the demo city: what the office set, and the schedule made from it (modules 16.1)."""

from __future__ import annotations

import datetime
from typing import Any

TRIPS_A_DAY = 20  # seven vehicles, about three emptyings each
SUNDAY = "7"
#: Month, day and name of holidays that fall on the same day every year.
HOLIDAYS = ((1, 26, "Republic Day"), (5, 1, "Labour Day"), (8, 15, "Independence Day"), (10, 2, "Gandhi Jayanti"), (12, 25, "Christmas"))


def write_schedule(cursor: Any, today: datetime.date, providers: list[int], wards: list[int]) -> None:
    """Holidays of two years, wards of all providers but the last, which serves where the others do not, and the schedule."""
    settings = {"desludging_trips_per_day": str(TRIPS_A_DAY), "desludging_weekend_days": SUNDAY}
    for name, value in settings.items():
        cursor.execute("UPDATE imis.settings SET value = %s WHERE name = %s", (value, name))
    for year in (today.year, today.year + 1):
        for month, day, name in HOLIDAYS:
            cursor.execute("INSERT INTO fsm.holidays (day, name) VALUES (%s, %s)", (datetime.date(year, month, day), name))
    bound = providers[:-1]
    for place, provider in enumerate(bound):
        cursor.execute("SELECT fsm.set_provider_wards(%s, %s)", (provider, wards[place :: len(bound) + 1]))
    cursor.execute("SELECT fsm.generate_desludging_plan()")
