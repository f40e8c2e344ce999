#!/usr/bin/env bash
# Writes the list of common passwords anew, from the frequency list that the PyPI package zxcvbn carries (MIT).
source "$(dirname "$0")/common.sh"

readonly version=4.5.0
readonly target=Sources/Platform/Passwords/CommonPasswordList.swift
venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT
python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check "zxcvbn==$version"
"$venv/bin/python" scripts/common-passwords.py "$version" >"$target"
note "Wrote $target"
