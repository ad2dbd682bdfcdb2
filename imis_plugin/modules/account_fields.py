""""Create user?" at the end of a form: user name and password of an account that is made with the record (SP-01, 6.5, 6.7)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..database import accounts
from ..database.errors import ImisError
from ..records.forms import Field, Section, always
from ..records.words import mark

WANTED = "_create_user"


def _wanted(v) -> bool:
    return v.get(WANTED) is True


def _password(plant: bool):
    def check(v) -> str:
        try:
            accounts.check_password(v.get("_password") or "", v.get("_username") or "", plant=plant)
        except ImisError as error:
            return error.sentence
        return ""

    return check


def _again(v) -> str:
    return mark("The two passwords differ.") if v.get("_password") != v.get("_password_again") else ""


def _username(v) -> str:
    import re

    name = v.get("_username") or ""
    if re.fullmatch(r"[a-z][a-z0-9_.]{1,62}", name):
        return ""
    return mark("A user name begins with a small letter and holds only small letters, digits, _ and . (2 to 63 characters).")


def account_section(role_words: str, plant: bool = False, email: bool = False, gender: bool = False) -> Section:
    """The section of a form that can make an account.

    :param role_words: marked name of the role that the account gets.
    :param plant: passwords of plants are longer (data-model 2.39).
    :param email: ask the email here, where the record itself has none.
    :param gender: ask the gender here, where the record itself has none.
    """
    fields = [
        Field(WANTED, kind="boolean", label=mark("Create user"), help=role_words),
        Field("_username", kind="text", label=mark("User name"), shown=_wanted, required=always, check=_username),
    ]
    if email:
        fields.append(Field("_email", kind="text", label=mark("Email"), shown=_wanted, required=always, check=email_problem("_email")))
    if gender:
        fields.append(Field("_gender", "imis.users", "gender", label=mark("Gender"), shown=_wanted, required=always))
    fields += [
        Field(
            "_password", kind="password", label=mark("Password"), shown=_wanted, required=always, check=_password(plant),
            help=mark("At least 10 characters with capital, small letter, digit and symbol.") if plant
            else mark("At least 8 characters with capital, small letter, digit and symbol."),
        ),
        Field("_password_again", kind="password", label=mark("Confirm password"), shown=_wanted, required=always, check=_again),
    ]  # fmt: skip
    return Section(mark("Account"), tuple(fields), note=role_words)


def email_problem(name: str):
    """A check that the field ``name`` holds an email address."""

    def check(v) -> str:
        import re

        value = v.get(name)
        good = not value or re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value)
        return "" if good else mark("This is no email address.")

    return check


def make_account(conn, values: Mapping[str, Any], roles: list[str], person: str, **bound) -> None:
    """Make the account that the form asks for, in the transaction of the record; nothing when it asks for none.

    :param bound: ``provider``, ``plant`` or ``help_desk``, ``email``, ``gender``.
    :raises psycopg2.Error: user name or email taken, or roles that one may not give (USR-04); nothing is stored then.
    """
    if values.get(WANTED) is True:
        accounts.add_account(conn, values["_username"], person, roles, password=values["_password"], **bound)
