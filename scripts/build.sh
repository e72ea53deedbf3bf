#!/usr/bin/env bash
# Builds the workspace: build.sh CARGO-ARGUMENTS…
# Always the whole workspace: cargo would build shared packages again for another selection.
set -euo pipefail
source "$(dirname "$0")/env.sh"

if [[ ! -d $TARGET_DIR/debug/deps ]]; then
  say "Building. The first time takes about 15 minutes on two cores: an optimisation solver (HiGHS),
two databases and a TLS library are compiled from source, so that nothing else needs installing.
Later builds take seconds."
fi
cargo build --workspace "$@"
