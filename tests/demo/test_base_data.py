"""The packed base data: small, whole, credited, and read back as written."""

from __future__ import annotations

import numpy as np
import pytest

from imis_plugin.demo import basefile
from imis_plugin.demo.base import load_base
from imis_plugin.demo.tile import Numbers, make_tile, tile_plan
from imis_plugin.resources_path import data_path


@pytest.fixture(scope="module")
def base():
    return load_base()


def test_base_data_is_compact_and_credited():
    folder = data_path("resources", "demo")
    assert sum(p.stat().st_size for p in folder.iterdir()) < 4_000_000
    credits_text = (folder / "CREDITS.md").read_text(encoding="utf-8")
    for words in (
        "(c) OpenStreetMap contributors, Overture Maps Foundation, Microsoft, Google Open Buildings. ODbL 1.0 / CC BY 4.0.",
        "Overture Maps Foundation, overturemaps.org",
        "Lucknow Municipal Spatial Data by DataMeet India community, CC BY 4.0",
        "CDLA-Permissive-2.0",
        "Open Database License",
    ):
        assert words in credits_text
    for path in folder.iterdir():
        assert path.name in credits_text or path.name == "CREDITS.md"


def test_base_holds_the_whole_zone(base):
    assert len(base.footprints) == 28023
    assert len(base.wards) == len(base.ward_names) == 16
    assert 15 <= len(base.lics) <= 40
    assert all(np.array_equal(r[0], r[-1]) and len(r) >= 4 for r in base.footprints)
    assert set(np.unique(base.building["ward"])) == set(range(1, 17))
    assert (base.building["road"] >= 0).all() and base.building["road"].max() < len(base.roads)
    main = np.arange(28023) + base.building["main"]
    assert (base.building["main"][main] == 0).all(), "an ancillary building belongs to a main one"


def test_packing_gives_back_what_was_packed(tmp_path):
    chains = [np.array([[5, 7], [6, 9], [5, 7]]), np.array([[-300, 40000], [-301, 39999]])]
    arrays = basefile.pack_lines("x", chains)
    arrays["flags"] = np.array([-1, 3], dtype=np.int8)
    basefile.write_arrays(tmp_path / "f.xz", arrays, {"name": "é"})
    read, meta = basefile.read_arrays(tmp_path / "f.xz")
    assert meta == {"name": "é"}
    assert read["flags"].tolist() == [-1, 3]
    for before, after in zip(chains, basefile.unpack_lines("x", read, 1.0), strict=True):
        assert np.array_equal(before, after)


def test_a_damaged_file_is_named(tmp_path):
    path = tmp_path / "places.xz"
    path.write_bytes(b"nothing of ours")
    with pytest.raises(ValueError, match="places.xz is damaged"):
        basefile.read_arrays(path)


@pytest.mark.parametrize("size", [300, 650, 28023, 28024, 57000, 1_000_000])
def test_copies_make_up_the_size_and_stand_apart(base, size):
    plan = tile_plan(base, size)
    assert sum(count for _, count, _ in plan) == size
    assert all(300 <= count <= 28023 for _, count, _ in plan)
    assert len({tuple(shift) for _, _, shift in plan}) == len(plan)


def test_a_part_of_the_city_is_whole_in_itself(base):
    tile = make_tile(base, 0, 650, np.zeros(2), 1, 20000, Numbers())
    assert tile.count == 650
    inside = set(tile.road_pick.tolist())
    assert {int(r) for r in tile.related("road")} <= inside
    assert {int(r) for r in tile.related("sewer") if r >= 0} <= inside
    assert {int(v) for v in tile.related("lic") if v >= 0} <= set(tile.within("lic").tolist())
    assert set(tile.related("ward").tolist()) <= set(tile.wards)
