#!/usr/bin/env bash
# Builds everything with its tests, then runs them against a PostgreSQL of their own (or SINGR_TEST_DATABASE_URL);
# those that need a Redis start one themselves.
source "$(dirname "$0")/common.sh"
CONFIGURATION=debug
export CONFIGURATION

stop_database() { scripts/postgres.sh stop $TEST_CLUSTER >/dev/null 2>&1; }

if [[ -n ${SINGR_TEST_DATABASE_URL:-} ]]; then
    scripts/setup.sh build redis
else
    scripts/setup.sh build database redis
fi
scripts/generate.sh
note "Building the tests"
swift build --build-tests
if [[ -z ${SINGR_TEST_DATABASE_URL:-} ]]; then
    trap stop_database EXIT
    scripts/postgres.sh start $TEST_CLUSTER --test >&2
    SINGR_TEST_DATABASE_URL=$(scripts/postgres.sh url $TEST_CLUSTER)
fi
SINGR_TEST_PEERS=$(scripts/peers.sh)
export SINGR_TEST_DATABASE_URL SINGR_TEST_PEERS
note "Running the tests"
# Tests hold sockets, processes and database connections: more at once than this only wait for each other.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=4
swift test --skip-build --disable-xctest ${FILTER:+--filter "$FILTER"}
