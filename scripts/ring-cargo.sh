#!/usr/bin/env bash
# The innermost ring: unit and property tests of everything that is true without PHP, the table under loom, and the fuzz
# targets for a bounded time. The extension's own crate is left out, since its test program could not be linked without
# an interpreter; the phpt ring tests it.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
# Tests that are left out unless asked for are those that give files away, mount or become somebody else.
only_for_root=()
if [ "$(id -u)" -eq 0 ]; then
    only_for_root=(-- --include-ignored)
fi
CARGO_TERM_COLOR=never cargo test "${CARGO_LOCKED[@]}" --workspace --exclude logout_master \
    --features logout-master-core/fault-points --no-fail-fast "${only_for_root[@]}" 2>&1 \
    | tee "$log" || status=$?

scripts/loom.sh 2>&1 | tee -a "$log" || status=$?
# Told as cargo tells its tests, one a target.
for target in registry words; do
    if scripts/fuzz.sh 12 "$target"; then
        echo 'test result: ok. 1 passed; 0 failed; 0 ignored' >>"$log"
    else
        status=1
        echo 'test result: FAILED. 0 passed; 1 failed; 0 ignored' >>"$log"
    fi
done

# "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; ..." stands once for every test program.
counts=$(awk '
    /^test result: / { for (i = 2; i <= NF; i++) {
        if ($i == "passed;") passed += $(i - 1)
        if ($i == "failed;") failed += $(i - 1)
        if ($i == "ignored;") ignored += $(i - 1)
    } }
    END { printf "%d %d %d", passed, failed, ignored }' "$log")
if [ -n "${RING_RESULT:-}" ]; then
    echo "$counts" >"$RING_RESULT"
fi
exit "$status"
