#!/usr/bin/env bash
# Lists the Swift files that people write, each ended by a NUL byte: everything but the generator's output.
source "$(dirname "$0")/common.sh"

find Package.swift Sources Tests Benchmarks -name .build -prune -o -name '*.swift' \
    -not -path 'Sources/Generated/*' -not -path 'Tests/ConformanceTests/Generated/*' \
    -not -path 'Tests/GeneratorTests/Golden/*' -not -path 'Benchmarks/Sources/BenchGenerated/*' -print0
