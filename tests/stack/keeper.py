# SPDX-License-Identifier: GPL-3.0-only
"""Keeps the servers of one stack: starts them, answers to `stop` and `start`, and takes everything
down when it is told to, when its owner is gone, or when it is killed itself.

Every server asks the kernel for a signal when the keeper dies, and whatever a server leaves behind
(slurmstepd goes its own way) becomes the keeper's child, so that "ours" is known by descent."""

import ctypes
import os
import select
import shutil
import signal
import socket
import subprocess
import time

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
libc = ctypes.CDLL(None, use_errno=True)


class Keeper:
    def __init__(self, layout):
        self.layout = layout
        self.commands = {}  # name -> how to start it
        self.running = {}   # name -> Popen
        libc.prctl(PR_SET_CHILD_SUBREAPER, 1)

    def start(self, name, command, environment=None, user=None):
        """Starts a server; its output goes to log/NAME.log."""
        self.commands[name] = (command, environment, user)
        who = {} if user is None else {"user": user, "group": user, "extra_groups": []}
        with open(self.layout.path(f"log/{name}.log"), "ab") as log:
            self.running[name] = subprocess.Popen(
                [str(word) for word in command], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env=environment or self.layout.environment(), cwd="/", start_new_session=True,
                preexec_fn=lambda: libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM), **who)

    def await_condition(self, what, condition, seconds=60):
        """Waits until the condition holds; says which server died, if one did."""
        end = time.monotonic() + seconds
        while not condition():
            for name, process in self.running.items():
                if process.poll() is not None:
                    raise RuntimeError(f"{name} ended with {process.returncode} (see log/{name}.log)")
            if time.monotonic() > end:
                raise RuntimeError(f"{what} did not come within {seconds} s")
            time.sleep(0.05)

    def await_port(self, service):
        def listening():
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", self.layout.ports[service])) == 0
        self.await_condition(service, listening)

    def stop(self, name):
        process = self.running.pop(name)
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def restart(self, name):
        if name not in self.running:
            self.start(name, *self.commands[name])
        if name in self.layout.ports:
            self.await_port(name)

    def serve(self, owner):
        """Until told to go, or until the process `owner` has ended."""
        door = socket.socket(socket.AF_UNIX)
        door.bind(str(self.layout.path("keeper")))
        door.listen()
        with open_pid(owner) as gone:
            while True:
                ready, _, _ = select.select([door, gone], [], [])
                if gone in ready:
                    return None
                caller, _ = door.accept()
                words = caller.recv(1000).decode().split()
                if words == ["down"]:
                    return caller  # answered by closing, when everything is gone
                with caller:
                    caller.sendall(self.obey(words).encode())

    def obey(self, words):
        try:
            match words:
                case ["stop", name]:
                    self.stop(name)
                case ["start", name]:
                    self.restart(name)
                case _:
                    return f"no such order: {' '.join(words)}"
            return "ok"
        except Exception as error:  # to be told to the caller, whatever it is
            return f"{type(error).__name__}: {error}"

    def take_down(self):
        """Kills every descendant, since nothing of theirs is kept, and removes the directory."""
        while reap():
            for pid in descendants(os.getpid()):
                send(pid, signal.SIGKILL)
            time.sleep(0.02)
        shutil.rmtree(self.layout.root, ignore_errors=True)


class open_pid:
    """A descriptor that becomes readable when the process ends."""

    def __init__(self, pid):
        self.fd = os.pidfd_open(pid)

    def fileno(self):
        return self.fd

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.fd)


def sweep(root):
    """Ends what outlives a keeper that was killed: jobs, known by files open in the directory."""
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            opened = [f"/proc/{entry}/fd/{number}" for number in os.listdir(f"/proc/{entry}/fd")]
            links = [os.readlink(link) for link in [f"/proc/{entry}/cwd", *opened]]
        except OSError:
            continue  # it ended meanwhile, or is not ours to see
        if any(link.startswith(f"{root}/") for link in links):
            send(int(entry), signal.SIGKILL)
    shutil.rmtree(root, ignore_errors=True)


def send(pid, number):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass


def reap():
    """Collects who has ended; true while there are children left."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return True
    except ChildProcessError:
        return False


def descendants(root):
    children = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as stat:
                    parent = int(stat.read().rpartition(")")[2].split()[1])
            except (FileNotFoundError, ProcessLookupError):
                continue
            children.setdefault(parent, []).append(int(entry))
    found, todo = [], [root]
    while todo:
        more = children.get(todo.pop(), [])
        found += more
        todo += more
    return found
