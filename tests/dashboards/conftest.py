"""A town with something of everything, made once for a module and only read; numbers come from one fixed seed."""

from __future__ import annotations

import random
from datetime import date, timedelta

import psycopg2
import pytest
from psycopg2.extras import RealDictCursor

from tests.cwis.small_city import SmallCity

TODAY = date.today()


def _of_its_own(cluster, template):
    from tests import conftest

    name = conftest.clone(cluster, template)
    conn = psycopg2.connect(**cluster.params(name))
    yield conn
    conn.close()
    conftest.drop(cluster, name)


@pytest.fixture(scope="module")
def bare(cluster, template):
    """A connection to an empty test city, shared by a module."""
    yield from _of_its_own(cluster, template)


@pytest.fixture
def city(bare):
    """A town without rows; what a test adds is rolled back."""
    yield SmallCity(bare)
    bare.rollback()


@pytest.fixture(scope="module")
def town(cluster, template):
    """A connection to a town of 70 buildings and some years of service, to be read only."""
    for conn in _of_its_own(cluster, template):
        fill(SmallCity(conn))
        conn.commit()
        yield conn


@pytest.fixture(scope="module")
def fetch(town):
    """``fetch(query, values)`` gives the rows as dictionaries."""

    def run(query, values=None):
        with town.cursor(cursor_factory=RealDictCursor) as cursor:
            cursor.execute(query, values)
            return cursor.fetchall()

    return run


def fill(city: SmallCity) -> None:
    """Wards 1 to 3 (3 without anything), buildings with gaps, tanks, a service of four years, toilets, disease, dues, networks."""
    dice = random.Random(7)
    for number in (3, 1, 2):
        city.ward(number, number)
    lic = city.lic()
    providers = [city.insert("fsm.service_providers", "id", company_name=f"Provider {n}", status=n < 2) for n in range(3)]
    vehicles = [city.insert("fsm.desludging_vehicles", "id", service_provider_id=p, license_plate_number=f"V{p}") for p in providers]
    plants = [city.plant(3), city.plant(1, works=False)]
    batch = city.insert("imis.import_batches", "id", taken_over=False, **_batch())
    bins = []
    for n in range(70):
        bins.append(city.building(
            dice.choice([1, 2, 3, 3, 3, 4, 4, 9, 10, 11, 12, None]), dice.choice([None, 0, 3, 6]), x=25 * n, y=40,
            ward=dice.choice([1, 2, None]), functional_use_id=dice.choice([*range(1, 15), None]),
            structure_type_id=dice.choice([1, 2, 3, None]), floor_count=dice.choice([None, 1, 2, 5, 9]),
            construction_date=dice.choice([None, "2019-06-01", f"{TODAY.year - 1}-12-31", f"{TODAY.year}-01-01"]),
            tax_code=dice.choice([None, f"T{n}"]), lic_id=dice.choice([None, lic]), toilet_status=dice.choice([True, False, None]),
            building_associated_to=dice.choice([None, None, bins[0]]) if bins else None,
            desludging_vehicle_accessible=dice.choice([True, False, None]),
        ))  # fmt: skip
    for n, bin_ in enumerate(bins):
        if dice.random() < 0.7:
            _pay(city, batch, n, dice)
        if dice.random() < 0.6:
            tank = city.tank(dice.randint(1, 16), bin_, *([bins[0]] if n and dice.random() < 0.2 else []),
                             construction_date=dice.choice([None, "2020-01-01", f"{TODAY.year}-01-01"]))  # fmt: skip
            for _time in range(dice.randint(0, 3)):
                _serve(city, dice, bin_, tank, providers, vehicles, plants)
    _around(city, dice, plants, bins)


def _batch() -> dict:
    return {"kind": "taxpayment_info.tax_payments", "file_name": "tax.csv", "file_sha256": "0" * 64, "headers": ["tax_code"], "status": "accepted"}


def _pay(city, batch, n, dice) -> None:
    day = dice.choice([None, "1970-01-01", TODAY - timedelta(days=dice.randint(0, 3000))])
    with city.conn.cursor() as cursor:
        cursor.execute(
            "INSERT INTO taxpayment_info.tax_payments (batch_id, tax_code, last_payment_date) VALUES (%s, %s, %s)", (batch, f"T{n}", day)
        )


def _serve(city, dice, bin_, tank, providers, vehicles, plants) -> None:
    made = TODAY - timedelta(days=dice.randint(0, 1400))
    place = dice.choice([0, 1, 2, None])
    provider = None if place is None else providers[place]
    proposed = dice.choice([made, TODAY + timedelta(days=dice.randint(-3, 40))])
    application = city.insert(
        "fsm.applications", "id", bin=bin_, containment_id=tank, application_date=made, ward=dice.choice([1, 2]),
        service_provider_id=provider, proposed_emptying_date=proposed,
    )  # fmt: skip
    if place is None or dice.random() < 0.3:
        return
    emptied = min(TODAY, made + timedelta(days=dice.randint(0, 30)))
    city.emptied(application, emptied, dice.choice([None, 2.5, 4]), service_provider_id=provider, desludging_vehicle_id=vehicles[place],
                 treatment_plant_id=plants[0], total_cost=dice.choice([None, 900, 1500]))  # fmt: skip
    if dice.random() < 0.7:
        city.insert("fsm.sludge_collections", "id", application_id=application, treatment_plant_id=dice.choice(plants), date=emptied,
                    volume_of_sludge=2.5, service_provider_id=provider)  # fmt: skip
    if dice.random() < 0.6:
        city.insert("fsm.feedbacks", "id", application_id=application, fsm_service_quality=dice.choice([True, False, None]),
                    wear_ppe=dice.choice([True, False]), service_provider_id=provider)  # fmt: skip


def _around(city, dice, plants, bins) -> None:
    for kind, works in (("Public Toilet", True), ("public toilet ", True), ("Community Toilet", True), ("Community Toilet", False)):
        toilet = city.toilet(kind.strip().title(), works=works, x=100 + 40 * plants[0])
        if kind.startswith("C") and works:
            city.uses(bins[3], toilet)
        if kind.startswith(("P", "p")):
            for back in range(4):
                day = TODAY - timedelta(days=200 * back + 1)
                city.insert("fsm.ctpt_users", "id", toilet_id=toilet, date=day, no_male_user=5, no_female_user=4)
    for n in range(6):
        city.insert("public_health.waterborne_hotspots", "id", disease=1 + n % 6, date=TODAY - timedelta(days=150 * n), ward=1 + n % 2,
                    male_cases=1, female_cases=1, other_cases=0)  # fmt: skip
        city.insert("public_health.yearly_waterborne_cases", "id", infected_disease=1 + n, year=TODAY.year - n % 3, male_cases=n + 1, female_cases=2,
                    other_cases=0)  # fmt: skip
    for n in range(12):
        city.insert("fsm.treatmentplant_tests", "id", treatment_plant_id=plants[0], date=TODAY - timedelta(days=120 * n), ph=7,
                    bod=dice.choice([40, 60]), tss=50, ecoli=900, sample_location="Effluent")  # fmt: skip
    base = (499000, 2968000)
    for n in range(14):
        x, y = base[0] + dice.randint(-300, 2500), base[1] + dice.randint(-200, 1100)
        shape = f"MULTILINESTRING(({x} {y}, {x + dice.randint(10, 900)} {y + dice.randint(-300, 300)}))"
        city.insert("utility_info.roads", "code", geom=shape, name=f"Road {n}", surface_type=dice.choice(["Metalled", "Earthen", None]),
                    hierarchy=dice.choice(["Other Road", None]), carrying_width=dice.choice([2.99, 3, 5, 8, None]))  # fmt: skip
        cover = dice.choice(["Open", "Unknown", None])
        city.insert("utility_info.drains", "code", geom=shape, cover_type=cover, size=dice.choice([159, 160, 300, None]))
        city.insert("utility_info.sewers", "code", geom=shape, diameter=dice.choice([100, 160, 300, None]))
        city.insert("utility_info.water_supplys", "code", geom=shape, diameter=dice.choice([100, 299.9, None]))
