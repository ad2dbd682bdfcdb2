"""The conversation of one run with the database: one transaction, one snapshot, rows in portions, a cancel that reaches the server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import psycopg2
import psycopg2.extras
from psycopg2 import sql
from qgis.core import QgsProcessingException

from ...database.connection import fetch_all
from ...database.errors import ImisError, explain
from ...database.stopping import Stopper
from ...desk.words import tr

PORTION = 5000
LIMIT_MS = 30 * 60 * 1000  # planning may take long; the person can cancel at any time
_LOOK_S = 0.1

RESULT_COLUMNS = """
SELECT a.name, pg_catalog.format_type(a.type, NULL) AS type
  FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace,
       unnest(p.proallargtypes, p.proargmodes::text[], p.proargnames) WITH ORDINALITY AS a (type, mode, name, place)
 WHERE n.nspname = %s AND p.proname = %s AND a.mode IN ('t', 'o')
 ORDER BY a.place"""

MISSING_ACTS = """
SELECT f.name FROM unnest(%s::text[]) AS f (name)
 WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
                    WHERE n.nspname || '.' || p.proname = f.name AND pg_catalog.has_function_privilege(p.oid, 'EXECUTE'))"""

MISSING_RIGHTS = """
SELECT r.name, pg_catalog.obj_description(pg_catalog.to_regclass(r.name), 'pg_class') AS meaning,
       pg_catalog.to_regclass(r.name) IS NULL AS absent
  FROM unnest(%(relations)s::text[]) AS r (name)
 WHERE pg_catalog.to_regclass(r.name) IS NULL OR NOT pg_catalog.has_any_column_privilege(pg_catalog.to_regclass(r.name), %(right)s)"""


class Call:
    """A function of the database with its arguments, such as ``Call("umdss.nearest_road", point=wkb, max_m=100)``."""

    def __init__(self, function: str, **arguments: Any) -> None:
        self.schema, self.name = function.split(".")
        self.arguments = arguments

    def query(self, columns: list[str] | None = None, geometries: list[str] = ()) -> sql.Composable:
        """The SELECT over its result; the columns ``geometries`` come as WKB."""
        wanted: sql.Composable = sql.SQL("*")
        if columns:
            wanted = sql.SQL(", ").join(
                sql.SQL("public.ST_AsBinary({0}) AS {0}").format(sql.Identifier(name)) if name in geometries else sql.Identifier(name)
                for name in columns
            )
        given = sql.SQL(", ").join(
            sql.SQL("{} => {}").format(sql.Identifier(name), sql.Placeholder(name)) for name in self.arguments
        )
        return sql.SQL("SELECT {} FROM {}({})").format(wanted, sql.Identifier(self.schema, self.name), given)


def wkb_array(geometries: list[str]) -> str:
    """Hexadecimal WKBs as the text of a ``geometry[]``."""
    return "{" + ":".join(geometries) + "}"


def text_array(texts: list[str]) -> str:
    """Texts as the text of a ``text[]``. One parameter: hundreds of thousands in ``ARRAY['…', …]`` cost the server's parser seconds."""
    return "{" + ",".join('"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' for text in texts) + "}"


class Server:
    """The connection of one run (a context manager).

    :param opener: a way to the database (:mod:`connection`).
    :param feedback: its cancel stops the statement that runs on the server.
    :param writes: the run stores something; it is committed at the end, or not at all.
    """

    def __init__(self, opener, feedback, writes: bool = False) -> None:
        self.opener = opener
        self._feedback = feedback
        self._writes = writes
        self._over = threading.Event()
        self._columns: dict[str, list[tuple[str, str]]] = {}
        self.conn = None

    def __enter__(self) -> Server:
        try:
            self.conn = self.opener.open("analysis", timeout_ms=None)
            self.conn.set_session(isolation_level="REPEATABLE READ", readonly=not self._writes)
            with self.conn.cursor() as cursor:
                # compiling a plan costs more than it saves in functions that are called once
                cursor.execute("SELECT set_config('jit', 'off', false), set_config('statement_timeout', %s, false)", (str(LIMIT_MS),))
        except (psycopg2.Error, ImisError) as error:
            raise self._said(error) from error
        self._watcher = threading.Thread(target=self._watch, name="IMIS analysis", daemon=True)
        self._watcher.start()
        return self

    def __exit__(self, kind, error, trace) -> None:
        self._over.set()
        self._watcher.join(3)
        try:
            if kind is None and self._writes and not self._feedback.isCanceled():
                self.conn.commit()
        except psycopg2.Error as failed:
            raise self._said(failed) from failed
        finally:
            self.conn.close()
        if isinstance(error, (psycopg2.Error, ImisError)):
            raise self._said(error) from error
        if kind is None and self._feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))

    def _watch(self) -> None:
        """Tell the server of a cancel, and again until the run has ended: one call may fall between two statements."""
        stopper = Stopper(lambda: self.opener.open("stop", autocommit=True))
        while not self._over.wait(_LOOK_S):
            if self._feedback.isCanceled():
                stopper.stop(self.conn)

    def _said(self, error: BaseException) -> QgsProcessingException:
        if self._feedback.isCanceled():
            return QgsProcessingException(tr("Cancelled. Nothing was written."))
        refusal = explain(error)
        detail = getattr(refusal, "detail_for_log", "")
        if detail:
            self._feedback.pushDebugInfo(detail)
        return QgsProcessingException(str(refusal))

    # -- asking ------------------------------------------------------------------------------------------------
    def fetch(self, query, params=None) -> list[dict]:
        """All rows of a query."""
        return fetch_all(self.conn, query, params)

    def all(self, call: Call) -> list[dict]:
        """All rows of a function: for small results."""
        return fetch_all(self.conn, call.query(), call.arguments)

    def one(self, call: Call) -> dict:
        """The first row of a function, an empty dictionary when there is none."""
        rows = self.all(call)
        return rows[0] if rows else {}

    def columns(self, function: str) -> list[tuple[str, str]]:
        """Name and type of the result columns of a function, from the catalogue."""
        if function not in self._columns:
            rows = fetch_all(self.conn, RESULT_COLUMNS, tuple(function.split(".")))
            self._columns[function] = [(row["name"], row["type"]) for row in rows]
        return self._columns[function]

    def rows(self, call: Call, geometries: list[str] = ()) -> Iterator[tuple]:
        """The rows of a function in portions, in the order of :meth:`columns`; stops at a cancel."""
        names = [name for name, _type in self.columns(f"{call.schema}.{call.name}")]
        with self.conn.cursor(name=f"imis_{call.name}") as cursor:
            cursor.itersize = PORTION
            cursor.execute(call.query(names, geometries), call.arguments)
            for row in cursor:
                yield row
                if self._feedback.isCanceled():
                    raise QgsProcessingException(tr("Cancelled. Nothing was written."))

    def refuse_without(self, relations: tuple[str, ...], title: str, right: str = "SELECT") -> None:
        """Ask first what the role may read or write.

        :raises QgsProcessingException: it may not; the sentence names what is out of reach.
        """
        missing = self.fetch(MISSING_RIGHTS, {"relations": list(relations), "right": right})
        if any(row["absent"] for row in missing):
            raise QgsProcessingException(
                tr("This database has no table “{name}”. It is not an IMIS database, or an older one: upgrade it first.").format(
                    name=next(row["name"] for row in missing if row["absent"])
                )
            )
        if missing:
            names = ", ".join(sorted({(row["meaning"] or row["name"]).split(".")[0].lower() for row in missing}))
            raise QgsProcessingException(
                tr("Your role may not run “{tool}”: it needs {names}, which are not among your rights. Ask the administrator.").format(
                    tool=title, names=names
                )
            )

    def refuse_without_act(self, functions: tuple[str, ...], title: str) -> None:
        """Ask first whether the role may call what changes something. :raises QgsProcessingException: it may not."""
        if functions and self.fetch(MISSING_ACTS, (list(functions),)):
            raise QgsProcessingException(
                tr("Your role may not run “{tool}”: it changes what all see. Ask the administrator who may.").format(tool=title)
            )
