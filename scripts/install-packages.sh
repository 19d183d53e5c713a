#!/usr/bin/env bash
# Installs what is missing to build, serve, test or check this project, and nothing else: Debian packages by apt, npm
# packages by package-lock.json. It leaves no service running, and on a machine that has everything it does nothing.
#
# usage: scripts/install-packages.sh [build|serve|test|lint|package|bench ...]    all of them when none is named
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

# The PHP that is here, or the one that this Debian release would install.
php_version() {
    if have php; then
        php -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;'
    else
        apt-cache show php-cli | sed -n 's/^Version: \(.*:\)\?\([0-9]*\.[0-9]*\).*/\2/p' | head -n 1
    fi
}

# wanted GROUP PHP: "package  why" for each package of a group. A name with "command:" before it is wanted only where
# that command is missing, since people have it from other places too.
wanted() {
    case $1 in
        build) cat <<LIST
cc:gcc               linking the extension
php:php$2-cli        the interpreter that the extension is built for
php-config:php$2-dev its headers
libclang-dev         reading those headers into Rust
LIST
            ;;
        serve) cat <<LIST
php$2-fpm            the workers that share one registry
php$2-sqlite3        the demo's database
php$2-mbstring       texts in the stand-in CRM and the module
nginx:nginx-light    the web server before the workers
libjs-jquery         the pages of the stand-in CRM
libjs-bootstrap      its dialogs
libjs-jquery-datatables  its tables
libjs-chart.js       its plots
LIST
            ;;
        test) cat <<LIST
c++:g++              the fuzzer's own engine
valgrind             memory errors
php$2-mysql          the tests' database, from PHP
php$2-xml            PHPUnit
php$2-curl           the tests' web client
mariadbd:mariadb-server-core  the tests' database; this package has no service to start
mariadb:mariadb-client-core   its client
phpunit              the module's own tests
unzip                opening the evidence pack as an auditor does
openssl              checking its seals
chromium             the browser tests
unzip                the module as it is packaged
node:nodejs          the browser tests
npm                  the packages of the browser tests
LIST
            ;;
        lint) cat <<LIST
phpcs:php-codesniffer  PSR-12
shellcheck           shell scripts
node:nodejs          the type check of JavaScript
npm                  the type check of JavaScript
LIST
            ;;
        package) cat <<LIST
zip                  the module's archive
php:php$2-cli        the module's own list of its scripts
node:nodejs          what makes scripts small
npm                  its package
LIST
            ;;
        bench) cat <<LIST
php$2-apcu           what a check is measured against
php$2-redis          the same
redis-server:redis-server  the same
php$2-mysql          the same
mariadbd:mariadb-server-core  the same, and the database of the site that is measured
mariadb:mariadb-client-core   its client
php$2-curl           the web client of the measured site
php-excimer          samples of where a request's time goes
strace               counting system calls
valgrind             counting instructions
unzip                looking into the packaged module
LIST
            ;;
        *) die "unknown group '$1'; expected build, serve, test, lint, package or bench" ;;
    esac
}

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# missing_packages PHP GROUP...: "package why" lines of what is not here, without repetition.
missing_packages() {
    local php=$1 group name why command
    shift
    for group in "$@"; do
        wanted "$group" "$php"
    done | while read -r name why; do
        command=
        if [[ $name == *:* ]]; then
            command=${name%%:*}
        elif [ "$name" = npm ]; then
            command=npm
        fi
        name=${name#*:}
        if { [ -z "$command" ] || ! have "$command"; } && ! is_installed "$name"; then
            printf '%s  %s\n' "$name" "$why"
        fi
    done | sort -u -k 1,1
}

# Debian starts the services of a new package and at every boot. Neither is ours to decide: the tests run their own
# servers on their own files.
install_quietly() {
    local policy=/usr/sbin/policy-rc.d made=no unit
    if [ ! -e "$policy" ]; then
        as_root sh -c "printf '#!/bin/sh\nexit 101\n' >$policy && chmod 755 $policy"
        made=yes
    fi
    # shellcheck disable=SC2064  # the values of now are meant
    trap "[ $made = no ] || as_root rm -f $policy" EXIT
    step "Installing $*" as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "$@"
    if [ -d /run/systemd/system ]; then
        for unit in nginx "php$php-fpm" redis-server; do
            if [[ " $* " == *" $unit"[-\ ]* ]]; then
                as_root systemctl disable --quiet "$unit" 2>/dev/null || true
            fi
        done
    fi
}

check_rust() {
    local wanted_rust found
    wanted_rust=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
    if ! have cargo || ! have rustc; then
        die "found no cargo, expected Rust $wanted_rust or newer; https://rustup.rs installs it"
    fi
    found=$(rustc --version | cut -d ' ' -f 2)
    if [ "$(printf '%s\n' "$wanted_rust" "${found%%-*}" | sort -V | head -n 1)" != "$wanted_rust" ]; then
        die "found Rust $found, expected $wanted_rust or newer; 'rustup update stable' brings it"
    fi
}

check_rust_tools() {
    local tool
    for tool in rustfmt cargo-clippy; do
        if ! have "$tool" || ! "$tool" --version >/dev/null 2>&1; then
            die "this Rust toolchain lacks $tool, which 'make lint' and 'make fmt' need;" \
                "'rustup component add rustfmt clippy' adds it (or your distribution's package of that name)"
        fi
    done
}

# node_modules is as package-lock.json says when npm's own copy of the lock is no older.
install_npm_packages() {
    if [ node_modules/.package-lock.json -nt package-lock.json ]; then
        return
    fi
    step 'Installing the npm packages that package-lock.json names' \
        npm ci --no-audit --no-fund --loglevel=error
    touch node_modules/.package-lock.json
}

groups=("$@")
if [ ${#groups[@]} -eq 0 ]; then
    groups=(build serve test lint package bench)
fi
for group in "${groups[@]}"; do
    wanted "$group" 0 >/dev/null
done

if have apt-get; then
    php=$(php_version)
    if [ -z "$php" ]; then
        step 'Reading the lists of Debian packages' as_root apt-get update --quiet
        php=$(php_version)
    fi
    mapfile -t missing < <(missing_packages "$php" "${groups[@]}")
    if [ ${#missing[@]} -gt 0 ]; then
        say 'Missing on this machine:'
        printf '   %s\n' "${missing[@]}"
        step 'Reading the lists of Debian packages' as_root apt-get update --quiet
        install_quietly "${missing[@]%% *}"
    fi
else
    note "no apt-get here: install by hand what docs/admin-guide.md names for: ${groups[*]}"
fi
for group in "${groups[@]}"; do
    case $group in
        build) check_rust ;;
        lint) check_rust_tools; install_npm_packages ;;
        test|package) install_npm_packages ;;
    esac
done
