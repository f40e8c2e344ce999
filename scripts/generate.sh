#!/usr/bin/env bash
# Builds the generator, compiles the contracts and prints what is left to write; without --always only when something
# they depend on changed.
source "$(dirname "$0")/common.sh"

stamp=.build/generate.stamp
up_to_date() {
    local sources=(openapi Benchmarks/contract Tests/KitchenSink/openapi.yaml Sources/Generator Sources/CLibYAML)
    [[ -e $stamp && -x $BINARIES/generator && -z $(find "${sources[@]}" -newer $stamp -print -quit) ]]
}

if [[ ${1:-} != --always ]] && up_to_date; then
    exit 0
fi
scripts/setup.sh build
note "Compiling the contract"
swift build -c "$CONFIGURATION" --product generator
# Taken before the generator reads, so that an edit made meanwhile counts as newer.
touch $stamp.new
"$BINARIES/generator" generate "${PRODUCT[@]}"
"$BINARIES/generator" handlers "${PRODUCT[0]}" "${WRITTEN[@]}"
"$BINARIES/generator" generate "${BENCH[@]}"
"$BINARIES/generator" generate "${KITCHEN_SINK[@]}"
mv $stamp.new $stamp
