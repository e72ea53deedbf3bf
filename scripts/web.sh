#!/usr/bin/env bash
# Copies what the pages use from node_modules into api/web/vendor, from where it is embedded in the binary.
set -euo pipefail
source "$(dirname "$0")/env.sh"

vendor=api/web/vendor
rm -rf "$vendor"
mkdir -p "$vendor/leaflet/images"

cp node_modules/htmx.org/dist/htmx.min.js "$vendor/"
cp node_modules/htmx.org/LICENSE "$vendor/htmx.LICENSE"
cp node_modules/leaflet/dist/leaflet.{js,css} "$vendor/leaflet/"
cp node_modules/leaflet/dist/images/*.png "$vendor/leaflet/images/"
cp node_modules/leaflet/LICENSE "$vendor/leaflet/"
# Without their source maps the scripts must not ask for them.
sed -i '/^\/\/# sourceMappingURL=/d' "$vendor/htmx.min.js" "$vendor/leaflet/leaflet.js"

node scripts/basemap.mjs "$vendor/basemap.json"
