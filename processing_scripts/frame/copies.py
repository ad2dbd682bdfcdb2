"""Measures of wards and grid cells that the map shows from a stored copy: made true before a run shows or prints them."""

from __future__ import annotations

from .server import Server


def count_areas_anew(opener, feedback, levels: tuple[str, ...]) -> None:
    """Store the measures of ``ward`` or ``grid`` anew where they are not true any more; committed by itself.

    :raises QgsProcessingException: the database refuses, or the run is cancelled.
    """
    with Server(opener, feedback, writes=True) as server:
        for level in levels:
            server.fetch("SELECT umdss.copy_areas(%s, true) AS copied", (level,))
