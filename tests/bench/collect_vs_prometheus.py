# SPDX-License-Identifier: GPL-3.0-only
"""Serves generated DCGM expositions on loopback, lets Prometheus and collect poll them, compares."""
import http.server
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

INTERVAL = 5
FAMILIES = [
    ("DCGM_FI_DEV_SM_CLOCK", 1980), ("DCGM_FI_DEV_MEM_CLOCK", 2619),
    ("DCGM_FI_DEV_GPU_TEMP", 41), ("DCGM_FI_DEV_POWER_USAGE", 512.25),
    ("DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION", 912345678), ("DCGM_FI_DEV_GPU_UTIL", 87),
    ("DCGM_FI_DEV_MEM_COPY_UTIL", 31), ("DCGM_FI_DEV_XID_ERRORS", 0),
    ("DCGM_FI_DEV_FB_FREE", 20480), ("DCGM_FI_DEV_FB_USED", 61440),
    ("DCGM_FI_PROF_GR_ENGINE_ACTIVE", 0.871), ("DCGM_FI_PROF_PIPE_TENSOR_ACTIVE", 0.412),
]
SYSTEMS = ["jupiter", "leonardo", "lumi", "alps", "marenostrum5", "meluxina", "meluxina-ai",
           "vega", "karolina", "arrhenius", "mimer-ai", "daedalus", "it4lia-ai", "lumi-ai",
           "hammerhai", "alice-recoque"]


def page(target, gpus):
    lines = []
    for family, base in FAMILIES:
        lines.append(f"# HELP {family} Simulated.\n# TYPE {family} gauge\n")
        for gpu in range(gpus):
            job = f',hpc_job="{4000 + gpu // 4}"' if gpu % 10 else ""
            lines.append(
                f'{family}{{gpu="{gpu % 4}",UUID="GPU-{target:08x}-{gpu:012x}",device="nvidia'
                f'{gpu % 4}",modelName="NVIDIA GH200 120GB",Hostname="n{gpu // 4:05}"{job}}} '
                f"{base + gpu % 7}\n")
    return "".join(lines).encode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    pages = []
    served = 0

    def do_GET(self):
        body = self.pages[int(self.path.split("/")[1])]
        Handler.served += 1
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def used(pid):
    """CPU seconds and peak resident MB so far."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    cpu = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return cpu, int(line.split()[1]) / 1024
    return cpu, 0.0


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def main():
    program, targets, gpus, seconds = sys.argv[1], *map(int, sys.argv[2:5])
    targets = min(targets, len(SYSTEMS))
    Handler.pages = [page(target, gpus) for target in range(targets)]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_address[1]
    place = pathlib.Path(tempfile.mkdtemp(prefix="collect_bench."))
    running = []
    try:
        scrapes = "".join(
            f"  - job_name: t{i}\n    metrics_path: /{i}/metrics\n"
            f'    static_configs: [{{targets: ["127.0.0.1:{port}"]}}]\n' for i in range(targets))
        (place / "prometheus.yml").write_text(
            f"global: {{scrape_interval: {INTERVAL}s, scrape_timeout: {INTERVAL}s}}\n"
            f"scrape_configs:\n{scrapes}")
        (place / "sources.toml").write_text("".join(
            f'[[source]]\nid = "t{i}"\nsystem = "{SYSTEMS[i]}"\nkind = "openmetrics"\n'
            f'preset = "dcgm"\ninterval = "{INTERVAL}s"\n'
            f'url = "http://127.0.0.1:{port}/{i}/metrics"\n\n' for i in range(targets)))
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        running.append(subprocess.Popen(
            ["prometheus", f"--config.file={place}/prometheus.yml",
             f"--storage.tsdb.path={place}/tsdb",
             f"--web.listen-address=127.0.0.1:{free_port()}"], **quiet))
        running.append(subprocess.Popen(
            [program, "collect", "--config", str(place), "--cache", f"{place}/cache.sqlite"],
            **quiet))
        time.sleep(seconds)
        theirs, ours = (used(process.pid) for process in running)
        samples = Handler.served / 2 * gpus * len(FAMILIES)
        print(f"{targets} targets of {gpus} GPUs every {INTERVAL} s for {seconds} s: "
              f"{Handler.served} scrapes in all, {samples / 1e6:.1f} million samples each")
        print(f"prometheus  {theirs[0]:7.2f} s of CPU  {theirs[1]:7.1f} MB at most")
        print(f"collect     {ours[0]:7.2f} s of CPU  {ours[1]:7.1f} MB at most")
        print(f"ratio       {ours[0] / theirs[0]:7.3f}           {ours[1] / theirs[1]:7.3f}")
    finally:
        for process in running:
            process.terminate()
            process.wait()
        shutil.rmtree(place)


main()
