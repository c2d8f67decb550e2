# SPDX-License-Identifier: GPL-3.0-only
"""The configuration files of every server, written into the stack's directory."""

import os
import secrets

from layout import (ABSENT_NODES, ACCOUNTS, CLUSTER, CPU_NODES, GPU_NODES, HOST, LIVE_NODES,
                    USERS)

GPU_TYPES = ["a100", "h100", "a30"]


def write(layout):
    for folder in ["etc", "log", "db", "munge", "state", "spool", "home", "gpu", "prom", "vm"]:
        layout.path(folder).mkdir()
    for node in LIVE_NODES:
        layout.path(f"spool/{node}").mkdir()
    layout.path("home").chmod(0o1777)  # where jobs write
    for number in range(8):
        layout.path(f"gpu/{number}").symlink_to("/dev/null")  # slurmd wants devices
    secret(layout.path("etc/jwt.key"), secrets.token_bytes(32))
    secret(layout.path("etc/munge.key"), secrets.token_bytes(128))
    files = {
        "passwd": passwd(), "group": group(), "hosts": f"127.0.0.1 localhost {HOST}\n",
        "slurm.conf": slurm(layout), "gres.conf": gres(layout), "cgroup.conf": "",
        "plugstack.conf": "", "associations": associations(), "scrape.yml": scrape(layout),
    }
    for name, text in files.items():
        layout.path(f"etc/{name}").write_text(text)
    secret(layout.path("etc/slurmdbd.conf"), slurmdbd(layout).encode())


def secret(path, content):
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
        file.write(content)


def passwd():
    people = {"root": 0, **USERS, "nobody": 65534}
    return "".join(f"{name}:x:{uid}:{uid}::/:/bin/sh\n" for name, uid in people.items())


def group():
    return "".join(f"{name}:x:{uid}:\n" for name, uid in {"root": 0, **USERS, "nogroup": 65534}.items())


def slurm(layout):
    nodes = [f"NodeName={name} NodeAddr=127.0.0.1 Port={layout.ports[name]} Gres={gres_of(gpus)}"
             for name, gpus in GPU_NODES.items()]
    nodes += [f"NodeName={name} NodeAddr=127.0.0.1 Port={layout.ports[name]}" for name in CPU_NODES]
    nodes += [f'NodeName={name} NodeAddr=127.0.0.1 Port={layout.ports[name]} Gres=gpu:a100:4 '
              f'State={state} Reason="not here"' for name, state in ABSENT_NODES.items()]
    return f"""ClusterName={CLUSTER}
SlurmctldHost={HOST}(127.0.0.1)
SlurmctldPort={layout.ports["slurmctld"]}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket={layout.path("munge/socket")}
CredType=cred/munge
AuthAltTypes=auth/jwt
AuthAltParameters=jwt_key={layout.path("etc/jwt.key")}
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SwitchType=switch/none
MpiDefault=none
MailProg=/bin/true
PlugStackConfig={layout.path("etc/plugstack.conf")}
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
SlurmdParameters=config_overrides
StateSaveLocation={layout.path("state")}
SlurmdSpoolDir={layout.path("spool")}/%n
SlurmctldPidFile={layout.path("log/slurmctld.pid")}
SlurmdPidFile={layout.path("log")}/slurmd.%n.pid
ReturnToService=1
SlurmdTimeout=300
MinJobAge=3600
KillWait=2
SchedulerType=sched/backfill
SchedulerParameters=bf_interval=2,sched_interval=2,sched_min_interval=1,bf_continue
PriorityType=priority/multifactor
PriorityWeightAge=1000
AccountingStorageType=accounting_storage/slurmdbd
AccountingStorageHost=127.0.0.1
AccountingStoragePort={layout.ports["slurmdbd"]}
AccountingStoragePass={layout.path("munge/socket")}
AccountingStorageTRES=gres/gpu,{",".join("gres/gpu:" + kind for kind in GPU_TYPES)}
AccountingStorageEnforce=associations,limits,qos
GresTypes=gpu
NodeName=DEFAULT Sockets=2 CoresPerSocket=16 ThreadsPerCore=1 RealMemory=200000 State=UNKNOWN
{chr(10).join(nodes)}
PartitionName=DEFAULT MaxTime=2-00:00:00 DefaultTime=01:00:00 DefMemPerCPU=500
PartitionName=gpu Nodes=g[1-3],h1,u1,dead,sick Default=YES
PartitionName=cpu Nodes=c1
PartitionName=dev Nodes=u1,g3 PriorityTier=10
"""


def gres_of(gpus):
    return ",".join(f"gpu:{part}" for part in gpus.split(","))


def gres(layout):
    def devices(first, last):
        return f"{layout.root}/gpu/[{first}-{last}]"

    return f"""AutoDetect=off
NodeName=g[1-3],dead,sick Name=gpu Type=a100 File={devices(0, 3)}
NodeName=h1 Name=gpu Type=h100 File={devices(0, 3)}
NodeName=h1 Name=gpu Type=a30 File={devices(4, 7)}
NodeName=u1 Name=gpu File={devices(0, 7)}
"""


def slurmdbd(layout):
    return f"""DbdHost={HOST}
DbdAddr=127.0.0.1
DbdPort={layout.ports["slurmdbd"]}
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket={layout.path("munge/socket")}
AuthAltTypes=auth/jwt
AuthAltParameters=jwt_key={layout.path("etc/jwt.key")}
CommunicationParameters=NoInAddrAny
StorageType=accounting_storage/mysql
StorageHost=localhost
StorageUser=root
StorageLoc=slurm_acct_db
PidFile={layout.path("log/slurmdbd.pid")}
DebugLevel=info
"""


def associations():
    """The association tree as sacctmgr loads it."""
    lines = [f"Cluster - '{CLUSTER}':Fairshare=1:QOS='normal'", "Parent - 'root'",
             "User - 'root':DefaultAccount='root':AdminLevel='Administrator':Fairshare=1"]
    lines += [f"Account - '{a}':Description='{a}':Organization='{a}'"
              for a, parent in ACCOUNTS.items() if parent is None]
    for account in ACCOUNTS:
        lines.append(f"Parent - '{account}'")
        lines += [f"Account - '{child}':Description='{child}':Organization='{account}'"
                  for child, parent in ACCOUNTS.items() if parent == account]
        lines.append(f"User - 'u_{account}':DefaultAccount='{account}':Fairshare=1")
    return "\n".join(lines) + "\n"


def scrape(layout):
    """One file for Prometheus and VictoriaMetrics alike."""
    def job(name, service):
        return (f"  - job_name: {name}\n    static_configs:\n"
                f'      - targets: ["127.0.0.1:{layout.ports[service]}"]\n')

    return ("global:\n  scrape_interval: 2s\n  scrape_timeout: 2s\nscrape_configs:\n"
            + job("dcgm", "dcgm") + job("slurm", "slurm_exporter"))
