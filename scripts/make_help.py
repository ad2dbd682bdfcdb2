"""Make the help pages of the analyses from their declarations: resources/help/ID.html and the table of tools in docs/planner.md.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=. python3 scripts/make_help.py
"""

from __future__ import annotations

import html
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingParameterDefinition

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- tools: made by scripts/make_help.py -->", "<!-- end of tools -->"
COMMON = ("CONNECTION", "LOAD_STYLE", "AS_OF", "WARDS")
KINDS = {
    "number": "number", "enum": "choice", "boolean": "yes or no", "string": "text", "datetime": "day", "source": "layer", "geometry": "drawn area",
    "point": "point", "field": "field", "sink": "layer or table", "fileDestination": "file", "providerconnection": "connection", "extent": "extent",
    "crs": "coordinate system", "maptheme": "map theme",
}  # fmt: skip
#: analyses whose picture has a name of its own; the others are umdss-ID
PICTURES = {
    "summary_point": "umdss-point", "hard_to_reach_buildings": "umdss-reach", "sewer_potential_buildings": "umdss-sewer",
    "summary_wards": "umdss-wards", "applications_find": "umdss-applications",
}  # fmt: skip
STYLE = (
    "body{font-family:sans-serif;max-width:52em;margin:2em auto;color:#1d2b36;line-height:1.45}table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid #d5dce2;padding:3px 7px;text-align:left;vertical-align:top}th{background:#f4f6f8}code{color:#1f6f8b}"
)


def value_of(parameter) -> str:
    """The default in words."""
    value = parameter.defaultValue()
    if parameter.type() == "enum" and value is not None:
        places = value if isinstance(value, list) else [value]
        options = parameter.options()
        if len(places) == len(options) > 2:
            return "all"
        return ", ".join(options[int(place)] for place in places if str(place).lstrip("-").isdigit())
    if parameter.type() == "boolean":
        return "yes" if value else "no"
    return "" if value is None or parameter.isDestination() else f"{value:g}" if isinstance(value, float) else str(value)


def limits_of(parameter) -> str:
    """Limits of a number, options of a choice."""
    if parameter.type() == "number" and abs(parameter.minimum()) < 1e300:
        top = f"{parameter.maximum():g}" if parameter.maximum() < 1e300 else "…"
        return f"{parameter.minimum():g} – {top}"
    if parameter.type() == "enum" and len(parameter.options()) < 15:
        return " · ".join(f"{place}: {option}" for place, option in enumerate(parameter.options()))
    return ""


def page(algorithm) -> str:
    """The HTML page of one algorithm."""
    lines = []
    for parameter in algorithm.parameterDefinitions():
        if parameter.isDestination() or parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden:
            continue
        kind = KINDS.get(parameter.type(), parameter.type())
        cells = (parameter.name(), parameter.description(), kind, value_of(parameter), limits_of(parameter))
        lines.append("<tr>" + "".join(f"<td>{html.escape(str(cell))}</td>" for cell in cells) + "</tr>")
    outputs = "".join(
        f"<tr><td>{html.escape(output.name())}</td><td>{html.escape(output.description())}</td></tr>"
        for output in algorithm.outputDefinitions()
    )
    title = html.escape(algorithm.displayName())
    text = "".join(f"<p>{html.escape(part)}</p>" for part in algorithm.SHORT.split("\n"))
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title}</title><style>{STYLE}</style></head><body><h1>{title}</h1>"
        f"<p><code>imis:{algorithm.name()}</code> – {html.escape(algorithm.group())}</p>{text}<h2>Inputs</h2><table><tr><th>Name</th><th>Meaning</th>"
        f"<th>Kind</th><th>Default</th><th>Limits, choices</th></tr>{''.join(lines)}</table>"
        "<h2>Results</h2><table><tr><th>Name</th><th>Meaning</th></tr>"
        f"{outputs}</table></body></html>\n"
    )


def markdown(algorithms) -> str:
    """The tools for the planner's page, by group."""
    lines, group = [BEGIN, ""], ""
    for algorithm in algorithms:
        if algorithm.group() != group:
            group = algorithm.group()
            lines += [f"### {group}", ""]
        own = [f"`{one.name()}`" for one in algorithm.parameterDefinitions() if one.name() not in COMMON and not one.isDestination()]
        first, *rest = algorithm.SHORT.split("\n")
        lines += [f"**{algorithm.displayName()}** (`imis:{algorithm.name()}`) – {first}", "", *rest, "", "Inputs: " + ", ".join(own) + ".", ""]
        picture = PICTURES.get(algorithm.name(), f"umdss-{algorithm.name()}")
        if (ROOT / "docs" / "pictures" / f"{picture}.png").exists():
            lines += [f"![{algorithm.displayName()}](pictures/{picture}.png)", ""]
    return "\n".join([*lines, END])


def main() -> None:
    """Write the pages."""
    application = QgsApplication([], False)
    application.initQgis()
    from imis_plugin import toolbox

    provider = toolbox.make_provider()
    provider.loadAlgorithms()
    order = [kind.ID for kind in toolbox.module("provider").algorithm_classes()]
    algorithms = sorted(provider.algorithms(), key=lambda algorithm: order.index(algorithm.name()))
    folder = ROOT / "resources" / "help"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.html"):
        old.unlink()
    for algorithm in algorithms:
        (folder / f"{algorithm.name()}.html").write_text(page(algorithm), encoding="utf-8")
    target = ROOT / "docs" / "planner.md"
    text = target.read_text(encoding="utf-8")
    head, _, rest = text.partition(BEGIN)
    target.write_text(head + markdown(algorithms) + rest.partition(END)[2], encoding="utf-8")
    print(f"{len(algorithms)} help pages, docs/planner.md")


if __name__ == "__main__":
    main()
