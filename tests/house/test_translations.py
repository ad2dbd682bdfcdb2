"""Finished translations keep what the program needs of their source: places to fill, tags, marks at the ends, plural forms."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "i18n").glob("imis_*.ts"))
FILLED = re.compile(r"%n|%L?\d+|\{[^{}]*\}|</?[A-Za-z][^<>]*>|&[a-z]+;|\(\*\.[^)]*\)|;;")  # the last two: kinds of a file dialog
STOPS = ".।?!"


def texts(path: Path) -> list[tuple[str, list[str], bool]]:
    """Finished texts of a file: source, its forms, whether it counts something (%n)."""
    found = []
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        counts = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if counts else [translation.text or ""]
        found.append((message.findtext("source", ""), forms, counts))
    return found


def ends(text: str) -> tuple[str, str]:
    """Blanks before and after a text: program texts are put together by them."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def faults(source: str, forms: list[str], counts: bool) -> list[str]:
    """What is wrong with the translation of one text, in words; empty when nothing is."""
    found = []
    for form in forms:
        if not form.strip():
            found.append("empty")
            continue
        if sorted(FILLED.findall(form)) != sorted(FILLED.findall(source)):
            found.append(f"places to fill or tags: {FILLED.findall(form)}")
        if ends(form) != ends(source):
            found.append("blanks at the ends")
        if source.count("\n") != form.count("\n"):
            found.append("line breaks")
        for mark in (":", "…"):
            if source.endswith(mark) != form.endswith(mark):
                found.append(f"{mark} at the end")
        if len(source) > 30 and (source.rstrip()[-1] in STOPS) != (form.rstrip()[-1] in STOPS):
            found.append("full stop at the end")
        if form.count("&") > source.count("&"):
            found.append("a shortcut that the source has not")
    if counts and len(forms) != 2:
        found.append(f"{len(forms)} plural forms, not 2")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_finished_translations_keep_places_tags_and_ends(path):
    wrong = [(source, forms, said) for source, forms, counts in texts(path) if (said := faults(source, forms, counts))]
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_places_without_a_name_stay_in_their_order(path):
    """``{}`` is filled by order: beside texts and numbers to fill, a format such as {:.1f} keeps its place as well."""
    unnamed = re.compile(r"\{(?:[:!][^{}]*)?\}")
    for source, forms, _counts in texts(path):
        for form in forms:
            assert unnamed.findall(form) == unnamed.findall(source), source


@pytest.mark.parametrize(
    ("source", "form", "counts"),
    [
        ("{count} rows", "पङ्क्ति", False), ("{count} rows", "{cuont} पङ्क्ति", False), ("<b>Name</b>", "<b>नाम", False), ("%1 of %2", "%1", False),
        ("Name:", "नाम", False), ("Choose…", "छान्नुहोस्", False), (" from {}", "{} बाट", False), ("a\nb", "क ख", False), ("Name", "&नाम", False),
        ("File (*.csv)", "फाइल", False),
        ("Name", "", False), ("%n row(s)", "%n पङ्क्ति", True), ("The record is no longer there at all.", "अभिलेख अब त्यहाँ छैन", False),
    ],
)  # fmt: skip
def test_a_faulty_translation_is_found(source, form, counts):
    assert faults(source, [form], counts)


def test_nepali_is_a_whole_draft():
    """The desk in Nepali shows no English sentence in between: every text of the file has its translation."""
    messages = list(ET.parse(ROOT / "i18n/imis_ne.ts").getroot().iter("message"))
    assert len(messages) > 6000
    assert len(texts(ROOT / "i18n/imis_ne.ts")) / len(messages) > 0.98
