# shellcheck shell=bash disable=SC2034
# Sourced by benches that load a release server of their own: starts it on a database, stops both at the end.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

singr=${SINGR:-.build/release/singr}
server=

# Builds the server, unless SINGR names one that is built, and starts the durable cluster.
prepare_bench() {
    scripts/setup.sh build database
    if [[ -z ${SINGR:-} ]]; then
        note "Building the server for release"
        swift build -c release --product singr
    fi
    trap stop_bench EXIT
    scripts/postgres.sh start $CLUSTER >&2
}

use_database() {
    DATABASE_URL=$(scripts/postgres.sh url $CLUSTER "$1")
    export DATABASE_URL
}

make_database() {
    scripts/postgres.sh psql $CLUSTER postgres -qc "DROP DATABASE IF EXISTS $1 WITH (FORCE)"
    use_database "$1"
    $singr migrate >/dev/null
}

# One address stands for thousands of people here, so its limits are raised; they are still counted.
start_bench_server() {
    export HOST=127.0.0.1 PORT=$1 ADMIN_PORT=off LOG_LEVEL=error ENABLE_REQUEST_LOGGING=false
    export RATE_LIMITS='*=1000000/60' MAIL_FOLDER=$LOCAL/bench-mail
    # A connection for each OpenKJ and for each person.
    ulimit -n "$(ulimit -Hn)"
    $singr serve &
    server=$!
    until (exec 3<>"/dev/tcp/$HOST/$PORT") 2>/dev/null; do
        kill -0 $server 2>/dev/null || fail "the server did not start"
        sleep 0.1
    done
}

stop_bench() {
    if [[ -n $server ]]; then kill "$server" 2>/dev/null && wait "$server" || true; fi
    [[ -n ${KEEP_DB:-} ]] || scripts/postgres.sh stop $CLUSTER >&2
}
