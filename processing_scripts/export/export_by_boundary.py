"""Layers of a drawn area to a file (umdss.md 1.3)."""

from __future__ import annotations

from ...records.words import mark
from ..frame.exporting import ExportAlgorithm


class ExportByBoundary(ExportAlgorithm):
    """What lies in a drawn area, by the rule chosen."""

    ID = "export_by_boundary"
    TITLE = mark("Export layers by drawn boundary")
    TAGS = mark("export,download,boundary,polygon,area,shapefile,kml,csv,geopackage,xlsx")
    SHORT = mark(
        "Which buildings, containments, roads … lie in this area, as a file for other programs?\n"
        "Draw the area, or take the areas of a layer. A feature counts by its point, or when it touches the area, or when it lies wholly "
        "inside. Lines and areas can be cut at the edge, and are then measured anew.\n"
        "Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.\n"
        "Example: everything on a building site as a KML for the contractor."
    )

    def declare(self) -> None:
        """The area, then what all exports ask."""
        self.add_area()
        self.declare_export()

    def work(self, run) -> None:
        """Export what counts to the area."""
        self.export(run, self.chosen(run), [], self.drawn_area(run))
