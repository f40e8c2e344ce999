"""The private database of a measurement, through psql."""

import csv
import io
import os
import subprocess
from collections.abc import Iterable


def sql(statement: str, **variables) -> str:
    """What a statement prints; `:'name'` in it is a variable, as psql quotes it."""
    return run(statement, variables)


def run(text: str, variables: dict) -> str:
    command = ["psql", "-qXAt", "-v", "ON_ERROR_STOP=1", os.environ["DATABASE_URL"]]
    for name, value in variables.items():
        command += ["-v", f"{name}={value}"]
    return subprocess.run(command, input=text, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def copy(target: str, rows: Iterable[tuple]) -> str:
    """A script's lines that copy rows into a table."""
    lines = io.StringIO()
    csv.writer(lines, lineterminator="\n").writerows(rows)
    return f"COPY {target} FROM STDIN (FORMAT csv);\n{lines.getvalue()}\\.\n"
