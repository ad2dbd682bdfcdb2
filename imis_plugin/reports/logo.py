"""The municipality's logo for the cover of a paper: the setting ``city_logo`` as it is now. It is no part of the report document."""

from __future__ import annotations

from html import escape

from ..database.connection import fetch_value

_LOGO = "SELECT 'data:image/' || imis.picture_kind(s.value) || ';base64,' || substr(s.value, 8) FROM imis.settings AS s WHERE s.name = 'city_logo'"


def fetch_logo(conn) -> str:
    """The logo as a data URL; empty where the municipality has none."""
    return fetch_value(conn, _LOGO) or ""


def logo_picture(logo: str) -> str:
    """The logo as HTML; nothing for what is no picture inside the page itself."""
    return f'<img class="logo" src="{escape(logo, quote=True)}" alt="">' if logo.startswith("data:image/") else ""
