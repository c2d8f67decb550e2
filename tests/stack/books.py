# SPDX-License-Identifier: GPL-3.0-only
"""The accounting of a test that lasts a minute, as if it had lasted hours.

Everything in it is real but the clock: real jobs came, waited, ran, were suspended, requeued and
lost, a reservation stood empty, and slurmdbd wrote what happened. Then each second of that is
stretched, in slurmdbd's database, so that jobs cross the borders of hours, and slurmdbd itself rolls
up the hours."""

import subprocess
import time

from layout import CLUSTER, USERS
from servers import run

HOUR = 3600
# Every column that is an instant, of every table that a roll-up reads.
INSTANTS = {
    "job_table": ["time_submit", "time_eligible", "time_start", "time_end", "time_suspended"],
    "step_table": ["time_start", "time_end"],
    "suspend_table": ["time_start", "time_end"],
    "event_table": ["time_start", "time_end"],
    "resv_table": ["time_start", "time_end"],
}


def sql(layout, statement):
    done = subprocess.run(
        ["mariadb", "--no-defaults", "-N", "-B", "-S", str(layout.path("db/socket")),
         "slurm_acct_db", "-e", statement], text=True, capture_output=True, check=True,
        stdin=subprocess.DEVNULL)
    return done.stdout.split()


def close(layout, factor):
    """Ends all jobs and reservations, stretches the past by `factor`, and rolls it up."""
    cancel_all(layout)
    end_reservations(layout)
    stretch(layout, factor)
    first = min(int(value) for value in sql(
        layout, f"select coalesce(min(time_submit), unix_timestamp()) from {CLUSTER}_job_table"))
    roll_up(layout, first // HOUR * HOUR, int(time.time()) // HOUR * HOUR)


def cancel_all(layout):
    """A suspended job goes on first: Slurm dates the end of one that is cancelled to its
    suspension."""
    for job in run(layout, "squeue", "-h", "-t", "S", "-o", "%A").split():
        run(layout, "scontrol", "resume", job)
    await_true("resumed jobs", lambda: not run(layout, "squeue", "-h", "-t", "S", "-o", "%A"))
    for user in USERS:
        run(layout, "scancel", "-u", user)
    still = f"select count(*) from {CLUSTER}_job_table where time_end=0 and time_start>0"
    await_true("the end of all jobs", lambda: not run(
        layout, "squeue", "-h", "-t", "R,CG,S,PD", "-o", "%A") and sql(layout, still) == ["0"])


def end_reservations(layout):
    """Keeps `school` in the books, for whose account GPUs stood idle, and with them: of a
    reservation by nodes this Slurm counts CPUs only, where a later one has TRES=gres/gpu=4."""
    for name in ("training", "upkeep", "school"):
        run(layout, "scontrol", "delete", f"reservation={name}")
    ended = f"select count(*) from {CLUSTER}_resv_table where resv_name = 'school' and time_end <= "
    await_true("the end of the reservation",
               lambda: sql(layout, f"{ended} unix_timestamp()") == ["1"])
    sql(layout, f"delete from {CLUSTER}_resv_table where resv_name <> 'school'")
    gpu, = sql(layout, "select id from tres_table where type = 'gres' and name = 'gpu'")
    sql(layout, f"update {CLUSTER}_resv_table set tres = concat(tres, ',{gpu}=4')")


def await_true(what, condition):
    end = time.monotonic() + 60
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError(f"{what} did not come within a minute")
        time.sleep(0.2)


def stretch(layout, factor):
    """Instant t becomes border - (now - t) x factor, where border is shortly before the last whole
    hour; lengths of time are multiplied."""
    now = int(time.time())
    border = now // HOUR * HOUR - 7
    for table, columns in INSTANTS.items():
        for column in columns:
            sql(layout, f"update {CLUSTER}_{table} set {column} = {border} - ({now} - {column})"
                        f" * {factor} where {column} > 1000000000 and {column} <= {now}")
    sql(layout, f"delete from {CLUSTER}_assoc_usage_hour_table")
    sql(layout, f"update {CLUSTER}_job_table set time_suspended = time_suspended * {factor}"
                " where time_suspended between 1 and 1000000000")


def roll_up(layout, start, end):
    """slurmdbd rolls up by itself on the hour; Slurm's own library can ask for it now."""
    run(layout, "/usr/bin/python3", "-c", ROLL, start, end)


ROLL = """
import ctypes, glob, sys
library, = glob.glob("/usr/lib/*/slurm-wlm/libslurmfull.so")
slurm = ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)
slurm.slurm_init.argtypes = [ctypes.c_char_p]
slurm.slurmdb_connection_get.restype = ctypes.c_void_p
slurm.slurmdb_connection_get.argtypes = [ctypes.c_void_p]
slurm.slurmdb_usage_roll.argtypes = [ctypes.c_void_p, ctypes.c_long, ctypes.c_long,
                                     ctypes.c_uint16, ctypes.c_void_p]
slurm.slurm_init(None)
flags = ctypes.c_uint16(0)
books = slurm.slurmdb_connection_get(ctypes.byref(flags))
sys.exit(slurm.slurmdb_usage_roll(books, int(sys.argv[1]), int(sys.argv[2]), 0, None) != 0)
"""
