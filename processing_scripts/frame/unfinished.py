"""What a broken or cancelled run had begun to write, and how it is taken away without touching what was there before (umdss.md 1.8)."""

from __future__ import annotations

import contextlib
import os
import re
import weakref
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsExpressionContext, QgsProcessingOutputLayerDefinition
from qgis.PyQt import sip

_DATABASE_FILE = re.compile(r"dbname='([^']+)'")  # QGIS's way to name a layer in an existing GeoPackage: ogr:dbname='…' table="…"
_BESIDE = (".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qmd")  # of a shapefile


def file_of(value: Any) -> str:
    """The file that the value of a layer output names, empty when it names none."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.valueAsString(QgsExpressionContext(), "")[0]
    text = value if isinstance(value, str) else ""
    named = _DATABASE_FILE.search(text)
    return named.group(1) if named else text.split("|")[0]


class Unfinished:
    """The results of one run until it ends well."""

    def __init__(self) -> None:
        self._there_before: dict[str, bool] = {}
        self._begun: list[tuple[str, str]] = []
        self._sinks: list[weakref.ref] = []

    def expect(self, value: Any) -> None:
        """Look, before QGIS opens an output, whether its file is there already."""
        path = file_of(value)
        if path:
            self._there_before.setdefault(os.path.abspath(path), os.path.isfile(path))

    def begun(self, destination: str, sink=None) -> None:
        """An output was opened; ``destination`` is a file, or a file and the name of a layer in it."""
        path, _bar, rest = destination.partition("|")
        if os.path.isfile(path):
            self._begun.append((path, rest.partition("layername=")[2].split("|")[0]))
        if sink is not None:
            self._sinks.append(weakref.ref(sink))

    def remove(self) -> None:
        """Take away what was begun: a file of this run as a whole, of a file with other layers in it only the layer written.

        A file that the run replaced is removed as well: QGIS had emptied it when it opened the output, what is in it is half a result.
        """
        for ref in self._sinks:
            sink = ref()
            if sink is not None and not sip.isdeleted(sink):
                sip.delete(sink)  # closes the file: the traceback of the refusal still holds the sink
        for path, layer in self._begun:
            if layer and self._there_before.get(os.path.abspath(path), True):
                _drop_layer(path, layer)
                continue
            stem, ending = os.path.splitext(path)
            more = [stem + one for one in _BESIDE] if ending.lower() == ".shp" else [path + "-wal", path + "-shm", path + "-journal"]
            for one in (path, *more):
                with contextlib.suppress(FileNotFoundError):
                    os.remove(one)


def _drop_layer(path: str, layer: str) -> None:
    """Delete one layer of a file that holds others."""
    gdal.UseExceptions()
    try:
        whole = ogr.Open(path, 1)
        places = [place for place in range(whole.GetLayerCount()) if whole.GetLayer(place).GetName() == layer]
        for place in places:
            whole.DeleteLayer(place)
        whole = None
    finally:
        gdal.DontUseExceptions()
