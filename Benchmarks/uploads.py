#!/usr/bin/env python3
"""Uploads a catalogue as OpenKJ does, and imports files of it; checks that every song arrives, and what others notice."""

import argparse
import csv
import io
import pathlib
import random
import socket
import tempfile
import time
import urllib.parse

from harness import openkj, songs, workbook
from harness.customer import Customer
from harness.database import copy, run, sql
from harness.watch import Watch
from vary_catalogue import pairs

Songs = list[tuple[str, str]]
PUBLISHED_WITHIN = 300
BOUNDARY = "saturday-night-2026"

SENT = """
CREATE TEMP TABLE sent (artist text, title text);
{copy}
CREATE TEMP TABLE songs AS
SELECT DISTINCT singr_normalize(artist) AS artist, singr_normalize(title) AS title FROM sent
WHERE singr_normalize(artist) <> '' AND singr_normalize(title) <> '';
ANALYZE songs;
SELECT (SELECT count(*) FROM songs), count(*), count(*) FILTER (WHERE songs.artist IS NOT NULL)
FROM songdb LEFT JOIN songs ON (songs.artist, songs.title) = (normalized_artist, normalized_title)
WHERE systems_id = :'system';
"""


class Upload:
    """OpenKJ's: a connection for each call, none of them closed before the program is."""

    def __init__(self, port: int, key: str, system: int) -> None:
        self.port, self.key, self.system = port, key, system
        self.connections: list[socket.socket] = []

    def call(self, command: str, **fields) -> dict:
        connection = socket.create_connection(("127.0.0.1", self.port))
        self.connections.append(connection)
        members = {"api_key": self.key, "command": command, "system_id": self.system, **fields}
        connection.sendall(openkj.request(f"127.0.0.1:{self.port}", "/openkj/api", members))
        received = b""
        while b"\r\n\r\n" not in received or not received.rstrip().endswith(b"}"):
            piece = connection.recv(65536)
            if not piece:
                raise SystemExit(f"{command}: the connection ended without an answer")
            received += piece
        head, _, body = received.partition(b"\r\n\r\n")
        envelope, error = openkj.reply_error(int(head[9:12]), body, command)
        if error:
            raise SystemExit(f"{command}: {error} {body.decode()}")
        return envelope

    def send(self, batches: list[Songs]) -> None:
        self.call("clearDatabase")
        for batch in batches:
            items = [{"artist": artist, "title": title} for artist, title in batch]
            answer = self.call("addSongs", songs=items)
            if answer["entries_processed"] + answer["entries_skipped"] != len(batch):
                raise SystemExit(f"of a batch of {len(batch)} songs the server says {answer}")


class Bench:
    """An account with a venue, which offers the songs of one system, and systems to fill."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.port, self.server = arguments.port, arguments.server
        self.customer = Customer(self.port)
        self.key = self.customer.call("POST", "/v1/customer/api-keys", {"description": "OpenKJ"})["apiKey"]
        self.systems: list[str] = []

    def system(self) -> tuple[int, str]:
        """A system and a venue that offers its songs alone; number and URL name."""
        number = len(self.systems) + 1
        system = self.customer.call("POST", "/v1/customer/systems", {"name": f"System {number}"})["id"]
        self.systems.append(system)
        place = {"address": "412 E 6th St", "city": "Austin", "state": "TX", "postalCode": "78701"}
        venue = self.customer.call("POST", "/v1/customer/venues", {"name": f"Uploads {time.time_ns()}", **place})
        self.customer.call("PUT", f"/v1/customer/venues/{venue['id']}/systems", {"systemIds": [system]})
        return number, venue["urlName"]

    def count(self, number: int) -> int:
        return int(sql("SELECT count(*) FROM songdb WHERE systems_id = :'system'", system=self.systems[number - 1]))

    def finds(self, venue: str, song: tuple[str, str]) -> bool:
        query = urllib.parse.quote(f"{song[0]} {song[1]}"[:200])
        return bool(self.customer.call("GET", f"/v1/public/venues/{venue}/songdb?q={query}")["songs"])

    def watch(self, venue: str, found: Songs, must_find: bool) -> Watch:
        return Watch(self.port, self.server, venue, [title[:100] for _, title in found if len(title) > 3], must_find)


def upload(bench: Bench, number: int, venue: str, wanted: Songs, name: str, must_find: bool) -> None:
    """One upload from its first byte until its last song is found, and whether exactly what was sent is there."""
    batches = openkj.batches(sorted(wanted))
    sent = [song for batch in batches for song in batch]
    program = Upload(bench.port, bench.key, number)
    with bench.watch(venue, wanted[:50], must_find) as watch:
        began = time.monotonic()
        program.send(batches)
        uploaded = time.monotonic() - began
        published = "SELECT count(*) FROM song_uploads WHERE systems_id = :'system'"
        while sql(published, system=bench.systems[number - 1]) != "0":
            if time.monotonic() - began - uploaded > PUBLISHED_WITHIN:
                raise SystemExit(f"{name}: not published {PUBLISHED_WITHIN} s after the last batch")
            time.sleep(0.2)
        if not bench.finds(venue, sent[-1]):
            raise SystemExit(f"{name}: the last song is not found")
        searchable = time.monotonic() - began
        notes = watch.end()
    compared = run(SENT.format(copy=copy("sent", sent)), {"system": bench.systems[number - 1]})
    expected, present, of_them = map(int, compared.split("|"))
    print(
        f"{name}: {len(wanted)} songs, of which OpenKJ sent {len(sent)} in {len(batches)} batches, "
        f"the last one of {len(batches[-1])}, over {len(program.connections)} connections\n"
        f"  answered after {uploaded:.1f} s, searchable after {searchable:.1f} s, the eight quiet ones included\n"
        f"  different songs that were sent: {expected}; in the catalogue: {present}, of them sent: {of_them}\n{notes}",
        flush=True,
    )
    if not expected == present == of_them:
        raise SystemExit(f"{name}: songs are lost, or there are others")


def form(system: int, name: str, content: bytes) -> bytes:
    """The form of an import; the file is its last part."""
    parts = b""
    for field, value in (("systemId", str(system)), ("mode", "replace")):
        parts += f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'.encode()
    parts += f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'.encode()
    return parts + b"Content-Type: application/octet-stream\r\n\r\n" + content + f"\r\n--{BOUNDARY}--\r\n".encode()


def import_file(bench: Bench, name: str, content: bytes, rows: Songs, watched: tuple[str, Songs]) -> None:
    """One import from its first byte until its last song is found, while others search a venue that it leaves alone."""
    number, venue = bench.system()
    body = form(number, name, content)
    with bench.watch(*watched, must_find=True) as watch:
        began = time.monotonic()
        multipart = f"multipart/form-data; boundary={BOUNDARY}"
        job = bench.customer.call("POST", "/v1/customer/songdb", body, multipart)["jobId"]
        accepted = time.monotonic() - began
        while (state := bench.customer.call("GET", f"/v1/customer/songdb/imports/{job}"))["state"] in ("queued", "running"):
            time.sleep(0.1)
        if state["state"] != "completed":
            raise SystemExit(f"{name}: {state['state']}: {state['failure']}")
        if not bench.finds(venue, rows[-1]):
            raise SystemExit(f"{name}: the last song is not found")
        searchable = time.monotonic() - began
        notes = watch.end()
    counts, present = state["counts"], bench.count(number)
    print(
        f"{name}: {len(rows)} rows, {len(content) / 1e6:.1f} MB\n"
        f"  taken after {accepted:.1f} s, searchable after {searchable:.1f} s\n"
        f"  {counts}; in the catalogue: {present}\n{notes}",
        flush=True,
    )
    told = sum(counts[part] for part in ("inserted", "updated", "unchanged", "duplicates", "invalid"))
    if counts["rows"] != len(rows) or told != len(rows) or present != counts["inserted"]:
        raise SystemExit(f"{name}: rows are lost")
    chosen = random.Random(5).sample(rows, min(50, len(rows)))
    missing = [song for song in chosen if any(map(str.isalnum, "".join(song))) and not bench.finds(venue, song)]
    if missing:
        raise SystemExit(f"{name}: not found: {missing}")


def as_csv(rows: Songs) -> bytes:
    lines = io.StringIO()
    csv.writer(lines).writerows([("artist", "title"), *rows])
    return lines.getvalue().encode()


def as_workbook(rows: Songs) -> bytes:
    with tempfile.NamedTemporaryFile(suffix=".xlsx") as file:
        workbook.write(file.name, [("artist", "title"), *rows])
        return file.read()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--server", type=int, required=True, help="the server's process")
    parser.add_argument("--catalogue", help="CSV file with the columns artist and title")
    parser.add_argument("--songs", type=int, default=100_000, help="songs that OpenKJ has")
    parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the large files")
    parser.add_argument("--parts", default="openkj,imports")
    arguments = parser.parse_args()
    real = songs.catalogue(arguments.catalogue)
    bench = Bench(arguments)
    number, venue = bench.system()
    wanted = list(pairs(real, arguments.songs))
    if "openkj" in arguments.parts:
        upload(bench, number, venue, wanted, "OpenKJ, the first time", must_find=False)
        upload(bench, number, venue, wanted[: -len(wanted) // 10], "OpenKJ again, with fewer songs", must_find=True)
        small, empty = bench.system()
        upload(bench, small, empty, wanted[:2_002], "OpenKJ with an empty last batch", must_find=False)
    else:
        upload(bench, number, venue, wanted[:5_000], "OpenKJ, for others to search", must_find=False)
    if "imports" in arguments.parts:
        watched = (venue, wanted[:50])
        if arguments.catalogue:
            file = pathlib.Path(arguments.catalogue).read_bytes()
            rows = [(row["artist"], row["title"]) for row in csv.DictReader(io.StringIO(file.decode()))]
        else:
            file, rows = as_csv(real), real
        large = list(pairs(rows, arguments.rows))
        import_file(bench, "catalogue.csv", file, rows, watched)
        import_file(bench, "catalogue.xlsx", as_workbook(rows), rows, watched)
        import_file(bench, "large.csv", as_csv(large), large, watched)
        import_file(bench, "large.xlsx", as_workbook(large), large, watched)


if __name__ == "__main__":
    main()
