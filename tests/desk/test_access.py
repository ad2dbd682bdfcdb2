"""All ways in: a stored QGIS connection, an authentication configuration, a service, the private server (engineering 11)."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsDataSourceUri, QgsProviderRegistry, QgsSettings

from imis_plugin.database.errors import ImisError
from imis_plugin.desk import access
from imis_plugin.desk.access import EMBEDDED, QGIS, SERVICE, Access, Opener
from imis_plugin.desk.connect_dialog import ConnectDialog
from imis_plugin.desk.session import CONNECTED, Session
from tests.desk.conftest import wait_until


@pytest.fixture
def stored(account, private_server):
    """A PostgreSQL connection stored in QGIS, to the test database as a new account; without password."""
    chosen = account("building_permit")
    parameters = private_server.params(chosen.name, chosen.user)
    uri = QgsDataSourceUri()
    uri.setConnection(parameters["host"], str(parameters["port"]), chosen.name, chosen.user, "")
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    metadata.saveConnection(metadata.createConnection(uri.uri(False), {"saveUsername": True}), "Testpur office")
    yield "Testpur office", chosen, parameters
    metadata.deleteConnection("Testpur office")


def _connected(messages, choice: Access) -> Session:
    session = Session(messages)
    session.mismatch.connect(lambda found: messages.error(f"mismatch {found.state}"))
    session.connect_to(choice)
    wait_until(lambda: session.state == CONNECTED or messages.last)
    assert session.state == CONNECTED, messages.last
    return session


def test_a_stored_qgis_connection(stored, messages):
    name, chosen, _parameters = stored
    assert name in access.stored_connections()
    session = _connected(messages, Access(QGIS, name))
    assert session.found.role_name == chosen.user
    assert not session.data_source_uri().password()
    session.close()


def test_an_authentication_configuration_is_expanded_in_memory_only(stored, private_server):
    name, chosen, parameters = stored
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.setMasterPassword("pytest", True):
        pytest.skip("the authentication database of this QGIS profile cannot be opened")
    config = QgsAuthMethodConfig("Basic")
    config.setName("Testpur")
    config.setConfig("username", chosen.user)
    config.setConfig("password", "never-shown")
    stored_config = manager.storeAuthenticationConfig(config)
    config = stored_config[1] if isinstance(stored_config, tuple) else config
    uri = QgsDataSourceUri()
    uri.setConnection(parameters["host"], str(parameters["port"]), chosen.name, "", "", QgsDataSourceUri.SslMode.SslPrefer, config.id())
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    metadata.saveConnection(metadata.createConnection(uri.uri(False), {}), name)
    opener = Opener(Access(QGIS, name))
    conn = opener.open("test", readonly=True)
    assert conn.info.user == chosen.user
    conn.close()
    shown = opener.data_source_uri()
    assert shown.authConfigId() == config.id() and "never-shown" not in shown.uri(False)
    manager.removeAuthenticationConfig(config.id())


def test_a_service(stored, messages, tmp_path, monkeypatch):
    _name, chosen, parameters = stored
    file = tmp_path / "pg_service.conf"
    lines = [f"host={parameters['host']}", f"port={parameters['port']}", f"dbname={chosen.name}", f"user={chosen.user}"]
    file.write_text("[testpur]\n" + "\n".join(lines) + "\n", encoding="utf-8")
    monkeypatch.setenv("PGSERVICEFILE", str(file))
    assert access.services() == ["testpur"]
    session = _connected(messages, Access(SERVICE, "testpur"))
    assert session.data_source_uri().service() == "testpur"
    session.close()


def test_a_connection_that_is_gone_is_a_sentence(messages):
    session = Session(messages)
    session.connect_to(Access(QGIS, "no such connection"))
    assert "no such connection" in messages.last
    session.close()


def test_the_password_is_never_remembered(messages):
    Access(SERVICE, "office").remember()
    assert access.remembered() == Access(SERVICE, "office")
    settings = QgsSettings()
    assert "password" not in " ".join(key for key in settings.allKeys() if key.startswith("imis/")).lower()


def test_what_the_starter_says_comes_first(monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT", "embedded:demo")
    monkeypatch.setenv("IMIS_CONNECT_USER", "officer")
    assert access.from_environment() == Access(EMBEDDED, "demo", "officer")
    monkeypatch.setenv("IMIS_CONNECT", "host=db.example dbname=x")
    with pytest.raises(ImisError):
        access.from_environment()


def test_the_dialog_offers_the_private_databases_and_their_accounts(account, qgis_iface):
    chosen = account("building_permit", name="Hari Thapa")
    dialog = ConnectDialog(None, chosen)
    wait_until(lambda: dialog.accounts.findData(chosen.user) >= 0)
    assert dialog.databases.currentText() == chosen.name
    assert dialog.choice() == chosen
    assert dialog.connect_button.isEnabled()
    dialog.close()


def test_without_server_programs_the_dialog_says_so_and_offers_another_server(stored, monkeypatch, tmp_path):
    """Issue part 3: a computer that never had a private server and has no PostgreSQL."""
    monkeypatch.setenv("IMIS_DATA_DIR", str(tmp_path / "home"))
    monkeypatch.setenv("IMIS_PG_BIN", str(tmp_path))
    dialog = ConnectDialog(None)
    wait_until(lambda: "no PostgreSQL server" in dialog.note.text())
    said = dialog.note.text()
    assert "apt install postgresql" in said and "server elsewhere" in said and "--database" not in said
    assert not dialog.private.isEnabled()
    dialog.show()
    assert dialog.note.height() >= dialog.note.heightForWidth(dialog.note.width()), "all of it is seen"
    assert dialog.stored.isChecked() and dialog.choice() == Access(QGIS, stored[0]), "the other way stands ready"
    dialog.close()


def test_a_computer_with_server_programs_and_no_database_says_just_that(monkeypatch, tmp_path):
    monkeypatch.setenv("IMIS_DATA_DIR", str(tmp_path / "home"))
    assert access.embedded_databases() == [] and not (tmp_path / "home").exists()


def test_the_command_line_for_an_administrator_names_the_database(stored):
    name, chosen, parameters = stored
    assert Access(EMBEDDED, "demo").command("upgrade") == "python3 -m imis_plugin --database embedded:demo upgrade"
    said = Access(QGIS, name).command("upgrade")
    assert f"dbname={chosen.name}" in said and f"host={parameters['host']}" in said and said.endswith(" upgrade")
