# shellcheck shell=bash disable=SC2034
# Sourced by the other scripts: strict mode, the repository as working directory, shared names.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

CONFIGURATION=${CONFIGURATION:-debug}
BINARIES=.build/$CONFIGURATION
# The contracts with their outputs: the product's, the benchmark's, and one with every construct for tests.
PRODUCT=(openapi/openapi.yaml --output Sources/Generated --conformance Tests/ConformanceTests/Generated)
BENCH=(Benchmarks/contract/bench.yaml --output Benchmarks/Sources/BenchGenerated)
KITCHEN_SINK=(Tests/KitchenSink/openapi.yaml --output Tests/KitchenSink/Generated --name Sink)
WRITTEN=(--handlers Sources/Handlers --fixtures Tests/ConformanceTests/Fixtures)
LOCAL=.local
CLUSTER=$LOCAL/postgres
TEST_CLUSTER=$LOCAL/postgres-test

# Says what happens now, on standard error so that output can be piped.
note() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }

# Ends the script with one clear line.
fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}
