"""Keeping a planning run in the database – parameters, key figures and rows by key – so that two can be compared (umdss.md 7, 7.20)."""

from __future__ import annotations

import datetime
import decimal
import json
from typing import Any

import psycopg2.extras
from qgis.core import QgsProcessingException

from ...desk.words import tr
from .fields import GEOMETRY
from .server import Call, Server, wkb_array

MOST_ROWS = 100000  # of a result; of a larger one the key figures are kept
PORTION = 5000


def plain(value: Any) -> Any:
    """A value as JSON holds it: numbers stay numbers, days and lists become text."""
    if isinstance(value, decimal.Decimal):
        return float(value)
    if isinstance(value, (datetime.date, datetime.datetime, datetime.time)):
        return value.isoformat()
    if isinstance(value, list):
        return "; ".join(str(item) for item in value)
    return value


class Keeper:
    """Gathers what a run keeps.

    :param keeps: output -> column, or columns parted by commas, that tell its rows apart.
    """

    def __init__(self, keeps: dict[str, str]) -> None:
        self._keys = {output: [name.strip() for name in names.split(",")] for output, names in keeps.items()}
        self.rows: dict[str, dict[str, tuple[str, bytes | None]]] = {output: {} for output in keeps}
        self.too_many: set[str] = set()
        self.numbers: dict[str, float | None] = {}

    def add(self, output: str, names: list[str], row: tuple) -> None:
        """A row of an output; those of outputs that are not kept pass by."""
        if output not in self._keys or output in self.too_many:
            return
        kept = self.rows[output]
        if len(kept) >= MOST_ROWS:
            self.too_many.add(output)
            kept.clear()
            return
        facts = dict(zip(names, row, strict=True))
        shape = facts.pop(GEOMETRY, None)
        key = " / ".join("–" if facts.get(name) is None else str(plain(facts[name])) for name in self._keys[output])
        number = 2
        while key in kept:
            key, number = f"{key.partition(' #')[0]} #{number}", number + 1
        clean = {name: plain(value) for name, value in facts.items() if not isinstance(value, (bytes, memoryview))}
        kept[key] = (json.dumps(clean, ensure_ascii=False), bytes(shape) if shape is not None else None)

    def store(self, opener, feedback, algorithm, parameters: dict, day: datetime.date | None, name: str) -> int | None:
        """Store it in one transaction and give its number; None, with a message, when it cannot be kept.

        :raises QgsProcessingException: the run was cancelled.
        """
        for output in sorted(self.too_many):
            feedback.pushWarning(tr("“{output}” has more than 100,000 rows; of it the key figures are kept.").format(output=output))
        try:
            with Server(opener, feedback, writes=True) as server:
                server.refuse_without_act(("umdss.keep_run", "umdss.keep_rows"), tr("Keep this run"))
                call = Call(
                    "umdss.keep_run", algorithm=algorithm.ID, name=name, parameters=psycopg2.extras.Json(parameters),
                    numbers=psycopg2.extras.Json(self.numbers), as_of=day, reads=list(algorithm.READS),
                )  # fmt: skip
                number = server.one(call)["keep_run"]
                for output, kept in self.rows.items():
                    self._store_rows(server, number, output, list(kept.items()))
        except QgsProcessingException as refusal:
            if feedback.isCanceled():
                raise
            feedback.pushWarning(tr("The result is whole, but the run could not be kept: {why}").format(why=refusal))
            return None
        return number

    @staticmethod
    def _store_rows(server, number: int, output: str, rows: list) -> None:
        query = "SELECT umdss.keep_rows(%(run)s, %(output)s, %(keys)s::text[], %(facts)s::jsonb[], %(shapes)s::public.geometry[])"
        for first in range(0, len(rows), PORTION):
            portion = rows[first : first + PORTION]
            server.fetch(query, {
                "run": number, "output": output,
                "keys": [key for key, _kept in portion],
                "facts": [facts for _key, (facts, _shape) in portion],
                "shapes": wkb_array(["NULL" if shape is None else shape.hex() for _key, (_facts, shape) in portion]),
            })  # fmt: skip
