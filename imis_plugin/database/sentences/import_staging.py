"""Sentences of the constraints on staged deliveries."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "import_batches_rows_kept_check": "The number of records that an undo kept cannot be negative. Undo the delivery again.",
}
