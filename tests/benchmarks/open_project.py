"""Open the municipal project and draw it; the times as JSON on the last line. Run by measure_project.py."""

from __future__ import annotations

import json
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsDataSourceUri, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QSize

from imis_plugin.database.connection import connect, parameters_of
from imis_plugin.layers.facts import read_map_facts
from imis_plugin.layers.project import open_municipal_project

SHOWN = ("municipality", "ward_boundary", "water_bodies", "buildings", "roads")


class Desk:
    """What the project asks of a session."""

    def __init__(self, target: str, user: str):
        self.parameters = parameters_of(target, user)
        self.target, self.user = target, user

    def data_source_uri(self) -> QgsDataSourceUri:
        uri = QgsDataSourceUri()
        uri.setConnection(str(self.parameters["host"]), str(self.parameters.get("port", "")), self.parameters["dbname"], self.user, "")
        return uri

    def map_facts(self):
        conn = connect(self.target, user=self.user, readonly=True)
        try:
            return read_map_facts(conn)
        finally:
            conn.close()


def draw(layers: dict, extent: QgsRectangle) -> float:
    """Seconds to draw the visible layers."""
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsProject.instance().crs())
    settings.setOutputSize(QSize(1200, 750))
    settings.setExtent(extent)
    settings.setLayers([layer for layer in QgsProject.instance().layerTreeRoot().customLayerOrder() if layer in layers.values()])
    start = time.perf_counter()
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return time.perf_counter() - start


def main() -> None:
    """Open, draw near and far, print."""
    application = QgsApplication([], False)
    application.initQgis()
    start = time.perf_counter()
    opened = open_municipal_project(Desk(sys.argv[1], sys.argv[2]), QgsProject.instance())
    seconds = time.perf_counter() - start
    shown = {name: layer for name, layer in opened.layers.items() if name in SHOWN}
    whole = opened.layers["municipality"].extent()
    near = QgsRectangle(whole.center().x() - 400, whole.center().y() - 250, whole.center().x() + 400, whole.center().y() + 250)
    draw(shown, near)
    print(json.dumps({"open": seconds, "window": draw(shown, near), "city": draw(shown, whole)}))
    application.exitQgis()


main()
