"""What a scenario's result says of itself: its year and the moment whose records it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any


def computed_when(result: Mapping[str, Any]) -> str:
    """The moment of computing as text, such as ``2025-03-01 14:20``.

    :param result: what ``cwis.try_scenario`` gave, or the stored copy of it.
    """
    return datetime.fromisoformat(result["computed_at"]).strftime("%Y-%m-%d %H:%M")


def comparable(result: Mapping[str, Any], other: Mapping[str, Any] | None) -> bool:
    """Whether the two results are of the same reporting year and may stand beside one another."""
    return other is not None and result["year"] == other["year"]
