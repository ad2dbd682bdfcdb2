"""What the office does with a survey: look at it, make a building of it, apply it to one, reject it (modules 4.8, SUR-01, SUR-02)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from psycopg2 import sql
from qgis.PyQt.QtWidgets import QFileDialog

from ..database.errors import ImisError
from ..desk import map_links
from ..desk.form_declaration import VERSION, FormDeclaration
from ..desk.words import tr
from ..records.catalogue import table_identifier
from ..records.forms import Field, FormState, Section, always
from ..records.words import mark
from . import building_form, building_help
from .acts import as_json, call_act
from .survey_answers import form_values
from .survey_list import TABLE

READ = """
SELECT s.temp_building_code, s.tax_code, s.collected_date, s.answers, public.ST_AsText(s.geom) AS footprint, s.is_enabled, s.bin,
       imis.user_label(s.created_by) AS surveyor
  FROM building_info.building_surveys AS s WHERE s.id = %s"""
FLAGS = "SELECT w.rule, w.sentence FROM building_info.survey_warnings(%s) AS w"
# The building that a re-survey most likely means: named by the surveyor, with the same tax code, or under the footprint.
LIKELY = """
SELECT b.bin FROM building_info.building_surveys AS s
  JOIN building_info.buildings AS b ON b.bin = s.answers ->> 'bin' OR b.tax_code = s.tax_code
       OR b.bin IN (SELECT o.bin FROM building_info.overlapping_footprints(s.geom, NULL) AS o)
 WHERE s.id = %s
 ORDER BY (b.bin = s.answers ->> 'bin') DESC NULLS LAST, (b.tax_code = s.tax_code) DESC, b.bin LIMIT 1"""
OVERLAPPED = """
SELECT public.ST_AsText(b.geom) AS footprint FROM building_info.building_surveys AS s
 CROSS JOIN LATERAL building_info.overlapping_footprints(s.geom, NULL) AS o JOIN building_info.buildings AS b ON b.bin = o.bin
 WHERE s.id = %s"""
ENTRY = """
SELECT r.{key} AS key FROM {table} AS r WHERE lower(r.code) = lower(%(text)s) OR lower(r.label) = lower(%(text)s)
 ORDER BY lower(r.code) = lower(%(text)s) DESC LIMIT 1"""
SHAPE = "SELECT public.ST_AsText(s.geom) AS footprint FROM building_info.survey_queue AS s WHERE s.id = %s"
OWN_SHAPE = "SELECT public.ST_AsText(s.geom) AS footprint FROM building_info.building_surveys AS s WHERE s.id = %s"
KML = """
SELECT format('<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>%%s</name>%%s</Placemark></Document></kml>',
              replace(replace(s.temp_building_code, '&', '&amp;'), '<', '&lt;'), public.ST_AsKML(s.geom, 8)) AS kml
  FROM {table} AS s WHERE s.id = %s"""

SURVEY = Section(
    mark("Survey"),
    (
        Field("survey_code", kind="shown", label=mark("Temporary code")),
        Field("surveyor", kind="shown", label=mark("Surveyor"), shown=lambda v: v.get("surveyor") is not None),
        Field("survey_flags", kind="shown", label=mark("Look at this"), shown=lambda v: v.get("survey_flags") is not None),
        Field("survey_notes", kind="shown", label=mark("Further answers"), shown=lambda v: v.get("survey_notes") is not None),
    ),
)
SECTIONS = (SURVEY, *building_form.SECTIONS)


def _read(fetch, survey: int) -> dict[str, Any]:
    rows = fetch(READ, (survey,))
    if not rows:
        raise ImisError(tr("The survey is no longer there. Refresh the list."))
    if not rows[0]["is_enabled"]:
        raise ImisError(tr("This survey has been decided meanwhile. Refresh the list."))
    return rows[0]


def prefill(fetch, survey: int, catalogue) -> dict[str, Any]:
    """The form's values that a survey brings: footprint, tax code, date, answers, and what is to be looked at."""
    row = _read(fetch, survey)
    facts = FormState(building_form.SECTIONS, catalogue).facts
    values, notes = form_values(row["answers"], building_form.SECTIONS, lambda name: facts[name].kind if name in facts else "")
    notes += _entries_by_text(fetch, facts, values, catalogue)
    flags = [flag["sentence"] for flag in fetch(FLAGS, (survey,))]
    values.update(
        {
            "_survey": survey,
            "survey_code": row["temp_building_code"],
            "surveyor": row["surveyor"],
            "survey_flags": "\n".join(flags) or None,
            "survey_notes": "\n".join(notes) or None,
            "footprint": row["footprint"],
            "tax_code": row["tax_code"],
            "surveyed_date": row["collected_date"],
        }
    )
    return values


def _entries_by_text(fetch, facts, values: dict[str, Any], catalogue) -> list[str]:
    """Answers that a questionnaire gives as the text of a list's entry: the entry, or a note when the list has none such."""
    notes = []
    for name in [name for name, value in values.items() if isinstance(value, str) and name in facts and facts[name].kind == "choice"]:
        reference = facts[name].reference
        if reference is None or not {"code", "label"} <= set(catalogue.table(reference.table).columns):
            continue
        query = sql.SQL(ENTRY).format(key=sql.Identifier(reference.key), table=table_identifier(reference.table))
        found = fetch(query, {"text": values[name]})
        if found:
            values[name] = found[0]["key"]
        else:
            text = tr("“{name}” was answered “{value}”, which is not in the list. Choose an entry.")
            notes.append(text.format(name=tr(facts[name].label), value=values.pop(name)))
    return notes


def approve_form(survey: int, catalogue) -> FormDeclaration:
    """The building form, filled from the survey; saving makes the building and closes the survey (SUR-01)."""

    def load(fetch, _key) -> dict[str, Any]:
        values = {**building_form.load_new(fetch, None), **prefill(fetch, survey, catalogue)}
        for name, value in building_help.by_place(fetch, values["footprint"]).items():
            if values.get(name) is None:
                values[name] = value
        return values

    return FormDeclaration(
        f"survey-{survey}", mark("New building from a survey"), SECTIONS, load, _save(survey), mark("The survey became building {key}."),
        building_form.derive, building_help.warnings, save_text=mark("Approve"), suggest=building_help.suggest,
        suggest_on=building_help.SUGGEST_ON,
    )  # fmt: skip


def update_form(survey: int, catalogue) -> FormDeclaration:
    """The form of a stored building with what the survey brings laid over it (re-survey)."""

    def load(fetch, bin_: str) -> dict[str, Any]:
        brought = prefill(fetch, survey, catalogue)
        return {**building_form.load(fetch, bin_), **brought}

    return FormDeclaration(
        f"survey-{survey}-update", mark("Building {key} after a survey"), SECTIONS, load, _save(survey),
        mark("The survey was applied to building {key}."), building_form.derive, building_help.warnings, save_text=mark("Approve"),
        suggest=building_help.suggest, suggest_on=building_help.SUGGEST_ON,
    )  # fmt: skip


def _save(survey: int):
    def save(conn, values, seen) -> str:
        building, owner, containments = building_form.building_document(values, seen)
        return call_act(
            conn, "building_info.approve_survey", survey, as_json(building), as_json(owner),
            as_json(containments) if containments else None, seen["version"],
        )  # fmt: skip

    return save


CHOOSE = FormDeclaration(
    "survey_target", mark("Which building was surveyed again?"),
    (
        Section(
            mark("Building"),
            (
                Field(
                    "bin", kind="search", reference="building_info.buildings.bin", required=always, label=mark("Building (BIN)"),
                    help=mark("Proposed: the building that the surveyor named, that has the same tax code, or that lies under the footprint."),
                ),
            ),
        ),
    ),
    lambda fetch, survey: {VERSION: None, "bin": next((row["bin"] for row in fetch(LIKELY, (survey,))), None)},
    lambda _conn, values, _seen: values["bin"],
    mark("Look at what the survey brings to building {key}."),
    save_text=mark("Go on"),
)  # fmt: skip

REJECT = FormDeclaration(
    "survey_reject", mark("Reject survey {key}?"),
    (
        Section(
            mark("Survey"),
            (
                Field("code", kind="shown", label=mark("Temporary code")),
                Field("surveyor", kind="shown", label=mark("Surveyor"), shown=lambda v: v.get("surveyor") is not None),
                Field("decision_note", TABLE, kind="long_text", label=mark("Reason"), required=always),
            ),
            note=mark("The survey is kept with the reason, which the surveyor reads; its temporary code is free again."),
        ),
    ),
    lambda fetch, key: {
        VERSION: None, "code": (row := _read(fetch, key))["temp_building_code"], "surveyor": row["surveyor"], "decision_note": None,
    },
    lambda conn, values, seen: call_act(conn, "building_info.reject_survey", seen["key"], values["decision_note"]),
    mark("Survey {key} was rejected."),
    save_text=mark("Reject"),
)  # fmt: skip


# -- the actions of the list ----------------------------------------------------------------------------------------
def approve(page, row) -> None:
    """Open the building form filled from the survey."""
    form = page.dock.open_form(page, approve_form(row["id"], page.session.catalogue), None, show=row["id"])
    form.saved.connect(lambda bin_: map_links.zoom_if_open(page.dock.iface, "building_info.buildings", [bin_]))


def update_existing(page, row) -> None:
    """Ask which building is meant, then open its form with the survey laid over it."""
    chosen = page.dock.open_form(page, CHOOSE, row["id"], show=row["id"])
    chosen.saved.connect(
        lambda bin_: page.dock.open_form(page, update_form(row["id"], page.session.catalogue), bin_, show=row["id"])
    )


def reject(page, row) -> None:
    """Ask for the reason and close the survey."""
    page.dock.open_form(page, REJECT, row["id"])


def _queue(page) -> str:
    return "building_info.survey_queue" if page.session.rights.may("select", "building_info.survey_queue") else TABLE


def preview(page, row) -> None:
    """Show the footprint over the map, and red what it overlaps (SUR-02)."""

    def work(fetch):
        own = fetch(SHAPE if _queue(page) != TABLE else OWN_SHAPE, (row["id"],))
        others = fetch(OVERLAPPED, (row["id"],)) if page.session.rights.may("select", "building_info.buildings") and page.session.rights.may(
            "select", TABLE
        ) else []
        return own, others

    def found(shapes) -> None:
        own, others = shapes
        marked = [(other["footprint"], map_links.RED) for other in others] + [(own[0]["footprint"], map_links.BLUE)] if own else []
        if not map_links.show_shapes(page.dock.iface, page.session, marked):
            page.session.messages.info(tr("This survey has no footprint."))
        elif others:
            page.session.messages.info(tr("The footprint overlaps %n building(s), marked red.", len(others)))

    page.session.ask(page, work, found)


def download(page, row) -> None:
    """Write the footprint to a KML file."""
    name, _kind = QFileDialog.getSaveFileName(
        page, tr("Footprint as KML"), f"{row['temp_building_code']}.kml".replace("/", "-"), tr("KML files (*.kml)")
    )
    if name:
        download_to(page, row, Path(name))


def download_to(page, row, path: Path) -> None:
    """Write the footprint to ``path``."""

    def found(rows: list[dict]) -> None:
        try:
            path.write_text(rows[0]["kml"], encoding="utf-8")
        except OSError as error:
            page.session.messages.error(tr("The file cannot be written: {reason}.").format(reason=error.strerror))
            return
        page.session.messages.done(tr("The footprint was written to {path}.").format(path=path))

    page.session.ask_rows(page, KML.format(table=_queue(page)), (row["id"],), found)


HANDLERS = {"approve": approve, "update": update_existing, "reject": reject, "preview": preview, "download": download}
