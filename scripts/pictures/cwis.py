"""CWIS: the indicators of two years."""

from __future__ import annotations

from .frame import Shot


def indicators(stage):
    """The indicators of the latest year, compared with the year before; generated where they are not yet."""
    dock = yield from stage.dock("cwis")
    page = dock.tabs.currentWidget()
    yield stage.until(lambda: page.chosen_year() is not None and page.view is not None)
    latest = page.chosen_year()
    if not page.generate_button.isHidden():
        for year in (latest - 1, latest):
            page.year.setCurrentIndex(page.year.findData(year))
            page.read()
            yield stage.until(lambda y=year: page.view is not None and page.view.year == y)
            if page.view.revision is None:
                page.generate()
                yield stage.until(lambda: page.view is not None and page.view.revision is not None, 40)
        yield stage.pause(0.5)
    page.table.selectRow(1)
    yield stage.pause(0.4)


SHOTS = (Shot("cwis", "officer", indicators),)
