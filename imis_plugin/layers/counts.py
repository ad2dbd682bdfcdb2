"""How many records are in each class of a theme, counted by the database with the theme's own rule (umdss.md 3.1)."""

from __future__ import annotations

from psycopg2 import sql

from .definitions import SCHEMA, LayerDefinition
from .themes import Theme


def count_query(definition: LayerDefinition, theme: Theme) -> sql.Composable:
    """The statement that gives ``class`` (number from 0) and ``records`` for the classes that occur."""
    number = sql.SQL(theme.expression) if theme.expression else sql.Literal(0)
    return sql.SQL("SELECT {number} AS class, count(*) AS records FROM {view} AS shown GROUP BY 1").format(
        number=number, view=sql.Identifier(SCHEMA, definition.view)
    )


def counts_by_class(rows: list[dict], theme: Theme) -> list[int]:
    """The answer of :func:`count_query` as a number for every class, 0 where none occurs."""
    found = {row["class"]: row["records"] for row in rows}
    return [found.get(number, 0) for number in range(len(theme.classes))]
