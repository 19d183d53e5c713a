#!/usr/bin/env bash
# Measures what a check costs beside its peers and what the module adds to a page, and writes the tables to
# docs/benchmarks.md with the machine and the command. Starts a Redis, two sites with a MariaDB each, and ends them.
#
# usage: scripts/bench.sh [--quick] [FILE]      FILE instead of docs/benchmarks.md; - prints only
#        --quick: few rounds, no whole requests, printed only unless FILE is named
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

command="make bench${*:+ ARGS=\"$*\"}"
rounds=25 pages=1500 out=docs/benchmarks.md whole=yes
for option in "$@"; do
    case $option in
        --quick) rounds=5 whole=no out=- ;;
    esac
done
for option in "$@"; do
    case $option in
        --quick) ;;
        -?*) die "option '$option': unknown; the head of scripts/bench.sh lists what there is" ;;
        *) out=$option ;;
    esac
done

scripts/install-packages.sh build serve package bench
step 'Building the extension and the calls that do nothing' \
    cargo build "${CARGO_LOCKED[@]}" --release --package logout_master --package logout-master-bench
extension=$CARGO_TARGET_DIR/release/liblogout_master.so
bench_extension=$CARGO_TARGET_DIR/release/liblogout_master_bench.so

# Others than we must be able to pass: run by root, the sites have a user of their own. Short, for the sockets in it.
dir=$(TMPDIR=/tmp mktemp -d /tmp/lm-bench.XXXXXX)
chmod 755 "$dir"
memory=$dir/memory
# Registries are in memory, as they are by default, where there is room for that of a million sessions.
if [ -w /dev/shm ] && [ "$(df --output=avail -k /dev/shm | tail -n 1)" -gt 800000 ]; then
    memory=$(mktemp -d /dev/shm/lm-bench.XXXXXX)
fi
mkdir -p "$memory" "$dir/results"
redis='' valgrind=''

clean_up() {
    local pid site
    trap - EXIT INT TERM HUP
    for pid in $redis $valgrind; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    for site in with without; do
        [ ! -d "$dir/$site" ] || scripts/stack.sh stop "$dir/$site" || true
    done
    rm -rf "$dir" "$memory"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

start_redis() {
    local waited=0
    redis-server --port 0 --unixsocket "$dir/redis.sock" --save '' --appendonly no --dir "$dir" \
        >"$dir/redis.log" 2>&1 </dev/null &
    redis=$!
    until [ -S "$dir/redis.sock" ]; do
        waited=$((waited + 1))
        if [ "$waited" -eq 200 ] || ! kill -0 "$redis" 2>/dev/null; then
            tail -n 20 "$dir/redis.log" >&2
            die 'redis-server did not come up'
        fi
        sleep 0.1
    done
}

# Two sites that differ in nothing but the module, as it is packaged, and the extension. One worker each, so that what it writes down is in
# the order of the requests. OPcache looks at a file's date as seldom as by PHP's own default.
start_sites() {
    local site options
    scripts/package-module.sh "$dir/package" >/dev/null
    unzip -q "$dir"/package/*.zip -d "$dir/package"
    cp benches/site/prepend.php "$dir/prepend.php"
    chmod 644 "$dir/prepend.php"
    for site in with without; do
        options=(--workers 1 --php-admin "auto_prepend_file=$dir/prepend.php" --php-admin opcache.revalidate_freq=2)
        if [ "$site" = with ]; then
            options+=(--module "$dir/package/logout_master" --extension "$extension")
        fi
        scripts/stack.sh start "$dir/$site" "${options[@]}"
    done
    php -c "$dir/with/php.ini" "$dir/with/site/cli.php" module activate logout_master
}

# trace NAME ARGUMENTS...: the system calls of hot-path.php. Where nobody may trace, the table says so.
trace() {
    local name=$1
    shift
    strace -f -o "$dir/results/$name" php -d "extension=$extension" -d "logout_master.registry_path=$memory/hot" \
        benches/hot-path.php "$@" >"$dir/trace.log" 2>&1 || note "strace: $(tail -n 1 "$dir/trace.log")"
}

# count_instructions SITE [AS]: its php-fpm again under callgrind, which writes down each request's instructions by itself.
count_instructions() {
    local site=$1 at=$dir/$1 counts=$dir/results/callgrind-${2:-$1} fpm waited=0
    fpm=$(command -v "php-fpm$(php -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')" || command -v php-fpm)
    kill "$(cat "$at/run/php-fpm.pid" 2>/dev/null)" 2>/dev/null || true
    while [ -e "$at/run/php-fpm.pid" ] && [ "$waited" -lt 100 ]; do
        waited=$((waited + 1))
        sleep 0.1
    done
    mkdir -m 777 "$counts"
    PHP_INI_SCAN_DIR=$at/conf.d valgrind --tool=callgrind --callgrind-out-file="$counts/out.%p" \
        --dump-before=php_request_startup "$fpm" -F -c "$at/php.ini" -y "$at/php-fpm.conf" \
        >"$dir/valgrind.log" 2>&1 </dev/null &
    valgrind=$!
    until [ -s "$at/run/php-fpm.pid" ]; do
        waited=$((waited + 1))
        if [ "$waited" -ge 600 ] || ! kill -0 "$valgrind" 2>/dev/null; then
            note "callgrind: $(tail -n 1 "$dir/valgrind.log")"
            return
        fi
        sleep 0.1
    done
    php benches/site.php visit "$dir" "$site" 14 >"$dir/visit.log"
    kill "$valgrind"
    wait "$valgrind" || true
    valgrind=
}

# By core's own test with a counting allocator, which tells the number whether it is 0 or not.
count_allocations() {
    cargo test "${CARGO_LOCKED[@]}" --quiet --release --package logout-master-core --test no_allocation -- \
        --nocapture --test-threads 1 no_check >"$dir/results/allocations" || note 'the test of allocations did not pass'
}

step 'Counting the allocations of checks' count_allocations
start_redis
say 'Starting two sites, one with the module and one without'
start_sites
say "Measuring $rounds rounds; other work on this machine spoils the figures"
php benches/run.php "$rounds" "$memory" "$extension" "$bench_extension" "$dir/redis.sock" "$dir/with/run/db.sock" \
    >"$dir/results/rows.json"
say 'Counting the system calls of checks'
trace trace 100000
trace trace-long 100000 3
if [ "$whole" = yes ]; then
    say "Asking both sites for $pages pages, in turn, and for as many with samples"
    php benches/site.php sign-in "$dir" >"$dir/visit.log"
    php benches/site.php time "$dir" "$pages" >"$dir/results/times.json"
    php benches/site.php profile "$dir" "$pages" >"$dir/results/profile.json"
    php benches/site.php scripts "$dir" >"$dir/results/scripts.json"
    say "Counting the instructions of a page"
    count_instructions with
    count_instructions without
    init=$dir/with/site/modules/logout_master/logout_master.php
    php benches/site/idle-module.php "$init" >"$dir/idle-module.php"
    cp "$dir/idle-module.php" "$init"
    count_instructions with idle
fi

machine="$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1), $(nproc) processors, Linux $(uname -r), \
PHP $(php -n -r 'echo PHP_VERSION;') without JIT, $(date -u +%F)"
php benches/page.php "$dir/results" "$machine" "$command" >"$dir/page"
[ "$whole" = no ] || cat benches/bounds.md >>"$dir/page"
cat "$dir/page"
if [ "$out" != - ]; then
    mkdir -p "$(dirname "$out")"
    cp "$dir/page" "$out"
    note "written to $out"
fi
