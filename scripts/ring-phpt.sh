#!/usr/bin/env bash
# The ring of engine facts: PHP's own run-tests.php on php-tests/phpt with the built extension and nothing else loaded.
# It works on copies in a private folder, so that neither registries nor the runner's files land in the repository. With
# all tests come two checks of memory: every function a hundred thousand times, and a handful of tests under valgrind.
#
# usage: scripts/ring-phpt.sh [NAME...]     all tests, or those named, as in: scripts/ring-phpt.sh stub check
#
# MEMCHECK=1 runs each PHP under valgrind, which scripts/sanitize.sh does.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

EXTENSION=${LOGOUT_MASTER_EXTENSION:-$CARGO_TARGET_DIR/release/liblogout_master.so}
[ -f "$EXTENSION" ] || die "found no $EXTENSION; 'make build' builds it"

# The runner comes with PHP's headers. Debian and php.net keep it in different places below the same prefix.
find_runner() {
    local place
    for place in "$(php-config --prefix)/lib/php/$(php-config --phpapi)/build" "$(php-config --prefix)/lib/php/build"; do
        if [ -f "$place/run-tests.php" ]; then
            echo "$place/run-tests.php"
            return
        fi
    done
    die "found no run-tests.php below $(php-config --prefix)/lib/php; scripts/install-packages.sh build installs it"
}

runner=$(find_runner)
php=$(php-config --php-binary)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cp -R php-tests/phpt stubs "$room"
mkdir "$room/tmp"

tests=()
for name in "$@"; do
    [ -f "$room/phpt/$name.phpt" ] || die "unknown test '$name'; expected the name of a file in php-tests/phpt"
    tests+=("$room/phpt/$name.phpt")
done
if [ ${#tests[@]} -eq 0 ]; then
    tests=("$room/phpt")
fi

runner_options=(--set-timeout 120)
if [ -n "${MEMCHECK:-}" ]; then
    # What a regular expression was compiled into is code that valgrind cannot judge.
    runner_options=(-m --set-timeout 600 -d pcre.jit=0)
fi

status=0
TMPDIR=$room/tmp NO_INTERACTION=1 TEST_PHP_EXECUTABLE=$php "$php" -n "$runner" -p "$php" -n -q --no-color \
    "${runner_options[@]}" --show-diff -W "$room/results" -d "extension=$EXTENSION" \
    -d "logout_master.registry_path=$room/tmp/common.registry" "${tests[@]}" </dev/null 2>&1 | sed -u 's/^TEST [^\r]*\r//' || status=$?

counts=$(awk '
    $1 == "PASSED" { passed++; next }
    $1 == "SKIPPED" { skipped++; next }
    { failed++ }
    END { printf "%d %d %d", passed, failed, skipped }' "$room/results")
read -r passed failed skipped <<<"$counts"

# remember COMMAND...: one more test, which passes when its command does.
remember() {
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1)) status=1
    fi
}

if [ $# -eq 0 ]; then
    remember scripts/memory.sh 100000
    remember scripts/sanitize.sh phpt life_lock sessions policy_errors token_garbage terminate file_damaged
fi
if [ -n "${RING_RESULT:-}" ]; then
    echo "$passed $failed $skipped" >"$RING_RESULT"
fi
exit "$status"
