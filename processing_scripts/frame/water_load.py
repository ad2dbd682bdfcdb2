"""Loads of reaches of water bodies, summed downstream (umdss.md 7.17). Plain Python."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping


def downstream(reaches: Iterable[int], beside: Mapping[int, Iterable[int]], outlets: Iterable[int]) -> dict[int, int | None]:
    """For each reach the next one towards an outlet, the shortest way over neighbours; an outlet has None; what reaches none is missing.

    :param beside: reach -> its neighbours. Of equal ways the one over the smaller number.
    """
    there = set(reaches)
    onward: dict[int, int | None] = {}
    queue: deque[int] = deque()
    for outlet in sorted(set(outlets) & there):
        onward[outlet] = None
        queue.append(outlet)
    while queue:
        reach = queue.popleft()
        for other in sorted(beside.get(reach, ())):
            if other in there and other not in onward:
                onward[other] = reach
                queue.append(other)
    return onward


def summed(own: Mapping[int, float], onward: Mapping[int, int | None]) -> dict[int, float]:
    """Own load and all that comes from upstream, for each reach that leads to an outlet. The outlets' sums are the whole load."""
    comes_from: dict[int, list[int]] = defaultdict(list)
    for reach, after in onward.items():
        if after is not None:
            comes_from[after].append(reach)
    total: dict[int, float] = {}
    order = [reach for reach, after in onward.items() if after is None]
    for reach in order:  # grows while it is read: outlets first, then what flows into them
        order += comes_from[reach]
    for reach in reversed(order):
        total[reach] = own.get(reach, 0.0) + sum(total[other] for other in comes_from[reach])
    return total
