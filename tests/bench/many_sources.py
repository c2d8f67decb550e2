# SPDX-License-Identifier: GPL-3.0-only
"""Lets one collector poll very many sources on loopback; prints what it costs, and missed polls.

many_sources.py PROGRAM [SOURCES [INTERVAL [SECONDS [ACCOUNTS]]]], such as
build/release/bin/factoryfloor 10000 30 300 12. A source answers like a site's exporter, with four
counts and two of each account. A poll is missed where two of a source, after the first minute, are more
than one and a half intervals apart. On a busy machine polls are missed for want of a core: the CPU
a poll takes is the figure to compare there.
"""
import asyncio
import os
import pathlib
import resource
import shutil
import sys
import tempfile
import time


def page(site, accounts):
    lines = ["slurm_gpus_total 64\n", "slurm_gpus_alloc 38\n", "slurm_gpus_idle 22\n",
             "slurm_gpus_other 4\n"]
    for account in range(accounts):
        name = f'account="p{site % 97}_{account}"'
        lines.append(f"slurm_account_gpus_running{{{name}}} {account}\n")
        lines.append(f"slurm_account_jobs_pending{{{name}}} {site % 7}\n")
    body = "".join(lines).encode()
    return (b"HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n"
            b"Content-Length: " + str(len(body)).encode() + b"\r\n\r\n" + body)


class Sites:
    """Answers each request, and keeps when each source asked."""

    def __init__(self, count, accounts):
        self.pages = [page(site, accounts) for site in range(count)]
        self.asked = [[] for _ in range(count)]

    async def serve(self, reader, writer):
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                site = int(head.split(b"/", 2)[1])
                self.asked[site].append(time.monotonic())
                writer.write(self.pages[site])
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


def spent(pid):
    """CPU seconds and resident MB, now and at most."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    cpu = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    sizes = dict(line.split(":") for line in
                 pathlib.Path(f"/proc/{pid}/status").read_text().splitlines())
    return cpu, *(int(sizes[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))


async def main():
    program = sys.argv[1]
    given = [int(word) for word in sys.argv[2:6]]
    count, interval, seconds, accounts = given + [10000, 30, 300, 12][len(given):]
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    if most < count + 100:
        sys.exit(f"The limit of open files is {most}; {count} sources need a connection each.")
    sites = Sites(count, accounts)
    server = await asyncio.start_server(sites.serve, "127.0.0.1", 0, backlog=4096)
    port = server.sockets[0].getsockname()[1]
    place = pathlib.Path(tempfile.mkdtemp(prefix="many_sources."))
    collector = None
    try:
        (place / "federation.toml").write_text("".join(
            f'[[system]]\nid = "s{i}"\nname = "S{i}"\n' for i in range(count)))
        (place / "sources.toml").write_text("".join(
            f'[[source]]\nid = "s{i}"\nsystem = "s{i}"\nkind = "openmetrics"\n'
            f'preset = "slurm-vpenso"\ninterval = "{interval}s"\n'
            f'url = "http://127.0.0.1:{port}/{i}/metrics"\ntls = false\n' for i in range(count)))
        begun = time.monotonic()
        collector = await asyncio.create_subprocess_exec(
            program, "collect", "--config", str(place), "--cache", f"{place}/cache.sqlite",
            stdout=asyncio.subprocess.DEVNULL)
        while not any(sites.asked):
            await asyncio.sleep(0.1)
        print(f"first poll {time.monotonic() - begun:.1f} s after the start, "
              f"{spent(collector.pid)[0]:.1f} s of CPU", flush=True)
        begun = time.monotonic()
        await asyncio.sleep(60)
        before, polled = spent(collector.pid)[0], sum(map(len, sites.asked))
        await asyncio.sleep(seconds - 60)
        cpu, now, peak = spent(collector.pid)
        ended = time.monotonic()
        polls = sum(len(asked) for asked in sites.asked)
        missed = 0
        latest = 0.0
        for asked in sites.asked:
            times = [at for at in asked if at > begun + 60 - interval] + [ended]
            apart = [b - a for a, b in zip(times, times[1:])]
            latest = max([latest, *apart])
            missed += sum(1 for each in apart if each > 1.5 * interval)
            missed += len(times) == 1
        print(f"{count} sources every {interval} s for {seconds} s: {polls} polls, {missed} missed "
              f"after the first minute, at most {latest:.1f} s apart")
        print(f"{1000 * (cpu - before) / max(polls - polled, 1):.2f} ms of CPU a poll, so "
              f"{(cpu - before) / max(polls - polled, 1) * count / interval:.2f} of a core")
        print(f"CPU {cpu:.1f} s in all, {(cpu - before) / (ended - begun - 60):.2f} of a core after "
              f"the first minute; {now:.0f} MB resident, {peak:.0f} MB at most")
    finally:
        if collector:
            collector.terminate()
            await collector.wait()
        server.close()
        shutil.rmtree(place)


asyncio.run(main())
