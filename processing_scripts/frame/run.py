"""One run of an algorithm: its rows into layers, its numbers, its clearing up. Its parameters: :mod:`given`."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
)

from ...compat import is_null
from ...desk.words import tr
from . import looks
from .declaring import SHAPES
from .fields import GEOMETRY, Maker
from .given import Given
from .kept import Keeper
from .layer import Layer
from .server import Call, Server
from .unfinished import Unfinished

REPORT_EVERY = 5000
NO_HISTORY = "of the time of the run: there is no historic geometry, AS_OF counts for dates only"


class Run(Given):
    """What :meth:`ImisAlgorithm.work` is given.

    :ivar server: the open transaction. :ivar results: what the algorithm returns to QGIS.
    """

    def __init__(self, algorithm, parameters, context, feedback) -> None:
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context
        self.feedback = feedback
        self.server: Server = None  # set when the transaction is open
        self.results: dict[str, Any] = {}
        self.wanted_filters: dict[str, str] = {}
        self._unfinished = Unfinished()
        self._dressed: list[tuple[str, str]] = []
        self._crs: QgsCoordinateReferenceSystem | None = None
        self._keeper = Keeper(algorithm.KEEPS) if algorithm.KEEPS and self.flag("KEEP") else None

    def another_server(self) -> Server:
        """A second conversation that writes and is committed by itself, such as an entry of a log."""
        return Server(self.server.opener, self.feedback, writes=True)

    # -- results -----------------------------------------------------------------------------------------------
    def stream(
        self,
        name: str,
        call: Call,
        each: Callable[[dict], Any] | None = None,
        also: dict[str, tuple[str, list[str]]] | None = None,
        without: tuple[str, ...] = (),
        areas: Any = None,
    ) -> int:
        """Read the rows of a function into the layer output ``name``; returns how many were written.

        :param each: called with every row by column name, for counts; when it returns False the row is not written.
        :param also: further layers of the same rows, output -> (its geometry column, its other columns), such as connection lines.
        :param without: columns that the layer does not get. :param areas: the areas whose number is the column ``area_no``: the layer gets their
            key and label in its place.
        """
        kept = self._keeper is not None and name in self.algorithm.KEEPS
        if each is None and not kept and not any(self.given(output) for output in (name, *(also or {}))):
            return 0  # nobody wants it: not asked for
        columns = self.server.columns(f"{call.schema}.{call.name}")
        names = [column for column, _type in columns]
        geometries = [column for column, kind in columns if kind.startswith(("geometry", "public.geometry"))]
        shown = [column for column in columns if column[0] not in (*geometries, *without) or column[0] == GEOMETRY]
        made = list(names)
        if areas is not None:
            number = names.index("area_no")
            made += ["area_key", "area"]
            shown = [("area_key", "text"), ("area", "text"), *(column for column in shown if column[0] != "area_no")]
        outputs = [self._layer(name, Maker(shown, made))]
        types = dict(columns)
        for other, (geometry, wanted) in (also or {}).items():
            outputs.append(self._layer(other, Maker([*((column, types[column]) for column in wanted), (geometry, "geometry")], names, geometry)))
        outputs = [layer for layer in outputs if layer is not None]
        count = 0
        for row in self.server.rows(call, geometries):
            if each is not None and each(dict(zip(names, row, strict=True))) is False:
                continue
            if kept:
                self._keeper.add(name, names, row)
            if areas is not None:
                row = (*row, *areas.name(row[number]))
            for layer in outputs:
                layer.add(row)
            count += 1
            if count % REPORT_EVERY == 0:
                self.feedback.setProgressText(tr("%n row(s) read", count))
        self._close(outputs)
        if name in self.algorithm.declared.sinks:
            self.feedback.pushInfo(f"{tr(self.algorithm.declared.sinks[name].title)}: {count}")
        return count

    def write(self, name: str, columns: list[tuple[str, str]], rows) -> int:
        """Write rows that Python made; ``columns`` are names and PostgreSQL types, a geometry comes as WKB in the column ``geom``."""
        layer = self._layer(name, Maker(columns))
        names = [column for column, _type in columns]
        count = 0
        for row in rows:
            if self._keeper is not None:
                self._keeper.add(name, names, row)
            if layer is not None:
                layer.add(row)
            count += 1
        self._close([layer] if layer is not None else [])
        return count

    def _layer(self, name: str, maker: Maker) -> Layer | None:
        """The layer output ``name``, open for rows; None when nobody wants it. :raises QgsProcessingException: it cannot be made."""
        declared = self.algorithm.declared.sinks[name]
        shape = SHAPES[declared.shape]
        crs = QgsCoordinateReferenceSystem() if declared.shape == "table" else self.crs()
        there = {**self.parameters, name: self._unfinished.expect(self.parameters.get(name))}
        sink, destination = self.algorithm.parameterAsSink(there, name, self.context, maker.fields, shape, crs)
        if sink is None:
            if self.given(name):
                raise QgsProcessingException(self.algorithm.invalidSinkError(self.parameters, name))
            return None
        self._unfinished.begun(destination, sink)
        return Layer(self, name, maker, sink, destination, shape, crs)

    def _close(self, layers: list[Layer]) -> None:
        for layer in layers:
            self.results[layer.name] = layer.destination
            self._dressed.append((layer.name, layer.destination))
            layer.close()

    def raster(self, name: str, grid, bands: list, nothing: float) -> None:
        """Write the raster output ``name``: named bands of a grid (:mod:`rasters`), ``nothing`` where there is no value."""
        from .rasters import write

        if not self.given(name):
            return
        path = self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        replaced = os.path.isfile(path)
        write(path, grid, bands, nothing, self.crs())
        if not replaced:
            self._unfinished.begun(path)
        self.results[name] = path
        self._dressed.append((name, path))

    def raster_layer(self, name: str):
        """A raster layer, None when none is given."""
        return self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context) if self.given(name) else None

    def numbers(self, **values: Any) -> None:
        """Set number outputs."""
        made = {name: float(value) if value is not None else None for name, value in values.items()}
        self.results.update(made)
        if self._keeper is not None:
            self._keeper.numbers.update(made)

    def page(self, name: str, html: str) -> None:
        """Set an HTML output."""
        path = QgsProcessingUtils.generateTempFilename(f"{self.algorithm.ID}.html")
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(html)
        self.results[name] = path

    def file_path(self, name: str) -> str:
        """The path of a file output, empty when none is wanted."""
        if not self.given(name):
            return ""
        return self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)

    def info_sheet(self, title: str):
        """The first sheet of a workbook: which run made it."""
        from .sheet import Sheet

        who = self._who or {}
        outputs = self.algorithm.declared.outputs
        plain = [(key, str(value)) for key, value in self.parameters.items() if key not in outputs and not is_null(value)]
        rows = [
            (tr("Analysis"), f"{title} ({self.algorithm.id()})"),
            (tr("Time"), datetime.datetime.now().isoformat(sep=" ", timespec="seconds")),
            (tr("Database"), who.get("database", "")),
            (tr("User"), who.get("user", "")),
            *plain,
        ]
        labels = {"name": tr("What"), "value": tr("Value")}
        return Sheet(tr("Info"), [("name", "text"), ("value", "text")], rows, labels)

    def say_when_empty(self, count: int) -> None:
        """An empty result is a success with a message (umdss.md 0.6)."""
        if not count:
            self.feedback.pushWarning(tr("Nothing was found with these parameters. The result is empty."))

    def say_without_geometry(self, rows: list[dict] | None = None) -> int:
        """Tell how many buildings no area and no distance can find, because they have no footprint, and give their number (umdss.md 1.8).

        :param rows: ``ward`` and ``n_without_geometry`` of the buildings that were asked for; those of the whole city when none are given.
        """
        found = self.server.all(Call("umdss.without_geometry", wards=None)) if rows is None else rows
        lacking = {row["ward"]: row["n_without_geometry"] for row in found if row["n_without_geometry"]}
        if lacking:
            by_ward = ", ".join(tr("ward {ward}: {number}").format(ward=ward or "–", number=number) for ward, number in lacking.items())
            said = tr("%n building(s) have no place on the map and could not be looked at", sum(lacking.values()))
            self.feedback.pushWarning(f"{said} ({by_ward}).")
        return sum(lacking.values())

    # -- end ---------------------------------------------------------------------------------------------------
    def keep(self, opener) -> None:
        """Keep the run for comparisons, when the algorithm does and the person wants it; its number is the output RUN."""
        if not self.algorithm.KEEPS:
            return
        number = None
        if self._keeper is not None:
            number = self._keeper.store(
                opener, self.feedback, self.algorithm, plain_parameters(self.algorithm, self.parameters), self.day(), self.text("RUN_NAME")
            )
        if number is not None:
            self.feedback.pushInfo(tr("Kept as run {number}.").format(number=number))
        self.results["RUN"] = number if number is None else float(number)

    def undo(self) -> None:
        """Take away what a broken or cancelled run had begun to write."""
        self.results.clear()
        for said in self._unfinished.remove():
            self.feedback.pushWarning(said)

    def settle(self) -> None:
        """All results are whole: bring them to the places that the person chose. :raises QgsProcessingException: one cannot replace what is there."""
        loading = self.context.layersToLoadOnCompletion()
        for stage in self._unfinished.arrive():
            for place, (name, before) in enumerate(self._dressed):
                after = stage.final(before)
                if after == before:
                    continue
                self._dressed[place] = (name, after)
                self.results[name] = after
                if before in loading:
                    loading[after] = loading.pop(before)
        self.context.setLayersToLoadOnCompletion(loading)

    def note(self) -> str:
        """Which run made a layer: algorithm, parameters, time, user and database."""
        return note_text(self.algorithm, self.parameters, self._who or {})

    _who: dict | None = None

    def remember_who(self) -> None:
        """Keep user and database for the layers' notes."""
        rows = self.server.fetch("SELECT session_user::text AS user, current_database()::text AS database")
        self._who = rows[0]

    def finish(self) -> dict:
        """Have QGIS dress the layers when it loads them, and give the results."""
        dressed = self.flag("LOAD_STYLE")
        for name, destination in self._dressed:
            if self.context.willLoadLayerOnCompletion(destination):
                details = self.context.layerToLoadOnCompletionDetails(destination)
                declared = self.algorithm.declared.outputs[name]
                details.name = f"{self.algorithm.displayName()} – {tr(declared.title)}"
                details.setPostProcessor(looks.Dresser.make(declared.look if dressed else "", self.note()))
        return self.results


def plain_parameters(algorithm, parameters: dict) -> dict[str, str]:
    """The parameters as text, without outputs, connection and what was left empty."""
    skipped = (*algorithm.declared.sinks, "CONNECTION", "LOAD_STYLE", "KEEP", "RUN_NAME")
    return {key: str(value) for key, value in parameters.items() if key not in skipped and not is_null(value)}


def note_text(algorithm, parameters: dict, who: dict) -> str:
    """The note on a result layer, as JSON (umdss.md 0.6); of a day in the past it says that geometry is that of the run (1.8)."""
    plain = {key: str(value) for key, value in parameters.items() if key not in algorithm.declared.outputs and not is_null(value)}
    now = datetime.datetime.now()
    said = {"algorithm": algorithm.id(), "parameters": plain, "time": now.isoformat(sep=" ", timespec="seconds"), **who}
    if plain.get("AS_OF") and algorithm.BY_DAY:
        day = algorithm.parameterAsDateTime(parameters, "AS_OF", QgsProcessingContext()).date()
        plain["AS_OF"] = day.toString("yyyy-MM-dd")
        if day < now.date():
            said["geometry"] = NO_HISTORY
    return json.dumps(said, ensure_ascii=False, indent=1)
