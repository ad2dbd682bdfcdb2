"""Providers, plants, the service chain, toilets, health records and payments, for tests. Nothing is committed."""

from __future__ import annotations

import itertools

from . import factories as f

_NEXT = itertools.count(1)


def make_provider(conn, **values) -> int:
    """An operational service provider; returns its number."""
    _ward(conn)
    n = next(_NEXT)
    whole = {
        "company_name": f"Clean Tank {n}", "email": f"office{n}@example.org", "ward": 1, "company_location": "Market Road",
        "contact_person": "Asha", "contact_gender": "Female", "contact_number": "9800000001", **values,
    }  # fmt: skip
    return f.insert(conn, "fsm.service_providers", "id", whole)


def _ward(conn) -> None:
    from .factories_building import ensure_ward

    ensure_ward(conn)


def make_employee(conn, provider: int, employee_type: str = "Driver", **values) -> int:
    """An active employee of a provider, with a licence when a driver; returns the number."""
    n = next(_NEXT)
    whole = {
        "service_provider_id": provider, "name": f"Worker {n}", "gender": "Male", "contact_number": "9800000002",
        "employee_type": employee_type, "employment_start": "2020-01-01", **values,
    }  # fmt: skip
    if employee_type == "Driver":
        whole.setdefault("license_number", f"DL-{n}")
        whole.setdefault("license_issue_date", "2019-01-01")
    return f.insert(conn, "fsm.employees", "id", whole)


def make_vehicle(conn, provider: int, **values) -> int:
    """An operational vehicle of 3 m³, 2 m wide; returns its number."""
    whole = {
        "service_provider_id": provider, "license_plate_number": f"UP 32 {next(_NEXT):04}", "capacity": 3, "width": 2,
        "comply_with_maintainance_standards": True, **values,
    }  # fmt: skip
    return f.insert(conn, "fsm.desludging_vehicles", "id", whole)


def make_plant(conn, **values) -> int:
    """An operational faecal sludge treatment plant of 20 m³ a day; returns its number."""
    _ward(conn)
    whole = {
        "name": f"Plant {next(_NEXT)}", "location": "River Road", "type": 3, "capacity_per_day": 20, "caretaker_name": "Ravi",
        "caretaker_number": "9800000003", "geom": f.spot(1000, 1000), **values,
    }  # fmt: skip
    return f.insert(conn, "fsm.treatment_plants", "id", whole)


class Crew:
    """A provider with vehicle, driver, two emptiers and a plant: what an emptying needs."""

    def __init__(self, conn, **vehicle) -> None:
        self.provider = make_provider(conn)
        self.vehicle = make_vehicle(conn, self.provider, **vehicle)
        self.driver = make_employee(conn, self.provider)
        self.emptier1 = make_employee(conn, self.provider, "Cleaner/Emptier")
        self.emptier2 = make_employee(conn, self.provider, "Cleaner/Emptier")
        self.plant = make_plant(conn)


def make_served_building(conn, **tank) -> tuple[str, str]:
    """A building with a septic tank of 6 m³ and a road; returns BIN and containment ID."""
    bin = f.make_building(conn, sanitation_system_id=3, road_code=f.make_road(conn))
    return bin, f.make_tank(conn, bin, **tank)


def application_values(bin: str, provider: int | None, **values) -> dict:
    """The fields of a whole application."""
    return {
        "bin": bin, "service_provider_id": provider, "applicant_name": "Meena", "applicant_gender": "Female",
        "applicant_contact": "9800000004", "proposed_emptying_date": "2099-01-01", "emergency_desludging_status": False, **values,
    }  # fmt: skip


def make_application(conn, bin: str, provider: int | None, **values) -> int:
    """An application for a building; returns its number."""
    return f.insert(conn, "fsm.applications", "id", application_values(bin, provider, **values))


def emptying_values(application: int, crew: Crew, **values) -> dict:
    """The fields of a whole emptying of 3 m³ in one trip, today."""
    return {
        "application_id": application, "emptied_date": "today", "service_receiver_name": "Meena", "service_receiver_gender": "Female",
        "service_receiver_contact": "9800000004", "emptying_reason": "Full", "volume_of_sludge": 3, "desludging_vehicle_id": crew.vehicle,
        "treatment_plant_id": crew.plant, "driver": crew.driver, "emptier1": crew.emptier1, "start_time": "09:00", "end_time": "10:30",
        "no_of_trips": 1, "receipt_number": f"R-{next(_NEXT)}", "total_cost": 1500, **values,
    }  # fmt: skip


def make_emptying(conn, application: int, crew: Crew, **values) -> int:
    """The emptying of an application; returns its number."""
    return f.insert(conn, "fsm.emptyings", "id", emptying_values(application, crew, **values))


def make_collection(conn, application: int, **values) -> int:
    """The receipt of the sludge at the plant, today; returns its number."""
    whole = {"application_id": application, "date": "today", "entry_time": "12:00", "exit_time": "12:20", **values}
    return f.insert(conn, "fsm.sludge_collections", "id", whole)


def make_feedback(conn, application: int, **values) -> int:
    """A satisfied customer; returns the number."""
    whole = {"application_id": application, "fsm_service_quality": True, "wear_ppe": True, **values}
    return f.insert(conn, "fsm.feedbacks", "id", whole)


def make_block(conn, type: str = "Community Toilet", **values) -> str:
    """The building of a community or public toilet (system 6); returns its BIN."""
    use = 34 if type == "Community Toilet" else 35
    return f.make_building(
        conn, functional_use_id=8, use_category_id=use, household_served=None, population_served=None, **values
    )  # fmt: skip


def make_toilet(conn, type: str = "Community Toilet", bin: str | None = None, **values) -> int:
    """An operational toilet of the municipality in a building of its own; returns its number."""
    whole = {
        "type": type, "name": f"Toilet {next(_NEXT)}", "bin": bin or make_block(conn, type), "status": True, "caretaker_name": "Kamal",
        "caretaker_gender": "Male", "caretaker_contact_number": "9800000005", "owner": "Municipality",
        "operator_or_maintainer": "Municipality", **values,
    }  # fmt: skip
    return f.insert(conn, "fsm.toilets", "id", whole)


def make_batch(conn, kind: str, status: str = "accepted", **values) -> int:
    """A delivery of payments; returns its number."""
    whole = {"kind": kind, "file_name": "payments.csv", "file_sha256": "0" * 64, "status": status, **values}
    return f.insert(conn, "imis.import_batches", "id", whole)


def make_payment(conn, batch: int, tax_code: str, last_payment_date: str | None, **values) -> int:
    """A property tax payment of a delivery; returns its number."""
    whole = {"batch_id": batch, "tax_code": tax_code, "last_payment_date": last_payment_date, **values}
    return f.insert(conn, "taxpayment_info.tax_payments", "id", whole)
