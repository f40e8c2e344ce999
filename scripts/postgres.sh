#!/usr/bin/env bash
# A private PostgreSQL cluster with PostGIS, for development and tests.
set -euo pipefail

readonly role=singr

usage() {
    cat <<'TEXT'
usage: scripts/postgres.sh start DIR [PORT|auto] [--test]   make and start the cluster kept in DIR
       scripts/postgres.sh stop DIR                         stop it
       scripts/postgres.sh url DIR [DATABASE] [--tcp]       print its URL, making DATABASE when it is missing
       scripts/postgres.sh psql DIR [DATABASE] [ARGUMENT…]  open psql on it

--test trades durability for speed; --tcp prints the URL over 127.0.0.1 instead of the Unix socket.
TEXT
}

fail() {
    printf 'postgres.sh: %s\n' "$1" >&2
    exit 1
}

# The newest installed server; Debian keeps each major version in a folder of its own.
find_server() {
    local newest=''
    newest=$(find /usr/lib/postgresql -mindepth 3 -maxdepth 3 -path '*/bin/postgres' 2>/dev/null | sort -V | tail -n 1)
    if [[ -z $newest ]]; then
        fail "PostgreSQL is not installed. Run: apt-get install postgresql postgresql-$(packaged_version)-postgis-3"
    fi
    bin=$(dirname "$newest")
    version=$(basename "$(dirname "$bin")")
    if [[ ! -e /usr/share/postgresql/$version/extension/postgis.control ]]; then
        fail "PostGIS is not installed. Run: apt-get install postgresql-$version-postgis-3"
    fi
}

# The major version that this Debian release packages.
packaged_version() {
    local release=12
    if [[ -r /etc/os-release ]]; then
        # shellcheck source=/dev/null
        release=$(. /etc/os-release && printf '%s' "${VERSION_ID:-12}")
    fi
    case $release in
        11*) printf 13 ;;
        13*) printf 17 ;;
        *) printf 15 ;;
    esac
}

# PostgreSQL refuses to run as root, so root hands the cluster to the system user that the package made.
as_owner() {
    if [[ $EUID -eq 0 ]]; then
        (cd / && exec runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

# Writes standard input to a file that the cluster's owner has, readable by nobody else.
write_owned() {
    # shellcheck disable=SC2016  # the inner shell expands it
    as_owner sh -c 'umask 077; cat >>"$1"' sh "$1"
}

# The same for a program that stays: it must not keep a caller's pipe open for as long as it lives.
as_owner_detached() {
    (
        for file in /proc/self/fd/*; do
            file=${file##*/}
            if ((file > 2)); then eval "exec $file>&-"; fi
        done
        as_owner "$@" </dev/null >/dev/null 2>&1
    )
}

short_hash() {
    printf '%s' "$1" | cksum | cut -d ' ' -f 1
}

owner_name() {
    if [[ $EUID -eq 0 ]]; then printf postgres; else id -un; fi
}

# Makes a private folder in a directory that everybody may write to; never adopts somebody else's.
claim_folder() {
    local folder=$1
    if [[ -L $folder ]]; then fail "$folder is a symbolic link; remove it first"; fi
    as_owner mkdir -p -m 0700 "$folder"
    if [[ $(stat -c %U "$folder") != "$(owner_name)" ]]; then
        fail "$folder belongs to $(stat -c %U "$folder"); remove it first"
    fi
}

# Settles where the cluster lives: in DIR, or behind a link when the server's user cannot get there.
prepare_home() {
    if [[ -L $dir && ! -d $dir ]]; then rm -f "$dir"; fi
    mkdir -p "$dir"
    home=$(cd "$dir" && pwd -P)
    if [[ $EUID -ne 0 ]]; then return; fi
    if [[ ! -L $dir && -z $(ls -A "$dir") ]]; then chown postgres: "$dir"; fi
    if as_owner test -w "$home"; then return; fi
    if [[ -n $(ls -A "$dir") ]]; then
        fail "$dir is not empty and the user postgres cannot write to it"
    fi
    home=/var/tmp/singr-$(short_hash "$home")
    claim_folder "$home"
    rmdir "$dir"
    ln -s "$home" "$dir"
    printf 'postgres.sh: the user postgres cannot reach %s; the cluster is in %s\n' "$dir" "$home" >&2
}

find_home() {
    if [[ ! -d $dir ]]; then fail "there is no cluster in $dir; run: scripts/postgres.sh start $dir"; fi
    home=$(cd "$dir" && pwd -P)
    locate_socket
}

# A Unix socket's path holds 107 bytes; /.s.PGSQL.65535 takes 15 of them.
locate_socket() {
    socket=$home/socket
    if ((${#socket} > 90)); then
        socket=${TMPDIR:-/tmp}
        socket=${socket%/}/singr-$(short_hash "$home")
    fi
}

# The process that postmaster.pid names, when it is a server of this cluster; a stale file is removed.
server_pid() {
    local file=$home/data/postmaster.pid pid
    [[ -e $file ]] || return 1
    pid=$(head -n 1 "$file")
    if [[ -r /proc/$pid/cmdline ]] && tr '\0' ' ' <"/proc/$pid/cmdline" | grep -qF -- "$home/data"; then
        printf '%s' "$pid"
        return 0
    fi
    rm -f "$file"
    return 1
}

port_in_use() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

choose_port() {
    local wanted=$1 candidate attempt
    if [[ $wanted != auto ]]; then
        if port_in_use "$wanted"; then fail "port $wanted is in use"; fi
        printf '%s' "$wanted"
        return
    fi
    candidate=$(cat "$home/port" 2>/dev/null || printf 5433)
    for ((attempt = 0; attempt < 100; attempt++)); do
        if ! port_in_use "$candidate"; then
            printf '%s' "$candidate"
            return
        fi
        candidate=$((20000 + RANDOM % 12000))
    done
    fail 'no free port was found'
}

make_cluster() {
    if [[ -e $home/data/PG_VERSION ]]; then
        if [[ $(<"$home/data/PG_VERSION") != "$version" ]]; then
            fail "$dir was made by PostgreSQL $(<"$home/data/PG_VERSION"), this is $version; remove $dir to start afresh"
        fi
        return
    fi
    as_owner rm -rf "$home/data"
    rm -f "$home/password"
    head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n' | write_owned "$home/password"
    # The socket's folder is open to its owner only, so trust on it admits nobody else.
    as_owner "$bin/initdb" -D "$home/data" -U "$role" --pwfile="$home/password" --encoding=UTF8 --locale=C.UTF-8 \
        --auth-local=trust --auth-host=scram-sha-256 --no-instructions >"$home.initdb.log" 2>&1 ||
        { cat "$home.initdb.log" >&2; rm -f "$home.initdb.log"; fail 'initdb failed'; }
    rm -f "$home.initdb.log"
    write_owned "$home/data/postgresql.conf" <<'TEXT'
listen_addresses = '127.0.0.1'
timezone = 'UTC'
log_timezone = 'UTC'
max_connections = 200
shared_buffers = 256MB
maintenance_work_mem = 256MB
random_page_cost = 1.1
jit = off
TEXT
}

# Prints the server's options; the socket's folder is known only now.
server_options() {
    printf -- "-c port=%s -c unix_socket_directories='%s'" "$1" "$socket"
    if [[ $2 == yes ]]; then
        printf -- ' -c fsync=off -c synchronous_commit=off -c full_page_writes=off'
    fi
}

start() {
    local wanted=auto quick=no argument port attempt
    for argument in "$@"; do
        case $argument in
            --test) quick=yes ;;
            auto | [0-9]*) wanted=$argument ;;
            *) fail "unknown argument: $argument" ;;
        esac
    done
    find_server
    prepare_home
    locate_socket
    if server_pid >/dev/null; then return; fi
    make_cluster
    claim_folder "$socket"
    as_owner find "$socket" -name '.s.PGSQL.*' -delete
    for ((attempt = 0; attempt < 5; attempt++)); do
        port=$(choose_port "$wanted")
        if as_owner_detached "$bin/pg_ctl" -D "$home/data" -l "$home/log" -w -t 60 -s \
            -o "$(server_options "$port" "$quick")" start; then
            rm -f "$home/port"
            printf '%s\n' "$port" | write_owned "$home/port"
            return
        fi
    done
    tail -n 20 "$home/log" >&2 || true
    fail "PostgreSQL did not start; its log is $home/log"
}

stop() {
    find_server
    if [[ ! -d $dir ]]; then return; fi
    find_home
    if ! server_pid >/dev/null; then return; fi
    as_owner "$bin/pg_ctl" -D "$home/data" -m fast -w -t 60 -s stop
}

run_psql() {
    local database=$1
    shift
    PGAPPNAME=postgres.sh "$bin/psql" -X -h "$socket" -p "$(<"$home/port")" -U "$role" -d "$database" "$@"
}

ensure_database() {
    local name=$1
    if [[ ! $name =~ ^[a-z_][a-z0-9_]*$ ]]; then fail "not a plain database name: $name"; fi
    if [[ -z $(run_psql postgres -Atqc "SELECT 1 FROM pg_database WHERE datname = '$name'") ]]; then
        run_psql postgres -qc "CREATE DATABASE $name"
    fi
}

running_cluster() {
    find_server
    find_home
    if ! server_pid >/dev/null; then fail "the cluster in $dir is not running; run: scripts/postgres.sh start $dir"; fi
}

percent_encode() {
    local text=$1 result='' character i
    for ((i = 0; i < ${#text}; i++)); do
        character=${text:i:1}
        case $character in
            [a-zA-Z0-9./_~-]) result+=$character ;;
            *) result+=$(printf '%s' "$character" | od -An -tx1 | tr ' ' '%' | tr -d '\n') ;;
        esac
    done
    printf '%s' "$result"
}

url() {
    local database=postgres over=socket argument port
    for argument in "$@"; do
        if [[ $argument == --tcp ]]; then over=tcp; else database=$argument; fi
    done
    running_cluster
    ensure_database "$database"
    port=$(<"$home/port")
    if [[ $over == tcp ]]; then
        printf 'postgresql://%s:%s@127.0.0.1:%s/%s\n' "$role" "$(<"$home/password")" "$port" "$database"
    else
        printf 'postgresql://%s@/%s?host=%s&port=%s\n' "$role" "$database" "$(percent_encode "$socket")" "$port"
    fi
}

open_psql() {
    local database=postgres
    if (($# > 0)); then
        database=$1
        shift
    fi
    running_cluster
    run_psql "$database" "$@"
}

if (($# < 2)); then
    usage >&2
    exit 2
fi
command=$1
dir=${2%/}
shift 2
case $command in
    start) start "$@" ;;
    stop) stop ;;
    url) url "$@" ;;
    psql) open_psql "$@" ;;
    *)
        usage >&2
        exit 2
        ;;
esac
