# SPDX-License-Identifier: GPL-3.0-only
"""The job mix: each way to ask for a GPU, each way to wait for one, each way to end."""

from servers import run

class Mix:
    def __init__(self, keeper):
        self.keeper = keeper
        self.layout = keeper.layout

    def submit(self, account, *options, job="sleep 100000"):
        """sbatch as the account's user; the job's id."""
        return run(self.layout, "sbatch", "--parsable", "-A", account, "-J", "confidential",
                   "-o", "/dev/null", "-D", self.layout.path("home"), *options, "--wrap", job,
                   user=f"u_{account}")

    def control(self, *words):
        run(self.layout, "scontrol", *words)

    def reserve(self, name, nodes, *options):
        self.control("create", "reservation", f"reservationname={name}", f"nodes={nodes}",
                     "duration=04:00:00", *options)

    def states(self, job):
        """One state, or one for each part of a het job."""
        return run(self.layout, "squeue", "-h", "-t", "all", "-j", job, "-o", "%T").split()

    def await_state(self, job, *wanted):
        self.keeper.await_condition(f"job {job} to be {'/'.join(wanted)}",
                                    lambda: set(self.states(job)) <= set(wanted))

    def await_age(self, job):
        """Until it has run for a second or two, so that there is something to account for."""
        self.keeper.await_condition(f"job {job} to run a while", lambda: run(
            self.layout, "squeue", "-h", "-t", "R", "-j", job, "-o", "%M") not in ("", "0:00"))


def submit(keeper):
    mix = Mix(keeper)
    mix.submit("no", "-p", "dev", "-w", "u1", "-G1", "-t", "1")  # times out after a minute or two
    failed = ended(mix)
    running(mix)
    waiting(mix, failed)


def ended(mix):
    """Jobs that end at once, in each manner; the id of one that failed."""
    for account, node, gpus in (("fi", "g1", 2), ("ee", "g1", 1), ("pl", "g2", 3)):
        mix.submit(account, "-w", node, f"--gres=gpu:a100:{gpus}", "-t", "5", job="sleep 2")
    failed = mix.submit("no", "-p", "dev", "-w", "u1", "-G1", "-t", "5", job="sleep 1; exit 3")
    cancelled = mix.submit("cz", "-p", "dev", "-w", "u1", "-G2", "-t", "5")
    lost = mix.submit("be", "-w", "g3", "--gpus-per-node=3", "--no-requeue", "-t", "5")
    unstarted = mix.submit("fi_ai", "-G4", "--hold", "-t", "5")
    for job in (cancelled, lost):
        mix.await_age(job)
    run(mix.layout, "scancel", cancelled)
    run(mix.layout, "scancel", unstarted)
    mix.control("update", "nodename=g3", "state=down", "reason=test")
    mix.await_state(lost, "NODE_FAIL")
    mix.control("update", "nodename=g3", "state=resume")
    mix.await_state(failed, "FAILED")
    for node in ("g1", "g2", "g3"):  # free again for what comes
        mix.keeper.await_condition("short jobs", lambda n=node: not run(
            mix.layout, "squeue", "-h", "-w", n, "-o", "%i"))
    return failed


def running(mix):
    """Typed and untyped requests, by node, by job and by task; arrays, het jobs, suspension."""
    jobs = [
        mix.submit("fi", "-N2", "-w", "g1,g2", "--gpus-per-node=4", "-t", "1-00:00:00"),
        mix.submit("fi_ai", "-w", "g3", "--gres=gpu:a100:2", "-c4", "-t", "12:00:00"),
        mix.submit("no", "-w", "g3", "-G1", "-t", "06:00:00"),
        mix.submit("ee", "--gpus=h100:2", "-t", "02:00:00"),
        mix.submit("cz", "-p", "gpu", "-w", "u1", "-n2", "--gpus-per-task=1", "-t", "08:00:00"),
        mix.submit("pl", "-p", "cpu", "-n2", "-t", "05:00:00"),
        mix.submit("be", "-w", "u1", "--gres=gpu:1", "-t", "02:00:00", ":", "-p", "cpu", "-n1"),
        mix.submit("pl", "--gres=gpu:a30:1", "--array=0-5%2", "-t", "04:00:00") + "_0",
    ]
    suspended = mix.submit("no", "-p", "gpu", "-w", "u1", "--gpus=2", "-t", "05:00:00")
    requeued = mix.submit("ee", "-p", "dev", "-w", "u1", "--gpus=1", "--requeue", "-t", "03:00:00")
    for job in [*jobs, suspended, requeued]:
        mix.await_state(job, "RUNNING")
    mix.await_age(requeued)
    mix.control("suspend", suspended)
    mix.control("requeue", requeued)
    mix.await_state(requeued, "PENDING", "RUNNING")


def waiting(mix, failed):
    """One for each reason to wait that the figures tell apart."""
    mix.reserve("training", "h1", "starttime=now+20hours", "accounts=ee")
    mix.reserve("upkeep", "h1", "starttime=now", "users=root", "flags=maint,ignore_jobs")
    mix.reserve("school", "g3", "starttime=now", "accounts=be", "flags=ignore_jobs")
    for node, flag in (("h1", "MAINT"), ("g3", "RESERVED")):  # slurmctld marks nodes by and by
        mix.keeper.await_condition(f"{node} to be {flag}", lambda n=node, f=flag: f in run(
            mix.layout, "scontrol", "-o", "show", "node", n))
    mix.submit("fi", "-N3", "--gpus-per-node=4", "-w", "g[1-3]", "-t", "1-00:00:00")
    mix.submit("fi_ai", "-N3", "--gres=gpu:a100:4", "-w", "g[1-3]", "-t", "1-00:00:00")
    mix.submit("be", "-w", "g1", "-n2", "--gpus-per-task=a100:2", "-t", "10:00:00")
    mix.submit("no", "-G1", "--hold")
    mix.submit("ee", "-G2", "--begin=now+6hours")
    mix.submit("no", "-G1", "-d", f"afterok:{failed}")
    mix.submit("ee", "-G4", "--reservation=training", "-t", "01:00:00")
    mix.submit("cz", "-G3", "-w", "g1", "--array=1-4", "-t", "02:00:00")
