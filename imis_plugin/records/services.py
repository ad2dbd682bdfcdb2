"""One ID for all services: what is on record for a building, as lines of a card (issue "Ten modules")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .words import mark

SERVICES = "SELECT service, items, state, day, relation, keys FROM building_info.services_of(%s)"
# Lines of the card, in order: label, and what one record is called by its state.
LABELS = {
    "owner": mark("Owner"),
    "main_building": mark("Main building"),
    "associated": mark("Associated buildings"),
    "ward": mark("Ward"),
    "road": mark("Road"),
    "community": mark("Low-income community"),
    "containments": mark("Containments"),
    "applications": mark("Applications"),
    "emptyings": mark("Emptyings"),
    "connections": mark("Sewer connection"),
    "sewer": mark("Sewer"),
    "drain": mark("Drain"),
    "water_main": mark("Water main"),
    "toilets": mark("Toilet here"),
    "community_toilet": mark("Community toilet used"),
    "tax": mark("Property tax"),
    "water": mark("Water bill"),
    "waste": mark("Waste bill"),
    "surveys": mark("Surveys"),
    "hotspots": mark("Hotspots within 250 m"),
}
STATES = {
    "not_emptied": mark("not emptied"),
    "emptied": mark("emptied"),
    "overdue": mark("emptying overdue"),
    "unassigned": mark("no provider yet"),
    "requested": mark("requested"),
    "collected": mark("sludge collected"),
    "closed": mark("closed"),
    "reported": mark("reported"),
    "approved": mark("approved"),
    "refused": mark("refused"),
    "rejected": mark("rejected"),
}
# Lines that are one thing: its name is said, not how many there are.
NAMED = {
    "owner", "main_building", "ward", "road", "community", "sewer", "drain", "water_main", "toilets", "community_toilet", "tax", "water", "waste",
}  # fmt: skip
NEEDS_ATTENTION = {"overdue", "unassigned"}


def in_order(rows: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The lines as the card shows them."""
    order = list(LABELS)
    return sorted((row for row in rows if row["service"] in LABELS), key=lambda row: order.index(row["service"]))


def words(row: Mapping[str, Any], tr) -> str:
    """What a line says: how many, in which state, since when; "none" where nothing is on record."""
    if not row["items"] and row["service"] not in ("tax", "water", "waste"):
        return tr(mark("none"))
    parts = []
    if row["service"] not in NAMED:
        parts.append(f"{row['items']:,}")
    if row["state"]:
        parts.append(tr(STATES.get(row["state"], row["state"])))
    if row["day"] is not None:
        parts.append(row["day"].isoformat())
    return " · ".join(parts) or tr(mark("on record"))
