#!/usr/bin/env bash
# Installs the built extension for the PHP that php-config names, switches it on, and proves that PHP loads it. May be
# run again at any time: workers that have the old file open keep it until they are reloaded. It restarts nothing.
#
# usage: scripts/install-extension.sh [--dry-run] [--uninstall]
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

NAME=logout_master
BUILT=$CARGO_TARGET_DIR/release/lib$NAME.so
# Others than ours in this file mean that an administrator has settings in it, which an uninstall must not lose.
INI_LINES="; Logout Master. What may stand here is told by 'php --ri $NAME' and docs/admin-guide.md.
extension=$NAME.so"

dry_run=no
uninstall=no
for option in "$@"; do
    case $option in
        --dry-run) dry_run=yes ;;
        --uninstall) uninstall=yes ;;
        *) die "unknown option '$option'; expected --dry-run or --uninstall" ;;
    esac
done

have php-config || die "found no php-config; scripts/install-packages.sh build installs it"
PHP=$(php-config --php-binary)
VERSION=$("$PHP" -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
EXTENSION_DIR=$(php-config --extension-dir)
TARGET=$EXTENSION_DIR/$NAME.so

# act COMMAND...: says what it does, and does it unless this is a dry run. As root where the place wants it.
act() {
    note "$*"
    if [ "$dry_run" = no ]; then
        if [ -w "$EXTENSION_DIR" ] && [ -w "$(dirname "$ini")" ]; then
            "$@"
        else
            as_root "$@"
        fi
    fi
}

# Debian keeps one ini file a module, and links it into every SAPI's folder. Elsewhere PHP names the folder it scans.
is_debian() {
    have phpenmod && [ -d "/etc/php/$VERSION/mods-available" ]
}

ini_path() {
    local scan_dir
    if is_debian; then
        echo "/etc/php/$VERSION/mods-available/$NAME.ini"
        return
    fi
    scan_dir=$("$PHP" --ini | sed -n 's/^Scan for additional .ini files in: \([^:]*\).*/\1/p')
    if [ -z "$scan_dir" ] || [ "$scan_dir" = '(none)' ]; then
        die "$PHP scans no folder for ini files; add 'extension=$NAME.so' to its php.ini by hand"
    fi
    echo "$scan_dir/$NAME.ini"
}

# place FILE TARGET: in one step, so that no PHP ever loads half a file, and those that have the old one keep it whole.
place() {
    act install -m 0644 "$1" "$2.new"
    act mv -f "$2.new" "$2"
}

switch_on() {
    local draft
    if [ -e "$ini" ] && grep -q "^extension=$NAME" "$ini"; then
        note "$ini is there already and is left as it is"
    else
        draft=$(mktemp)
        printf '%s\n' "$INI_LINES" >"$draft"
        place "$draft" "$ini"
        rm -f "$draft"
    fi
    if is_debian; then
        act phpenmod -v "$VERSION" -s ALL "$NAME"
    fi
}

prove() {
    if [ "$dry_run" = yes ]; then
        note "$PHP --ri $NAME"
        return
    fi
    # PHP says on its output that it could not load an extension, and goes on.
    "$PHP" --ri "$NAME" >"$proof" 2>&1 || {
        cat "$proof" >&2
        die "$PHP does not load $TARGET: see above"
    }
    sed -n 's/^/   /p' "$proof"
}

install_it() {
    [ -f "$BUILT" ] || die "found no $BUILT; 'make build' builds it"
    say "Installing $NAME for PHP $VERSION"
    if [ -e "$TARGET" ] && cmp -s "$BUILT" "$TARGET"; then
        note "$TARGET is this build already"
    else
        place "$BUILT" "$TARGET"
    fi
    switch_on
    say "Asking $PHP for it"
    prove
    say "Reload PHP's workers to use it, e.g. systemctl reload php$VERSION-fpm"
}

uninstall_it() {
    say "Removing $NAME from PHP $VERSION"
    if is_debian && [ -e "$ini" ]; then
        act phpdismod -v "$VERSION" -s ALL "$NAME"
    fi
    if [ ! -e "$ini" ]; then
        note "$ini is not there"
    elif [ "$(cat "$ini")" = "$INI_LINES" ]; then
        act rm -f "$ini"
    else
        act mv -f "$ini" "$ini.saved"
        note "it had settings beside ours: they are in $ini.saved"
    fi
    if [ -e "$TARGET" ]; then
        act rm -f "$TARGET"
    else
        note "$TARGET is not there"
    fi
    say "Reload PHP's workers to be rid of it. Registry files are left where they are"
}

ini=$(ini_path)
proof=$(mktemp)
trap 'rm -f "$proof"' EXIT
if [ "$uninstall" = yes ]; then
    uninstall_it
else
    install_it
fi
