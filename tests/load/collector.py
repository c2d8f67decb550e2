# SPDX-License-Identifier: GPL-3.0-only
"""A collector to be measured: its configuration and cache in a folder of its own, and what it costs."""
import asyncio
import os
import pathlib
import resource
import shutil
import tempfile
import time


def raise_file_limit(needed):
    """A connection a source, on each side."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    if most < needed:
        raise SystemExit(f"The limit of open files is {most}; {needed} are needed.")


def answer(body, content_type="text/plain; version=0.0.4", status="200 OK"):
    return (
        f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    )


def source(name, url, interval, more=""):
    return (
        f'[[source]]\nid = "{name}"\nsystem = "{name}"\nkind = "openmetrics"\ninterval = "{interval}s"\n'
        f'timeout = "{interval}s"\nurl = "{url}"\ntls = false\n{more}\n'
    )


class Collector:
    """Lives inside `async with`; `before` stands before the program, as `faketime` does."""

    def __init__(self, program, sources, systems, before=(), more=()):
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="load."))
        (self.place / "sources.toml").write_text(sources)
        (self.place / "federation.toml").write_text(
            "".join(f'[[system]]\nid = "{each}"\nname = "{each.upper()}"\n' for each in systems)
        )
        self.words = [*before, program, "collect", "--config", self.place, "--cache", self.place / "cache.sqlite"]
        self.words += more
        self.errors = open(self.place / "errors", "wb")

    async def __aenter__(self):
        self.begun = time.monotonic()
        self.process = await asyncio.create_subprocess_exec(
            *map(str, self.words), stdout=asyncio.subprocess.DEVNULL, stderr=self.errors
        )
        self.pid = self.process.pid
        return self

    async def __aexit__(self, *_):
        if self.process.returncode is None:
            self.process.terminate()
        code = await self.process.wait()
        self.errors.close()
        said = (self.place / "errors").read_text(errors="replace").strip()
        if code or said:
            print(f"it ended with {code} and said: {said[:2000]}")
        shutil.rmtree(self.place)

    def cpu(self):
        """Seconds of all its threads."""
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """Resident MB, now and at most."""
        return self._megabytes("VmRSS", "VmHWM")

    def own_memory(self):
        """MB of its own: without the pages of the cache's file that it has mapped, which are the system's."""
        return self._megabytes("RssAnon")[0]

    def _megabytes(self, *names):
        status = pathlib.Path(f"/proc/{self.pid}/status").read_text()
        sizes = dict(line.split(":") for line in status.splitlines())
        return tuple(int(sizes[name].split()[0]) / 1024 for name in names)

    def handles(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def threads(self):
        return len(os.listdir(f"/proc/{self.pid}/task"))

    def cache_size(self):
        return sum(file.stat().st_size for file in self.place.glob("cache.sqlite*")) / 1e6


def machine():
    """How busy the machine is: a figure taken on a busy one says little of time."""
    return f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
