"""Decodes quoted-printable texts: a JSON list of them on standard input, of what they say on standard output."""
import json
import quopri
import sys

print(json.dumps([quopri.decodestring(text.encode("ascii")).decode() for text in json.load(sys.stdin)]))
