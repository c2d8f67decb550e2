# SPDX-License-Identifier: GPL-3.0-only
"""Lets one collector poll very many sources on loopback; prints what it costs, and missed polls.

many_sources.py PROGRAM [SOURCES [INTERVAL [SECONDS [ACCOUNTS]]]], such as
build/release/bin/factoryfloor 10000 30 300 12. A source answers like a site's exporter, with four
counts and two of each account. A poll is missed where two of a source, after the first minute, are more
than one and a half intervals apart. On a busy machine, or in a debug build, polls are missed for want
of a core: the CPU a poll takes is the figure to compare there.
"""
import asyncio
import sys
import time

from collector import Collector, answer, machine, raise_file_limit, source


def page(site, accounts):
    lines = ["slurm_gpus_total 64\n", "slurm_gpus_alloc 38\n", "slurm_gpus_idle 22\n", "slurm_gpus_other 4\n"]
    for account in range(accounts):
        name = f'account="p{site % 97}_{account}"'
        lines.append(f"slurm_account_gpus_running{{{name}}} {account}\n")
        lines.append(f"slurm_account_jobs_pending{{{name}}} {site % 7}\n")
    return answer("".join(lines).encode())


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


async def main():
    program = sys.argv[1]
    given = [int(word) for word in sys.argv[2:6]]
    count, interval, seconds, accounts = given + [10000, 30, 300, 12][len(given) :]
    raise_file_limit(count + 100)
    sites = Sites(count, accounts)
    server = await asyncio.start_server(sites.serve, "127.0.0.1", 0, backlog=4096)
    port = server.sockets[0].getsockname()[1]
    names = [f"s{i}" for i in range(count)]
    sources = "".join(
        source(name, f"http://127.0.0.1:{port}/{i}/metrics", interval, 'preset = "slurm-vpenso"')
        for i, name in enumerate(names)
    )
    async with Collector(program, sources, names) as collector:
        while not any(sites.asked):
            await asyncio.sleep(0.1)
        print(
            f"first poll {time.monotonic() - collector.begun:.1f} s after the start, {collector.cpu():.1f} s of CPU",
            flush=True,
        )
        begun = time.monotonic()
        await asyncio.sleep(60)
        before, polled = collector.cpu(), sum(map(len, sites.asked))
        await asyncio.sleep(seconds - 60)
        cpu, (now, peak), ended = collector.cpu(), collector.memory(), time.monotonic()
        load = machine()
    polls = sum(len(asked) for asked in sites.asked)
    missed = 0
    latest = 0.0
    for asked in sites.asked:
        times = [at for at in asked if begun + 60 - interval < at < ended] + [ended]
        apart = [b - a for a, b in zip(times, times[1:])]
        latest = max([latest, *apart])
        missed += sum(1 for each in apart if each > 1.5 * interval)
        missed += len(times) == 1
    each = (cpu - before) / max(polls - polled, 1)
    print(
        f"{count} sources every {interval} s for {seconds} s: {polls} polls, {missed} missed after the first "
        f"minute, at most {latest:.1f} s apart"
    )
    print(f"{1000 * each:.2f} ms of CPU a poll, so {each * count / interval:.2f} of a core")
    print(
        f"CPU {cpu:.1f} s in all, {(cpu - before) / (ended - begun - 60):.2f} of a core after the first minute; "
        f"{now:.0f} MB resident, {peak:.0f} MB at most; {load}"
    )
    server.close()


asyncio.run(main())
