#!/usr/bin/env bash
# Builds this server and its peers for release, fills a database for them and measures them side by side.
source "$(dirname "$0")/common.sh"
CONFIGURATION=debug
export CONFIGURATION

venv=$LOCAL/bench-venv
peers=Benchmarks/peers

scripts/setup.sh build database bench
scripts/generate.sh
note "Building the benchmark for release"
swift build -c release --package-path Benchmarks
if [[ $peers/fastapi/requirements.txt -nt $venv/installed ]]; then
    note "Installing FastAPI"
    python3 -m venv $venv
    $venv/bin/pip install --quiet --disable-pip-version-check -r $peers/fastapi/requirements.txt
    touch $venv/installed
fi

trap '[[ -n ${KEEP_DB:-} ]] || scripts/postgres.sh stop $CLUSTER >&2' EXIT
scripts/postgres.sh start $CLUSTER >&2
DATABASE_URL=$(scripts/postgres.sh url $CLUSTER singr_bench)
export DATABASE_URL
psql -qX "$DATABASE_URL" -v venues="$(cat Benchmarks/data/venues.json)" -f Benchmarks/data/load.sql
python3 Benchmarks/run.py --rounds "${ROUNDS:-3}" --seconds "${SECONDS_EACH:-5}" --venv $venv --logs $LOCAL/bench-logs
if [[ -n ${CATALOGUE:-} ]]; then
    KEEP_DB=1 scripts/bench-search.sh
fi
