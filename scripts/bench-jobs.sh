#!/usr/bin/env bash
# Measures the job queue: how many jobs a second, and whether any is lost when a worker is killed every second.
source "$(dirname "$0")/common.sh"

database=singr_bench_jobs
scripts/setup.sh build database
note "Building the probe and the server for release"
swift build -c release --product JobsProbe
swift build -c release --product singr
probe=.build/release/JobsProbe

trap '[[ -n ${KEEP_DB:-} ]] || scripts/postgres.sh stop $CLUSTER >&2' EXIT
scripts/postgres.sh start $CLUSTER >&2
for mode in throughput crash; do
    scripts/postgres.sh psql $CLUSTER postgres -qc "DROP DATABASE IF EXISTS $database WITH (FORCE)"
    DATABASE_URL=$(scripts/postgres.sh url $CLUSTER $database)
    export DATABASE_URL
    .build/release/singr migrate >/dev/null
    note "Measuring: $mode"
    case $mode in
        throughput) $probe throughput "$DATABASE_URL" "${JOBS:-20000}" ;;
        crash) $probe crash "$DATABASE_URL" "${CRASH_JOBS:-100000}" 4 1 1000 ;;
    esac
done
