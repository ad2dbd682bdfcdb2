"""Why a record is not in the numerator of an indicator: the words of ``cwis.records_behind``, marked for the translators."""

from __future__ import annotations

from ..records.words import mark

REASONS = (
    mark("built after the year"), mark("its building was built after the year"), mark("number of people not known"), mark("no private users"),
    mark("waste not safely managed"), mark("outside low-income communities"), mark("outside low-income communities, waste not safely managed"),
    mark("no community toilet"), mark("no operating community toilet"), mark("the community toilet is not safely managed"), mark("no people"),
    mark("number of women not known"), mark("no women"), mark("place of building or toilet not known"), mark("stands at the toilet"),
    mark("no containment recorded"), mark("makes no sludge that must be emptied"), mark("sanitation system not known"),
    mark("no wastewater counted for its sanitation"), mark("not emptied in the year"), mark("tank of a community or public toilet"),
    mark("no building uses it"), mark("its building has no on-site system"), mark("names no containment"), mark("does not operate"),
    mark("capacity not known"), mark("volume not known"), mark("taken to be mechanical"), mark("done by hand"), mark("above a limit"),
    mark("BOD, TSS or E. coli not measured"), mark("sample of the influent"), mark("no standard in force"), mark("not of universal design"),
    mark("in no building of the register"), mark("women or men not counted"), mark("no result"), mark("faecal coliform found"),
)  # fmt: skip
