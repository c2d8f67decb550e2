# SPDX-License-Identifier: GPL-3.0-only
"""Brings the servers up, one after the other as each needs the one before."""

import shutil
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from pathlib import Path

from layout import LIVE_NODES, REST_USER, USERS

NEEDED = ["munged", "mariadbd", "mariadb-install-db", "mariadb", "slurmdbd", "slurmctld", "slurmd",
          "slurmrestd", "sacctmgr", "sbatch", "prometheus", "victoria-metrics"]


def missing():
    return [name for name in NEEDED if not shutil.which(name, path="/usr/sbin:/usr/bin")]


def bring_up(keeper):
    layout = keeper.layout
    books = threading.Thread(target=create_database, args=(layout,))
    books.start()
    munge(keeper)
    books.join()
    database(keeper)
    accounting(keeper)
    controller(keeper)
    metrics(keeper)
    rest(keeper)


def run(layout, *command, user=None):
    """A Slurm command, with its output; an error when it fails."""
    who = {} if user is None else {"user": USERS[user], "group": USERS[user], "extra_groups": []}
    done = subprocess.run([str(word) for word in command], env=layout.environment(), text=True,
                          cwd="/", stdin=subprocess.DEVNULL, capture_output=True, **who)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}: {done.stderr.strip() or done.stdout}")
    return done.stdout.strip()


def succeeds(layout, *command):
    return subprocess.run(command, env=layout.environment(), stdin=subprocess.DEVNULL,
                          capture_output=True).returncode == 0


def munge(keeper):
    folder = keeper.layout.path("munge")
    keeper.start("munged", ["munged", "--foreground", "--force", f"--socket={folder}/socket",
                            f"--key-file={keeper.layout.path('etc/munge.key')}",
                            f"--pid-file={folder}/pid", f"--seed-file={folder}/seed",
                            f"--log-file={folder}/log"])
    keeper.await_condition("munged", (folder / "socket").exists)


def create_database(layout):
    with open(layout.path("log/install-db.log"), "wb") as log:
        subprocess.run(["mariadb-install-db", "--no-defaults", f"--datadir={layout.path('db')}",
                        "--user=root", "--skip-test-db", "--auth-root-authentication-method=socket"],
                       stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False)


def database(keeper):
    """No network, and nothing that only matters when the machine loses power."""
    layout = keeper.layout
    keeper.start("mariadbd", [
        "mariadbd", "--no-defaults", f"--datadir={layout.path('db')}",
        f"--socket={layout.path('db/socket')}", "--skip-networking", "--user=root",
        "--skip-log-bin", "--performance-schema=OFF", "--innodb-buffer-pool-size=64M",
        "--innodb-log-file-size=16M", "--innodb-lock-wait-timeout=900",
        "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0"])
    keeper.await_condition("mariadbd", lambda: succeeds(
        layout, "mariadb", "--no-defaults", "-S", str(layout.path("db/socket")), "-e", "select 1"))


def accounting(keeper):
    keeper.start("slurmdbd", ["slurmdbd", "-D"])
    keeper.await_port("slurmdbd")
    run(keeper.layout, "sacctmgr", "-i", "load", f"file={keeper.layout.path('etc/associations')}")


def controller(keeper):
    layout = keeper.layout
    keeper.start("slurmctld", ["slurmctld", "-D"])
    keeper.await_condition("slurmctld", lambda: succeeds(layout, "scontrol", "ping")
                           and "UP" in run(layout, "scontrol", "ping"))
    for node in LIVE_NODES:
        keeper.start(f"slurmd.{node}", ["slurmd", "-D", "-N", node])

    def all_idle():
        states = run(layout, "sinfo", "-h", "-N", "-n", ",".join(LIVE_NODES), "-o", "%N %t")
        return len({line for line in states.splitlines() if line.endswith(" idle")}) == len(LIVE_NODES)
    keeper.await_condition("every slurmd", all_idle)


def rest(keeper):
    """slurmrestd refuses to run as root; the tokens are root's, who may see every job."""
    layout = keeper.layout
    for name, seconds in (("token", 7 * 86400), ("token.expired", 1)):
        text = run(layout, "scontrol", "token", "username=root", f"lifespan={seconds}")
        path = layout.path(f"etc/{name}")
        path.touch(0o600)
        path.write_text(text.partition("=")[2] + "\n")
    keeper.start("slurmrestd", ["slurmrestd", "-a", "rest_auth/jwt", "-t", "4",
                                f"127.0.0.1:{layout.ports['slurmrestd']}"],
                 layout.environment(SLURM_JWT="daemon"), USERS[REST_USER])
    keeper.await_port("slurmrestd")


def metrics(keeper):
    layout, here = keeper.layout, Path(__file__).resolve().parent
    for service in ("dcgm", "slurm_exporter"):
        keeper.start(service, [sys.executable, "-B", here / "exporter.py", layout.root, service])
    keeper.start("prometheus", [
        "prometheus", f"--config.file={layout.path('etc/scrape.yml')}", "--log.level=warn",
        f"--web.listen-address=127.0.0.1:{layout.ports['prometheus']}",
        f"--storage.tsdb.path={layout.path('prom')}"])
    keeper.start("victoria", [
        "victoria-metrics", f"-httpListenAddr=127.0.0.1:{layout.ports['victoria']}",
        f"-storageDataPath={layout.path('vm')}", f"-promscrape.config={layout.path('etc/scrape.yml')}",
        "-search.latencyOffset=1s", "-memory.allowedBytes=256MB", "-loggerLevel=WARN",
        "-promscrape.suppressScrapeErrors"])


def await_metrics(keeper):
    """Until both engines have scraped both exporters."""
    def answers(service):
        try:
            url = keeper.layout.url(service) + "/api/v1/query?query=sum(up)"
            with urllib.request.urlopen(url, timeout=5) as reply:
                return '"2"]' in reply.read().decode()
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False
    for service in ("prometheus", "victoria"):
        keeper.await_condition(f"{service}'s first scrapes", lambda: answers(service))
