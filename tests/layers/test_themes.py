"""Themes: the classes and colours of umdss.md 3.3-3.4, copied here as data; every feature in exactly one class."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsField, QgsFields, QgsProject, QgsRenderContext, QgsSettings
from qgis.PyQt.QtCore import QVariant

from imis_plugin.layers import styles
from imis_plugin.layers.counts import count_query, counts_by_class
from imis_plugin.layers.definitions import LAYERS, layer_definition
from imis_plugin.layers.map_themes import MAP_THEMES, map_theme_name
from imis_plugin.layers.measures import FIXED, MEASURES, RAMP, limits_for, measure_theme, measures_of
from imis_plugin.layers.on_show import keep_added_on_top, put_on_top, stop_watching
from imis_plugin.layers.print_layout import TEMPLATES
from imis_plugin.layers.project import open_municipal_project
from imis_plugin.layers.styles import add_styles, restyle, style_name, themes_of, use_theme
from imis_plugin.layers.summaries import paint, values_query
from imis_plugin.layers.symbols import renderer_for
from imis_plugin.layers.themes import CLASSIC, SAFE, all_themes
from imis_plugin.resources_path import data_path
from tests.factories_building import make_building, make_road
from tests.layers.test_project import StandIn

CROSSES = "crosses"
DUE = {"Not Due": "#38761D", "1 Year Due": "#6AFF00", "2 Years Due": "#B6D7A8", "3 Years Due": "#F7FF00", "4 Years Due": "#FF6900",
       "5+ Years Due": "#FF0000", "No Payment Information": CROSSES}
YES_NO = {"Yes": "#00FF00", "No": "#FF0000"}
# umdss.md 3.3, label -> colour
SPECIFIED = {
    "A1": {"Municipality": "#000000"},
    "A2": {"Ward boundary": "#000000"},
    "A3": {"Ward mask": "#EFF1F6"},
    "B1": {"Buildings": "#FEBFFF"},
    "B2": {"RCC framed": "#FAEF74", "Load bearing": "#ADD464", "CGI Sheet": "#008000", "Wooden/Mud": "#F5BF66", "Unknown": CROSSES},
    "B3": {"<=2": "#7D48DA", ">2 – <=5": "#D92C86", ">5": "#FF8A60", "Unknown": CROSSES},
    "B4": {"Residential": "#000080", "Mixed": "#FF0000", "Educational": "#6495ED", "Commercial": "#964B00", "Industrial": "#A020F0",
           "Institution": "#FFFF00", "Others": "#660033", "Unknown": CROSSES},
    "B5": {"Associated Buildings": "#FF0000", "Main Buildings": "#6FA8DC"},
    "B6": {"Sewer Network": "#6FA8DC", "Onsite Treatment": "#006600", "Composting Toilet": "#389738", "Septic Tank": "#64AE64",
           "Community Toilet": "#91C591", "Pit/Holding Tank": "#BDDCBD", "Open Defecation": "#B30000", "Open Ground": "#FF1A1A",
           "Drain Network": "#FF4D4D", "Water Body": "#FF8080", "Shared Toilet": "#AAFF00", "Shared Septic Tank": "#7FBF7F",
           "Unknown": CROSSES},
    "B7": {**YES_NO, "Unknown": CROSSES},
    "B8": {"Public": "#008000", "Private": "#FFFF00", "Well": "#5EBDBB", "Deep boring": "#FF0000", "Surface and rain": "#4A86E8",
           "Others": "#1B1E69", "Unknown": CROSSES},
    "B9": {**YES_NO, "Unknown": CROSSES},
    "B10": {"Yes": "#FF0000", "No": "#008000", "Unknown": CROSSES},
    "B11": {"<3": "#1A9641", "3 – 5": "#A6D96A", "5 – 10": "#FDAE61", "10+": "#D7191C", "Unknown": CROSSES},
    "P": DUE,
    "S": YES_NO,
    "C1": {"Containments": "#007707"},
    "C2": {"Septic Tank": "#208B3A", "Double Pit": "#FCEC52", "Permeable/Unlined Pit/Holding Tank": "#FBB040", "Lined Pit": "#F78E31"},
    "C4": {"No": "#FBB040", "Yes": "#99CA3C"},
    "C5": {"0": "#FF0000", "1": "#00FF00", "2": "#21C090", "3": "#12694F", "4": "#2C633E", "5+": "#193824"},
    "C6": {"≤ 1 Year": "#6AFF00", "2": "#B6D7A8", "3": "#F7FF00", "4": "#FF6900", "5+ Years": "#FF0000", "No Data": "#FFFFFF"},
    "C7": {"<1 Year": "#00FF4E", "1 Year": "#6AFF00", "2": "#B6D7A8", "3": "#F7FF00", "4": "#FF6900", "5+ Years": "#FF0000",
           "No Data": "#FFFFFF"},
    "C8": {"Inside the building footprint": "#FF0000", "Outside": "#FFFF00", "Unknown": "#BCBCBC"},
    "C9": {"Overdue": "#D7191C", "Due ≤ 90 days": "#FDAE61", "Due later": "#1A9641", "No date": "#9E9E9E"},
    "R1": {"Roads": "#FF5F1F"},
    "R2": {"Feeder Road": "#C97777", "Strategic Urban Road": "#F79999", "Other Road": "#F6B26B", "Unknown": "#000000"},
    "R3": {"<3": "#EBEF95", "3-5": "#D2DE32", "5-8": "#EFB495", ">8": "#EF9595", "Unknown": "#000000"},
    "R4": {"Brick Paved": "#808080", "Earthen": "#EDD6B3", "Gravelled": "#A9A9A9", "Metalled": "#C97777", "Unknown": "#000000"},
    "SW1": {"Sewers": "#F4BB44"},
    "SW2": {"<200": "#132A13", "200 – 300": "#31572C", "300 – 400": "#4F772D", "400 – 500": "#90A955", ">500": "#ECF39E",
            "Unknown": "#A9A9A9"},
    "SW3": {"<1000": "#002400", "1000-4000": "#273B09", ">4000": "#7B904B", "Unknown": "#000000"},
    "D1": {"Drains": "#859E64"},
    "D2": {"Lined": "#5D813E", "Unlined": "#93B979"},
    "D3": {"Open": "#78BAA1", "Closed": "#BD4950"},
    "W1": {"Water mains": "#7CDECD"},
    "T1": {"Toilets": "#FF9900"},
    "T2": {"Community Toilet, Operational": "#008000", "Community Toilet, Not Operational": "#FF0000",
           "Public Toilet, Operational": "#008000", "Public Toilet, Not Operational": "#FF0000"},
    "TP3": {"Co-Treatment Plant": None, "FSTP": None, "Centralized WWTP": None, "Decentralized WWTP": None},
    "Z": {"Non-sewered (NSS) Area": "#BD83B9", "Sewered (SS) Area": "#018263"},
    "H1": {"Hotspots": "#EA9999"},
    "H2": {"Cholera": "#008000", "Diarrhea": "#0000FF", "Dysentery": "#FFA500", "Hepatitis A": "#FFC0CB", "Polio": "#9D00FF",
           "Typhoid": "#FF0000"},
    "WS": {"Positive": "#D7191C", "Negative": "#1A9641"},
    "WB": {"River": "#0086FF", "Pond": "#0B5394"},
    "LU": {"Forest": "#00FF00", "Road": "#EA9999", "Water Body": "#0852D8", "Builtup": "#FF0000", "Cultivation": "#FEFF73"},
    "L": {"Low-income communities": "#FFFFFF"},
}
OUTLETS = ("#B2DE27 #FF9470 #208B3A #C8F7C5 #F7CA18 #145A32 #E4F1FE #FCEC52 #99CA3C #FBB040 #CBDB47 #F78E31 #B9770E #4DAF7C #81CFE0 "
           "#446CB3 #C382CB").split()
WIDTHS = {"R1": [2], "R2": [5, 3, 1], "R3": [1, 2, 3, 4], "SW1": [2], "SW3": [1, 2, 3], "D1": [2], "W1": [2]}
# umdss.md 3.4: column, fixed limits of wards and of grid cells ("+" and the last limit: an open last class), which end is red
MEASURED = {
    "no_build": ([889, 1778, 2667], [175, 350, 525]), "no_rcc_framed": ([765, 1530, 2295], [150, 300, 450]),
    "no_wooden_mud": ([48, 96, 144], [30, 60, 90]), "no_load_bearing": ([189, 378, 567], [75, 150, 225]),
    "no_cgi_sheet": ([87, 174, 261], [15, 30, 45]), "no_build_directly_to_sewerage_network": ([455, 910, 1365], [200, 400, 600]),
    "no_contain": ([849, 1698, 2547], [175, 350, 525]), "no_pit_holding_tank": ([325, 650, 975, 1300], [90, 180, 270, 360]),
    "no_septic_tank": ([520, 1040, 1560, 2080], [175, 350, 525, 700]), "total_rdlen": ([20, 40, 60], [4, 6, 8]),
    "bldgtaxpdprprtn": ([25, 50, 75],) * 2, "wtrpmntprprtn": ([25, 50, 75],) * 2, "swmsrvpmntprprtn": ([25, 50, 75],) * 2,
    "no_popsrv": ([7243, 14486, 21729], [1500, 3000, 4500]), "no_hhsrv": ([1541, 3082, 4623], [350, 700, 1050]),
    "no_emptying": ([420, 840, 1260], [10, 20]),
}
RED_LOW = {"no_contain", "bldgtaxpdprprtn", "wtrpmntprprtn", "swmsrvpmntprprtn"}
VALUES = {"building_associated_to": [None, "B000001"], "toilet_status": [None, True, False], "well_presence_status": [None, True, False],
          "low_income_hh": [None, True, False], "has_service": [True, False], "emptied_status": [None, True, False],
          "status": [None, True, False],
          "water_source_code": [None, "municipal", "jar", "tube_well", "deep_boring", "rainwater", "other", "new"],
          "containment_group": [None, "Septic Tank", "Lined Pit", "Double Pit", "Permeable/ Unlined Pit/Holding Tank", "new"],
          "location": [None, "inside", "outside"], "hierarchy": [None, "Feeder Road", "Other Road", "new"],
          "surface_type": [None, "Lined", "Metalled", "new"], "cover_type": [None, "Open", "Unknown"],
          "disease_label": [None, "Cholera", "new"], "water_coliform_test_result": [None, "positive", "negative"],
          "class": [None, "Forest", "new"]}
TEXT = {"type": [None, "Community Toilet", "Public Toilet", "River", "Pond", "sewered (SS)", "non-sewered (NSS)"]}


def columns_of(theme):
    return sorted(set(re.findall(r'"(\w+)"', theme.expression)))


def field_of(name, kinds):
    kind = QVariant.Double
    if name in VALUES:
        sample = VALUES[name][-1]
        kind = QVariant.Bool if isinstance(sample, bool) else QVariant.String
    elif name == "type" and kinds == "text":
        kind = QVariant.String
    return QgsField(name, kind)


@pytest.mark.parametrize("name", sorted(SPECIFIED))
def test_3_3_classes_and_colours_of_the_specification(name):
    theme = all_themes()[name]
    drawn = {style.label: CROSSES if style.fill == "crosses" else style.colour for style in theme.classes}
    for label, colour in SPECIFIED[name].items():
        assert label in drawn
        assert colour is None or drawn[label] == colour, label
    assert [label for label in drawn if label in SPECIFIED[name]] == list(SPECIFIED[name]), "in the specification's order"
    for style, pixels in zip(theme.classes, WIDTHS.get(name, ()), strict=False):
        assert style.width == pytest.approx(pixels * 0.265, abs=0.006)


def test_3_3_every_theme_of_the_catalogue_is_on_a_layer_and_C3_has_a_colour_of_its_own_for_each_type():
    offered = {name for definition in LAYERS for name in definition.themes}
    assert set(all_themes()) == offered - {"WG"}
    wanted = {f"B{n}" for n in range(1, 12)} | {f"C{n}" for n in range(1, 10)} | {f"R{n}" for n in range(1, 5)} | {
        "SW1", "SW2", "SW3", "D1", "D2", "D3", "W1", "T1", "T2", "TP1", "TP2", "TP3", "Z", "H1", "H2", "H3", "WS", "PL", "WB", "LU", "L",
        "P", "S", "A1", "A2", "A3"}
    assert wanted <= offered
    outlets = all_themes()["C3"].classes
    assert [style.colour for style in outlets[:17]] == OUTLETS
    assert len({style.colour for style in outlets}) == len(outlets), "no two types share a colour"
    assert layer_definition("water_status").themes == ("P", "S")
    cases = [style.size for style in all_themes()["H3"].classes[:4]]
    assert cases == sorted(cases) and cases[0] < cases[-1], "the more cases, the larger"


def test_3_2_the_colour_safe_set_has_the_same_classes_and_no_red_beside_green():
    for name, theme in all_themes().items():
        safe = theme.in_set(SAFE)
        assert [(s.label, s.rule) for s in safe.classes] == [(s.label, s.rule) for s in theme.classes]
        colours = {s.colour for s in safe.classes if s.fill != "crosses"}
        plain = [s.colour for s in safe.classes if s.fill != "crosses" and s.label not in ("No Data", "Unknown", "No result")]
        if name not in ("T2",):
            assert len(set(plain)) == len(plain) or name in ("H3",), f"{name}: two classes look alike"
        reds = {"#FF0000", "#D7191C", "#FF1A1A", "#B30000"} & colours
        greens = {"#00FF00", "#008000", "#1A9641", "#38761D", "#6AFF00"} & colours
        assert not (reds and greens), name
    assert {s.label: s.colour for s in all_themes()["B7"].in_set(SAFE).classes[:2]} == {"Yes": "#2166AC", "No": "#B2182B"}
    ramp = [s.colour for s in all_themes()["B11"].in_set(SAFE).classes[:4]]
    assert ramp == ["#FFFFCC", "#A1DAB4", "#41B6C4", "#225EA8"]


@pytest.mark.parametrize("column", sorted(MEASURED))
def test_3_4_fixed_limits_and_colours_of_measures(column):
    measure = next(m for m in MEASURES if m.column == column)
    for layer, limits in zip(("ward_info", "grid_info"), MEASURED[column], strict=True):
        assert limits_for(measure, layer, [], FIXED) == limits
        theme = measure_theme(measure, layer, limits, CLASSIC)
        assert [s.label for s in theme.classes[:2]] == ["No data", "0"]
        colours = [s.colour for s in theme.classes[2:]]
        assert len(colours) == len(limits) + 1, "the last class is open: no value disappears (D25)"
        if column in RED_LOW:
            assert colours == list(RAMP[::-1])
        elif len(limits) == 4:
            assert colours == ["#87CEEB", *RAMP]
        elif layer == "grid_info" and column == "no_emptying":
            assert colours == ["#A6D96A", "#FDAE61", "#D7191C"]
        else:
            assert colours == list(RAMP)


def test_3_4_the_additional_measures_are_there():
    columns = {measure.column for measure in MEASURES} - set(MEASURED)
    assert columns == {"density_per_ha", "pct_onsite", "pct_sewer", "pct_unsafe_direct", "pct_overdue", "emptyings_per_1000",
                       "pct_hard_to_reach", "pct_lic_population", "cases_per_10000"}
    assert "cases_per_10000" not in {measure.column for measure in measures_of("grid_info")}


def _all_multi_class():
    themes = [theme for theme in all_themes().values() if len(theme.classes) > 1]
    return themes + [measure_theme(m, "ward_info", [10, 20, 40], CLASSIC) for m in MEASURES]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_feature_falls_into_exactly_one_class(data, qgis_app):
    """A partition: the class number is the first rule that fits, and the renderer draws by exactly one legend entry."""
    theme = data.draw(st.sampled_from(_all_multi_class()))
    textual = "text" if theme.name in ("T2", "Z", "WB") else "number"
    fields = QgsFields()
    feature_values = []
    for name in columns_of(theme):
        fields.append(field_of(name, textual))
        if name in VALUES:
            feature_values.append(data.draw(st.sampled_from(VALUES[name])))
        elif name == "type" and textual == "text":
            feature_values.append(data.draw(st.sampled_from(TEXT["type"])))
        else:
            feature_values.append(data.draw(st.one_of(st.none(), st.integers(-3, 130).map(float), st.sampled_from([2.999, 200.0, 4000.01]))))
    feature = QgsFeature(fields)
    feature.setAttributes(feature_values)
    context = QgsExpressionContext()
    context.setFields(fields)
    context.setFeature(feature)
    number = QgsExpression(theme.expression).evaluate(context)
    fitting = [place for place, style in enumerate(theme.classes) if style.rule and QgsExpression(style.rule).evaluate(context) == 1]
    assert number == (fitting[0] if fitting else len(theme.classes) - 1)
    geometry = next((d.geometry_type for d in LAYERS if theme.name in d.themes), "MultiPolygon")
    renderer = renderer_for(theme, geometry)
    render = QgsRenderContext()
    render.setExpressionContext(context)
    renderer.startRender(render, fields)
    keys = renderer.legendKeysForFeature(feature, render)
    renderer.stopRender(render)
    assert len(keys) == 1


def test_new_entries_of_code_lists_get_a_colour_of_their_own():
    theme = all_themes()["WB"].with_entries([("River", "River"), ("Canal", "Canal"), ("O'Lake", "O'Lake")])
    assert [style.label for style in theme.classes] == ["River", "Pond", "Canal", "O'Lake", "Other"]
    assert theme.classes[3].rule == "\"type\" = 'O''Lake'"
    uses = all_themes()["B4"].with_entries([(str(n), f"use {n}") for n in range(1, 16)])
    assert [style.label for style in uses.classes][-2:] == ["use 15", "Unknown"], "what is in a list of ids has its class already"


@pytest.fixture
def city(db, connect_as, qgis_uri, qgis_new_project):
    """A few buildings and roads, the municipal project open for the executive; with the connection of the account."""
    for facts in ({"structure_type_id": 1}, {"structure_type_id": 5}, {"structure_type_id": 2, "floor_count": 4}):
        make_building(db, **facts)
    make_road(db)
    db.commit()
    conn = connect_as("executive", "tax", "water_supply", "solid_waste")
    stand_in = StandIn(qgis_uri(conn.info.user), conn)
    return conn, stand_in, open_municipal_project(stand_in, QgsProject.instance())


def test_styles_map_themes_and_counts_on_the_open_map(city):
    conn, stand_in, opened = city
    entries = stand_in.map_facts().entries
    for name, layer in opened.layers.items():
        definition = layer_definition(name)
        titles = {style_name(theme) for theme in themes_of(definition, entries, CLASSIC)}
        assert set(layer.styleManager().styles()) == titles, name
        assert layer.styleManager().currentStyle() in titles
    # the chooser, the style menu and the map theme are one thing
    buildings = opened.layers["buildings"]
    assert use_theme(buildings, "Structure type") and not use_theme(buildings, "No such theme")
    labels = [category.label() for category in buildings.renderer().categories()]
    assert labels == ["RCC framed", "Load bearing", "CGI Sheet", "Wooden/Mud", "Other", "Unknown"]
    assert set(QgsProject.instance().mapThemeCollection().mapThemes()) == {map_theme_name(name) for name in MAP_THEMES}
    state = QgsProject.instance().mapThemeCollection().mapThemeState("Sanitation systems")
    by_layer = {record.layer().customProperty("imis/layer"): record.currentStyle for record in state.layerRecords()}
    assert by_layer["buildings"] == "Toilet connection" and by_layer["sewers"] == "All sewers"
    # numbers of the database are those of the drawing, for every theme of every layer
    with conn.cursor() as cursor:
        for name, layer in opened.layers.items():
            for theme in themes_of(layer_definition(name), entries, CLASSIC):
                cursor.execute(count_query(layer_definition(name), theme))
                counted = counts_by_class([{"class": c, "records": n} for c, n in cursor.fetchall()], theme)
                drawn = [0] * len(theme.classes)
                expression = QgsExpression(theme.expression or "0")
                context = QgsExpressionContext()
                context.setFields(layer.fields())
                for feature in layer.getFeatures():
                    context.setFeature(feature)
                    drawn[int(expression.evaluate(context))] += 1
                assert counted == drawn, (name, theme.name)
        cursor.execute(count_query(layer_definition("buildings"), themes_of(layer_definition("buildings"), entries, CLASSIC)[1]))
        assert sum(number for _class, number in cursor.fetchall()) == 3


def test_D1_D2_payment_layers_hold_every_main_building_by_its_years(db, city):
    _conn, _stand_in, opened = city
    for name in ("tax_status", "water_status", "waste_status"):
        assert [feature["due_year"] for feature in opened.layers[name].getFeatures()] == [99, 99, 99], "the value, not the number of the list"
    assert [feature["has_service"] for feature in opened.layers["water_status"].getFeatures()] == [False] * 3


def test_the_colour_set_changes_all_styles_and_keeps_the_theme_in_use_and_own_styles(city):
    _conn, stand_in, opened = city
    layer = opened.layers["buildings"]
    use_theme(layer, "Presence of toilet")
    layer.styleManager().addStyleFromLayer("my own")
    restyle(stand_in.map_facts().entries, SAFE)
    assert layer.styleManager().currentStyle() == "Presence of toilet"
    assert layer.renderer().categories()[0].symbol().color().name().upper() == "#2166AC"
    assert "my own" in layer.styleManager().styles()
    use_theme(layer, "Structure type")
    use_theme(layer, "Presence of toilet")
    assert layer.renderer().categories()[1].symbol().color().name().upper() == "#B2182B"


def test_measures_are_classed_by_the_data_and_results_lie_on_top(city):
    conn, _stand_in, opened = city
    QgsSettings().remove("imis")
    layer = opened.layers["ward_info"]
    with conn.cursor() as cursor:
        cursor.execute(values_query("ward_info"))
        names = [column.name for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    paint(layer, "ward_info", rows)
    use_theme(layer, "No. of buildings")
    labels = [category.label() for category in layer.renderer().categories()]
    assert labels[:2] == ["No data", "0"] and labels[-1] in ("3 +", "> 0")
    add_styles(layer, layer_definition("ward_info"), themes_of(layer_definition("ward_info"), {}, SAFE))
    project = QgsProject.instance()
    result = opened.layers["buildings"].clone()
    result.removeCustomProperty("imis/layer")
    keep_added_on_top(project)
    try:
        project.addMapLayer(result)
        put_on_top(project, [result.id()])
        assert project.layerTreeRoot().customLayerOrder()[0].id() == result.id()
    finally:
        stop_watching()


def test_texts_of_the_map_are_taken_for_translation():
    script = Path(data_path("processing_scripts")).parent / "scripts" / "update_translations.py"
    if not script.exists():
        pytest.skip("only in the source tree")
    spec = importlib.util.spec_from_file_location("update_translations", script)
    reader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reader)
    texts = set()
    for path in Path(styles.__file__).parent.glob("*.py"):
        texts |= {text for context, text in reader.texts_of(ast.parse(path.read_text(encoding="utf-8"))) if context == "IMIS"}
    for theme in all_themes().values():
        assert {theme.title, theme.about} <= texts, theme.name
    assert {measure.title for measure in MEASURES} | set(MAP_THEMES) | {template.title for template in TEMPLATES} <= texts
    assert {"3 to under 5 years", "within the last year", "Overdue", "Not Due"} <= texts
