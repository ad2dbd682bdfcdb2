"""From the headings of a file to the columns of a table: what is read, under which name, and what is not and why."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field

from . import names
from .catalogue import Column, ForeignKey, Table
from .source import FileFault, Source
from .unknown import own_headings, refuse_unknown, resembled


@dataclass
class PlannedColumn:
    """A column of the file that is read.

    :ivar header: heading in the file.
    :ivar position: place in the file, from 0.
    :ivar column: the table's column it fills.
    :ivar raw: name of its text in the staging table.
    :ivar lookup: the code list it is matched against, or "".
    :ivar lookup_column: column of the list that is stored.
    """

    header: str
    position: int
    column: Column
    raw: str
    lookup: str = ""
    lookup_column: str = ""


@dataclass
class Plan:
    """How a source fills a table.

    :ivar deleted: staging column that says a row is withdrawn, or "".
    :ivar responsible: staging column with the responsible building of a containment, or "".
    :ivar reference_year: the construction date stands under the earlier system's name ``construction_year``.
    :ivar taken_over: rows are those of an earlier system and may be incomplete (data-model 1.4).
    :ivar unread: columns that the connected role may write and not read; they are filled in new records only.
    :ivar answers: name of a questionnaire's answer -> staging column, where the table keeps answers by name (data-model 5.5).
    :ivar match: columns by which a row finds its record, [] when every row is new.
    """

    source: Source
    table: Table
    columns: list[PlannedColumn] = field(default_factory=list)
    deleted: int | None = None
    responsible: int | None = None
    reference_year: bool = False
    taken_over: bool = True
    unread: frozenset[str] = frozenset()
    answers: dict[str, str] = field(default_factory=dict)
    match: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def planned(self, name: str) -> PlannedColumn | None:
        """The planned column that fills the table's column ``name``, or None."""
        for item in self.columns:
            if item.column.name == name:
                return item
        return None

    @property
    def read_names(self) -> list[str]:
        """Names of the table's columns that the file fills."""
        return [item.column.name for item in self.columns]


def table_of(name: str, tables: dict[str, Table]) -> tuple[Table | None, str]:
    """The table a file or layer is for.

    :return: the table and "", or None and what is to be told; a near miss is a fault, because a mistyped name must not
        pass as a file of something else.
    :raises FileFault: the name is nearly one of ours.
    """
    wanted = name.strip().lower().split(".")
    short = names.plain(wanted[-1])
    schema = names.plain(wanted[-2]) if len(wanted) > 1 else ""
    if f"{schema}.{short}" in tables:
        return tables[f"{schema}.{short}"], ""
    if short in names.TABLES_WITHOUT_PLACE:
        return None, names.TABLES_WITHOUT_PLACE[short]
    alias = names.TABLE_ALIASES.get(short)
    if alias in tables:
        return tables[alias], ""
    matches = [table for table in tables.values() if table.name == short]
    if len(matches) == 1:
        return matches[0], ""
    if len(matches) > 1:
        known = [table for table in matches if table.full_name in names.ORDER]
        if len(known) == 1:
            return known[0], ""
        choices = " or ".join(sorted(table.full_name for table in matches))
        raise FileFault(f"There are several tables of this name. Call the file {choices}.")
    near = difflib.get_close_matches(short, [table.name for table in tables.values()], n=1, cutoff=0.84)
    if near:
        raise FileFault(f'There is no table "{short}". If it is meant for "{near[0]}", rename it.')
    return None, "it is not the name of a table"


def plan_file(
    source: Source, table: Table, tables: dict[str, Table], mapping: dict[str, str] | None = None, taken_over: bool = True,
    leave_unknown: bool = False,
) -> Plan:  # fmt: skip
    """Match the headings of a file with a table.

    :param mapping: heading -> column, as an officer stated it ("" = not read); None goes by the names alone.
    :param leave_unknown: unknown headings are known to be of no use, whatever the file lacks.
    :raises FileFault: a column is missing without which no row can be stored, two headings mean one column, or unknown headings
        may be misspelt ones.
    """
    plan = Plan(source, table, taken_over=taken_over)
    unknown, ignored, generated = [], [], []
    for position, header in enumerate(source.headers):
        key = names.plain(header)
        if key == "deleted_at" and not (mapping or {}).get(header):
            plan.deleted = position
            continue
        if table.full_name == "fsm.containments" and key == "responsible_bin":
            plan.responsible = position
        name, kind = column_of(header, source.headers, table)
        if mapping is not None:
            name = mapping.get(header, "")
            kind = "column" if name in table.columns and not table.columns[name].generated else "left"
        if kind == "left":
            continue
        if name and name == names.ANSWERS.get(table.full_name) and key != name:
            plan.answers[key] = f"c{position}"
        elif kind == "ignored":
            ignored.append(header)
        elif kind == "generated":
            generated.append(header)
        elif kind == "unknown" or name == "geom" and key != "geom" and plan.planned("geom") and mapping is None:
            unknown.append(header)
        elif plan.planned(name):
            raise FileFault(f'Two columns mean "{name}". Remove one of them.')
        else:
            plan.columns.append(_planned(plan, header, position, table.columns[name], tables))
            plan.reference_year |= key == "construction_year" and name == "construction_date"
    _tell(plan, unknown, ignored, generated)
    _check_missing(plan)
    if not leave_unknown:
        refuse_unknown(own_headings(unknown, source.path.suffix), table, plan.read_names)
    plan.match = _match(plan)
    return plan


def column_of(header: str, headers: list[str], table: Table) -> tuple[str, str]:
    """The column a heading means by its name: our own, a name of the earlier system (Appendix A), or the column's label.

    :return: the column and ``column``, or "" and why it is not read: ``ignored``, ``generated``, ``unknown``.
    """
    key = names.plain(header)
    answers = names.ANSWERS.get(table.full_name)
    aliases = {**names.COLUMN_ALIASES["*"], **names.COLUMN_ALIASES.get(table.full_name, {})}
    present = {names.plain(other) for other in headers}
    name = key if key in table.columns and not table.columns[key].generated else aliases.get(key, key)
    if name != key and name in present and name in table.columns:
        name = key  # the file has the column under our own name as well
    if answers and key == "bin":
        return answers, "column"  # the building that is surveyed again, not the one that the survey becomes
    if key in names.WRITTEN_BY_DATABASE or key in names.DERIVED.get(table.full_name, ()) or (key == "id" and _id_anew(table)):
        return "", "ignored"
    column = table.columns.get(name) or _labelled(key, present, table)
    if column is None and answers and key not in ("fid", "gid", "id", "deleted_at", "description"):
        return answers, "column"
    if column is None:
        return "", "ignored" if key in ("fid", "gid", "id") else "unknown"
    return (column.name, "column") if not column.generated else ("", "generated")


def _labelled(key: str, present: set[str], table: Table) -> Column | None:
    """The column whose label is the heading, unless the file has that column under its name as well."""
    found = [
        column for column in table.columns.values()
        if names.plain(column.label) == key and column.name not in present and column.name not in names.WRITTEN_BY_DATABASE and not column.generated
        and not (column.name == "id" and _id_anew(table))
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None


def _id_anew(table: Table) -> bool:
    return table.full_name in names.ID_GIVEN_ANEW


def _planned(plan: Plan, header: str, position: int, column: Column, tables: dict[str, Table]) -> PlannedColumn:
    item = PlannedColumn(header, position, column, f"c{position}")
    key = _lookup_key(plan.table, column.name, tables)
    if key:
        item.lookup = key.target
        item.lookup_column = key.target_columns[key.columns.index(column.name)]
    return item


def _lookup_key(table: Table, column: str, tables: dict[str, Table]) -> ForeignKey | None:
    """The key to a code list that gives a column its values; a key over one column before one over several."""
    keys = [key for key in table.foreign_keys if column in key.columns and tables[key.target].is_lookup]
    keys = [key for key in keys if key.target_columns[key.columns.index(column)] in ("id", "code", "label")]
    return min(keys, key=lambda key: len(key.columns), default=None)


def _tell(plan: Plan, unknown: list[str], ignored: list[str], generated: list[str]) -> None:
    for header in unknown:
        near = resembled(header, plan.table, plan.read_names)
        hint = f' Is "{near}" meant?' if near else ""
        plan.notes.append(f'The column "{header}" is not one of {plan.table.full_name}; it was not read.{hint}')
    if ignored:
        plan.notes.append(f"Not read, because the database writes or derives it itself: {', '.join(ignored)}.")
    if generated:
        plan.notes.append(f"Not read, because it is calculated from the other columns: {', '.join(generated)}.")


def _check_missing(plan: Plan) -> None:
    missing = [
        column.name
        for column in plan.table.columns.values()
        if column.not_null and not column.default and not column.identity and not column.generated
        and column.name not in plan.read_names and column.name != "batch_id"
    ]  # fmt: skip
    if plan.table.full_name in names.PAYMENTS:  # all four headings of the service, even where cells may be blank (5.1, PAY-01)
        missing = [name for name in plan.table.columns if name not in ("id", "batch_id", "created_at", *plan.read_names)]
    if plan.table.is_lookup or plan.table.full_name in ("imis.settings", "cwis.indicator"):
        missing = [name for name in missing if name in plan.table.primary_key]  # entries that are there need no more
    if missing:
        labels = [f'"{plan.table.columns[name].label}" ({name})' for name in missing]
        raise FileFault(
            f"The file lacks the column{'s' if len(missing) > 1 else ''} {', '.join(labels)}, "
            f"without which no row of {plan.table.full_name} can be stored. Its headings are: {', '.join(plan.source.headers)[:300]}."
        )
    if not plan.columns:
        raise FileFault(f"No heading of the file is a column of {plan.table.full_name}.")


def _match(plan: Plan) -> list[str]:
    """The key by which a row finds its record: the primary key when the file has it, else the first unique key."""
    if plan.table.full_name in names.PAYMENTS:
        return []
    natural = names.NATURAL_KEYS.get(plan.table.full_name)
    if natural:
        return list(natural)
    read = set(plan.read_names)
    for unique in plan.table.uniques:
        if not unique.predicate and set(unique.columns) <= read:
            return list(unique.columns)
    return []
