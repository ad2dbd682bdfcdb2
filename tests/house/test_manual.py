"""The manual holds together: every picture is shown on a page with words around it, every link leads somewhere, every shot has its picture."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
PICTURES = sorted((ROOT / "docs" / "pictures").glob("*.png"))
LARGEST = 250_000  # bytes: the manual is read over slow lines
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def links(page: Path) -> list[str]:
    """Targets of the links of a page, outside of code."""
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    return LINK.findall(text)


def headings(page: Path) -> set[str]:
    """Anchors of a page as its headings give them."""
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in found}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file_or_heading_that_is_there(page):
    for target in links(page):
        if "://" in target or target.startswith("mailto:"):
            continue
        name, _, anchor = target.partition("#")
        file = (page.parent / name).resolve() if name else page
        assert file.exists(), target
        assert not anchor or anchor in headings(file), target


def test_every_picture_is_on_a_page_and_small():
    shown = {(page.parent / target).resolve() for page in PAGES for target in links(page) if target.endswith(".png")}
    assert [path.name for path in PICTURES if path.resolve() not in shown] == []
    assert [path.name for path in PICTURES if path.stat().st_size > LARGEST] == []


def test_every_page_is_in_the_contents():
    listed = {target.partition("#")[0] for target in links(ROOT / "docs" / "README.md")}
    assert [page.name for page in PAGES[1:] if page.name != "README.md" and page.name not in listed] == []


@pytest.mark.parametrize("part", sorted((ROOT / "scripts" / "pictures").glob("*.py")), ids=lambda part: part.stem)
def test_every_shot_of_the_script_has_its_picture(part):
    text = part.read_text(encoding="utf-8")
    names = set(re.findall(r"^ {4}Shot\(\"([\w-]+)\"", text, re.MULTILINE))
    assert sorted(names - {path.stem for path in PICTURES}) == []
