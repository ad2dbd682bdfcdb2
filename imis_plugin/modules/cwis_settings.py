"""The settings on which the yearly figures rest, in the CWIS panel: value, unit, origin, who changed it and when (cwis.md 6)."""

from __future__ import annotations

from dataclasses import replace

from ..desk import navigate
from ..records.record_type import Action, Column
from ..records.words import mark
from .administration_lists import SETTINGS

# Of the municipality's own settings those that stand on the report.
ON_THE_REPORT = "('city_code', 'city_name', 'country')"

CWIS_SETTINGS = replace(
    SETTINGS,
    name="cwis_settings",
    title=mark("Settings of CWIS"),
    tab=mark("Settings"),
    only="({base}.category = 'cwis_setting' OR {base}.name IN " + ON_THE_REPORT + ")",
    columns=(
        Column("label", label=mark("Setting")), Column("value"), Column("unit"), Column("origin"), Column("changed_at"), Column("changed_by"),
        Column("allowed"),
    ),
    actions=(
        *SETTINGS.actions,
        Action(
            "standards", mark("Effluent standards"), "approve", allowed=lambda r: r.may("select", "fsm.effluent_standards"), needs_row=False, group=3
        ),
    ),
    filters=tuple(one for one in SETTINGS.filters if one.name == "changed"),
    export=(*SETTINGS.export, Column("origin")),
)  # fmt: skip


def open_standards(page, _row) -> None:
    """The limits by which SF-1g judges tests of treated effluent stand with the plants: go there."""
    navigate.open_list(page.dock, "providers.effluent_standards", {})
