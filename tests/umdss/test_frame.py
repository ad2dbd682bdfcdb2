"""What holds for every algorithm: rights, texts, house rules, cancel, connection (umdss.md 0.6, 8)."""

from __future__ import annotations

import ast
import importlib.util
import re
import threading
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from imis_plugin import toolbox
from imis_plugin.database.connection import fetch_all
from imis_plugin.resources_path import data_path
from tests import factories as f
from tests.umdss.conftest import Said

FOLDER = Path(data_path("processing_scripts"))
BELOW = ("frame", "charts", "database", "layers", "records", "reports", "desk", "resources_path", "compat", "solver_command")
FILES = sorted(FOLDER.rglob("*.py"))


def classes():
    return toolbox.module("provider").algorithm_classes()


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_house_rules_hold_in_the_toolbox(path):
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400
    assert not re.search(r"PyQt[56]|\.exec_\(|NotImplementedError|\bTODO\b|except:|sys\.path", text)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level >= 2 and node.module:
            head = node.module.split(".")[0]
            assert head in BELOW, node.module
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("execute", "fetch", "fetch_all"):
            assert not any(isinstance(part, ast.JoinedStr) for part in node.args), node.lineno


def test_every_algorithm_has_help_tags_group_and_labels(provider, db):
    labels = toolbox.module("frame.labels").LABELS
    seen = set()
    for algorithm in provider.algorithms():
        assert re.fullmatch(r"[a-z][a-z0-9_]+", algorithm.name()) and algorithm.name() not in seen
        seen.add(algorithm.name())
        assert len(algorithm.shortHelpString()) > 150 and len(algorithm.tags()) > 4, algorithm.name()
        assert algorithm.group() and not algorithm.group().islower()
        assert algorithm.parameterDefinition("CONNECTION") is not None
        for parameter in algorithm.parameterDefinitions():
            assert parameter.description().strip(), parameter.name()
    assert len(seen) == len(classes())
    columns = fetch_all(
        db,
        """SELECT DISTINCT a.name FROM pg_proc p, unnest(p.proallargtypes, p.proargmodes::text[], p.proargnames) a (type, mode, name)
           WHERE p.pronamespace = 'umdss'::regnamespace AND a.mode = 't' AND a.name <> 'geom'""",
    )
    assert sorted(row["name"] for row in columns if row["name"] not in labels) == []


def test_texts_of_the_toolbox_are_taken_for_translation():
    script = FOLDER.parent / "scripts" / "update_translations.py"
    if not script.exists():
        pytest.skip("only in the source tree")
    spec = importlib.util.spec_from_file_location("update_translations", script)
    reader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reader)
    assert "processing_scripts" in script.read_text(encoding="utf-8")
    texts = {text for path in FILES for _context, text in reader.texts_of(ast.parse(path.read_text(encoding="utf-8")))}
    for kind in classes():
        assert {kind.TITLE, kind.SHORT, kind.TAGS} <= texts, kind.ID


def test_a_password_in_the_connection_is_refused_and_an_unknown_one_is_named(run):
    for text, said in (("postgresql://me:secret@host/db", "Give the name"), ("Nowhere", "no PostgreSQL connection “Nowhere”")):
        with pytest.raises(QgsProcessingException, match=said):
            run("applications_find", CONNECTION=text)


def test_8_a_role_without_the_right_is_told_which(run, db, connect_as, monkeypatch):
    conn = connect_as("building_surveyor")
    monkeypatch.setenv("IMIS_CONNECT_USER", conn.info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Find applications”: it needs places of applications"):
        run("applications_find")


def test_a_cancel_reaches_the_server_and_leaves_nothing(run, db, tmp_path):
    f.make_building(db)
    db.commit()
    server = toolbox.module("frame.server")
    opener = toolbox.module("frame.connection").opener_for("")
    said = Said()
    threading.Timer(0.3, said.cancel).start()
    with pytest.raises(QgsProcessingException, match="Cancelled. Nothing was written."), server.Server(opener, said) as open_server:
        open_server.fetch("SELECT pg_sleep(30)")
