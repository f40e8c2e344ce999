#!/usr/bin/env bash
# Two thousand venues on a Saturday night: OpenKJ's polls, guests' requests and song searches, all at once, each at its beat.
source "$(dirname "$0")/bench-server.sh"

database=singr_bench_saturday venues=${VENUES:-2000} songs=${SONGS:-2000}
psql() { command psql -qX -v ON_ERROR_STOP=1 "$DATABASE_URL" "$@"; }

# Accounts, then songs and at last their indexes, on all cores at once.
fill() {
    local cores part parts=()
    cores=$(nproc)
    psql -c 'CREATE SCHEMA bench'
    Benchmarks/fill_pool.py ${CATALOGUE:+--catalogue "$CATALOGUE"}
    psql -v venues="$venues" -f Benchmarks/data/saturday.sql >&2
    for ((part = 0; part < cores; part++)); do
        psql -c "CALL bench.add_songs($songs, $part, $cores)" &
        parts+=($!)
    done
    for part in "${parts[@]}"; do wait "$part"; done
    note "Making the indexes"
    psql -Atc 'SELECT definition FROM bench.indexes' |
        xargs -d '\n' -P "$cores" -I {} psql -qX -v ON_ERROR_STOP=1 "$DATABASE_URL" -c {}
    psql -c "COMMENT ON SCHEMA bench IS '$1'"
}

prepare_bench
use_database $database

# Filling takes minutes, so a database that was filled for the same numbers is used again.
wanted="$venues venues, $songs songs, catalogue $([[ -z ${CATALOGUE:-} ]] || cksum <"$CATALOGUE"), \
migrations $(cat Sources/Server/Migrations/*.sql Benchmarks/data/saturday.sql | cksum)"
if [[ $(psql -Atc "SELECT obj_description('bench'::regnamespace)" 2>/dev/null || true) != "$wanted" ]]; then
    note "Filling the database: $venues venues with $songs songs each"
    make_database $database
    fill "$wanted"
fi
psql -f Benchmarks/data/saturday-queues.sql
start_bench_server "${PORT:-3992}"
python3 Benchmarks/saturday.py --port "$PORT" --server $server --venues "$venues" --songs "$songs" \
    ${CATALOGUE:+--catalogue "$CATALOGUE"} --seconds "${SECONDS_EACH:-30}" --scales "${SCALE:-1}" \
    --warm-up "${WARM_UP:-15}" --polls "${POLLS:-200}" --guests "${GUESTS:-50}" --searches "${SEARCHES:-300}"
