#!/usr/bin/env bash
source "$(dirname "$0")/common.sh"

if [[ -z ${DATABASE_URL:-} ]]; then
    scripts/setup.sh database
    scripts/postgres.sh start $CLUSTER >&2
    DATABASE_URL=$(scripts/postgres.sh url $CLUSTER singr)
fi
exec psql "$DATABASE_URL"
