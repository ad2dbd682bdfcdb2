"""The tasks that packages are made for: reference layers, inbox layer, form (modules 15.2, 15.3; FLD-01)."""

from __future__ import annotations

from dataclasses import dataclass

from ..records.words import mark
from . import connection_questions, survey_questions
from .questions import Group, Question

# The columns every inbox row carries beside its answers (FLD-02, FLD-03, FLD-07): name, kind.
UUID, PERSON, DEVICE_TIME, GPS_X, GPS_Y, ACCURACY, APP, VERSION = (
    "uuid", "collected_by", "device_time", "gps_x", "gps_y", "gps_accuracy_m", "app_version", "base_version",
)  # fmt: skip
STAMPS = ((UUID, "text"), (PERSON, "text"), (DEVICE_TIME, "whole"), (GPS_X, "number"), (GPS_Y, "number"), (ACCURACY, "number"), (APP, "text"),
          (VERSION, "whole"))  # fmt: skip
ABOUT = "imis_package"  # the table that says which package a file is
PHOTOS = "DCIM"
BUILDING_SURVEY, SEWER_CONNECTION = "building_survey", "sewer_connection"


@dataclass(frozen=True)
class Reference:
    """A read-only layer.

    :param columns: name and kind (text, whole, number, yes_no) of each; none names or describes a person (FLD-01).
    :param select: fixed SQL with ``%(package)s``; its columns in order, then the shape as WKB (none: a list without shape).
    :param geometry: ``Point``, ``MultiLineString``, ``MultiPolygon`` or ``None``.
    """

    name: str
    title: str
    geometry: str
    columns: tuple[tuple[str, str], ...]
    select: str


@dataclass(frozen=True)
class Task:
    """One kind of work: what the package is called, its inbox layer and what is laid beneath it."""

    name: str
    title: str
    inbox: str
    inbox_title: str
    geometry: str
    groups: tuple[Group, ...]
    references: tuple[Reference, ...]

    def questions(self) -> list[Question]:
        """All questions in order."""
        return [question for group in self.groups for question in group.questions]


_LINE = (("code", "text"), ("name", "text"))
# Lines are cut at the edge of the area. 9999 stands for one that is not on the map (SVY-01).
_SEWERS_ONLY = """
SELECT s.code, s.code AS name, public.ST_AsBinary(umdss.cut_to(s.geom, p.area))
  FROM imis.field_packages AS p JOIN utility_info.sewers AS s ON s.geom OPERATOR(public.&&) p.area AND public.ST_Intersects(s.geom, p.area)
 WHERE p.id = %(package)s AND NOT public.ST_IsEmpty(umdss.cut_to(s.geom, p.area))"""
_SEWERS = Reference("sewers", mark("Sewers"), "MultiLineString", _LINE, _SEWERS_ONLY + " UNION ALL SELECT '9999', '9999', NULL ORDER BY 1")
_DRAINS = Reference(
    "drains", mark("Drains"), "MultiLineString", _LINE,
    """
SELECT s.code, s.code AS name, public.ST_AsBinary(umdss.cut_to(s.geom, p.area))
  FROM imis.field_packages AS p JOIN utility_info.drains AS s ON s.geom OPERATOR(public.&&) p.area AND public.ST_Intersects(s.geom, p.area)
 WHERE p.id = %(package)s AND NOT public.ST_IsEmpty(umdss.cut_to(s.geom, p.area))
 UNION ALL SELECT '9999', '9999', NULL ORDER BY 1""",
)  # fmt: skip
_MAINS = Reference(
    "water_mains", mark("Water mains"), "MultiLineString", _LINE,
    """
SELECT s.code, s.code AS name, public.ST_AsBinary(umdss.cut_to(s.geom, p.area))
  FROM imis.field_packages AS p JOIN utility_info.water_supplys AS s ON s.geom OPERATOR(public.&&) p.area AND public.ST_Intersects(s.geom, p.area)
 WHERE p.id = %(package)s AND NOT public.ST_IsEmpty(umdss.cut_to(s.geom, p.area))
 UNION ALL SELECT '9999', '9999', NULL ORDER BY 1""",
)  # fmt: skip
_ROADS = Reference(
    "roads", mark("Roads"), "MultiLineString", _LINE,
    """
SELECT s.code, concat_ws(' – ', s.code, s.name) AS name, public.ST_AsBinary(umdss.cut_to(s.geom, p.area))
  FROM imis.field_packages AS p JOIN utility_info.roads AS s ON s.geom OPERATOR(public.&&) p.area AND public.ST_Intersects(s.geom, p.area)
 WHERE p.id = %(package)s AND NOT public.ST_IsEmpty(umdss.cut_to(s.geom, p.area)) ORDER BY 1""",
)  # fmt: skip
_WARDS = Reference(
    "wards", mark("Wards"), "MultiPolygon", (("ward", "whole"),),
    """
SELECT w.ward, public.ST_AsBinary(umdss.cut_to(w.geom, p.area))
  FROM imis.field_packages AS p JOIN layer_info.wards AS w ON public.ST_Intersects(w.geom, p.area)
 WHERE p.id = %(package)s AND NOT public.ST_IsEmpty(umdss.cut_to(w.geom, p.area)) ORDER BY 1""",
)  # fmt: skip
_WORK_AREA = Reference(
    "work_area", mark("Work area"), "MultiPolygon", (("name", "text"),),
    "SELECT p.area_words, public.ST_AsBinary(p.area) FROM imis.field_packages AS p WHERE p.id = %(package)s",
)  # fmt: skip
# Buildings are not cut: half a footprint is no building. One belongs to the area that its point lies in.
_BUILDINGS = Reference(
    "buildings", mark("Buildings"), "MultiPolygon",
    (("bin", "text"), ("house_number", "text"), ("shown", "text"), ("road_code", "text"), ("ward", "whole"), ("tax_code", "text"),
     ("structure_type_id", "whole"), ("floor_count", "whole"), ("functional_use_id", "whole"), ("version", "whole"), ("to_visit", "yes_no")),
    """
SELECT b.bin, b.house_number, concat_ws(' – ', b.bin, b.house_number), b.road_code, b.ward, b.tax_code, b.structure_type_id, b.floor_count,
       b.functional_use_id, b.row_version, b.bin = ANY (p.bins), public.ST_AsBinary(b.geom)
  FROM imis.field_packages AS p JOIN building_info.buildings AS b ON b.geom OPERATOR(public.&&) p.area AND public.ST_Intersects(b.point, p.area)
 WHERE p.id = %(package)s ORDER BY 1""",
)  # fmt: skip
_UNSEWERED = Reference(
    "buildings", mark("Buildings"), "MultiPolygon",
    (("bin", "text"), ("house_number", "text"), ("shown", "text"), ("road_code", "text"), ("version", "whole"), ("to_visit", "yes_no")),
    """
SELECT b.bin, b.house_number, concat_ws(' – ', b.bin, b.house_number), b.road_code, b.row_version, b.bin = ANY (p.bins), public.ST_AsBinary(b.geom)
  FROM imis.field_packages AS p JOIN building_info.buildings AS b ON b.geom OPERATOR(public.&&) p.area AND public.ST_Intersects(b.point, p.area)
 WHERE p.id = %(package)s AND b.sanitation_system_id IS DISTINCT FROM 1 ORDER BY 1""",
)  # fmt: skip
_CONTAINMENTS = Reference(
    "containments", mark("Containments"), "Point", (("id", "text"), ("type", "text")),
    """
SELECT c.id, t.label, public.ST_AsBinary(c.geom)
  FROM imis.field_packages AS p JOIN fsm.containments AS c ON c.geom OPERATOR(public.&&) p.area AND public.ST_Intersects(c.geom, p.area)
  JOIN fsm.containment_types AS t ON t.id = c.type_id
 WHERE p.id = %(package)s ORDER BY 1""",
)  # fmt: skip
_COMMUNITIES = Reference(
    "low_income_communities", mark("Low-income communities"), "MultiPolygon", (("id", "whole"), ("name", "text")),
    """
SELECT l.id, l.community_name, public.ST_AsBinary(umdss.cut_to(l.geom, p.area))
  FROM imis.field_packages AS p JOIN layer_info.low_income_communities AS l ON public.ST_Intersects(l.geom, p.area)
 WHERE p.id = %(package)s AND NOT public.ST_IsEmpty(umdss.cut_to(l.geom, p.area)) ORDER BY 1""",
)  # fmt: skip
_TOILETS = Reference(
    "community_toilets", mark("Community toilets"), "Point", (("id", "whole"), ("name", "text")),
    """
SELECT t.id, t.name, public.ST_AsBinary(t.geom)
  FROM imis.field_packages AS p JOIN fsm.toilets_register AS t ON t.type = 'Community Toilet' AND t.status AND public.ST_DWithin(t.geom, p.area, 1000)
 WHERE p.id = %(package)s ORDER BY 1""",
)  # fmt: skip
_USES = Reference(
    "use_categories", mark("Use categories"), "None", (("id", "whole"), ("name", "text"), ("functional_use_id", "whole")),
    "SELECT u.id, u.label, u.functional_use_id FROM building_info.use_categorys AS u WHERE u.is_active ORDER BY u.sort_order",
)  # fmt: skip
_TYPES = Reference(
    "containment_types", mark("Containment types"), "None", (("id", "whole"), ("name", "text"), ("system", "whole")),
    "SELECT t.id, t.label, t.sanitation_system_id FROM fsm.containment_types AS t WHERE t.is_active ORDER BY t.sort_order",
)  # fmt: skip

TASKS = (
    Task(
        BUILDING_SURVEY, mark("Building survey"), "surveys", mark("Surveyed buildings"), "MultiPolygon", survey_questions.GROUPS,
        (
            _WORK_AREA, _WARDS, _BUILDINGS, _ROADS, _SEWERS, _DRAINS, _MAINS,
            _CONTAINMENTS, _COMMUNITIES, _TOILETS, _USES, _TYPES,
        ),
    ),
    Task(
        SEWER_CONNECTION, mark("Sewer connections"), "connections", mark("Reported connections"), "Point", connection_questions.GROUPS,
        (_WORK_AREA, _WARDS, _UNSEWERED, _ROADS, Reference("sewers", mark("Sewers"), "MultiLineString", _LINE, _SEWERS_ONLY + " ORDER BY 1")),
    ),
)  # fmt: skip


def task_named(name: str) -> Task:
    """The task of this name.

    :raises KeyError: there is none.
    """
    for task in TASKS:
        if task.name == name:
            return task
    raise KeyError(name)
