"""Bring i18n/*.ts up to date with the texts in the code: python3 scripts/update_translations.py

Texts stand in tr("…") and mark("…") (context IMIS) and in QCoreApplication.translate("CONTEXT", "…"). Qt's own extractor
does not see functions of a module, so the calls are read from the syntax tree. Translations that are there stay; texts
that are gone leave their file. Headings and tooltips come from the comments of the database, so those are texts as well.
"""

from __future__ import annotations

import ast
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from imis_plugin.records.catalogue import split_comment  # noqa: E402

LANGUAGES = ("bn", "ne")
CONTEXT = "IMIS"


# Declarations of the map whose texts are shown: call -> places of its texts among the arguments. Everything written as data there is a text.
DECLARED = {
    "Theme": (1, 3), "StyleClass": (0,), "area": (0,), "line": (0,), "outline": (0,), "crosses": (0,), "Measure": (1,), "Template": (1,),
    "LayerDefinition": (1,), "_due": (0,), "_age": (1, 5), "_toilet": (0,), "_plant": (0,), "_cases": (0, 3),
}  # fmt: skip
NAMED = {"MAP_THEMES", "GROUPS"}


def _declared(node: ast.Call, name: str) -> set[tuple[str, str]]:
    given = [node.args[place] for place in DECLARED.get(name, ()) if place < len(node.args)]
    given += [keyword.value for keyword in node.keywords if keyword.arg == "words" and name in DECLARED]
    return {(CONTEXT, part.value) for part in given if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value}


def _listed(node: ast.AST) -> set[tuple[str, str]]:
    """Texts of the tables named in :data:`NAMED`: the keys of a dictionary, the entries of a tuple."""
    targets = [node.target] if isinstance(node, ast.AnnAssign) else getattr(node, "targets", [])
    if not any(isinstance(target, ast.Name) and target.id in NAMED for target in targets):
        return set()
    parts = node.value.keys if isinstance(node.value, ast.Dict) else getattr(node.value, "elts", [])
    return {(CONTEXT, part.value) for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)}


def texts_of(tree: ast.AST) -> set[tuple[str, str]]:
    """Pairs (context, text) of all translated texts of a file."""
    found = set()
    for node in ast.walk(tree):
        found |= _listed(node)
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        found |= _declared(node, name)
        words = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if name in ("tr", "mark") and words:
            found.add((CONTEXT, words[0]))
        elif name == "translate" and len(words) > 1:
            found.add((words[0], words[1]))
    return found


COMMENT = re.compile(r"COMMENT ON COLUMN [\w.]+ IS\s*((?:'(?:[^']|'')*'\s*)+);")


def texts_of_comments(text: str) -> set[tuple[str, str]]:
    """Labels and tooltips that the comments of an SQL file give to columns ("Label. Meaning.")."""
    found = set()
    for comment in COMMENT.findall(text):
        whole = "".join(part.replace("''", "'") for part in re.findall(r"'((?:[^']|'')*)'", comment)).strip()
        found |= {(CONTEXT, part) for part in split_comment(whole, "") if part}
    return found


def known(path: Path) -> dict[tuple[str, str], ET.Element]:
    """Finished translations of an existing file (with their plural forms)."""
    if not path.exists():
        return {}
    done = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                done[(context.findtext("name", ""), message.findtext("source", ""))] = translation
    return done


def write(path: Path, language: str, texts: set[tuple[str, str]]) -> int:
    """Write one file; returns how many texts are still to translate."""
    done = known(path)
    root = ET.Element("TS", version="2.1", language=language)
    open_texts = 0
    for context in sorted({pair[0] for pair in texts}):
        group = ET.SubElement(root, "context")
        ET.SubElement(group, "name").text = context
        for text in sorted(text for name, text in texts if name == context):
            message = ET.SubElement(group, "message")
            ET.SubElement(message, "source").text = text
            if "%n" in text:
                message.set("numerus", "yes")
            if (context, text) in done:
                message.append(done[(context, text)])
                continue
            translation = ET.SubElement(message, "translation", type="unfinished")
            if "%n" in text:
                ET.SubElement(translation, "numerusform")
            open_texts += 1
    ET.indent(root)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    return open_texts


def main() -> int:
    """Read all code, write a file a language."""
    texts: set[tuple[str, str]] = set()
    for path in sorted([*(ROOT / "imis_plugin").rglob("*.py"), *(ROOT / "processing_scripts").rglob("*.py")]):
        texts |= texts_of(ast.parse(path.read_text(encoding="utf-8")))
    for path in sorted((ROOT / "sql").rglob("*.sql")):
        texts |= texts_of_comments(path.read_text(encoding="utf-8"))
    for language in LANGUAGES:
        path = ROOT / "i18n" / f"imis_{language}.ts"
        path.parent.mkdir(exist_ok=True)
        print(f"{path.name}: {len(texts)} texts, {write(path, language, texts)} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
