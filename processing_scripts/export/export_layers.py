"""Layers of the city, of wards, of an area, to a file (umdss.md 4)."""

from __future__ import annotations

from ...records.words import mark
from ..frame.exporting import ExportAlgorithm


class ExportLayers(ExportAlgorithm):
    """The export module as an algorithm: wards and area may both be empty."""

    ID = "export_layers"
    TITLE = mark("Export layers")
    TAGS = mark("export,download,layers,city,shapefile,kml,csv,geojson,geopackage,xlsx")
    SHORT = mark(
        "The layers of the municipality as a file for other programs: the whole city, wards, a drawn area, or the part of an area that lies "
        "in wards.\n"
        "With the file comes a manifest: rows, filter, time, who, and checksums. CSV and GeoJSON of several layers are packed into one zip; "
        "Shapefiles always are, with the full names of their short columns.\n"
        "Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.\n"
        "Example: all utilities of the city as a GeoPackage with styles, every month from a model."
    )

    def declare(self) -> None:
        """Wards and area, then what all exports ask."""
        self.add_wards()
        self.add_area()
        self.declare_export()

    def work(self, run) -> None:
        """Export what counts to wards and area."""
        area = self.drawn_area(run) if run.given("AREA") or run.given("AREA_LAYER") else ""
        self.export(run, self.chosen(run), run.wards() or [], area)
