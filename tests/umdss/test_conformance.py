"""The conformance fixture of umdss.md 10, number by number. Distances, lengths and areas 0.1 % or 0.02 m; counts exact."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

SYSTEMS = [f"sys_{number:02}" for number in range(1, 13)] + ["sys_na"]


def near(value: float):
    return pytest.approx(value, rel=0.001, abs=0.02)


def bins(rows) -> list[str]:
    return sorted(row["bin"] for row in rows)


def line_of(matrix, area: str, structure: str) -> dict:
    return next(row for row in matrix if row["area_key"] == area and row["structure_type"] == structure)


def box(west, south, east, north) -> str:
    return f"CRS=EPSG:4326;POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


class TestSummary:
    @pytest.fixture(scope="class")
    def seen(self):
        return {}

    def test_city_T1_and_wards_by_point(self, ask):
        found = ask("summary_wards", REPORT=None)
        whole = line_of(found["MATRIX"], "", "Total")
        assert whole["n_buildings"] == 7 and sum(whole[name] for name in SYSTEMS) == 7
        rcc = line_of(found["MATRIX"], "", "RCC framed")
        assert (rcc["n_buildings"], rcc["sys_01"], rcc["sys_03"], rcc["sys_12"]) == (3, 1, 1, 1)
        bearing = line_of(found["MATRIX"], "", "Load bearing")
        assert (bearing["n_buildings"], bearing["sys_03"], bearing["sys_04"]) == (2, 1, 1)
        assert (line_of(found["MATRIX"], "", "CGI Sheet")["sys_04"], line_of(found["MATRIX"], "", "Wooden/Mud")["sys_03"]) == (1, 1)
        assert (found["N_BUILDINGS"], found["POPULATION"]) == (7, 35)
        by_ward = {row["area_key"]: row for row in found["AREAS"]}
        assert (by_ward["1"]["n_buildings"], by_ward["1"]["population"]) == (4, 21)
        assert (by_ward["2"]["n_buildings"], by_ward["2"]["population"]) == (3, 14)
        assert by_ward["1"]["n_main"] + by_ward["2"]["n_main"] == 6
        assert by_ward["1"]["households"] + by_ward["2"]["households"] == 9
        assert bins(row for row in found["BUILDINGS"] if row["area_key"] == "1") == ["B000001", "B000002", "B000003", "B000007"]
        roads = {row["area_key"]: row["value"] for row in found["INFRA"] if row["measure"] == "road_km"}
        assert (roads["1"], roads["2"]) == (near(0.936), near(0.493))

    def test_ward_rules_touch_and_whole(self, ask):
        touch = {row["area_key"]: row["n_buildings"] for row in ask("summary_wards", BUILDING_RULE=0)["AREAS"]}
        whole = {row["area_key"]: row["n_buildings"] for row in ask("summary_wards", BUILDING_RULE=2)["AREAS"]}
        assert (touch, whole) == ({"1": 4, "2": 4}, {"1": 3, "2": 3})

    @pytest.mark.parametrize(
        ("metres", "expected"),
        [(5, ["B000007"]), (60, ["B000001", "B000007"]), (400, ["B000001", "B000002", "B000003", "B000007"])],
    )
    def test_summary_point(self, ask, metres, expected):
        found = ask("summary_point", POINT="85.3012, 27.7052 [EPSG:4326]", DISTANCE=metres)
        assert bins(found["BUILDINGS"]) == expected
        if metres == 60:
            plain = {row["measure"]: row["value"] for row in found["INFRA"]}
            assert (plain["road_km"], plain["area_ha"]) == (pytest.approx(0.112, abs=0.0011), near(1.13))

    def test_summary_road(self, ask):
        found = ask("summary_road", ROAD_CODES="R0001", DISTANCE=25)
        assert bins(found["BUILDINGS"]) == ["B000001", "B000003", "B000007", "B000008"]
        assert found["POPULATION"] == 22
        nothing = ask("summary_road", ROAD_CODES="R0001", DISTANCE=0)
        assert nothing["N_BUILDINGS"] == 0 and any("empty" in line for line in ask.said.lines)

    def test_summary_water_body_and_boundary_agree_with_the_same_area(self, ask):
        water = ask("summary_water_body", WATER_BODY_IDS="1", DISTANCE=30)
        drawn = ask("summary_boundary", AREA=box(85.300, 27.7000, 85.310, 27.7005), DISTANCE=30)
        assert bins(water["BUILDINGS"]) == bins(drawn["BUILDINGS"]) == ["B000004"]


def test_area_population(ask):
    found = ask("area_population", AREA=box(85.3005, 27.7045, 85.3022, 27.7085))
    assert (found["POPULATION"], found["N_BUILDINGS"]) == (11, 3)
    shared = ask("area_population", AREA=box(85.30103, 27.7045, 85.3022, 27.7085), PROPORTIONAL=True)
    assert shared["OUTPUT"][0]["population_exact"] == pytest.approx(9.5, abs=0.01)


def test_sewer_potential(ask):
    found = ask("sewer_potential_buildings", SEWER_CODES="S0001", DISTANCE=30)
    assert {row["bin"]: row["distance_m"] for row in found["OUTPUT"]} == {"B000001": near(16.62), "B000007": near(16.62)}
    assert (found["N_CANDIDATES"], found["N_CONNECTED"], found["POPULATION"]) == (2, 1, 5)
    with_connected = ask("sewer_potential_buildings", SEWER_CODES="S0001", DISTANCE=30, INCLUDE_CONNECTED=True)
    assert {row["bin"]: row["distance_m"] for row in with_connected["OUTPUT"]}["B000003"] == near(27.70)
    assert all(row["geom"].length() == near(row["distance_m"]) for row in found["LINES"])


@pytest.mark.parametrize(("metres", "expected"), [(30, ["B000004"]), (22.0, []), (22.2, ["B000004"])])
def test_near_water(ask, metres, expected):
    found = ask("buildings_near_water_bodies", DISTANCE=metres)
    assert bins(found["OUTPUT"]) == expected
    if expected:
        assert found["OUTPUT"][0]["distance_m"] == near(22.15)


class TestHardToReach:
    def test_containment_onsite(self, ask):
        found = ask("hard_to_reach_buildings")
        assert {row["bin"]: row["access_m"] for row in found["OUTPUT"]} == {
            "B000002": near(330.22), "B000004": near(478.73), "B000005": near(330.22), "B000008": near(38.78)}  # fmt: skip
        assert (found["N_HARD"], found["N_CONSIDERED"], found["POPULATION_HARD"]) == (4, 5, 20)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            ({"TARGET": 1, "ONLY_ONSITE": False}, ["B000002", "B000004", "B000005"]),
            ({"TARGET": 2, "ONLY_ONSITE": False}, ["B000002", "B000003", "B000004", "B000005", "B000008"]),
            ({"ROAD_WIDTH_M": 2}, ["B000004", "B000005", "B000008"]),
        ],
    )
    def test_other_rules(self, ask, given, expected):
        assert bins(ask("hard_to_reach_buildings", **given)["OUTPUT"]) == expected

    def test_a_width_beyond_the_widest_road_names_it(self, ask):
        with pytest.raises(QgsProcessingException, match=r"the widest has 4\.00 m"):
            ask("hard_to_reach_buildings", ROAD_WIDTH_M=5)


def test_D17_nearest_road_is_nearest_in_metres(ask):
    found = ask("nearest_road", POINT="85.30142, 27.70556 [EPSG:4326]")
    assert (found["LINES"][0]["road_code"], found["LINES"][0]["distance_m"]) == ("R0002", near(57.20))
    assert ask("nearest_road", POINT="85.30142, 27.70556 [EPSG:4326]", MAX_M=50)["N_WITHOUT"] == 1


def test_payment_classes(ask):
    found = ask("buildings_by_payment_status", SERVICE=0, AS_OF="2026-11-23")
    due = {row["bin"]: row["due"] for row in found["OUTPUT"]}
    assert due == {"B000001": 0, "B000002": 1, "B000003": 5, "B000004": 99, "B000005": -1, "B000008": -1}
    assert found["PCT_PAID"] == 25.0


def test_1_2_2_years_by_days_equal_completed_years(fixture_conn):
    from imis_plugin.database.connection import fetch_all

    rows = fetch_all(
        fixture_conn,
        """SELECT d::date AS paid, t::date AS today FROM generate_series(date '2018-02-20', date '2024-03-10', '9 days') d,
           unnest(ARRAY['2024-02-28', '2024-02-29', '2024-03-01', '2025-02-28']::date[]) t WHERE d <= t
             AND umdss.due_year(d::date, t::date) IS DISTINCT FROM CASE WHEN d > t - interval '1 year' THEN 0 WHEN d > t - interval '2 years' THEN 1
                 WHEN d > t - interval '3 years' THEN 2 WHEN d > t - interval '4 years' THEN 3 WHEN d > t - interval '5 years' THEN 4 ELSE 5 END""",
    )
    assert rows == []


def test_fiscal_years_count_from_their_first_day(fixture_conn):
    from imis_plugin.database.connection import fetch_all

    rows = fetch_all(
        fixture_conn,
        "SELECT umdss.due_year(p, '2026-11-23', '07-17') AS due FROM unnest(ARRAY['2026-07-17', '2026-07-16', '2025-07-16', '1970-01-01']::date[]) p",
    )
    assert [row["due"] for row in rows] == [0, 1, 2, 99]


def test_distances_to_the_road(fixture_conn):
    from imis_plugin.database.connection import fetch_all

    rows = fetch_all(
        fixture_conn,
        "SELECT b.bin, ST_Distance(b.geom, r.geom) AS d FROM building_info.buildings b, utility_info.roads r WHERE r.code = 'R0001' ORDER BY 1",
    )
    expected = {"B000001": 11.08, "B000002": 332.44, "B000003": 22.15, "B000004": 465.43, "B000005": 332.44, "B000007": 11.08, "B000008": 24.37}
    assert {row["bin"]: row["d"] for row in rows} == {bin: near(metres) for bin, metres in expected.items()}


def test_distances_of_containments_and_of_the_second_road(fixture_conn):
    from imis_plugin.database.connection import fetch_all

    rows = fetch_all(
        fixture_conn,
        "SELECT c.id, r.code, ST_Distance(c.geom, r.geom) AS d FROM fsm.containments c, utility_info.roads r"
        " UNION ALL SELECT b.bin, r.code, ST_Distance(b.geom, r.geom) FROM building_info.buildings b, utility_info.roads r",
    )
    found = {(row["id"], row["code"]): row["d"] for row in rows}
    expected = {
        ("C000001", "R0001"): 24.38, ("C000002", "R0001"): 330.22, ("C000004", "R0001"): 478.73, ("C000005", "R0001"): 330.22,
        ("C000008", "R0001"): 38.78, ("B000002", "R0002"): 4.93, ("C000002", "R0002"): 7.89,
    }  # fmt: skip
    assert {pair: found[pair] for pair in expected} == {pair: near(metres) for pair, metres in expected.items()}


def test_D17_the_wrong_road_would_win_by_degrees(fixture_conn):
    from imis_plugin.database.connection import fetch_all

    rows = fetch_all(
        fixture_conn,
        "SELECT r.code, ST_Distance(r.geom, ST_Transform(p.at, 32645)) AS metres, ST_Distance(ST_Transform(r.geom, 4326), p.at) AS degrees"
        " FROM utility_info.roads r, (SELECT ST_SetSRID(ST_MakePoint(85.30142, 27.70556), 4326) AS at) p ORDER BY r.code",
    )
    assert [(row["code"], row["metres"]) for row in rows] == [("R0001", near(62.05)), ("R0002", near(57.20))]
    assert [round(row["degrees"], 5) for row in rows] == [0.00056, 0.00058]


def test_a_deleted_key_is_named_with_the_time(ask):
    with pytest.raises(QgsProcessingException, match=r"The road “R0003” was deleted meanwhile \(20"):
        ask("summary_road", ROAD_CODES="R0003")
    with pytest.raises(QgsProcessingException, match="There is no sewer “S0099”"):
        ask("sewer_potential_buildings", SEWER_CODES="S0099")
