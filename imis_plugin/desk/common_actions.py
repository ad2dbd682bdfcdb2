"""Actions that every list knows: add, edit, detail, history, delete, map, nearest road."""

from __future__ import annotations

from typing import Any

from psycopg2 import sql

from ..records.catalogue import table_identifier
from . import map_links
from .deleting import ask_and_delete, delete_row
from .words import tr

NEAREST_ROAD_M = 1000  # as the analysis of the same name asks by default (umdss 1.6)
NEAREST_ROAD = """
SELECT r.road_code AS code, r.road_name AS name, round(r.distance_m::numeric, 1) AS metres, public.ST_AsText(r.geom) AS line
  FROM {table} AS b CROSS JOIN LATERAL umdss.nearest_road(ARRAY[b.geom::public.geometry], %s, 0) AS r
 WHERE b.{key} = %s AND b.geom IS NOT NULL
"""


def add(page, _row) -> None:
    """Open the form for a new record."""
    page.dock.open_form(page, page.panel.add_form, None)


def edit(page, row) -> None:
    """Open the form of the chosen record."""
    page.dock.open_form(page, page.panel.edit_form, row[page.type.key])


def detail(page, row) -> None:
    """Open the detail of the chosen record."""
    page.dock.open_record(page, row[page.type.key])


def history(page, row) -> None:
    """Open the history of the chosen record."""
    page.dock.open_record(page, row[page.type.key], "history")


def delete(page, row) -> None:
    """Delete the chosen record, after a confirmation (COM-20); what stands against it, the database says (COM-21)."""
    key = row[page.type.key]
    question = tr("Delete {kind} {key}? It can be brought back from the history by an administrator.").format(
        kind=tr(page.type.singular).lower(), key=key
    )
    if page.panel.delete_note:
        question += "\n\n" + tr(page.panel.delete_note)

    def act(conn, version: int | None) -> Any:
        if page.panel.delete is not None:
            return page.panel.delete(conn, key, version)
        return delete_row(conn, page.type.written_table, page.type.key, key, version)

    ask_and_delete(page, row, question, act, tr("{kind} {key} was deleted.").format(kind=tr(page.type.singular), key=key))


def show_on_map(page, row) -> None:
    """Zoom to the chosen record and highlight it (COM-42)."""
    map_links.zoom_to(page.dock.iface, page.session.messages, page.type.written_table, [row[page.type.key]])


def nearest_road(page, row) -> None:
    """Mark the way from the chosen record to the nearest road (COM-43)."""
    key = row[page.type.key]
    statement = sql.SQL(NEAREST_ROAD).format(
        table=table_identifier(page.type.written_table), key=sql.Identifier(page.type.key)
    )

    def found(rows: list[dict]) -> None:
        if not rows:
            none = tr("{key} has no place on the map, or there is no road within {metres} m.")
            page.session.messages.info(none.format(key=key, metres=f"{NEAREST_ROAD_M:,}"))
            return
        road = rows[0]
        name = f"{road['code']} – {road['name']}" if road["name"] else road["code"]
        page.session.messages.info(
            tr("Nearest road of {key}: {road}, {metres} m away.").format(key=key, road=name, metres=road["metres"])
        )
        map_links.show_line(page.dock.iface, page.session, road["line"])
        map_links.zoom_to(page.dock.iface, page.session.messages, page.type.written_table, [key])

    page.session.ask_rows(page, statement, (NEAREST_ROAD_M, key), found)


HANDLERS = {
    "add": add,
    "edit": edit,
    "detail": detail,
    "history": history,
    "delete": delete,
    "map": show_on_map,
    "nearest_road": nearest_road,
}
