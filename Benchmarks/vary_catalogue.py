#!/usr/bin/env python3
"""Makes a catalogue of any size from a real one: each artist is paired with titles of other rows.

Words keep the frequencies that they have in the real catalogue, which is what a search's cost depends on.
"""

import argparse
import csv
import sys
from collections.abc import Iterator


def pairs(rows: list[tuple[str, str]], count: int) -> Iterator[tuple[str, str]]:
    """The real rows first, then the artists with the titles a growing distance away; no pair comes twice."""
    seen: set[tuple[str, str]] = set()
    for distance in range(len(rows)):
        for index, (artist, _) in enumerate(rows):
            pair = (artist, rows[(index + distance * 7919) % len(rows)][1])
            if pair in seen:
                continue
            if len(seen) == count:
                return
            seen.add(pair)
            yield pair


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("catalogue", help="CSV with a header and the columns artist and title")
    parser.add_argument("count", type=int, help="rows to write")
    arguments = parser.parse_args()
    with open(arguments.catalogue, newline="", encoding="utf-8") as file:
        rows = [(row["artist"], row["title"]) for row in csv.DictReader(file)]
    writer = csv.writer(sys.stdout)
    writer.writerow(["artist", "title"])
    writer.writerows(pairs(rows, arguments.count))


if __name__ == "__main__":
    main()
