# SPDX-License-Identifier: GPL-3.0-only
"""Lets one collector poll a page of very many GPUs, as DCGM's exporter would write it of a whole site.

one_big_source.py PROGRAM [GPUS [INTERVAL [POLLS]]], such as build/release/bin/factoryfloor 70000 30 6.
The page has a line a GPU of each of five families, and changes with each poll. Prints what the poller
took of a processor for each poll, and what it held.
"""
import asyncio
import random
import sys
import time

from collector import Collector, answer, machine, source

FAMILIES = [
    ("DCGM_FI_DEV_GPU_UTIL", 0, 100),
    ("DCGM_FI_DEV_FB_USED", 0, 80000),
    ("DCGM_FI_DEV_POWER_USAGE", 60, 700),
    ("DCGM_FI_DEV_GPU_TEMP", 25, 85),
    ("DCGM_FI_PROF_GR_ENGINE_ACTIVE", 0, 1),
]


def labels(gpu):
    node, number = divmod(gpu, 4)
    return (
        f'{{gpu="{number}",UUID="GPU-{gpu:08x}-5c1e-4d7a-9b3f-{gpu * 7919:012x}",device="nvidia{number}",'
        f'modelName="NVIDIA GH200 120GB",Hostname="nid{node:06d}"}}'
    )


def page(all_labels, seed):
    dice = random.Random(seed)
    lines = []
    for name, least, most in FAMILIES:
        lines.append(f"# HELP {name} of a GPU\n# TYPE {name} gauge\n")
        values = [str(round(least + step * (most - least) / 1000, 3)) for step in range(1001)]
        lines += [f"{name}{each} {value}\n" for each, value in zip(all_labels, dice.choices(values, k=len(all_labels)))]
    return answer("".join(lines).encode())


async def main():
    program = sys.argv[1]
    given = [int(word) for word in sys.argv[2:5]]
    gpus, interval, polls = given + [70000, 30, 6][len(given) :]
    all_labels = [labels(gpu) for gpu in range(gpus)]
    pages = [page(all_labels, seed) for seed in range(2)]
    asked = []

    async def serve(reader, writer):
        try:
            while True:
                await reader.readuntil(b"\r\n\r\n")
                asked.append(time.monotonic())
                writer.write(pages[len(asked) % len(pages)])
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/metrics"
    limit = f"series_limit = {len(FAMILIES) * gpus + 1000}"
    async with Collector(program, source("big", url, interval, limit), ["big"]) as collector:
        while len(asked) < 2:  # the first one begins anew: names are learned
            await asyncio.sleep(0.2)
        await asyncio.sleep(interval * 0.9)
        before, at = collector.cpu(), len(asked)
        while len(asked) < at + polls:
            await asyncio.sleep(0.2)
        await asyncio.sleep(interval * 0.9)
        cpu = (collector.cpu() - before) / (len(asked) - at)
        apart = max(b - a for a, b in zip(asked[1:], asked[2:]))
        now, peak = collector.memory()
        print(
            f"{gpus} GPUs, {len(FAMILIES) * gpus} lines, {len(pages[0]) / 1e6:.0f} MB a page every {interval} s: "
            f"{len(asked)} polls, at most {apart:.1f} s apart"
        )
        print(
            f"{cpu:.2f} s of CPU a poll, so {cpu / interval:.2f} of a core; {now:.0f} MB resident, {peak:.0f} MB at "
            f"most; cache {collector.cache_size():.1f} MB; {machine()}"
        )
        # Whether the polls were taken, in the words of the program itself.
        shown = await asyncio.create_subprocess_exec(
            program, "show", "sources", "--config", str(collector.place), "--cache", f"{collector.place}/cache.sqlite"
        )
        await shown.wait()
    server.close()


asyncio.run(main())
