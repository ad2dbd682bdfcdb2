"""One calm look for all panels: spacing, weights and a few colours that follow the theme of QGIS."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QPalette
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from .icons import icon

GAP = 6
MARGIN = 8
ACCENT = "#1f6f8b"
GOOD, ATTENTION, BAD, QUIET = "#2e7d4f", "#b26a00", "#b3261e", "#6b7680"


def is_dark() -> bool:
    """Whether QGIS shows a dark theme."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 110


def card_ground() -> str:
    """The ground of cards and tiles."""
    return "#2f3840" if is_dark() else "#f4f6f8"


def panel_style() -> str:
    """The style sheet of a panel."""
    line = "#4a5560" if is_dark() else "#d5dce2"
    soft = card_ground()
    chosen = "#24566a" if is_dark() else "#d8e9ef"
    text = "palette(text)" if is_dark() else "#1d2b36"
    quiet = "#a5b0ba" if is_dark() else QUIET
    bad = "#ff8a80" if is_dark() else BAD
    return f"""
    QLabel[role="title"] {{ font-size: 13pt; font-weight: 600; }}
    QLabel[role="section"] {{ font-weight: 600; color: {ACCENT if not is_dark() else "#7cc4dc"}; padding-top: 8px; }}
    QLabel[role="tile"] {{ font-weight: 600; }}
    QLabel[role="good"] {{ color: {"#7fd3a2" if is_dark() else GOOD}; }}
    QLabel[role="attention"] {{ color: {"#f0b43c" if is_dark() else ATTENTION}; }}
    QLabel[role="quiet"] {{ color: {quiet}; }}
    QLabel[role="problem"] {{ color: {bad}; }}
    QLabel[role="big"] {{ font-size: 15pt; font-weight: 600; }}
    QFrame[role="line"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
    QFrame[role="card"] {{ background: {soft}; border: 1px solid {line}; border-radius: 4px; }}
    QTableView {{ border: 1px solid {line}; gridline-color: {line}; selection-background-color: {chosen};
        selection-color: {text}; alternate-background-color: {soft}; }}
    QHeaderView::section {{ background: {soft}; border: none; border-bottom: 1px solid {line};
        border-right: 1px solid {line}; padding: 3px 5px; font-weight: 600; }}
    QWidget[wrong="true"] {{ border: 1px solid {bad}; }}
    QPushButton[role="link"] {{ border: none; padding: 1px 0px; text-align: left; color: {ACCENT if not is_dark() else "#7cc4dc"}; }}
    QPushButton[role="link"]:hover, QPushButton[role="link"]:focus {{ text-decoration: underline; }}
    QToolButton[role="tab"] {{ border: none; border-bottom: 2px solid {line}; padding: 4px 9px; color: {quiet}; }}
    QToolButton[role="tab"]:hover, QToolButton[role="tab"]:focus {{ background: {soft}; color: {text}; }}
    QToolButton[role="tab"]:checked {{ border-bottom: 2px solid {ACCENT if not is_dark() else "#7cc4dc"}; color: {text}; }}
    QToolButton[role="action"] {{ padding: 3px 5px; text-align: left; }}
    """


def label(text: str, role: str = "", wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label in one of the roles of the style sheet: title, section, quiet, problem, big."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def line(parent: QWidget | None = None) -> QFrame:
    """A thin horizontal line."""
    made = QFrame(parent)
    made.setProperty("role", "line")
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def action_button(text: str, icon_name: str, tip: str = "", parent: QWidget | None = None) -> QToolButton:
    """A flat button with icon and text, as the actions beside a list are."""
    made = QToolButton(parent)
    made.setText(text)
    made.setIcon(icon(icon_name))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setAutoRaise(True)
    made.setToolTip(tip or text)
    made.setAccessibleName(text)
    made.setProperty("role", "action")
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def link(text: str, tip: str = "", parent: QWidget | None = None) -> QPushButton:
    """A text that leads to another record: looks like a link, is a button for the keyboard."""
    made = QPushButton(text.replace("&", "&&"), parent)
    made.setFlat(True)
    made.setToolTip(tip or text)
    made.setAccessibleName(text)
    made.setProperty("role", "link")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made
