#!/usr/bin/env bash
# Builds Karakana and runs it with example data: demo.sh [--reset]
# What you do there is kept in var/demo until --reset.
set -euo pipefail
source "$(dirname "$0")/env.sh"

scripts/setup.sh
scripts/build.sh --bins

[[ ${1:-} != --reset ]] || rm -rf var/demo
mkdir -p var/demo
exec "$TARGET_DIR/debug/karakana" demo --data var/demo --port "${DEMO_PORT:-8080}"
