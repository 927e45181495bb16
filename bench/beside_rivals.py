"""The same for a run with rivals. Imported before anything of the house."""

import os

import bench.as_in_production  # noqa: F401  (first: it names production)

os.environ["DJANGO_SETTINGS_MODULE"] = "bench.settings_submit"
os.environ["CROWDS_TIMES"] = "100000"  # eight phones behind one address are no flood here
