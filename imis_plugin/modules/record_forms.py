"""Forms over one table: read, insert and update made from the declaration, so that a module only lists its fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from psycopg2 import sql
from psycopg2.extras import Json

from ..database.errors import ImisError
from ..desk.form_declaration import CHANGED_AT, CHANGED_BY, VERSION, FormDeclaration
from ..desk.words import tr
from ..records.catalogue import table_identifier
from ..records.forms import FormState, Section
from ..records.save import save_row
from .acts import plain

SHAPES = {"point": "point", "area": "polygon", "footprint": "polygon", "line": "line"}


def stored_columns(sections: tuple[Section, ...], table: str) -> dict[str, str]:
    """The columns that a form writes, with the kind of shape where it is one, in the order of the form."""
    found = {}
    for section in sections:
        for field in section.fields:
            if field.table == table and field.kind != "shown":
                found[field.column_name] = SHAPES.get(field.kind, "")
    return found


def make_save(table: str, key: str, columns: Mapping[str, str]):
    """``save(conn, values, seen)`` that adds or changes a record (``records.save``)."""
    shapes = {name: kind for name, kind in columns.items() if kind}

    def save(conn, values: Mapping[str, Any], seen: Mapping[str, Any]) -> Any:
        return save_row(conn, table, key, {name: values.get(name) for name in columns}, seen, shapes)

    return save


def make_load(table: str, key: str, columns: Mapping[str, str], shown: tuple[str, ...] = (), singular: str = ""):
    """``load(fetch, key)`` that gives the values of a stored record."""
    fields = [
        sql.SQL("public.ST_AsText({}, 3) AS {}").format(sql.Identifier("r", name), sql.Identifier(name))
        if kind
        else sql.Identifier("r", name)
        for name, kind in {**columns, **dict.fromkeys(shown, "")}.items()
    ]
    statement = sql.SQL(
        "SELECT {}, r.row_version AS {}, r.updated_at AS {}, imis.user_label(r.updated_by) AS {} FROM {} AS r WHERE r.{} = %s"
    ).format(
        sql.SQL(", ").join(fields),
        sql.Identifier(VERSION),
        sql.Identifier(CHANGED_AT),
        sql.Identifier(CHANGED_BY),
        table_identifier(table),
        sql.Identifier(key),
    )

    def load(fetch, record: Any) -> dict[str, Any]:
        rows = fetch(statement, (record,))
        if not rows:
            gone = tr("{kind} {key} is no longer there. Refresh the list.")
            raise ImisError(gone.format(kind=tr(singular) if singular else tr("Record"), key=record))
        return {key: record, **rows[0]}

    return load


def make_warnings(function: str, columns: Mapping[str, str], key: str = "id"):
    """``warnings(fetch, values, key)`` over a function ``schema.table_warnings(draft)``."""
    statement = sql.SQL("SELECT sentence FROM {}(%s)").format(table_identifier(function))

    def warnings(fetch, values: Mapping[str, Any], record: Any) -> list[str]:
        draft = {name: values.get(name) for name, kind in columns.items() if not kind}
        return [row["sentence"] for row in fetch(statement, (Json(plain({**draft, key: record})),))]

    return warnings


def record_forms(
    name: str,
    table: str,
    singular: str,
    sections: tuple[Section, ...],
    *,
    new_title: str,
    title: str,
    done: str,
    key: str = "id",
    start: Callable[[Callable[..., list[dict]]], Mapping[str, Any]] | None = None,
    warnings: str = "",
    derive: Callable[[FormState, str], None] | None = None,
    suggest=None,
    suggest_on: tuple[str, ...] = (),
) -> tuple[FormDeclaration, FormDeclaration]:
    """The forms that add and edit a record of one table.

    :param start: ``start(fetch)`` gives the values a new form begins with.
    :param warnings: function of the database that looks at a draft, ``schema.table_warnings``.
    """
    columns = stored_columns(sections, table)
    shown = tuple(
        field.column_name
        for section in sections
        for field in section.fields
        if field.table == table and field.kind == "shown" and field.column_name not in (*columns, key)
    )
    warned = make_warnings(warnings, columns, key) if warnings else None

    def load_new(fetch, _key) -> dict[str, Any]:
        return {VERSION: None, **(start(fetch) if start else {})}

    added = FormDeclaration(
        name, new_title, sections, load_new, make_save(table, key, columns), done, derive, warned,
        suggest=suggest, suggest_on=suggest_on,
    )  # fmt: skip
    edited = FormDeclaration(
        name, title, sections, make_load(table, key, columns, shown, singular), make_save(table, key, columns), done,
        derive, warned, suggest=suggest, suggest_on=suggest_on,
    )  # fmt: skip
    return added, edited


def stored(values: Mapping[str, Any]) -> bool:
    """Whether the form shows a record that is on file (its number is among the values)."""
    return values.get("id") is not None
