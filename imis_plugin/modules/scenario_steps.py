"""The steps of a scenario: what each asks, its assumptions with units, and how it reads in a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from ..desk import style
from ..desk.words import tr
from ..records.words import mark
from .scenario_choice import SOURCES, ChosenEntry, parts_of

PLANT_TYPES = (
    ("fstp", mark("Faecal sludge treatment plant")),
    ("co_treatment", mark("Co-treatment plant")),
    ("central_wwtp", mark("Central wastewater plant")),
    ("decentral_wwtp", mark("Decentral wastewater plant")),
)


@dataclass(frozen=True)
class Ask:
    """One entry of a step: number, list of codes or numbers, choice or yes/no."""

    name: str
    label: str
    kind: str = "number"
    start: str = ""
    help: str = ""


@dataclass(frozen=True)
class Kind:
    """A kind of step: its name in a menu, what it assumes, what it asks."""

    name: str
    title: str
    assumes: str
    asks: tuple[Ask, ...]
    cost: str


_WARDS = Ask("wards", mark("Wards"), "integers", "", mark("Ward numbers with commas between; empty for the whole city"))
KINDS = {
    kind.name: kind
    for kind in (
        Kind(
            "connect",
            mark("Connect buildings to sewers"),
            mark("Buildings within the distance go on the nearest sewer and give up their containment."),
            (
                Ask("within_m", mark("Within (m)"), "number", "30"),
                Ask("sewers", mark("Sewers"), "codes", "", mark("Codes with commas between; empty for every sewer that reaches a working plant")),
            ),
            mark("Cost of a connection"),
        ),
        Kind(
            "empty",
            mark("Empty what is overdue"),
            mark("Every containment due by the end of the year is emptied once."),
            (
                _WARDS,
                Ask("never_emptied", mark("Also those never emptied"), "yes", "yes"),
                Ask("volume_m3", mark("Volume where none is known (m³)"), "number", "3"),
                Ask("delivered", mark("All sludge is delivered to a plant"), "yes", "yes"),
            ),
            mark("Cost of an emptying"),
        ),
        Kind(
            "plant",
            mark("Add a treatment plant"),
            mark("It works for the whole year; sewers named lead to it."),
            (
                Ask("type", mark("Type"), "plant", "fstp"),
                Ask("capacity_per_day", mark("Capacity (m³/day)"), "number", "20"),
                Ask("sewers", mark("Sewers that lead to it"), "codes", "", mark("Codes with commas between; may stay empty")),
            ),
            mark("Cost of a m³/day"),
        ),
        Kind(
            "toilets",
            mark("Toilets for low-income communities"),
            mark("Every household has its own toilet; tanks become septic tanks with soak pit, elsewhere waste is treated on site."),
            (Ask("communities", mark("Communities"), "integers", "", mark("Their numbers with commas between; empty for all")),),
            mark("Cost of a household's toilet"),
        ),
        Kind("pits", mark("Replace unlined pits"), mark("Unlined pits become lined pits with a soak pit."), (_WARDS,), mark("Cost of a pit")),
    )
}


def step_words(step: Mapping[str, Any], tr: Callable[[str], str] = tr) -> str:
    """A step in one line.

    :param tr: the translator of who reads it; a paper may speak another language than the desk.
    """
    kind = KINDS[step["do"]]
    parts = []
    for ask in kind.asks:
        value = step.get(ask.name)
        if value in (None, [], ""):
            continue
        if ask.kind == "plant":
            value = tr(dict(PLANT_TYPES)[value])
        elif isinstance(value, bool):
            value = tr("yes") if value else tr("no")
        elif isinstance(value, list):
            value = ", ".join(map(str, value))
        parts.append(f"{tr(ask.label)}: {value}")
    if step.get("cost_each"):
        parts.append(f"{tr(kind.cost)}: {step['cost_each']}")
    return tr(kind.title) + (" – " + "; ".join(parts) if parts else "")


class StepDialog(QDialog):
    """Asks for the entries of one step."""

    def __init__(self, kind: str, step: Mapping[str, Any] | None = None, currency: str = "", session=None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.session = KINDS[kind], session
        given = dict(step or {})
        self.setWindowTitle(tr(self.kind.title))
        self.setMinimumWidth(460)
        self.setStyleSheet(style.panel_style())
        layout = QFormLayout(self)
        layout.addRow(style.label(tr(self.kind.assumes), "quiet", True))
        self.readers: dict[str, Callable[[], Any]] = {}
        for ask in self.kind.asks:
            layout.addRow(tr(ask.label), self._entry(ask, given.get(ask.name)))
        self.cost = QLineEdit(str(given.get("cost_each") or ""))
        self.cost.setObjectName("cost_each")
        self.cost.setPlaceholderText(tr("may stay empty"))
        layout.addRow(f"{tr(self.kind.cost)} ({currency})" if currency else tr(self.kind.cost), self.cost)
        self.problem = style.label("", "problem", True)
        layout.addRow(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.check)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)

    def _entry(self, ask: Ask, value: Any) -> QWidget:
        if ask.kind == "yes":
            box = QCheckBox()
            box.setChecked(bool(ask.start == "yes" if value is None else value))
            self.readers[ask.name] = box.isChecked
            entry: QWidget = box
        elif ask.kind == "plant":
            combo = QComboBox()
            for code, text in PLANT_TYPES:
                combo.addItem(tr(text), code)
            combo.setCurrentIndex(max(combo.findData(value or ask.start), 0))
            self.readers[ask.name] = combo.currentData
            entry = combo
        else:
            line = QLineEdit(ask.start if value is None else ", ".join(map(str, value)) if isinstance(value, list) else str(value))
            line.setPlaceholderText(tr(ask.help) if ask.help else "")
            line.setToolTip(tr(ask.help) if ask.help else "")
            self.readers[ask.name] = lambda: read_entry(ask, line.text())
            entry = line
        entry.setObjectName(ask.name)
        entry.setAccessibleName(tr(ask.label))
        return ChosenEntry(self.session, ask.name, entry) if ask.name in SOURCES else entry

    def step(self) -> dict[str, Any]:
        """The step as the database takes it.

        :raises ValueError: an entry cannot be read; the sentence says which.
        """
        found: dict[str, Any] = {"do": self.kind.name}
        for name, read in self.readers.items():
            value = read()
            if value not in (None, []):
                found[name] = value
        cost = read_entry(Ask("cost_each", self.kind.cost), self.cost.text())
        if cost is not None:
            found["cost_each"] = cost
        return found

    def check(self) -> None:
        """Close when every entry can be read."""
        try:
            self.step()
        except ValueError as error:
            self.problem.setText(str(error))
            return
        self.accept()


def read_entry(ask: Ask, text: str) -> Any:
    """A typed entry as number text, list of codes or list of whole numbers; None when empty.

    :raises ValueError: with a sentence.
    """
    words = text.strip()
    if not words:
        return None
    if ask.kind == "number":
        try:
            return f"{Decimal(words.replace(',', '.')):f}"
        except InvalidOperation as error:
            raise ValueError(tr("{name}: write a number, such as 30 or 2.5.").format(name=tr(ask.label))) from error
    parts = parts_of(words)
    if ask.kind == "codes":
        return [part.upper() for part in parts]
    if not all(part.isdigit() for part in parts):
        raise ValueError(tr("{name}: write numbers with commas between, such as 3, 7, 12.").format(name=tr(ask.label)))
    return [int(part) for part in parts]
