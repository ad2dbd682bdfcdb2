"""One band of numbers as a GeoTIFF, written without GDAL: the command line has none."""

from __future__ import annotations

import struct
import zlib

import numpy as np

__all__ = ["geotiff"]

ROWS_A_STRIP = 64
_SHORT, _LONG, _DOUBLE, _TEXT = 3, 4, 12, 2
_CODES = {_SHORT: "H", _LONG: "I", _DOUBLE: "d"}


def geotiff(values: np.ndarray, west: float, north: float, cell: float, srid: int, said: str) -> bytes:
    """The content of a file of one band of 32-bit floats, deflated.

    :param values: rows from the north. :param west: outer edge, like ``north``, metres of ``srid``, a projected system of EPSG.
    :param cell: side of a square, m. :param said: what it is, in ASCII.
    """
    rows, columns = values.shape
    body = np.ascontiguousarray(values, dtype="<f4")
    strips = [zlib.compress(body[first : first + ROWS_A_STRIP].tobytes(), 6) for first in range(0, rows, ROWS_A_STRIP)]
    starts = np.cumsum([8, *(len(strip) for strip in strips)]).tolist()
    keys = (1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, srid)  # projected, numbers are of squares, the system
    tags = (
        (256, _LONG, (columns,)), (257, _LONG, (rows,)), (258, _SHORT, (32,)), (259, _SHORT, (8,)), (262, _SHORT, (1,)), (270, _TEXT, said),
        (273, _LONG, starts[:-1]), (277, _SHORT, (1,)), (278, _LONG, (ROWS_A_STRIP,)), (279, _LONG, [len(strip) for strip in strips]),
        (339, _SHORT, (3,)), (33550, _DOUBLE, (cell, cell, 0.0)), (33922, _DOUBLE, (0.0, 0.0, 0.0, west, north, 0.0)), (34735, _SHORT, keys),
    )  # fmt: skip
    directory = starts[-1] + starts[-1] % 2
    beyond = directory + 2 + 12 * len(tags) + 4
    entries, long_values = struct.pack("<H", len(tags)), b""
    for tag, kind, given in tags:
        if kind == _TEXT:
            packed = given.encode("ascii") + b"\0"
            count = len(packed)
        else:
            packed, count = struct.pack(f"<{len(given)}{_CODES[kind]}", *given), len(given)
        place = packed.ljust(4, b"\0")
        if len(packed) > 4:
            place = struct.pack("<I", beyond + len(long_values))
            long_values += packed + b"\0" * (len(packed) % 2)
        entries += struct.pack("<HHI", tag, kind, count) + place
    head = struct.pack("<2sHI", b"II", 42, directory)
    return b"".join([head, *strips, b"\0" * (starts[-1] % 2), entries, b"\0\0\0\0", long_values])
