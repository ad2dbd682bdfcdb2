"""Every result on the map has a style with words, in both colour sets (umdss.md 0.6, 0.7, 3.2)."""

from __future__ import annotations

import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsFeature, QgsGeometry, QgsPointXY, QgsRuleBasedRenderer, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from imis_plugin import toolbox
from imis_plugin.layers.styles import COLOURS_SETTING


@pytest.fixture
def safe():
    QgsSettings().setValue(COLOURS_SETTING, "safe")
    yield
    QgsSettings().remove(COLOURS_SETTING)


def points(field, values, kind="integer"):
    layer = QgsVectorLayer(f"Point?field={field}:{kind}", "results", "memory")
    features = []
    for place, value in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(place, place)))
        feature.setAttributes([value])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def known(look):
    looks, tables, rasters = (toolbox.module("frame." + name) for name in ("looks", "look_tables", "raster_looks"))
    return look in tables.ROLES or bool(looks.column_of(look)) or look in tables.LABELS or look in dir(rasters)


def test_0_6_every_layer_of_every_algorithm_has_a_look(provider):
    without = []
    for algorithm in provider.algorithms():
        made = algorithm.create()
        for name, sink in made.declared.sinks.items():
            if sink.shape != "table" and not (sink.look and known(sink.look)):
                without.append(f"{algorithm.name()}.{name} {sink.look!r}")
    assert not without, without


def test_3_2_classes_have_words_and_different_colours_in_both_sets(qgis_app):
    tables, safe_colours = toolbox.module("frame.look_tables"), toolbox.module("frame.safe_colours")
    for look, (_column, classes) in tables.CATEGORIES.items():
        for _value, label, colour in classes:
            assert label.strip() and QColor(colour).isValid(), look
        for choice in ("classic", "safe"):
            QgsSettings().setValue(COLOURS_SETTING, choice)
            shown = {label: safe_colours.safe_colour(look, colour) for _value, label, colour in classes if label != "Home"}
            QgsSettings().remove(COLOURS_SETTING)
            assert len(set(shown.values())) == len(shown), (look, choice)


def test_3_2_no_green_stands_against_a_red_in_the_safe_set(safe):
    looks = toolbox.module("frame.looks")
    for look, field, values in (
        ("risk", "risk", ["low", "high"]), ("plant_use", "use_state", [1, 2]), ("toilet_access", "access", ["served", "far"]),
    ):  # fmt: skip
        layer = points(field, values, "string" if isinstance(values[0], str) else "integer")
        looks.dress(layer, look)
        renderer = layer.renderer()
        assert isinstance(renderer, QgsCategorizedSymbolRenderer) and len(renderer.categories()) == 2
        good, bad = (category.symbol().color() for category in renderer.categories())
        assert good.blue() > good.red() and bad.red() > bad.blue() and good.green() <= good.blue(), look


def test_0_6_shares_have_quarters_and_those_without_an_answer(qgis_app):
    layer = points("pct_quality", [0, 25, 80, None], "double")
    toolbox.module("frame.looks").dress(layer, "pct_quality")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsRuleBasedRenderer)
    labels = [rule.label() for rule in renderer.rootRule().children()]
    assert labels == ["0 to 25 % satisfied", "25 to 50 % satisfied", "50 to 75 % satisfied", "75 to 100 % satisfied", "Nobody answered"]


def test_0_6_a_column_left_out_does_not_leave_the_layer_without_a_style(qgis_app):
    layer = points("other", [1])
    toolbox.module("frame.looks").dress(layer, "people")
    assert layer.renderer().type() == "singleSymbol"
