"""Algorithms inside a model, in a batch, and their help pages (umdss.md 0.6; the conformance city of section 10)."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QUrl

STATIC = QgsProcessingModelChildParameterSource.fromStaticValue


def child(name, algorithm, **sources):
    """A step of a model: what is given, the defaults otherwise, as the model designer's dialog writes them."""
    made = QgsProcessingModelChildAlgorithm(algorithm)
    made.setChildId(name)
    for parameter in made.algorithm().parameterDefinitions():
        if parameter.name() not in sources and not parameter.isDestination() and parameter.defaultValue() is not None:
            sources[parameter.name()] = STATIC(parameter.defaultValue())
    for parameter, source in sources.items():
        made.addParameterSources(parameter, [source])
    return made


def test_0_6_one_algorithm_feeds_another_in_a_model(ask):
    """Who lives in the buildings near water: the buildings found by the first are the areas of the second."""
    model = QgsProcessingModelAlgorithm("near", "near", "near")
    model.addChildAlgorithm(child("near", "imis:buildings_near_water_bodies", DISTANCE=STATIC(30)))
    found_by_near = QgsProcessingModelChildParameterSource.fromChildOutput("near", "OUTPUT")
    model.addChildAlgorithm(child("people", "imis:area_population", AREA_LAYER=found_by_near, BUILDING_RULE=STATIC(1)))
    valid, issues = model.validate()
    assert valid, issues
    found, good = model.run({}, QgsProcessingContext(), QgsProcessingFeedback())
    assert good and found["CHILD_RESULTS"]["people"]["POPULATION"] == 4, found


def test_0_6_a_batch_runs_row_by_row_and_one_that_is_refused_stops_no_other(ask, tmp_path):
    """As the batch window does: the same algorithm, a context for each row."""
    from processing.gui.AlgorithmExecutor import execute
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("imis:summary_road")
    rows = [("R0001", 25, 4), ("R0003", 25, None), ("R0002", 5, 1)]
    for code, metres, expected in rows:
        context = QgsProcessingContext()
        file = str(tmp_path / f"{code}.gpkg")
        parameters = {"ROAD_CODES": code, "DISTANCE": metres, "AREAS": file, "INFRASTRUCTURE": False}
        good, found = execute(algorithm.create(), parameters, context, QgsProcessingFeedback(False), catch_exceptions=True)
        assert good is (expected is not None)
        if expected is not None:
            layer = QgsProcessingUtils.mapLayerFromString(found["AREAS"], context)
            assert found["N_BUILDINGS"] == expected and layer.featureCount() == 1
    assert sorted(path.name for path in tmp_path.glob("*.gpkg")) == ["R0001.gpkg", "R0002.gpkg"]


def test_0_6_every_help_button_opens_a_page_of_the_tool(provider):
    for algorithm in provider.algorithms():
        url = QUrl(algorithm.helpUrl())
        assert url.isLocalFile() and Path(url.toLocalFile()).is_file(), algorithm.name()
        page = Path(url.toLocalFile()).read_text(encoding="utf-8")
        assert f"imis:{algorithm.name()}" in page and "<h1" in page, algorithm.name()


@pytest.mark.parametrize("name", ["summary_wards", "hard_to_reach_buildings"])
def test_1_7_the_help_page_names_every_parameter(provider, name):
    algorithm = provider.algorithm(name)
    page = Path(QUrl(algorithm.helpUrl()).toLocalFile()).read_text(encoding="utf-8")
    own = [one.name() for one in algorithm.parameterDefinitions() if one.name() not in ("CONNECTION", "LOAD_STYLE", "AS_OF", "WARDS")]
    assert not [parameter for parameter in own if parameter not in page]
