"""Sending to the National Sanitation Dashboard (cwis.md 9.1-9.6): a stand-in on this computer, with its faults."""

from __future__ import annotations

import json
import logging
import threading

import psycopg2
import pytest

from imis_plugin import cli
from imis_plugin.database.connection import execute, fetch_all, fetch_value
from imis_plugin.database.errors import ImisError, explain
from imis_plugin.reports import nsd_send
from imis_plugin.reports.nsd_client import NsdClient, checked_address
from tests import conftest
from tests.cwis.nsd_stand_in import PASSWORD, USER, StandIn
from tests.cwis.small_city import SmallCity

YEAR, CITY = 2024, "Testpur (T)"


@pytest.fixture(scope="module")
def book(cluster, template):
    """A database with an approved report of 2024 and a draft of 2023; its outbox is emptied for each test."""
    name = conftest.clone(cluster, template)
    conn = psycopg2.connect(**cluster.params(name))
    city = SmallCity(conn)
    city.building(5, 4)
    for setting, value in (("nsd_city", CITY), ("nsd_user", USER), ("city_code", "T-1")):
        city.set(setting, value)
    fetch_all(conn, "SELECT * FROM cwis.generate(%s)", (YEAR,))
    fetch_value(conn, "SELECT cwis.approve(%s, 1)", (YEAR,))
    fetch_all(conn, "SELECT * FROM cwis.generate(2023)")
    conn.commit()
    yield conn
    conn.close()
    conftest.drop(cluster, name)


@pytest.fixture
def dashboard(book):
    """The stand-in, and a database that knows its address and has sent nothing."""
    server = StandIn(CITY)
    for setting in ("nsd_login_url", "nsd_post_url"):
        execute(book, "UPDATE imis.settings SET value = %s WHERE name = %s", (server.base, setting))
    execute(book, "UPDATE imis.settings SET value = 'legacy' WHERE name = 'nsd_channel'")
    execute(book, "DELETE FROM cwis.nsd_attempt")
    execute(book, "DELETE FROM cwis.nsd_delivery")
    book.commit()
    yield server
    book.rollback()
    server.close()


def _client(book, password: str = PASSWORD) -> NsdClient:
    return nsd_send.client_for(book, password, timeout=2)


def _send(book, again: bool = False, password: str = PASSWORD):
    return nsd_send.send(book, _client(book, password), nsd_send.enqueue(book, YEAR), again)


def _posted(dashboard) -> int:
    return len(dashboard.received)


def test_9_1_an_approved_report_arrives_once_as_the_legacy_body(book, dashboard):
    assert nsd_send.check_connection(_client(book), CITY, YEAR).startswith("The national dashboard knows Testpur (T)")
    end = _send(book)
    assert (end.state, end.sentence) == ("accepted", "The national dashboard shows 2024.")
    path, body = dashboard.received[0]
    assert (path, body["city"], body["year"], len(body["indicators"])) == ("indicators", CITY, YEAR, 22)
    name = "People without a toilet of their own who have a safe shared facility"
    assert {"cwisCode": "SF-3", "name": name, "outcome": "safety", "value": "NaN"} in body["indicators"]
    with pytest.raises(psycopg2.Error) as refused:
        _send(book)
    assert "has been sent already" in explain(refused.value).sentence
    book.rollback()
    assert _posted(dashboard) == 1


def test_9_6_the_document_sender_posts_the_whole_report(book, dashboard):
    execute(book, "UPDATE imis.settings SET value = 'document' WHERE name = 'nsd_channel'")
    assert _send(book).state == "accepted"
    path, body = dashboard.received[0]
    assert path == "reports" and body["checksum"] == fetch_value(book, "SELECT document -> 'checksum' FROM cwis.report WHERE year = %s", (YEAR,))


def test_9_6_only_an_approved_report_is_sent(book, dashboard):
    with pytest.raises(psycopg2.Error) as refused:
        nsd_send.enqueue(book, 2023)
    assert explain(refused.value).sentence == "2023 has no approved report. Only an approved report is sent: approve it first."


def test_9_1_a_published_year_is_locked(book, dashboard):
    dashboard.published.add(YEAR)
    end = _send(book)
    assert end.state == "rejected" and "published years are locked" in end.sentence
    assert _posted(dashboard) == 0


def test_9_1_a_wrong_city_is_said_by_name(book, dashboard):
    dashboard.city = "Testpur"
    end = _send(book)
    assert end.state == "rejected" and f"does not know the municipality “{CITY}”" in end.sentence
    assert _posted(dashboard) == 0


def test_refused_login_is_no_reason_to_try_again(book, dashboard):
    end = _send(book, password="wrong secret")
    assert (end.state, end.next_try_at) == ("rejected", None) and "user name or password" in end.sentence
    # It echoed the password: what is kept does not hold it.
    kept = str(fetch_all(book, "SELECT * FROM cwis.nsd_attempt"))
    assert "wrong secret" not in kept and "•••" in kept


def test_an_expired_token_is_renewed_once(book, dashboard):
    dashboard.fault = "once 401"
    assert _send(book).state == "accepted"
    assert _posted(dashboard) == 1
    assert dashboard.calls.count("/nsd/api/v1/auth/authenticate") == 2


def test_9_1_a_401_that_stays_says_that_the_user_may_not_send_for_the_city(book, dashboard):
    dashboard.fault = "401"
    end = _send(book)
    assert end.state == "rejected" and "does not take reports of Testpur (T) from this user" in end.sentence


@pytest.mark.parametrize(
    ("fault", "state"),
    [("400", "rejected"), ("422", "rejected"), ("429", "unreachable"), ("408", "uncertain"), ("500", "uncertain"), ("503", "uncertain")],
)
def test_9_6_codes_are_retried_or_not(book, dashboard, fault, state):
    dashboard.fault = fault
    end = _send(book)
    assert end.state == state and fault in end.sentence
    assert (end.next_try_at is not None) == ("tried again in 1 min" in end.sentence) == (state != "rejected")
    assert ("looked up first" in end.sentence) == (state == "uncertain")
    row = fetch_all(book, "SELECT * FROM cwis.nsd_attempt")[0]
    assert row["http_status"] == int(fault) and "Bearer •••" in row["answer"]
    dashboard.fault = ""
    assert _send(book).state == "accepted"
    assert _posted(dashboard) == 1


def test_9_6_five_attempts_with_growing_pauses(book, dashboard):
    dashboard.fault = "503"
    pauses = []
    for _attempt in range(5):
        end = _send(book)
        book.rollback()
        pauses.append(fetch_value(book, "SELECT round(extract(epoch FROM next_try_at - updated_at) / 60) FROM cwis.nsd_delivery"))
    assert pauses == [1, 5, 30, 30, None] and end.attempts == 5
    assert "try 5 and the last by itself" in end.sentence and "nsd send 2024" in end.sentence
    assert nsd_send.due(book) == []


def test_T51_a_week_without_a_line_loses_nothing_and_is_caught_up_once(book, dashboard):
    """Five attempts fail, the book keeps the approved report; a week later it is sent, and only once; work in the city went on meanwhile."""
    execute(book, "UPDATE imis.settings SET value = 'http://127.0.0.1:9' WHERE name LIKE 'nsd_%%_url'")
    for attempt in range(5):
        assert _send(book).state == "unreachable", attempt
    execute(book, "UPDATE building_info.buildings SET floor_count = 3")  # the city works on
    execute(book, "ALTER TABLE cwis.nsd_delivery DISABLE TRIGGER USER")
    execute(book, "UPDATE cwis.nsd_delivery SET updated_at = updated_at - interval '7 days'")
    execute(book, "ALTER TABLE cwis.nsd_delivery ENABLE TRIGGER USER")
    for setting in ("nsd_login_url", "nsd_post_url"):
        execute(book, "UPDATE imis.settings SET value = %s WHERE name = %s", (dashboard.base, setting))
    book.commit()
    assert [row["state"] for row in fetch_all(book, "SELECT state FROM cwis.nsd_delivery")] == ["unreachable"]
    assert _send(book).state == "accepted" and _posted(dashboard) == 1
    with pytest.raises(psycopg2.Error):
        _send(book)
    book.rollback()
    assert _posted(dashboard) == 1


@pytest.mark.parametrize("fault", ["507", "503"])
def test_T51_a_full_national_server_is_told_and_the_report_waits(book, dashboard, fault):
    dashboard.fault = fault
    end = _send(book)
    assert end.state == "uncertain" and fault in end.sentence and end.next_try_at is not None
    dashboard.fault = ""
    assert _send(book).state == "accepted" and _posted(dashboard) == 1


def test_nothing_listens(book, dashboard):
    execute(book, "UPDATE imis.settings SET value = 'http://127.0.0.1:9' WHERE name LIKE 'nsd_%%_url'")
    end = _send(book)
    assert end.state == "unreachable" and "cannot be reached" in end.sentence


@pytest.mark.parametrize("fault", ["cut", "slow"])
def test_a_cut_line_after_the_posting_is_looked_at_before_it_is_sent_again(book, dashboard, fault):
    """The posting did not arrive: the dashboard shows no draft, so it is posted now, and only once."""
    dashboard.fault = fault
    assert _send(book).state == "uncertain"
    dashboard.fault = ""
    assert _send(book).state == "accepted"
    assert _posted(dashboard) == 1


def test_a_posting_that_arrived_before_the_line_was_cut_is_not_sent_again(book, dashboard):
    dashboard.fault = "take and cut"
    assert _send(book).state == "uncertain"
    dashboard.fault = ""
    end = _send(book)
    assert end.state == "accepted" and "had arrived" in end.sentence
    assert _posted(dashboard) == 1


def _let_the_next_try_come(book) -> None:
    execute(book, "UPDATE cwis.nsd_delivery SET next_try_at = now() - interval '1 second' WHERE next_try_at IS NOT NULL")
    book.commit()


def _retry(book) -> list[str]:
    """What a desk or ``nsd retry`` does: the states after trying what is due."""
    ends = [nsd_send.send(book, _client(book), number, if_due=True) for number in nsd_send.due(book)]
    return [end.state for end in ends if end is not None]


@pytest.mark.parametrize("fault", ["take and say 503", "take and say 504", "take and say 408", "take and cut"])
def test_9_6_what_was_taken_without_a_clear_answer_is_retried_by_itself_and_not_sent_twice(book, dashboard, fault):
    dashboard.fault = fault
    assert _send(book).state == "uncertain" and nsd_send.due(book) == []
    _let_the_next_try_come(book)
    assert _retry(book) == ["accepted"]
    assert _posted(dashboard) == 1 and nsd_send.due(book) == []


def test_9_6_it_stays_open_whether_it_arrived_while_later_tries_do_not_get_as_far(book, dashboard):
    """Taken with 503; then no line, then a refused password: the next posting still looks first."""
    dashboard.fault = "take and say 503"
    assert _send(book).state == "uncertain"
    dashboard.login_fault = "503"
    _let_the_next_try_come(book)
    assert _retry(book) == ["unreachable"]
    dashboard.login_fault = ""
    assert _send(book, password="another one").state == "rejected"
    assert _send(book).state == "accepted"
    assert _posted(dashboard) == 1


def test_9_6_a_posting_that_was_published_meanwhile_counts_as_arrived(book, dashboard):
    dashboard.fault = "take and say 504"
    assert _send(book).state == "uncertain"
    dashboard.drafts.clear()
    dashboard.published.add(YEAR)
    end = _send(book)
    assert end.state == "accepted" and "had arrived" in end.sentence and _posted(dashboard) == 1


@pytest.mark.parametrize("fault", ["429", "422"])
def test_9_6_a_clear_no_closes_the_question(book, dashboard, fault):
    """An earlier posting was open; this one was plainly not taken, so that the next need not be judged by what stood there."""
    dashboard.fault = "503"
    assert _send(book).state == "uncertain"
    dashboard.fault = fault
    _send(book)
    assert fetch_value(book, "SELECT posting_open FROM cwis.nsd_delivery") is False


def test_9_6_a_retry_leaves_alone_what_another_desk_tried_meanwhile(book, dashboard):
    dashboard.fault = "429"
    number = nsd_send.enqueue(book, YEAR)
    assert nsd_send.due(book) == [number]
    assert _send(book).state == "unreachable"
    assert nsd_send.send(book, _client(book), number, if_due=True) is None
    assert fetch_value(book, "SELECT attempts FROM cwis.nsd_delivery") == 1


def test_where_a_draft_was_there_before_a_person_decides(book, dashboard):
    dashboard.drafts.add(YEAR)
    dashboard.fault = "take and cut"
    assert _send(book).state == "uncertain"
    dashboard.fault = ""
    end = _send(book)
    assert end.state == "uncertain" and "Look there, then decide" in end.sentence
    assert _posted(dashboard) == 1
    assert nsd_send.due(book) == []
    assert _send(book, again=True).state == "accepted"


@pytest.mark.parametrize("where", ["login_fault", "metadata_fault", "fault"])
def test_rubbish_answers_are_not_taken_for_the_dashboard(book, dashboard, where):
    setattr(dashboard, where, "rubbish")
    end = _send(book)
    assert end.state == ("uncertain" if where == "fault" else "rejected")
    assert "not like the national dashboard" in end.sentence or "not that of the national dashboard" in end.sentence


@pytest.mark.parametrize("where", ["login_fault", "metadata_fault", "fault"])
def test_a_redirect_is_not_followed(book, dashboard, where):
    other = StandIn(CITY)
    try:
        setattr(dashboard, where, f"redirect {other.base}/api/v1/imis/indicators")
        end = _send(book)
        assert end.state == "rejected" and "another address" in end.sentence
        assert other.calls == []
    finally:
        other.close()


def test_two_desks_send_once(book, dashboard, cluster):
    number = nsd_send.enqueue(book, YEAR)
    dashboard.metadata_fault = ""
    ends = []

    def desk() -> None:
        conn = psycopg2.connect(**cluster.params(book.info.dbname))
        try:
            ends.append(nsd_send.send(conn, nsd_send.client_for(conn, PASSWORD), number).state)
        except psycopg2.Error as refused:
            ends.append(explain(refused).sentence)
        finally:
            conn.close()

    desks = [threading.Thread(target=desk) for _ in range(3)]
    for one in desks:
        one.start()
    for one in desks:
        one.join()
    assert ends.count("accepted") == 1 and _posted(dashboard) == 1
    assert all("sending this report right now" in end or "sent already" in end for end in ends if end != "accepted")


def test_a_sender_that_died_leaves_a_delivery_that_is_looked_at_first(book, dashboard):
    number = nsd_send.enqueue(book, YEAR)
    fetch_value(book, "SELECT cwis.nsd_take(%s)", (number,))
    fetch_value(book, "SELECT cwis.nsd_note_posting(%s, '{\"draft_year\": [], \"published_years\": []}')", (number,))
    execute(book, "UPDATE cwis.nsd_delivery SET claimed_at = now() - interval '6 minutes'")
    book.commit()
    dashboard.drafts.add(YEAR)
    assert nsd_send.due(book) == [number]
    assert _send(book).sentence.startswith("The earlier posting had arrived")
    assert _posted(dashboard) == 0
    tries = fetch_all(book, "SELECT result, message FROM cwis.nsd_attempt ORDER BY attempt")
    assert [row["result"] for row in tries] == ["uncertain", "accepted"] and "went away" in tries[0]["message"]


def test_no_password_and_no_token_anywhere(book, dashboard, caplog, capsys):
    caplog.set_level(logging.DEBUG)
    dashboard.fault = "500"
    client = _client(book)
    nsd_send.send(book, client, nsd_send.enqueue(book, YEAR))
    kept = "".join(str(fetch_all(book, f"SELECT * FROM {table}")) for table in ("cwis.nsd_attempt", "audit.change", "imis.settings"))
    said = caplog.text + "".join(capsys.readouterr()) + repr(client)
    for secret in (PASSWORD, *dashboard.tokens):
        assert secret not in kept and secret not in said and json.dumps(secret)[1:-1] not in kept


@pytest.mark.parametrize(
    ("address", "word"),
    [
        ("", "not set"), ("dashboard.example.org", "must look like"), ("http://dashboard.example.org", "Use https"),
        ("https://me:secret@dashboard.example.org", "Take it out"), ("https://dashboard.example.org/?a=1", "must end with the path"),
        ("ftp://dashboard.example.org", "must look like"),
    ],
)  # fmt: skip
def test_9_6_addresses_that_are_not_used(address, word):
    with pytest.raises(ImisError, match=word):
        checked_address(address, "The address")


def test_9_6_a_path_of_the_address_is_kept():
    assert checked_address(" https://dashboard.example.org/base/ ", "") == "https://dashboard.example.org/base"


def test_command_line(book, dashboard, cluster, monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("IMIS_NSD_PASSWORD", PASSWORD)
    monkeypatch.setenv("IMIS_DATA_DIR", str(cluster.home))
    target = ["--database", f"embedded:{book.info.dbname}"]
    assert cli.main([*target, "nsd", "check"]) == 0
    assert cli.main([*target, "nsd", "payload", str(YEAR), "--out", str(tmp_path / "p.json")]) == 0
    assert json.loads((tmp_path / "p.json").read_text(encoding="utf-8"))["year"] == YEAR
    assert cli.main([*target, "nsd", "payload", "2023"]) == 1
    dashboard.fault = "503"
    assert cli.main([*target, "nsd", "send", str(YEAR)]) == 1
    dashboard.fault = ""
    execute(book, "UPDATE cwis.nsd_delivery SET next_try_at = now() - interval '1 second'")
    book.commit()
    assert cli.main([*target, "nsd", "retry"]) == 0
    capsys.readouterr()
    assert cli.main([*target, "nsd", "list"]) == 0
    assert "accepted" in capsys.readouterr().out
    assert PASSWORD not in capsys.readouterr().err
