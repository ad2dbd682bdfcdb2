"""Rules of the house that a machine can check: imports run downwards, files are small, SQL is never put together from strings."""

from __future__ import annotations

import ast
import configparser
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "imis_plugin"
SOURCES = sorted(path for path in PACKAGE.rglob("*.py"))

# Each part may import what stands below it (architecture: "Imports run down this list, never up").
RANK = {"plugin": 7, "modules": 6, "desk": 5, "fieldwork": 5, "layers": 4, "cli": 4, "demo": 3, "records": 2, "imports": 2, "reports": 2,
        "database": 1, "charts": 0, "compat": 0, "resources_path": 0}
WITHOUT_QGIS = ("database", "records", "imports", "reports", "charts", "demo", "cli.py", "resources_path.py", "__init__.py", "__main__.py")
LONGEST = 400
PLACES = "|".join((r"(?<![\w.])/" + "work/", r"\.\./" + r"shared\b", "/srv/" + "chroot"))


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(tree: ast.AST, path: Path) -> list[str]:
    """Modules that a file imports, relative ones resolved to ``imis_plugin.…``."""
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                package = ("imis_plugin", *path.relative_to(PACKAGE).parts[:-1])
                base = package[: len(package) - node.level + 1]
                head = ".".join([*base, *([node.module] if node.module else [])])
                names += [head] if node.module else ["{}.{}".format(head, alias.name) for alias in node.names]
            else:
                names.append(node.module or "")
    return names


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_file_keeps_the_rules(path):
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    names = imported(tree, path)
    assert text.count("\n") <= LONGEST, "more than {} lines: split it by subject".format(LONGEST)
    assert not [name for name in names if name.split(".")[0] in ("PyQt5", "PyQt6")], "use qgis.PyQt"
    if path.relative_to(PACKAGE).parts[0] in WITHOUT_QGIS:
        at_top = imported(ast.Module([n for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))], []), path)
        assert not [name for name in at_top if name.split(".")[0] == "qgis"], "this part runs where no QGIS is"
    own = part_of(path)
    for name in names:
        parts = name.split(".")
        if parts[0] == "imis_plugin" and len(parts) > 1 and parts[1] in RANK and own in RANK:
            other = parts[1]
            assert other == own or RANK[other] < RANK[own], "{} may not import {}".format(own, other)
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            only_pass = all(isinstance(statement, ast.Pass) for statement in node.body)
            assert not only_pass, "line {}: an error is swallowed".format(node.lineno)
            assert node.type is not None, "line {}: bare except".format(node.lineno)
    assert not re.search(r"\.exec_\(|\bNotImplementedError\b|\bTODO\b|\bFIXME\b", text)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_sql_from_strings(path):
    """The first argument of execute() and of our fetch helpers is never an f-string, a %, a + or a .format()."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name not in ("execute", "executemany", "executeSql", "execSql", "copy_expert", "fetch_all", "fetch_one", "fetch_value"):
            continue
        for argument in node.args[:2]:
            assert not isinstance(argument, ast.JoinedStr), "line {}".format(node.lineno)
            if isinstance(argument, ast.BinOp):
                literal = [n for n in ast.walk(argument) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
                assert not literal, "line {}".format(node.lineno)


SPOKEN = ("ImisError", "Refusal", "Cancelled", "FileFault")
AT_THE_DESK = [path for path in SOURCES if path.relative_to(PACKAGE).parts[0] in ("modules", "desk", "layers")]


def untranslated(text: str) -> list[int]:
    """Lines where an error is made of a text that no translator sees: an f-string, a bare text, texts put together."""
    found = []
    for node in ast.walk(ast.parse(text)):
        name = getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
        if name not in SPOKEN or not node.args:
            continue
        parts = [part for part in ast.walk(node.args[0]) if isinstance(part, ast.JoinedStr)]
        bare = isinstance(node.args[0], ast.BinOp) or isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
        if parts or bare:
            found.append(node.lineno)
    return found


@pytest.mark.parametrize("path", AT_THE_DESK, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_sentences_of_errors_at_the_desk_can_be_translated(path):
    """tr("… {key} …").format(key=key): an f-string would be a new text with every record."""
    assert untranslated(path.read_text(encoding="utf-8")) == []


def test_the_search_for_untranslatable_sentences_finds_them():
    assert untranslated('raise ImisError(f"Building {bin_} is gone.")') == [1]
    assert untranslated('raise ImisError("Gone.")') == untranslated('raise ImisError("Gone." + why)') == [1]
    assert untranslated('raise ImisError(tr(f"{kind} is gone."))') == [1]
    assert untranslated('raise ImisError(tr("{kind} is gone.").format(kind=kind), f"detail {kind}")') == []


@pytest.mark.skipif("IMIS_TESTED_PLUGIN" not in os.environ, reason="only make test says which plugin is meant")
def test_what_is_tested_is_the_build():
    import imis_plugin

    assert Path(imis_plugin.__file__).parent == Path(os.environ["IMIS_TESTED_PLUGIN"])


def test_importing_the_package_needs_no_qgis_and_no_psycopg2():
    code = ("import sys\n"
            "class Block:\n"
            "    def find_spec(self, name, path=None, target=None):\n"
            "        if name.split('.')[0] in ('qgis', 'psycopg2', 'PyQt5', 'osgeo'):\n"
            "            raise ImportError('blocked: ' + name)\n"
            "sys.meta_path.insert(0, Block())\n"
            "import imis_plugin\n")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_files_name_no_place_of_a_machine():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split("\n")
    if tracked == [""]:
        pytest.skip("not a git checkout")
    for name in tracked:
        path = ROOT / name
        if not path.is_file() or path.suffix in (".png", ".xz", ".gz", ".gpkg") or path == Path(__file__).resolve():
            continue
        text = path.read_text(encoding="utf-8", errors="ignore")
        assert not re.search(PLACES, text), name


class TestPackage:
    """The zip as the plugin repository checks it (engineering.md 9)."""

    @pytest.fixture(scope="class")
    def archive(self, tmp_path_factory):
        # In a folder of its own: the build that other workers test must not be laid anew under them.
        folder = tmp_path_factory.mktemp("package")
        subprocess.run([sys.executable, "scripts/build.py", "--zip", "--into", str(folder)], cwd=ROOT, check=True, capture_output=True)
        newest = next((folder / "dist").glob("imis_plugin-*.zip"))
        with zipfile.ZipFile(newest) as opened:
            yield opened, newest

    def test_size_and_one_top_folder(self, archive):
        opened, path = archive
        assert path.stat().st_size < 25e6
        assert {name.split("/")[0] for name in opened.namelist()} == {"imis_plugin"}

    def test_needed_files_and_nothing_forbidden(self, archive):
        names = archive[0].namelist()
        for needed in ("__init__.py", "metadata.txt", "LICENSE"):
            assert "imis_plugin/" + needed in names
        forbidden = (".pyc", ".sh", ".exe", ".dll", ".so", ".bat", ".ps1")
        assert not [name for name in names if name.endswith(forbidden) or "__pycache__" in name or "/." in name]

    def test_metadata_is_complete_and_agrees_with_the_code(self, archive):
        from imis_plugin import __version__

        metadata = configparser.ConfigParser(interpolation=None)
        metadata.read_string(archive[0].read("imis_plugin/metadata.txt").decode("utf-8"))
        general = metadata["general"]
        for key in ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository"):
            assert general.get(key), key
        assert general["version"] == __version__
        assert "example." not in str(dict(general)), "an address that leads nowhere"
        assert general["changelog"].startswith(__version__ + " ")

    def test_who_gives_the_plugin_on_sets_the_addresses_of_the_package(self, tmp_path):
        def built(**addresses):
            return subprocess.run([sys.executable, "scripts/build.py", "--into", str(tmp_path)], cwd=ROOT, env={**os.environ, **addresses},
                                  capture_output=True, text=True, check=False)  # fmt: skip

        done = built(IMIS_HOMEPAGE="https://town.test/imis", IMIS_TRACKER="https://town.test/faults", IMIS_EMAIL="gis@town.test")
        assert done.returncode == 0, done.stderr
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.read(tmp_path / "build" / "imis_plugin" / "metadata.txt", encoding="utf-8")
        general = metadata["general"]
        assert (general["homepage"], general["tracker"], general["email"]) == ("https://town.test/imis", "https://town.test/faults", "gis@town.test")
        assert general["repository"].startswith("IMIS has no public repository yet")
        refused = built(IMIS_TRACKER="ask Rita")
        assert refused.returncode != 0 and "IMIS_TRACKER is no web address" in refused.stderr

    def test_the_changelog_tells_this_version(self, archive):
        """Until a release the version is named as the one in the making; afterwards it is the newest heading that has a number."""
        from imis_plugin import __version__

        text = archive[0].read("imis_plugin/CHANGELOG.md").decode("utf-8")
        making = re.search(r"^In the making: version (\S+)\.$", text, re.MULTILINE)
        released = re.search(r"^## \[?(\d+\.\d+\.\d+)", text, re.MULTILINE)
        assert (making or released).group(1) == __version__
