#!/usr/bin/env bash
# Runs every check and test and ends with one line of numbers. All parts run, even after one failed.
set -euo pipefail
source "$(dirname "$0")/env.sh"

scripts/setup.sh --tests

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
passed=0 failed=0 skipped=0 broken=()

# part NAME COUNT COMMAND…: runs the command, shows its output as it comes, and adds the numbers that
# the function COUNT finds in it. A part that fails without a failed test counts as one.
part() {
  local name=$1 count=$2 good=0 bad=0 left_out=0 ok=true
  shift 2
  say "$name"
  "$@" 2>&1 | tee "$logs/raw" || ok=false
  sed 's/\x1b\[[0-9;]*m//g' "$logs/raw" >"$logs/out"
  read -r good bad left_out < <("$count" <"$logs/out")
  if ! $ok; then
    broken+=("$name")
    ((bad > 0)) || bad=1
  fi
  ((passed += good, failed += bad, skipped += left_out)) || true
}

# Each prints: passed failed skipped.
count_nothing() { echo 0 0 0; }
count_nextest() {
  awk '/^ *Summary \[.*tests? run:/ {
    for (i = 1; i < NF; i++) {
      if ($(i + 1) ~ /^tests?$/) run = $i + 0
      if ($(i + 1) ~ /^passed/) good = $i
      if ($(i + 1) ~ /^skipped/) skipped = $i
    }
  } END { print good + 0, run - good, skipped + 0 }'
}
count_doctests() {
  awk '/^test result:/ { good += $4; bad += $6; ignored += $8 } END { print good + 0, bad + 0, ignored + 0 }'
}
count_node() {
  awk '$1 == "ℹ" { n[$2] = $3 } END { print n["pass"] + 0, n["fail"] + n["cancelled"], n["skipped"] + n["todo"] }'
}

export KARAKANA_PYTHON=$ROOT/var/venv/bin/python
export KARAKANA_BIN=$TARGET_DIR/debug/karakana
# A test that cannot run here passes and adds a line to this file: its name and the reason.
export KARAKANA_SKIPPED=$logs/skipped
: >"$KARAKANA_SKIPPED"
[[ ! -t 1 ]] || export CARGO_TERM_COLOR=always

part "Format" count_nothing cargo fmt --all --check
scripts/build.sh --all-targets || die "0 passed, 1 failed, 0 skipped (it does not build)"
part "Lint" count_nothing cargo clippy --workspace --all-targets -- -D warnings
part "Tests" count_nextest scripts/with-postgres.sh cargo nextest run --workspace
part "Examples in the documentation" count_doctests cargo test --workspace --doc
part "Browser" count_node node --test --test-reporter=spec tests/browser/*.test.mjs

if [[ -s $KARAKANA_SKIPPED ]]; then
  say "Could not run here:"
  cat "$KARAKANA_SKIPPED"
  unable=$(wc -l <"$KARAKANA_SKIPPED")
  ((passed -= unable, skipped += unable)) || true
fi
((${#broken[@]} == 0)) || printf '\nFailed: %s\n' "$(printf '%s, ' "${broken[@]}" | sed 's/, $//')"
printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
((failed == 0))
