"""No password, phone number, national ID or name in any file or log (reliability section 12, T25; P7, F11)."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import (
    QgsApplication,
    QgsCredentials,
    QgsDataSourceUri,
    QgsLayerDefinition,
    QgsProject,
    QgsProviderRegistry,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)

from imis_plugin.desk import drafts, form_page
from imis_plugin.desk.access import QGIS, Access
from imis_plugin.desk.desk import Desk
from imis_plugin.desk.project_guard import ProjectGuard, without_password
from imis_plugin.desk.session import CONNECTED, Session
from imis_plugin.layers.print_layout import PrintRequest, make_layout
from imis_plugin.layers.project import open_municipal_project
from imis_plugin.modules import all_tables
from tests import factories as f
from tests.desk.conftest import settle, wait_rows, wait_until
from tests.faults.conftest import Line

WORD = "not-Even-4-test"  # the password of the connection
PERSON = {"owner_name": "Sitara Telltale", "owner_contact": "9877712345", "nid": "NID884521"}
SECRETS = [WORD, "Sitara", "Telltale", "9877712345", "NID884521", "Chandra Secretly"]


@pytest.fixture
def building(db):
    bin_ = f.make_building(db, road_code=f.make_road(db), house_locality="Station Road")
    f.make_owner(db, bin_, **PERSON)
    db.commit()
    return bin_


@pytest.fixture
def stored(account, private_server):
    """A connection of QGIS with user and password, as an officer may have stored it; gives its name and address."""
    chosen = account("building_permit")
    where = private_server.params(chosen.name, chosen.user)
    line = Line(f"{where['host']}/.s.PGSQL.{where['port']}")
    uri = QgsDataSourceUri()
    uri.setConnection("127.0.0.1", str(line.port), chosen.name, chosen.user, WORD)
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    settings = {"saveUsername": True, "savePassword": True}
    metadata.saveConnection(metadata.createConnection(uri.uri(False), settings), "leaky")
    yield "leaky", uri
    metadata.deleteConnection("leaky")
    line.close()


@pytest.fixture
def logged():
    """All lines that any part of QGIS writes to the message log."""
    lines: list[str] = []

    def note(text, tag, _level) -> None:
        lines.append(f"{tag}: {text}")

    QgsApplication.messageLog().messageReceived[str, str, type(_info())].connect(note)
    yield lines
    QgsApplication.messageLog().messageReceived[str, str, type(_info())].disconnect(note)


def _info():
    from qgis.core import Qgis

    return Qgis.MessageLevel.Info


def _found_in(folder) -> list[str]:
    return [f"{secret} in {path.name}" for path in folder.rglob("*") if path.is_file() for secret in SECRETS if secret.encode() in path.read_bytes()]


def test_T25_P7_nothing_that_QGIS_or_IMIS_writes_names_a_person_or_the_password(
    db, building, open_dock, messages, logged, qgis_iface, qgis_new_project, tmp_path, monkeypatch
):
    """An officer with a person on screen, a refused save and a lost record; then every file that such a day leaves behind is read."""
    monkeypatch.setattr(drafts, "_folder", lambda: tmp_path / "drafts")
    monkeypatch.setattr(form_page, "DRAFT_MS", 20)
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda _form, _text: True)
    dock = open_dock("buildings", "building_permit")
    project = QgsProject.instance()
    opened = open_municipal_project(dock.session, project)
    page = dock.lists["buildings"]
    wait_rows(page, 1)
    form = dock.open_form(page, page.panel.edit_form, building)
    wait_until(lambda: form.state is not None)
    assert form.editors["owner_name"].value() == PERSON["owner_name"], "the person is on screen"
    for name, value in (("owner_name", "Chandra Secretly"), ("household_served", 2)):
        form.editors[name].set_value(value)
        form._changed(name)
    wait_until(lambda: drafts.find(page.panel.edit_form.name, building))
    shutil.copytree(tmp_path / "drafts", tmp_path / "drafts of the unsaved form")
    form.save()
    wait_until(lambda: not form.saving)
    settle(0.2)
    detail = dock.open_record(page, building)
    settle(0.3)
    assert detail is not None
    # a failure of the database whose DETAIL holds the row
    failed = []
    dock.session.run("x", lambda conn, _feedback: _break(conn, building), lambda _x: None, lambda error: failed.append(messages.error(error)))
    wait_until(lambda: failed)
    assert any(line.startswith("IMIS") for line in logged), "the log has the failure"

    project.setTitle("City")
    assert project.write(str(tmp_path / "city.qgs")) and project.write(str(tmp_path / "city.qgz"))
    layer = opened.layers["buildings"]
    assert QgsLayerDefinition.exportLayerDefinition(str(tmp_path / "buildings.qlr"), [project.layerTreeRoot().findLayer(layer.id())])[0]
    layer.saveNamedStyle(str(tmp_path / "buildings.qml"))
    request = PrintRequest("imis_a4_portrait", "Buildings", extent=QgsRectangle(499900, 2969900, 500100, 2970100))
    layout = make_layout(project, request)
    layout.saveAsTemplate(str(tmp_path / "layout.qpt"), QgsReadWriteContext())
    (tmp_path / "message_log.txt").write_text("\n".join([*logged, messages.last]), encoding="utf-8")
    assert {path.suffix for path in tmp_path.rglob("*") if path.is_file()} >= {".qgs", ".qgz", ".qlr", ".qml", ".qpt", ".json", ".txt"}
    assert _found_in(tmp_path) == []


def _break(conn, bin_: str) -> None:
    with conn.cursor() as cursor:
        cursor.execute("UPDATE building_info.owners SET owner_gender = 'Unknown', seen_version = row_version WHERE bin = %s", (bin_,))


def test_T25_F11_a_project_is_saved_without_the_password_of_its_layers(db, building, stored, messages, qgis_new_project, tmp_path):
    """An officer adds a layer over a connection that holds its password; the municipal map over it is refused, the project is saved without it."""
    _name, uri = stored
    uri.setDataSource("building_info", "buildings", "geom", "", "bin")
    layer = QgsVectorLayer(uri.uri(False), "Own layer", "postgres")
    assert layer.isValid() and WORD in layer.source()
    project = QgsProject.instance()
    project.addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("floor_count"), 5)
    for suffix in ("qgs", "qgz"):
        project.write(str(tmp_path / f"unguarded.{suffix}"))
    assert WORD in (tmp_path / "unguarded.qgs").read_text(encoding="utf-8"), "QGIS alone writes it"
    guard = ProjectGuard(messages)
    try:
        assert project.write(str(tmp_path / "city.qgs"))
        assert WORD not in (tmp_path / "city.qgs").read_text(encoding="utf-8")
        assert "was not saved in the project" in messages.last
        assert layer.isValid() and layer.isModified() and WORD in layer.source(), "the open layer goes on, with what was typed"
    finally:
        guard.close()
        layer.rollBack()
    realm = QgsDataSourceUri(without_password(layer.source())).connectionInfo(False)
    QgsCredentials.instance().put(realm, uri.username(), WORD)
    assert project.read(str(tmp_path / "city.qgs"))
    again = next(iter(project.mapLayers().values()))
    assert again.isValid() and again.featureCount() == 1 and WORD not in again.source()


def test_T25_the_municipal_map_is_not_made_over_a_connection_that_would_write_its_password(db, building, stored, messages, qgis_new_project):
    name, _uri = stored
    session = Session(messages, all_tables())
    try:
        session.connect_to(Access(QGIS, name))
        wait_until(lambda: session.state == CONNECTED)
        with pytest.raises(ValueError, match="password in plain text"):
            open_municipal_project(session, QgsProject.instance())
        assert QgsProject.instance().mapLayers() == {}
    finally:
        session.close()


def test_the_desk_guards_projects_for_as_long_as_it_is_there(qgis_iface, messages, monkeypatch):
    from imis_plugin.modules import MODULES

    desk = Desk(qgis_iface, MODULES, all_tables(), qgis_iface.mainWindow())
    assert isinstance(desk.project_guard, ProjectGuard)
    desk.close()
    assert desk.project_guard is None
    assert without_password("/some/file.gpkg|layername=x") == "/some/file.gpkg|layername=x"
