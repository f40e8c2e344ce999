#!/usr/bin/env bash
# From a fresh clone to a serving program; Ctrl-C stops the server and, unless KEEP_DB=1, the private database.
source "$(dirname "$0")/common.sh"

export HOST=${HOST:-127.0.0.1} PORT=${PORT:-3000} APP_ENV=${APP_ENV:-development}

# A secret that outlives restarts, so that what it signed or encrypted stays good.
local_secret() {
    mkdir -p $LOCAL
    if [[ ! -s $LOCAL/$1 ]]; then
        (umask 077 && head -c 32 /dev/urandom | base64 -w0 >$LOCAL/$1)
    fi
    cat $LOCAL/$1
}

# The same for the key of access tokens; nothing where OpenSSL's program is not installed.
local_token_key() {
    command -v openssl >/dev/null || return 0
    if [[ ! -s $LOCAL/token-key.pem ]]; then
        (umask 077 && openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out $LOCAL/token-key.pem)
    fi
    cat $LOCAL/token-key.pem
}

say_what_to_try() {
    local base=http://$HOST:$PORT
    until (exec 3<>"/dev/tcp/$HOST/$PORT") 2>/dev/null; do sleep 0.1; done
    cat >&2 <<TEXT

  Serving on $base. Try:
    curl '$base/v1/public/venues?latitude=30.2672&longitude=-97.7431&radiusMiles=25&limit=2'
    curl '$base/v1/public/venues/neon-armadillo/songdb?q=the+who'
    curl '$base/v1/public/venues/neon-armadillo/requests' -H 'Content-Type: application/json' \\
        -d '{"artist": "Queen", "title": "Bohemian Rhapsody", "guestName": "Ana"}'
  The contract to read and to try in a browser: $base/docs
  Ctrl-C stops it.

TEXT
}

if [[ -n ${DATABASE_URL:-} ]]; then
    scripts/setup.sh build
else
    scripts/setup.sh build database
fi
scripts/generate.sh
note "Building ($CONFIGURATION)"
swift build -c "$CONFIGURATION" --product singr
scripts/swagger-ui.sh
if [[ -z ${DATABASE_URL:-} ]]; then
    trap '[[ -n ${KEEP_DB:-} ]] || scripts/postgres.sh stop $CLUSTER >&2' EXIT
    scripts/postgres.sh start $CLUSTER >&2
    DATABASE_URL=$(scripts/postgres.sh url $CLUSTER singr)
fi
AUTH_SECRET=${AUTH_SECRET:-$(local_secret auth-secret)}
ENCRYPTION_KEYS=${ENCRYPTION_KEYS:-$(local_secret encryption-key)}
JWT_PRIVATE_KEY=${JWT_PRIVATE_KEY:-$(local_token_key)}
export DATABASE_URL AUTH_SECRET ENCRYPTION_KEYS JWT_PRIVATE_KEY
if [[ -z ${DOCS_DIRECTORY:-} && -d $LOCAL/swagger-ui ]]; then
    export DOCS_DIRECTORY=$LOCAL/swagger-ui
fi

"$BINARIES/singr" migrate
[[ $APP_ENV == production ]] || "$BINARIES/singr" seed
"$BINARIES/singr" serve &
server=$!
trap 'kill -TERM $server 2>/dev/null' INT TERM
say_what_to_try &
announcer=$!

# A trapped signal ends the first wait early; the second one sees the server's own exit.
status=0
wait $server || status=$?
if kill -0 $server 2>/dev/null; then
    status=0
    wait $server || status=$?
fi
kill $announcer 2>/dev/null || true
exit $status
