#!/usr/bin/env python3
"""Writes the songs from which `make bench-saturday` takes those of its systems into the table bench.pool."""

import argparse

from harness import songs
from harness.database import copy, run

TABLE = """
CREATE TABLE bench.pool (
    place bigint PRIMARY KEY, artist text NOT NULL, title text NOT NULL,
    normalized_artist text COLLATE "C" NOT NULL GENERATED ALWAYS AS (singr_normalize(artist)) STORED,
    normalized_title text COLLATE "C" NOT NULL GENERATED ALWAYS AS (singr_normalize(title)) STORED);
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--catalogue", help="CSV file with the columns artist and title; without it songs are made of words")
    songs_of_pool = enumerate(songs.catalogue(parser.parse_args().catalogue))
    run(TABLE + copy("bench.pool (place, artist, title)", ((place, *song) for place, song in songs_of_pool)), {})


if __name__ == "__main__":
    main()
