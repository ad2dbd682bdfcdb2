"""What waits, above the lists where it waits (modules 13.7): by the name of the list or the schema of its records."""

from __future__ import annotations

from dataclasses import replace

from ..desk.dashboard_declaration import CardsDeclaration, Opening, Source
from ..desk.panel import Module
from ..records.words import mark
from .dashboards import sources as s

OLDEST = mark("oldest {note}")
OF_DAYS = mark("of {note}")
TOILETS = mark("at {note} public toilets")


def _delivery(source: Source) -> tuple[CardsDeclaration, ...]:
    return CardsDeclaration(source, part="rows", note=mark("of {note}")), CardsDeclaration(source, part="matched", unit="%", decimals=1)


SUMMARIES: dict[str, tuple[CardsDeclaration, ...]] = {
    "surveys": (CardsDeclaration(s.SURVEYS, note=OLDEST),),
    "applications": (CardsDeclaration(s.APPLICATION_SUMMARY, opens=Opening("containments.applications", category="waits")),),
    "desludging_plan": (CardsDeclaration(s.SCHEDULE_SUMMARY, note=OF_DAYS, opens=Opening("containments.desludging_plan", category="waits")),),
    "collections": (CardsDeclaration(s.COLLECTION_SUMMARY, note=OLDEST),),
    "sewer_queue": (CardsDeclaration(s.CONNECTIONS, note=OLDEST),),
    "toilet_users": (CardsDeclaration(s.TOILET_LOG, note=TOILETS),),
    "taxpayment_info": _delivery(s.TAX_DELIVERY),
    "watersupply_info": _delivery(s.WATER_DELIVERY),
    "swm_info": _delivery(s.SWM_DELIVERY),
}


def with_summaries(module: Module) -> Module:
    """The module with the cards that belong above its lists."""
    panels = []
    for panel in module.panels:
        record_type = panel.record_type
        found = SUMMARIES.get(record_type.name) or SUMMARIES.get(record_type.table.split(".")[0], ())
        panels.append(replace(panel, summary=found) if found else panel)
    return replace(module, panels=tuple(panels))
