"""Routes of trucks without a map (umdss.md 7.2, imis:desludging_route_plan): the model, both engines, the checker, the reasons, the times of day."""

from __future__ import annotations

import json
import os
import random
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsProcessingException

from imis_plugin import toolbox

model = toolbox.module("frame.routing_model")
check = toolbox.module("frame.routing_check")
fallback = toolbox.module("frame.routing_fallback")
hours = toolbox.module("frame.routing_hours")
reasons = toolbox.module("frame.routing_reasons")
ways = toolbox.module("frame.ways")
ENGINE = Path(toolbox.__file__).parent / "processing_scripts" / "engines" / "route_engine.py"
NINE, FIVE = 9 * 3600, 17 * 3600
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def on_a_line(*at, cars, tasks, plants, far=()):
    """A problem on a straight road, 10 m a second: ``at`` places in metres; in grade 1 the places ``far`` cannot be reached."""
    metres = [[abs(a - b) for b in at] for a in at]
    seconds = [[way // 10 for way in row] for row in metres]
    tables = [metres, [[None if (i in far) != (j in far) else way for j, way in enumerate(row)] for i, row in enumerate(metres)]]
    times = [seconds, [[None if way is None else way // 10 for way in row] for row in tables[1]]]
    return model.Problem(tuple(cars), tuple(tasks), tuple(plants), times, tables)


def car(capacity=3000, depot=0, grade=0, owner=1, start=NINE, end=FIVE, key="car"):
    return model.Vehicle(key, capacity, grade, depot, start, end, 1, 0, owner)


def task(place, volume, key="", owner=None, service=600, window=(0, 24 * 3600), penalty=10**6):
    return model.Task(f"{key or place}/1", str(key or place), place, volume, service, *window, penalty, owner)


def plant(place, room=None, opens=0, closes=24 * 3600, unload=1200):
    return model.Plant("plant", place, opens, closes, room, unload)


def by_hand():
    """Depot 0, plant 6 km, tasks at 1 km (1.5 m³), 2 km (1.5 m³), 8 km (2 m³); one truck of 3 m³, one unit a metre.

    Best: out to 1 and 2 km, full, discharge at 6 km; on to 8 km, back to the plant, home: 6 + 2 + 2 + 6 = 16 km. The far task alone asks for
    8 km out and 8 km home, so nothing is shorter. 1,600 s of driving, 3 x 600 s of work, 2 x 1,200 s of unloading.
    """
    return on_a_line(0, 6000, 1000, 2000, 8000, cars=[car()], tasks=[task(2, 1500), task(3, 1500), task(4, 2000)], plants=[plant(1)])


@st.composite
def problems(draw, largest=9):
    """Places in a square of 4 km, two kinds of trucks, two providers, windows, opening hours, room."""
    dice = random.Random(draw(st.integers(0, 10**6)))
    return dealt(dice, draw(st.integers(1, largest)), draw(st.integers(1, 3)), draw(st.integers(1, 2)))


def dealt(dice, n_tasks, n_cars, n_plants):
    """A problem as the dice fall."""
    spots = [(dice.randrange(4000), dice.randrange(4000)) for _ in range(2 + n_plants + n_tasks)]
    metres = [[abs(a - c) + abs(b - d) for c, d in spots] for a, b in spots]
    shut = {i for i in range(2 + n_plants, len(spots)) if dice.random() < 0.2}
    cut = [[None if (i in shut) != (j in shut) else way for j, way in enumerate(row)] for i, row in enumerate(metres)]
    tables = [metres, cut]
    times = [[[None if way is None else way // 5 for way in row] for row in table] for table in tables]
    cars = tuple(
        model.Vehicle(f"v{v}", dice.choice((1000, 3000, 5000)), dice.randrange(2), v % 2, NINE, NINE + dice.choice((2, 5, 8)) * 3600, 36, 100, v % 2)
        for v in range(n_cars)
    )
    sites = tuple(
        model.Plant(f"p{p}", 2 + p, NINE + dice.choice((0, 1800)), FIVE - dice.choice((0, 7200)), dice.choice((None, 3000, 6000)), 900)
        for p in range(n_plants)
    )
    tasks = []
    for i in range(n_tasks):
        opens = dice.choice((0, 0, NINE + 3600 * dice.randrange(6)))
        tasks.append(
            model.Task(
                f"t{i}/1", f"t{i}", 2 + n_plants + i, dice.choice((400, 900, 1500, 3000, 4500)), 600 + 60 * dice.randrange(20), opens,
                opens + 3600 if opens else 24 * 3600, 10**7 * dice.choice((1, 2, 10)), dice.choice((None, None, 0, 1)),
            )
        )  # fmt: skip
    return model.Problem(cars, tuple(tasks), sites, times, tables)


def by_or_tools(problem, start, solutions=60, seed=1):
    """The plan that the engine makes of a start, in the Python that has OR-Tools."""
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    asked = json.dumps(problem.as_json(start.codes(), solutions, seed))
    done = subprocess.run([os.environ["IMIS_SOLVER_PYTHON"], str(ENGINE)], input=asked, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr[-2000:]
    answer = json.loads(done.stdout)
    plan = model.Plan.of(problem, answer["routes"])
    assert plan is not None, answer
    return plan, answer


# -- by hand ---------------------------------------------------------------------------------------------------------
def test_7_2_the_shortest_day_of_one_truck_by_both_engines():
    problem = by_hand()
    own = fallback.Insertion(problem).plan()
    assert (own.left, own.cost, check.faults(own)) == ((), 16000, [])
    route = own.routes[0]
    assert [stop.code for stop in route.stops][2] == 3 and route.returns - route.departs == 1600 + 3 * 600 + 2 * 1200
    assert [stop.load for stop in route.stops] == [1500, 3000, 0, 2000, 0] and [stop.moved for stop in route.stops] == [1500, 1500, 3000, 2000, 2000]
    poor = model.Plan.of(problem, [[2, 3, 1, 3, 0, 3]])
    assert (poor.cost, check.faults(poor)) == (8000 + 2000 + 4000 + 4000 + 5000 + 5000 + 6000, [])
    plan, answer = by_or_tools(problem, poor)
    assert (plan.cost, plan.left, answer["cost"], check.faults(plan)) == (16000, (), 16000, [])


def test_7_2_a_truck_leaves_as_late_as_costs_no_time():
    """1,000 s to a task whose window opens at 10:00, the plant 500 s on: out at 09:43:20, and there is no waiting."""
    problem = on_a_line(0, 15000, 10000, cars=[car()], tasks=[task(2, 1000, window=(10 * 3600, 10 * 3600))], plants=[plant(1)])
    route = fallback.Insertion(problem).plan().routes[0]
    assert (route.departs, route.stops[0].begin, route.waiting) == (10 * 3600 - 1000, 10 * 3600, 0)
    assert route.returns == 10 * 3600 + 600 + 500 + 1200 + 1500
    shut = replace(problem, tasks=(task(2, 1000, window=(NINE, NINE + 999)),))
    assert fallback.Insertion(shut).plan().left == (0,)


def test_7_2_priority_decides_who_is_served_when_time_is_short():
    """Time for one of two equal tasks: the one that weighs more, whichever comes first."""
    for weights in ((10, 1), (1, 10)):
        tasks = [task(2, 3000, "a", penalty=weights[0] * 10**6), task(3, 3000, "b", penalty=weights[1] * 10**6)]
        problem = on_a_line(0, 1000, 2000, 2000, cars=[car(end=NINE + 2400)], tasks=tasks, plants=[plant(1)])
        plan = fallback.Insertion(problem).plan(20)
        assert plan.left == (weights.index(1),) and by_or_tools(problem, plan)[0].left == plan.left


def test_7_2_a_plant_takes_no_more_than_its_room():
    """Two tasks of 2 m³, the near plant takes 2.5 m³: one load goes to the far one; both trucks' loads count together."""
    tasks = [task(3, 2000, "a"), task(4, 2000, "b")]
    near, far = plant(1, room=2500), plant(2)
    problem = on_a_line(0, 3000, 9000, 1000, 2000, cars=[car(2000), car(2000, key="other")], tasks=tasks, plants=[near, far])
    for plan in (fallback.Insertion(problem).plan(), by_or_tools(problem, fallback.Insertion(problem).plan())[0]):
        assert (plan.left, sorted(plan.brought()), check.faults(plan)) == ((), [2000, 2000], [])
    alone = replace(problem, plants=(near,))
    plan = fallback.Insertion(alone).plan()
    assert len(plan.left) == 1 and reasons.why_left(plan, plan.left[0]) == (reasons.CAPACITY, reasons.PLANTS_FULL)


def test_7_2_parts_are_as_few_and_as_equal_as_can_be():
    assert model.parts_of(7000, 3000) == [2334, 2333, 2333] and model.parts_of(3000, 3000) == [3000] and model.parts_of(3001, 3000) == [1501, 1500]


@given(st.integers(1, 10**6), st.integers(1, 10**4))
def test_7_2_parts_sum_to_the_whole_and_fit(volume, largest):
    parts = model.parts_of(volume, largest)
    assert sum(parts) == volume and max(parts) <= largest and max(parts) - min(parts) <= 1 and len(parts) == -(-volume // largest)


# -- any problem -----------------------------------------------------------------------------------------------------
@settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
@given(problems(), st.sampled_from([0, 0, 6]))
def test_7_2_every_plan_of_ours_can_be_driven(problem, rounds):
    plain = fallback.Insertion(problem).plan()
    plan = fallback.Insertion(problem).plan(rounds)
    assert check.faults(plan) == [] and plan.cost <= plain.cost
    assert plan.codes() == fallback.Insertion(problem).plan(rounds).codes()
    for i in plan.left:
        reason, _why = reasons.why_left(plan, i)
        allowed = any(i in tasks for tasks in problem.allowed)
        assert (reason in (reasons.TIME, reasons.CAPACITY)) if allowed else (reason in (reasons.ACCESS, reasons.CAPACITY))


@settings(max_examples=8, deadline=None, suppress_health_check=SLOW, derandomize=True)
@given(problems(6))
def test_7_2_every_plan_of_or_tools_can_be_driven_and_costs_no_more(problem):
    own = fallback.Insertion(problem).plan()
    plan, answer = by_or_tools(problem, own, 20)
    assert check.faults(plan) == [] and plan.cost <= own.cost


def test_7_2_or_tools_finds_what_insertion_misses_and_the_same_again():
    gained = []
    for seed in range(3):
        problem = dealt(random.Random(seed), 16, 3, 2)
        own = fallback.Insertion(problem).plan()
        plan, answer = by_or_tools(problem, own)
        again, _answer = by_or_tools(problem, own)
        assert plan.cost <= own.cost and check.faults(plan) == [] and plan.codes() == again.codes()
        gained.append(own.cost - plan.cost)
    assert max(gained) > 0


def test_7_2_the_checker_sees_every_broken_rule():
    problem = by_hand()
    whole = fallback.Insertion(problem).plan()
    route = whole.routes[0]

    def broken(**changes):
        return check.faults(replace(whole, routes=(replace(route, **changes),)))

    def stop(number, **changes):
        stops = list(route.stops)
        stops[number] = replace(stops[number], **changes)
        return broken(stops=tuple(stops))

    def under(**rules):
        return check.faults(replace(whole, problem=replace(problem, **rules)))

    assert check.faults(whole) == []
    assert "out beyond its shift" in broken(departs=NINE - 1)[0] and "out beyond its shift" in broken(returns=FIVE + 1)[0]
    assert any("home too early" in fault for fault in broken(returns=route.returns - 1))
    assert any("arrives too early" in fault for fault in stop(1, arrive=route.stops[1].arrive - 1))
    assert any("times out of order" in fault for fault in stop(1, begin=route.stops[1].begin - 1))
    assert any("not stay long enough at stop 1" in fault for fault in stop(0, leave=route.stops[0].leave - 1))
    assert any("not stay long enough at stop 3" in fault for fault in stop(2, leave=route.stops[2].leave - 1))
    assert any("does not discharge all" in fault for fault in stop(2, moved=1)) and any("wrong load" in fault for fault in stop(0, load=1))
    assert any("comes home with 2000 litres" in fault for fault in broken(stops=route.stops[:-1]))
    assert any("wrong cost" in fault for fault in broken(cost=1)) and any("drives 16000 m" in fault for fault in broken(home_m=0))
    assert any("served 2 times" in fault for fault in check.faults(replace(whole, routes=(route, replace(route, vehicle=0)))))
    assert any("has 2 routes" in fault for fault in check.faults(replace(whole, routes=(route, route))))
    assert any("carries 3000" in fault for fault in under(vehicles=(car(2999),)))
    assert any("another provider" in fault for fault in under(tasks=tuple(replace(one, owner=2) for one in problem.tasks)))
    assert any("time window" in fault for fault in under(tasks=tuple(replace(one, closes=NINE) for one in problem.tasks)))
    assert any("plant closed" in fault for fault in under(plants=(plant(1, closes=NINE + 3600),)))
    assert "plant 0 gets 5000 of 4999 litres" in under(plants=(plant(1, room=4999),))
    assert any("no way to stop" in fault for fault in under(vehicles=(car(grade=1),), seconds=[[], [[None] * 5] * 5]))


# -- reasons ---------------------------------------------------------------------------------------------------------
def test_7_2_reasons_of_what_is_left():
    """Place 3 lies beyond a narrow road; a provider without trucks; a window before the shift; a shift that is used up."""
    early = task(2, 1000, "early", window=(0, 3600))
    tasks = [task(3, 1000, "narrow"), task(2, 1000, "other", owner=9), early, task(2, 1000, "long", service=30000)]
    problem = on_a_line(0, 1000, 2000, 3000, cars=[car(grade=1)], tasks=tasks, plants=[plant(1)], far=(3,))
    plan = fallback.Insertion(problem).plan()
    assert [reasons.why_left(plan, i) for i in range(4)] == [
        (reasons.ACCESS, reasons.NO_ROAD), (reasons.CAPACITY, reasons.NO_TRUCK), (reasons.TIME, reasons.TOO_LATE), (reasons.TIME, reasons.TOO_LATE),
    ]  # fmt: skip
    full = replace(problem, tasks=(task(2, 3000, "a", service=20000), task(2, 3000, "b", service=20000)))
    plan = fallback.Insertion(full).plan()
    assert reasons.why_left(plan, plan.left[0]) == (reasons.TIME, reasons.NO_TIME_LEFT)
    cut_off = replace(problem, tasks=(task(2, 1000),), plants=(plant(3),))
    assert reasons.why_left(fallback.Insertion(cut_off).plan(), 0) == (reasons.ACCESS, reasons.NO_WAY)
    assert reasons.why_left(fallback.Insertion(replace(problem, plants=())).plan(), 0) == (reasons.CAPACITY, reasons.NO_PLANT)
    assert set(reasons.REASONS) == {reasons.ACCESS, reasons.CAPACITY, reasons.TIME}


# -- times of day ----------------------------------------------------------------------------------------------------
def test_7_2_times_are_read_as_people_write_them(qgis_app):
    assert hours.spans_of("08:00-17:00") == {"": (8 * 3600, 17 * 3600)}
    assert hours.spans_of(" 2 9.30 – 15:00; New Plant 10:00-16:00;C000012 14:00-; 7 -10:00 ") == {
        "2": (34200, 54000), "New Plant": (36000, 57600), "C000012": (50400, 86400), "7": (0, 36000),
    }  # fmt: skip
    assert hours.spans_of("") == {} and hours.clock(8 * 3600 + 30 * 60 + 1) == "08:31" and hours.seconds_of("24:00") == 86400
    for wrong, said in (
        ("8-10", "no span of time"), ("-", "no span of time"), ("25:00-26:00", "no time of day"), ("08:61-09:00", "no time of day"),
        ("10:00-08:00", "ends before it begins"), ("1 08:00-09:00; 1 10:00-11:00", "given twice"),
    ):  # fmt: skip
        with pytest.raises(QgsProcessingException, match=said):
            hours.spans_of(wrong)


# -- the way itself --------------------------------------------------------------------------------------------------
@settings(max_examples=40, deadline=None)
@given(st.data())
def test_6_2_the_pieces_of_a_way_are_as_long_as_it_costs(data):
    nodes = data.draw(st.integers(3, 7))
    ends = st.tuples(st.integers(1, nodes), st.integers(1, nodes)).filter(lambda pair: pair[0] != pair[1])
    rows = data.draw(st.lists(ends, min_size=3, max_size=12))
    directions = [data.draw(st.sampled_from(["both", "both", "forward", "backward"])) for _ in rows]
    pieces = [ways.Piece(no, a, b, 10.0 * no, 1.0, 4.0, oneway) for no, ((a, b), oneway) in enumerate(zip(rows, directions, strict=True), 1)]
    net = ways.Ways(pieces)
    shares = [data.draw(st.sampled_from([0.0, 0.25, 1.0])) for _ in range(3)]
    places = [ways.Access(str(no), no, *rows[no - 1], share, 2.0, 0, 0) for no, share in enumerate(shares, 1)]
    for origin in places:
        costs = net.costs([origin])
        for place in places:
            cost, way = costs.to(place), costs.way_to(place)
            assert (cost is None) == (way is None)
            if way is None or place is origin:
                continue
            assert cost[0] == pytest.approx(4.0 + sum(abs(end - begin) * net.pieces[edge].length_m for edge, begin, end in way))
            for (edge, _begin, end), (further, begin, _end) in zip(way, way[1:], strict=False):
                met = net.pieces[edge].target if end == 1 else net.pieces[edge].source
                assert met == (net.pieces[further].source if begin == 0 else net.pieces[further].target)
