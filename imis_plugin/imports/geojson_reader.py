"""GeoJSON files, read feature by feature so that a city does not stand in memory as objects."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Iterator

from .source import MAX_CELL, MAX_GEOJSON, FileFault, Row, Source, check_headers, check_size

_FEATURES = re.compile(r'"features"\s*:\s*\[')
_CRS = re.compile(r'"crs"\s*:\s*(?=[{n])')
_CODE = re.compile(r"(?:EPSG:{1,2}|/EPSG/0/)(\d{4,6})$", re.IGNORECASE)
_BLANK = re.compile(r"[\s,]*")


def open_geojson(path: Path) -> Source:
    """Find out the columns and the coordinate system of a GeoJSON file.

    The file is EPSG:4326 as the standard says, unless it has the older ``crs`` member.
    :raises FileFault: not UTF-8, not GeoJSON, or broken off.
    """
    check_size(path, MAX_GEOJSON)
    text = _text(path)
    start = _start(text)
    headers: dict[str, None] = {}
    end = start
    for number, feature, position in _features(text, start):
        properties = feature.get("properties") or {}
        if not isinstance(properties, dict):
            raise FileFault(f"Feature {number} has properties that are no object.")
        headers.update(dict.fromkeys(properties))
        end = position
    crs = _crs(text[:start] + text[end:])
    names = [str(name) for name in headers if str(name) != "geom"] + ["geom"]
    check_headers(names)
    return Source(
        path=path,
        layer="",
        headers=names,
        rows=lambda: _rows(path, names),
        crs=crs or "EPSG:4326",
        crs_is_default=not crs,
        unit="feature",
    )


def _text(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as exc:
        with path.open("rb") as stream:
            line = stream.read(exc.start).count(b"\n") + 1
        raise FileFault(f"Line {line} is not UTF-8 text. GeoJSON is always UTF-8: save it again.") from exc
    if "\0" in text or "\\u0000" in text:
        raise FileFault("The file holds a NUL character. Remove it.")
    return text


def _start(text: str) -> int:
    found = _FEATURES.search(text)
    if not text.lstrip().startswith("{") or found is None or '"FeatureCollection"' not in text:
        raise FileFault("This is no GeoJSON FeatureCollection. Export the layer as GeoJSON again.")
    return found.end()


def _features(text: str, position: int) -> Iterator[tuple[int, dict[str, Any], int]]:
    decoder = json.JSONDecoder(parse_constant=_not_a_number)
    number = 0
    while True:
        position = _BLANK.match(text, position).end()
        if position >= len(text):
            raise FileFault(f"The file breaks off after feature {number}. Export it again.")
        if text[position] == "]":
            return
        number += 1
        try:
            feature, position = decoder.raw_decode(text, position)
        except (json.JSONDecodeError, RecursionError) as exc:
            line = text.count("\n", 0, getattr(exc, "pos", position)) + 1
            raise FileFault(f"Feature {number} (line {line}) is not JSON. Export the file again.") from exc
        if not isinstance(feature, dict):
            raise FileFault(f"Feature {number} is no object.")
        yield number, feature, position


def _not_a_number(word: str) -> str:
    return word  # NaN and Infinity stay words, so that the row is refused and not the file


def _crs(rest: str) -> str:
    found = _CRS.search(rest)
    if not found:
        return ""
    try:
        member = json.JSONDecoder().raw_decode(rest, found.end())[0]
    except (json.JSONDecodeError, RecursionError):
        raise FileFault('The member "crs" of the file cannot be read. State the system with --crs.') from None
    if member is None:
        return ""
    properties = member.get("properties") if isinstance(member, dict) else None
    name = str(properties.get("name", "")) if isinstance(properties, dict) else ""
    if name.upper().endswith("CRS84"):
        return "EPSG:4326"
    code = _CODE.search(name)
    if not code:
        raise FileFault(f'The coordinate system "{name[:60]}" of the file is not known. State it with --crs EPSG:n.')
    return f"EPSG:{code.group(1)}"


def _rows(path: Path, names: list[str]) -> Iterator[Row]:
    text = _text(path)
    for number, feature, _position in _features(text, _start(text)):
        properties = feature.get("properties") or {}
        values = [as_text(properties.get(name)) for name in names[:-1]]
        geometry = feature.get("geometry")
        shape = "" if geometry is None else json.dumps(geometry)
        fault = ""
        if max(map(len, [shape, *values])) > MAX_CELL:
            fault = f"The feature is longer than {MAX_CELL:,} characters. Simplify its geometry."
            shape, values = "", [value[:200] for value in values]
        yield number, [*values, shape], fault


def as_text(value: Any) -> str:
    """A value of a JSON or SQLite cell as the text that a CSV file would have; "" for none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return str(value)
