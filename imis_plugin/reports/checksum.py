"""The canonical text of a report document and its SHA-256 (cwis.md 9.5)."""

from __future__ import annotations

import hashlib
import json


def canonical(document: dict) -> str:
    """The document without its member ``checksum``: keys sorted, no blanks, characters as they are."""
    rest = {key: value for key, value in document.items() if key != "checksum"}
    return json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def checksum(document: dict) -> str:
    """SHA-256 of the canonical text, 64 hexadecimal digits."""
    return hashlib.sha256(canonical(document).encode("utf-8")).hexdigest()


def sealed(document: dict) -> dict:
    """A copy of the document that carries its checksum."""
    return {**document, "checksum": {"algorithm": "sha-256", "value": checksum(document)}}
