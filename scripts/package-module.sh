#!/usr/bin/env bash
# Zips the module as the CRM's upload wants it: one top-level folder logout_master. The same files make the same bytes,
# on any day and machine. Scripts go in without their comments, the parts of the page script as one file; the module
# works with the sources too.
#
# usage: scripts/package-module.sh [FOLDER]     where the archive goes; dist/ of this project by default
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

module=$PROJECT_ROOT/perfex-module/logout_master
have zip || die "found no zip; scripts/install-packages.sh package installs it"
terser=$PROJECT_ROOT/node_modules/.bin/terser
[ -x "$terser" ] || die "found no $terser; scripts/install-packages.sh package installs it"
have php || die "found no php; scripts/install-packages.sh package installs it"
# Compressed as a server would at its best. What is more, a page does not need at once.
page_script_bytes_most=6000

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
(cd "$module/.." && find logout_master -type f ! -name '.*' ! -name '*~' -print0 |
    while IFS= read -r -d '' file; do
        install -D -m 644 "$file" "$work/$file"
    done)

# page_list NAME: the files that the module's page class lists under this name.
page_list() {
    # shellcheck disable=SC2016  # PHP's variables
    php -n -r 'define("BASEPATH", ""); require $argv[1];
        echo implode(" ", (array) (new ReflectionClassConstant("Logout_master_page", $argv[2]))->getValue());' \
        "$module/libraries/gate/Logout_master_page.php" "$1"
}

# minify OUT FILE...
minify() {
    local out=$1
    shift
    "$terser" "$@" --compress passes=3 --mangle --ecma 2020 --comments false --output "$out"
}

assets=$work/logout_master/assets
cd "$assets"
for name in SCRIPTS LOCK_SCRIPTS; do
    read -r -a parts <<<"$(page_list "$name")"
    minify "$(page_list "${name}_PACKED")" "${parts[@]}"
    rm "${parts[@]}"
done
for file in *.js; do
    [[ $file == *.min.js ]] || minify "$file" "$file"
done
page_script_bytes=$(gzip -9 -n <"$(page_list SCRIPTS_PACKED)" | wc -c)
[ "$page_script_bytes" -le "$page_script_bytes_most" ] ||
    die "the page script has $page_script_bytes bytes after gzip -9, expected $page_script_bytes_most or less"

# In the address of each asset, so that no browser keeps an old one.
mark=$version-$(cat -- * | sha256sum | cut -c 1-12)
host=$work/logout_master/libraries/host/Logout_master_host.php
sed -i "s/const PACKED_ASSETS = ''/const PACKED_ASSETS = '$mark'/" "$host"
grep -q "const PACKED_ASSETS = '$mark'" "$host" || die "$host: found no empty PACKED_ASSETS, expected one"

# Rights, dates and order are part of an archive's bytes, so they are set and not taken as found.
find "$work/logout_master" -type f -exec chmod 644 {} + -exec touch -d '2000-01-01T00:00:00Z' {} +
(cd "$work" && find logout_master -type f -print | LC_ALL=C sort |
    TZ=UTC zip -X -D -q "$work/module.zip" -@)
mv "$work/module.zip" "$archive"
note "page script: $page_script_bytes bytes after gzip -9"
note "$archive ($(sha256sum "$archive" | cut -c 1-16)…)"
