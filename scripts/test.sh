#!/usr/bin/env bash
# Runs the rings of tests, from the innermost outwards, and sums them up. It knows nothing of what a ring tests: a ring
# is scripts/ring-NAME.sh, which writes "passed failed skipped" to the file that RING_RESULT names.
#
# usage: scripts/test.sh [RING...]
#
# A ring that is missing, hangs, tells no result or runs no test has failed. Under CI a skipped test fails the run.
# RING_SECONDS replaces every ring's own time limit.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

ALL_RINGS=(cargo phpt unit storm fpm browser)
# Watchdogs, not expectations: far above what a slow machine needs, and together below an hour and a half.
declare -A LIMIT=([cargo]=1500 [phpt]=600 [unit]=300 [storm]=300 [fpm]=1200 [browser]=1200)

rings=("$@")
if [ ${#rings[@]} -eq 0 ]; then
    rings=("${ALL_RINGS[@]}")
fi
for ring in "${rings[@]}"; do
    [ -n "${LIMIT[$ring]:-}" ] || die "unknown ring '$ring'; expected one of: ${ALL_RINGS[*]}"
done

mkdir -p "$LOG_DIR"
# Others than we must be able to pass: web servers under test run as their own user. Short, for socket paths below it.
run_dir=$(TMPDIR=/tmp mktemp -d /tmp/lm-test.XXXXXX)
chmod 755 "$run_dir"
ring_pid=

# Ends what a ring left running: stacks by their own script, other programs by the mark in their environment.
end_leftovers() {
    local env_file environ pid
    while IFS= read -r env_file; do
        scripts/stack.sh stop "$(dirname "$env_file")" >/dev/null 2>&1 </dev/null || true
    done < <(find "$run_dir" -maxdepth 6 -name env -type f 2>/dev/null)
    for environ in /proc/[0-9]*/environ; do
        pid=${environ#/proc/}
        pid=${pid%/environ}
        if grep -qsz "^LOGOUT_MASTER_TEST_RUN=$run_dir\$" "$environ"; then
            note "ending process $pid, left by a ring: $(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | cut -c 1-80)"
            kill -KILL "$pid" 2>/dev/null || true
        fi
    done
}

clean_up() {
    if [ -n "$ring_pid" ]; then
        kill "$ring_pid" 2>/dev/null || true
        wait "$ring_pid" 2>/dev/null || true
    fi
    end_leftovers
    rm -rf "$run_dir"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

passed_sum=0
failed_sum=0
skipped_sum=0
table=()

# judge RING STATUS SECONDS: adds one ring's result to the sums and to the table.
judge() {
    local ring=$1 status=$2 seconds=$3 passed=0 failed=0 skipped=0 rest='' remark=''
    if [ -s "$run_dir/$ring.result" ]; then
        read -r passed failed skipped rest <"$run_dir/$ring.result" || true
    fi
    if [ "$status" -eq 127 ] && [ ! -x "scripts/ring-$ring.sh" ]; then
        remark="scripts/ring-$ring.sh is not an executable file"
    elif [ "$status" -ge 124 ] && [ "$seconds" -ge "${RING_SECONDS:-${LIMIT[$ring]}}" ]; then
        remark="ended by the watchdog after $seconds s"
    elif [ ! -s "$run_dir/$ring.result" ]; then
        remark="told no result, exit status $status"
    elif ! [[ "$passed $failed $skipped$rest" =~ ^[0-9]+\ [0-9]+\ [0-9]+$ ]]; then
        remark="told '$(head -c 60 "$run_dir/$ring.result" | head -n 1)', expected three numbers"
        passed=0 failed=0 skipped=0
    elif [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
        remark="exit status $status though no test failed"
    elif [ $((passed + failed + skipped)) -eq 0 ]; then
        remark='ran no test'
    fi
    if [ -n "$remark" ]; then
        failed=$((failed + 1))
    fi
    passed_sum=$((passed_sum + passed))
    failed_sum=$((failed_sum + failed))
    skipped_sum=$((skipped_sum + skipped))
    table+=("$(printf '%-9s %7d %7d %8d %6d s  %s' "$ring" "$passed" "$failed" "$skipped" "$seconds" "$remark")")
}

for ring in "${rings[@]}"; do
    say "ring $ring"
    log=$LOG_DIR/ring-$ring.log
    started=$SECONDS
    status=127
    : >"$log"
    if [ -x "scripts/ring-$ring.sh" ]; then
        mkdir -p "$run_dir/$ring"
        chmod 755 "$run_dir/$ring"
        status=0
        # Into a file that is followed, not into a pipe: a daemon that outlives its ring would hold a pipe open for ever.
        RING_RESULT=$run_dir/$ring.result TMPDIR=$run_dir/$ring LOGOUT_MASTER_TEST_RUN=$run_dir \
            timeout --kill-after=30 "${RING_SECONDS:-${LIMIT[$ring]}}" "scripts/ring-$ring.sh" >"$log" 2>&1 </dev/null &
        ring_pid=$!
        tail --pid="$ring_pid" --sleep-interval=0.2 -n +1 -f "$log" &
        tail_pid=$!
        wait "$ring_pid" || status=$?
        ring_pid=
        wait "$tail_pid" || true
        end_leftovers
    fi
    judge "$ring" "$status" $((SECONDS - started))
done

printf '\n%-9s %7s %7s %8s %8s\n' ring passed failed skipped time
printf '%s\n' "${table[@]}"
verdict=0
if [ "$failed_sum" -gt 0 ]; then
    note "what the rings said is in $LOG_DIR/ring-*.log"
    verdict=1
fi
if [ "$skipped_sum" -gt 0 ] && [ "${CI:-}" = true ]; then
    note "under CI every test must run, and $skipped_sum did not"
    verdict=1
fi
printf '\n%d passed, %d failed, %d skipped\n' "$passed_sum" "$failed_sum" "$skipped_sum"
exit "$verdict"
