"""What a provider sees of the buildings: the own jobs and 100 m around, by both ways the register finds them (reliability 5)."""

from __future__ import annotations

from imis_plugin.database.connection import execute, fetch_all, fetch_value
from tests import factories as f
from tests import factories_fsm as fsm

SEEN = "SELECT bin FROM building_info.buildings_register ORDER BY bin"


def bins(conn, query=SEEN) -> set[str]:
    return {row["bin"] for row in fetch_all(conn, query)}


def test_OWN_01_surroundings_are_the_same_with_few_jobs_and_with_many(db, connect_as):
    small, large = fsm.make_provider(db), fsm.make_provider(db)
    jobs, near, far = [], [], []
    for place in range(85):  # 400 m apart, so that nobody stands near two jobs
        x, y = -2300 + 450 * (place % 10), -2300 + 450 * (place // 10)
        jobs.append(f.make_building(db, x, y, road_code=None))
        if place < 3:
            near.append(f.make_building(db, x + 109, y))  # 99 m between the walls
            far.append(f.make_building(db, x + 111, y))
    for place, bin_ in enumerate(jobs):
        fsm.make_application(db, bin_, large, taken_over=True)
        if place < 3:
            fsm.make_application(db, bin_, small, taken_over=True)
    db.commit()
    few, many = connect_as("provider_admin", provider=small), connect_as("provider_admin", provider=large)
    assert bins(few) == {*jobs[:3], *near}
    assert bins(many) == {*jobs, *near}
    assert not bins(many) & set(far)
    # One building asked by its number, as forms and joins do.
    one = "SELECT count(*) FROM building_info.buildings_register WHERE bin = %s"
    assert [fetch_value(conn, one, (bin_,)) for conn in (few, many) for bin_ in (near[0], far[0])] == [1, 0, 1, 0]
    assert bins(few, "SELECT bin FROM fsm.job_houses") == set(jobs[:3])
    # 30 days after feedback the job, and what stands near it, is no longer looked at.
    execute(db, "ALTER TABLE fsm.feedbacks DISABLE TRIGGER USER")
    done = fetch_value(db, "SELECT id FROM fsm.applications WHERE bin = %s AND service_provider_id = %s", (jobs[0], small))
    execute(
        db, "INSERT INTO fsm.feedbacks (application_id, taken_over, created_at) VALUES (%s, true, now() - interval '31 days')", (done,)
    )
    execute(db, "ALTER TABLE fsm.feedbacks ENABLE TRIGGER USER")
    db.commit()
    assert bins(few) == {*jobs[1:3], *near[1:]}
    # Others see none of it: a surveyor the own ward, an unbound provider nothing.
    assert bins(connect_as("provider_admin", provider=fsm.make_provider(db))) == set()
