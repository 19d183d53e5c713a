#!/usr/bin/env bash
# PHPUnit over a whole site: nginx, php-fpm with four workers, MariaDB, the built extension and the module. The tests
# start the site themselves, by scripts/stack.sh; this script sees to it that nothing of it is left. Each half of the test
# files has a site of its own, since the tests mostly wait.
#
# usage: scripts/ring-fpm.sh [OPTIONS OF PHPUNIT...]      with options: all of them one after another
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

extension=$PROJECT_ROOT/target/release/liblogout_master.so
[ -e "$extension" ] || die "found no $extension; scripts/build.sh makes it"
# Others than we must be able to pass: run by root, the web server has a user of its own. Short, for the sockets in it.
work=$(mktemp -d "${TMPDIR:-/tmp}/lm-fpm.XXXXXX")
chmod 755 "$work"
tests=()

clean_up() {
    local env_file
    trap - EXIT INT TERM HUP
    if [ ${#tests[@]} -gt 0 ]; then
        kill "${tests[@]}" 2>/dev/null || true
        wait "${tests[@]}" 2>/dev/null || true
    fi
    for env_file in "$work"/*/*/env; do
        [ ! -f "$env_file" ] || scripts/stack.sh stop "$(dirname "$env_file")" || true
    done
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# run PART OPTIONS...: starts PHPUnit with a folder of its own for its site. In the background, since bash would hear of no
# signal before a program in the foreground has ended.
run() {
    local part=$work/$1
    shift
    mkdir -m 755 "$part"
    FPM_WORK=$part phpunit "$@" --log-junit "$part/junit.xml" &
    tests+=($!)
}

# half WHICH: a configuration like the ring's own with every second file of tests.
half() {
    local file index=0
    for file in php-tests/fpm/*Test.php; do
        [ $((index++ % 2)) -ne "$1" ] || printf '<file>%s/%s</file>' "$PROJECT_ROOT" "$file"
    done | sed -e "s|bootstrap=\"|&$PROJECT_ROOT/php-tests/fpm/|" -e '/<directory>/{r /dev/stdin' -e 'd}' \
        php-tests/fpm/phpunit.xml
}

if [ $# -gt 0 ]; then
    run all -c php-tests/fpm/phpunit.xml "$@"
else
    for which in 0 1; do
        half "$which" >"$work/half$which.xml"
        run "$which" -c "$work/half$which.xml"
    done
fi
status=0
for test in "${tests[@]}"; do
    wait "$test" || status=$?
done
tests=()

tell_phpunit "$status" "$work"/*/junit.xml
exit "$status"
