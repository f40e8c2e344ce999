#!/usr/bin/env bash
# Measures signing in: 10,000 refreshes by 50 callers at once, and what other requests notice of saturated sign-ins.
source "$(dirname "$0")/common.sh"

database=singr_bench_access
scripts/setup.sh build database
note "Building the server for release"
swift build -c release --product singr
singr=.build/release/singr
server=

stop_everything() {
    if [[ -n $server ]]; then kill "$server" && wait "$server" || true; fi
    [[ -n ${KEEP_DB:-} ]] || scripts/postgres.sh stop $CLUSTER >&2
}
trap stop_everything EXIT
scripts/postgres.sh start $CLUSTER >&2
scripts/postgres.sh psql $CLUSTER postgres -qc "DROP DATABASE IF EXISTS $database WITH (FORCE)"
DATABASE_URL=$(scripts/postgres.sh url $CLUSTER $database)
export DATABASE_URL HOST=127.0.0.1 PORT=${PORT:-3990} ADMIN_PORT=off LOG_LEVEL=error RATE_LIMITS=off
export ENABLE_REQUEST_LOGGING=false
$singr migrate >/dev/null
$singr seed >/dev/null
$singr serve &
server=$!
until (exec 3<>"/dev/tcp/$HOST/$PORT") 2>/dev/null; do
    kill -0 $server 2>/dev/null || fail "the server did not start"
    sleep 0.1
done
python3 Benchmarks/access.py --port "$PORT" --refreshes "${REFRESHES:-10000}" --callers "${CALLERS:-50}" \
    --seconds "${SECONDS_EACH:-15}" --signers "${SIGNERS:-200}"
