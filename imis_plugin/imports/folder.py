"""What lies in a folder: which files are tables of IMIS, in which order they are loaded, and what is left aside."""

from __future__ import annotations

from pathlib import Path

from ..database.errors import ImisError
from . import names
from .catalogue import Table
from .csv_reader import open_csv
from .detect import Reading
from .open_file import MAPS, NOT_READ, SHEETS, open_file
from .plan import Plan, plan_file, table_of
from .report import FileReport, LoadReport
from .source import MAX_FILES, FileFault, Source


def find_plans(folder: Path, tables: dict[str, Table], encoding: str, report: LoadReport, leave_unknown: bool) -> list[tuple[Plan, FileReport]]:
    """Open every file of a folder and match it with a table; faults of files go into the report.

    :param leave_unknown: columns that no table knows are left out, whatever else the file lacks.

    :raises ImisError: there is no such folder, it has too many files, or none of them is a table.
    """
    if not folder.is_dir():
        raise ImisError(f"There is no folder {folder}. Give the folder that holds the files, one a table.")
    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    if len(files) > MAX_FILES:
        raise ImisError(f"The folder has {len(files):,} files; at most {MAX_FILES} are read. Put only the files to load into it.")
    found = []
    for path in files:
        try:
            if not path.resolve().is_relative_to(folder.resolve()):
                raise FileFault("The file is a link to a place outside the folder. Copy the file itself.")
            for source in _open(path, encoding, report, tables):
                found += _plan(source, tables, report, leave_unknown)
        except FileFault as exc:
            report.files.append(FileReport(path.name, problem=exc.sentence))
        except OSError as exc:
            report.files.append(FileReport(path.name, problem=f"The file cannot be read ({exc.strerror}). Check its rights."))
    if not found and not report.problems:
        raise ImisError(
            f"No file in {folder} is a table of IMIS. Name the files after the tables, for instance buildings.csv, roads.geojson or wards.gpkg."
        )
    return _ordered(found)


def _open(path: Path, encoding: str, report: LoadReport, tables: dict[str, Table]) -> list[Source]:
    suffix = path.suffix.lower()
    if suffix in NOT_READ:
        report.left_aside.append(f"{path.name}: {NOT_READ[suffix]}.")
        return []
    if suffix == ".csv" or suffix in (".geojson", ".json", ".shp", ".kml", ".kmz", ".zip"):
        table, why = table_of(path.stem, tables)
        if table is None:
            report.left_aside.append(f"{path.name}: {why}.")
            return []
    if suffix == ".csv":
        return [open_csv(path, encoding)]
    if suffix in (".shp", ".zip"):
        return open_file(path, Reading("" if encoding == "utf-8" else encoding))
    return open_file(path) if suffix in (*MAPS, *SHEETS) else []


def _plan(source: Source, tables: dict[str, Table], report: LoadReport, leave_unknown: bool) -> list[tuple[Plan, FileReport]]:
    of_file = source.path.suffix.lower() in (".shp", ".kml", ".kmz", ".zip")  # their layers have names of chance
    name = source.path.stem if of_file else source.layer or source.path.stem
    item = FileReport(source.file, source.layer, headers=source.headers, source_line=source.unit)
    try:
        table, why = table_of(name, tables)
        if table is None and source.layer:  # a GeoPackage or workbook of one layer may carry the table's name itself
            table, _ = table_of(source.path.stem, tables)
        if table is None:
            report.left_aside.append(f"{item.name}: {why}.")
            return []
        item.table = table.full_name
        plan = plan_file(source, table, tables, leave_unknown=leave_unknown)
    except FileFault as exc:
        item.problem = exc.sentence
        report.files.append(item)
        return []
    item.notes = plan.notes
    plan.notes += source.notes
    report.files.append(item)
    return [(plan, item)]


def _ordered(found: list[tuple[Plan, FileReport]]) -> list[tuple[Plan, FileReport]]:
    """What others refer to comes first (data-model 1.9): by foreign keys, and by the usual order among equals."""
    rank = {name: number for number, name in enumerate(names.ORDER)}
    waiting = sorted(found, key=lambda pair: (rank.get(pair[0].table.full_name, len(rank)), pair[1].name))
    ordered: list[tuple[Plan, FileReport]] = []
    while waiting:
        open_tables = {pair[0].table.full_name for pair in waiting}
        ready = [
            pair for pair in waiting
            if not {key.target for key in pair[0].table.foreign_keys} & (open_tables - {pair[0].table.full_name})
        ]  # fmt: skip
        chosen = ready[0] if ready else waiting[0]
        ordered.append(chosen)
        waiting.remove(chosen)
    return ordered
