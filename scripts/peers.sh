#!/usr/bin/env bash
# Prepares the independent implementations that tests compare ours with; prints the Python that has them.
source "$(dirname "$0")/common.sh"

readonly venv=$LOCAL/peers requirements=Tests/Peers/requirements.txt

# A run that finds them installed needs no network.
if ! cmp -s $requirements $venv/installed.txt; then
    note "Installing the peers of the tests ($requirements)"
    scripts/setup.sh peers
    rm -rf $venv
    python3 -m venv $venv || fail "python3 cannot make environments. Run: apt-get install python3-venv"
    $venv/bin/pip install --quiet --disable-pip-version-check -r $requirements >&2 ||
        fail "the peers of the tests could not be installed from PyPI; they are named in $requirements"
    cp $requirements $venv/installed.txt
fi
echo "$PWD/$venv/bin/python"
