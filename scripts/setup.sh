#!/usr/bin/env bash
# Installs the Debian packages that the named parts need, or says which command would.
#   scripts/setup.sh build|database|redis|lint|peers|bench ...
source "$(dirname "$0")/common.sh"

# The newest PostgreSQL server that is installed, else the one that Debian's metapackage stands for.
postgres_version() {
    local newest
    newest=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | cut -d/ -f5 | sort -n | tail -1)
    if [[ -z $newest ]]; then
        newest=$(apt-cache depends postgresql 2>/dev/null | sed -n 's/.*Depends: postgresql-\([0-9]*\)$/\1/p')
    fi
    printf '%s' "$newest"
}

packages_of() {
    case $1 in
    build) echo libyaml-dev libpq-dev libssl-dev libhiredis-dev libargon2-dev libqrencode-dev libicu-dev zlib1g-dev \
        libcurl4-openssl-dev libexpat1-dev libzip-dev libxlsxwriter-dev pkg-config ;;
    database) local version && version=$(postgres_version) &&
        echo "postgresql${version:+-$version}" "postgresql${version:+-$version}-postgis-3" ;;
    redis) echo redis-server ;;
    lint) echo shellcheck ;;
    peers) echo python3 python3-venv ;;
    bench) echo wrk python3 python3-venv ;;
    *) fail "scripts/setup.sh knows no part called $1" ;;
    esac
}

installed() { [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

missing_packages() {
    local part package
    for part in "$@"; do
        for package in $(packages_of "$part"); do
            installed "$package" || echo "$package"
        done
    done
}

# How to become root without being asked for a password; fails where that cannot be.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 1
    fi
}

# Runs a command as root with its output in a file that is shown only when it fails.
quietly() {
    local log
    log=$(mktemp)
    as_root "$@" >"$log" 2>&1 || {
        cat "$log" >&2
        fail "could not run: $*"
    }
    rm -f "$log"
}

# Debian's PostgreSQL package makes and starts a cluster of its own; ours is private, so that one is not made.
install_packages() {
    local quiet=/etc/postgresql-common/createcluster.d/no-main-cluster.conf
    note "Installing $*"
    as_root mkdir -p "$(dirname $quiet)"
    [[ -e $quiet ]] || echo 'create_main_cluster = false' | as_root tee $quiet >/dev/null
    quietly env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
    as_root rm -f $quiet
}

command -v swift >/dev/null || fail "no Swift toolchain on the PATH; install Swift 6.3 from swift.org first"
if ! command -v dpkg-query >/dev/null; then
    note "Not a Debian system: make sure libyaml, libpq, OpenSSL, hiredis, libargon2, libqrencode, ICU, libcurl, zlib, expat, libzip and libxlsxwriter (with headers) and PostgreSQL with PostGIS and, for the tests, redis-server are there"
    exit 0
fi

mapfile -t missing < <(missing_packages "$@")
[[ ${#missing[@]} -gt 0 ]] || exit 0
if as_root true; then
    note "Refreshing the package lists"
    quietly apt-get update -qq
    mapfile -t missing < <(missing_packages "$@")
    install_packages "${missing[@]}"
else
    fail "missing Debian packages; install them with: sudo apt-get install ${missing[*]}"
fi
