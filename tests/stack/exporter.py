# SPDX-License-Identifier: GPL-3.0-only
"""exporter.py DIRECTORY dcgm|slurm_exporter: what dcgm-exporter and the Slurm exporters say at a
site, on /metrics. Jobs, nodes and their GPUs are those that scontrol shows at this moment; only
what a GPU would do (busy, memory, power) is invented, steadily by job and GPU."""

import hashlib
import re
import subprocess
import sys
from collections import Counter, defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from layout import Layout

MODELS = {"a100": "NVIDIA A100-SXM4-40GB", "h100": "NVIDIA H100 80GB HBM3", "a30": "NVIDIA A30",
          "": "Tesla V100-SXM2-32GB"}


def show(layout, what):
    """scontrol's records as dictionaries; with -d a job repeats a group of fields for each node."""
    text = subprocess.run(["scontrol", "-o", "-d", "show", what], env=layout.environment(),
                          text=True, capture_output=True, check=True, timeout=5).stdout
    lines = [line for line in text.splitlines() if "=" in line]
    return [(dict(re.findall(r"(?:^|\s)([\w:/]+)=(\S*)", line)), line) for line in lines]


def gpu_types(gres):
    """"gpu:h100:4,gpu:a30:4" as a list with the type of each GPU."""
    return [kind or "" for kind, count in re.findall(r"gpu(?::([a-z]\w*))?:(\d+)", gres)
            for _ in range(int(count))]


def gpu_count(tres):
    found = re.search(r"gres/gpu=(\d+)", tres)
    return int(found.group(1)) if found else 0


def indices(text):
    for part in filter(None, text.split(",")):
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)


def expand(hosts):
    """"g[1-2],u1" as names: enough for the host lists of this cluster."""
    for prefix, inside, plain in re.findall(r"(\w+)\[([\d,-]+)\]|(\w+)", hosts):
        yield from [plain] if plain else [f"{prefix}{number}" for number in indices(inside)]


def owners(jobs):
    """(node, GPU index) -> job, for every GPU that a job holds."""
    held = {}
    for job, line in jobs:
        if job["JobState"] in ("RUNNING", "SUSPENDED"):
            for hosts, where in re.findall(r"Nodes=(\S+) CPU_IDs=\S+ Mem=\S+ GRES=(\S*)", line):
                for host in expand(hosts):
                    for inside in re.findall(r"IDX:([\d,-]+)", where):
                        held.update({(host, index): job["JobId"] for index in indices(inside)})
    return held


def family(name, help_text, rows):
    lines = [f"{name}{{{labels}}} {value}" if labels else f"{name} {value}"
             for labels, value in rows]
    return "\n".join([f"# HELP {name} {help_text}", f"# TYPE {name} gauge", *lines]) + "\n"


def dcgm(layout):
    held = owners(show(layout, "job"))
    rows = defaultdict(list)
    for node, _ in show(layout, "node"):
        if not node["State"].startswith(("IDLE", "MIXED", "ALLOCATED")):
            continue
        name = node["NodeName"]
        for index, kind in enumerate(gpu_types(node["Gres"])):
            job = held.get((name, index))
            digest = hashlib.sha256(f"{name}/{index}/{job}".encode()).digest()
            busy = 0.3 + 0.65 * digest[0] / 255 if job else 0.0
            serial = hashlib.sha256(f"{name}/{index}".encode()).hexdigest()
            labels = (f'gpu="{index}",UUID="GPU-{serial[:8]}-{serial[8:12]}",device="nvidia{index}",'
                      f'modelName="{MODELS[kind]}",Hostname="{name}"')
            labels += f',hpc_job="{job}"' if job else ""
            rows["GPU_UTIL"].append((labels, round(100 * busy)))
            rows["GR_ENGINE"].append((labels, f"{busy:.6f}"))
            rows["POWER"].append((labels, f"{60 + 330 * busy:.3f}"))
            rows["MEMORY"].append((labels, int(2 + 30000 * busy)))
    return (family("DCGM_FI_DEV_GPU_UTIL", "GPU utilization (in %).", rows["GPU_UTIL"])
            + family("DCGM_FI_DEV_POWER_USAGE", "Power draw (in W).", rows["POWER"])
            + family("DCGM_FI_DEV_FB_USED", "Framebuffer memory used (in MiB).", rows["MEMORY"])
            + family("DCGM_FI_PROF_GR_ENGINE_ACTIVE",
                     "Ratio of time the graphics engine is active.", rows["GR_ENGINE"]))


def waiting(layout):
    """(account, partition, reason, GPUs) of each pending job, arrays task by task."""
    widths = {"Account": 20, "Partition": 20, "Reason": 60, "tres-alloc": 120}
    columns = ",".join(f"{name}:{width}" for name, width in widths.items())
    text = subprocess.run(["squeue", "-a", "-r", "-h", "-t", "PD", "-O", columns], text=True,
                          env=layout.environment(), capture_output=True, check=True).stdout
    for line in text.splitlines():
        yield line[:20].strip(), line[20:40].strip(), line[40:100].strip(), gpu_count(line[100:])


def slurm(layout):
    nodes = [node for node, _ in show(layout, "node")]
    total = sum(len(gpu_types(node.get("Gres", ""))) for node in nodes)
    used = sum(gpu_count(node.get("AllocTRES", "")) for node in nodes)
    out = sum(len(gpu_types(node.get("Gres", ""))) for node in nodes
              if not node["State"].startswith(("IDLE", "MIXED", "ALLOCATED")))
    accounts = defaultdict(Counter)
    for job, _ in show(layout, "job"):
        if job["JobState"] == "RUNNING":
            accounts[job["Account"]]["jobs_running"] += 1
            accounts[job["Account"]]["cpus_running"] += int(job["NumCPUs"])
            accounts[job["Account"]]["gpus_running"] += gpu_count(job.get("TRES", ""))
    queue = Counter()
    for account, partition, reason, gpus in waiting(layout):
        accounts[account]["jobs_pending"] += 1
        accounts[account]["gpus_pending"] += gpus
        queue[partition, reason] += 1
    text = (family("slurm_gpus_total", "Total GPUs", [("", total)])
            + family("slurm_gpus_alloc", "Allocated GPUs", [("", used)])
            + family("slurm_gpus_idle", "Idle GPUs", [("", total - used - out)])
            + family("slurm_gpus_other", "GPUs of nodes that are out", [("", out)])
            + family("slurm_gpus_utilization", "Total GPU utilization", [("", used / total)])
            + family("slurm_queue_pending", "Pending jobs in queue", [
                (f'partition="{where}",reason="{why}"', count)
                for (where, why), count in sorted(queue.items())]))
    for what in ("jobs_running", "jobs_pending", "cpus_running", "gpus_running", "gpus_pending"):
        text += family(f"slurm_account_{what}", f"{what} by account", [
            (f'account="{name}"', counts[what]) for name, counts in sorted(accounts.items())
            if counts[what]])  # like the real one: silent where there is nothing
    return text


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            status, text = 200, (dcgm if what == "dcgm" else slurm)(site)
        except (subprocess.SubprocessError, ValueError) as error:
            status, text = 503, f"# {error}\n"
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    site, what = Layout.load(sys.argv[1]), sys.argv[2]
    ThreadingHTTPServer(("127.0.0.1", site.ports[what]), Handler).serve_forever()
