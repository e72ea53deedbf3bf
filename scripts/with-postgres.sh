#!/usr/bin/env bash
# Runs a command with a temporary PostgreSQL of its own: with-postgres.sh COMMAND…
# The command finds it in KARAKANA_TEST_POSTGRES. It listens on a socket in a private folder only,
# so that no port can collide, and it is gone when the command ends, however that ends.
set -euo pipefail
(($# > 0)) || { echo "usage: $0 COMMAND…" >&2; exit 2; }

# initdb refuses root, so root hands the cluster to a user without rights.
as_owner=()
if [[ $(id -u) == 0 ]]; then
  owner=$(id -un postgres 2>/dev/null || id -un nobody)
  as_owner=(runuser -u "$owner" --)
fi

# Debian keeps the server's programs off the PATH, a folder per version: take the newest.
bin=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1 || true)
[[ -z $bin ]] || PATH=$bin:$PATH

folder=$(mktemp -d /tmp/karakana-pg.XXXXXX) # short: a socket's path has at most 107 bytes
stop() {
  (cd "$folder" && "${as_owner[@]}" "$(command -v pg_ctl)" -D "$folder/data" -m immediate stop >/dev/null 2>&1) || true
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
[[ -z ${owner:-} ]] || chown "$owner" "$folder"

(
  cd "$folder" # the owner may not enter the folder we came from
  "${as_owner[@]}" "$(command -v initdb)" -D data -U karakana -A trust -E UTF8 --locale=C --no-sync >log 2>&1
  # A test cluster may lose everything in a crash, and many tests hold connections at once.
  cat >>data/postgresql.conf <<CONF
listen_addresses = ''
unix_socket_directories = '$folder'
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 300
CONF
  "${as_owner[@]}" "$(command -v pg_ctl)" -D data -l data/server.log -w start >/dev/null
) || {
  cat "$folder/log" "$folder/data/server.log" >&2
  exit 1
}

export KARAKANA_TEST_POSTGRES="postgres://karakana@${folder//\//%2F}/postgres"
"$@"
