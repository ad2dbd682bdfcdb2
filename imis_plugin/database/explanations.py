"""The sentences for PostgreSQL's errors. (Used through :func:`imis_plugin.database.errors.explain`.)

DETAIL is read for the names of key columns only and never shown or logged: PostgreSQL puts row contents into it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

import psycopg2

from . import sentences as sentences_package
from .check_sentences import sentence_for
from .connection_failures import why
from .errors import ImisError, Refusal
from .general_sentences import CLASSES, GENERAL, SHAPES
from .labels import Labels, dependants, labels_for, usable


@lru_cache(maxsize=1)
def named_sentences() -> dict[str, str]:
    """All sentences of ``sentences/<area>.py`` in one dictionary by constraint name."""
    merged: dict[str, str] = {}
    for module in iter_modules(sentences_package.__path__):
        merged.update(import_module(f"{sentences_package.__name__}.{module.name}").SENTENCES)
    return merged


def explain_error(exc: BaseException, conn=None) -> Refusal:
    """See :func:`imis_plugin.database.errors.explain`."""
    if isinstance(exc, Refusal):
        return exc
    if isinstance(exc, ImisError):
        return Refusal(exc.sentence, type(exc).__name__, detail_for_log=exc.detail)
    diag = getattr(exc, "diag", None)
    code = getattr(exc, "pgcode", None) or ""
    primary = (getattr(diag, "message_primary", None) or str(exc)).strip()
    if not code:
        return _without_code(exc, primary)
    table = f"{diag.schema_name}.{diag.table_name}" if diag.schema_name and diag.table_name else ""
    column = diag.column_name or ""
    log = f"{code}: {_harmless(primary, code)}"
    if diag.source_file == "pl_exec.c" and (diag.constraint_name or code not in ("P0001", "P0002", "P0003", "P0004")):
        sentence = primary + (f" {diag.message_hint.strip()}" if (diag.message_hint or "").strip() else "")
        rule = diag.constraint_name or GENERAL.get(code, ("rule", ""))[0]
        return Refusal(sentence, rule, table, column, f"{code}: {rule}")  # its first line is the sentence itself
    cursor = getattr(exc, "cursor", None)
    labels = labels_for(conn if usable(conn) else getattr(cursor, "connection", None))
    rule, sentence = _for_code(code, primary, diag, table, labels, conn)
    return Refusal(sentence, rule, table, column, log)


def _without_code(exc: BaseException, primary: str) -> Refusal:
    found = why(str(exc))
    # libpq repeats host, port and user, never the password; a message may hold a whole address, so only its kind is kept
    log = (
        f"{type(exc).__name__}: {re.sub(r'password=[^ ]+', 'password=***', primary.splitlines()[0] if primary else '')}"
    )
    if found:
        return Refusal(found[1], found[0], detail_for_log=log)
    if isinstance(exc, psycopg2.OperationalError):
        return Refusal(
            "The database server cannot be reached or gave no answer. Check the connection, then try again.",
            "no_connection",
            detail_for_log=log,
        )
    if isinstance(exc, MemoryError):
        return Refusal("This machine ran out of memory. Ask for fewer records.", "out_of_memory", detail_for_log=log)
    return Refusal(
        "The database program reported an unexpected fault. The log holds its words; tell the administrator.",
        "unexpected",
        detail_for_log=log,
    )


def _harmless(primary: str, code: str) -> str:
    """PostgreSQL's first line without values: those of wrong input stand behind a colon or in quotes."""
    return primary.split(":")[0] if code[:2] == "22" else primary


def _for_code(code: str, primary: str, diag, table: str, labels: Labels, conn) -> tuple[str, str]:
    name = diag.constraint_name or ""
    known = named_sentences().get(name)
    if code in ("23514", "23505", "23P01") and known:
        return name, known
    if code == "23514":
        worded = sentence_for(labels.checks.get((table, name), ""), lambda column: labels.column(table, column))
        return (
            name or "check",
            f"{labels.table(table)}: {worded}"
            if worded
            else f"{labels.table(table)}: a value breaks the rule “{_words(name, table)}”. Check the values of the record.",
        )
    if code == "23505":
        return name or "unique", _taken(name, diag, table, labels)
    if code == "23P01":
        return (
            name or "exclusion",
            f"{labels.table(table)}: the record overlaps another one that is there already. Change the period or the shape.",
        )
    if code == "23503":
        return name or "reference", known or _reference(name, primary, diag, table, labels, conn)
    if code == "23502":
        return (
            "not_null",
            f"{labels.column(table, diag.column_name or '')} is missing ({labels.table(table)}). Fill it in.",
        )
    for words, rule, sentence in SHAPES:
        if code in ("22023", "XX000", "22P02", "22000") and re.search(words, primary):
            return rule, sentence
    if code == "XX000" and "concurrently" in primary:
        return (
            "in_use",
            "Another administrator changed the same thing at the same moment. Nothing was stored; try again.",
        )
    if code == "57014" and "statement timeout" in primary:
        return (
            "too_slow",
            "The work took longer than your role is allowed. Ask for a smaller area or a shorter period. Nothing was stored.",
        )
    if code == "42501":
        return "no_right", _no_right(primary, labels)
    if code in ("3D000", "28P01", "28000"):
        found = why(primary)
        if found:
            return found
    general = GENERAL.get(code) or CLASSES.get(code[:2])
    return general or (
        "unexpected",
        "The database reported an unexpected fault and stored nothing. The log holds its words; tell the administrator.",
    )


def _words(name: str, table: str) -> str:
    bare = name.removeprefix(table.rpartition(".")[2] + "_").removesuffix("_check")
    return bare.replace("_", " ") or name


def _taken(name: str, diag, table: str, labels: Labels) -> str:
    columns = labels.constraint_columns.get((table, name)) or _key_columns(diag.message_detail)
    if name.endswith("_client_uuid_key") or columns == ("client_uuid",):
        return "This form has been saved before: the record is there already. Load the list again and look at it."
    listed = " and ".join(labels.column(table, column) for column in columns) or "key"
    return (
        f"{labels.table(table)}: there is already a record with this {listed}. Open that one, or give another {listed}."
    )


def _key_columns(detail: str | None) -> tuple[str, ...]:
    found = re.match(r"[^(]*\(([a-z0-9_, ]+)\)=", detail or "")
    return tuple(found.group(1).split(", ")) if found else ()


def _reference(name: str, primary: str, diag, table: str, labels: Labels, conn) -> str:
    # the parent's side names table, constraint and the other table; the child's side two of them, in every language
    from_parent = len(re.findall(r"[\"„“«»‘’'「]\s?[\w.]+\s?[\"”“»«’'」]", primary)) >= 3
    reference = labels.foreign_keys.get((table, name))
    if not from_parent:
        columns = reference.columns if reference else _key_columns(diag.message_detail)
        listed = " and ".join(labels.column(table, column) for column in columns) or "reference"
        among = f" among {labels.table(reference.parent)}" if reference else ""
        return f"The {listed} given ({labels.table(table)}) does not exist{among}. Choose one from the list, or add it first."
    who = labels.table(reference.parent) if reference else "This record"
    counted = _count_dependants(reference, diag.message_detail, labels, conn)
    listed = counted or labels.table(table)
    return f"{who}: the record is still used by {listed}. Change or delete these first, then try again."


def _count_dependants(reference, detail: str | None, labels: Labels, conn) -> str:
    """ "12 Containments, 3 Applications" when the connection can be asked and the key is one column; else "" """
    found = re.match(r"[^(]*\(([a-z0-9_]+)\)=\((.*?)\)", detail or "")
    if reference is None or found is None or not usable(conn):
        return ""
    try:
        counts = dependants(conn, reference.parent, {found.group(1): found.group(2)})
    except psycopg2.Error:
        if not conn.autocommit:
            conn.rollback()
        return ""  # the sentence then names the kind without the number
    return ", ".join(f"{count} {label}" for label, count in counts)


def _no_right(primary: str, labels: Labels) -> str:
    found = re.search(r"\"([\w]+)\"|(?:table|view|relation) (\w+)", primary)
    named = next((part for part in found.groups() if part), "") if found else ""
    full = next((full for full in labels.tables if full.rpartition(".")[2] == named), "")
    if full:
        return f"Your roles do not include this ({labels.table(full)}). Ask the administrator if your work needs it."
    return GENERAL["42501"][1]
