"""The numbers of the dashboards (modules 13): each against a small city counted by hand, and laws that hold for any city."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from psycopg2 import sql

from imis_plugin.database.connection import fetch_all, fetch_value

TODAY = date.today()
YEAR = TODAY.year


def figures(conn, function: str, **arguments) -> list[dict]:
    """The rows of a function of figures."""
    named = sql.SQL(", ").join(sql.SQL("{} => {}").format(sql.Identifier("p_" + name), sql.Literal(value)) for name, value in arguments.items())
    return fetch_all(conn, sql.SQL("SELECT * FROM {}({})").format(sql.Identifier(*function.split(".")), named))


def values(conn, function: str, part: str | None = None, **arguments) -> dict:
    """Value by category key, or by (category, series) where there are several series."""
    rows = [row for row in figures(conn, function, **arguments) if row["part"] == part and (row["series_key"] or row["value"] is not None)]
    many = len({row["series_key"] for row in rows}) > 1
    return {(row["category_key"], row["series_key"]) if many else row["category_key"]: row["value"] for row in rows}


def total(conn, function: str, part: str | None = None, **arguments) -> Decimal:
    return sum((row["value"] or 0 for row in figures(conn, function, **arguments) if row["part"] == part), Decimal(0))


# -- buildings -----------------------------------------------------------------------------------------------------------
def test_buildings_by_class_system_and_ward_by_hand(city):
    for ward in (2, 1, 3):
        city.ward(ward, ward)
    city.building(3, ward=1, functional_use_id=1, structure_type_id=1, floor_count=2, tax_code="A1", construction_date="2000-01-01")
    city.building(1, ward=1, functional_use_id=4, floor_count=7, construction_date="2024-05-05", x=200)
    city.building(10, ward=2, functional_use_id=9, swm_customer_id="S1", construction_date=None, x=300)
    city.building(None, ward=None, functional_use_id=None, construction_date=None, toilet_status=None, x=400)
    city.building(2, ward=2, functional_use_id=12, construction_date="2025-01-01", x=500)
    conn = city.conn
    assert values(conn, "building_info.use_cards") == {
        "all": 5, "residential": 1, "commercial": 0, "industrial": 0, "mixed": 0, "institutions": 2, "educational": 0, "others": 2,
    }  # fmt: skip
    slices = values(conn, "building_info.use_slices")
    assert (slices["health"], slices["institutions"], sum(slices.values())) == (1, 1, 5)
    systems = values(conn, "building_info.sanitation_cards")
    assert systems == {"1": 1, "3": 1, "4": 0, "5": 0, "6": 0, "12": 0, "others": 2, "none": 1}  # D-30
    assert list(values(conn, "building_info.buildings_by_ward").items()) == [("1", 2), ("2", 2), ("3", 0), ("none", 1)]
    # DSH-02: what existed at the end of a year; an unknown date is taken as existing.
    assert values(conn, "building_info.buildings_by_ward", year=2023) == {"1": 1, "2": 1, "3": 0, "none": 1}
    assert values(conn, "building_info.use_cards", year=2024)["all"] == 4
    assert values(conn, "building_info.use_cards", ward=2)["all"] == 2
    floors = values(conn, "building_info.features_by_ward", "floors")
    assert floors["1", "2"] == 1 and floors["1", "5"] == 1 and floors["2", "none"] == 2
    toilets = values(conn, "building_info.features_by_ward", "toilet")
    assert toilets["1", "true"] == 2 and toilets["2", "false"] == 1 and toilets["none", "none"] == 1
    tax = values(conn, "building_info.codes_by_ward", "tax")
    assert (tax["1", "true"], tax["1", "false"], tax["3", "true"]) == (1, 1, 0)
    assert values(conn, "building_info.codes_by_ward", "swm")["2", "true"] == 1


def test_DSH_01_every_count_of_buildings_comes_to_all_buildings(town):
    everything = fetch_value(town, "SELECT count(*) FROM building_info.buildings")
    for function in ("use_slices", "sanitation_cards", "buildings_by_ward"):
        assert total(town, "building_info." + function) == everything, function
    assert total(town, "building_info.use_cards") == 2 * everything  # the total and its parts
    for part in ("floors", "structure", "toilet"):
        assert total(town, "building_info.features_by_ward", part) == everything, part
    for part in ("pipe", "swm", "tax"):
        assert total(town, "building_info.codes_by_ward", part) == everything, part
    main = fetch_value(town, "SELECT count(*) FROM building_info.buildings WHERE building_associated_to IS NULL")
    for schema in ("taxpayment_info", "watersupply_info", "swm_info"):
        assert total(town, schema + ".dues") == main, schema


def test_dues_are_those_of_the_status_view(town):
    rows = fetch_all(
        town, "SELECT due_year, count(*) AS n FROM taxpayment_info.tax_payment_status WHERE building_associated_to IS NULL GROUP BY 1"
    )
    got = values(town, "taxpayment_info.dues")
    assert {"none" if row["due_year"] == 99 else str(row["due_year"]): row["n"] for row in rows} == {k: v for k, v in got.items() if v}
    assert list(got) == ["0", "1", "2", "3", "4", "5", "none"]


WARDED = (
    ("building_info.buildings_by_ward", None), ("building_info.features_by_ward", "floors"), ("building_info.features_by_ward", "structure"),
    ("building_info.features_by_ward", "toilet"), ("building_info.codes_by_ward", "tax"), ("fsm.containments_by_ward", None),
    ("fsm.containments_by_use", "residential"), ("fsm.revenue_by_ward", None), ("fsm.service_by_ward", None), ("fsm.requests_next_weeks", "ward"),
    ("public_health.hotspots_by_ward", None), ("utility_info.road_lengths", "length"), ("utility_info.sewer_lengths", "diameter"),
    ("utility_info.drain_lengths", "cover"), ("utility_info.water_main_lengths", "length"),
)  # fmt: skip


@pytest.mark.parametrize(("function", "part"), WARDED)
def test_DSH_04_every_ward_appears_in_order_of_number_and_the_rest_last(town, function, part):
    rows = [row for row in figures(town, function) if row["part"] == part]
    keys = list(dict.fromkeys(row["category_key"] for row in rows))
    assert keys[:3] == ["1", "2", "3"] and set(keys[3:]) <= {"none", "outside"}
    assert not sum(row["value"] for row in rows if row["category_key"] == "3" and not function.startswith("utility_info"))
    places = [row["category_place"] for row in rows]
    assert places == sorted(places)


# -- networks ------------------------------------------------------------------------------------------------------------
def test_DSH_08_lines_are_cut_at_wards_and_the_rest_is_outside(city):
    city.ward(1, 0), city.ward(2, 1)  # 498000 … 499000 … 500000, 2968000 … 2969000
    line = "MULTILINESTRING(({} {}, {} {}))".format
    city.insert("utility_info.roads", "code", geom=line(498500, 2968500, 499200, 2968500), carrying_width=3, surface_type="Metalled", name="a")
    city.insert("utility_info.roads", "code", geom=line(497900, 2968100, 498100, 2968100), carrying_width=None, name="b")
    city.insert("utility_info.roads", "code", geom=line(499000, 2968200, 499000, 2968300), carrying_width=8, name="on the border")
    city.insert("utility_info.roads", "code", geom=line(490000, 2968500, 490000, 2968507), carrying_width=2.99, name="far")
    conn = city.conn
    assert values(conn, "utility_info.road_lengths", "length") == {"1": 700, "2": 200, "outside": 107}
    widths = values(conn, "utility_info.road_lengths", "width")
    assert widths["1", "3"] == 500 and widths["1", "8"] == 100 and widths["1", "none"] == 100 and widths["outside", "0"] == 7
    assert values(conn, "utility_info.road_lengths", "length", ward=2) == {"2": 200}
    assert values(conn, "utility_info.roads_by_ward") == {"1": 700, "2": 200, "outside": 107}
    assert values(conn, "utility_info.sewers_by_ward") == {"1": 0, "2": 0}
    assert values(conn, "utility_info.road_total") == {"roads": Decimal("1.007")}


@pytest.mark.parametrize("network", ["road", "sewer", "drain", "water_main"])
def test_DSH_08_the_parts_of_a_network_add_up_to_the_whole(town, network):
    whole = values(town, f"utility_info.{network}_total").popitem()[1] * 1000
    parts = {row["part"] for row in figures(town, f"utility_info.{network}_lengths")}
    for part in parts:
        assert abs(total(town, f"utility_info.{network}_lengths", part) - whole) < Decimal("0.5"), part


@pytest.mark.parametrize(
    ("function", "limits"), [("width_class", (3, 5, 8)), ("pipe_class", (160, 300))]
)
def test_DSH_09_classes_leave_no_gap(bare, function, limits):
    query = sql.SQL(
        "SELECT v, array_agg(k.place) AS places FROM unnest(%s::numeric[]) AS v CROSS JOIN LATERAL utility_info.{}(v) k GROUP BY v"
    ).format(sql.Identifier(function))
    asked = [Decimal(0), *(limit + step for limit in limits for step in (Decimal("-0.01"), Decimal(0), Decimal("0.01"))), Decimal(99999)]
    got = {row["v"]: row["places"] for row in fetch_all(bare, query, (asked,))}
    for value in asked:
        assert got[value] == [1 + sum(value >= limit for limit in limits)], value
    unknown = sql.SQL("SELECT label FROM utility_info.{}(NULL)").format(sql.Identifier(function))
    assert fetch_value(bare, unknown) == "Unknown"


# -- containments ----------------------------------------------------------------------------------------------------------
def test_containments_by_group_ward_use_and_land_by_hand(city):
    city.ward(1, 0), city.ward(2, 1)
    home = city.building(3, ward=1, functional_use_id=1)
    shop = city.building(4, ward=2, functional_use_id=5, x=1200)
    city.tank(3, home, construction_date="2020-01-01")
    city.tank(9, shop, home, construction_date="2024-06-01", geom="POINT(498100 2968100)")
    city.tank(8)
    conn = city.conn
    assert values(conn, "fsm.containments_by_group") == {"septic_tank": 1, "double_pit": 1, "unlined_pit": 1, "lined_pit": 0}
    assert values(conn, "fsm.containments_by_group", year=2023) == {"septic_tank": 1, "double_pit": 1, "unlined_pit": 0, "lined_pit": 0}
    by_ward = values(conn, "fsm.containments_by_ward")
    assert by_ward == {("1", "septic_tank"): 1, ("1", "unlined_pit"): 1, ("2", "unlined_pit"): 1}
    by_use = values(conn, "fsm.containments_by_use", "use")
    assert by_use == {("1", "septic_tank"): 1, ("1", "unlined_pit"): 1, ("5", "unlined_pit"): 1}
    assert total(conn, "fsm.containments_by_use", "residential") == 2
    with conn.cursor() as cursor:
        cursor.execute(
            "INSERT INTO layer_info.landuses (class, geom) VALUES ('Forest', public.ST_GeomFromText(%s, 32644))",
            ("MULTIPOLYGON(((498000 2968000, 498200 2968000, 498200 2968200, 498000 2968200, 498000 2968000)))",),
        )
    land = values(conn, "fsm.containments_by_landuse")
    assert land == {("Forest", "unlined_pit"): 1, ("none", "septic_tank"): 1, ("none", "double_pit"): 1}


def test_containments_due_by_month(city):
    bin_ = city.building(3)
    for back in (3 * 365 + 40, 3 * 365 - 20, 2 * 365 - 40, 30):  # overdue, this or next month, in about 13 months, in three years
        tank = city.tank(3, bin_)
        city.emptied(city.application(bin_, tank, TODAY - timedelta(days=back + 3)), TODAY - timedelta(days=back))
    rows = figures(city.conn, "fsm.containments_due")
    assert len(rows) == 12 and rows[0]["category_key"] == f"{TODAY:%Y-%m}"
    assert sum(row["value"] for row in rows) == 1


# -- the service -------------------------------------------------------------------------------------------------------------
def _service(city) -> tuple[int, int]:
    """Two providers; applications across the turn of a year."""
    city.ward(1, 0), city.ward(2, 1)
    home = city.building(3, ward=1, structure_type_id=1)
    lic = city.building(3, ward=2, structure_type_id=None, x=1300, lic_id=city.lic())
    tanks = city.tank(3, home), city.tank(9, lic)
    plants = city.plant(3), city.plant(1, works=False)
    one, two = (city.insert("fsm.service_providers", "id", company_name=name, status=name == "One") for name in ("One", "Two"))
    city.insert("fsm.desludging_vehicles", "id", service_provider_id=one, license_plate_number="V1")
    jobs = (
        (home, tanks[0], one, "2024-12-30", "2025-01-02", 3, 1000, "2025-01-02", True, True),
        (lic, tanks[1], two, "2025-03-01", "2025-03-05", 4, 500, None, False, None),
        (lic, tanks[1], two, "2025-04-01", "2025-04-02", None, None, "2025-04-02", None, False),
        (home, tanks[0], one, "2025-12-31", None, None, None, None, None, None),
    )
    for bin_, tank, provider, made, emptied, volume, cost, collected, quality, ppe in jobs:
        ward = 1 if bin_ == home else None
        number = city.insert("fsm.applications", "id", bin=bin_, containment_id=tank, application_date=made, ward=ward, service_provider_id=provider,
                             proposed_emptying_date=TODAY + timedelta(days=1) if not emptied else made)  # fmt: skip
        if emptied:
            city.emptied(number, emptied, volume, total_cost=cost, service_provider_id=provider, treatment_plant_id=plants[0])
            city.insert("fsm.feedbacks", "id", application_id=number, fsm_service_quality=quality, wear_ppe=ppe, service_provider_id=provider)
        if collected:
            city.insert("fsm.sludge_collections", "id", application_id=number, treatment_plant_id=plants[0], date=collected, volume_of_sludge=3,
                        service_provider_id=provider)  # fmt: skip
    return one, two


def test_DSH_02_the_service_counts_each_thing_by_its_own_date(city):
    one, two = _service(city)
    conn = city.conn
    cards = {}
    for function in ("application_cards", "collection_cards"):
        cards |= values(conn, "fsm." + function, year=2025)
    assert cards == {"applications": 3, "responded": 2, "disposed": 6}
    assert values(conn, "fsm.application_cards", year=2024) == {"applications": 1, "responded": 1}
    emptied = {row["part"]: row["value"] for row in figures(conn, "fsm.emptying_cards", year=2025)}
    assert emptied == {"containments": 2, "volume": 7, "revenue": 1500}
    assert {row["part"]: row["value"] for row in figures(conn, "fsm.emptying_cards", year=2025, provider=two)} == {
        "containments": 1, "volume": 4, "revenue": 500,
    }  # fmt: skip
    assert values(conn, "fsm.revenue_by_ward", year=2025) == {"1": 1000, "2": 500}  # the building's ward where the application has none
    by_ward = values(conn, "fsm.service_by_ward", year=2025)
    assert [by_ward["1", name] for name in ("applications", "emptyings", "collections", "feedbacks")] == [1, 1, 1, 1]
    assert [by_ward["2", name] for name in ("applications", "emptyings", "collections", "feedbacks")] == [2, 2, 1, 2]
    assert values(conn, "fsm.feedback_answers", "quality", year=2025) == {"true": 1, "false": 1, "none": 1}
    assert values(conn, "fsm.feedback_answers", "ppe", year=2025, provider=one) == {"true": 1}
    assert values(conn, "fsm.feedback_answers", "ppe", year=2024) == {}
    assert values(conn, "fsm.emptyings_by_structure", year=2025)["1"] == 1 and values(conn, "fsm.emptyings_by_structure")["none"] == 2
    months = values(conn, "fsm.emptied_by_month", "lic", year=2025)
    assert months["1", "city"] == 1 and months["3", "lic"] == 1 and months["4", "lic"] == 1 and sum(months.values()) == 3
    operators = values(conn, "fsm.emptied_by_month", "provider", year=2025)
    assert operators["1", str(one)] == 1 and operators["3", str(two)] == 1
    if YEAR - 4 <= 2025:
        years = values(conn, "fsm.emptyings_by_group_and_year")
        assert years["2025", "septic_tank"] == 1 and years["2025", "unlined_pit"] == 2
        assert total(conn, "fsm.sludge_by_plant_and_year") == 6
    # Providers and plants exist from the first thing they did, and count while they are operational.
    assert values(conn, "fsm.provider_cards") == {"providers": 1} and values(conn, "fsm.provider_cards", year=2024) == {"providers": 0}
    assert values(conn, "fsm.plant_cards", year=2025) == {"plants": 1} and values(conn, "fsm.vehicle_cards") == {"vehicles": 1}


def test_requests_of_the_next_four_weeks_count_from_tomorrow(city):
    city.ward(1)
    bin_ = city.building(3, ward=1)
    for days in (0, 1, 7, 8, 28, 29):
        city.insert("fsm.applications", "id", bin=bin_, containment_id=city.tank(3, bin_), application_date=TODAY, ward=1,
                    proposed_emptying_date=TODAY + timedelta(days=days))  # fmt: skip
    assert values(city.conn, "fsm.requests_next_weeks", "week") == {"1": 2, "2": 1, "3": 0, "4": 1}
    assert values(city.conn, "fsm.requests_next_weeks", "ward") == {"1": 4}


def test_summaries_above_the_lists(city):
    bin_ = city.building(3)
    tank = city.tank(3, bin_)
    late = {"proposed_emptying_date": TODAY - timedelta(days=1)}
    city.insert("fsm.applications", "id", bin=bin_, containment_id=tank, application_date=TODAY, **late)
    for back in (1, 2):
        city.emptied(city.application(bin_, tank, TODAY - timedelta(days=9)), TODAY - timedelta(days=back))
    conn = city.conn
    assert values(conn, "fsm.application_summary") == {"unassigned": 1, "overdue": 1}
    (waiting,) = figures(conn, "fsm.collection_summary")
    assert (waiting["value"], waiting["note"]) == (1, str(TODAY - timedelta(days=2)))
    city.insert("building_info.building_surveys", "id", temp_building_code="X1", collected_date="2024-02-03", is_enabled=True)
    (survey,) = figures(conn, "building_info.survey_summary")
    assert (survey["value"], survey["note"]) == (1, "2024-02-03")
    sewer = city.sewer(None)
    city.insert("sewer_connection.sewer_connections", "id", bin=bin_, sewer_code=sewer, reported_date="2025-05-05")
    (report,) = figures(conn, "sewer_connection.connection_summary")
    assert (report["value"], report["note"]) == (1, "2025-05-05")
    toilet = city.toilet("Public Toilet")
    city.insert("fsm.ctpt_users", "id", toilet_id=toilet, date=TODAY - timedelta(days=3), no_male_user=1)
    city.insert("fsm.ctpt_users", "id", toilet_id=toilet, date=TODAY - timedelta(days=8), no_male_user=1)
    (missing,) = figures(conn, "fsm.toilet_log_summary")
    assert (missing["value"], missing["note"]) == (6, "1")


def test_deliveries_say_their_day_and_match_rate(town):
    rows = {row["part"]: row for row in figures(town, "taxpayment_info.delivery_summary")}
    paid = fetch_value(town, "SELECT count(*) FROM taxpayment_info.tax_payments")
    matched = fetch_value(
        town,
        "SELECT count(*) FROM taxpayment_info.tax_payments p "
        "WHERE EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.tax_code = p.tax_code)",
    )
    assert rows["rows"]["value"] == paid and rows["rows"]["note"] == str(TODAY) and 0 < matched < paid
    assert rows["matched"]["value"] == round(Decimal(matched * 100) / paid, 1)
    none = {row["part"]: row["value"] for row in figures(town, "swm_info.delivery_summary")}
    assert none == {"rows": None, "matched": None}


def test_toilets_health_and_tests(town):
    assert values(town, "fsm.toilet_cards") == {"public": 2, "community": 1, "public_users": 72, "community_users": fetch_value(
        town, "SELECT coalesce(b.population_served, 0) FROM fsm.build_toilets l JOIN building_info.buildings b ON b.bin = l.bin")}  # fmt: skip
    assert values(town, "public_health.disease_cards")["hotspots"] == 6
    cases = values(town, "public_health.cases_by_year")
    assert list(cases) == [str(year) for year in range(YEAR - 4, YEAR + 1)]
    assert cases[str(YEAR)] == 1 + 2 + 4 + 2 and cases[str(YEAR - 4)] is None
    judged = fetch_value(town, "SELECT count(*) FROM fsm.treatmentplant_test_results WHERE meets_standard_with_ph IS NOT NULL")
    assert total(town, "fsm.tests_by_plant_and_year") == judged == 12
    assert set(key[1] for key in values(town, "fsm.tests_by_plant_and_year")) == {"true", "false"}  # D-14


def test_S_44_DSH_03_a_provider_user_sees_only_own_figures_and_the_whole_city(db, connect_as):
    from tests.cwis.small_city import SmallCity

    one, two = _service(SmallCity(db))
    plant = fetch_value(db, "SELECT treatment_plant_id FROM fsm.emptyings LIMIT 1")
    db.commit()
    office, own = connect_as("sanitation"), connect_as("provider_admin", provider=two)
    gate = connect_as("treatment_plant", plant=plant)
    assert values(office, "fsm.application_cards") == {"applications": 4, "responded": 3}
    assert values(own, "fsm.application_cards") == {"applications": 2, "responded": 2}
    assert values(own, "fsm.application_cards", provider=one) == {"applications": 0, "responded": 0}
    assert {r["part"]: r["value"] for r in figures(own, "fsm.emptying_cards")} == {"containments": 1, "volume": 4, "revenue": 500}
    assert total(own, "fsm.service_by_ward") == 2 + 2 + 1 + 2 and total(own, "fsm.revenue_by_ward") == 500
    assert {row["series"] for row in figures(own, "fsm.emptied_by_month") if row["part"] == "provider" and row["series"]} == {"Two"}
    assert total(own, "fsm.containments_by_ward") == total(office, "fsm.containments_by_ward") == 2
    assert values(gate, "fsm.collection_cards") == {"disposed": 6} and values(gate, "fsm.plant_cards") == {"plants": 1}
    assert values(gate, "fsm.application_cards") == {"applications": 3, "responded": 3}  # those whose sludge came here
    import psycopg2

    for conn, function in ((gate, "fsm.feedback_answers"), (own, "building_info.features_by_ward"), (own, "taxpayment_info.dues")):
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            figures(conn, function)
        conn.rollback()
