"""Forms without widgets: which fields there are, when each is shown and needed, what is wrong, what is sent.

A panel draws this; a test drives it in milliseconds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from .catalogue import Catalogue, ColumnFact, Reference
from .clock import today
from .words import mark

Values = Mapping[str, Any]

NEEDED = mark("Fill this in.")
NOT_FUTURE = mark("This date lies in the future.")
NOT_NEGATIVE = mark("This cannot be below zero.")
DIGITS = mark("A contact number has 6 to 15 digits, leading zeros kept.")
CONTACT = re.compile(r"\+?\d{6,15}")


def always(values: Values) -> bool:
    """The condition that always holds."""
    return True


def never(values: Values) -> bool:
    """The condition that never holds."""
    return False


@dataclass(frozen=True)
class Field:
    """One field of a form.

    :param name: its key among the values; ``group.column`` when a form holds several records.
    :param table: ``schema.table`` of the column that gives label, tooltip, kind and reference.
    :param column: the column; empty takes the part of ``name`` after the last dot.
    :param kind: overrides the catalogue's kind (``choice``, ``contact``, ``photo``, ``heading``, ``footprint`` …).
    :param required: condition under which it must be filled in; only asked while it is shown.
    :param shown: condition under which it is shown; a hidden field is sent as nothing (COM-11).
    :param read_only: shown but not typed.
    :param choices: (value, label) pairs where the catalogue has none.
    :param options: fixed SQL that narrows a choice or picker over the alias ``r``, with one ``%s`` per name in
        ``options_by``, whose values are bound.
    :param options_need: a table that ``options`` reads; without the right to read it the offer is not narrowed.
    :param check: gets all values, gives a marked sentence when this field is wrong, else "".
    :param suggests: texts offered while typing.
    :param past: a date of a past fact, which may not lie in the future (COM-14).
    """

    name: str
    table: str = ""
    column: str = ""
    label: str = ""
    help: str = ""
    kind: str = ""
    unit: str = ""
    required: Callable[[Values], bool] = never
    shown: Callable[[Values], bool] = always
    read_only: Callable[[Values], bool] = never
    choices: tuple[tuple[Any, str], ...] = ()
    options: str = ""
    options_by: tuple[str, ...] = ()
    options_need: str = ""
    reference: str = ""
    check: Callable[[Values], str] | None = None
    suggests: tuple[str, ...] = ()
    past: bool = False
    least: float | None = 0
    placeholder: str = ""

    @property
    def column_name(self) -> str:
        """The column whose facts describe the field."""
        return self.column or self.name.rsplit(".", 1)[-1]


@dataclass(frozen=True)
class Section:
    """Fields under one heading; shown while its condition holds."""

    title: str
    fields: tuple[Field, ...]
    shown: Callable[[Values], bool] = always
    note: str = ""


@dataclass(frozen=True)
class FieldFacts:
    """A field with what the catalogue adds: what a widget needs to be made."""

    field: Field
    label: str
    help: str
    kind: str
    reference: Reference | None
    choices: tuple[tuple[Any, str], ...]
    decimals: int | None


class FormState:
    """The values of an open form and what follows from them.

    :param derive: called after each change with (state, name) and may set further values (a computed volume).
    """

    def __init__(
        self,
        sections: tuple[Section, ...],
        catalogue: Catalogue,
        values: Values | None = None,
        derive: Callable[[FormState, str], None] | None = None,
    ) -> None:
        self.sections = sections
        self.fields = {field.name: field for section in sections for field in section.fields}
        self._section = {field.name: section for section in sections for field in section.fields}
        self.facts = {name: _facts(field, catalogue) for name, field in self.fields.items()}
        self.values: dict[str, Any] = dict.fromkeys(self.fields)
        self.values.update(values or {})
        self.opened_with = dict(self.values)
        self._derive = derive

    def set(self, name: str, value: Any) -> None:
        """Take a typed value; values that follow from it are worked out at once."""
        if isinstance(value, str):
            value = value.strip() or None
        self.values[name] = value
        if self._derive is not None:
            self._derive(self, name)

    def seen_values(self) -> dict[str, Any]:
        """The values as conditions see them: what hides is empty, in the order of the form."""
        seen = dict(self.values)
        for name, field in self.fields.items():
            if not (self._section[name].shown(seen) and field.shown(seen)):
                seen[name] = None
        return seen

    def shown(self, name: str) -> bool:
        """Whether a field is shown."""
        seen = self.seen_values()
        return self._section[name].shown(seen) and self.fields[name].shown(seen)

    def required(self, name: str) -> bool:
        """Whether a shown field must be filled in."""
        return self.shown(name) and self.fields[name].required(self.seen_values())

    def collect(self) -> dict[str, Any]:
        """The values to be sent: hidden fields as None (COM-11)."""
        return self.seen_values()

    @property
    def changed(self) -> bool:
        """Whether something was typed since the form was opened."""
        return self.collect() != self.opened_with and any(
            self.values.get(name) != self.opened_with.get(name) for name in self.fields
        )

    def problems(self) -> dict[str, str]:
        """All that is wrong at once, a marked sentence by field name (COM-10)."""
        seen = self.seen_values()
        found = {}
        for name, field in self.fields.items():
            if not (self._section[name].shown(seen) and field.shown(seen)) or field.read_only(seen):
                continue
            sentence = self._problem(field, self.facts[name], seen)
            if sentence:
                found[name] = sentence
        return found

    @staticmethod
    def _problem(field: Field, facts: FieldFacts, seen: Values) -> str:
        value = seen.get(field.name)
        if value is None or value == "" or value == []:
            return NEEDED if field.required(seen) else ""
        if facts.kind == "contact" and not CONTACT.fullmatch(str(value)):
            return DIGITS
        if facts.kind in ("integer", "number") and field.least is not None and value < field.least:
            return NOT_NEGATIVE if field.least == 0 else mark("This is too small.")
        if field.past and isinstance(value, date) and value > today():
            return NOT_FUTURE
        return field.check(seen) if field.check else ""


def _facts(field: Field, catalogue: Catalogue) -> FieldFacts:
    fact: ColumnFact | None = None
    if field.table:
        fact = catalogue.table(field.table).columns.get(field.column_name)
    choices = field.choices
    if not choices and fact and fact.choices:
        choices = tuple((value, value.replace("_", " ").capitalize()) for value in fact.choices)
    reference = fact.reference if fact else None
    if field.reference:
        table, key = field.reference.rsplit(".", 1)
        reference = catalogue.reference_to(table, key)
    kind = field.kind or _kind(fact, reference, choices)
    return FieldFacts(
        field=field,
        label=field.label or (fact.label if fact else field.name),
        help=field.help or (fact.help if fact else ""),
        kind=kind,
        reference=reference,
        choices=choices,
        decimals=fact.decimals if fact else None,
    )


def _kind(fact: ColumnFact | None, reference: Reference | None, choices) -> str:
    if choices:
        return "choice"
    if reference is not None:
        return "search" if reference.searched else "choice"
    return fact.kind if fact else "text"
