#!/usr/bin/env bash
# What the project's scripts share: speaking, long steps, stopping. Made to be sourced; it installs and changes nothing.

PROJECT_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
LOG_DIR=$PROJECT_ROOT/.work/logs
# The rings look for the built extension in one place, whatever the caller's cargo is set to.
export CARGO_TARGET_DIR=$PROJECT_ROOT/target
# CI builds what Cargo.lock says or not at all; elsewhere a changed Cargo.toml may still change the lock.
CARGO_LOCKED=()
if [ -n "${CI:-}" ]; then
    CARGO_LOCKED=(--locked)
fi
export CARGO_LOCKED PROJECT_ROOT LOG_DIR
# Debian gives ordinary users no path to the servers that the tests run.
export PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

say() {
    printf '== %s\n' "$*"
}

note() {
    printf '   %s\n' "$*"
}

die() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# have COMMAND
have() {
    command -v "$1" >/dev/null 2>&1
}

# as_root COMMAND...: through sudo unless we are root already.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif have sudo; then
        sudo "$@"
    else
        die "this needs root: '$*'; found user $(id -un) without sudo. Run the command as root, then try again"
    fi
}

# tick LOG: tells every ten seconds that a step is alive, with the last line that it wrote. Ends with its script.
tick() {
    local started=$SECONDS last
    while sleep 10 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
        last=$(tail -n 1 "$1" 2>/dev/null | tr -d '\r' | cut -c 1-90)
        note "... $((SECONDS - started)) s  $last"
    done
}

# step TEXT PROGRAM...: runs a long program with its output in a log, ticking; shows the log's end when it fails.
step() {
    local text=$1 started=$SECONDS status=0 log ticker
    shift
    mkdir -p "$LOG_DIR"
    log=$(mktemp "$LOG_DIR/step.XXXXXX")
    say "$text"
    tick "$log" &
    ticker=$!
    "$@" >"$log" 2>&1 </dev/null || status=$?
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    if [ "$status" -ne 0 ]; then
        tail -n 60 "$log" >&2
        die "'$*' ended with status $status; its whole output is in $log"
    fi
    rm -f "$log"
    note "done in $((SECONDS - started)) s"
}

# tell_phpunit STATUS JUNIT_XML...: PHPUnit's counts, of all its runs, to the file that RING_RESULT names. The outermost
# suite of each sums up all others; errors count as failures.
tell_phpunit() {
    local counts
    # shellcheck disable=SC2016  # PHP's variables
    counts=$(php -r '
        $passed = $failed = $skipped = 0;
        foreach (array_slice($argv, 1) as $file) {
            $suite = @simplexml_load_file($file)->testsuite ?? exit(1);
            $bad = (int) $suite["failures"] + (int) $suite["errors"];
            $passed += (int) $suite["tests"] - $bad - (int) $suite["skipped"];
            $failed += $bad;
            $skipped += (int) $suite["skipped"];
        }
        echo "$passed $failed $skipped";
    ' "${@:2}") || die "PHPUnit told no result, exit status $1"
    if [ -n "${RING_RESULT:-}" ]; then
        echo "$counts" >"$RING_RESULT"
    fi
}

# A port of loopback that nobody listens on at this moment.
free_port() {
    # shellcheck disable=SC2016  # the dollars are PHP's
    php -n -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo explode(":", stream_socket_get_name($s, false))[1];'
}
