"""The report of a new sewer connection: building, sewer, date, photo (modules 15.3)."""

from __future__ import annotations

from ..records.words import mark
from .questions import DATE, LONG_TEXT, PHOTO, RECORD, Group, Question

# The place of the report is where it was tapped: on the building, so that both are proposed from the map.
_BUILDING = "array_first(overlay_nearest('layer:buildings', \"bin\", max_distance:=30))"
_SEWER = "array_first(overlay_nearest('layer:sewers', \"code\", max_distance:=200))"

GROUPS = (
    Group(
        mark("Connection"),
        (
            Question("bin", mark("Building (BIN)"), RECORD, required=True, layer="buildings", key="bin", shown_as="shown", default=_BUILDING),
            Question("sewer_code", mark("Sewer"), RECORD, required=True, layer="sewers", key="code", default=_SEWER),
            Question("reported_date", mark("Reported on"), DATE, required=True, most="to_date(now())", default="to_date(now())"),
            Question("photo", mark("Photo"), PHOTO),
            Question("note", mark("Note"), LONG_TEXT),
        ),
    ),
)  # fmt: skip
