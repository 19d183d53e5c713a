#!/usr/bin/env bash
# Looks for memory errors: core's tests under AddressSanitizer, PHP's tests of the extension under valgrind.
#
# usage: scripts/sanitize.sh [core] [phpt [NAME...]]     both, and every phpt but memory, when nothing is named
#
# PHP itself has shown no finding without our extension, so there is nothing to suppress. Its own allocator is off, as
# run-tests.php does it (USE_ZEND_ALLOC=0), or valgrind would see one block where there are thousands.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

only_for_root=()
if [ "$(id -u)" -eq 0 ]; then
    only_for_root=(--include-ignored)
fi

core() {
    local machine
    machine=$(rustc -vV | sed -n 's/^host: //p')
    say 'AddressSanitizer on the tests of core'
    # A stable compiler takes a nightly one's flag when it is told so. SIGBUS is left to the extension's own handler.
    env RUSTC_BOOTSTRAP=1 RUSTFLAGS='-Zsanitizer=address' CARGO_TARGET_DIR="$PROJECT_ROOT/target/asan" \
        ASAN_OPTIONS=handle_sigbus=0:detect_leaks=1 CARGO_TERM_COLOR=never \
        cargo test "${CARGO_LOCKED[@]}" --quiet --package logout-master-core --target "$machine" \
        --features fault-points --tests -- "${only_for_root[@]}" "$@"
}

phpt() {
    local names=("$@")
    if [ ${#names[@]} -eq 0 ]; then
        # memory makes hundreds of thousands of calls, and shows the same without valgrind.
        mapfile -t names < <(cd php-tests/phpt && printf '%s\n' *.phpt | sed 's/\.phpt$//' | grep -vx memory)
    fi
    say "valgrind on ${#names[@]} tests of the extension in PHP"
    MEMCHECK=1 RING_RESULT='' scripts/ring-phpt.sh "${names[@]}"
}

case ${1:-} in
    core) core "${@:2}" ;;
    phpt) phpt "${@:2}" ;;
    '') core; phpt ;;
    *) die "unknown part '$1'; expected core or phpt" ;;
esac
