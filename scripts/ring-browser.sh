#!/usr/bin/env bash
# The outermost ring: Chromium before whole sites of nginx, php-fpm and MariaDB, one for each test file. It also takes
# the pictures in docs/images that are missing; UPDATE_SCREENSHOTS=1 takes all of them anew.
#
# usage: scripts/ring-browser.sh [NODE_TEST_OPTION...]      as in: --test-name-pattern='the warning'
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

[ -e target/release/liblogout_master.so ] || die 'found no target/release/liblogout_master.so; scripts/build.sh makes it'
for package in playwright-core axe-core; do
    [ -d "node_modules/$package" ] || die "found no node_modules/$package; scripts/install-packages.sh test installs it"
done

tap=$(mktemp)
trap 'rm -f "$tap"' EXIT
status=0
# Two files at a time: their tests mostly wait, but a starved browser would be idle where it should not.
node --test --test-concurrency=2 \
    --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$tap" \
    "$@" php-tests/browser/*.test.mjs || status=$?

# "# pass 12" and its like end the report. A test whose stack did not come up is cancelled, which is a failure.
counts=$(awk '
    /^# (pass|fail|cancelled|skipped|todo) [0-9]+$/ { count[$2] = $3; told++ }
    END {
        if (told < 5) exit 1
        printf "%d %d %d", count["pass"], count["fail"] + count["cancelled"], count["skipped"] + count["todo"]
    }' "$tap") || die "node told no result, exit status $status"
if [ -n "${RING_RESULT:-}" ]; then
    echo "$counts" >"$RING_RESULT"
fi
exit "$status"
