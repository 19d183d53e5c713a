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
# All scripts that an ordinary page loads with itself, compressed as a server would at its best.
page_script_bytes_most=6144

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

# bundles: a line for each bundle of scripts that the module's page class lists: its name, then its files.
bundles() {
    # shellcheck disable=SC2016  # PHP's variables
    php -n -r 'define("BASEPATH", ""); require $argv[1];
        foreach (Logout_master_page::BUNDLES as $name => $files) { echo $name, " ", implode(" ", $files), "\n"; }' \
        "$module/libraries/gate/Logout_master_page.php"
}

# What the parts of the page script call each other by, and nobody else does: no browser, server or library. These names
# are made short, the same in all scripts.
inner_names='createPause|createClock|readDeadline|sentAt|warnAt|endAt|absoluteAt|createServer|postAndGo|createTabs|byAct'
inner_names+='|createInput|isUnreported|createScreen|onChange|onEscape|askAnew|isStoredCopy|isFrameOfWatchedPage|createBar'
inner_names+='|renewPage|renewBody|onBar|isOver|isLocked|isDown|createLock|createLeaveNow|leaveNow|createCalls|createDraftDoor'
inner_names+='|createWarning|createDesk|createNudges|isSettling|isAway|isBack|sendsForm|outside|marks|announce|conclude|retire'
inner_names+='|abandon|until|refused|outcome|facts|warned|tell|need'

# minify OUT < SCRIPT
minify() {
    "$terser" --compress passes=3 --mangle --mangle-props "regex=/^($inner_names)\$/" --name-cache "$work/names" \
        --ecma 2020 --comments false --output "$1"
}

# bundled FILE...: the files as one script, in which the one global name is a local one, so that it can be short.
bundled() {
    echo "(function (logoutMaster) { 'use strict';"
    sed '/^var logoutMaster = logoutMaster || {};$/d' -- "$@"
    echo '})(window.logoutMaster = window.logoutMaster || {});'
}

# class_body FILE: a class's file without what a file begins with, for a file that lies beside the module's other folders.
class_body() {
    local room
    room=$(dirname -- "$1")
    sed -e '/^<?php$/d' -e '/^declare(strict_types=1);$/d' -e "/^defined('BASEPATH') or exit/d" \
        -e "s#__DIR__#(dirname(__DIR__) . '/${room}')#g" -- "$1"
}

# texts: a script for each language with what the scripts that come later say. Where a site says otherwise, that is there
# before and stays.
texts() {
    # shellcheck disable=SC2016  # PHP's variables
    php -n -r 'define("BASEPATH", "");
        require "{$argv[1]}/libraries/Logout_master_language.php";
        require "{$argv[1]}/libraries/gate/Logout_master_page.php";
        $language = new Logout_master_language("{$argv[1]}/language");
        foreach ($language->folders() as $folder) {
            $texts = Logout_master_page::json($language->in($folder)->texts(Logout_master_page::LATER_STRINGS));
            $script = "(function(own){Object.assign(own,{$texts},{...own})})(logoutMaster.strings);\n";
            file_put_contents("texts-{$folder}.js", $script);
        }' "$module"
}

packed_bytes() {
    gzip -9 -n <"$1" | wc -c
}

assets=$work/logout_master/assets
cd "$assets"
bundles >"$work/bundles"
bundled_files=()
while read -r name files; do
    read -r -a parts <<<"$files"
    bundled "${parts[@]}" | minify "$name.min.js"
    bundled_files+=("${parts[@]}")
done <"$work/bundles"
rm -f -- "${bundled_files[@]}"
for file in *.js; do
    if [[ $file != *.min.js ]]; then
        minify "$file.packed" <"$file"
        mv "$file.packed" "$file"
    fi
done
texts
page_script_bytes=$(packed_bytes presence.min.js)
[ "$page_script_bytes" -le "$page_script_bytes_most" ] ||
    die "what a page loads at once has $page_script_bytes bytes after gzip -9, expected $page_script_bytes_most or less"

# The classes that every ordinary page of staff needs lie where the first of them is asked for: a file of its own costs a
# page more than most of them do. One that is not here is found where it always is, and costs a page that file.
everyday=(Logout_master_module host/Logout_master_host host/Logout_master_host_people gate/Logout_master_guard
    gate/Logout_master_desk Logout_master_engine policy/Logout_master_policy_sync gate/Logout_master_act
    gate/Logout_master_verdict Logout_master_language host/Logout_master_host_audit_people person/Logout_master_menu
    person/Logout_master_hold gate/Logout_master_page admin/Logout_master_health draft/Logout_master_drafts
    draft/Logout_master_draft_cipher draft/Logout_master_draft_page draft/Logout_master_draft_ticket)

# In the address of each asset, so that no browser keeps an old one.
mark=$version-$(cat -- * | sha256sum | cut -c 1-12)
host=$work/logout_master/libraries/host/Logout_master_host.php
sed -i "s/const PACKED_ASSETS = ''/const PACKED_ASSETS = '$mark'/" "$host"
grep -q "const PACKED_ASSETS = '$mark'" "$host" || die "$host: found no empty PACKED_ASSETS, expected one"

cd "$work/logout_master"
for class in "${everyday[@]}"; do
    class_body "libraries/$class.php" >>helpers/logout_master_helper.php
    rm "libraries/$class.php"
done
php -n -l helpers/logout_master_helper.php >/dev/null || die 'the helper with the classes of an ordinary page is no PHP'

# Rights, dates and order are part of an archive's bytes, so they are set and not taken as found.
find "$work/logout_master" -type f -exec chmod 644 {} + -exec touch -d '2000-01-01T00:00:00Z' {} +
(cd "$work" && find logout_master -type f -print | LC_ALL=C sort |
    TZ=UTC zip -X -D -q "$work/module.zip" -@)
mv "$work/module.zip" "$archive"
note "with each page: presence.min.js, $page_script_bytes bytes after gzip -9 of at most $page_script_bytes_most"
while read -r name files; do
    [ "$name" = presence ] || note "when it is needed: $name.min.js, $(packed_bytes "$assets/$name.min.js") bytes"
done <"$work/bundles"
note "when it is needed: texts-english.js, $(packed_bytes "$assets/texts-english.js") bytes, or that of another language"
note "when it is needed: drafts-back.js, $(packed_bytes "$assets/drafts-back.js") bytes"
note "$archive ($(sha256sum "$archive" | cut -c 1-16)…)"
