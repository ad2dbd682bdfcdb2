"""The forms of a setting and of a value of a code list (modules 3, 14.5)."""

from __future__ import annotations

from typing import Any

from ..database.errors import ImisError
from ..desk.form_declaration import VERSION, FormDeclaration
from ..desk.words import tr
from ..records.display import as_text
from ..records.forms import Field, Section, always
from ..records.words import mark
from .acts import call_act
from .administration_lists import CATEGORIES

S = "imis.settings"
READ = """
SELECT l.*, s.value, l.row_version AS _version FROM imis.settings_list AS l JOIN imis.settings AS s ON s.name = l.name WHERE l.name = %s"""


def _kind(*kinds: str):
    return lambda v: v.get("value_type") in kinds and not v.get("choices")


def _one_of(v) -> bool:
    return bool(v.get("choices"))


def _needed(v) -> bool:
    return v.get("_had_value") is True


def _in_range(v) -> str:
    value = v.get("whole") if v.get("value_type") == "integer" else v.get("number")
    low, high = v.get("min_value"), v.get("max_value")
    if value is not None and (low is not None and value < low or high is not None and value > high):
        return mark("This lies outside the range allowed.")
    return ""


SETTING_SECTIONS = (
    Section(
        mark("Setting"),
        (
            Field("label", kind="shown", label=mark("Setting")),
            Field("category", kind="shown", label=mark("Group")),
            Field("meaning", kind="shown", label=mark("Meaning"), shown=lambda v: v.get("meaning") is not None),
            Field("allowed", kind="shown", label=mark("Allowed"), shown=lambda v: v.get("allowed") is not None),
            Field("unit", kind="shown", label=mark("Unit"), shown=lambda v: v.get("unit") is not None),
        ),
    ),
    Section(
        mark("Value"),
        (
            Field("text", S, "value", kind="text", shown=_kind("text", "regex", "date")),
            Field("picture", S, "value", kind="picture", label=mark("Picture"), shown=_kind("picture")),
            Field("number", S, "value", kind="number", shown=_kind("number"), required=_needed, check=_in_range),
            Field("whole", S, "value", kind="integer", shown=_kind("integer"), required=_needed, check=_in_range),
            Field("yes", S, "value", kind="boolean", shown=_kind("boolean"), required=always),
            Field(
                "choice", S, "value", kind="choice", shown=_one_of, required=always, reference="imis.setting_choices.value",
                options="r.setting = %s", options_by=("name",),
            ),
            Field("origin", kind="shown", label=mark("Last change")),
        ),
    ),
)  # fmt: skip


def load_setting(fetch, name: str) -> dict[str, Any]:
    """A setting with what it may hold."""
    rows = fetch(READ, (name,))
    if not rows:
        raise ImisError(tr("There is no setting {name}. Refresh the list.").format(name=name))
    row = dict(rows[0])
    value, kind = row["value"], row["value_type"]
    typed = {"text": value, "picture": value if kind == "picture" else None, "number": None, "whole": None, "yes": None, "choice": value}
    if value is not None and kind == "integer":
        typed["whole"] = int(value)
    elif value is not None and kind == "number":
        from decimal import Decimal

        typed["number"] = Decimal(value)
    elif kind == "boolean":
        typed["yes"] = value == "true"
    words = dict(CATEGORIES)
    changed = f"{row['changed_by']}, {as_text(row['changed_at'])}" if row["changed"] else mark("still the value IMIS came with")
    return {
        **row, **typed, "category": words.get(row["category"], row["category"]), "origin": changed, "_had_value": value is not None,
        VERSION: row["_version"],
    }  # fmt: skip


def setting_text(values) -> str | None:
    """The value as the table holds it: text, numbers with a point, true or false."""
    if values.get("choices"):
        return values.get("choice")
    kind = values["value_type"]
    if kind == "boolean":
        return None if values["yes"] is None else str(values["yes"]).lower()
    value = values.get({"integer": "whole", "number": "number", "picture": "picture"}.get(kind, "text"))
    return None if value is None else as_text(value)


def save_setting(conn, values, seen) -> str:
    """Change the setting with the version that was seen."""
    return call_act(conn, "imis.set_setting", seen["key"], setting_text(values), seen["version"])


SETTING = FormDeclaration(
    "setting", mark("Setting"), SETTING_SECTIONS, load_setting, save_setting, mark("The setting was changed."),
)  # fmt: skip

# -- code lists -------------------------------------------------------------------------------------------------
READ_CODE = "SELECT v.* FROM imis.code_values AS v WHERE v.key = %s"
OPEN_LISTS = "NOT r.is_closed"
USE_CATEGORIES = "building_info.use_categorys"


def _new(v) -> bool:
    return v.get("key") is None


CODE_SECTIONS = (
    Section(
        mark("Value"),
        (
            Field(
                "list", kind="choice", label=mark("Code list"), required=always, shown=_new, reference="imis.code_lists.code",
                options=OPEN_LISTS, help=mark("Lists on whose exact values rules and formulas count are not offered here."),
            ),
            Field("list_title", kind="shown", label=mark("Code list"), shown=lambda v: not _new(v)),
            Field("label", "imis.code_values", required=always, label=mark("Text that people see")),
            Field(
                "functional_use_id", kind="choice", label=mark("Functional use"), required=always, reference="building_info.functional_uses.id",
                shown=lambda v: _new(v) and v.get("list") == USE_CATEGORIES,
            ),
            Field("sort_order", "imis.code_values", kind="integer", label=mark("Place in the list")),
            Field(
                "is_active", kind="boolean", label=mark("Offered in forms"), required=always, shown=lambda v: not _new(v),
                help=mark("“No” retires the value: records that have it keep it, forms no longer offer it."),
            ),
        ),
    ),
)  # fmt: skip


def load_new_code(_fetch, _key) -> dict[str, Any]:
    """An empty form."""
    return {VERSION: None, "key": None}


def load_code(fetch, key: str) -> dict[str, Any]:
    """A value of a code list."""
    rows = fetch(READ_CODE, (key,))
    if not rows:
        raise ImisError(tr("This value is no longer there. Refresh the list."))
    return {VERSION: None, **rows[0]}


def save_new_code(conn, values, _seen) -> str:
    """Add the value."""
    return call_act(
        conn, "imis.add_code_value", values["list"], values["label"], values["sort_order"], values["functional_use_id"]
    )


def save_code(conn, values, seen) -> str:
    """Rename, move or retire the value."""
    list_name, _, number = seen["key"].partition("|")
    return call_act(
        conn, "imis.set_code_value", list_name, int(number), values["label"], values["sort_order"], values["is_active"]
    )


ADD_CODE = FormDeclaration("code", mark("New value"), CODE_SECTIONS, load_new_code, save_new_code, mark("The value was saved."))
EDIT_CODE = FormDeclaration("code", mark("Value of a code list"), CODE_SECTIONS, load_code, save_code, mark("The value was saved."))
