"""The labels of result columns of the planning analyses."""

from __future__ import annotations

from ...records.words import mark

PLANNING: dict[str, str] = {
    "rule": mark("Rule"),
    "issue": mark("Finding"),
    "severity": mark("Severity"),
    "fix": mark("What to do"),
    "other_key": mark("The other record"),
    "size_imputed": mark("Volume taken from others of its kind"),
    "start_date": mark("Begins on"),
    "start_imputed": mark("Begin drawn from others of its kind"),
    "rate_l": mark("Sludge (litres a person and year)"),
    "interval_years": mark("Years between emptyings"),
    "first_date": mark("First emptying"),
    "month": mark("Month"),
    "month_start": mark("Month begins"),
    "event_date": mark("Day"),
    "in_backlog": mark("Late already"),
    "n_need": mark("Emptyings needed"),
    "need_m3": mark("Volume needed (m³)"),
    "uptake": mark("Uptake (share)"),
    "n_demand": mark("Emptyings demanded"),
    "demand_m3": mark("Volume demanded (m³)"),
    "demand_m3_day": mark("Volume demanded (m³ a day)"),
    "capacity_m3_day": mark("Plants (m³ a day)"),
    "use_pct": mark("Use of the plants (%)"),
    "n_backlog": mark("Late already"),
}
