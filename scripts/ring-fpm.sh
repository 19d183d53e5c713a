#!/usr/bin/env bash
# PHPUnit over a whole site: nginx, php-fpm with four workers, MariaDB, the built extension and the module. The tests
# start the site themselves, by scripts/stack.sh; this script sees to it that nothing of it is left.
#
# usage: scripts/ring-fpm.sh [OPTIONS OF PHPUNIT...]
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

extension=$PROJECT_ROOT/target/release/liblogout_master.so
[ -e "$extension" ] || die "found no $extension; scripts/build.sh makes it"
# Others than we must be able to pass: run by root, the web server has a user of its own. Short, for the sockets in it.
FPM_WORK=$(mktemp -d "${TMPDIR:-/tmp}/lm-fpm.XXXXXX")
export FPM_WORK
chmod 755 "$FPM_WORK"
tests=

clean_up() {
    local env_file
    trap - EXIT INT TERM HUP
    if [ -n "$tests" ]; then
        kill "$tests" 2>/dev/null || true
        wait "$tests" 2>/dev/null || true
    fi
    for env_file in "$FPM_WORK"/*/env; do
        [ ! -f "$env_file" ] || scripts/stack.sh stop "$(dirname "$env_file")" || true
    done
    rm -rf "$FPM_WORK"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

status=0
# In the background, since bash would hear of no signal before a program in the foreground has ended.
phpunit -c php-tests/fpm/phpunit.xml "$@" --log-junit "$FPM_WORK/junit.xml" &
tests=$!
wait "$tests" || status=$?
tests=

tell_phpunit "$FPM_WORK/junit.xml" "$status"
exit "$status"
