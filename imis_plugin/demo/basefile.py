"""The packed base data of the demo city: named integer and float arrays in one compressed file a licence.

A file is ``xz(header line + "\\n" + bytes)``. The header is JSON: ``{"meta": {...}, "arrays": [[name, dtype, count], ...]}``;
the bytes of the arrays follow in that order, little-endian, each stored as byte planes (all first bytes, then all
second bytes …), because planes of small numbers compress better than mixed bytes.
"""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import Any, Mapping

import numpy as np

__all__ = ["read_arrays", "write_arrays", "pack_lines", "unpack_lines"]


def write_arrays(path: Path, arrays: Mapping[str, np.ndarray], meta: Mapping[str, Any]) -> int:
    """Write the arrays and their description.

    :returns: size of the file in bytes.
    """
    listing = []
    body = []
    for name, array in arrays.items():
        flat = np.ascontiguousarray(array).ravel()
        flat = flat.astype(flat.dtype.newbyteorder("<"), copy=False)
        listing.append([name, flat.dtype.str, int(flat.size)])
        planes = flat.view(np.uint8).reshape(flat.size, flat.dtype.itemsize).T
        body.append(np.ascontiguousarray(planes).tobytes())
    header = json.dumps({"meta": dict(meta), "arrays": listing}, ensure_ascii=False, sort_keys=True)
    packed = lzma.compress(header.encode("utf-8") + b"\n" + b"".join(body), preset=9 | lzma.PRESET_EXTREME)
    path.write_bytes(packed)
    return len(packed)


def read_arrays(path: Path) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """Read what :func:`write_arrays` wrote.

    :raises OSError: the file cannot be read.
    :raises ValueError: the file is not such a file, or is cut short.
    """
    try:
        content = lzma.decompress(path.read_bytes())
        head, _, body = content.partition(b"\n")
        header = json.loads(head.decode("utf-8"))
    except (lzma.LZMAError, UnicodeDecodeError, json.JSONDecodeError) as exc:
        raise ValueError(f"{path.name} is damaged; install the plugin again") from exc
    arrays: dict[str, np.ndarray] = {}
    at = 0
    for name, dtype_text, count in header["arrays"]:
        dtype = np.dtype(dtype_text)
        size = dtype.itemsize * count
        planes = np.frombuffer(body, dtype=np.uint8, count=size, offset=at)
        arrays[name] = np.ascontiguousarray(planes.reshape(dtype.itemsize, count).T).reshape(-1).view(dtype)
        at += size
    return arrays, header["meta"]


def pack_lines(prefix: str, chains: list[np.ndarray]) -> dict[str, np.ndarray]:
    """Vertex chains in whole units (such as decimetres) as start points and steps.

    Steps beyond 16 bits are not expected in a city; a chain that has one is refused.

    :raises ValueError: a step does not fit 16 bits.
    """
    counts = np.array([len(c) for c in chains], dtype=np.uint16)
    starts = np.array([c[0] for c in chains], dtype=np.int64)
    moves = np.diff(starts, axis=0, prepend=np.zeros((1, 2), dtype=np.int64)).astype(np.int32)
    steps = np.concatenate([np.diff(c, axis=0) for c in chains])
    if steps.size and np.abs(steps).max() > 32767:
        raise ValueError(f"a step of {prefix} is longer than 16 bits hold")
    return {
        prefix + "_count": counts,
        prefix + "_start_x": moves[:, 0],
        prefix + "_start_y": moves[:, 1],
        prefix + "_step_x": steps[:, 0].astype(np.int16),
        prefix + "_step_y": steps[:, 1].astype(np.int16),
    }


def unpack_lines(prefix: str, arrays: Mapping[str, np.ndarray], unit: float) -> list[np.ndarray]:
    """The chains of :func:`pack_lines` as float arrays of shape (n, 2), multiplied by ``unit`` (metres a step)."""
    counts = arrays[prefix + "_count"].astype(np.int64)
    starts = np.cumsum(np.column_stack([arrays[prefix + "_start_x"], arrays[prefix + "_start_y"]]).astype(np.int64), axis=0)
    steps = np.column_stack([arrays[prefix + "_step_x"], arrays[prefix + "_step_y"]]).astype(np.int64)
    chains = []
    at = 0
    for start, count in zip(starts, counts, strict=True):
        moved = np.zeros((count, 2), dtype=np.int64)
        moved[1:] = steps[at : at + count - 1]
        at += int(count) - 1
        moved[0] = start
        # Integer sums are exact; the one multiplication at the end gives the same float everywhere.
        chains.append(np.cumsum(moved, axis=0) * unit)
    return chains
