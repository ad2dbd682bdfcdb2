"""CSV files: encoding, delimiter, headings, line numbers; nothing guessed that could be wrong (T32)."""

from __future__ import annotations

import codecs
import csv
from pathlib import Path
from typing import Iterator

from .source import MAX_CELL, FileFault, Row, Source, check_headers, check_size

_DELIMITERS = (",", ";", "\t")
#: What UTF-8 text of Indian scripts looks like when it was read as Windows-1252.
_MOJIBAKE = ("à¤", "à¥", "à¦", "à§")


def open_csv(path: Path, encoding: str = "utf-8") -> Source:
    """Read the heading of a CSV file.

    :param encoding: as the officer states it; UTF-8 with or without byte-order mark is the default.
    :raises FileFault: empty, not in this encoding, no heading, a heading twice.
    """
    check_size(path)
    encoding = _known(encoding)
    csv.field_size_limit(1 << 30)
    with path.open(encoding=encoding, newline="") as stream:
        lines = _guarded(stream, path, encoding)
        try:
            first = next(lines, "")
            delimiter = max(_DELIMITERS, key=lambda sign: len(next(csv.reader([first], delimiter=sign), [])))
            headers = next(csv.reader(_chain(first, lines), delimiter=delimiter), [])
        except csv.Error as exc:
            raise FileFault(f"The heading of the file cannot be read as CSV ({exc}).") from exc
    while headers and not headers[-1].strip():
        headers.pop()
    headers = [header.strip() for header in headers]
    if not headers:
        raise FileFault("The first line of the file has no headings. The first line must name the columns.")
    check_headers(headers)
    return Source(
        path=path,
        layer="",
        headers=headers,
        rows=lambda: _rows(path, encoding, delimiter, len(headers)),
        crs="EPSG:4326",
        crs_is_default=True,
        encoding=encoding,
    )


def _known(encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        raise FileFault(f'There is no encoding "{encoding}". Use for instance utf-8, utf-16 or cp1252.') from None
    return "utf-8-sig" if name == "utf-8" else name


def _rows(path: Path, encoding: str, delimiter: str, width: int) -> Iterator[Row]:
    with path.open(encoding=encoding, newline="") as stream:
        reader = csv.reader(_guarded(stream, path, encoding), delimiter=delimiter)
        line = 1
        try:
            next(reader, None)
            line = reader.line_num + 1
            for values in reader:
                fault = ""
                if len(values) != width:
                    if not any(value.strip() for value in values):
                        line = reader.line_num + 1
                        continue  # an empty line says nothing
                    fault = _wrong_width(values, width)
                    values = (values + [""] * width)[:width]
                elif max(map(len, values)) > MAX_CELL:
                    fault = f"A cell is longer than {MAX_CELL:,} characters. Simplify the geometry or shorten the text."
                    values = [value[:200] for value in values]
                yield line, values, fault
                line = reader.line_num + 1
        except csv.Error as exc:
            raise FileFault(f"Line {line} cannot be read as CSV ({exc}). Look for an unclosed quotation mark.") from exc


def _wrong_width(values: list[str], width: int) -> str:
    if len(values) > width and not any(value.strip() for value in values[width:]):
        return ""  # trailing delimiters
    return (
        f"The row has {len(values)} values, the heading names {width} columns. "
        "Put texts that contain the delimiter into quotation marks."
    )


def _chain(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _guarded(stream, path: Path, encoding: str) -> Iterator[str]:
    """The lines of a text file; bytes that are no text of its encoding stop with the line number."""
    number = 0
    suspicious = not encoding.startswith("utf")
    lines = iter(stream)
    while True:
        number += 1
        try:
            line = next(lines, None)
        except UnicodeError as exc:
            raise FileFault(_undecodable(path, encoding)) from exc
        if line is None:
            return
        if "\0" in line:
            raise FileFault(f"Line {number} holds a NUL character. {_advice(path, encoding)}")
        if suspicious and any(sign in line for sign in _MOJIBAKE):
            raise FileFault(
                f"Line {number} looks like UTF-8 text read as {encoding}. Load the file with --encoding utf-8."
            )
        yield line


def _undecodable(path: Path, encoding: str) -> str:
    """The sentence for bytes that are not of the encoding: the line is found by decoding anew, in pieces."""
    decoder = codecs.getincrementaldecoder(encoding)()
    line = 1
    with path.open("rb") as stream:
        for raw in stream:
            try:
                decoder.decode(raw)
            except UnicodeError:
                break
            line += 1
    return f"Line {line} is not {encoding.replace('-sig', '').upper()} text. {_advice(path, encoding)}"


def _advice(path: Path, encoding: str) -> str:
    with path.open("rb") as stream:
        start = stream.read(4)
    if start[:2] in (b"\xff\xfe", b"\xfe\xff") and "16" not in encoding:
        return "The file is UTF-16: load it with --encoding utf-16, or save it as UTF-8."
    return "Save the file as UTF-8, or name its encoding with --encoding (for instance cp1252)."
