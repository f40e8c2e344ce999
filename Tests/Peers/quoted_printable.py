"""Decodes quoted-printable text from standard input to standard output."""
import quopri
import sys

sys.stdout.buffer.write(quopri.decodestring(sys.stdin.buffer.read()))
