"""Streams columns into a table through COPY, so that memory stays bounded and every rule of the database runs."""

from __future__ import annotations

import struct
from typing import Any, Iterator, Mapping, Sequence

import numpy as np
from psycopg2 import sql

__all__ = ["copy_columns", "masked", "multipolygon", "multiline", "point", "days", "dates_text", "one_ring"]

_NULL = "\\N"
_MULTIPOLYGON, _POLYGON, _MULTILINE, _LINE, _POINT = 6, 3, 5, 2, 1
_HAS_SRID = 0x20000000


def _texts(values: Any) -> Iterator[str]:
    """Each value as COPY wants it: \\N for None, t and f, backslashes and separators escaped."""
    if isinstance(values, np.ndarray):
        values = values.tolist()
    for value in values:
        if value is None:
            yield _NULL
        elif value is True:
            yield "t"
        elif value is False:
            yield "f"
        elif isinstance(value, str):
            if "\\" in value or "\t" in value or "\n" in value or "\r" in value:
                value = value.replace("\\", "\\\\").replace("\t", " ").replace("\n", " ").replace("\r", " ")
            yield value
        else:
            yield str(value)


class _Lines:
    """The file that COPY reads: lines made when asked for."""

    def __init__(self, rows: Iterator[tuple[str, ...]]) -> None:
        self.rows = rows
        self.rest = ""

    def read(self, size: int = -1) -> str:
        """At least ``size`` characters while there are rows."""
        parts = [self.rest]
        length = len(self.rest)
        for row in self.rows:
            line = "\t".join(row) + "\n"
            parts.append(line)
            length += len(line)
            if 0 <= size <= length:
                break
        text = "".join(parts)
        if size < 0:
            self.rest = ""
            return text
        self.rest = text[size:]
        return text[:size]


def copy_columns(cursor: Any, table: str, columns: Mapping[str, Sequence[Any] | np.ndarray | Any]) -> int:
    """COPY columns of equal length into ``schema.table``; a single value that is no sequence is repeated.

    :returns: number of rows sent.
    :raises psycopg2.Error: a rule of the database refused the rows.
    """
    lengths = {len(v) for v in columns.values() if isinstance(v, (list, np.ndarray, tuple))}
    if len(lengths) != 1:
        raise ValueError(f"columns of {table} differ in length: {sorted(lengths)}")
    count = lengths.pop()
    if count == 0:
        return 0
    full = [v if isinstance(v, (list, np.ndarray, tuple)) else [v] * count for v in columns.values()]
    schema, name = table.split(".")
    statement = sql.SQL("COPY {}.{} ({}) FROM STDIN").format(
        sql.Identifier(schema), sql.Identifier(name), sql.SQL(", ").join(sql.Identifier(c) for c in columns)
    )
    cursor.copy_expert(statement.as_string(cursor), _Lines(zip(*[_texts(v) for v in full], strict=True)), size=1 << 20)
    return count


def masked(values: Any, keep: np.ndarray) -> list[Any]:
    """Values as a list with None where ``keep`` is false."""
    items = values.tolist() if isinstance(values, np.ndarray) else values
    return [v if k else None for v, k in zip(items, keep.tolist(), strict=True)]


def days(start: str) -> int:
    """Day number (days since 1970-01-01) of an ISO date."""
    return int(np.datetime64(start, "D").astype(int))


def dates_text(numbers: np.ndarray) -> list[str]:
    """Day numbers as ISO dates."""
    return np.datetime_as_string(np.asarray(numbers, dtype="int64").astype("datetime64[D]"), unit="D").tolist()


def one_ring(srid: int, ring: np.ndarray, shift: np.ndarray) -> str:
    """A multipolygon of one ring as EWKB in hexadecimal."""
    return multipolygon(srid, [[ring]], shift)


def multipolygon(srid: int, parts: list[list[np.ndarray]], shift: np.ndarray) -> str:
    """Parts of rings (outer first), moved by ``shift`` metres, as EWKB in hexadecimal."""
    out = [struct.pack("<BIII", 1, _MULTIPOLYGON | _HAS_SRID, srid, len(parts))]
    for rings in parts:
        out.append(struct.pack("<BII", 1, _POLYGON, len(rings)))
        for ring in rings:
            out.append(struct.pack("<I", len(ring)))
            out.append(np.ascontiguousarray(ring + shift, dtype="<f8").tobytes())
    return b"".join(out).hex()


def multiline(srid: int, chain: np.ndarray, shift: np.ndarray) -> str:
    """One chain as a multilinestring, EWKB in hexadecimal."""
    head = struct.pack("<BIIIBII", 1, _MULTILINE | _HAS_SRID, srid, 1, 1, _LINE, len(chain))
    return (head + np.ascontiguousarray(chain + shift, dtype="<f8").tobytes()).hex()


def point(srid: int, place: np.ndarray, shift: np.ndarray) -> str:
    """A point as EWKB in hexadecimal."""
    head = struct.pack("<BII", 1, _POINT | _HAS_SRID, srid)
    return (head + np.ascontiguousarray(place + shift, dtype="<f8").tobytes()).hex()
