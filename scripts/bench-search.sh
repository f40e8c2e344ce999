#!/usr/bin/env bash
# Loads the catalogue CATALOGUE (a CSV file), the same varied to a million songs, and 100 000 venues; measures searches.
source "$(dirname "$0")/common.sh"

[[ -n ${CATALOGUE:-} ]] || fail "CATALOGUE must name a CSV file with the columns artist and title"
scripts/setup.sh build database bench
scripts/generate.sh
note "Building singr for release"
swift build -c release --product singr
singr=.build/release/singr

trap '[[ -n ${KEEP_DB:-} ]] || scripts/postgres.sh stop $CLUSTER >&2' EXIT
scripts/postgres.sh start $CLUSTER >&2
DATABASE_URL=$(scripts/postgres.sh url $CLUSTER singr_bench_search)
AUTH_SECRET=$(head -c 32 /dev/urandom | base64 -w0)
export DATABASE_URL AUTH_SECRET

# Two venues of different accounts that offer their account's whole catalogue.
mapfile -t venues < <(
    $singr migrate >&2 && $singr seed >&2
    psql -qXAt "$DATABASE_URL" -c "
        SELECT min(url_name) FROM venues LEFT JOIN venue_systems USING (venues_id)
         WHERE systems_id IS NULL AND openkj_venue_id < 100000
         GROUP BY venues.customer_profiles_id ORDER BY 1 LIMIT 2")
songs() { psql -qXAt "$DATABASE_URL" -c 'SELECT count(*) FROM songdb'; }
if (($(songs) < 1000000)); then
    $singr seed --catalogue "$CATALOGUE" --account "${venues[0]}" >&2
    Benchmarks/vary_catalogue.py "$CATALOGUE" 1000000 >$LOCAL/million.csv
    $singr seed --catalogue $LOCAL/million.csv --account "${venues[1]}" >&2
    rm $LOCAL/million.csv
    psql -qX "$DATABASE_URL" -f Benchmarks/data/venues.sql -c 'VACUUM ANALYZE'
fi
python3 Benchmarks/search.py --singr $singr --small "${venues[0]}" --large "${venues[1]}" --logs $LOCAL/bench-logs
