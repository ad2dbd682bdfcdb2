"""The road network that routes and reach are computed on (umdss.md 6.2)."""

from __future__ import annotations

from ...records.words import mark
from ..frame.algorithm import LINE, POINT, ImisAlgorithm
from ..frame.server import Call


class BuildRoadNetwork(ImisAlgorithm):
    """Cuts the roads at their crossings, joins ends that fall short, and names the connected parts."""

    ID = "build_road_network"
    TITLE = mark("Build the road network")
    TAGS = mark("road,network,topology,routing,component,dangle")
    SHORT = mark(
        "Do the roads hang together, and where do they not?\n"
        "Roads are cut where they meet on one level; ends within the gap of another road are joined to it; bridges and tunnels (their "
        "flag on the road) cross "
        "without a junction. The network is stored for every analysis that needs ways, all or nothing. The list of problems names ends "
        "within 5 m of a "
        "road they do not meet, parts cut off from the rest, roads without width, roads drawn twice.\n"
        "Example: after digitising, once – then mend the dangles and run it again."
    )
    READS = ("utility_info.roads", "umdss.road_edge")
    ACTS = ("umdss.build_network",)
    BY_WARD = False
    BY_DAY = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_number("SNAP_M", mark("Close gaps up to (m)"), 0.5, 0, 5)
        self.add_flag("USE_DIRECTION", mark("Keep one-way roads one way"), False)
        self.add_sink("EDGES", mark("Pieces of road"), LINE, "by:component")
        self.add_sink("NODES", mark("Nodes"), POINT, "node", optional=True)
        self.add_sink("PROBLEMS", mark("Problems"), POINT, "by:problem", optional=True)
        self.add_number_output("N_EDGES", mark("Pieces"))
        self.add_number_output("N_COMPONENTS", mark("Connected parts"))
        self.add_number_output("PCT_MAIN", mark("Length in the longest part (%)"))

    def work(self, run) -> None:
        """Build, then read what was built."""
        built = run.server.one(Call("umdss.build_network", snap_m=run.number("SNAP_M"), use_direction=run.flag("USE_DIRECTION")))
        run.stream("EDGES", Call("umdss.network_edges"))
        run.stream("NODES", Call("umdss.network_nodes"))
        run.stream("PROBLEMS", Call("umdss.network_problems"))
        run.numbers(N_EDGES=built["n_edges"], N_COMPONENTS=built["n_components"], PCT_MAIN=built["pct_main"])
