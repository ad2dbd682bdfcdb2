"""The words of the flow of excreta in the language of QGIS; codes and their order are those of ``cwis.flow_outcome``."""

from __future__ import annotations

from ...charts.flow import FlowWords
from ...desk.words import tr
from ...records.words import mark

OUTCOMES = {
    "ww_delivered_treated": mark("Wastewater delivered and treated"),
    "fs_contained_not_emptied": mark("Faecal sludge contained, not emptied"),
    "fs_emptied_delivered_treated": mark("Faecal sludge emptied, delivered and treated"),
    "sn_delivered_treated": mark("Supernatant delivered and treated"),
    "ww_not_delivered": mark("Wastewater not delivered to treatment"),
    "ww_delivered_not_treated": mark("Wastewater delivered, not treated"),
    "fs_not_contained_not_emptied": mark("Faecal sludge not contained, not emptied"),
    "fs_emptied_not_delivered": mark("Faecal sludge emptied, not delivered to treatment"),
    "fs_delivered_not_treated": mark("Faecal sludge delivered, not treated"),
    "sn_not_delivered": mark("Supernatant not delivered to treatment"),
    "sn_delivered_not_treated": mark("Supernatant delivered, not treated"),
    "open_defecation": mark("Open defecation"),
}
STAGES = {
    "containment": mark("Containment"),
    "emptying": mark("Emptying"),
    "transport": mark("Transport"),
    "treatment": mark("Treatment"),
    "end_use": mark("Safe to the end"),
}
KINDS = {
    "wastewater": mark("Wastewater"),
    "sludge": mark("Faecal sludge"),
    "supernatant": mark("Supernatant"),
    "open_defecation": mark("Open defecation"),
}


def flow_words() -> FlowWords:
    """The words of the diagram."""
    return FlowWords(
        {stage: tr(title) for stage, title in STAGES.items()},
        tr("Managed safely"),
        tr("Managed unsafely"),
        tr("Neighbourhood, open ground and water"),
        tr("Nobody's excreta can be followed: the records do not say where they go."),
    )
