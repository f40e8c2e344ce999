#!/usr/bin/env bash
# Takes a packaged release of Swagger UI from PyPI into .local/swagger-ui; without it /docs says how to get it.
source "$(dirname "$0")/common.sh"

release=1.1.0
target=$LOCAL/swagger-ui
[[ ! -e $target/swagger-ui-bundle.js ]] || exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
note "Fetching Swagger UI"
if ! python3 -m pip download --quiet --no-deps --dest "$work" "swagger-ui-bundle==$release" 2>"$work/log"; then
    note "Swagger UI could not be fetched (python3 with pip and a network are needed); /docs says how to add it"
    exit 0
fi
python3 -m zipfile -e "$work"/*.whl "$work/wheel"
mkdir -p $LOCAL
rm -rf $target
cp -r "$(dirname "$(find "$work/wheel" -name swagger-ui-bundle.js | sort | tail -1)")" $target
