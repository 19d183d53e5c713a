#!/usr/bin/env bash
# The outermost ring: Chromium before whole sites of nginx, php-fpm and MariaDB, one for each test file. It also takes
# the pictures in docs/images that are missing; UPDATE_SCREENSHOTS=1 takes all of them anew.
#
# A test that fails is tried once more, alone, when all else has run. What passes only then is told in the last lines:
# it is a fault of the test or of the product, to be mended, though it does not fail the ring.
#
# usage: scripts/ring-browser.sh [--test-name-pattern=PATTERN]      as in: --test-name-pattern='the warning'
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

[ -e target/release/liblogout_master.so ] || die 'found no target/release/liblogout_master.so; scripts/build.sh makes it'
for package in playwright-core axe-core; do
    [ -d "node_modules/$package" ] || die "found no node_modules/$package; scripts/install-packages.sh test installs it"
done

# Two files at a time: their tests mostly wait, but a starved browser would be idle where it should not. It tells its
# counts to RING_RESULT by itself.
exec node php-tests/browser/support/twice.mjs --at-once=2 "$@" php-tests/browser/*.test.mjs
