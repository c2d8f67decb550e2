# SPDX-License-Identifier: GPL-3.0-only
"""Where everything of one stack lies: its directory, its ports, its users, and the environment in
which the Slurm programs believe in them. Nothing of the machine is changed for it."""

import json
import os
import random
import socket
from dataclasses import asdict, dataclass
from pathlib import Path

CLUSTER = "teststack"
HOST = "stackhost"

# Live nodes with a slurmd each, by what their GPUs are; two more exist only in the books.
GPU_NODES = {"g1": "a100:4", "g2": "a100:4", "g3": "a100:4", "h1": "h100:4,a30:4", "u1": "8"}
CPU_NODES = ["c1"]
ABSENT_NODES = {"dead": "DOWN", "sick": "DRAIN"}
LIVE_NODES = [*GPU_NODES, *CPU_NODES]

# Accounts of several states; `fi_ai` is a project under `fi`. One user each, named after it.
ACCOUNTS = {"fi": None, "fi_ai": "fi", "ee": None, "no": None, "pl": None, "cz": None, "be": None}
FIRST_UID = 20000
REST_USER = "rest"
USERS = {name: FIRST_UID + n for n, name in enumerate([REST_USER, *(f"u_{a}" for a in ACCOUNTS)])}

SERVICES = ["slurmctld", "slurmdbd", "slurmrestd", "dcgm", "slurm_exporter", "prometheus", "victoria"]


@dataclass
class Layout:
    root: str
    ports: dict

    @staticmethod
    def create(root):
        """A layout with free ports, kept in the directory for those who come later."""
        layout = Layout(str(root), free_ports(SERVICES + LIVE_NODES + list(ABSENT_NODES)))
        (Path(root) / "layout.json").write_text(json.dumps(asdict(layout)))
        return layout

    @staticmethod
    def load(root):
        return Layout(**json.loads((Path(root) / "layout.json").read_text()))

    def path(self, name):
        return Path(self.root) / name

    def url(self, service):
        return f"http://127.0.0.1:{self.ports[service]}"

    def environment(self, **more):
        """What a Slurm program needs: its configuration, and users and a host name made up by
        nss_wrapper, which stands before libc in the process."""
        etc = self.path("etc")
        return {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "TZ": "UTC", "LC_ALL": "C.UTF-8", "HOME": "/",
            "SLURM_CONF": str(etc / "slurm.conf"), "MYSQL_UNIX_PORT": str(self.path("db/socket")),
            "LD_PRELOAD": "libnss_wrapper.so", "NSS_WRAPPER_PASSWD": str(etc / "passwd"),
            "NSS_WRAPPER_GROUP": str(etc / "group"), "NSS_WRAPPER_HOSTS": str(etc / "hosts"),
            "NSS_WRAPPER_HOSTNAME": HOST, **more,
        }

    def exports(self):
        """What the tests read, as NAME=VALUE lines."""
        return {
            "FF_STACK_DIR": self.root,
            "FF_STACK_COMMAND": str(Path(__file__).resolve().parent / "stack"),
            "FF_STACK_SLURM_URL": self.url("slurmrestd"),
            "FF_STACK_SLURM_USER": "root",
            "FF_STACK_TOKEN_FILE": str(self.path("etc/token")),
            "FF_STACK_EXPIRED_TOKEN_FILE": str(self.path("etc/token.expired")),
            "FF_STACK_PROMETHEUS_URL": self.url("prometheus"),
            "FF_STACK_VICTORIAMETRICS_URL": self.url("victoria"),
            "FF_STACK_DCGM_URL": self.url("dcgm"),
            "FF_STACK_SLURM_EXPORTER_URL": self.url("slurm_exporter"),
        }


def free_ports(names):
    """Neighbouring ports that nobody has, below those the kernel gives to clients."""
    for base in random.sample(range(20000, 32000, 50), 40):
        sockets = []
        try:
            for offset in range(len(names)):
                sockets.append(socket.create_server(("127.0.0.1", base + offset)))
            return {name: base + offset for offset, name in enumerate(names)}
        except OSError:
            continue
        finally:
            for one in sockets:
                one.close()
    raise RuntimeError("no free ports on 127.0.0.1")
