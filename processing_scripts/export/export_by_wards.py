"""Layers of chosen wards to a file (umdss.md 1.3)."""

from __future__ import annotations

from ...records.words import mark
from ..frame.exporting import ExportAlgorithm


class ExportByWards(ExportAlgorithm):
    """What lies in wards, by the rule chosen."""

    ID = "export_by_wards"
    TITLE = mark("Export layers by wards")
    TAGS = mark("export,download,ward,shapefile,kml,csv,geopackage,xlsx")
    SHORT = mark(
        "Which buildings, containments, roads … lie in these wards, as a file for other programs?\n"
        "A feature counts by its point (a building is in one ward only, and wards add up to the city), or when it touches a ward, or when it "
        "lies wholly inside. Lines and areas can be cut at the edge, and are then measured anew.\n"
        "Every export is written into the log with your name. Names and contacts of persons only for roles that may read them, with a reason.\n"
        "Example: all containments and roads of wards 3 and 7 as a GeoPackage for a consultant."
    )

    def declare(self) -> None:
        """Wards, then what all exports ask."""
        self.add_wards(title=mark("Wards"))
        self.declare_export()

    def work(self, run) -> None:
        """Export what counts to the wards."""
        self.export(run, self.chosen(run), self.needed_wards(run), "")
