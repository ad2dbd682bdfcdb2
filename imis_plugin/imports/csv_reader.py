"""CSV files: encoding, delimiter, headings, line numbers; nothing guessed that could be wrong (T32)."""

from __future__ import annotations

import codecs
import csv
import re
from pathlib import Path
from typing import Iterator

from .detect import Reading
from .source import MAX_CELL, FileFault, Row, Source, check_headers, check_size

_DELIMITERS = (",", ";", "\t", "|")
#: What UTF-8 text looks like when it was read as Windows-1252: of Indian scripts, and of Latin letters with accents.
_MOJIBAKE = re.compile("à¤|à¥|à¦|à§|[ÃÂ][\u0080-\u00bf\u0152-\u2122]")


def open_csv(path: Path, encoding: str = "utf-8", reading: Reading | None = None) -> Source:
    """Read the heading of a CSV file.

    :param encoding: as the officer states it; UTF-8 with or without byte-order mark is the default.
    :param reading: how the file is read in all; its encoding goes before ``encoding``.
    :raises FileFault: empty, not in this encoding, no heading, a heading twice.
    """
    check_size(path)
    encoding = _known(reading.encoding if reading else encoding)
    quote = reading.quote if reading else '"'
    above = max(reading.first_line, 1) - 1 if reading else 0
    csv.field_size_limit(1 << 30)
    with path.open(encoding=encoding, newline="") as stream:
        lines = _guarded(stream, path, encoding)
        try:
            for _line in range(above):
                next(lines, None)
            first = next(lines, "")
            delimiter = reading.delimiter if reading else _delimiter_of(first)
            headers = next(csv.reader(_chain(first, lines), delimiter=delimiter, quotechar=quote), [])
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
        rows=lambda: _rows(path, encoding, delimiter, quote, headers, above),
        crs="EPSG:4326",
        crs_is_default=True,
        encoding=encoding,
    )


def _delimiter_of(first: str) -> str:
    return max(_DELIMITERS, key=lambda sign: len(next(csv.reader([first], delimiter=sign), [])))


def _known(encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        raise FileFault(f'There is no encoding "{encoding}". Use for instance utf-8, utf-16 or cp1252.') from None
    return "utf-8-sig" if name == "utf-8" else name


def _rows(path: Path, encoding: str, delimiter: str, quote: str, headers: list[str], above: int) -> Iterator[Row]:
    width = len(headers)
    with path.open(encoding=encoding, newline="") as stream:
        lines = _guarded(stream, path, encoding)
        line = 1 + above
        try:
            for _line in range(above):
                next(lines, None)
            reader = csv.reader(lines, delimiter=delimiter, quotechar=quote)
            next(reader, None)
            line = above + reader.line_num + 1
            for values in reader:
                fault = ""
                if len(values) != width:
                    if not any(value.strip() for value in values):
                        line = above + reader.line_num + 1
                        continue  # an empty line says nothing
                    fault = _wrong_width(values, width)
                    values = (values + [""] * width)[:width]
                elif max(map(len, values)) > MAX_CELL:
                    fault = f"A cell is longer than {MAX_CELL:,} characters. Simplify the geometry or shorten the text."
                    values = [value[:200] for value in values]
                if values[0].strip() == headers[0] and [value.strip() for value in values] == headers:
                    fault = "The headings stand here once more: two files were put one behind the other. Remove the row."
                yield line, values, fault
                line = above + reader.line_num + 1
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
        if suspicious and _MOJIBAKE.search(line):
            raise FileFault(
                f"Line {number} looks like UTF-8 text read as {encoding}. Choose the encoding UTF-8 (--encoding utf-8); "
                "a file that holds both must be saved again in one."
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
        return "The file is UTF-16: choose that encoding (--encoding utf-16), or save it as UTF-8."
    return "Save the file as UTF-8, or choose its encoding (--encoding, for instance cp1252)."
