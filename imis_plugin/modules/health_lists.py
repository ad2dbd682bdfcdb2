"""The lists of public health: water samples, waterborne hotspots, yearly cases (modules 9)."""

from __future__ import annotations

from ..records.record_type import CHOICE, DATES, INTEGER, TEXT, Column, DetailGroup, Filter, RecordType
from ..records.words import mark
from .toilet_lists import usual_actions

W, H, Y = "public_health.water_samples", "public_health.waterborne_hotspots", "public_health.yearly_waterborne_cases"

SAMPLES = RecordType(
    name="water_samples",
    table=W,
    key="id",
    title=mark("Water samples"),
    singular=mark("Water sample"),
    icon="sample",
    columns=(
        Column("id", label=mark("ID")),
        Column("sample_date"),
        Column("sample_location"),
        Column("ward"),
        Column("water_coliform_test_result", label=mark("Coliform result")),
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("sample_location"), Column("id")),
    quick_hint=mark("Sample location or number"),
    filters=(
        Filter("id", INTEGER, column="id", label=mark("ID")),
        Filter("date", DATES, column="sample_date"),
        Filter("location", TEXT, column="sample_location"),
        Filter("result", CHOICE, column="water_coliform_test_result"),
        Filter("ward", CHOICE, column="ward"),
    ),
    actions=usual_actions(W, on_map=True),
    has_geometry=True,
    detail=(
        DetailGroup(
            mark("Water sample"),
            tuple(
                Column(name)
                for name in ("sample_date", "sample_location", "ward", "no_of_samples", "water_coliform_test_result")
            ),
        ),
    ),
    export=tuple(
        Column(name) for name in ("id", "sample_date", "sample_location", "ward", "no_of_samples", "water_coliform_test_result")
    ),
)

CASES = ("male_cases", "female_cases", "other_cases")
FATALITIES = ("male_fatalities", "female_fatalities", "other_fatalities")

HOTSPOTS = RecordType(
    name="hotspots",
    table=H,
    key="id",
    title=mark("Waterborne hotspots"),
    tab=mark("Hotspots"),
    singular=mark("Hotspot"),
    icon="hotspot",
    columns=(
        Column("id", label=mark("ID")),
        Column("disease"),
        Column("hotspot_location"),
        Column("ward"),
        Column("date"),
        Column("no_of_cases"),
        Column("no_of_fatalities"),
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("hotspot_location"), Column("id")),
    quick_hint=mark("Hotspot location or number"),
    filters=(
        Filter("disease", CHOICE, column="disease"),
        Filter("location", TEXT, column="hotspot_location"),
        Filter("ward", CHOICE, column="ward"),
        Filter("date", DATES, column="date"),
    ),
    actions=usual_actions(H, on_map=True),
    has_geometry=True,
    detail=(
        DetailGroup(
            mark("Hotspot"), tuple(Column(name) for name in ("disease", "hotspot_location", "date", "ward", "notes"))
        ),
        DetailGroup(mark("Cases"), tuple(Column(name) for name in (*CASES, "no_of_cases"))),
        DetailGroup(mark("Fatalities"), tuple(Column(name) for name in (*FATALITIES, "no_of_fatalities"))),
    ),
    export=tuple(
        Column(name)
        for name in (
            "id", "disease", "hotspot_location", "ward", "date", *CASES, "no_of_cases", *FATALITIES, "no_of_fatalities", "notes",
        )
    ),
)  # fmt: skip

YEARLY = RecordType(
    name="yearly_cases",
    table=Y,
    key="id",
    title=mark("Yearly cases"),
    singular=mark("Yearly cases"),
    icon="calendar",
    columns=(
        Column("id", label=mark("ID")),
        Column("infected_disease"),
        Column("year"),
        Column("ward"),
        *(Column(name) for name in CASES),
        Column("total_no_of_cases"),
        *(Column(name) for name in FATALITIES),
        Column("total_no_of_fatalities"),
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("year"),),
    quick_hint=mark("Year"),
    filters=(
        Filter("year", INTEGER, column="year"),
        Filter("disease", CHOICE, column="infected_disease"),
        Filter("ward", CHOICE, column="ward"),
    ),
    actions=usual_actions(Y),
    detail=(
        DetailGroup(
            mark("Yearly cases"), tuple(Column(name) for name in ("infected_disease", "year", "ward", "notes"))
        ),
        DetailGroup(mark("Cases"), tuple(Column(name) for name in (*CASES, "total_no_of_cases"))),
        DetailGroup(mark("Fatalities"), tuple(Column(name) for name in (*FATALITIES, "total_no_of_fatalities"))),
    ),
    export=tuple(
        Column(name)
        for name in (
            "id", "infected_disease", "year", "ward", *CASES, "total_no_of_cases", *FATALITIES, "total_no_of_fatalities", "notes",
        )
    ),
)  # fmt: skip
