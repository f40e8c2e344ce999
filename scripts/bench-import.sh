#!/usr/bin/env bash
# Imports the catalogue CATALOGUE (a CSV file), the same varied to a million songs, and another million in its place.
source "$(dirname "$0")/common.sh"

[[ -n ${CATALOGUE:-} ]] || fail "CATALOGUE must name a CSV file with the columns artist and title"
database=singr_bench_import
scripts/setup.sh build database
note "Building the server for release"
swift build -c release --product singr
singr=.build/release/singr

trap '[[ -n ${KEEP_DB:-} ]] || scripts/postgres.sh stop $CLUSTER >&2' EXIT
scripts/postgres.sh start $CLUSTER >&2
scripts/postgres.sh psql $CLUSTER postgres -qc "DROP DATABASE IF EXISTS $database WITH (FORCE)"
DATABASE_URL=$(scripts/postgres.sh url $CLUSTER $database)
AUTH_SECRET=$(head -c 32 /dev/urandom | base64 -w0)
export DATABASE_URL AUTH_SECRET
$singr migrate >&2
Benchmarks/vary_catalogue.py "$CATALOGUE" 1000000 >$LOCAL/million.csv
# The same with artist and title the other way round: hardly a song of it is in the first million.
{ echo title,artist && tail -n +2 $LOCAL/million.csv; } >$LOCAL/flipped.csv
python3 Benchmarks/imports.py --singr $singr --logs $LOCAL/bench-logs \
    "append:$CATALOGUE" append:$LOCAL/million.csv append:$LOCAL/million.csv replace:$LOCAL/flipped.csv
rm $LOCAL/million.csv $LOCAL/flipped.csv
