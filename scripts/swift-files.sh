#!/usr/bin/env bash
# Lists the Swift files that people write, each ended by a NUL byte: everything but the generator's output.
source "$(dirname "$0")/common.sh"

find Package.swift Sources Tests Benchmarks -name .build -prune -o -name '*.swift' \
    -not -path '*/Generated/*' -not -path '*/BenchGenerated/*' -print0
