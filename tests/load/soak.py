# SPDX-License-Identifier: GPL-3.0-only
"""Lets a collector run for long, fast: sources that answer, fail, stall, change; does it grow?

soak.py PROGRAM [MINUTES [SPEED]], such as build/release/bin/factoryfloor 60 60. Sources are polled
SPEED times as often as once a minute, and the calendar runs as fast (tests/support/OtherClock.cpp), so
that the collector packs hours as in MINUTES times SPEED. Its page of aggregates is asked for, too.
Prints a line every half a minute. Ends with 1 where the memory of its own in the last quarter is more
than 5 % above that after the first samples were packed (some twenty minutes), or where it has more
handles open; with 2 where the machine was too busy to come so far in time.
"""
import asyncio
import gzip
import pathlib
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import time

from collector import Collector, answer, machine, source

KINDS = ["page", "accounts", "gzip", "error", "broken", "closes", "stalls", "html"]
SOURCES = 240  # so many that the database's own page cache is full soon
EVERY = 5  # seconds between two looks
WARM = 1100  # polls of a source until its first samples are packed and all that is kept of them is full


def page(accounts):
    counts = "slurm_gpus_total 64\nslurm_gpus_alloc 38\nslurm_gpus_idle 22\nslurm_gpus_other 4\n"
    return counts + "".join(f'slurm_account_gpus_running{{account="p{i}"}} {i % 9}\n' for i in accounts)


class Sites:
    def __init__(self):
        self.polls = 0

    def reply(self, kind):
        self.polls += 1
        if kind == "accounts":  # of the same two hundred, others each time
            return answer(page(random.sample(range(200), 40)).encode())
        if kind == "gzip":
            body = gzip.compress(page(range(30)).encode())
            head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n"
            return head.encode() + body
        if kind == "error":
            return answer(b"down for maintenance", status=random.choice(["500 Broken", "503 Busy", "401 No"]))
        if kind == "broken":
            return answer(page(range(9)).encode() + b'slurm_gpus_alloc{x="')
        if kind == "html":
            return answer(b"<html>login</html>", "text/html")
        return answer(page(range(30)).encode())

    async def serve(self, reader, writer):
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                kind = head.split(b"/", 2)[1].decode()
                if kind == "closes":
                    self.polls += 1
                    break
                if kind == "stalls":
                    self.polls += 1
                    await asyncio.sleep(3)
                    break
                writer.write(self.reply(kind))
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        writer.close()


async def ask_page(collector, port):
    """The page that others poll; what comes of it does not matter here."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        await asyncio.wait_for(reader.read(), 20)
        writer.close()
    except (OSError, TimeoutError):
        pass


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def faster(speed, place):
    """What stands before a program whose calendar runs so much faster."""
    clock = pathlib.Path(__file__).parents[1] / "support/OtherClock.cpp"
    subprocess.run(["c++", "-shared", "-fPIC", "-O2", "-o", f"{place}/clock.so", clock], check=True)
    return ["env", f"LD_PRELOAD={place}/clock.so", f"FF_CLOCK_SPEED={speed}"]


async def main():
    program = sys.argv[1]
    minutes = float(sys.argv[2]) if len(sys.argv) > 2 else 60
    speed = int(sys.argv[3]) if len(sys.argv) > 3 else 60
    place = tempfile.TemporaryDirectory(prefix="soak.")
    before = faster(speed, place.name)
    sites = Sites()
    server = await asyncio.start_server(sites.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    names = [f"s{i}" for i in range(SOURCES)]
    sources = "".join(
        source(name, f"http://127.0.0.1:{port}/{KINDS[i % len(KINDS)]}/{i}", max(60 // speed, 1), 'preset = "slurm-vpenso"')
        for i, name in enumerate(names)
    )
    published = free_port()
    looks = []
    async with Collector(program, sources, names, before, ["--publish", f"127.0.0.1:{published}"]) as collector:
        while sites.polls < SOURCES:
            await asyncio.sleep(0.1)
        begun = time.monotonic()
        while time.monotonic() - begun < 60 * minutes:
            await asyncio.sleep(EVERY)
            await ask_page(collector, published)
            if collector.process.returncode is not None:
                sys.exit("the collector ended by itself")
            looks.append((collector.own_memory(), collector.handles(), collector.threads(), sites.polls))
            if len(looks) % 6 == 0:
                memory, handles, threads, _ = looks[-1]
                print(
                    f"{(time.monotonic() - begun) / 60:5.1f} min: {memory:6.1f} MB of its own, {handles} handles, {threads} "
                    f"threads, {sites.polls} polls, cache {collector.cache_size():.1f} MB, "
                    f"{collector.cpu():.0f} s of CPU; {machine()}",
                    flush=True,
                )
    full = next((i for i, look in enumerate(looks) if look[3] >= WARM * SOURCES), len(looks))
    if full > len(looks) // 2:
        print(f"{sites.polls} polls: too few to say whether it grows; half of the time should bring {WARM * SOURCES}")
        return 2
    early, late = looks[full : full + len(looks) // 8], looks[-(len(looks) // 4) :]
    growth = statistics.median(look[0] for look in late) / statistics.median(look[0] for look in early) - 1
    handles = [max(look[1] for look in part) for part in (early, late)]
    print(f"{sites.polls} polls; memory of the last quarter against that after {full * EVERY / 60:.0f} min: {100 * growth:+.1f} %; "
          f"handles at most {handles[0]} and {handles[1]}")
    return int(growth > 0.05 or handles[1] > handles[0])


sys.exit(asyncio.run(main()))
