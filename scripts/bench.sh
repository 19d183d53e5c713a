#!/usr/bin/env bash
# Measures what a check costs beside its peers, and writes the table to docs/benchmarks.md with the machine and the date.
#
# usage: scripts/bench.sh [FILE]      FILE instead of docs/benchmarks.md; - prints only
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

out=${1:-docs/benchmarks.md}
scripts/install-packages.sh bench
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
run=(php -d "extension=$CARGO_TARGET_DIR/release/liblogout_master.so" -d "logout_master.registry_path=$dir/registry"
    -d logout_master.max_sessions=65536 -d apc.enable_cli=1 -d apc.shm_size=128M -d memory_limit=512M benches/check.php)

say 'Measuring; other work on this machine spoils the figures'
"${run[@]}" >"$dir/table"
{
    cat <<TEXT
# Benchmarks

Written by \`make bench\`; run it to have your own. All rows of a table come from one run, taken in turn.

$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1), $(nproc) processors, Linux $(uname -r), \
PHP $(php -n -r 'echo PHP_VERSION;') without JIT, $(date -u +%F)

TEXT
    cat "$dir/table"
} >"$dir/page"
if [ "$out" = - ]; then
    cat "$dir/page"
else
    mkdir -p "$(dirname "$out")"
    cp "$dir/page" "$out"
    cat "$dir/table"
    note "written to $out"
fi
