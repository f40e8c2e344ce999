#!/usr/bin/env bash
source "$(dirname "$0")/common.sh"

if [[ -d $LOCAL ]]; then
    scripts/postgres.sh stop >/dev/null 2>&1 || true
    scripts/postgres.sh stop test >/dev/null 2>&1 || true
fi
rm -rf .build .build-* Benchmarks/.build $LOCAL
