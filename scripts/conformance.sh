#!/usr/bin/env bash
# The generated conformance suite, then Schemathesis with all its checks, each against a started server.
source "$(dirname "$0")/common.sh"

readonly schemathesis_version=4.32.5
readonly venv=$LOCAL/venv

# Schemathesis from PyPI in a folder of its own; a run that finds the right version there installs nothing.
install_schemathesis() {
    if [[ "$("$venv/bin/schemathesis" --version 2>/dev/null)" == *" $schemathesis_version" ]]; then return; fi
    note "Installing Schemathesis $schemathesis_version"
    command -v python3 >/dev/null || fail "python3 is not installed. Run: apt-get install python3 python3-venv"
    rm -rf "$venv"
    python3 -m venv "$venv" || fail "python3 cannot make environments. Run: apt-get install python3-venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$schemathesis_version"
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

start_server() {
    export HOST=127.0.0.1 PORT ADMIN_PORT APP_ENV=test LOG_LEVEL=warn RATE_LIMITS DATABASE_URL AUTH_SECRET
    # Where the hooks find the links that accounts are confirmed by, and what they call themselves.
    export MAIL_FOLDER=$PWD/$LOCAL/conformance-mail SINGR_BASE_URL
    rm -rf "$MAIL_FOLDER"
    PORT=$(free_port)
    ADMIN_PORT=$(free_port)
    SINGR_BASE_URL=http://$HOST:$PORT
    # Limits that no run reaches; they are still counted, so that answers carry their header fields.
    RATE_LIMITS='*=1000000/3600'
    AUTH_SECRET=$(head -c 32 /dev/urandom | base64 -w0)
    DATABASE_URL=$(scripts/postgres.sh url "$TEST_CLUSTER" conformance)
    "$BINARIES/singr" migrate
    "$BINARIES/singr" seed
    "$BINARIES/singr" serve >"$LOCAL/conformance-server.log" 2>&1 &
    server=$!
    for _ in $(seq 100); do
        if (exec 3<>"/dev/tcp/$HOST/$PORT") 2>/dev/null; then return; fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    cat "$LOCAL/conformance-server.log" >&2
    fail "the server did not start"
}

stop_everything() {
    if [[ -n ${server:-} ]]; then kill "$server" 2>/dev/null && wait "$server" || true; fi
    scripts/postgres.sh psql "$TEST_CLUSTER" postgres -qc 'DROP DATABASE IF EXISTS conformance WITH (FORCE)' || true
    scripts/postgres.sh stop "$TEST_CLUSTER" >/dev/null 2>&1 || true
}

server=
scripts/setup.sh build database
scripts/generate.sh
install_schemathesis
note "Building"
swift build --build-tests
trap stop_everything EXIT
scripts/postgres.sh start "$TEST_CLUSTER" --test >&2
SINGR_TEST_DATABASE_URL=$(scripts/postgres.sh url "$TEST_CLUSTER")
export SINGR_TEST_DATABASE_URL

status=0
note "Running the generated suite"
swift test --skip-build --disable-xctest --filter '^ConformanceTests\.' || status=1

note "Running Schemathesis"
scripts/postgres.sh psql "$TEST_CLUSTER" postgres -qc 'DROP DATABASE IF EXISTS conformance WITH (FORCE)'
start_server
export HYPOTHESIS_STORAGE_DIRECTORY=$LOCAL/hypothesis
"$venv/bin/schemathesis" --config-file Tests/Schemathesis/schemathesis.toml run \
    --checks all "$SINGR_BASE_URL/openapi.json" "$@" || status=1
exit $status
