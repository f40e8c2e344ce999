#!/usr/bin/env bash
# Builds the generator and compiles the contracts; without --always only when something they depend on changed.
source "$(dirname "$0")/common.sh"

stamp=.build/generate.stamp
up_to_date() {
    [[ -e $stamp && -x $BINARIES/generator ]] &&
        [[ -z $(find openapi Benchmarks/contract Sources/Generator Sources/CLibYAML -newer $stamp -print -quit) ]]
}

if [[ ${1:-} != --always ]] && up_to_date; then
    exit 0
fi
scripts/setup.sh build
note "Compiling the contract"
swift build -c "$CONFIGURATION" --product generator
# Taken before the generator reads, so that an edit made meanwhile counts as newer.
touch $stamp.new
"$BINARIES/generator" generate $CONTRACT "${CONTRACT_OUTPUT[@]}"
"$BINARIES/generator" generate $BENCH_CONTRACT "${BENCH_OUTPUT[@]}"
mv $stamp.new $stamp
