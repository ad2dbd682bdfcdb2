"""Text formats of an export: GeoJSON, KML, and the place in tables, row by row as they come. No QGIS here."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape  # nosec B406  # writes XML, parses none

from ..records.display import as_text
from .export_request import ExportColumn
from .themes import StyleClass, Theme

Rows = Iterable[Sequence[Any]]


def _plain(value: Any) -> Any:
    """A value for JSON: decimals as numbers, days as ISO text."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() and value.as_tuple().exponent >= 0 else float(value)
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value


def place_columns(geometry_type: str) -> list[str]:
    """The headings of the place in CSV and XLSX: X and Y of points, else WKT."""
    if geometry_type == "None":
        return []
    return ["X", "Y"] if geometry_type.endswith("Point") else ["WKT"]


def place_values(text: str | None, geometry_type: str) -> list[Any]:
    """A WKT as the values under :func:`place_columns`."""
    if geometry_type == "None":
        return []
    if not geometry_type.endswith("Point"):
        return [text]
    if not text or "EMPTY" in text:
        return [None, None]
    first, second = text[text.index("(") + 1 : text.index(")")].split()[:2]
    return [float(first), float(second)]


def write_geojson(path: Path, columns: Sequence[ExportColumn], rows: Rows) -> int:
    """A FeatureCollection in EPSG:4326 (RFC 7946); the last value of each row is the geometry as GeoJSON."""
    count = 0
    with path.open("w", encoding="utf-8") as file:
        file.write('{"type":"FeatureCollection","features":[')
        for row in rows:
            properties = {column.name: _plain(value) for column, value in zip(columns, row, strict=False)}
            file.write(",\n" if count else "\n")
            file.write('{"type":"Feature","properties":' + json.dumps(properties, ensure_ascii=False) + ',"geometry":' + (row[-1] or "null") + "}")
            count += 1
        file.write("\n]}\n")
    return count


def _kml_colour(colour: str, opacity: float) -> str:
    """KML's order is opacity, blue, green, red."""
    return "{:02x}{}{}{}".format(round(opacity * 255), colour[5:7], colour[3:5], colour[1:3]).lower()


def _kml_style(name: str, style: StyleClass) -> str:
    fill = 0.0 if style.fill in ("none", "crosses") else style.opacity
    edge = style.colour if style.fill in ("none", "crosses") else style.outline
    return (
        f'<Style id="{name}"><IconStyle><color>{_kml_colour(style.colour, 1)}</color><scale>0.7</scale></IconStyle>'
        f"<LineStyle><color>{_kml_colour(style.colour if style.fill == 'solid' and style.opacity == 1 else edge, 1)}</color>"
        f"<width>{max(1, round(style.width / 0.265))}</width></LineStyle>"
        f"<PolyStyle><color>{_kml_colour(style.colour, fill)}</color></PolyStyle></Style>\n"
    )


class KmlFile:
    """One KML document with a folder for each layer; used as a context manager."""

    def __init__(self, path: Path, title: str, translate: Callable[[str], str]) -> None:
        self._path, self._title, self._translate = path, title, translate

    def __enter__(self) -> KmlFile:
        self._file = self._path.open("w", encoding="utf-8")
        self._file.write('<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>')
        self._file.write(f"<name>{_xml(self._title)}</name>\n")
        return self

    def __exit__(self, kind, error, trace) -> None:
        if kind is None:
            self._file.write("</Document></kml>\n")
        self._file.close()

    def folder(self, name: str, title: str, columns: Sequence[ExportColumn], rows: Rows, theme: Theme | None) -> int:
        """Write a layer; rows end with the class number (themes of several classes) and the geometry as KML."""
        classes = theme.classes if theme is not None else ()
        for number, style in enumerate(classes):
            self._file.write(_kml_style(f"{name}-{number}", style))
        self._file.write(f"<Folder><name>{_xml(title)}</name>\n")
        count = 0
        for row in rows:
            self._file.write(self._placemark(name, columns, row, len(classes)))
            count += 1
        self._file.write("</Folder>\n")
        return count

    def _placemark(self, name: str, columns: Sequence[ExportColumn], row: Sequence[Any], classes: int) -> str:
        shown = [(column.label, as_text(value, self._translate)) for column, value in zip(columns, row, strict=False)]
        table = "".join(f"<tr><td>{escape(label)}</td><td>{escape(text)}</td></tr>" for label, text in shown if text)
        number = row[-2] if classes > 1 else 0
        style = f"<styleUrl>#{name}-{number}</styleUrl>" if classes else ""
        title = shown[0][1] if shown else ""
        return (
            f"<Placemark><name>{_xml(title)}</name>{style}<description>{_xml('<table>' + table + '</table>')}</description>"
            f"{row[-1] or ''}</Placemark>\n"
        )


def _xml(text: str) -> str:
    return escape("".join(sign for sign in text if sign >= " " or sign in "\t\n"))
