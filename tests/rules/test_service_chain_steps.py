"""Emptying, sludge collection, feedback and deletion along the service chain (modules 6.8-6.12; data-model 2.13-2.15, 4.6)."""

import base64
import json
import threading

import psycopg2
import pytest

from tests import factories as f
from tests import factories_fsm as fsm

from .refusals import one, refused, rows

PHOTO = {"file_name": "house.JPG", "content": base64.b64encode(b"\xff\xd8\xff\xe0 picture").decode()}


@pytest.fixture
def job(db):
    """A building with a tank, a crew, and an application that waits."""

    class Job:
        crew = fsm.Crew(db)
        bin, containment = fsm.make_served_building(db)
        application = fsm.make_application(
            db, bin, crew.provider, application_date="2025-03-01", proposed_emptying_date="2025-03-05"
        )  # fmt: skip

    return Job


def stage(db, application):
    return one(db, "SELECT stage FROM fsm.application_status WHERE id = %s", (application,))


def status(db, containment):
    query = "SELECT emptied_status, last_emptied_date::text, next_emptying_date::text, no_of_times_emptied FROM fsm.containment_status WHERE id = %s"
    return one(db, query, (containment,))


def test_S_19_T3_emptying_moves_the_chain_and_the_containment(db, job):
    assert stage(db, job.application) == "requested"
    made = fsm.make_emptying(db, job.application, job.crew, emptied_date="2025-03-10", distance_closest_well=12.5)
    assert stage(db, job.application) == "emptied"
    assert status(db, job.containment) == (True, "2025-03-10", "2028-03-10", 1)
    assert one(db, "SELECT distance_closest_well FROM fsm.containments WHERE id = %s", (job.containment,)) == 12.5
    assert one(db, "SELECT service_provider_id FROM fsm.emptyings WHERE id = %s", (made,)) == job.crew.provider
    shown = one(db, "SELECT emptying_id, bin, emptied_date::text FROM fsm.emptying_history WHERE containment_id = %s", (job.containment,))
    assert shown == (made, job.bin, "2025-03-10")


def test_S_27_T8_deleting_the_second_emptying_goes_back_to_the_first(db, job):
    fsm.make_emptying(db, job.application, job.crew, emptied_date="2025-03-10")
    second = fsm.make_application(db, job.bin, job.crew.provider, application_date="2025-06-01", proposed_emptying_date="2025-06-02")
    emptying = fsm.make_emptying(db, second, job.crew, emptied_date="2025-06-03")
    assert status(db, job.containment)[3] == 2
    f.remove(db, "fsm.emptyings", "id", emptying)
    assert status(db, job.containment) == (True, "2025-03-10", "2028-03-10", 1)
    assert stage(db, second) == "requested"


def test_EMT_10_S_20_once_per_application(db, job):
    first = fsm.make_emptying(db, job.application, job.crew)
    with refused(db, "emt_10_already_emptied", str(first)):
        fsm.make_emptying(db, job.application, job.crew)


def test_EMT_10_two_people_at_once(cluster, db, db_name, job):
    db.commit()
    outcome = []

    def save():
        conn = psycopg2.connect(**cluster.params(db_name))
        try:
            fsm.make_emptying(conn, job.application, job.crew)
            conn.commit()
            outcome.append("saved")
        except psycopg2.Error as exc:
            outcome.append(exc.diag.constraint_name)
        finally:
            conn.close()

    threads = [threading.Thread(target=save) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(outcome) == ["emt_10_already_emptied", "saved"]


def test_EMT_11_SP_04_no_provider(db, job):
    f.change(db, "fsm.service_providers", "id", job.crew.provider, status=False)
    with refused(db, "emt_11_no_provider", str(job.application)):
        fsm.make_emptying(db, job.application, job.crew)


@pytest.mark.parametrize(
    "values, rule",
    [
        ({"emptied_date": "2025-02-28"}, "chn_02_emptied_before_application"),  # CHN-02
        ({"emptied_date": "tomorrow"}, "emptyings_chn_02_emptied_date_not_future_check"),
        ({"start_time": "10:00", "end_time": "09:00"}, "emptyings_chn_04_times_check"),  # CHN-04
        ({"end_date": "tomorrow", "emptied_date": "2025-03-10"}, "emptyings_chn_04_end_date_check"),
        ({"volume_of_sludge": 0}, "emptyings_chn_10_volume_check"),  # CHN-10
        ({"no_of_trips": 0}, "emptyings_no_of_trips_check"),
        ({"total_cost": -1}, "emptyings_total_cost_check"),
        ({"receipt_number": " "}, "emptyings_receipt_number_required_check"),
        ({"driver": None}, "emptyings_driver_required_check"),
        ({"service_receiver_contact": "12"}, "emptyings_service_receiver_contact_valid_check"),
    ],
)
def test_CHN_02_CHN_04_CHN_10_dates_times_and_amounts(db, job, values, rule):
    with refused(db, rule):
        fsm.make_emptying(db, job.application, job.crew, **values)


def test_CHN_04_a_night_job_ends_on_the_next_day(db, job):
    fsm.make_emptying(db, job.application, job.crew, emptied_date="2025-03-10", start_time="23:00", end_date="2025-03-11", end_time="01:00")


def test_CHN_11_S_18_trip_volume(db, job):
    draft = {"application_id": job.application, "desludging_vehicle_id": job.crew.vehicle, "no_of_trips": 2, "volume_of_sludge": 6.5}
    assert ("chn_11_trip_volume",) in rows(db, "SELECT rule FROM fsm.emptyings_warnings(%s)", (json.dumps(draft),))
    with refused(db, "chn_11_trip_volume"):
        fsm.make_emptying(db, job.application, job.crew, no_of_trips=2, volume_of_sludge=7.3)
    fsm.make_emptying(db, job.application, job.crew, no_of_trips=2, volume_of_sludge=6.5)


def test_CHN_12_EMT_12_warnings(db, job):
    wide = fsm.make_vehicle(db, job.crew.provider, capacity=20, width=5)
    draft = {"application_id": job.application, "desludging_vehicle_id": wide, "no_of_trips": 1, "volume_of_sludge": 6.7}
    found = [r[0] for r in rows(db, "SELECT rule FROM fsm.emptyings_warnings(%s)", (json.dumps(draft),))]
    assert found == ["chn_12_containment_volume", "emt_12_road_width"]


def test_VEH_02_TP_02_S_17_means_of_the_provider_that_work(db, job):
    other = fsm.Crew(db)
    for column, value, rule in (
        ("desludging_vehicle_id", other.vehicle, "veh_02_vehicle_of_provider"),
        ("desludging_vehicle_id", fsm.make_vehicle(db, job.crew.provider, status=False), "veh_02_vehicle_of_provider"),
        ("treatment_plant_id", fsm.make_plant(db, status=False), "tp_02_disposal_operational"),
        ("driver", other.driver, "emt_crew_of_provider"),
        ("driver", job.crew.emptier1, "emt_crew_of_provider"),
        ("emptier2", job.crew.emptier1, "emptyings_two_emptiers_check"),
        ("emptier1", fsm.make_employee(db, job.crew.provider, "Cleaner/Emptier", status=False, employment_end="2024-01-01"), "emt_crew_of_provider"),
    ):
        with refused(db, rule):
            fsm.make_emptying(db, job.application, job.crew, **{column: value})


def test_D_22_receipt_once_per_provider(db, job):
    fsm.make_emptying(db, job.application, job.crew, receipt_number="R-1")
    again = fsm.make_application(db, fsm.make_served_building(db)[0], job.crew.provider)
    with refused(db, "emptyings_provider_receipt_key"):
        fsm.make_emptying(db, again, job.crew, receipt_number="R-1")
    other = fsm.Crew(db)
    fsm.make_emptying(db, fsm.make_application(db, fsm.make_served_building(db)[0], other.provider), other, receipt_number="R-1")


def test_EMT_13_S_48_photos_and_a_repeated_save(db, job):
    data = {
        **fsm.emptying_values(job.application, job.crew, emptied_date="2025-03-10", receipt_number="R/2025 7"),
        "client_uuid": "00000000-0000-0000-0000-0000000000e1", "house_image": PHOTO, "receipt_image": {**PHOTO, "file_name": "r.png"},
    }  # fmt: skip
    with refused(db, "emt_13_receipt_image"):
        one(db, "SELECT fsm.record_emptying(%s)", (json.dumps({k: v for k, v in data.items() if k != "receipt_image"}),))
    with refused(db, "emt_13_photo_type"):
        one(db, "SELECT fsm.record_emptying(%s)", (json.dumps({**data, "house_image": {**PHOTO, "file_name": "house.gif"}}),))
    assert one(db, "SELECT count(*) FROM fsm.emptyings") == 0  # one transaction
    made = one(db, "SELECT fsm.record_emptying(%s)", (json.dumps(data),))
    assert one(db, "SELECT fsm.record_emptying(%s)", (json.dumps(data),)) == made
    names = rows(db, "SELECT role, file_name, mime_type FROM imis.attachments WHERE record_table = 'emptyings' ORDER BY role")
    assert names == [
        ("house_image", f"{made}_{job.application}_R-2025-7_2025_03_10.jpg", "image/jpeg"),
        ("receipt_image", f"{made}_{job.application}_R-2025-7_2025_03_10.png", "image/png"),
    ]
    one(db, "SELECT fsm.attach_emptying_photo(%s, 'house_image', %s)", (made, json.dumps({**PHOTO, "file_name": "new.png"})))
    assert one(db, "SELECT count(*) FROM imis.attachments WHERE record_table = 'emptyings'") == 2
    with db.cursor() as cursor:
        cursor.execute("UPDATE imis.settings SET value = '10000' WHERE name = 'photo_max_bytes'")
    big = {"file_name": "big.jpg", "content": base64.b64encode(b"x" * 10001).decode()}
    with refused(db, "emt_13_photo_size"):
        one(db, "SELECT fsm.attach_emptying_photo(%s, 'house_image', %s)", (made, json.dumps(big)))


def test_S_22_T4_collection_before_emptying(db, job):
    with refused(db, "t4_not_emptied"):
        fsm.make_collection(db, job.application, treatment_plant_id=job.crew.plant, volume_of_sludge=3)


def test_T4_SLC_01_SLC_02_CHN_13_collection_copies_the_emptying(db, job):
    fsm.make_emptying(db, job.application, job.crew, emptied_date="2025-03-10")
    data = {"application_id": job.application, "date": "2025-03-10", "entry_time": "12:00", "exit_time": "12:20", "measured_volume": 2}
    made = one(db, "SELECT fsm.record_sludge_collection(%s)", (json.dumps(data),))
    copied = one(
        db,
        """SELECT treatment_plant_id, volume_of_sludge, desludging_vehicle_id, no_of_trips, service_provider_id
           FROM fsm.sludge_collections WHERE id = %s""",
        (made,),
    )
    assert copied == (job.crew.plant, 3, job.crew.vehicle, 1, job.crew.provider)
    assert one(db, "SELECT volume_differs FROM fsm.sludge_collection_flags WHERE id = %s", (made,))
    assert stage(db, job.application) == "collected"
    with refused(db, "slc_01_already_collected", str(made)):
        fsm.make_collection(db, job.application)
    with refused(db, "slc_02_plant"):
        f.change(db, "fsm.sludge_collections", "id", made, treatment_plant_id=fsm.make_plant(db))
    with refused(db, "chn_13_volume"):
        f.change(db, "fsm.sludge_collections", "id", made, volume_of_sludge=2)
    with refused(db, "slc_02_vehicle"):
        f.change(db, "fsm.sludge_collections", "id", made, desludging_vehicle_id=fsm.make_vehicle(db, job.crew.provider))


@pytest.mark.parametrize(
    "values, rule",
    [
        ({"date": "2025-03-09"}, "chn_03_before_emptying"),  # CHN-03, S-23
        ({"date": "tomorrow"}, "sludge_collections_chn_03_date_not_future_check"),
        ({"entry_time": "12:00", "exit_time": "11:00"}, "sludge_collections_chn_04_times_check"),
    ],
)
def test_CHN_03_S_23_dates_of_the_collection(db, job, values, rule):
    fsm.make_emptying(db, job.application, job.crew, emptied_date="2025-03-10")
    with refused(db, rule):
        fsm.make_collection(db, job.application, **values)


def test_CHN_05_CHN_13_CHN_14_warnings_of_the_collection(db, job):
    fsm.make_emptying(db, job.application, job.crew, emptied_date="2025-03-10")
    f.change(db, "fsm.treatment_plants", "id", job.crew.plant, capacity_per_day=2)
    draft = {"application_id": job.application, "date": "2025-03-10", "entry_time": "08:00", "measured_volume": 2}
    found = [r[0] for r in rows(db, "SELECT rule FROM fsm.sludge_collections_warnings(%s)", (json.dumps(draft),))]
    assert found == ["chn_05_entry_before_start", "chn_13_measured_volume", "chn_14_plant_capacity"]


def test_6_11_tipping_fee_when_in_use(db, job):
    fsm.make_emptying(db, job.application, job.crew)
    with db.cursor() as cursor:
        cursor.execute("UPDATE imis.settings SET value = 'true' WHERE name = 'tipping_fee_in_use'")
    with refused(db, "slc_tipping_fee"):
        fsm.make_collection(db, job.application)
    with refused(db, "slc_tipping_receipt"):
        fsm.make_collection(db, job.application, tipping_fee_amount=100)
    fsm.make_collection(db, job.application, tipping_fee_amount=100, tipping_fee_receipt_number="T-1")


def test_S_25_emptying_is_locked_once_collected(db, job, connect_as):
    made = fsm.make_emptying(db, job.application, job.crew)
    f.change(db, "fsm.emptyings", "id", made, comments="before")
    with refused(db, "emt_provider_fixed"):
        f.change(db, "fsm.emptyings", "id", made, service_provider_id=fsm.make_provider(db))
    fsm.make_collection(db, job.application)
    other = fsm.make_vehicle(db, job.crew.provider)
    with refused(db, "emt_locked_means"):
        f.change(db, "fsm.emptyings", "id", made, desludging_vehicle_id=other)
    f.change(db, "fsm.emptyings", "id", made, comments="corrected with the right of a Super Admin")
    with refused(db, "t8_collection_first"):
        f.remove(db, "fsm.emptyings", "id", made)


def test_S_26_T5_FBK_01_FBK_02_feedback(db, job):
    with refused(db, "t5_not_emptied"):
        fsm.make_feedback(db, job.application)
    emptying = fsm.make_emptying(db, job.application, job.crew)
    data = {"application_id": job.application, "fsm_service_quality": False, "wear_ppe": True, "comments": "Late"}
    made = one(db, "SELECT fsm.record_feedback(%s)", (json.dumps(data),))  # does not wait for the collection
    snapshot = one(db, "SELECT customer_name, customer_number, service_provider_id FROM fsm.feedbacks WHERE id = %s", (made,))
    assert snapshot == ("Meena", "9800000004", job.crew.provider)
    with refused(db, "fbk_01_already_given", str(made)):
        fsm.make_feedback(db, job.application)
    assert stage(db, job.application) == "emptied"
    fsm.make_collection(db, job.application)
    assert stage(db, job.application) == "closed"
    assert one(db, "SELECT answers FROM fsm.service_provider_stars WHERE service_provider_id = %s", (job.crew.provider,)) == [False]
    f.change(db, "fsm.feedbacks", "id", made, comments="Very late")
    with refused(db, "fbk_locked_fields"):
        f.change(db, "fsm.feedbacks", "id", made, customer_name="Other")
    with refused(db, "slc_locked_feedback"):
        f.change(db, "fsm.sludge_collections", "application_id", job.application, exit_time="13:00")
    with refused(db, "t7_feedback_first"):
        f.remove(db, "fsm.sludge_collections", "application_id", job.application)
    f.remove(db, "fsm.feedbacks", "id", made)  # T6
    f.remove(db, "fsm.sludge_collections", "application_id", job.application)  # T7
    f.remove(db, "fsm.emptyings", "id", emptying)  # T8
    assert stage(db, job.application) == "requested"


def test_6_12_feedback_is_corrected_on_its_day_only(db, job):
    fsm.make_emptying(db, job.application, job.crew)
    made = fsm.make_feedback(db, job.application, created_at="2025-01-01")
    with refused(db, "fbk_locked_day"):
        f.change(db, "fsm.feedbacks", "id", made, comments="later")


def test_T8_feedback_goes_before_the_emptying(db, job):
    emptying = fsm.make_emptying(db, job.application, job.crew)
    fsm.make_feedback(db, job.application)
    with refused(db, "t8_feedback_first"):
        f.remove(db, "fsm.emptyings", "id", emptying)


def test_T9_S_28_deleting_an_application_asks_and_takes_all(db, job):
    fsm.make_emptying(db, job.application, job.crew)
    fsm.make_collection(db, job.application)
    fsm.make_feedback(db, job.application)
    with refused(db, "t9_confirm_delete", "sludge collection"):
        f.remove(db, "fsm.applications", "id", job.application)
    with refused(db, "t9_confirm_delete", "emptying"):
        one(db, "SELECT fsm.delete_application(%s)", (job.application,))
    other = fsm.make_application(db, job.bin, job.crew.provider)
    with refused(db, "changed_by_someone_else"):
        one(db, "SELECT fsm.delete_application(%s, true, 7)", (job.application,))
    assert one(db, "SELECT fsm.delete_application(%s, true)", (job.application,)) == 4
    assert status(db, job.containment) == (False, None, None, 0)
    assert one(db, "SELECT fsm.delete_application(%s)", (other,)) == 1  # nothing recorded: no confirmation
    with refused(db, "t9_no_application"):
        one(db, "SELECT fsm.delete_application(%s)", (other,))


def test_1_4_taken_over_chain_is_accepted_as_it_comes(db, job):
    old = {"taken_over": True}
    f.change(db, "fsm.applications", "id", job.application, taken_over=True)
    for _ in range(2):  # two emptyings and two collections under one application, without receipt, vehicle or date
        f.insert(db, "fsm.emptyings", "id", {"application_id": job.application, **old})
        f.insert(db, "fsm.sludge_collections", "id", {"application_id": job.application, "treatment_plant_id": job.crew.plant, **old})
    f.insert(db, "fsm.feedbacks", "id", {"application_id": job.application, **old})
    loose = f.insert(db, "fsm.applications", "id", {"bin": job.bin, "application_date": None, **old})  # no containment
    f.insert(db, "fsm.emptyings", "id", {"application_id": loose, "emptied_date": "2020-01-01", **old})
    assert stage(db, job.application) == "closed"
    with refused(db, "emt_10_already_emptied"):
        fsm.make_emptying(db, job.application, job.crew)  # the mix of taken-over and new
    with refused(db, "slc_01_already_collected"):
        fsm.make_collection(db, job.application)
    with refused(db, "emptyings_chn_10_volume_check"):  # integrity holds for taken-over rows too
        f.insert(db, "fsm.emptyings", "id", {"application_id": loose, "volume_of_sludge": -1, **old})
