"""The page of an analysis on the screen: drawings stand beneath their headings, no wider than the panel; tables look like tables."""

from __future__ import annotations

import re

from qgis.PyQt.QtGui import QTextDocument

from imis_plugin.desk.page_view import PageView, into

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="680" height="300" viewBox="0 0 680 300"><rect width="680" height="300" fill="#ccc"/></svg>'
PAGE = f"<h1>Gap</h1><h2>City</h2>{DRAWING}<p>Said</p><table><tr><th>Indicator</th></tr><tr><td class='n'>1</td></tr></table>"


def width_of_drawing(view: PageView) -> int:
    """Width of the one picture; it stands in a paragraph that holds nothing else."""
    html = view.document().toHtml()
    (width,) = re.findall(r'<p [^>]*><img src="drawing:1" width="(\d+)"[^>]*/></p>', html)
    return int(width)


def test_a_drawing_stands_in_a_paragraph_of_its_own_as_wide_as_there_is_room(qgis_app):
    view = PageView()
    view.resize(500, 400)
    view.show()
    qgis_app.processEvents()
    view.show_page(PAGE)
    assert 400 < width_of_drawing(view) < 500
    view.resize(900, 400)
    qgis_app.processEvents()
    assert width_of_drawing(view) == 680  # its own width is enough
    view.resize(400, 400)
    qgis_app.processEvents()
    assert width_of_drawing(view) < 400
    view.close()


def test_tables_have_lines_and_a_dark_desk_no_light_headings(qgis_app):
    for dark, filled in ((False, True), (True, False)):
        document = QTextDocument()
        into(document, PAGE, dark=dark)
        html = document.toHtml()
        assert ("#eef2f5" in html) is filled and "border-top" in html, html
