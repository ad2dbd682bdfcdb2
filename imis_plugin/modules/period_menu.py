"""Shortcuts that fill the two days of a period: a year, a month of a year, a day (umdss.md 1.1.1)."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QDate, QLocale
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from ..desk.words import tr

YEARS_BACK = 5


def year_of(day: QDate) -> tuple[QDate, QDate]:
    """First and last day of its year."""
    return QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)


def month_of(day: QDate) -> tuple[QDate, QDate]:
    """First and last day of its month."""
    first = QDate(day.year(), day.month(), 1)
    return first, first.addDays(first.daysInMonth() - 1)


def shortcuts(today: QDate) -> list[tuple[str, tuple[QDate, QDate]]]:
    """The short ones, by name."""
    return [
        (tr("Today"), (today, today)),
        (tr("Yesterday"), (today.addDays(-1), today.addDays(-1))),
        (tr("This month"), month_of(today)),
        (tr("Last month"), month_of(today.addMonths(-1))),
        (tr("This year"), year_of(today)),
        (tr("Last year"), year_of(today.addYears(-1))),
    ]


def period_button(fill: Callable[[QDate | None, QDate | None], None], today: Callable[[], QDate] = QDate.currentDate) -> QToolButton:
    """A button whose menu fills both days. :param fill: called with first and last day; None and None for no limits."""
    button = QToolButton()
    button.setObjectName("period")
    button.setText(tr("Period"))
    button.setAccessibleName(tr("Period"))
    button.setToolTip(tr("Fill first and last day with a day, a month or a year"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)

    def fill_menu() -> None:
        menu.clear()
        now = today()
        for title, (first, last) in shortcuts(now):
            menu.addAction(title, lambda first=first, last=last: fill(first, last))
        menu.addSeparator()
        for year in range(now.year(), now.year() - YEARS_BACK, -1):
            months = menu.addMenu(str(year))
            months.addAction(tr("Whole year"), lambda year=year: fill(*year_of(QDate(year, 1, 1))))
            months.addSeparator()
            for month in range(1, 13 if year < now.year() else now.month() + 1):
                span = month_of(QDate(year, month, 1))
                months.addAction(QLocale().standaloneMonthName(month), lambda span=span: fill(*span))
        menu.addSeparator()
        menu.addAction(tr("Any time"), lambda: fill(None, None))

    menu.aboutToShow.connect(fill_menu)
    button.setMenu(menu)
    return button
