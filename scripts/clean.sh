#!/usr/bin/env bash
source "$(dirname "$0")/common.sh"

for cluster in "$LOCAL"/postgres*; do
    [[ -d $cluster ]] || continue
    scripts/postgres.sh stop "$cluster" >/dev/null 2>&1 || true
    # Where the server's user cannot reach the repository, the folder is a link to one made under /var/tmp.
    if [[ -L $cluster && $(readlink -f "$cluster") == /var/tmp/singr-* ]]; then
        rm -rf "$(readlink -f "$cluster")"
    fi
done
rm -rf .build .build-* Benchmarks/.build $LOCAL
