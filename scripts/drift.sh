#!/usr/bin/env bash
# The gate for continuous integration: committed code must be what the contracts say.
source "$(dirname "$0")/common.sh"

scripts/setup.sh build
swift build -c "$CONFIGURATION" --product generator
"$BINARIES/generator" check "${PRODUCT[@]}" "${WRITTEN[@]}"
"$BINARIES/generator" check "${BENCH[@]}" --handlers Benchmarks/Sources/BenchServer
"$BINARIES/generator" check "${KITCHEN_SINK[@]}"
