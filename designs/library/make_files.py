#!/usr/bin/env python3
"""Writes the design files of the library from the drawings in ../drawings.

Run it after changing a drawing; the same drawings always give the same bytes. With --check nothing is
written: it lists the files that differ from their drawing and fails if there are any.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
LIBRARY = Path(__file__).resolve().parent
sys.path.insert(0, str(LIBRARY.parent))

from drawings import catalogue  # noqa: E402


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit("usage: make_files.py [--check]")
    stale = []
    for name, make in sorted(catalogue().items()):
        path, content = LIBRARY / name, make()
        if path.is_file() and path.read_bytes() == content:
            continue
        stale.append(name)
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    print("\n".join(stale))
    sys.exit(1 if check and stale else 0)


main()
