"""What a form of the field asks: kinds of questions and groups of them. Plain data; the words are translated when a package is made."""

from __future__ import annotations

from dataclasses import dataclass

# Kinds of answers.
TEXT, LONG_TEXT, WHOLE, NUMBER, YES_NO, DATE, CHOICE, RECORD, PHOTO = (
    "text", "long_text", "whole", "number", "yes_no", "date", "choice", "record", "photo",
)  # fmt: skip


@dataclass(frozen=True)
class Question:
    """One field of an inbox layer.

    :param choices: code list ``schema.table`` of a choice; its key is ``key``.
    :param only: QGIS expression that narrows what is offered (a record's layer), with ``current_value`` for other answers.
    :param where: fixed SQL that narrows a code list, over the alias ``r``.
    :param layer: reference layer of a record to pick; ``key`` is stored, ``shown_as`` is read.
    :param least: smallest value. :param most: greatest value, as a QGIS expression.
    :param shown: QGIS expression: the question is asked only then; empty is always.
    :param default: QGIS expression of the value that is proposed; ``'layer:NAME'`` in it stands for a reference layer.
    :param follows: the proposal is made anew while the field is empty, when other answers change (a re-survey pre-fills).
    """

    name: str
    label: str
    kind: str = TEXT
    required: bool = False
    choices: str = ""
    key: str = "id"
    where: str = ""
    layer: str = ""
    shown_as: str = "name"
    only: str = ""
    least: float | None = None
    most: str = ""
    shown: str = ""
    default: str = ""
    follows: bool = False
    hint: str = ""


@dataclass(frozen=True)
class Group:
    """Questions under one heading; ``shown`` as of a question, for all of them."""

    title: str
    questions: tuple[Question, ...]
    shown: str = ""
