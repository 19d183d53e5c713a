#!/usr/bin/env bash
# Shows that no function of the extension leaves memory behind: each is called ten million times, one after another.
#
# usage: scripts/memory.sh [CALLS [FUNCTION...]]     10000000 calls of every function unless told
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

extension=$CARGO_TARGET_DIR/release/liblogout_master.so
[ -f "$extension" ] || die "found no $extension; 'make build' builds it"
room=$(TMPDIR=/dev/shm mktemp -d)
trap 'rm -rf "$room"' EXIT
php=$(php-config --php-binary)
"$php" -n -d extension="$extension" -d logout_master.max_sessions=8 \
    -d logout_master.registry_path="$room/sessions.registry" php-tests/memory/run.php "${@:-10000000}"
