#!/usr/bin/env bash
# Style of the Swift sources, rules of the contracts, and the shell scripts where shellcheck is installed.
source "$(dirname "$0")/common.sh"

scripts/swift-files.sh | xargs -0 swift format lint --strict --parallel
scripts/setup.sh build
swift build -c "$CONFIGURATION" --product generator
"$BINARIES/generator" lint "${PRODUCT[0]}"
"$BINARIES/generator" lint "${BENCH[0]}"
if command -v shellcheck >/dev/null; then
    shellcheck --severity=warning -x -P scripts scripts/*.sh .ci/run
else
    note "shellcheck is not installed: the scripts were not checked"
fi
