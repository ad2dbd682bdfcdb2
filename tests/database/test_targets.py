"""TARGET: URI, keyword string, service=NAME, embedded[:NAME] (issue part 5)."""

import pytest

from imis_plugin.database import targets
from imis_plugin.database.errors import ImisError
from imis_plugin.database.targets import parse_target


def test_embedded_has_a_default_name():
    assert (parse_target("embedded").name, parse_target("embedded:demo").name) == ("imis", "demo")
    assert parse_target("embedded:demo").is_embedded


@pytest.mark.parametrize("text", ["embedded:Demo", "embedded:a b", 'embedded:x"; DROP', "embedded:" + "a" * 64])
def test_impossible_names_are_refused(text):
    with pytest.raises(ImisError, match="cannot be the name"):
        parse_target(text)


def test_uri_and_keywords_say_the_same():
    one, other = (
        parse_target("postgresql://asha@db.example:5433/imis"),
        parse_target("host=db.example port=5433 dbname=imis user=asha"),
    )
    assert one.parameters == other.parameters and one.kind == "server"


@pytest.mark.parametrize(
    "text", ["postgresql://asha:s3cret@db/imis", "host=db password=s3cret", "postgresql://asha@db/imis?password=s3cret"]
)
def test_a_password_on_the_command_line_is_refused_and_not_repeated(text):
    with pytest.raises(ImisError) as caught:
        parse_target(text)
    assert "s3cret" not in caught.value.sentence + caught.value.detail


@pytest.mark.parametrize("text", ["postgresql://asha:s3cret@db:port/imis", "host=db pasword=s3cret", "nonsense", ""])
def test_unreadable_targets_are_explained_without_repeating_secrets(text):
    with pytest.raises(ImisError) as caught:
        parse_target(text)
    assert "s3cret" not in caught.value.sentence + caught.value.detail


def test_service_is_found_and_explained(tmp_path, monkeypatch):
    path = tmp_path / "pg_service.conf"
    path.write_text("# city\n[imis]\nhost=db.example\ndbname=imis\n[other]\nhost=x\n")
    monkeypatch.setenv("PGSERVICEFILE", str(path))
    assert parse_target("service=imis").kind == "service"
    assert targets.require_service("imis") == path
    with pytest.raises(ImisError) as caught:
        parse_target("service=imsi")
    assert str(path) in caught.value.sentence and "imis, other" in caught.value.sentence


def test_masking_hides_passwords():
    assert "s3cret" not in targets.Target("server", "", {"host": "db", "password": "s3cret"}).masked()
