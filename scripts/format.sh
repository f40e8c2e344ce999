#!/usr/bin/env bash
source "$(dirname "$0")/common.sh"

scripts/swift-files.sh | xargs -0 swift format --in-place --parallel
