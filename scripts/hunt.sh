#!/usr/bin/env bash
# Tries the property tests on cases that nobody has tried yet; prints the seed that brings them back.
set -euo pipefail
source "$(dirname "$0")/env.sh"

export PROPTEST_CASES=${PROPTEST_CASES:-20000}
export PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED:-$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')}
say "$PROPTEST_CASES cases of each property from seed $PROPTEST_RNG_SEED"
cargo nextest run --workspace -E '(package(matcher) & (binary(properties) | binary(brute_force) | test(engine::tests))) | (package(designs) & kind(lib))'
