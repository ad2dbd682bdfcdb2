"""The report document as a file: what is sent, and what every other format is made from."""

from __future__ import annotations

import json


def render(document: dict) -> bytes:
    """The document with its checksum as it was sealed: keys sorted, indented, UTF-8 without byte order mark."""
    return (json.dumps(document, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode("utf-8")
