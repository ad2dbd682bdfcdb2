"""The tables of umdss.md section 2 for the buildings that an analysis found: matrix, key figures, lists, workbook."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsProcessingException

from ...desk.words import tr
from ...records.words import mark
from . import leaving
from .server import Call, text_array, wkb_array
from .sheet import Sheet, write_workbook

ALL = mark("All areas")
INSIDE = ("con_inside", "bigint")
OWNER_COLUMNS = ("owner_name", "owner_gender", "owner_contact")
KEY_COLUMNS = [("area_key", "text"), ("area", "text")]


@dataclass
class Areas:
    """The areas of a summary, in their order; ``geoms`` as hexadecimal WKB in the municipality's system."""

    keys: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    geoms: list[str] = field(default_factory=list)
    distances: list[float] = field(default_factory=list)

    def add(self, key: Any, label: str, geom: str, distance: float = 0.0) -> None:
        """One more area."""
        self.keys.append(str(key))
        self.labels.append(label)
        self.geoms.append(geom)
        self.distances.append(float(distance))

    @property
    def with_distance(self) -> bool:
        """Whether an area counts with its surroundings."""
        return any(distance > 0 for distance in self.distances)

    def name(self, number: int) -> tuple[str, str]:
        """Key and label of the area with this number (1 is the first, 0 all)."""
        return ("", tr(ALL)) if not number else (self.keys[number - 1], self.labels[number - 1])


@dataclass
class Chosen:
    """Buildings by area: the texts of two arrays side by side, as PostgreSQL writes them (never taken apart here)."""

    numbers: str
    bins: str

    @classmethod
    def of(cls, bins: list[str]) -> Chosen:
        """The buildings of one area."""
        return cls("{" + ",".join("1" * len(bins)) + "}", text_array(bins))

    @property
    def empty(self) -> bool:
        """No building at all."""
        return self.bins == "{}"


def declare_tables(algorithm, lists: bool = False, lists_made: bool = True) -> None:
    """MATRIX and KEYFIGURES, with ``lists`` also BUILDINGS, CONTAINMENTS (made unless ``lists_made`` is False) and INFRA; REPORT."""
    algorithm.add_sink("MATRIX", mark("Matrix of structure and sanitation"), "table", optional=True)
    if lists:
        algorithm.add_sink("BUILDINGS", mark("Buildings"), "polygon", "system", optional=True, made=lists_made)
        algorithm.add_sink("CONTAINMENTS", mark("Containments"), "point", "by:family", optional=True, made=lists_made)
        algorithm.add_sink("INFRA", mark("Infrastructure"), "table", optional=True)
    else:
        algorithm.add_sink("KEYFIGURES", mark("Key figures"), "table", optional=True)
    algorithm.add_workbook("REPORT")
    algorithm.add_text(
        "REASON", mark("Reason for names and contacts"), advanced=True,
        tip=mark("Empty: lists of buildings come without owners. With a reason, written down with your name, roles that may read owners get them."),
    )  # fmt: skip


def matrix_rows(run, chosen: Chosen) -> list[dict]:
    """T1, area by area; area 0 is all areas."""
    if chosen.empty:
        return []
    return run.server.fetch(
        "SELECT * FROM umdss.matrix(%(nos)s::integer[], %(bins)s::text[])", {"nos": chosen.numbers, "bins": chosen.bins}
    )


def key_rows(run, chosen: Chosen) -> list[dict]:
    """T2, a row an area; area 0 is all areas."""
    if chosen.empty:
        return []
    return run.server.fetch(
        "SELECT * FROM umdss.key_figures(%(nos)s::integer[], %(bins)s::text[], %(day)s::date)",
        {"nos": chosen.numbers, "bins": chosen.bins, "day": run.day()},
    )


def infra_rows(run, areas: Areas) -> list[dict]:
    """The infrastructure part, a row a measure."""
    if not areas.geoms:
        return []
    return run.server.all(
        Call("umdss.infrastructure", geoms=wkb_array(areas.geoms), distances=areas.distances, as_of=run.day())
    )


def columns_of(run, function: str) -> list[tuple[str, str]]:
    """Result columns of a function without the area's number."""
    return [column for column in run.server.columns(function) if column[0] != "area_no"]


def containments_inside(run, areas: Areas) -> dict[int, int]:
    """``con_inside`` of T2 by the number of the area: active containments that lie in it, whichever building they serve."""
    if not areas.geoms:
        return {}
    found = run.server.all(Call("umdss.containments_in_areas", geoms=wkb_array(areas.geoms), distances=areas.distances))
    return {row["area_no"]: row["con_inside"] for row in found}


def named(run, name: str, function: str, rows: list[dict], areas: Areas | None) -> None:
    """Write rows of a function with the area's key and label in place of its number."""
    columns = columns_of(run, function)
    heads = KEY_COLUMNS if areas is not None else []
    made = [
        (*(areas.name(row["area_no"]) if areas is not None else ()), *(row[column] for column, _kind in columns)) for row in rows
    ]
    run.write(name, [*heads, *columns], made)


def write_tables(run, bins: list[str], title: str) -> None:
    """MATRIX, KEYFIGURES and REPORT of the buildings that a decision tool found."""
    path = run.file_path("REPORT")
    chosen = Chosen.of(bins)
    matrix = matrix_rows(run, chosen) if path or run.given("MATRIX") else []
    keys = key_rows(run, chosen) if path or run.given("KEYFIGURES") else []
    named(run, "MATRIX", "umdss.matrix", matrix, None)
    named(run, "KEYFIGURES", "umdss.key_figures", keys, None)
    if path:
        write_report(run, path, title, None, chosen, matrix, keys, [])


def write_report(run, path: str, title: str, areas: Areas | None, chosen: Chosen, matrix, keys, infra) -> None:
    """The workbook: Info, Matrix, Key figures, Buildings, Containments, Infrastructure. Written beside and renamed when whole.

    It is an export: entered into the log before a list is read. Roles that export summaries only get it without the two lists.
    """
    heads = KEY_COLUMNS if areas is not None else []

    def sheet(name: str, function: str, rows, without=("geom",), more=()) -> Sheet:
        columns = [column for column in columns_of(run, function) if column[0] not in without] + list(more)
        body = [
            [*(areas.name(row["area_no"]) if areas is not None else ()), *(row[column] for column, _kind in columns)] for row in rows
        ]
        return Sheet(tr(name), [*heads, *columns], body)

    with_lists = not chosen.empty and leaving.exports_records(run)
    with_owners = with_lists and owners_wanted(run)
    layers = ["analysis_figures", *(["buildings", "containments"] if with_lists else [])]
    with leaving.logged(run, layers, "xlsx", ["buildings"] if with_owners else []) as log:
        sheets = [
            run.info_sheet(title),
            sheet(mark("Matrix"), "umdss.matrix", matrix),
            sheet(mark("Key figures"), "umdss.key_figures", keys, more=[INSIDE] if areas is not None else []),
        ]
        if with_lists:
            lists = run.server.all(buildings_call(areas, chosen, with_owners))
            without = ["geom", *(() if with_owners else OWNER_COLUMNS), *(() if areas is not None and areas.with_distance else ["distance_m"])]
            sheets.append(sheet(mark("Buildings"), "umdss.building_list", lists, without))
            log.rows["buildings"] = len(lists)
            if may_read_containments(run):
                tanks = run.server.all(Call("umdss.containment_list", area_nos=chosen.numbers, of_bins=chosen.bins, as_of=run.day()))
                sheets.append(sheet(mark("Containments"), "umdss.containment_list", tanks))
                log.rows["containments"] = len(tanks)
        elif not chosen.empty:
            run.feedback.pushInfo(tr("Your role exports summaries only: the workbook comes without the lists of buildings and containments."))
        if infra:
            sheets.append(sheet(mark("Infrastructure"), "umdss.infrastructure", infra))
        log.path = write_workbook(path, sheets)
    run.results["REPORT"] = log.path


def buildings_call(areas: Areas | None, chosen: Chosen, with_owners: bool) -> Call:
    """T3, with the distance to the area where one was given."""
    geoms = wkb_array(areas.geoms) if areas is not None and areas.with_distance else None
    return Call("umdss.building_list", area_nos=chosen.numbers, bins=chosen.bins, geoms=geoms, with_owners=with_owners)


def owners_wanted(run) -> bool:
    """Whether lists hold the owners: a reason is given and the role may read them. :raises QgsProcessingException: a reason, but no right."""
    if not run.text("REASON"):
        return False
    rows = run.server.fetch("SELECT has_column_privilege('building_info.owners', 'owner_contact', 'SELECT') AS may")
    if not rows[0]["may"]:
        raise QgsProcessingException(tr("Names and contacts of owners are not among your rights. Leave the reason empty to get lists without them."))
    return True


def may_read_containments(run) -> bool:
    """Whether the role may see single containments."""
    rows = run.server.fetch(
        "SELECT has_table_privilege('fsm.containments', 'SELECT') AND has_table_privilege('building_info.build_contains', 'SELECT') AS may"
    )
    return rows[0]["may"]
