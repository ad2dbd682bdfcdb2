"""Approving many at once: each exactly as by its own form, all in one transaction; what asks for a look stays in the queue (T49, SUR-01).

A survey goes through the same prefill, conditions and act as one that is opened; a connection through its act. One that is refused
is taken back alone, by a savepoint, and told with its reason.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import psycopg2

from ..database.connection import execute, fetch_all
from ..database.errors import ImisError, explain
from ..desk.form_declaration import VERSION
from ..desk.words import tr
from ..records.forms import FormState
from . import building_form, building_help, building_rules, survey
from .acts import as_json, call_act
from .survey_answers import CODES, NAMES, NOT_DIGITISED

ANSWERS = "SELECT s.answers, s.temp_building_code AS name FROM building_info.building_surveys AS s WHERE s.id = %s"
CONNECTION = """
SELECT c.bin AS name, (SELECT string_agg(k, ', ' ORDER BY k) FROM sewer_connection.containments_left(c.id) AS k) AS left_over,
       (SELECT string_agg(w.sentence, ' ')
          FROM sewer_connection.sewer_connections_warnings(jsonb_build_object('bin', c.bin, 'sewer_code', c.sewer_code)) AS w) AS far
  FROM sewer_connection.sewer_connections AS c WHERE c.id = %s"""
Progress = Callable[[str, int, int], None]


@dataclass
class Approved:
    """What became of the entries: keys of those approved, and (name, reason) of those that stay."""

    done: list[Any] = field(default_factory=list)
    left: list[tuple[str, str]] = field(default_factory=list)


class NeedsALook(ImisError):
    """The entry is for a person to decide, not for many at once."""


def approve_all(conn, keys: list[Any], approve: Callable[[Any, Any], tuple[str, Any]], progress: Progress) -> Approved:
    """Approve each entry under a savepoint; the caller commits.

    :param approve: ``approve(conn, key)`` gives the record made; refusals are raised.
    """
    result = Approved()
    for number, key in enumerate(keys):
        if number % 10 == 0:
            progress(tr("{done} of {total}").format(done=number, total=len(keys)), number, len(keys))
        execute(conn, "SAVEPOINT imis_one")
        try:
            made = approve(conn, key)
            execute(conn, "SET CONSTRAINTS ALL IMMEDIATE")  # rules that wait for the end answer for this entry, not for all at once
            execute(conn, "SET CONSTRAINTS ALL DEFERRED")
            result.done.append(made)
        except (ImisError, psycopg2.IntegrityError, psycopg2.DataError, psycopg2.errors.RaiseException, psycopg2.errors.InsufficientPrivilege,
                psycopg2.errors.SerializationFailure, psycopg2.errors.NoDataFound) as error:  # fmt: skip
            execute(conn, "ROLLBACK TO SAVEPOINT imis_one")
            result.left.append((_name(conn, key, approve), error.sentence if isinstance(error, ImisError) else explain(error).sentence))
        execute(conn, "RELEASE SAVEPOINT imis_one")
    progress(tr("{done} of {total}").format(done=len(keys), total=len(keys)), len(keys), len(keys))
    return result


def _name(conn, key: Any, approve) -> str:
    query = CONNECTION if approve is approve_connection else ANSWERS
    rows = fetch_all(conn, query, (key,))
    return rows[0]["name"] if rows else str(key)


def survey_approver(catalogue) -> Callable[[Any, Any], str]:
    """The approval of one survey, for :func:`approve_all`."""

    def approve(conn, key: int) -> str:
        def fetch(query, params=()):
            return fetch_all(conn, query, params)

        rows = fetch(ANSWERS, (key,))
        answers = (rows[0]["answers"] if rows else None) or {}
        bin_ = answers.get("bin")
        form = survey.update_form(key, catalogue) if bin_ else survey.approve_form(key, catalogue)
        loaded = dict(form.load(fetch, bin_))
        _refuse_unclear(loaded["survey_flags"], answers, bin_)
        state = FormState(building_form.SECTIONS, catalogue, loaded, building_form.derive)
        building_form.derive(state, "")
        _fill_in(fetch, state)
        problems = state.problems()
        if problems:
            name, sentence = next(iter(problems.items()))
            raise NeedsALook(tr("{field}: {sentence} ({count} fields to fill in)").format(
                field=tr(state.facts[name].label), sentence=tr(sentence), count=len(problems)))  # fmt: skip
        seen = {"key": bin_, "version": loaded[VERSION], "client_uuid": str(uuid.uuid4())}
        building, owner, containments = building_form.building_document(state.collect(), seen)
        tanks = as_json(containments) if containments else None
        return call_act(conn, "building_info.approve_survey", key, as_json(building), as_json(owner), tanks, loaded[VERSION])

    return approve


def _refuse_unclear(flags: str | None, answers: dict[str, Any], bin_: str | None) -> None:
    """Flags of the queue, lines that are not on the map and answers in words are for a person (SUR-02, SVY-01, SVY-04)."""
    for flag in (flags or "").split("\n"):
        # a re-survey has the tax code and the place of the building it names: that is no surprise
        if flag and not (bin_ and f"uilding {bin_} " in flag):
            raise NeedsALook(flag)
    flat = {**answers, **{f"containment.{name}": value for name, value in (answers.get("containment") or {}).items()}}
    for name, value in flat.items():
        if NAMES.get(name, name) in CODES and value is not None and NOT_DIGITISED.match(str(value)):
            raise NeedsALook(tr("A line is not on the map (9999). Open the survey and choose one."))
        if name.endswith("_other") and value not in (None, ""):
            raise NeedsALook(tr("An answer in words (“{value}”) needs a decision. Open the survey.").format(value=value))


def _fill_in(fetch, state: FormState) -> None:
    """What the form proposes while it is filled by hand: the house number of the road, the volume of the dimensions."""
    values = state.values
    if values.get("road_code") and values.get("house_number") is None:
        values.update(building_help.suggest(fetch, "road_code", values))
    if values.get("containment.size") is None:
        values["containment.size"] = building_rules.volume(state.seen_values(), "containment.")


def approve_connection(conn, key: int) -> int:
    """The approval of one sewer connection; one that would leave a containment unused, or is far off, is for a person (SCW-03, SCW-04)."""
    rows = fetch_all(conn, CONNECTION, (key,))
    if rows and rows[0]["left_over"]:
        text = tr("Containment {codes} would be used by no building then. Open the report and say what becomes of it.")
        raise NeedsALook(text.format(codes=rows[0]["left_over"]))
    if rows and rows[0]["far"]:
        raise NeedsALook(rows[0]["far"])
    call_act(conn, "sewer_connection.approve", key, False)
    return key
