"""Every refusal has a name and a sentence (issue part 2; reliability 4, Errors)."""

# ruff: noqa: E501 - a case a line reads best

from __future__ import annotations

import re
from collections import defaultdict

import psycopg2
import pytest

from imis_plugin.database import connection_failures, explanations, labels
from imis_plugin.database.check_sentences import sentence_for
from imis_plugin.database.connection import execute, fetch_all, open_connection
from imis_plugin.database.errors import ImisError, Refusal, explain
from imis_plugin.database.sql_files import SCHEMAS
from imis_plugin.resources_path import data_path
from tests.database import small
from tests.database.small import SmallMigrator

HOUSE = """
CREATE TABLE layer_info.ponds (
    id int CONSTRAINT ponds_pkey PRIMARY KEY, code text NOT NULL CONSTRAINT ponds_code_key UNIQUE, place_id int CONSTRAINT ponds_place_id_fkey REFERENCES layer_info.places,
    depth_m numeric(4, 1) CONSTRAINT ponds_depth_check CHECK (depth_m > 0), dug date, area double precision GENERATED ALWAYS AS (1) STORED,
    short varchar(3), geom public.geometry(Point, 32644), client_uuid uuid CONSTRAINT ponds_client_uuid_key UNIQUE);
COMMENT ON TABLE layer_info.ponds IS 'Ponds. Water.';
COMMENT ON TABLE layer_info.places IS 'Places. Named spots.';
COMMENT ON COLUMN layer_info.ponds.code IS 'Pond code. Painted on its wall.';
COMMENT ON COLUMN layer_info.ponds.place_id IS 'Place. Where it is.';
INSERT INTO layer_info.places (id, name) VALUES (1, 'Asha Verma');
INSERT INTO layer_info.ponds (id, code, place_id, client_uuid) VALUES (1, 'P1', 1, '00000000-0000-0000-0000-000000000001');
"""


@pytest.fixture(scope="module")
def house(cluster, tmp_path_factory):
    """A small database with every kind of constraint."""
    from tests.conftest import clone, drop

    name = clone(cluster, None)
    conn = small.open_db(cluster, name)
    SmallMigrator(conn, small.write(tmp_path_factory.mktemp("sql"))).init(32644, "Testpur")
    execute(conn, HOUSE)
    conn.commit()
    labels.forget()
    explain(psycopg2.OperationalError("x"), conn)
    yield conn
    conn.close()
    drop(cluster, name)


def _refused(conn, statement, params=None) -> Refusal:
    labels.labels_for(conn)
    with pytest.raises(psycopg2.Error) as caught:
        execute(conn, statement, params)
    conn.rollback()
    told = explain(caught.value, conn)
    everything = told.sentence + told.detail_for_log
    assert "Asha" not in everything and "Failing row" not in everything and "(P1)" not in everything
    assert told.sentence[-1] in ".)" and len(told.sentence) > 20
    return told


@pytest.mark.parametrize(
    ("statement", "rule", "words"),
    [
        ("INSERT INTO layer_info.ponds (id, code) VALUES (2, 'P1')", "ponds_code_key", "Ponds: there is already a record with this Pond code"),
        ("INSERT INTO layer_info.ponds (id, code) VALUES (1, 'P2')", "ponds_pkey", "already a record with this Id"),
        ("INSERT INTO layer_info.ponds (id, code, client_uuid) VALUES (3, 'P3', '00000000-0000-0000-0000-000000000001')", "ponds_client_uuid_key", "saved before"),
        ("INSERT INTO layer_info.ponds (id) VALUES (2)", "not_null", "Pond code is missing (Ponds)"),
        ("INSERT INTO layer_info.ponds (id, code, place_id) VALUES (2, 'P2', 77)", "ponds_place_id_fkey", "The Place given (Ponds) does not exist among Places"),
        ("DELETE FROM layer_info.places WHERE id = 1", "ponds_place_id_fkey", "Places: the record is still used by 1 Ponds"),
        ("INSERT INTO layer_info.ponds (id, code, depth_m) VALUES (2, 'P2', -1)", "ponds_depth_check", "Ponds: Depth m must be more than 0."),
        ("INSERT INTO layer_info.ponds (id, code, depth_m) VALUES (2, 'P2', 12345)", "number_too_large", "digits"),
        ("INSERT INTO layer_info.ponds (id, code, depth_m) VALUES (2, 'P2', 'Asha')", "wrong_type", "number"),
        ("INSERT INTO layer_info.ponds (id, code, dug) VALUES (2, 'P2', 'Asha')", "wrong_date", "year-month-day"),
        ("INSERT INTO layer_info.ponds (id, code, dug) VALUES (2, 'P2', '2026-02-30')", "wrong_date", "calendar"),
        ("INSERT INTO layer_info.ponds (id, code, short) VALUES (2, 'P2', 'Asha Verma')", "text_too_long", "Shorten"),
        ("INSERT INTO layer_info.ponds (id, code, area) VALUES (2, 'P2', 3)", "calculated", "calculated"),
        ("INSERT INTO layer_info.ponds (id, code, geom) VALUES (2, 'P2', 'SRID=4326;POINT(1 1)')", "wrong_srid", "coordinate system"),
        ("INSERT INTO layer_info.ponds (id, code, geom) VALUES (2, 'P2', 'SRID=32644;LINESTRING(1 1,2 2)')", "wrong_geometry_type", "another kind"),
        ("INSERT INTO layer_info.ponds (id, code, geom) VALUES (2, 'P2', 'POINT(Asha)')", "unreadable_geometry", "cannot be read"),
        ("SELECT 1 / 0", "division_by_zero", "zero"),
        ("SELECT * FROM layer_info.nothing", "other_version", "upgrade"),
        ("SET TRANSACTION READ ONLY; INSERT INTO layer_info.ponds (id, code) VALUES (2, 'P2')", "read_only", "reading only"),
        ("SET LOCAL statement_timeout = 50; SELECT pg_sleep(1)", "too_slow", "longer than"),
        ("DO $$ BEGIN RAISE EXCEPTION 'Row 7 was changed by Ram.' USING ERRCODE = '40001', HINT = 'Load it again.'; END $$", "changed_by_someone_else", "Row 7 was changed by Ram. Load it again."),
        ("DO $$ BEGIN RAISE EXCEPTION 'Only one is open at a time.' USING ERRCODE = '23514', CONSTRAINT = 'app_02_one_open', TABLE = 'ponds', SCHEMA = 'layer_info', COLUMN = 'code'; END $$", "app_02_one_open", "Only one is open at a time."),
    ],
)  # fmt: skip
def test_each_kind_of_refusal_has_its_sentence(house, statement, rule, words):
    told = _refused(house, statement)
    assert told.rule == rule and words in told.sentence, told.sentence


def test_table_and_column_of_a_rule_are_given_to_the_form(house):
    told = _refused(
        house,
        "DO $$ BEGIN RAISE EXCEPTION 'This is not so.' USING ERRCODE = '23514', CONSTRAINT = 'abc_01_no', TABLE = 'ponds', SCHEMA = 'layer_info', COLUMN = 'code', HINT = 'Do it so.'; END $$",
    )
    assert (told.table, told.column, told.sentence) == ("layer_info.ponds", "code", "This is not so. Do it so.")


def test_lock_timeout_and_no_right(house, cluster):
    name = house.info.dbname
    other = psycopg2.connect(**cluster.params(name))
    execute(other, "LOCK TABLE layer_info.ponds")
    assert _refused(house, "SET LOCAL lock_timeout = 50; SELECT * FROM layer_info.ponds").rule == "lock_timeout"
    other.rollback()
    execute(other, "CREATE ROLE t_nobody LOGIN; GRANT USAGE ON SCHEMA layer_info TO t_nobody")
    other.commit()
    nobody = psycopg2.connect(**cluster.params(name, "t_nobody"))
    told = _refused(nobody, "SELECT * FROM layer_info.ponds")
    assert told.rule == "no_right" and "Ponds" in told.sentence
    nobody.close()
    execute(other, "DROP OWNED BY t_nobody; DROP ROLE t_nobody")
    other.commit()
    other.close()


def test_lost_connection_says_that_the_outcome_is_unknown(house, cluster):
    victim = psycopg2.connect(**cluster.params(house.info.dbname))
    execute(house, "SELECT pg_terminate_backend(%s)", (victim.info.backend_pid,))
    house.commit()
    with pytest.raises(psycopg2.Error) as caught:
        execute(victim, "SELECT 1")
    assert "look at the record" in explain(caught.value, victim).sentence
    with pytest.raises(psycopg2.Error) as caught:
        execute(victim, "SELECT 1")
    assert explain(caught.value).rule == "connection_lost"


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"dbname": "no_such_database"}, "no_database"),
        ({"user": "no_such_user"}, "no_role"),
        ({"host": "no-such-host.invalid"}, "no_host"),
        ({"host": "127.0.0.1", "port": 1}, "refused"),
        ({"host": "/nowhere"}, "not_running"),
    ],
)
def test_wrong_addresses_are_told_apart(cluster, changes, rule):
    with pytest.raises(Refusal) as caught:
        open_connection({**cluster.params("postgres"), **changes})
    assert caught.value.rule == rule


def test_something_else_at_the_address_is_no_database():
    import socket
    import threading

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()

    def answer():
        client, _ = listener.accept()
        client.recv(100)
        client.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        client.close()

    worker = threading.Thread(target=answer)
    worker.start()
    with pytest.raises(Refusal) as caught:
        open_connection({"host": "127.0.0.1", "port": listener.getsockname()[1], "dbname": "x", "user": "x"})
    worker.join()
    listener.close()
    assert caught.value.rule == "wrong_server"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('FATAL:  password authentication failed for user "asha"', "wrong_password"),
        ("fe_sendauth: no password supplied", "no_password"),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.7", user "asha", database "imis", no encryption', "needs_tls"),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.7", user "asha", database "imis"', "not_admitted"),
        ('definition of service "imis" not found', "no_service"),
        ("server does not support SSL, but SSL was required", "no_tls"),
        ("SSL error: certificate verify failed", "wrong_certificate"),
        ('root certificate file "/home/asha/.postgresql/root.crt" does not exist', "no_certificate"),
        ("FATAL:  sorry, too many clients already", "too_many_connections"),
        ('FATAL:  too many connections for role "officer"', "too_many_of_yours"),
        ("FATAL:  the database system is starting up", "starting"),
        ("connection to server at 10.0.0.1 failed: timeout expired", "no_answer"),
        ('FATAL:  role "asha" is not permitted to log in', "no_login"),
        ("SSL SYSCALL error: EOF detected", "connection_lost"),
        ("could not find the words for this", "no_connection"),
    ],
)
def test_words_of_libpq_become_sentences(text, rule):
    told = explain(psycopg2.OperationalError(text))
    assert told.rule == rule and told.sentence


def test_passwords_are_masked_in_the_log():
    assert "s3cret" not in explain(psycopg2.OperationalError("odd: host=x password=s3cret user=y")).detail_for_log


def test_any_exception_gets_a_sentence():
    assert explain(ValueError("x")).sentence and explain(ImisError("Already said.")).sentence == "Already said."


def test_rules_of_connection_failures_are_well_formed():
    assert all(re.fullmatch(r"[a-z_]+", rule) for rule in connection_failures.all_rules())


# -- the whole house ---------------------------------------------------------------------------------------------------


def _constraints(db):
    return fetch_all(
        db,
        """SELECT n.nspname || '.' || coalesce(c.relname, '') AS table_name, k.conname AS name, k.contype AS kind,
                  array_length(k.conkey, 1) AS width, pg_get_constraintdef(k.oid) AS body FROM pg_constraint k
           JOIN pg_namespace n ON n.oid = k.connamespace LEFT JOIN pg_class c ON c.oid = k.conrelid
           WHERE n.nspname = ANY (%s) AND k.contype IN ('c', 'u', 'x', 'f', 'p') ORDER BY 1, 2""",
        (list(SCHEMAS),),
    )


def _unique_indexes(db):
    return fetch_all(
        db,
        """SELECT n.nspname || '.' || c.relname AS table_name, i.relname AS name FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
           JOIN pg_class c ON c.oid = x.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE x.indisunique AND n.nspname = ANY (%s) AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.oid) AND c.relkind = 'r'""",
        (list(SCHEMAS),),
    )


_TEXT_CHECK = re.compile(r"_text_check$")


def test_no_constraint_is_without_a_sentence(db):
    """A CHECK or EXCLUDE has its own sentence, or is so simple that labels and numbers make one."""
    known = explanations.named_sentences()
    found = labels.load(db)
    needed = [row for row in _constraints(db) if row["kind"] in ("c", "x") and row["table_name"] != "imis.installation"]
    without = [
        f"{row['table_name']}: {row['name']} {row['body'][:110]}"
        for row in needed
        if row["name"] not in known
        and not sentence_for(row["body"], lambda column, row=row: found.column(row["table_name"], column))
    ]
    without += [
        f"{row['table_name']}: {row['name']} (unique index)" for row in _unique_indexes(db) if row["name"] not in known
    ]
    assert without == [], "\n".join(without)


@pytest.mark.parametrize(
    ("definition", "words"),
    [
        ("CHECK ((taken_over OR (width_m IS NOT NULL)))", "width m is missing"),
        ("CHECK ((width_m > (0)::numeric))", "width m must be more than 0."),
        ("CHECK (((width_m >= (0)::numeric) AND (width_m <= (99.5)::numeric)))", "between 0 and 99.5"),
        ("CHECK ((day <= CURRENT_DATE))", "day lies in the future"),
        ("CHECK ((length(name) <= 100))", "longer than 100"),
        ("CHECK (imis.is_phone(phone))", "telephone"),
        ("CHECK ((taken_over OR (deaths <= cases)))", "deaths must not be more than cases"),
        ("CHECK ((unit = ANY (ARRAY['percent'::text, 'hours'::text])))", "unit must be one of: percent, hours."),
        ("CHECK (((a = 1) OR (b = 2)))", ""),
    ],
)
def test_simple_checks_word_themselves(definition, words):
    sentence = sentence_for(definition, lambda column: column.replace("_", " "))
    assert (words in sentence) if words else sentence == ""


def test_every_key_and_reference_is_worded_from_labels(db):
    found = labels.load(db)
    bad = []
    for row in _constraints(db):
        columns = found.constraint_columns.get((row["table_name"], row["name"]), ())
        if row["kind"] in ("u", "p", "f") and not (
            found.tables.get(row["table_name"]) and all(found.columns.get((row["table_name"], c)) for c in columns)
        ):
            bad.append(f"{row['table_name']}: {row['name']}")
    assert bad == []


def test_sentences_are_sentences_and_belong_to_something(db):
    known = explanations.named_sentences()
    names = {row["name"] for row in _constraints(db)} | {row["name"] for row in _unique_indexes(db)}
    assert [name for name in known if name not in names and name not in _rules()] == [], (
        "sentences without a constraint"
    )
    bad = [
        name
        for name, text in known.items()
        if not (text[:1].isupper() and text.rstrip()[-1] in ".)?" and len(text.split()) >= 4)
    ]
    assert bad == []


def test_one_sentence_for_one_name():
    """Constraint names repeat between schemas only where the sentence fits both."""
    from importlib import import_module
    from pkgutil import iter_modules

    from imis_plugin.database import sentences

    found = defaultdict(set)
    for module in iter_modules(sentences.__path__):
        for name, text in import_module(f"{sentences.__name__}.{module.name}").SENTENCES.items():
            found[name].add(text)
    assert {name: texts for name, texts in found.items() if len(texts) > 1} == {}


def test_constraint_names_that_carry_a_sentence_are_unique(db):
    """A sentence is found by name alone, so that one name must not stand for two different checks."""
    meanings = defaultdict(set)
    for row in _constraints(db):
        if row["kind"] in ("c", "x") and not _TEXT_CHECK.search(row["name"]):
            meanings[row["name"]].add(row["body"])
    assert {name: bodies for name, bodies in meanings.items() if len(bodies) > 1} == {}


_REFUSE = re.compile(r"imis\.refuse\(\s*(?:rule_name\s*=>\s*)?'([^']*)'\s*,", re.S)


def _rules() -> dict[str, set[str]]:
    found = defaultdict(set)
    for part in ("programs", "migrations"):
        for path in sorted(data_path("sql").joinpath(part).rglob("*.sql")):
            for name in _REFUSE.findall(path.read_text(encoding="utf-8")):
                found[name].add(path.parent.name)
    return found


def test_rule_names_are_well_formed_and_each_belongs_to_one_area():
    """A rule may be kept by a trigger and by an act of its schema; two schemas never share a name."""
    rules = _rules()
    assert [name for name in rules if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)+", name) or len(name) > 63] == []
    shared = {"changed_by_someone_else"}  # the version conflict: one meaning everywhere
    assert {name: areas for name, areas in rules.items() if len(areas) > 1 and name not in shared} == {}


def test_rules_and_constraints_do_not_share_names(db):
    names = {row["name"] for row in _constraints(db)}
    assert sorted(names & set(_rules())) == []
