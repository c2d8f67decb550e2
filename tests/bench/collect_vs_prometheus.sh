#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-only
# `factoryfloor collect` beside the real Prometheus: the same targets, the same interval, the same
# minutes; CPU seconds and peak memory of both, and their ratio.
#   tests/bench/collect_vs_prometheus.sh path/to/factoryfloor [targets] [gpus each] [seconds]
set -eu
program=$1
exec python3 "$(dirname "$0")/collect_vs_prometheus.py" "$program" "${2:-10}" "${3:-1000}" "${4:-60}"
