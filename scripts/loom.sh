#!/usr/bin/env bash
# Runs the model of the table under loom: every interleaving of claim, publish, steal, touch, end and sweep on one slot,
# with at most this many preemptions of a thread. No file, no PHP.
#
# usage: scripts/loom.sh [PREEMPTIONS [NAME OF A TEST]]     3 unless told
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

preemptions=${1:-3}
[[ $preemptions =~ ^[1-9][0-9]*$ ]] || die "PREEMPTIONS: found '$preemptions', expected a number from 1"
say "loom: every order of the acts on a slot, at most $preemptions preemptions"
export LOOM_MAX_PREEMPTIONS=$preemptions LOOM_MAX_BRANCHES=20000
# The orders are many and each is short: optimised, but built without the last tenth that costs half a minute.
export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
export CARGO_TARGET_DIR=$PROJECT_ROOT/target/loom RUSTFLAGS='--cfg loom'
CARGO_TERM_COLOR=never cargo test "${CARGO_LOCKED[@]}" --quiet --release --package logout-master-core --lib \
    "store::shm::model::${2:-}"
