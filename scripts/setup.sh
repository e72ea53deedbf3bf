#!/usr/bin/env bash
# Installs what building needs, and with --tests what testing needs on top.
# Doing it again takes no time: each step first looks whether it is done.
set -euo pipefail
source "$(dirname "$0")/env.sh"

# Debian keeps the PostgreSQL server's programs off the PATH.
has_postgres() { have initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }
has_libclang() {
  [[ -n ${LIBCLANG_PATH:-} ]] || compgen -G '/usr/lib/llvm-*/lib/libclang*.so*' >/dev/null ||
    compgen -G '/usr/lib*/libclang*.so*' >/dev/null
}

missing_packages() {
  have c++ || echo build-essential
  have cmake || echo cmake
  has_libclang || echo libclang-dev
  # PostgreSQL's client library, built from source, takes its TLS from the system.
  have pkg-config || echo pkg-config
  pkg-config --exists openssl 2>/dev/null || echo libssl-dev
  [[ $1 == --tests ]] || return 0
  have chromium || echo chromium
  has_postgres || echo postgresql
  python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
  have openssl || echo openssl
}

install_packages() {
  local packages=("$@") as_root=()
  say "Installing from the system's packages: ${packages[*]}"
  if ! have apt-get; then
    die "Please install these with your package manager (Debian's names), then run this again:
  ${packages[*]}"
  fi
  if [[ $(id -u) != 0 ]]; then
    have sudo || die "Please run as root, then run this again:
  apt-get install ${packages[*]}"
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "${packages[@]}"
}

# Runs `done_by STAMP FILES… -- COMMAND…` unless it ran before with the same contents of FILES.
done_by() {
  local stamp=$1 files=() key
  shift
  while [[ $1 != -- ]]; do
    files+=("$1")
    shift
  done
  shift
  key=$(cat "${files[@]}" | sha256sum)
  [[ -f $stamp && $(<"$stamp") == "$key" ]] && return
  "$@"
  printf '%s' "$key" >"$stamp"
}

install_web() {
  say "Installing the web packages of package-lock.json"
  npm ci --no-audit --no-fund
  scripts/web.sh
}

install_python() {
  say "Making a Python environment for the mail tests"
  python3 -m venv --clear var/venv
  var/venv/bin/pip install --quiet --disable-pip-version-check -r scripts/requirements.txt
}

have cargo || die "Rust is missing: install it from https://rustup.rs, then run this again."
have npm || die "Node.js 20 or newer and npm are missing: install them (Debian: nodejs npm), then run this again."

mapfile -t packages < <(missing_packages "${1:-}")
((${#packages[@]} == 0)) || install_packages "${packages[@]}"

[[ -f api/web/vendor/basemap.json ]] || rm -f node_modules/.karakana
done_by node_modules/.karakana package-lock.json scripts/web.sh scripts/basemap.mjs -- install_web

if [[ ${1:-} == --tests ]]; then
  cargo nextest --version >/dev/null 2>&1 || die "cargo-nextest is missing. Install it (a few minutes), then run this again:
  cargo install --locked cargo-nextest"
  done_by var/venv/.karakana scripts/requirements.txt -- install_python
fi
