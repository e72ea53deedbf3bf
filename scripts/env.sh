# shellcheck shell=bash
# Sourced by the other scripts: where we stand and where things are built.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT" || exit

# A CI machine keeps its cache outside the clone, so that the next run starts warm.
if [[ ${CI:-} == true ]]; then
  export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/karakana/target}
fi
export TARGET_DIR=${CARGO_TARGET_DIR:-$ROOT/target}

say() { printf '\n\033[1m%s\033[0m\n' "$*" >&2; }
die() {
  printf '\n%s\n' "$*" >&2
  exit 1
}
have() { command -v "$1" >/dev/null; }
