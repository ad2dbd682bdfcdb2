"""What the export algorithms share: layers, format and columns as parameters, and the run of the export itself (umdss.md 1.3, 4)."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsProcessingParameterCrs

from ...desk.words import tr
from ...layers.definitions import layer_definition
from ...layers.export_layers import EXPORT_LAYERS, ExportLayer
from ...layers.export_request import ALL, CSV, GEOJSON, GPKG, KML, PUBLISHED, SHP, XLSX, ExportRequest, count_rows
from ...layers.export_run import run_export, suffix_for
from ...layers.facts import read_map_facts
from ...layers.styles import chosen_colours, first_theme, themes_of
from ...records.words import mark
from . import areas
from .algorithm import ImisAlgorithm
from .connection import desk_session
from .server import Server, wkb_array

FORMATS = (GPKG, SHP, KML, CSV, GEOJSON, XLSX)
FORMAT_TITLES = (mark("GeoPackage"), mark("Shapefile (zip)"), mark("KML"), mark("CSV"), mark("GeoJSON"), mark("XLSX workbook"))
FIELD_TITLES = (mark("Published columns"), mark("All columns of the layer"))
PREDICATES = (mark("touches the area"), mark("its point lies in the area"), mark("lies wholly in the area"))
FILES = "GeoPackage (*.gpkg);;Zip (*.zip);;KML (*.kml);;CSV (*.csv);;GeoJSON (*.geojson);;XLSX (*.xlsx)"
AGAIN = mark("The file ends in {wanted} for this choice; it is written as {file}.")


class ExportAlgorithm(ImisAlgorithm):
    """An algorithm that writes layers to a file, through the export of the desk: same rights, same log, same file."""

    BY_WARD = False
    BY_DAY = False
    READS = ()

    def canExecute(self):
        """Not without the export permission."""
        session = desk_session()
        if session is not None and not session.rights.may_run("umdss.begin_export"):
            return False, tr("Your role may not export data.")
        return super().canExecute()

    def declare_export(self) -> None:
        """Layers, rule, format and file."""
        buildings = next(place for place, layer in enumerate(EXPORT_LAYERS) if layer.name == "buildings")
        self.add_choice("LAYERS", mark("Layers"), [layer.title for layer in EXPORT_LAYERS], [buildings], several=True)
        self.add_choice("PREDICATE", mark("A feature counts when it …"), PREDICATES, 1)
        self.add_flag("CLIP", mark("Cut at the edge, and measure anew"), False)
        self.add_choice("FORMAT", mark("Format"), FORMAT_TITLES, 0)
        self.add_choice("FIELDS", mark("Columns"), FIELD_TITLES, 0)
        self._add(QgsProcessingParameterCrs("CRS", tr(mark("Coordinates (KML and GeoJSON: always EPSG:4326)")), "EPSG:4326", True))
        self.add_flag("WITH_STYLE", mark("With the style of the first theme"), True)
        self.add_flag("PERSONAL", mark("With names and contacts of persons, where the role may read them"), False, advanced=True)
        self.add_text("REASON", mark("Reason for names and contacts"), tip=mark("Written down with your name."), advanced=True)
        self.add_file("FILE", mark("File"), FILES)
        self.add_number_output("N_FEATURES", mark("Features"))

    def chosen(self, run) -> list[ExportLayer]:
        """The layers chosen. :raises QgsProcessingException: none is."""
        layers = [EXPORT_LAYERS[place] for place in run.choices("LAYERS")]
        if not layers:
            raise QgsProcessingException(tr("Choose at least one layer to export."))
        return layers

    def export(self, run, layers: list[ExportLayer], wards: list[int], area: str) -> None:
        """Export layers with the parameters of :meth:`declare_export`."""
        crs: QgsCoordinateReferenceSystem = self.parameterAsCrs(run.parameters, "CRS", run.context)
        request = ExportRequest(
            layers, FORMATS[run.choice("FORMAT")], wards, area, run.choice("PREDICATE"), run.flag("CLIP"), (PUBLISHED, ALL)[run.choice("FIELDS")],
            crs.postgisSrid() or 4326, run.flag("WITH_STYLE"), run.flag("PERSONAL"), run.text("REASON"), themes=self._themes(run, layers),
        )  # fmt: skip
        run.numbers(N_FEATURES=self.write(run, request))

    def write(self, run, request: ExportRequest) -> int:
        """Count, write the file, and give the rows."""
        counts = count_rows(run.server.fetch, request)
        for layer in request.layers:
            run.feedback.pushInfo(tr("{layer}: {rows} rows").format(layer=tr(layer.title), rows=f"{counts[layer.name]:,}"))
        path, suffix = Path(run.file_path("FILE")), suffix_for(request)
        if path.suffix.lower() != suffix:
            path = path.with_suffix(suffix)
            run.feedback.pushInfo(tr(AGAIN).format(wanted=suffix, file=path.name))
        total = max(1, sum(counts.values()))
        done: dict[str, int] = {}

        def progress(layer: str, rows: int) -> None:
            done[layer] = rows
            run.feedback.setProgress(100 * sum(done.values()) / total)
            if run.feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled. Nothing was written."))

        with Server(self._opener, run.feedback, writes=True) as writing:
            written = run_export(writing.conn, request, path, tr, progress)
        run.results["FILE"] = str(written.path)
        rows = sum(written.rows.values())
        run.say_when_empty(rows)
        return rows

    def _themes(self, run, layers: list[ExportLayer]) -> dict:
        entries = read_map_facts(run.server.conn).entries
        definitions = [layer_definition(layer.name) for layer in layers]
        return {one.name: first_theme(one, themes_of(one, entries, chosen_colours())) for one in definitions}

    def drawn_area(self, run) -> str:
        """AREA or AREA_LAYER as one geometry of the municipality's system (hexadecimal EWKB)."""
        found = areas.given_areas(run)
        rows = run.server.fetch(
            "SELECT public.ST_Union(shape)::text AS area FROM unnest(%(geoms)s::public.geometry[]) AS shape", {"geoms": wkb_array(found.geoms)}
        )
        return rows[0]["area"]

    def needed_wards(self, run) -> list[int]:
        """WARDS. :raises QgsProcessingException: none is chosen."""
        wards = run.wards()
        if not wards:
            raise QgsProcessingException(tr("Choose the wards."))
        return wards
