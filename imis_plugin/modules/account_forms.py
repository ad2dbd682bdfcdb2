"""The form of an account: person, type, place of work, roles (modules 14.1)."""

from __future__ import annotations

from typing import Any

from ..database import accounts
from ..database.errors import ImisError
from ..desk.form_declaration import CHANGED_AT, CHANGED_BY, VERSION, FormDeclaration
from ..desk.words import tr
from ..records.forms import Field, Section, always
from ..records.words import mark
from .acts import as_json, call_act

U = "imis.users"
PROVIDER, PLANT, DESK, MUNICIPALITY = "Service Provider", "Treatment Plant", "Help Desk", "Municipality"
READ = """
SELECT a.*, a.row_version AS _version, a.updated_at AS _changed_at, imis.user_label(a.updated_by) AS _changed_by
  FROM imis.accounts AS a WHERE a.id = %s"""
FACTS = ("name", "gender", "email", "user_type", "service_provider_id", "treatment_plant_id", "help_desk_id", "ward", "role_names")
TYPES_TO_GIVE = "r.code IN (SELECT g.user_type FROM imis.roles_to_give AS g)"


def _is(*types: str):
    return lambda v: v.get("user_type") in types


def _stored(v) -> bool:
    return v.get("id") is not None


def _long(v) -> str:
    return mark("At most 255 characters.") if len(v.get("name") or "") > 255 else ""


SECTIONS = (
    Section(
        mark("Person"),
        (
            Field("name", U, required=always, label=mark("Full name"), check=_long),
            Field("gender", U, required=always),
            Field("email", U, required=always, help=mark("Small letters; no two accounts have the same.")),
            Field(
                "username", U, required=always, read_only=_stored,
                help=mark("Small letters, digits, _ and . ; it is the name of the login and stays."),
            ),
        ),
    ),
    Section(
        mark("Work"),
        (
            Field("user_type", U, required=always, label=mark("User type"), options=TYPES_TO_GIVE),
            Field("service_provider_id", U, shown=_is(PROVIDER), required=always, options="r.status"),
            Field("treatment_plant_id", U, shown=_is(PLANT), required=always, options="r.status"),
            Field("help_desk_id", U, shown=_is(DESK), required=always, help=mark("Its provider, if it has one, binds the account as well.")),
            Field("ward", U, shown=_is(MUNICIPALITY), help=mark("Whoever is bound to a ward changes buildings of that ward only.")),
            Field(
                "role_names", kind="several", label=mark("Roles"), required=always, reference="imis.roles_to_give.role_name",
                options="r.user_type = %s", options_by=("user_type",), shown=lambda v: v.get("user_type") is not None,
                help=mark("Only roles that you may give yourself."),
            ),
        ),
    ),
)  # fmt: skip


def load_new(_fetch, _key) -> dict[str, Any]:
    """An empty form."""
    return {VERSION: None}


def load(fetch, key: int) -> dict[str, Any]:
    """A stored account."""
    rows = fetch(READ, (key,))
    if not rows:
        raise ImisError(tr("This account is no longer there, or is not one that you may look at. Refresh the list."))
    row = rows[0]
    values = {name: row[name] for name in (*FACTS, "id", "username")}
    values["role_names"] = sorted(values["role_names"] or [])
    return {**values, VERSION: row["_version"], CHANGED_BY: row["_changed_by"], CHANGED_AT: row["_changed_at"]}


def save_new(conn, values, _seen) -> int:
    """Make the account, without a password: that is given once it exists."""
    return accounts.add_account(
        conn, values["username"], values["name"], values["role_names"], email=values["email"], gender=values["gender"],
        user_type=values["user_type"], provider=values["service_provider_id"], plant=values["treatment_plant_id"],
        help_desk=values["help_desk_id"], ward=values["ward"],
    )  # fmt: skip


def save(conn, values, seen) -> int:
    """Write the changed account."""
    facts = {name: values.get(name) for name in FACTS}
    return call_act(conn, "imis.change_account", values["username"], as_json(facts), seen["version"])


ADD = FormDeclaration("account", mark("New account"), SECTIONS, load_new, save_new, mark("The account was made."))
EDIT = FormDeclaration("account", mark("Account {key}"), SECTIONS, load, save, mark("The account was saved."))
