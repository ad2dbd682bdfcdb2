"""Where the data files of the plugin lie: the one place that knows the two shapes of the house.

In the source tree ``sql/``, ``resources/``, ``processing_scripts/`` and ``i18n/`` stand beside ``imis_plugin/``;
in the built plugin they lie inside it, because QGIS wants one folder.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def data_path(*parts: str) -> Path:
    """The path of a data file or folder, such as ``data_path("sql", "migrations")``.

    :param parts: path below the root of the data, first the folder (``sql``, ``resources``, ``i18n`` …).
    :raises FileNotFoundError: neither shape of the house holds it; the message names both places.
    """
    places = (_PACKAGE.joinpath(*parts), _PACKAGE.parent.joinpath(*parts))
    for place in places:
        if place.exists():
            return place
    raise FileNotFoundError(
        "A part of IMIS is missing: {} (looked in {}). Install the plugin again.".format(
            "/".join(parts), " and ".join(str(place) for place in places)
        )
    )
