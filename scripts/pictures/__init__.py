"""Pictures of the desk: a part a module, ``SHOTS`` in each (see ``frame.py``)."""
