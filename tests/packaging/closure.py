#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""Fills a folder with the files of the installed Debian packages that a package depends on.

closure.py FILE.deb ROOT: nothing else is there then, so that what runs in it has all it needs by
what its package says. Of alternatives, the first that is installed stands.
"""
import os
import re
import shutil
import subprocess
import sys

LEFT_OUT = ("/usr/share/doc/", "/usr/share/man/", "/usr/share/locale/", "/usr/share/info/")


def installed():
    """name -> what it depends on, as text; virtual name -> names that provide it."""
    fields = "${binary:Package}\t${Pre-Depends}, ${Depends}\t${Provides}\t${db:Status-Status}\n"
    listed = subprocess.run(["dpkg-query", "-W", "-f", fields], check=True, capture_output=True, text=True)
    needs, provided = {}, {}
    for line in listed.stdout.splitlines():
        name, depends, provides, status = line.split("\t")
        if status != "installed":
            continue
        name = name.split(":")[0]
        needs[name] = depends
        for each in provides.split(","):
            provided.setdefault(each.split("(")[0].strip(), []).append(name)
    return needs, provided


def names_in(depends):
    """Each group of alternatives."""
    for group in depends.split(","):
        names = [re.split(r"[ (:]", part.strip())[0] for part in group.split("|")]
        if names[0]:
            yield names


def closure(depends):
    needs, provided = installed()
    found, todo = set(), list(names_in(depends))
    # Essential packages are there without being named.
    todo += [[name] for name in ("base-files", "bash", "coreutils", "dash", "libc-bin", "sed", "grep")]
    while todo:
        names = todo.pop()
        there = [n for n in names if n in needs] or [p for n in names for p in provided.get(n, [])]
        if not there:
            sys.exit(f"not installed: {' | '.join(names)}")
        if there[0] not in found:
            found.add(there[0])
            todo += list(names_in(needs[there[0]]))
    return found


def copy(package, root):
    listed = subprocess.run(["dpkg-query", "-L", package], check=True, capture_output=True, text=True)
    for path in listed.stdout.splitlines():
        target = root + path
        if path.startswith(LEFT_OUT) or not path.startswith("/") or os.path.lexists(target):
            continue
        if os.path.isdir(path) and not os.path.islink(path):
            os.makedirs(target, exist_ok=True)
        elif os.path.lexists(path):
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copy2(path, target, follow_symlinks=False)


def main():
    deb, root = sys.argv[1:]
    depends = subprocess.run(["dpkg-deb", "-f", deb, "Depends"], check=True, capture_output=True, text=True)
    for link in ("bin", "lib", "lib64", "sbin"):  # as Debian 12 has them
        os.makedirs(f"{root}/usr/{link}", exist_ok=True)
        os.symlink(f"usr/{link}", f"{root}/{link}")
    packages = closure(depends.stdout.strip())
    for package in sorted(packages):
        copy(package, root)
    print(f"{len(packages)} packages: {' '.join(sorted(packages))}")


main()
