"""python3 usage.py PROGRAM.py …: runs the program, then writes what the process took to the file BENCH_USAGE."""

import json
import os
import resource
import runpy
import sys

sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
used = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["BENCH_USAGE"], "w") as file:
    json.dump({"cpu": (used.ru_utime + used.ru_stime) * 1000, "peakMb": used.ru_maxrss / 1024}, file)
