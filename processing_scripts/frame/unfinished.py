"""What a broken or cancelled run had begun to write, and how it is taken away without touching what was there before (umdss.md 1.8)."""

from __future__ import annotations

import contextlib
import os
import re
import weakref
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsProcessingException
from qgis.PyQt import sip

from .staging import FileStage, TableStage, staged, text_of

_DATABASE_FILE = re.compile(r"dbname='([^']+)'")  # QGIS's way to name a layer in an existing GeoPackage: ogr:dbname='…' table="…"


def file_of(value: Any) -> str:
    """The file that the value of a layer output names, empty when it names none."""
    text = text_of(value)
    named = _DATABASE_FILE.search(text)
    return named.group(1) if named else text.split("|")[0]


class Unfinished:
    """The results of one run until it ends well."""

    def __init__(self) -> None:
        self._there_before: dict[str, bool] = {}
        self._begun: list[tuple[str, str]] = []
        self._sinks: list[weakref.ref] = []
        self._stages: list[FileStage | TableStage] = []

    def expect(self, value: Any) -> Any:
        """Before QGIS opens an output: the value to open, beside its place where that can be; else look whether its file is there already."""
        other, stage = staged(value)
        if stage is not None:
            self._stages.append(stage)
            return other
        path = file_of(value)
        if path:
            self._there_before.setdefault(os.path.abspath(path), os.path.isfile(path))
        return value

    def begun(self, destination: str, sink=None) -> None:
        """An output was opened; ``destination`` is a file, or a file and the name of a layer in it."""
        path, _bar, rest = destination.partition("|")
        if os.path.isfile(path):
            self._begun.append((path, rest.partition("layername=")[2].split("|")[0]))
        if sink is not None:
            self._sinks.append(weakref.ref(sink))

    def arrive(self) -> list[FileStage | TableStage]:
        """The run has ended well: bring each result to its place; those that were brought.

        :raises QgsProcessingException: one cannot replace what is there.
        """
        self._close()
        brought = []
        while self._stages:
            self._stages[0].arrive()
            brought.append(self._stages.pop(0))
        return brought

    def remove(self) -> list[str]:
        """Take away what was begun, of a file with other layers in it only the layer written; sentences on what could not be removed.

        A file that stood in no folder of its own and that the run replaced is removed as well: QGIS had emptied it when it opened the output.
        """
        self._close()
        for path, layer in self._begun:
            if layer and self._there_before.get(os.path.abspath(path), True):
                if os.path.isfile(path):
                    _drop_layer(path, layer)
                continue
            for one in (path, path + "-wal", path + "-shm", path + "-journal"):
                with contextlib.suppress(FileNotFoundError):
                    os.remove(one)
        said = []
        for stage in self._stages:
            try:
                stage.leave()
            except QgsProcessingException as trouble:
                said.append(str(trouble))
        self._stages.clear()
        return said

    def _close(self) -> None:
        for ref in self._sinks:
            sink = ref()
            if sink is not None and not sip.isdeleted(sink):
                sip.delete(sink)  # closes the file: the traceback of the refusal still holds the sink
        self._sinks.clear()


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
