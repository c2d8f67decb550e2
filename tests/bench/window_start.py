# SPDX-License-Identifier: GPL-3.0-only
"""How long the window takes until the floor's figures are drawn, on a cache with 30 days of all
factories in it, from a warm disk: the median of several starts, from the start of the process.
  bench_demo 30 cache.sqlite; python3 tests/bench/window_start.py factoryfloor cache.sqlite [starts]"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

program, cache = sys.argv[1:3]
starts = int(sys.argv[3]) if len(sys.argv) > 3 else 7
environment = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
took = []
with tempfile.TemporaryDirectory() as config:
    with open(os.path.join(config, "sources.toml"), "w", encoding="utf-8") as sources:
        for system in ("jupiter", "leonardo", "lumi", "alps", "marenostrum5"):
            sources.write(f'[[source]]\nid = "{system}"\nsystem = "{system}"\n'
                          'kind = "slurm-rest"\nurl = "http://127.0.0.1:9"\nbackfill_days = 0\n\n')
    for _ in range(starts + 1):
        begun = time.monotonic()
        window = subprocess.Popen(
            [program, "--verbose", "--config", config, "--cache", cache],
            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment)
        for line in window.stderr:
            if line.startswith("figures after"):
                took.append((time.monotonic() - begun) * 1000)
                break
        window.kill()
        window.wait()
took = took[1:]  # the first warms the disk
if not took:
    sys.exit("no figures were drawn")
print(f"figures after {statistics.median(took):.0f} ms, {min(took):.0f} to {max(took):.0f}, "
      f"in {len(took)} starts")
