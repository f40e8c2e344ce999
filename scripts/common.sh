# shellcheck shell=bash disable=SC2034
# Sourced by the other scripts: strict mode, the repository as working directory, shared names.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

CONFIGURATION=${CONFIGURATION:-debug}
BINARIES=.build/$CONFIGURATION
CONTRACT=openapi/openapi.yaml
CONTRACT_OUTPUT=(--output Sources/Generated --conformance Tests/ConformanceTests/Generated)
BENCH_CONTRACT=Benchmarks/contract/bench.yaml
BENCH_OUTPUT=(--output Benchmarks/Sources/BenchGenerated)
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
