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
    """How an attempt ended: state as in the book, the officer's sentence with what follows, and when it is tried again (None: not by itself).

    :ivar undecided: nothing was posted, because nobody but a person can say whether the earlier posting arrived.
    """

    state: str
    sentence: str
    next_try_at: object = None
    attempts: int = 0
    wrong_password: bool = False
    undecided: bool = False


@dataclass
class _Ending:
    """How an attempt ends, as far as it is known: what the book is told.

    :ivar not_taken: the dashboard clearly did not take what was posted now.
    """

    state: str
    sentence: str
    status: int | None = None
    answer: str = ""
    shown: dict | None = None
    retry: bool = False
    not_taken: bool = False
    wrong_password: bool = False
    undecided: bool = False


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
    """Deliveries that are sent without anybody asking again: first try, next try that has come, sender that vanished."""
    return [row["id"] for row in fetch_all(conn, "SELECT cwis.nsd_due() AS id")]


def send(
    conn, client: NsdClient, delivery: int, again: bool = False, told: Callable[[str], None] = lambda _text: None, if_due: bool = False
) -> Outcome | None:
    """Try once to send a delivery and write down how it ended.

    :param again: a person has decided to post once more although an earlier posting may have arrived.
    :param told: hears each step.
    :param if_due: only when it is still due; None when another desk was quicker.
    :raises psycopg2.Error: the book refuses (sent already, being sent, no right), with the officer's sentence.
    """
    taken = fetch_value(conn, "SELECT cwis.nsd_take(%s, %s)", (delivery, if_due))
    conn.commit()
    if taken is None:
        return None
    posting = _Posting(conn, client, taken)
    try:
        end = _attempt(posting, again, told)
    except NsdFailure as failed:
        unknown = posting.begun and failed.maybe_received
        state = "uncertain" if unknown else "unreachable" if failed.retry else "rejected"
        end = _Ending(state, failed.sentence, failed.status, failed.answer, None, failed.retry, posting.begun and not unknown, failed.wrong_password)
    except ImisError as refused:
        end = _Ending("rejected", refused.sentence)
    except BaseException:
        conn.rollback()
        _finish(conn, delivery, _Ending("uncertain" if posting.begun else "unreachable", tr("Sending was broken off.")))
        raise
    conn.rollback()
    known = _finish(conn, delivery, end)
    sentence = " ".join([end.sentence, *_what_follows(known, taken["year"], end)])
    return Outcome(end.state, sentence, known["next_try_at"], known["attempts"], end.wrong_password, end.undecided)


def _finish(conn, delivery: int, end: _Ending) -> dict:
    known = fetch_value(
        conn, "SELECT cwis.nsd_finish(%s, %s, %s, %s, %s, %s, %s, %s)",
        (delivery, end.state, end.sentence, end.status, end.answer or None, None if end.shown is None else Json(end.shown), end.retry, end.not_taken),
    )  # fmt: skip
    conn.commit()
    return known


def _what_follows(known: dict, year: int, end: _Ending) -> list[str]:
    """What happens next with a delivery that has not arrived: by itself, or by whom and how."""
    if not end.retry:
        return []
    looked = [tr("It may have arrived all the same: that is looked up first.")] if end.state == "uncertain" else []
    if known["pause_minutes"] is None:
        stopped = tr("That was try {} and the last by itself. To go on, press “Send again…” on the page “National dashboard” or run: nsd send {}")
        return [*looked, stopped.format(known["attempts"], year)]
    waits = tr(
        "It is tried again in {} min by an IMIS in QGIS that is open and knows the password; sooner with “Send again…” on the page "
        "“National dashboard”. Without QGIS run: nsd retry"
    )
    return [*looked, waits.format(known["pause_minutes"])]


class _Posting:
    """One posting: the moment from which on the report may have arrived is kept in the book before it."""

    def __init__(self, conn, client: NsdClient, taken: dict) -> None:
        self.conn, self.client, self.taken, self.begun = conn, client, taken, False

    def post(self, before: dict) -> Answer:
        """Write down that it goes out and what the dashboard shows now; then post."""
        fetch_value(self.conn, "SELECT cwis.nsd_note_posting(%s, %s)", (self.taken["delivery"], Json(before)))
        self.conn.commit()
        self.begun = True
        return SENDERS[self.taken["channel"]].post(self.client, self.taken["document"], self.taken["undefined_token"])


def _attempt(posting: _Posting, again: bool, told: Callable[[str], None]) -> _Ending:
    client, taken = posting.client, posting.taken
    report, year = taken["document"], taken["year"]
    found = problems(report)
    if found:
        raise ImisError(tr("The report cannot be sent: {}").format(" ".join(found)))
    city = report["municipality"].get("nsd_city")
    if not city:
        raise ImisError(tr("The report does not name the municipality as the national dashboard knows it. Set the name, then make a new revision."))
    told(tr("signing in"))
    before = client.shown(city, year)
    arrived = _arrived(taken["shown_before"], before, year) if taken["uncertain"] else False
    if arrived:
        return _Ending("accepted", tr("The earlier posting had arrived: the dashboard shows {}.").format(year), shown=before)
    if year in before["published_years"]:
        raise ImisError(tr("The national dashboard has published {}; published years are locked there. Ask its operators.").format(year))
    if arrived is None and not again:
        sentence = tr(
            "An earlier posting of {} may have arrived: a draft of that year stood there before. Look there, then decide. To post it once "
            "more, press “Send again…” on the page “National dashboard” or run: nsd send {} --again"
        )
        return _Ending("uncertain", sentence.format(year, year), shown=before, undecided=True)
    told(tr("posting"))
    answer = posting.post(before)
    if answer.status == 401:
        raise NsdFailure(tr("The national dashboard does not take reports of {} from this user.").format(city), 401, answer.text)
    if answer.status >= 400:
        raise NsdFailure(tr("The national dashboard rejects the report (code {}).").format(answer.status), answer.status, answer.text)
    told(tr("reading what it shows"))
    return _after_posting(client, city, year, before, answer)


def _after_posting(client: NsdClient, city: str, year: int, before: dict, answer: Answer) -> _Ending:
    kept = (answer.status, answer.text)
    try:
        after = client.shown(city, year)
    except NsdFailure:
        after = None
    if after is not None and (year in after["draft_year"] or year in after["published_years"]):
        # A draft that was there before says nothing about a posting whose answer is no JSON.
        if answer.body is not None or year not in before["draft_year"]:
            return _Ending("accepted", tr("The national dashboard shows {}.").format(year), *kept, after)
    if answer.body is None:
        sentence = tr(
            "The answer to the posting was not that of the national dashboard. Look there; if the report has not arrived, press “Send again…” "
            "on the page “National dashboard” or run: nsd send {}"
        ).format(year)
        return _Ending("uncertain", sentence, *kept, after)
    return _Ending("sent", tr("The national dashboard took the report; it does not show {} yet.").format(year), *kept, after)


def _arrived(before: dict | None, now: dict, year: int) -> bool | None:
    """Whether an uncertain posting arrived: yes, no, or None when a draft of the year was there before."""
    if year not in now["draft_year"] and year not in now["published_years"]:
        return False
    if before is not None and year in before["draft_year"]:
        return None
    return True
