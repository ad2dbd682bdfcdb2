"""Reports of analyses as print layouts: to a PDF, into the project, or both (umdss.md 2.5, 5, 7.2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...desk.words import tr
from ...layers.facts import MUNICIPALITY
from ...layers.print_export import export_layout
from ...layers.print_layout import PrintError, PrintRequest, Template
from ...layers.print_report import Report
from ...records.words import mark
from .fields import fields_of, geometry_of, value_for_qt
from .in_window import in_window

DPI = 200
MOST_LINES = 12000  # roads: beyond, the widest only
LAYOUT_TIP = mark("The report becomes a layout of the open project, in place of an older one of the same name: Project ▸ Layouts.")
_NAMES = {"point": "Point", "line": "MultiLineString", "polygon": "MultiPolygon"}


@dataclass(frozen=True)
class Ground:
    """Rows of the map below a report: roads, water bodies and wards around a place, as far as the role may read them."""

    roads: list[dict]
    water: list[dict]
    wards: list[dict]


ROADS = """
SELECT coalesce(nullif(code, ''), '') AS code, public.ST_AsBinary(public.ST_Multi(public.ST_Simplify(geom, %(metres)s, true))) AS geom
  FROM utility_info.roads WHERE geom && public.ST_MakeEnvelope(%(x)s, %(y)s, %(x2)s, %(y2)s, public.ST_SRID(geom))
 ORDER BY carrying_width DESC NULLS LAST, code LIMIT %(most)s"""
WATER = """
SELECT coalesce(name, '') AS name, public.ST_AsBinary(public.ST_Multi(geom)) AS geom
  FROM layer_info.waterbodys WHERE geom && public.ST_MakeEnvelope(%(x)s, %(y)s, %(x2)s, %(y2)s, public.ST_SRID(geom)) ORDER BY id"""
WARDS = """
SELECT ward::text AS name, public.ST_AsBinary(public.ST_Multi(geom)) AS geom
  FROM layer_info.wards WHERE geom && public.ST_MakeEnvelope(%(x)s, %(y)s, %(x2)s, %(y2)s, public.ST_SRID(geom)) ORDER BY ward"""
LOGO = "SELECT value FROM imis.settings WHERE name = 'city_logo' AND value LIKE %s"
MAY = "SELECT pg_catalog.has_table_privilege(%s, 'SELECT') AS may"


def ground_of(run, box: QgsRectangle) -> Ground:
    """What lies around a place, simplified to what can be seen on paper."""
    wide = max(box.width(), box.height(), 100.0)
    seen = QgsRectangle(box)
    seen.grow(wide * 0.4)
    given = {"x": seen.xMinimum(), "y": seen.yMinimum(), "x2": seen.xMaximum(), "y2": seen.yMaximum(), "metres": wide / 3000, "most": MOST_LINES}
    found = []
    for relation, query in (("utility_info.roads", ROADS), ("layer_info.waterbodys", WATER), ("layer_info.wards", WARDS)):
        may = run.server.fetch(MAY, (relation,))[0]["may"]
        found.append(run.server.fetch(query, given) if may else [])
    return Ground(*found)


def layer_of(title: str, shape: str, columns: list[tuple[str, str]], rows: list[dict], crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """A layer in memory of rows with a geometry as WKB in ``geom``; rows without one are left out. In the window's thread."""
    layer = QgsVectorLayer(f"{_NAMES[shape]}?crs={crs.authid()}", title, "memory")
    fields = fields_of(columns)
    layer.dataProvider().addAttributes(list(fields))
    layer.updateFields()
    made = []
    for row in rows:
        geometry: QgsGeometry = geometry_of(row["geom"]) if row.get("geom") is not None else QgsGeometry()
        if geometry.isNull():
            continue
        if shape == "point" and geometry.isMultipart():
            geometry = geometry.centroid()
        elif shape != "point" and not QgsWkbTypes.isMultiType(geometry.wkbType()):
            geometry.convertToMultiType()
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes([value_for_qt(row.get(one.name())) for one in fields])
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    layer.updateExtents()
    return layer


def declare_paper(algorithm, title: str, name: str = "SHEETS") -> None:
    """A PDF output and whether the report becomes a layout of the project."""
    algorithm.add_file(name, title, "PDF (*.pdf)", optional=True, made=False)
    algorithm.add_flag("LAYOUT", mark("Keep the report as a print layout of the project"), False, tip=LAYOUT_TIP, advanced=True)
    algorithm.add_text_output("LAYOUT_NAME", mark("Name of the print layout"))


def is_wanted(run, name: str = "SHEETS") -> bool:
    """Whether the run is to make its report."""
    return bool(run.file_path(name)) or run.flag("LAYOUT")


def write_paper(run, template: str, title: str, write: Callable[[QgsProject, PrintRequest, QgsCoordinateReferenceSystem], Report],
                name: str = "SHEETS") -> None:
    """Have ``write`` make the report in the window's thread; write the PDF, keep the layout, as the run wants.

    :raises QgsProcessingException: the file cannot be written.
    """
    facts = run.server.fetch(MUNICIPALITY)[0]
    logo = run.server.fetch(LOGO, ("base64:%",))
    who = run.server.fetch("SELECT session_user::text AS person")[0]["person"]
    request = PrintRequest(template, title, dpi=DPI, municipality=facts["municipality"] or "", user=who, logo=logo[0]["value"] if logo else "",
                           credits=facts["credits"] or "")  # fmt: skip
    crs, path = run.crs(), run.file_path(name)
    opened = run.context.project() if run.flag("LAYOUT") else None

    def make() -> str:
        project = opened if opened is not None else QgsProject()
        report = write(project, request, crs)
        if path:
            export_layout(report.layout, Template(template, title), Path(path), DPI, QgsFeedback())
        return report.keep() if opened is not None else ""

    try:
        kept = in_window(make, run.feedback)
    except PrintError as error:
        raise QgsProcessingException(str(error)) from error
    if path:
        run.results[name] = path
    if kept:
        run.results["LAYOUT_NAME"] = kept
        run.feedback.pushInfo(tr("The report is the print layout “{name}” of this project.").format(name=kept))
    elif run.flag("LAYOUT"):
        run.feedback.pushWarning(tr("There is no project open here that could keep the print layout. Ask for the PDF."))
