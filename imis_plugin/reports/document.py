"""The CWIS report document: fetched from the database, read from a file, judged by a receiver (cwis.md 9.5, T44).

The database builds the document from the stored rows, so that what is approved and what is exported are the same text.
"""

from __future__ import annotations

import json
import uuid
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from pathlib import Path

from ..database.connection import fetch_value
from ..database.errors import ImisError
from .checksum import checksum
from .words import tr

SCHEMA = "imis.cwis-report"
MAJOR_VERSION = 1
CODES = (
    "EQ-1", "SF-1a", "SF-1b", "SF-1c", "SF-1d", "SF-1e", "SF-1f", "SF-1g", "SF-2a", "SF-2b", "SF-2c", "SF-3a", "SF-3b", "SF-3c", "SF-3e",
    "SF-4a", "SF-4b", "SF-4d", "SF-5", "SF-6", "SF-7", "SF-9",
)  # fmt: skip
_STATUSES = {"ok", "capped", "undefined", "missing_setting", "assumed", "override"}
_MAY_EXCEED_100 = {"SF-1d", "SF-1e", "SF-1f"}


def fetch(conn, year: int, revision: int | None = None, extended: bool = True) -> dict:
    """The report document of a year as stored.

    :param revision: None for the newest one.
    :param extended: with the optional members: names, notes, provenance.
    :raises psycopg2.Error: no such report, or no right to see it (with the officer's sentence).
    """
    return fetch_value(conn, "SELECT cwis.report_document(%s, %s, %s)", (year, revision, extended))


def read_file(path: Path) -> dict:
    """A report document from a JSON file.

    :raises ImisError: the file cannot be read or is no JSON object.
    """
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except OSError as exc:
        raise ImisError(tr("The file {} cannot be read. Check its name and your rights on it.").format(path), str(exc)) from exc
    except UnicodeDecodeError as exc:
        raise ImisError(tr("The file {} is damaged: it holds bytes that are no text. Ask the sender for it again.").format(path), str(exc)) from exc
    return read_text(text, str(path))


def read_text(text: str, name: str) -> dict:
    """A report document from the text of a file or of a row of a table.

    :param name: what the officer knows it by.
    :raises ImisError: it is no JSON object.
    """
    try:
        found = json.loads(text, object_pairs_hook=_without_duplicates)
    except (ValueError, RecursionError) as exc:
        if isinstance(exc, _Duplicate):
            raise ImisError(tr("{} is damaged: it names {} twice. Ask the sender for it again.").format(name, exc)) from exc
        raise ImisError(tr("{} is damaged: it is no JSON document. Ask the sender for it again.").format(name), str(exc)) from exc
    if not isinstance(found, dict):
        raise ImisError(tr("{} holds no report document. Choose the JSON file of a CWIS report.").format(name))
    return found


class _Duplicate(ValueError):
    """A member that stands twice: two readers could see two values."""


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict:
    names = [name for name, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise _Duplicate(name)
    return dict(pairs)


def problems(document: dict) -> list[str]:
    """What is wrong with a received report document; an empty list means that it is whole and unchanged (T44).

    Says what it can see (a year that is not the report's, a missing indicator, a value that does not follow from its
    terms) and, last, whether the checksum holds.
    """
    if document.get("schema") != SCHEMA:
        return [tr("This is no CWIS report of IMIS (its schema is {}).").format(document.get("schema"))]
    version = str(document.get("schema_version", ""))
    if version.split(".")[0] != str(MAJOR_VERSION):
        return [tr("The report is written in version {} of the format, which this IMIS does not know. Upgrade IMIS.").format(version or "?")]
    try:
        found = _identity_problems(document) + _indicator_problems(document)
    except (AttributeError, KeyError, TypeError) as exc:
        found = [tr("The report is incomplete or of the wrong form (at {}).").format(exc)]
    seal = document.get("checksum")
    if not isinstance(seal, dict) or seal.get("algorithm") != "sha-256" or not isinstance(seal.get("value"), str):
        found.append(tr("The report carries no SHA-256 checksum."))
    elif seal["value"] != checksum(document):
        found.append(tr("The checksum does not hold: the report was changed after it was made."))
    return found


def _identity_problems(document: dict) -> list[str]:
    year, revision, city = document["year"], document["revision"], document["municipality"]["id"]
    found = []
    if isinstance(year, bool) or not isinstance(year, int) or isinstance(revision, bool) or not isinstance(revision, int):
        return [tr("Year and revision must be whole numbers.")]
    if document["report_id"] != report_id(city, year, revision):
        changed = tr("The report id does not belong to municipality {}, year {}, revision {}: one of them was changed.")
        found.append(changed.format(city, year, revision))
    if not _is_text(city):
        found.append(tr("The municipality has no code."))
    if not _is_text(document["municipality"].get("name")):
        found.append(tr("The municipality has no name."))
    if document["period"] != {"from": f"{year}-01-01", "to": f"{year}-12-31"}:
        found.append(tr("The period is not the year {}.").format(year))
    return found


def report_id(municipality: str, year: int, revision: int) -> str:
    """Identity of a report: UUID version 5 in the URL namespace (cwis.md 9.5)."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"imis:cwis-report:{municipality}:{year}:{revision}"))


def _indicator_problems(document: dict) -> list[str]:
    codes = [indicator["code"] for indicator in document["indicators"]]
    found = [tr("Indicator {} is missing.").format(code) for code in CODES if code not in codes]
    found += [tr("Indicator {} stands more than once.").format(code) for code in CODES if codes.count(code) > 1]
    found += [tr("Indicator {} does not belong to the report.").format(code) for code in codes if code not in CODES]
    for indicator in document["indicators"]:
        if not _is_text(indicator.get("title")):
            found.append(tr("Indicator {} has no title.").format(indicator["code"]))
        found += _value_problems(indicator)
    return found


def is_approved(document: dict) -> bool:
    """Whether a document says of itself that it is approved: by its status, or, where it names none, by when that was."""
    return document["status"] == "approved" if "status" in document else bool(document.get("approved_at"))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _value_problems(indicator: dict) -> list[str]:
    code, status, value = indicator["code"], indicator["status"], plain_decimal(indicator["value"])
    if status not in _STATUSES:
        return [tr("{}: the status {} is not known.").format(code, status)]
    if value is False or (value is None) != (status in ("undefined", "missing_setting")):
        return [tr("{}: value and status do not agree.").format(code)]
    if value is None:
        return []
    if value < 0 or (indicator["unit"] == "percent" and value > 100 and code not in _MAY_EXCEED_100):
        return [tr("{}: {} % is not possible.").format(code, indicator["value"])]
    raw = plain_decimal(indicator["raw"])
    if status in ("ok", "assumed") and (raw is False or raw is None or raw.quantize(_step(indicator["value"]), ROUND_HALF_UP) != value):
        # SF-3e keeps its raw value with one decimal only, so the last place may round the other way.
        if code != "SF-3e" or not isinstance(raw, Decimal) or abs(raw - value) > Decimal("0.5"):
            return [tr("{}: the value {} does not follow from its terms.").format(code, indicator["value"])]
    return []


def _step(text: str) -> Decimal:
    return Decimal(1).scaleb(Decimal(text).as_tuple().exponent)


def plain_decimal(text: str | None) -> Decimal | None | bool:
    """The number, None for none, False for what is no plain decimal text."""
    if text is None:
        return None
    if not isinstance(text, str) or not text or not set(text) <= set("0123456789.-"):
        return False
    try:
        return Decimal(text)
    except InvalidOperation:
        return False
