"""How a file is probably to be read: encoding, delimiter, quotes, order of dates. Proposed, shown and changeable, never silent."""

from __future__ import annotations

import codecs
import csv
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

#: Encodings offered, with UTF-8 first: the one the municipality should deliver.
ENCODINGS = ("utf-8", "utf-16", "cp1252", "iso-8859-1", "cp1251", "cp874", "gb18030")
DELIMITERS = (",", ";", "\t", "|")
QUOTES = ('"', "'")
_SAMPLE = 1 << 18
_DATE = re.compile(r"^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$")
_ISO = re.compile(r"^\s*\d{4}-\d{1,2}-\d{1,2}([T ].*)?$")


@dataclass
class Reading:
    """How a text file is read.

    :ivar encoding: name of the encoding; :ivar sure: the bytes prove it (a mark at the start, or all of it is UTF-8).
    :ivar first_line: line of the headings, from 1.
    """

    encoding: str = "utf-8"
    delimiter: str = ","
    quote: str = '"'
    first_line: int = 1
    sure: bool = True


def detect_encoding(path: Path) -> tuple[str, bool]:
    """The encoding of a text file, and whether the bytes prove it.

    The whole file is looked at, in pieces: a file that is UTF-8 up to its last line is not UTF-8.
    """
    with path.open("rb") as stream:
        start = stream.read(4)
        if start[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return "utf-16", True
        if start[:3] == codecs.BOM_UTF8:
            return "utf-8", True
        stream.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        while chunk := stream.read(1 << 20):
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                return "cp1252", False
    return "utf-8", True


def detect_reading(path: Path) -> Reading:
    """Propose how a CSV file is read."""
    encoding, sure = detect_encoding(path)
    with path.open("rb") as stream:
        text = stream.read(_SAMPLE).decode(encoding, errors="replace").lstrip("\ufeff")
    lines = text.splitlines()[:200]
    delimiter, quote, best = ",", '"', (0.0, 0)
    for sign in DELIMITERS:
        for mark in QUOTES:
            score = _agreement(lines, sign, mark)
            if score > best:
                delimiter, quote, best = sign, mark, score
    return Reading(encoding, delimiter, quote, _heading_line(lines, delimiter, quote), sure)


def _agreement(lines: list[str], delimiter: str, quote: str) -> tuple[float, int]:
    """How well rows agree in their number of cells: the share of the commonest number, and that number."""
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter, quotechar=quote) if row]
    except csv.Error:
        return 0.0, 0
    if not widths:
        return 0.0, 0
    common = max(set(widths), key=widths.count)
    if common < 2:
        return 0.0, 0
    marks = sum(line.count(quote) for line in lines)
    return round(widths.count(common) / len(widths), 2) + (0.001 if marks and quote == '"' else 0.0), common


def _heading_line(lines: list[str], delimiter: str, quote: str) -> int:
    """The first line with as many cells as most lines have: above it stand titles of a report."""
    try:
        widths = [len([cell for cell in row if cell.strip()]) for row in csv.reader(lines[:30], delimiter=delimiter, quotechar=quote)]
    except csv.Error:
        return 1
    if not widths:
        return 1
    common = max(set(widths), key=lambda width: (widths.count(width), width))
    for number, width in enumerate(widths, 1):
        if width >= max(common - 1, 1):
            return number
    return 1


@dataclass
class DateOrder:
    """In which order the dates of a file stand.

    :ivar form: ISO, DMY or MDY, "" when both orders fit every date and the officer must say.
    :ivar why: the cell that proves it, or how many cells fit both.
    """

    form: str
    why: str = ""
    both: int = 0
    examples: list[str] = field(default_factory=list)


def date_order(cells: Iterator[str]) -> DateOrder:
    """Find the order of day and month from all dates of a file: a part above 12 proves it (data-model 5.1)."""
    day_first = month_first = both = 0
    proof = {"DMY": "", "MDY": ""}
    examples: list[str] = []
    for cell in cells:
        found = _DATE.match(cell or "")
        if not found:
            continue
        first, second = int(found[1]), int(found[2])
        if first > 12 >= second:
            day_first += 1
            proof["DMY"] = proof["DMY"] or cell.strip()
        elif second > 12 >= first:
            month_first += 1
            proof["MDY"] = proof["MDY"] or cell.strip()
        elif first != second:
            both += 1
            if len(examples) < 3:
                examples.append(cell.strip())
    if day_first and month_first:
        return DateOrder("", f"{proof['DMY']} is day first and {proof['MDY']} is month first", both, [proof["DMY"], proof["MDY"]])
    if day_first:
        return DateOrder("DMY", f"{proof['DMY']} can only be day first", both, examples)
    if month_first:
        return DateOrder("MDY", f"{proof['MDY']} can only be month first", both, examples)
    if both:
        return DateOrder("", f"both orders fit all {both:,} dates", both, examples)
    return DateOrder("ISO")


def looks_like_date(cell: str) -> bool:
    """True for a text that is written like a date."""
    return bool(_DATE.match(cell) or _ISO.match(cell))
