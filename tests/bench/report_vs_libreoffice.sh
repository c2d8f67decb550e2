#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-only
# A national report of forty pages over a year of jobs, and LibreOffice's headless conversion of the
# same tables to PDF in the same run: CPU seconds and peak memory of both.
#   FF_BENCH_JOBS=10000000 FF_BENCH_DIR=/var/tmp tests/bench/report_vs_libreoffice.sh bench_report
# With FF_BENCH_KEEP=1 the jobs of the run before are taken again.
set -eu
bench=$1
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" FF_BENCH_DIR="${FF_BENCH_DIR:-/tmp}"
[ -n "${FF_BENCH_KEEP:-}" ] || "$bench" | grep '^jobs'
export FF_BENCH_KEEP=1
"$bench" | tee "$FF_BENCH_DIR/bench-report.txt"
python3 - "$(tail -n 1 "$FF_BENCH_DIR/bench-report.txt")" "$FF_BENCH_DIR" <<'END'
import os, re, resource, subprocess, sys, tempfile
xlsx, folder = sys.argv[1:]
with tempfile.TemporaryDirectory() as profile:
    command = ["soffice", "-env:UserInstallation=file://" + profile, "--headless"]
    # Once before: the first start makes a profile, which is not what is compared.
    for _ in range(2):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command + ["--convert-to", "pdf", "--outdir", folder, xlsx],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
pdf = os.path.join(folder, os.path.basename(xlsx)[:-len("xlsx")] + "pdf")
theirs = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
print("LibreOffice: %.2f s of CPU, memory %.0f MB at most, PDF %.2f MB" % (
    theirs, after.ru_maxrss / 1024, os.path.getsize(pdf) / 1e6))
# Ours reads the jobs as well; theirs begins with finished tables.
ours = re.search(r"warm: ([0-9.]+) s of CPU.*PDF ([0-9.]+)\)", open(
    os.path.join(folder, "bench-report.txt")).read())
print("ours / LibreOffice: all of it %.2f, the PDF alone %.2f" % (
    float(ours[1]) / theirs, float(ours[2]) / theirs))
END
