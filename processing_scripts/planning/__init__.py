"""Planning analyses, beyond what maps of IMIS have offered."""
