"""Printed maps: every template filled, nothing over anything, legends of what is shown, true scale, whole files (umdss.md 5, D27)."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsCoordinateTransform, QgsFeature, QgsFeedback, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from imis_plugin.layers.area_copies import copy_areas
from imis_plugin.layers.print_export import export_layout
from imis_plugin.layers.print_fit import legend_size, place_of
from imis_plugin.layers.print_layout import SCALES, TEMPLATES, PrintError, PrintRequest, load_template, make_layout, map_size, round_scale
from imis_plugin.layers.project import open_municipal_project
from imis_plugin.layers.registry import layer_named
from imis_plugin.resources_path import data_path
from tests.factories_building import make_building, make_road, make_tank, make_ward
from tests.layers.test_project import StandIn

IDS = {"map_main", "title", "description", "legend", "scale_text", "scalebar", "north_arrow", "municipality_name", "logo_municipality", "logo_system",
       "date_time", "user", "crs_note", "data_date", "source_note", "page_no"}
OF_FIELD_SHEETS = IDS - {"legend", "logo_municipality", "logo_system"} | {"sheet_name", "bins", "containments"}
OF_STOP_SHEETS = OF_FIELD_SHEETS - {"bins", "containments"} | {"place", "codes", "work", "then", "times", "outcome", "signed"}
PAGES = {"imis_a4_landscape": (297, 210), "imis_a4_portrait": (210, 297), "imis_a3_landscape": (420, 297), "imis_a3_portrait": (297, 420),
         "imis_a3_poster": (420, 297), "imis_a1_poster": (841, 594), "imis_ward_atlas": (297, 210), "imis_field_sheet": (210, 297),
         "imis_stop_sheet": (210, 297)}
FRAMES = {"frame", "legend_panel", "band"}


@pytest.fixture
def city(db, connect_as, qgis_uri, qgis_new_project):
    make_ward(db, 1, x=-2500, y=-2500, side=2500)
    make_ward(db, 2, x=0, y=-2500, side=2500)
    with db.cursor() as cursor:
        cursor.execute("UPDATE layer_info.citypolys SET seen_version = row_version, "
                       "geom = ST_Multi(ST_MakeEnvelope(497500, 2967500, 502500, 2970000, 32644)) WHERE id = 1")
    bins = [make_building(db, x=-60 + 20 * n, y=-500) for n in range(6)]
    make_tank(db, bins[0], type_id=3)
    make_road(db)
    copy_areas(db, "ward")
    db.commit()
    conn = connect_as("executive")
    open_municipal_project(StandIn(qgis_uri(conn.info.user), conn), QgsProject.instance())
    return bins


def near(half=150):
    return QgsRectangle(500000 - half, 2969500 - half * 0.7, 500000 + half, 2969500 + half * 0.7)


def box_of(item):
    place, size = item.pagePos(), item.rect()
    return QgsRectangle(place.x(), place.y(), place.x() + size.width(), place.y() + size.height())


def overlaps(layout):
    items = [item for item in layout.items() if hasattr(item, "id") and item.id() and item.id() not in FRAMES and item.isVisible()
             and not item.id().startswith("figure_")]
    found = []
    for place, first in enumerate(items):
        for second in items[place + 1:]:
            shared = box_of(first).intersect(box_of(second))
            if shared.width() > 0.2 and shared.height() > 0.2:
                found.append((first.id(), second.id()))
    return found


def route_stops(crs="EPSG:32644"):
    """Stops as the route plan writes them: truck A empties C1 (an emergency) and C2, discharges, goes home; truck B empties C3 in ward 2."""
    fields = ("vehicle:string", "stop_no:integer", "stop_kind:string", "application_id:integer", "containment_id:string", "bin:string",
              "house_number:string", "road_name:string", "ward:integer", "part:string", "emergency:boolean", "volume_m3:double",
              "volume_source:string", "plant:string", "arrival:string", "departure:string", "load_m3:double", "hose_m:double")
    layer = QgsVectorLayer("Point?crs={}&field={}".format(crs, "&field=".join(fields)), "Stops", "memory")
    rows = (
        ("B", 1, "emptying", None, "C000003", "B000003", None, None, 2, None, None, 2.0, "forecast", None, "08:30", "09:00", 2.0, 4.6, 40),
        ("A", 2, "emptying", 12, "C000002", "B000002", "7/2", "Mall Road", 1, "1/2", False, 1.5, "recorded", None, "09:10", "09:40", 4.5, 8, 20),
        ("A", 0, "start", None, None, None, None, None, None, None, None, None, None, None, None, "08:00", 0.0, None, 0),
        ("A", 1, "emptying", 11, "C000001", "B000001", "7/1", "Mall Road", 1, None, True, 3.0, "recorded", None, "08:20", "09:00", 3.0, 12.4, 0),
        ("A", 3, "plant", None, None, None, None, None, None, None, None, 4.5, None, "Plant East", "10:00", "10:20", 0.0, None, 900),
        ("A", 4, "end", None, None, None, None, None, None, None, None, None, None, None, "10:40", None, 0.0, None, 0),
        ("B", 0, "start", None, None, None, None, None, None, None, None, None, None, None, None, "08:00", 0.0, None, 0),
    )
    features = []
    for *values, x in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500000 + x, 2969500)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_section_5_each_template_has_its_elements_page_and_no_machine_path(template, qgis_app):
    layout = load_template(QgsProject.instance(), template.name)
    size = layout.pageCollection().page(0).pageSize()
    assert (size.width(), size.height()) == PAGES[template.name]
    wanted = {"sheets": OF_FIELD_SHEETS, "stops": OF_STOP_SHEETS}.get(template.atlas, IDS)
    names = {item.id() for item in layout.items() if hasattr(item, "id")}
    assert wanted <= names, wanted - names
    assert template.large == ("_a3_" in template.name or "_a1_" in template.name), "umdss.md 5: layers in the PDF on A1 and A3"
    if "poster" in template.name:
        assert layout.itemById("map_main").grids().size() == 1
    text = data_path("resources", "layouts", template.name + ".qpt").read_text(encoding="utf-8")
    assert not re.search(r'"(/home|/usr|/tmp|/root|[A-Z]:\\)', text)


def test_COM_46_section_5_layouts_are_filled_export_whole_and_nothing_overlaps(city, tmp_path):
    project = QgsProject.instance()
    project.addMapLayer(route_stops())
    for template in TEMPLATES:
        request = PrintRequest(template.name, "Toilets of the city", "for the council", 2000, near(), 75, "Sanitation systems",
                               municipality="Testpur", user="Sita Rai", credits="Base data: municipality of Testpur.")
        layout = make_layout(project, request)
        assert not overlaps(layout), template.name
        page = layout.pageCollection().page(0).pageSize()
        for item in layout.items():
            if hasattr(item, "id") and item.id():
                assert QgsRectangle(0, 0, page.width(), page.height()).contains(box_of(item)), (template.name, item.id())
        texts = {item.id(): item.currentText() for item in layout.items() if hasattr(item, "currentText")}
        assert texts["title"] == "Toilets of the city" and texts["municipality_name"] == "Testpur"
        assert "Sita Rai" in texts["user"] and "Base data" in texts["source_note"] and "32644" in texts["crs_note"]
        main = layout.itemById("map_main")
        assert main.crs() == project.crs() and main.layers()
        if not template.atlas:
            assert main.scale() == pytest.approx(2000, rel=1e-6) and texts["scale_text"] == "1 : 2,000"
        files = export_layout(layout, template, tmp_path / (template.name + ".png"), 75)
        assert len(files) == {"wards": 2, "sheets": 2, "stops": 3}.get(template.atlas, 1), template.name
        image = QImage(str(files[0]))
        assert image.width() == pytest.approx(page.width() / 25.4 * 75, abs=2)
        assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 5, "not an empty page"
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_section_5_legend_holds_only_what_is_shown(city):
    project = QgsProject.instance()
    layout = make_layout(project, PrintRequest("imis_a4_landscape", "Toilets", "", 2000, near(), theme="Sanitation systems"))
    legend = layout.itemById("legend")
    titles = [node.customProperty("legend/title-label") for node in legend.model().rootGroup().findLayers()]
    assert "Buildings: Toilet connection" in titles and not any("Road" in title for title in titles)
    labels = [node.data(0) for tree in legend.model().rootGroup().findLayers() for node in legend.model().layerLegendNodes(tree)
              if tree.layer().customProperty("imis/layer") == "buildings"]
    assert sorted(label for label in labels if label) == ["Composting Toilet", "Septic Tank"], "classes without a building in the map are left out"
    needed, given = legend_size(legend), place_of(legend)
    assert needed[0] <= given[0] + 0.2 and needed[1] <= given[1] + 0.2
    far = make_layout(project, PrintRequest("imis_a4_landscape", "Toilets", "", 50000, near(), theme="Sanitation systems"))
    titles = [node.customProperty("legend/title-label") for node in far.itemById("legend").model().rootGroup().findLayers()]
    assert not any(title.startswith("Buildings") for title in titles), "not drawn at this scale"


def test_D27_paper_and_scale_decide_what_is_printed_and_the_bar_is_true(city):
    project = QgsProject.instance()
    for name in ("imis_a4_landscape", "imis_a3_landscape"):
        for scale in (SCALES[0], SCALES[3]):
            layout = make_layout(project, PrintRequest(name, "x", "", scale, near(), theme="Field map"))
            main, bar = layout.itemById("map_main"), layout.itemById("scalebar")
            width, _height = map_size(name)
            assert main.extent().width() == pytest.approx(width / 1000 * scale, rel=1e-6)
            metres = bar.unitsPerSegment() * (1000 if bar.unitLabel() == "km" else 1)
            assert bar.numberOfSegments() == 4 and metres * 4 / scale * 1000 <= place_of(bar)[0]
            assert bar.rect().width() <= place_of(bar)[0] + 1
    assert round_scale(13890) == 14000 and round_scale(5000) == 5000 and round_scale(5001) == 5100


def test_section_5_ward_atlas_and_field_sheets(city, tmp_path):
    project = QgsProject.instance()
    layout = make_layout(project, PrintRequest("imis_ward_atlas", "Wards", "", ward=2, theme="Sanitation systems", dpi=75))
    assert layout.atlas().count() == 1
    assert layout.itemById("ward_name").currentText().startswith("Ward 2")
    assert layout.itemById("figure_no_build").currentText() == "3"
    mask = layer_named("ward_mask")
    assert mask.id() in layout.itemById("map_main").layerStyleOverrides() and mask in layout.itemById("map_main").layers()
    files = export_layout(layout, next(t for t in TEMPLATES if t.name == "imis_ward_atlas"), tmp_path / "wards.pdf", 75)
    assert files[0].read_bytes().startswith(b"%PDF") and [path.name for path in tmp_path.iterdir()] == ["wards.pdf"]
    sheets = make_layout(project, PrintRequest("imis_field_sheet", "Visit", "", ward=1, theme="Field map"))
    listed = set()
    for number in range(sheets.atlas().count()):
        sheets.atlas().seekTo(number)
        listed.update(re.findall(r"B\d{6}", sheets.itemById("bins").currentText()))
        assert sheets.itemById("map_main").scale() == pytest.approx(1000, rel=1e-6)
    with_ward = {feature["bin"] for feature in layer_named("buildings").getFeatures() if feature["ward"] == 1}
    assert listed == with_ward and len(listed) == 3


def test_section_5_field_sheets_of_a_route_plan_truck_by_truck_in_the_order_of_driving(city, tmp_path):
    project = QgsProject.instance()
    project.addMapLayer(route_stops())
    layout = make_layout(project, PrintRequest("imis_stop_sheet", "Emptying on Monday", "", theme="Field map", user="Sita Rai"))
    atlas, main, seen = layout.atlas(), layout.itemById("map_main"), []
    for number in range(atlas.count()):
        atlas.seekTo(number)
        main.refresh()
        seen.append({name: layout.itemById(name).currentText() for name in ("sheet_name", "place", "codes", "work", "then")})
        assert main.scale() == pytest.approx(1000, rel=1e-6)
        assert main.extent().center().x() == pytest.approx(500000 + (0, 20, 40)[number], abs=0.01)
    assert [page["sheet_name"] for page in seen] == [
        "A · 08:20–09:00 · stop 1 of 3", "A · 09:10–09:40 · stop 2 of 3", "B · 08:30–09:00 · stop 1 of 1"]
    assert [page["place"] for page in seen] == ["7/1, Mall Road, ward 1 – EMERGENCY", "7/2, Mall Road, ward 1", "B000003, ward 2"]
    assert [page["codes"] for page in seen] == [
        "☐ B000001   ☐ C000001   application 11", "☐ B000002   ☐ C000002   application 12   part 1/2", "☐ B000003   ☐ C000003"]
    assert seen[0]["work"] == "3.0 m³ to take out · hose 12 m · then 3.0 m³ in the tank" and seen[2]["work"].startswith("≈ 2.0 m³")
    assert [page["then"] for page in seen] == [
        "Next, at 09:10: stop 2, 7/2, Mall Road, ward 1", "Next, at 10:00: discharge at Plant East", ""]
    assert main.layers()[0].featureCount() == 3 and "Stops" not in [layer.name() for layer in main.layers()[1:]]
    files = export_layout(layout, next(t for t in TEMPLATES if t.atlas == "stops"), tmp_path / "stops.pdf", 75)
    assert files[0].read_bytes().startswith(b"%PDF")


def test_section_5_field_sheets_of_a_route_plan_of_one_ward_from_a_layer_in_degrees(city):
    project = QgsProject.instance()
    layer = route_stops()
    degrees = QgsVectorLayer("Point?crs=EPSG:4326", "exported", "memory")
    degrees.dataProvider().addAttributes(layer.fields().toList())
    degrees.updateFields()
    move = QgsCoordinateTransform(layer.crs(), degrees.crs(), project)
    for feature in layer.getFeatures():
        shape = feature.geometry()
        shape.transform(move)
        feature.setGeometry(shape)
        degrees.dataProvider().addFeatures([feature])
    layout = make_layout(project, PrintRequest("imis_stop_sheet", "Ward 2", "", ward=2, theme="Field map", stops=degrees))
    assert layout.atlas().count() == 1 and layout.itemById("place").currentText() == "B000003, ward 2"
    assert layout.itemById("map_main").extent().center().x() == pytest.approx(500040, abs=0.05)


def test_refusals_are_sentences_and_leave_no_file(city, tmp_path):
    project = QgsProject.instance()
    for request, sentence in (
        (PrintRequest("imis_a4_landscape", " "), "title"),
        (PrintRequest("imis_a4_landscape", "x", theme="No such theme"), "map theme"),
        (PrintRequest("imis_a4_landscape", "x", ward=99, theme="Overview"), "no ward 99"),
        (PrintRequest("imis_field_sheet", "x", extent=QgsRectangle(0, 0, 100, 100), theme="Overview"), "no building"),
        (PrintRequest("imis_stop_sheet", "x", theme="Overview"), "Run “Desludging route plan” first"),
        (PrintRequest("imis_stop_sheet", "x", theme="Overview", stops=layer_named("buildings")), "no stops of a route plan: it lacks vehicle"),
        (PrintRequest("imis_stop_sheet", "x", theme="Overview", ward=3, stops=route_stops()), "no containment to empty here"),
    ):
        with pytest.raises(PrintError, match=sentence):
            make_layout(project, request)
    template = TEMPLATES[0]
    layout = make_layout(project, PrintRequest(template.name, "x", "", 2000, near(), theme="Overview"))
    with pytest.raises(PrintError, match="another folder"):
        export_layout(layout, template, tmp_path / "missing" / "x.pdf", 75)
    with pytest.raises(PrintError, match="PDF, PNG or SVG"):
        export_layout(layout, template, tmp_path / "x.doc", 75)
    atlas = next(t for t in TEMPLATES if t.atlas == "wards")
    stopped = QgsFeedback()
    stopped.cancel()
    with pytest.raises(PrintError):
        export_layout(make_layout(project, PrintRequest(atlas.name, "x", theme="Overview")), atlas, tmp_path / "x.pdf", 75, stopped)
    assert not list(tmp_path.iterdir())
