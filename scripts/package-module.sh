#!/usr/bin/env bash
# Zips the module as the CRM's upload wants it: one top-level folder logout_master. The same files make the same bytes,
# on any day and machine.
#
# usage: scripts/package-module.sh [FOLDER]     where the archive goes; dist/ of this project by default
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

module=$PROJECT_ROOT/perfex-module/logout_master
have zip || die "found no zip; scripts/install-packages.sh package installs it"
version=$(sed -n 's/^Version: //p' "$module/logout_master.php")
[[ $version =~ ^[0-9]\.[0-9]\.[0-9]$ ]] ||
    die "$module/logout_master.php: found the version '$version', expected three digits as in 1.0.0"
migration=$module/migrations/${version//./}_version_${version//./}.php
[ -f "$migration" ] || die "found no $migration; the CRM wants a migration for every released version"

target=${1:-$PROJECT_ROOT/dist}
mkdir -p "$target"
target=$(cd "$target" && pwd)
archive=$target/logout_master-$version.zip

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Rights, dates and order are part of an archive's bytes, so they are set and not taken as found.
(cd "$module/.." && find logout_master -type f ! -name '.*' ! -name '*~' -print0 | sort -z |
    while IFS= read -r -d '' file; do
        install -D -m 644 "$file" "$work/$file"
        touch -d '2000-01-01T00:00:00Z' "$work/$file"
    done)
(cd "$work" && find logout_master -type f -print | LC_ALL=C sort |
    TZ=UTC zip -X -D -q "$work/module.zip" -@)
mv "$work/module.zip" "$archive"
note "$archive ($(sha256sum "$archive" | cut -c 1-16)…)"
