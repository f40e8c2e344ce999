#!/usr/bin/env bash
# Uploads 100 000 songs as OpenKJ does and imports files of up to a million rows, with searches and memory watched meanwhile.
source "$(dirname "$0")/bench-server.sh"

prepare_bench
make_database singr_bench_uploads
start_bench_server "${PORT:-3993}"
python3 Benchmarks/uploads.py --port "$PORT" --server $server --songs "${SONGS:-100000}" --rows "${ROWS:-1000000}" \
    ${CATALOGUE:+--catalogue "$CATALOGUE"} --parts "${PARTS:-openkj,imports}"
