"""The owners of the buildings of an area, as a list (umdss.md 1.3)."""

from __future__ import annotations

from qgis.core import QgsProcessingException

from ...desk.words import tr
from ...layers.export_layers import OWNERS
from ...layers.export_request import CSV, POINT, TOUCHES, XLSX, ExportRequest
from ...records.words import mark
from ..frame.exporting import ExportAlgorithm


class ExportBuildingOwners(ExportAlgorithm):
    """One row a building and owner; personal data, so a reason is asked and written down."""

    ID = "export_building_owners"
    TITLE = mark("Export building owners")
    TAGS = mark("export,owner,contact,list,letter,xlsx,csv,personal")
    SHORT = mark(
        "Who owns the buildings of this area, and how are they reached?\n"
        "Every building that touches the area (of wards: whose point lies in them), one row a building and owner: codes, ward, road, toilet, "
        "floors, households, population, structure, area, main building, name, gender and contact.\n"
        "Only for roles that may read owners. The reason is written into the log with your name, the area and the number of rows.\n"
        "Example: letters to the owners along a new sewer."
    )
    READS = ("layer_info.export_building_owners",)

    def declare(self) -> None:
        """Area or wards, reason, file."""
        self.add_area()
        self.add_wards()
        self.add_text("REASON", mark("Reason for names and contacts"), optional=False, tip=mark("Written down with your name."))
        self.add_choice("FORMAT", mark("Format"), (mark("XLSX workbook"), mark("CSV")), 0)
        self.add_file("FILE", mark("File"), "XLSX (*.xlsx);;CSV (*.csv)")
        self.add_number_output("N_ROWS", mark("Rows"))

    def work(self, run) -> None:
        """Export the list."""
        drawn, wards = run.given("AREA") or run.given("AREA_LAYER"), run.wards() or []
        if not drawn and not wards:
            raise QgsProcessingException(tr("Give an area: draw it, choose a layer of areas, or choose wards."))
        area, rule = (self.drawn_area(run), TOUCHES) if drawn else ("", POINT)
        request = ExportRequest([OWNERS], (XLSX, CSV)[run.choice("FORMAT")], wards, area, rule, reason=run.text("REASON"))
        run.numbers(N_ROWS=self.write(run, request))
