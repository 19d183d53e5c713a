#!/usr/bin/env bash
# Runs the proofs that take longer than CI has, one after another, and says of each whether it holds. docs/proofs.md tells
# what each shows, and what CI runs of it in short.
#
# usage: scripts/proof.sh [NAME...]     storm loom fuzz sanitize memory long_life; all when none is named
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

long_life() {
    cargo run "${CARGO_LOCKED[@]}" --quiet --release --package logout-master-core --example long_life
}

# prove NAME: runs one proof as a command of its own.
prove() {
    case $1 in
        storm) scripts/storm.sh 60 ;;
        loom) scripts/loom.sh 4 ;;
        fuzz) scripts/fuzz.sh 600 ;;
        sanitize) scripts/sanitize.sh ;;
        memory) scripts/memory.sh 10000000 ;;
        long_life) long_life ;;
        *) die "unknown proof '$1'; expected storm, loom, fuzz, sanitize, memory or long_life" ;;
    esac
}

names=("$@")
if [ ${#names[@]} -eq 0 ]; then
    names=(storm loom fuzz sanitize memory long_life)
fi
table=()
verdict=0
for name in "${names[@]}"; do
    started=$SECONDS
    word=holds
    # In a shell of its own, so that a failure inside ends this proof and no other.
    (set -e; prove "$name") &
    wait $! || { word=FAILS; verdict=1; }
    table+=("$(printf '%-10s %-5s %6d s' "$name" "$word" $((SECONDS - started)))")
done
printf '\n%s\n' "${table[@]}"
exit "$verdict"
