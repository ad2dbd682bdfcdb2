"""One account a kind of officer, without passwords: on the private server only the owner of this desk gets in."""

from __future__ import annotations

from typing import Any

import numpy as np

from imis_plugin.demo import names

__all__ = ["ACCOUNTS", "write_accounts"]

#: User name, roles, belonging: "" municipality, or which provider, plant or help desk of the demo.
ACCOUNTS = (
    ("administrator", ("super_admin",), ""),
    ("it_admin", ("it_admin",), ""),
    ("executive", ("executive",), ""),
    ("permit", ("building_permit",), ""),
    ("surveyor", ("building_surveyor",), "ward"),
    ("infra", ("infrastructure",), ""),
    ("tax", ("tax",), ""),
    ("water", ("water_supply",), ""),
    ("waste", ("solid_waste",), ""),
    ("sanitation", ("sanitation",), ""),
    ("health", ("public_health",), ""),
    ("helpdesk", ("help_desk",), "desk"),
    ("provider1", ("provider_admin",), "provider"),
    ("operator1", ("emptying_operator",), "provider"),
    ("plant1", ("treatment_plant",), "plant"),
    ("guest", ("external",), ""),
    ("officer", ("building_permit", "sanitation", "help_desk"), ""),
)


def write_accounts(cursor: Any, rng: np.random.Generator, provider: int, plant: int, desk: int, ward: int) -> int:
    """Make the accounts by the database's own act, in its order of checks.

    :returns: number of accounts.
    :raises psycopg2.Error: the connected role may not make accounts, or a login of that name belongs to an administrator.
    """
    for username, roles, belongs in ACCOUNTS:
        person, gender = names.person(rng, 0.4)
        cursor.execute(
            "SELECT imis.add_account(account => %s, person => %s, given_roles => %s, mail => %s, sex => %s, "
            "provider => %s, plant => %s, desk => %s, own_ward => %s)",
            (
                username,
                person,
                ["imis_" + role for role in roles],
                f"{username}@gomtipur.example",
                gender,
                provider if belongs == "provider" else None,
                plant if belongs == "plant" else None,
                desk if belongs == "desk" else None,
                ward if belongs == "ward" else None,
            ),
        )
    return len(ACCOUNTS)
