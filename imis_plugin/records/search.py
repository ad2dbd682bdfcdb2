"""Searching everything at once: one question to the database, hits in groups, the best group first (umdss 1.6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .words import mark

SEARCH = "SELECT kind, key, title, matched, found, ward, relation, quality FROM imis.search(%s, %s, %s)"
MOST = 8
# Kinds in the order in which they are offered, with the heading of their group and their icon.
KINDS: dict[str, tuple[str, str]] = {
    "building": (mark("Buildings"), "building"),
    "owner": (mark("Owners"), "person"),
    "containment": (mark("Containments"), "containment"),
    "application": (mark("Applications"), "application"),
    "road": (mark("Roads"), "road"),
    "place": (mark("Places"), "place"),
    "toilet": (mark("Toilets"), "toilet"),
    "plant": (mark("Treatment plants"), "test"),
    "provider": (mark("Service providers"), "provider"),
    "vehicle": (mark("Vehicles"), "emptying"),
    "community": (mark("Low-income communities"), "community"),
    "sewer": (mark("Sewers"), "sewer"),
    "drain": (mark("Drains"), "drain"),
    "water_main": (mark("Water mains"), "pipe"),
    "ward": (mark("Wards"), "ward"),
}
# What was found in a record, where its title does not show it.
MATCHED = {
    "tax_code": mark("tax code {found}"),
    "water_customer_id": mark("water customer {found}"),
    "swm_customer_id": mark("waste customer {found}"),
    "owner_name": mark("owner of {key}"),
    "bin": mark("building {found}"),
}


@dataclass(frozen=True)
class Hit:
    """One record found.

    :ivar relation: ``schema.table`` that holds it: what its list and its map layer are known by.
    :ivar quality: 1 the text itself, 2 it begins so, 3 it holds the text.
    """

    kind: str
    key: str
    title: str
    matched: str
    found: str
    ward: int | None
    relation: str
    quality: int

    def remarks(self, tr) -> str:
        """What stands beside the title: by what it was found, and its ward."""
        parts = []
        if self.matched in MATCHED and (self.found or "") not in self.title.split(" – ") or self.matched == "owner_name":
            parts.append(tr(MATCHED.get(self.matched, "{found}")).format(found=self.found, key=self.key))
        if self.ward is not None and self.kind != "ward":
            parts.append(tr(mark("ward {ward}")).format(ward=self.ward))
        return " · ".join(parts)


def hits_of(rows: Iterable[Mapping[str, Any]]) -> list[Hit]:
    """Rows of the search as hits."""
    return [Hit(**row) for row in rows]


def grouped(hits: Iterable[Hit]) -> list[tuple[str, list[Hit]]]:
    """Hits by kind; kinds with a better best hit come first, then in the order of ``KINDS``."""
    groups: dict[str, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(hit.kind, []).append(hit)
    order = list(KINDS)
    for members in groups.values():
        members.sort(key=lambda hit: (hit.quality, hit.title))
    return sorted(groups.items(), key=lambda group: (group[1][0].quality, order.index(group[0]) if group[0] in order else 99))
