"""Lengths of the analysis panel in feet: the algorithms take metres, what is shown and typed may be feet (umdss.md 1.4.5, G8)."""

from __future__ import annotations

import re

from qgis.core import QgsProcessingParameterNumber, QgsSettings

from ..desk.words import tr

FOOT_M = 0.3048  # exactly (G8)
SETTING = "imis/analysis/feet"
_METRES = re.compile(r"\(m\)")
_DECIMALS = 2


def wanted() -> bool:
    """Whether this officer works in feet."""
    return QgsSettings().value(SETTING, False, type=bool)


def want(feet: bool) -> None:
    """Keep it."""
    QgsSettings().setValue(SETTING, feet)


def is_length(parameter) -> bool:
    """Whether it is a length in metres; its label says so (umdss.md 0.6)."""
    return parameter.type() == "number" and bool(_METRES.search(parameter.description()))


def shown(metres: float | None) -> float | None:
    """Metres as the form shows them in feet."""
    return None if metres is None else round(metres / FOOT_M, _DECIMALS)


def parameter_in_feet(parameter) -> QgsProcessingParameterNumber:
    """The same parameter for the form: label, default and limits in feet."""
    made = QgsProcessingParameterNumber(
        parameter.name(), _METRES.sub(f"({tr('ft')})", parameter.description()), QgsProcessingParameterNumber.Type.Double,
        shown(parameter.defaultValue()), False, parameter.minimum() / FOOT_M, parameter.maximum() / FOOT_M,
    )  # fmt: skip
    made.setFlags(parameter.flags())
    made.setHelp(parameter.help())
    made.setMetadata({"widget_wrapper": {"decimals": _DECIMALS}})
    return made


def metres(feet: float | None, parameter) -> float | None:
    """What was typed in feet, in metres; the default that nobody touched is the default, and a limit is the limit."""
    if feet is None:
        return None
    for whole in (parameter.defaultValue(), parameter.minimum(), parameter.maximum()):
        if feet == shown(whole):
            return whole
    return min(max(feet * FOOT_M, parameter.minimum()), parameter.maximum())
