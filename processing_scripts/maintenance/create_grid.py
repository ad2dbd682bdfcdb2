"""The grid of square cells over the city (umdss.md 2.6)."""

from __future__ import annotations

from ...records.words import mark
from ..frame.algorithm import POLYGON, ImisAlgorithm
from ..frame.server import Call


class CreateGrid(ImisAlgorithm):
    """Makes the cells anew."""

    ID = "create_grid"
    TITLE = mark("Make the grid of the city")
    TAGS = mark("grid,cells,squares,summary,raster")
    SHORT = mark(
        "Which square cells shall the grid summary count by?\n"
        "Cells are aligned to whole multiples of their side and cover what of the city they touch; they are numbered row by row from "
        "the north-west. Cells that "
        "are there are only replaced when you say so, because maps and earlier figures refer to their numbers.\n"
        "Example: 250 m cells for a dense old town."
    )
    READS = ("layer_info.grids",)
    ACTS = ("umdss.create_grid",)
    BY_WARD = False
    BY_DAY = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_number("CELL_M", mark("Side of a cell (m)"), 500, 50, 5000, whole=True)
        self.add_flag("REPLACE", mark("Replace the cells that are there"), False)
        self.add_sink("OUTPUT", mark("Grid"), POLYGON, "affected")
        self.add_number_output("N_CELLS", mark("Cells"))

    def work(self, run) -> None:
        """Make them, then show them."""
        run.server.fetch("SELECT umdss.create_grid(%s, %s)", (run.whole("CELL_M"), run.flag("REPLACE")))
        run.numbers(N_CELLS=run.stream("OUTPUT", Call("umdss.grid_cells")))
