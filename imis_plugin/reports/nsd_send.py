"""Sending an approved report to the National Sanitation Dashboard, once, with a book of what happened (cwis.md 9.1, 9.6).

The book is in the database (cwis.nsd_delivery, cwis.nsd_attempt), written by its acts and committed step by step, so that a
desk that dies in the middle leaves a trail: the next one reads what the dashboard shows before it posts anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from psycopg2.extras import Json

from ..database.connection import fetch_all, fetch_value
from ..database.errors import ImisError
from .document import problems
from .nsd import payload
from .nsd_client import Answer, NsdClient, NsdFailure
from .words import tr

SETTINGS = ("nsd_login_url", "nsd_post_url", "nsd_user", "nsd_city", "nsd_channel")


class Sender(Protocol):
    """How a report goes out."""

    def post(self, client: NsdClient, report: dict, undefined_token: str) -> Answer:
        """Post the report and give the answer."""


class LegacySender:
    """The 22 values as text, as the dashboard takes them today (9.2)."""

    def post(self, client: NsdClient, report: dict, undefined_token: str) -> Answer:
        return client.post("/api/v1/imis/indicators", payload(report, undefined_token))


class DocumentSender:
    """The whole report document (9.5); off until the dashboard offers it."""

    def post(self, client: NsdClient, report: dict, undefined_token: str) -> Answer:
        return client.post("/api/v1/imis/reports", report)


SENDERS: dict[str, Sender] = {"legacy": LegacySender(), "document": DocumentSender()}


@dataclass(frozen=True)
class Outcome:
    """How an attempt ended: state as in the book, the officer's sentence, and when it is tried again (None: not by itself)."""

    state: str
    sentence: str
    next_try_at: object = None
    attempts: int = 0


def settings(conn) -> dict[str, str | None]:
    """The dashboard's settings by name; the password is not among them."""
    rows = fetch_all(conn, "SELECT name, value FROM imis.settings WHERE name = ANY (%s)", (list(SETTINGS),))
    return {row["name"]: row["value"] for row in rows}


def client_for(conn, password: str, timeout: float | None = None) -> NsdClient:
    """A client with the stored addresses and user.

    :raises ImisError: an address, the user or the password is missing or not allowed.
    """
    known = settings(conn)
    more = {} if timeout is None else {"timeout": timeout}
    return NsdClient(known.get("nsd_login_url"), known.get("nsd_post_url"), known.get("nsd_user") or "", password, **more)


def check_connection(client: NsdClient, city: str | None, year: int) -> str:
    """Sign in and read what the dashboard shows of the municipality; gives a sentence.

    :raises ImisError: it does not work; the sentence says why.
    """
    if not city:
        raise ImisError(tr("The name of the municipality at the national dashboard is not set. Enter it in the settings."))
    client.sign_in()
    shown = client.shown(city, year)
    published = ", ".join(map(str, shown["published_years"])) or tr("none")
    return tr("The national dashboard knows {}. Published years: {}.").format(city, published)


def enqueue(conn, year: int, channel: str | None = None) -> int:
    """Put the approved report of a year into the outbox; gives the delivery's number (the same for the same report)."""
    number = fetch_value(conn, "SELECT cwis.nsd_enqueue(%s, %s)", (year, channel))
    conn.commit()
    return number


def due(conn) -> list[int]:
    """Deliveries whose next try has come, or that wait for their first."""
    rows = fetch_all(
        conn,
        "SELECT id FROM cwis.nsd_delivery WHERE state = 'queued' OR (state = 'unreachable' AND next_try_at <= now()) ORDER BY id",
    )
    return [row["id"] for row in rows]


def send(conn, client: NsdClient, delivery: int, again: bool = False, told: Callable[[str], None] = lambda _text: None) -> Outcome:
    """Try once to send a delivery and write down how it ended.

    :param again: a person has decided to post once more although an earlier posting may have arrived.
    :param told: hears each step.
    :raises psycopg2.Error: the book refuses (sent already, being sent, no right), with the officer's sentence.
    """
    taken = fetch_value(conn, "SELECT cwis.nsd_take(%s)", (delivery,))
    conn.commit()
    try:
        state, sentence, answer, shown = _attempt(conn, client, taken, again, told)
    except NsdFailure as failed:
        state = "uncertain" if failed.maybe_received else "unreachable" if failed.retry else "rejected"
        sentence, answer, shown = failed.sentence, (failed.status, failed.answer), None
    except ImisError as refused:
        state, sentence, answer, shown = "rejected", refused.sentence, (None, ""), None
    except BaseException:
        conn.rollback()
        fetch_value(conn, "SELECT cwis.nsd_finish(%s, 'uncertain', %s, NULL, NULL, NULL)", (delivery, tr("Sending was broken off.")))
        conn.commit()
        raise
    conn.rollback()
    end = fetch_value(
        conn, "SELECT cwis.nsd_finish(%s, %s, %s, %s, %s, %s)",
        (delivery, state, sentence, answer[0], answer[1] or None, None if shown is None else Json(shown)),
    )  # fmt: skip
    conn.commit()
    return Outcome(state, sentence, end["next_try_at"], end["attempts"])


def _attempt(conn, client: NsdClient, taken: dict, again: bool, told: Callable[[str], None]):
    report, year = taken["document"], taken["year"]
    found = problems(report)
    if found:
        raise ImisError(tr("The report cannot be sent: {}").format(" ".join(found)))
    city = report["municipality"].get("nsd_city")
    if not city:
        raise ImisError(tr("The report does not name the municipality as the national dashboard knows it. Set the name, then make a new revision."))
    told(tr("signing in"))
    before = _before_posting(client, lambda: client.shown(city, year))
    if year in before["published_years"]:
        raise ImisError(tr("The national dashboard has published {}; published years are locked there. Ask its operators.").format(year))
    if taken["uncertain"] and not again:
        arrived = _arrived(taken["shown_before"], before, year)
        if arrived:
            return "accepted", tr("The earlier posting had arrived: the dashboard shows {}.").format(year), (None, ""), before
        if arrived is None:
            sentence = tr("An earlier posting of {} may have arrived: a draft of that year stood there before. Look there, then decide.")
            return "uncertain", sentence.format(year), (None, ""), before
    fetch_value(conn, "SELECT cwis.nsd_note_shown(%s, %s)", (taken["delivery"], Json(before)))
    conn.commit()
    told(tr("posting"))
    answer = SENDERS[taken["channel"]].post(client, report, taken["undefined_token"])
    if answer.status == 401:
        raise NsdFailure(tr("The national dashboard does not take reports of {} from this user.").format(city), 401, answer.text)
    if answer.status >= 400:
        raise NsdFailure(tr("The national dashboard rejects the report (code {}).").format(answer.status), answer.status, answer.text)
    told(tr("reading what it shows"))
    return _after_posting(client, city, year, before, answer)


def _before_posting(client: NsdClient, read: Callable[[], dict]) -> dict:
    """Before anything is posted, a lost answer is only a lost answer."""
    try:
        return read()
    except NsdFailure as failed:
        failed.maybe_received = False
        raise


def _after_posting(client: NsdClient, city: str, year: int, before: dict, answer: Answer):
    kept = (answer.status, answer.text)
    try:
        after = client.shown(city, year)
    except NsdFailure:
        after = None
    if after is not None and (year in after["draft_year"] or year in after["published_years"]):
        # A draft that was there before says nothing about a posting whose answer is no JSON.
        if answer.body is not None or year not in before["draft_year"]:
            return "accepted", tr("The national dashboard shows {}.").format(year), kept, after
    if answer.body is None:
        sentence = tr("The answer to the posting was not that of the national dashboard. Look there, then decide whether to send again.")
        return "uncertain", sentence, kept, after
    return "sent", tr("The national dashboard took the report; it does not show {} yet.").format(year), kept, after


def _arrived(before: dict | None, now: dict, year: int) -> bool | None:
    """Whether an uncertain posting arrived: yes, no, or None when a draft of the year was there before."""
    if year not in now["draft_year"]:
        return False
    if before is not None and year in before["draft_year"]:
        return None
    return True
