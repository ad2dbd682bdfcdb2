"""The module Public health: water samples, hotspots of waterborne disease, yearly cases (modules 9)."""

from __future__ import annotations

from typing import Any

from ..desk.panel import Module, Panel
from ..records.clock import today
from ..records.forms import Field, FormState, Section, always
from ..records.words import mark
from .health_lists import CASES, FATALITIES, HOTSPOTS, SAMPLES, YEARLY, H, W, Y
from .record_forms import record_forms


def _today(name: str):
    return lambda _fetch: {name: today()}


# -- water samples ----------------------------------------------------------------------------------------------
SAMPLE_SECTIONS = (
    Section(
        mark("Water sample"),
        (
            Field("sample_date", W, required=always, past=True),
            Field("sample_location", W, required=always, check=lambda v: _short(v.get("sample_location"), 100)),
            Field("no_of_samples", W, least=1),
            Field("water_coliform_test_result", W, required=always),
            Field("geom", W, kind="point", required=always, help=mark("Where the sample was taken. Its ward follows from the point.")),
        ),
    ),
)  # fmt: skip


def _short(text: str | None, most: int) -> str:
    return mark("This is too long.") if text and len(text) > most else ""


ADD_SAMPLE, EDIT_SAMPLE = record_forms(
    "water_sample", W, "Water sample", SAMPLE_SECTIONS, new_title=mark("New water sample"), title=mark("Water sample {key}"),
    done=mark("Water sample {key} was saved."), start=_today("sample_date"),
)  # fmt: skip


# -- cases and fatalities, the same in hotspots and years ---------------------------------------------------------
def _sum_check(v) -> str:
    if all(v.get(name) is not None for name in CASES) and not sum(v[name] for name in CASES):
        return mark("There is at least one case: enter it as male, female or other.")
    return ""


def _not_more(deaths: str, cases: str):
    def check(v) -> str:
        if v.get(deaths) is not None and v.get(cases) is not None and v[deaths] > v[cases]:
            return mark("There are more fatalities than cases. Correct one of the two.")
        return ""

    return check


def case_fields(table: str, total: str, deaths: str) -> tuple[Field, ...]:
    """Cases and fatalities by sex with their totals, which the database computes (HOT-02)."""
    return (
        *(Field(name, table, required=always, check=_sum_check if name == CASES[0] else None) for name in CASES),
        Field(total, table, kind="shown"),
        *(Field(name, table, check=_not_more(name, case)) for name, case in zip(FATALITIES, CASES, strict=True)),
        Field(deaths, table, kind="shown"),
    )


def add_up(total: str, deaths: str):
    """Shows the totals while the numbers are typed."""

    def derive(state: FormState, _name: str) -> None:
        for whole, parts in ((total, CASES), (deaths, FATALITIES)):
            given = [state.values.get(part) for part in parts if state.values.get(part) is not None]
            state.values[whole] = sum(given) if given else None

    return derive


# -- hotspots -----------------------------------------------------------------------------------------------------
HOTSPOT_SECTIONS = (
    Section(
        mark("Hotspot"),
        (
            Field("hotspot_location", H, required=always),
            Field("date", H, required=always, past=True),
            Field("disease", H, required=always),
            Field(
                "geom", H, kind="area", required=always, label=mark("Area"),
                help=mark("Outline of the outbreak, inside the municipal boundary. Its ward is the one that covers most of it."),
            ),
        ),
    ),
    Section(mark("Cases and fatalities"), case_fields(H, "no_of_cases", "no_of_fatalities")),
    Section(mark("Notes"), (Field("notes", H, kind="long_text"),)),
)  # fmt: skip

ADD_HOTSPOT, EDIT_HOTSPOT = record_forms(
    "hotspot", H, "Hotspot", HOTSPOT_SECTIONS, new_title=mark("New hotspot"), title=mark("Hotspot {key}"),
    done=mark("Hotspot {key} was saved."), start=_today("date"), derive=add_up("no_of_cases", "no_of_fatalities"),
)  # fmt: skip


# -- yearly cases -------------------------------------------------------------------------------------------------
def _year(v) -> str:
    year = v.get("year")
    return mark("A year has four digits and is not after this one.") if year and not 1900 <= year <= today().year else ""


YEAR_SECTIONS = (
    Section(
        mark("Yearly cases"),
        (
            Field("infected_disease", Y, required=always),
            Field("year", Y, required=always, check=_year),
            Field("ward", Y, help=mark("Left empty: the whole municipality.")),
        ),
    ),
    Section(mark("Cases and fatalities"), case_fields(Y, "total_no_of_cases", "total_no_of_fatalities")),
    Section(mark("Notes"), (Field("notes", Y, kind="long_text"),)),
)


def _this_year(_fetch) -> dict[str, Any]:
    return {"year": today().year}


ADD_YEAR, EDIT_YEAR = record_forms(
    "yearly_cases", Y, "Row", YEAR_SECTIONS, new_title=mark("New yearly cases"), title=mark("Yearly cases {key}"),
    done=mark("Yearly cases {key} were saved."), start=_this_year, derive=add_up("total_no_of_cases", "total_no_of_fatalities"),
)  # fmt: skip

MODULE = Module(
    name="health",
    title=mark("Public health"),
    icon="health",
    tip=mark("Water samples, hotspots of waterborne disease, and yearly cases"),
    panels=(
        Panel(SAMPLES, add_form=ADD_SAMPLE, edit_form=EDIT_SAMPLE),
        Panel(HOTSPOTS, add_form=ADD_HOTSPOT, edit_form=EDIT_HOTSPOT),
        Panel(YEARLY, add_form=ADD_YEAR, edit_form=EDIT_YEAR),
    ),
)
