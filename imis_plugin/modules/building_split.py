"""One building becomes two: a line on the map, the form of the new building, one act (reliability F4, T07)."""

from __future__ import annotations

from typing import Any

from ..database.errors import ImisError
from ..desk import map_links
from ..desk.form_declaration import VERSION, FormDeclaration
from ..desk.words import tr
from ..records.clock import today
from ..records.forms import Field, Section, always
from ..records.words import mark
from . import building_form, building_help
from .acts import as_json, call_act

# What the part has from the building it was part of; who lives in it and its numbers are asked anew.
SAME = (
    "ward", "road_code", "house_locality", "structure_type_id", "construction_date", "construction_year", "construction_date_precision",
    "floor_count", "functional_use_id", "use_category_id", "low_income_hh", "in_lic", "lic_id", "water_source_id", "watersupply_pipe_code",
    "desludging_vehicle_accessible", "owner_name", "owner_gender", "owner_contact",
)  # fmt: skip
READ = "SELECT b.bin, b.house_number, b.estimated_area, b.row_version FROM building_info.buildings AS b WHERE b.bin = %s"


def _read(fetch, bin_: str) -> dict[str, Any]:
    rows = fetch(READ, (bin_,))
    if not rows:
        raise ImisError(tr("Building {bin} is no longer there. Refresh the list.").format(bin=bin_))
    row = rows[0]
    return {VERSION: None, "code": bin_, "house_number": row["house_number"], "area": row["estimated_area"], "_seen": row["row_version"]}


def _cut(conn, values, _seen) -> dict[str, Any]:
    """What the line splits off; nothing is stored yet."""
    with conn.cursor() as cursor:
        cursor.execute("SELECT part, part_m2, rest_m2 FROM building_info.cut_off(%s, %s)", (values["code"], values["cut"]))
        part, part_m2, rest_m2 = cursor.fetchone()
    return {"part": part, "part_m2": part_m2, "rest_m2": rest_m2, "seen": values["_seen"]}


CUT = FormDeclaration(
    "building_split", mark("Split building {key}"),
    (
        Section(
            mark("Where"),
            (
                Field("code", kind="shown", label=mark("Building (BIN)")),
                Field("house_number", kind="shown", label=mark("House number"), shown=lambda v: v.get("house_number") is not None),
                Field("area", kind="shown", label=mark("Footprint, m²")),
                Field(
                    "cut", kind="line", required=always, label=mark("Line of the split"),
                    help=mark("Drawn on the map, from outside the building to outside. The smaller part becomes the new building."),
                ),
            ),
            note=mark("The building keeps its number, owner, containments and services; the smaller part becomes a new building."),
        ),
    ),
    _read, _cut, mark("Now the new building: fill its form. Nothing is stored before it is saved."), save_text=mark("Go on"),
)  # fmt: skip


def new_form(of_bin: str, cut: dict[str, Any]) -> FormDeclaration:
    """The form of the part, filled with what it has from the building; saving stores both or neither."""

    def load(fetch, _key) -> dict[str, Any]:
        before = building_form.load(fetch, of_bin)
        return {
            **building_form.load_new(fetch, None),
            **{name: before.get(name) for name in SAME},
            "footprint": cut["part"],
            "surveyed_date": today(),
        }

    def save(conn, values, seen) -> str:
        building, owner, containments = building_form.building_document(values, seen)
        owner.pop("seen_version", None)
        return call_act(
            conn, "building_info.split_building", of_bin, cut["seen"], as_json(building), as_json(owner),
            as_json(containments) if containments else None,
        )  # fmt: skip

    return FormDeclaration(
        f"building_split-{of_bin}", mark("New building, split off"), building_form.SECTIONS, load, save,
        mark("Building {key} was split off and saved."), building_form.derive, building_help.warnings, suggest=building_help.suggest,
        suggest_on=building_help.SUGGEST_ON,
    )  # fmt: skip


def split(page, row) -> None:
    """Ask for the line, then for the new building; both are shown on the map at the end."""
    bin_ = row["bin"]
    form = page.dock.open_form(page, CUT, bin_, show=bin_)

    def go_on(cut: dict[str, Any]) -> None:
        made = page.dock.open_form(page, new_form(bin_, cut), None)
        made.saved.connect(lambda new: map_links.zoom_if_open(page.dock.iface, "building_info.buildings", [bin_, new]))

    form.saved.connect(go_on)
