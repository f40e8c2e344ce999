#!/usr/bin/env bash
# Kills PostgreSQL and Redis under load, starts them again, and holds every answer to the truth.
source "$(dirname "$0")/common.sh"

database=singr_bench_outage
cluster=$PWD/$LOCAL/outage
redis_port=${REDIS_PORT:-6399}
scripts/setup.sh build database redis
note "Building the server for release"
swift build -c release --product singr
singr=.build/release/singr
server=

stop_everything() {
    if [[ -n $server ]]; then kill "$server" && wait "$server" || true; fi
    redis-cli -p "$redis_port" shutdown nosave 2>/dev/null || true
    scripts/postgres.sh stop "$cluster" >&2 || true
}
trap stop_everything EXIT
scripts/postgres.sh start "$cluster" auto >&2
scripts/postgres.sh psql "$cluster" postgres -qc "DROP DATABASE IF EXISTS $database WITH (FORCE)"
redis_pid=$PWD/$LOCAL/outage-redis.pid
start_redis="redis-server --port $redis_port --save '' --daemonize yes --pidfile '$redis_pid' >/dev/null"
bash -c "$start_redis"
DATABASE_URL=$(scripts/postgres.sh url "$cluster" $database)
export DATABASE_URL HOST=127.0.0.1 PORT=${PORT:-3991} ADMIN_PORT=off LOG_LEVEL=fatal
export REDIS_URL=redis://127.0.0.1:$redis_port RATE_LIMITS='*=1000000/3600' ENABLE_REQUEST_LOGGING=false
$singr migrate >/dev/null
$singr seed >/dev/null
$singr serve &
server=$!
until (exec 3<>"/dev/tcp/$HOST/$PORT") 2>/dev/null; do
    kill -0 $server 2>/dev/null || fail "the server did not start"
    sleep 0.1
done
pid_file=$(find "$cluster" -name postmaster.pid)
python3 Benchmarks/outage.py --port "$PORT" --connections "${CONNECTIONS:-40}" --down "${DOWN:-3}" \
    --check "scripts/postgres.sh psql '$cluster' $database -qAtc \"CREATE TEMP TABLE ids (id bigint); COPY ids FROM STDIN; SELECT count(*) FROM requests JOIN ids ON id = requests_id\"" \
    --outage PostgreSQL "kill -QUIT \$(head -1 '$pid_file')" "scripts/postgres.sh start '$cluster' auto >/dev/null 2>&1" \
    --outage Redis "kill -KILL \$(cat '$redis_pid')" "$start_redis"
