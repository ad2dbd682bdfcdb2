"""``python3 -m imis_plugin``: the command line."""

import sys

from .cli import main

sys.exit(main())
