"""A printed map from a template (umdss.md 5), for the toolbox, models and batches."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMapTheme,
    QgsProject,
)

from ...desk.words import tr
from ...layers.facts import read_map_facts
from ...layers.print_export import FORMATS, export_layout
from ...layers.print_layout import DPIS, SCALES, TEMPLATES, PrintError, PrintRequest, make_layout
from ...layers.project import open_municipal_project
from ...layers.registry import layer_named
from ...records.words import mark
from ..frame.algorithm import POINT, ImisAlgorithm
from ..frame.copies import count_areas_anew


class _Facts:
    """What the municipal project asks of a session, from the connection of a run."""

    def __init__(self, opener, facts) -> None:
        self._opener, self._facts = opener, facts

    def data_source_uri(self):
        """The connection part of a layer's source."""
        return self._opener.data_source_uri()

    def map_facts(self):
        """What the project is made from."""
        return self._facts


class PrintMap(ImisAlgorithm):
    """Fills a template and writes it; without the municipal map in the project, the map is opened for the print alone."""

    ID = "print_map"
    TITLE = mark("Print map")
    TAGS = mark("print,map,layout,atlas,pdf,poster,field sheet,ward")
    SHORT = mark(
        "A map on paper, true to scale, with legend, sources, date and who printed it; a page a ward; or sheets for the field: by piece of the "
        "map, or by stop of a route plan.\n"
        "The map is in the municipality's own coordinate system, so that scale and bar are true. The legend holds what is shown and nothing "
        "else. With a ward, the other wards are covered.\n"
        "Example: the ward atlas with the map theme “Sanitation systems” as one PDF for the council."
    )
    READS = ("layer_info.v_layer_municipality",)
    BY_WARD = False
    BY_DAY = False

    def flags(self):
        """Layouts are drawn in the window's thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def declare(self) -> None:
        """Template, texts, place, looks and file."""
        self.add_choice("TEMPLATE", mark("Paper"), [template.title for template in TEMPLATES], 0)
        self.add_text("TITLE", mark("Title"), optional=False)
        self.add_text("DESCRIPTION", mark("Description"))
        self.add_choice("SCALE", mark("Scale"), [mark("as fits"), *(f"1 : {scale:,}" for scale in SCALES)], 0)
        self._add(QgsProcessingParameterExtent("EXTENT", tr(mark("Extent (empty: the municipality)")), None, True))
        self.add_choice("DPI", mark("Dots per inch"), [str(dpi) for dpi in DPIS], DPIS.index(150))
        theme = QgsProcessingParameterMapTheme("THEME", tr(mark("Map theme (empty: the map as it is)")), True)
        # QGIS 3.22 takes “optional” for the default value
        theme.setDefaultValue(None)
        theme.setFlags(theme.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        self._add(theme)
        self.add_number("WARD", mark("Ward (empty: all)"), None, 1, whole=True, optional=True)
        tip = mark("For field sheets of a route plan. Empty: the stops that lie on the map.")
        self.add_layer("STOPS", mark("Stops of a route plan"), POINT, tip=tip)
        self.add_choice("FORMAT", mark("File"), [name.upper() for name in FORMATS], 0)
        self.add_file("OUTPUT", mark("Printed map"), "PDF (*.pdf);;PNG (*.png);;SVG (*.svg)")
        self.add_number_output("N_FILES", mark("Files written"))

    def work(self, run) -> None:
        """Fill and write."""
        count_areas_anew(self._opener, run.feedback, ("ward", "grid"))
        facts = read_map_facts(run.server.conn)
        project = run.context.project()
        if project is None or layer_named("municipality", project) is None:
            project = QgsProject()
            open_municipal_project(_Facts(self._opener, facts), project)
        template, form = TEMPLATES[run.choice("TEMPLATE")], FORMATS[run.choice("FORMAT")]
        extent = self.parameterAsExtent(run.parameters, "EXTENT", run.context, project.crs()) if run.given("EXTENT") else None
        place = run.choice("SCALE")
        request = PrintRequest(
            template.name, run.text("TITLE"), run.text("DESCRIPTION"), SCALES[place - 1] if place else None, extent, DPIS[run.choice("DPI")],
            run.text("THEME"), run.whole("WARD") if run.given("WARD") else None, facts.municipality,
            run.server.fetch("SELECT session_user::text AS person")[0]["person"], self._logo(run), facts.credits,
            self.parameterAsVectorLayer(run.parameters, "STOPS", run.context) if run.given("STOPS") else None,
        )  # fmt: skip
        path = Path(run.file_path("OUTPUT"))
        if path.suffix.lower() != "." + form:
            path = path.with_suffix("." + form)
        try:
            files = export_layout(make_layout(project, request), template, path, request.dpi, run.feedback)
        except PrintError as error:
            raise QgsProcessingException(str(error)) from error
        run.results["OUTPUT"] = str(files[0])
        run.numbers(N_FILES=len(files))

    def _logo(self, run) -> str:
        rows = run.server.fetch("SELECT value FROM imis.settings WHERE name = 'city_logo' AND value LIKE %s", ("base64:%",))
        return rows[0]["value"] if rows else ""
