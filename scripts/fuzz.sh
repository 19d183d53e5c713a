#!/usr/bin/env bash
# Replays the committed inputs of a fuzz target and then looks for new ones, for a bounded time, under AddressSanitizer.
# fuzz/ is laid out for cargo-fuzz, but needs neither it nor a nightly Rust: the flags below are the ones it would give.
#
# usage: scripts/fuzz.sh SECONDS [TARGET...]      targets: registry words; both share the seconds when none is named
#
# New inputs go to .work/fuzz, never into the repository. What ends a target is kept in .work/fuzz/TARGET-failures.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

seconds=${1:-}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || die "SECONDS: found '$seconds', expected a number from 1"
targets=("${@:2}")
if [ ${#targets[@]} -eq 0 ]; then
    targets=(registry words)
fi
for target in "${targets[@]}"; do
    [ -f "fuzz/fuzz_targets/$target.rs" ] || die "unknown target '$target'; expected the name of a file in fuzz/fuzz_targets"
done

machine=$(rustc -vV | sed -n 's/^host: //p')
# A stable compiler takes the same flags as a nightly one when it is told so.
export RUSTC_BOOTSTRAP=1
export CARGO_TARGET_DIR=$PROJECT_ROOT/target/fuzz
export RUSTFLAGS="--cfg fuzzing -Zsanitizer=address -Cforce-frame-pointers -Cdebug-assertions -Coverflow-checks \
-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
-Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1"
cargo build "${CARGO_LOCKED[@]}" --quiet --manifest-path fuzz/Cargo.toml --release --target "$machine"

clean_up() {
    rm -rf /dev/shm/logout-master-fuzz-"${fuzzer:-0}"
}
trap clean_up EXIT

for target in "${targets[@]}"; do
    found=.work/fuzz/$target
    failures=.work/fuzz/$target-failures
    mkdir -p "$found" "$failures"
    say "fuzz target $target: $(find "fuzz/corpus/$target" -type f | wc -l) committed inputs, then $((seconds / ${#targets[@]})) s of new ones"
    status=0
    # -timeout ends an input that hangs. The first folder takes what is new, the second is only read.
    "$CARGO_TARGET_DIR/$machine/release/$target" "$found" "fuzz/corpus/$target" \
        -artifact_prefix="$failures/" -max_total_time=$((seconds / ${#targets[@]})) -timeout=30 -max_len=65536 \
        -print_final_stats=1 -verbosity=0 >".work/fuzz/$target.log" 2>&1 &
    fuzzer=$!
    wait "$fuzzer" || status=$?
    clean_up
    sed -n 's/^stat::number_of_executed_units: */   inputs tried: /p' ".work/fuzz/$target.log"
    if [ "$status" -ne 0 ]; then
        tail -n 60 ".work/fuzz/$target.log" >&2
        die "the fuzz target $target ended with status $status; its input is in $failures"
    fi
done
note 'no input crashed, hung or broke a promise'
