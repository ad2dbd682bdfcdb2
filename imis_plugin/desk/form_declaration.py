"""What a module declares for a form: its fields, where its values come from, and the act that saves them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..records.forms import FormState, Section

VERSION = "_version"
CHANGED_BY = "_changed_by"
CHANGED_AT = "_changed_at"


@dataclass(frozen=True)
class FormTool:
    """A button of a form: marked text, icon, ``handler(page, row)`` as of an action of the list, and who has it."""

    text: str
    icon: str
    handler: Callable[[Any, Mapping[str, Any]], None]
    allowed: Callable[[Any], bool] = lambda rights: True


@dataclass(frozen=True)
class FormDeclaration:
    """A form over one or several tables.

    :param name: unique; names the draft.
    :param title: marked text with ``{key}`` for the record.
    :param load: ``load(fetch, key)`` gives the values to open with, in the background; ``_version`` is the row
        version that the officer sees (None for a new record).
    :param save: ``save(conn, values, seen)`` runs the act in one transaction and gives the record's key; ``seen`` holds
        ``key``, ``version`` and ``client_uuid`` (the same for every try, so that a repeated save finds the first).
    :param derive: works out values that follow from others after each change.
    :param done: marked sentence with ``{key}`` shown after saving.
    :param suggest: ``suggest(fetch, name, values)`` gives values for fields that are still empty after the field ``name``
        was filled (one of ``suggest_on``), read in the background.
    :param warnings: ``warnings(fetch, values, key)`` gives sentences that the officer may override.
    :param tools: buttons at the foot of the form of a stored record that open something of the record over it, such as its
        containments.
    """

    name: str
    title: str
    sections: tuple[Section, ...]
    load: Callable[[Callable[..., list[dict]], Any], Mapping[str, Any]]
    save: Callable[[Any, Mapping[str, Any], Mapping[str, Any]], Any]
    done: str
    derive: Callable[[FormState, str], None] | None = None
    warnings: Callable[[Callable[..., list[dict]], Mapping[str, Any], Any], list[str]] | None = None
    save_text: str = ""
    suggest: Callable[[Callable[..., list[dict]], str, Mapping[str, Any]], Mapping[str, Any]] | None = None
    suggest_on: tuple[str, ...] = ()
    tools: tuple[FormTool, ...] = ()
