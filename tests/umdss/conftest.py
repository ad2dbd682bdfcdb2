"""The toolbox in a real QGIS, run against the real test database."""

from __future__ import annotations

import sys

import psycopg2
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils, QgsSettings

from imis_plugin import toolbox
from imis_plugin.compat import is_null
from imis_plugin.database.boundary import Boundary
from imis_plugin.database.migrator import Migrator
from tests.conftest import clone, drop
from tests.umdss import fixture_city


class Said(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushWarning(self, text):
        self.lines.append(text)

    def pushInfo(self, text):
        self.lines.append(text)

    def pushDebugInfo(self, text):
        self.lines.append(text)
        print(text)

    def reportError(self, text, fatal=False):
        self.lines.append(text)


class Runner:
    """Runs algorithms of the provider and keeps their layers alive."""

    def __init__(self):
        self.said = Said()

    def __call__(self, name, feedback=None, context=None, **parameters):
        """Results of ``imis:name``; layer outputs come as lists of dictionaries (``geom`` is the QgsGeometry)."""
        import processing

        self.said = feedback or Said()
        context = context or QgsProcessingContext()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("imis:" + name)
        assert algorithm is not None, name
        for sink in algorithm.declared.outputs:
            parameters.setdefault(sink, "TEMPORARY_OUTPUT")
        found = processing.run(algorithm, parameters, context=context, feedback=self.said)
        results = {}
        for key, value in found.items():
            layer = value if hasattr(value, "getFeatures") else None
            if layer is None and key in algorithm.declared.sinks and isinstance(value, str):
                layer = QgsProcessingUtils.mapLayerFromString(value, context)
            results[key] = value if layer is None else rows_of(layer)
        return results


def rows_of(layer):
    """The features of a layer as dictionaries."""
    names = [field.name() for field in layer.fields()]
    rows = []
    for feature in layer.getFeatures():
        row = {name: None if is_null(value) else value for name, value in zip(names, feature.attributes(), strict=True)}
        row["geom"] = feature.geometry()
        rows.append(row)
    return rows


@pytest.fixture(scope="session")
def provider(qgis_app):
    """The provider, registered once."""
    path = "/usr/share/qgis/python/plugins"
    if path not in sys.path:
        sys.path.append(path)
    from processing.core.Processing import Processing

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    there = registry.providerById("imis")
    made = None if there is not None else toolbox.make_provider()
    if made is not None:
        assert registry.addProvider(made)
    yield there or made
    if made is not None:
        registry.removeProvider(made)


@pytest.fixture
def run(provider, cluster, db_name, monkeypatch):
    """``run("applications_find", STAGE=[0])`` against the test's database as its superuser; ``run.said.lines`` is what it said."""
    QgsSettings().remove("imis")
    monkeypatch.setenv("IMIS_DATA_DIR", str(cluster.home))
    monkeypatch.setenv("IMIS_CONNECT", "embedded:" + db_name)
    return Runner()


@pytest.fixture(scope="session")
def fixture_db(cluster):
    """Name of the database of the conformance city (umdss.md 10); only read."""
    name = clone(cluster, None)
    conn = psycopg2.connect(**cluster.params(name))
    try:
        boundary = Boundary("wkt", (fixture_city.CITY,), 4326)
        Migrator(conn).init(
            fixture_city.SRID, "Fixture", boundary=boundary, country="NPL", currency="NPR", timezone="Asia/Kathmandu"
        )
        fixture_city.load(conn)
    finally:
        conn.close()
    yield name
    drop(cluster, name)


@pytest.fixture
def fixture_conn(cluster, fixture_db):
    """A connection of the superuser to the conformance city."""
    conn = psycopg2.connect(**cluster.params(fixture_db))
    yield conn
    conn.rollback()
    conn.close()


@pytest.fixture
def ask(provider, cluster, fixture_db, monkeypatch):
    """As ``run``, against the conformance city."""
    QgsSettings().remove("imis")
    monkeypatch.setenv("IMIS_DATA_DIR", str(cluster.home))
    monkeypatch.setenv("IMIS_CONNECT", "embedded:" + fixture_db)
    return Runner()
