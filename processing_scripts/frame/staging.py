"""Where a result is written until the run has ended well: beside its place. What was there before stays until then (umdss.md 1.8)."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
import uuid
from typing import Any

import psycopg2
from psycopg2 import sql
from qgis.core import (
    QgsDataSourceUri,
    QgsExpressionContext,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
)

from ...desk.words import tr

_TABLE = re.compile(r"(postgres|postgis):(?://)?(.*)", re.S)
_LONGEST = 63  # of a name in PostgreSQL, bytes
_STALE = (".qix", ".sbn", ".sbx", ".atx", "-wal", "-shm", "-journal")  # beside an older file of the same name, and only true of that one


def text_of(value: Any) -> str:
    """The destination that the value of a layer output names."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.valueAsString(QgsExpressionContext(), "")[0]
    return value if isinstance(value, str) else ""


def staged(value: Any) -> tuple[Any, FileStage | TableStage | None]:
    """The value to open instead, and the stage that brings what is written there to its place; the value itself and None where none is needed."""
    text = text_of(value)
    stage: FileStage | TableStage | None = None
    named = _TABLE.fullmatch(text)
    if named and QgsDataSourceUri(named.group(2)).table():
        stage = TableStage(text, named.group(2))
    elif _is_file(text):
        stage = FileStage(text)
    if stage is None:
        return value, None
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        other = QgsProcessingOutputLayerDefinition(value)
        other.sink = QgsProperty.fromValue(stage.opened)
        return other, stage
    return stage.opened, stage


def _is_file(text: str) -> bool:
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT or re.match(r"[A-Za-z]{3,}:", text) or "|" in text:
        return False
    folder = os.path.dirname(os.path.abspath(text))
    return os.path.isdir(folder) and not folder.startswith(os.path.abspath(QgsProcessingUtils.tempFolder()))


class FileStage:
    """A file, with what stands beside it, in a folder of its own next to its place: the same file system, so that moving it is quick and whole.

    :ivar opened: the destination to write to.
    """

    def __init__(self, path: str) -> None:
        self._place = os.path.dirname(os.path.abspath(path))
        self._folder = tempfile.mkdtemp(prefix=".imis-", dir=self._place)
        self.opened = os.path.join(self._folder, os.path.basename(path))

    def final(self, destination: str) -> str:
        """The destination as it is called in its place."""
        return destination.replace(self._folder, self._place, 1)

    def arrive(self) -> None:
        """Move it to its place. :raises QgsProcessingException: a file there cannot be replaced."""
        names = sorted(os.listdir(self._folder))
        stems = {os.path.splitext(name)[0] for name in names}
        try:
            for name in (stale for one in (*names, *stems) for stale in (one + ending for ending in _STALE)):
                with contextlib.suppress(FileNotFoundError):
                    os.remove(os.path.join(self._place, name))
            for name in names:
                os.replace(os.path.join(self._folder, name), os.path.join(self._place, name))
        except OSError as error:
            said = tr("The result could not replace {path}: {why}. Close what has it open, or choose another file.")
            raise QgsProcessingException(said.format(path=os.path.join(self._place, names[-1]), why=error.strerror)) from error
        self.leave()

    def leave(self) -> None:
        """Take away what is not in its place."""
        shutil.rmtree(self._folder, ignore_errors=True)


class TableStage:
    """A table of a PostgreSQL database, under another name in the same schema.

    :ivar opened: the destination to write to.
    """

    def __init__(self, text: str, uri: str) -> None:
        self._text = text
        source = QgsDataSourceUri(uri)
        self._schema, self._name = source.schema() or "public", source.table()
        stem = self._name.encode()[: _LONGEST - 18].decode(errors="ignore")
        self._other = f"{stem}_unfinished_{uuid.uuid4().hex[:6]}"
        source.setDataSource(self._schema, self._other, source.geometryColumn(), source.sql(), source.keyColumn())
        self._dsn = source.connectionInfo(True)
        self.opened = f"postgres:{source.uri(False)}"

    def final(self, destination: str) -> str:
        """The destination as it is called in its place."""
        return self._text if destination == self.opened else destination

    def arrive(self) -> None:
        """Give it its name, and take the older table of that name away, both or neither.

        :raises QgsProcessingException: the older one cannot be replaced.
        """
        there, old = sql.Identifier(self._schema, self._name), sql.Identifier(self._schema, self._other)
        try:
            self._execute(
                sql.SQL("DROP TABLE IF EXISTS {}").format(there), sql.SQL("ALTER TABLE {} RENAME TO {}").format(old, sql.Identifier(self._name))
            )
        except psycopg2.Error as error:
            said = tr("The result could not take the place of the table {schema}.{table}: {why}. Choose another name, or ask its owner.")
            why = (error.diag.message_primary or str(error)).strip()
            raise QgsProcessingException(said.format(schema=self._schema, table=self._name, why=why)) from error

    def leave(self) -> None:
        """Take away what has not got its name. :raises QgsProcessingException: the database cannot be reached; the sentence names the table."""
        try:
            self._execute(sql.SQL("DROP TABLE IF EXISTS {}").format(sql.Identifier(self._schema, self._other)))
        except psycopg2.Error as error:
            said = tr("The unfinished table {schema}.{table} could not be removed: {why}. Delete it.")
            raise QgsProcessingException(said.format(schema=self._schema, table=self._other, why=str(error).strip())) from error

    def _execute(self, *statements: sql.Composable) -> None:
        conn = psycopg2.connect(self._dsn, application_name="IMIS analysis", connect_timeout=10)
        try:
            with conn, conn.cursor() as cursor:
                for statement in statements:
                    cursor.execute(statement)
        finally:
            conn.close()
