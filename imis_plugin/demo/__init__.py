"""The demo city: a fictitious municipality on real outlines, built by rules and chance (see ``resources/demo/CREDITS.md``)."""

from __future__ import annotations

from typing import Any

__all__ = ["build"]


def build(conn: Any, size: int | None = None, seed: int = 1, feedback: Any = None, today: Any = None) -> dict[str, Any]:
    """Build the demo city; see :func:`imis_plugin.demo.builder.build`. numpy and psycopg2 are asked for only here."""
    from imis_plugin.demo.builder import build as build_city

    return build_city(conn, size, seed, feedback, today)
