"""CWIS on the map: the parts of the city coloured by an indicator, and the records behind a figure."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ..desk.words import tr
from ..records.words import mark
from ..reports.notes import quality_words
from .cwis_drift import STORED, drift_words, sums_of

PLACES = """
SELECT p.record_table, p.record_key, p.role, p.reason, p.numerator, p.denominator, p.notes, public.ST_AsBinary(p.place) AS place
  FROM cwis.places_behind(%s, %s) AS p
"""
AREAS = {
    "ward": "SELECT w.ward::text AS part, public.ST_AsBinary(w.geom) AS place FROM layer_info.wards AS w",
    "community": "SELECT c.id::text AS part, public.ST_AsBinary(c.geom) AS place FROM layer_info.low_income_communities AS c",
    # The rest is what the wards hold beside the communities.
    "lic": """
WITH poor AS (SELECT public.ST_Union(c.geom) AS geom FROM layer_info.low_income_communities AS c),
     city AS (SELECT public.ST_Union(w.geom) AS geom FROM layer_info.wards AS w)
SELECT a.part, public.ST_AsBinary(public.ST_Multi(public.ST_CollectionExtract(a.geom, 3))) AS place
  FROM poor, city, LATERAL (VALUES ('LIC', poor.geom), ('non-LIC', coalesce(public.ST_Difference(city.geom, poor.geom), city.geom))) AS a (part, geom)
 WHERE a.geom IS NOT NULL""",
}
ROLES = {
    "numerator": (mark("In the numerator"), "#1b7f4d"),
    "denominator": (mark("In the denominator only"), "#d4564b"),
    "left_out": (mark("Left out"), "#9aa3ab"),
}
RAMP = ("#d7191c", "#fdae61", "#ffffbf", "#a6d96a", "#1a9641")
MOST = 200_000


def show_parts(page) -> None:
    """Colour wards, communities, or communities and the rest by the value that a :class:`CwisPartsPage` shows."""
    kind, code = page.kind.currentData(), page.indicator.currentData()
    values = {row["part"]: row["value"] for row in page.rows if row["kind"] == kind}
    names = {row["part"]: page.part_name(row) for row in page.rows if row["kind"] == kind}
    title = f"{code} {page.year.currentData()}, {page.kind.currentText()}"
    colour_parts(page.session, title, f"{code} {kind}", kind, values, names, page.unit())


def colour_parts(
    session, title: str, name: str, kind: str, values: Mapping[str, Decimal | None], names: Mapping[str, str], unit: str
) -> None:
    """Lay the areas of a kind of :data:`AREAS` on the map, coloured by their values; one without value is grey.

    :param name: by which an earlier layer of the same is replaced.
    """
    limits = class_limits([value for value in values.values() if value is not None], unit == "%")

    def work(conn, _feedback):
        from ..database.connection import fetch_all
        from ..layers.results import make_layers

        rows = [
            (row["place"], (names[row["part"]], values[row["part"]], class_of(values[row["part"]], limits)))
            for row in fetch_all(conn, AREAS[kind])
            if row["part"] in values
        ]
        return make_layers(title, session.map_facts().srid, (("part", "text"), ("value", "number"), ("class", "text")), rows)

    def done(layers) -> None:
        from ..layers.results import ResultClass, show

        classes = [ResultClass(str(place), label, colour) for place, (label, colour) in enumerate(class_words(limits, unit))]
        show(layers, f"cwis parts {name}", "class", [*classes, ResultClass("none", tr("No value"), "#d0d4d8")])
        session.messages.done(tr("“{title}” lies on the map.").format(title=title))

    session.run(tr("Colouring the map"), work, done)


def class_limits(values: list[Decimal], percent: bool) -> list[Decimal]:
    """Lower limits of the classes after the first: 20, 40, 60, 80 for shares, else fifths between lowest and highest."""
    if percent:
        return [Decimal(20), Decimal(40), Decimal(60), Decimal(80)]
    if not values or min(values) == max(values):
        return []
    low, high = min(values), max(values)
    return [low + (high - low) * place / 5 for place in range(1, 5)]


def class_of(value: Decimal | None, limits: list[Decimal]) -> str:
    """The number of the class of a value, ``none`` without one."""
    return "none" if value is None else str(sum(value >= limit for limit in limits))


def class_words(limits: list[Decimal], unit: str) -> list[tuple[str, str]]:
    """Label and colour of each class, from low to high."""
    if not limits:
        return [(tr("All alike"), RAMP[2])]
    texts = [f"{limit:.2f}".rstrip("0").rstrip(".") for limit in limits]
    words = [f"< {texts[0]} {unit}", *(f"{low} – {high} {unit}" for low, high in zip(texts, texts[1:], strict=False)), f"≥ {texts[-1]} {unit}"]
    return [(text.strip(), colour) for text, colour in zip(words, RAMP, strict=True)]


def show_records(page, code: str, year: int, revision: int, title: str) -> None:
    """Lay the records behind an indicator on the map: numerator, denominator only, left out and why; say when they no longer add up to the figure.

    :param page: a page with a ``session``. :param revision: the revision whose figure is shown.
    """

    def work(conn, feedback):
        from ..database.connection import fetch_all
        from ..layers.results import make_layers

        rows = fetch_all(conn, PLACES, (year, code))
        stored = fetch_all(conn, STORED, {"year": year, "revision": revision, "code": code})
        drift = drift_words(stored[0], sums_of(rows)) if stored else ""
        feedback.stop_if_cancelled()
        shown = rows[:MOST]
        values = [
            (
                row["place"],
                (
                    row["record_key"], tr(ROLES[row["role"]][0]), row["role"], tr(row["reason"]) if row["reason"] else "",
                    row["numerator"], row["denominator"], "; ".join(quality_words(note) for note in row["notes"]),
                ),
            )
            for row in shown
        ]
        layers = make_layers(
            title,
            page.session.map_facts().srid,
            (
                ("record", "text"), ("part", "text"), ("role", "text"), ("reason", "text"), ("numerator", "number"), ("denominator", "number"),
                ("notes", "text"),
            ),
            values,
        )
        return layers, count_by_role(rows), sum(row["place"] is None for row in shown), len(rows) - len(shown), drift

    def done(answer: Any) -> None:
        from ..layers.results import ResultClass, show

        layers, counts, lost, cut, drift = answer
        show(
            layers,
            "cwis records",
            "role",
            [ResultClass(role, f"{tr(text)}: {counts.get(role, 0):,}", colour) for role, (text, colour) in ROLES.items() if counts.get(role)],
        )
        text = tr("{code}: {in_it} in the numerator, {below} in the denominator only, {out} left out.").format(
            code=code, in_it=f"{counts.get('numerator', 0):,}", below=f"{counts.get('denominator', 0):,}", out=f"{counts.get('left_out', 0):,}"
        )
        if lost:
            text += " " + tr("{count} have no place on the map.").format(count=f"{lost:,}")
        if cut:
            text += " " + tr("{count} more are not drawn.").format(count=f"{cut:,}")
        if drift:
            page.session.messages.warn(f"{text} {drift}")
        else:
            page.session.messages.done(text)

    page.session.run(tr("Reading the records behind {code}").format(code=code), work, done)


def count_by_role(rows) -> dict[str, int]:
    """How many records have each role."""
    counts: dict[str, int] = {}
    for row in rows:
        counts[row["role"]] = counts.get(row["role"], 0) + 1
    return counts
