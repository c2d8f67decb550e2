#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""A year of samples in the cache, and the same samples in VictoriaMetrics and Prometheus, in one
run: bytes a sample on the disk, and the time for a chart of a year at 1,600 columns.
  tests/bench/engines/history_vs_engines.py build/release/bin/bench_history
The engines are asked over HTTP on 127.0.0.1, as the program would ask them."""
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

YEAR = 365 * 86400
COLUMNS = 1600
ASKED = 'gpu_busy{account="a0"}'


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def size_of(folder):
    return sum(os.path.getsize(os.path.join(base, name))
               for base, _, names in os.walk(folder) for name in names)


def get(url):
    with urllib.request.urlopen(url, timeout=120) as answer:
        return answer.read()


def wait_for(url):
    for _ in range(300):
        try:
            return get(url)
        except OSError:
            time.sleep(0.2)
    sys.exit(f"{url} did not answer")


def chart(base, start, query, more=""):
    """The first time and the best of the others, in ms, and the points of the answer."""
    url = base + "/api/v1/query_range?" + urllib.parse.urlencode(
        {"query": query, "start": start, "end": start + YEAR, "step": YEAR // COLUMNS}) + more
    times = []
    for _ in range(21):
        before = time.perf_counter()
        body = get(url)
        times.append((time.perf_counter() - before) * 1000)
    series = json.loads(body)["data"]["result"]
    points = sum(len(one["values"]) for one in series)
    if len(series) != 1 or points < COLUMNS // 2:
        sys.exit(f"{base} answers {len(series)} series with {points} points")
    return times[0], min(times[1:])


def show(what, figures):
    print("%-52s %8.2f ms, then %.2f ms" % (what, *figures), flush=True)
    return figures[1]


def victoria(folder, export, start, samples):
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        ["victoria-metrics", f"-storageDataPath={folder}", f"-httpListenAddr=127.0.0.1:{port}",
         "-retentionPeriod=100y", "-search.maxPointsPerTimeseries=100000"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(base + "/health")
        with open(export, "rb") as lines:
            for line in lines:  # a line a series: less memory at once
                urllib.request.urlopen(urllib.request.Request(
                    base + "/api/v1/import", data=line, method="POST"), timeout=300).close()
        get(base + "/internal/force_flush")
        get(base + "/internal/force_merge")
        time.sleep(20)  # merging goes on in the background
        last = chart(base, start, ASKED, "&nocache=1")
        mean = chart(base, start, f"avg_over_time({ASKED}[{YEAR // COLUMNS}s])", "&nocache=1")
        best = min(show("VictoriaMetrics, last point a column", last),
                   show("VictoriaMetrics, mean a column", mean))
    finally:
        server.terminate()
        server.wait()
    return best, size_of(os.path.join(folder, "data")) / samples


def prometheus(folder, export, start, samples):
    text = os.path.join(folder, "samples.txt")
    with open(export) as lines, open(text, "w") as out:
        for line in lines:
            one = json.loads(line)
            name = one["metric"].pop("__name__")
            labels = ",".join(f'{key}="{value}"' for key, value in one["metric"].items())
            out.write(f"# TYPE {name} gauge\n")
            out.writelines(f"{name}{{{labels}}} {value!r} {at / 1000:.0f}\n"
                           for value, at in zip(one["values"], one["timestamps"]))
        out.write("# EOF\n")
    data = os.path.join(folder, "data")
    subprocess.run(["promtool", "tsdb", "create-blocks-from", "openmetrics",
                    "--max-block-duration=744h", "--quiet", text, data],
                   check=True, stdout=subprocess.DEVNULL)
    os.remove(text)
    size = size_of(data) / samples
    configuration = os.path.join(folder, "prometheus.yml")
    with open(configuration, "w") as out:
        out.write("global: {}\n")
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        ["prometheus", f"--config.file={configuration}", f"--storage.tsdb.path={data}",
         f"--web.listen-address=127.0.0.1:{port}", "--storage.tsdb.retention.time=100y"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(base + "/-/ready")
        last = chart(base, start, ASKED)
        mean = chart(base, start, f"avg_over_time({ASKED}[{YEAR // COLUMNS}s])")
        best = min(show("Prometheus, last point a column", last),
                   show("Prometheus, mean a column", mean))
    finally:
        server.terminate()
        server.wait()
    return best, size


def main():
    bench = os.path.abspath(sys.argv[1])
    folder = tempfile.mkdtemp(prefix="history-", dir=os.environ.get("FF_BENCH_DIR", "/var/tmp"))
    environment = {"FF_BENCH_SERIES": "2", **os.environ, "FF_BENCH_DIR": folder}
    try:
        ours = subprocess.run([bench], env=environment, check=True, stdout=subprocess.PIPE,
                              text=True).stdout
        print(ours, end="")
        export = os.path.join(folder, "samples.jsonl")
        with open(export, "wb") as out:
            subprocess.run([bench, "--export"], env=environment, check=True, stdout=out)
        start, samples = None, 0
        with open(export) as lines:
            for line in lines:
                stamps = json.loads(line)["timestamps"]
                start, samples = stamps[0] // 1000, samples + len(stamps)
        figure = lambda what: float(re.search(
            r"a year of one series, 1600 columns, " + what + r" .*then ([0-9.]+) ms", ours)[1])
        size = float(re.search(r"a sample on the disk +([0-9.]+)", ours)[1])
        for name, load in (("VictoriaMetrics", victoria), ("Prometheus", prometheus)):
            its = os.path.join(folder, name)
            os.mkdir(its)
            best, theirs = load(its, export, start, samples)
            print("%s: %.4f bytes a sample (ours %.4f), its time / ours: M4 %.1f, means %.1f" % (
                name, theirs, size, best / figure("M4"), best / figure("means")))
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
