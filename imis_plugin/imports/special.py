"""What a few tables need beyond their own rules: responsible buildings, and deliveries of payments."""

from __future__ import annotations

from psycopg2 import sql

from ..database.connection import execute, fetch_value
from . import names
from .plan import Plan
from .staging import RAW, REASONS, TYPED


def before_checks(conn, plan: Plan, batch_id: int) -> list[str]:
    """Fill what the file does not say but its rows mean.

    :return: names of columns that were filled so.
    """
    if plan.table.full_name in names.PAYMENTS:
        execute(conn, sql.SQL("UPDATE {} SET batch_id = %s").format(TYPED), (batch_id,))
        early = fetch_value(
            conn, sql.SQL("SELECT count(*) FROM {} WHERE last_payment_date < '1970-01-01'").format(TYPED)
        ) if plan.planned("last_payment_date") else 0
        if early:
            plan.notes.append(f"{early:,} payments are dated before 1970. They were taken; look whether the dates are right.")
        return ["batch_id"]
    if plan.table.full_name == "fsm.containments" and plan.responsible is not None:
        execute(
            conn,
            sql.SQL(
                "INSERT INTO pg_temp.imis_responsible SELECT t.id, imis.normalise_code(r.{0}) FROM {1} t JOIN {2} r USING (line_no) "
                "WHERE r.{0} IS NOT NULL AND t.id IS NOT NULL ON CONFLICT DO NOTHING"
            ).format(sql.Identifier(f"c{plan.responsible}"), TYPED, RAW),
        )
    if plan.table.full_name == "building_info.build_contains" and "is_responsible" not in plan.read_names:
        _first_is_responsible(conn)
        return ["is_responsible"]
    if plan.answers:
        _collect_answers(conn, plan)
        return [name for name in (names.ANSWERS[plan.table.full_name],) if name not in plan.read_names]
    return [] if plan.taken_over else _from_the_place(conn, plan)


def _collect_answers(conn, plan: Plan) -> None:
    """The cells of a questionnaire as one document, beside what the file brings as such; empty ones are left out (SVY-03)."""
    column = sql.Identifier(names.ANSWERS[plan.table.full_name])
    cells = [sql.SQL("r.{}").format(sql.Identifier(raw)) for raw in plan.answers.values()]
    execute(
        conn,
        sql.SQL(
            "UPDATE {} t SET {} = nullif(coalesce(t.{}, '{{}}'::jsonb) || jsonb_strip_nulls(jsonb_object({}::text[], ARRAY[{}])), '{{}}'::jsonb) "
            "FROM {} r WHERE r.line_no = t.line_no AND jsonb_typeof(coalesce(t.{}, '{{}}'::jsonb)) = 'object'"  # another document is refused as such
        ).format(TYPED, column, column, sql.Literal(list(plan.answers)), sql.SQL(", ").join(cells), RAW, column),
    )


def _from_the_place(conn, plan: Plan) -> list[str]:
    """What the shape says and the file does not: ward and drawn length, as when the record is made at the desk."""
    if "geom" not in plan.read_names:
        return []
    filled = []
    if "ward" in plan.table.columns and plan.table.name != "wards" and "ward" not in plan.table.primary_key:
        execute(
            conn,
            sql.SQL(
                "UPDATE {} SET ward = building_info.ward_at(public.ST_PointOnSurface(geom)) WHERE ward IS NULL AND geom IS NOT NULL"
            ).format(TYPED),
        )
        filled.append("ward")
    if "length" in plan.table.columns:
        execute(
            conn,
            sql.SQL(
                "UPDATE {} SET length = greatest(round(public.ST_Length(geom)::numeric, 2), 0.01) "
                "WHERE length IS NULL AND public.ST_Length(geom) > 0"
            ).format(TYPED),
        )
        filled.append("length")
    return [name for name in filled if name not in plan.read_names]


def _first_is_responsible(conn) -> None:
    """The named building, else the first row of a containment, is responsible for it, unless a stored link is (5.6)."""
    execute(
        conn,
        sql.SQL(
            "UPDATE {typed} t SET is_responsible = coalesce((SELECT s.is_responsible FROM building_info.build_contains s "
            "WHERE s.bin = t.bin AND s.containment_id = t.containment_id), NOT EXISTS (SELECT FROM building_info.build_contains s "
            "WHERE s.containment_id = t.containment_id AND s.is_responsible) AND t.line_no = first.line_no) "
            "FROM (SELECT DISTINCT ON (l.containment_id) l.containment_id, l.line_no FROM {typed} l LEFT JOIN pg_temp.imis_responsible r "
            "ON r.containment_id = l.containment_id AND r.bin = l.bin WHERE NOT EXISTS (SELECT FROM {reasons} x WHERE x.line_no = l.line_no) "
            "ORDER BY l.containment_id, (r.bin IS NULL), l.line_no) first WHERE first.containment_id = t.containment_id"
        ).format(typed=TYPED, reasons=REASONS),
    )
    execute(conn, sql.SQL("UPDATE {} SET is_responsible = false WHERE is_responsible IS NULL").format(TYPED))


def unmatched(conn, plan: Plan) -> int:
    """Number of payment rows whose number belongs to no building; they match by themselves later (data-model 5.4)."""
    key = names.PAYMENTS.get(plan.table.full_name)
    if not key:
        return 0
    return fetch_value(
        conn,
        sql.SQL("SELECT count(*) FROM {0} t WHERE NOT EXISTS (SELECT FROM building_info.buildings b WHERE b.{1} = t.{1})").format(
            TYPED, sql.Identifier(key)
        ),
    )


def delivered_before(conn, plan: Plan, sha256: str) -> bool:
    """True when the newest accepted delivery of a payment service is this very file."""
    if plan.table.full_name not in names.PAYMENTS:
        return False
    newest = fetch_value(
        conn,
        "SELECT file_sha256 FROM imis.import_batches WHERE kind = %s AND status = 'accepted' ORDER BY id DESC LIMIT 1",
        (plan.table.full_name,),
    )
    return newest == sha256
