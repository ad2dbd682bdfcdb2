"""Speed of IMIS, measured: `make bench`, `make bench SIZE=1000000`. Never part of the pass/fail run."""
