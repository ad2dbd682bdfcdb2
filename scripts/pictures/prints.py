"""Printed maps in every paper, and the printed reports of analyses."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPixmap

from .frame import Shot
from .maps import _centre, _shown


def _printed(template: str, theme: str, title: str, scale: int | None = None, ward: int | None = None, width: int = 1000, dpi: int = 110,
             planned: bool = False):  # fmt: skip
    """A shot of a printed map; ``planned``: of the stops of a route plan, which is made first."""

    def steps(stage):
        from imis_plugin.layers.print_export import export_layout
        from imis_plugin.layers.print_layout import PrintRequest, make_layout, template_named

        x, y = _centre()
        facts = stage.desk.session.map_facts()
        kind = template_named(template)
        extent = QgsRectangle(x - 100, y - 70, x + 100, y + 70) if scale else None
        chosen = facts.wards[ward] if ward is not None else None
        stops = None
        if planned:
            context, found = yield from _run(stage, "desludging_route_plan", {**ROUTES, "STOPS": "memory:"})
            stops = context.takeResultLayer(found["STOPS"])
        request = PrintRequest(template, title, "Made for the sanitation committee", scale, extent, dpi, theme, chosen, facts.municipality,
                               stage.desk.session.found.person, credits=facts.credits, stops=stops)
        with tempfile.TemporaryDirectory() as folder:
            files = export_layout(make_layout(QgsProject.instance(), request), kind, Path(folder) / "print.png", dpi)
            image = QImage(str(files[0]))
        yield stage.pause(0.1)
        return _shown(QPixmap.fromImage(image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)))

    return steps


def _run(stage, algorithm: str, given: dict):
    """(context, results) of an analysis that has run."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    made = QgsApplication.processingRegistry().createAlgorithmById("imis:" + algorithm)
    ended, feedback = [], QgsProcessingFeedback()
    task = QgsProcessingAlgRunnerTask(made, given, context, feedback)
    task.executed.connect(lambda fine, found: ended.append(found if fine else {}))
    QgsApplication.taskManager().addTask(task)
    yield stage.until(lambda: bool(ended), 300)
    return context, ended[0]


def _reported(algorithm: str, pages: int, sheet: str = "map_main", width: int = 640, **given):
    """A shot of the first ``pages`` pages of a report, side by side, beginning with the page of the map ``sheet``."""

    def steps(stage):
        from qgis.core import QgsLayoutExporter

        project = QgsProject.instance()
        _context, found = yield from _run(stage, algorithm, {**given, "LAYOUT": True})
        layout = project.layoutManager().layoutByName(found["LAYOUT_NAME"])
        first = layout.itemById(sheet).page()
        last = min(first + pages, layout.pageCollection().pageCount())
        exporter = QgsLayoutExporter(layout)
        seen = [exporter.renderPageToImage(page, dpi=110).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
                for page in range(first, last)]  # fmt: skip
        whole = QPixmap(sum(image.width() + 6 for image in seen) - 6, seen[0].height())
        whole.fill(QColor("#9aa5b1"))
        painter = QPainter(whole)
        for place, image in enumerate(seen):
            painter.drawImage(place * (width + 6), 0, image)
        painter.end()
        project.layoutManager().removeLayout(layout)
        yield stage.pause(0.1)
        return _shown(whole)

    return steps


#: a plan that is made fast and not kept
ROUTES = {"JOBS": 2, "METHOD": 1, "SOLUTION_LIMIT": 20, "KEEP": False}
SHOTS = (
    Shot("print-a4", "officer", _printed("imis_a4_landscape", "Sanitation systems", "Toilet connections in the old town", 3000)),
    Shot("print-a4-portrait", "officer", _printed("imis_a4_portrait", "Sanitation systems", "Toilet connections in the old town", 3000, width=700)),
    Shot("print-a3", "officer", _printed("imis_a3_landscape", "Containments and emptying", "Where emptying is due", 2000, dpi=80)),
    Shot("print-a3-portrait", "officer", _printed("imis_a3_portrait", "Ward dashboard", "People by ward", width=700, dpi=80)),
    Shot("print-a1-poster", "officer", _printed("imis_a1_poster", "Utilities", "Roads, sewers, drains and water mains", width=1000, dpi=45)),
    Shot("print-summary", "officer", _reported("summary_wards", 2)),
    Shot("print-route-sheet", "officer", _reported("desludging_route_plan", 1, "map_2", 700, **ROUTES)),
    Shot("print-poster", "officer", _printed("imis_a3_poster", "Sanitation systems", "Sewered and other areas", dpi=80)),
    Shot("print-ward-atlas", "officer", _printed("imis_ward_atlas", "Sanitation systems", "Sanitation by ward", ward=3)),
    Shot("print-field-sheet", "officer", _printed("imis_field_sheet", "Field map", "Survey of containments", scale=1000, width=700)),
    Shot("print-stop-sheet", "officer", _printed("imis_stop_sheet", "Field map", "Emptyings of the day", width=700, planned=True)),
)  # fmt: skip
