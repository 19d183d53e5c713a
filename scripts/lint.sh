#!/usr/bin/env bash
# Every check of style and of plain mistakes, each with the version of its tool. Changes nothing: `make fmt` does.
# Versions are pinned where they come from: npm tools by package-lock.json, the others by the Debian release, Rust by
# rust-version in Cargo.toml.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

failures=()

# check NAME VERSION COMMAND...: runs one tool and remembers whether it complained.
check() {
    local name=$1 version=$2 started=$SECONDS
    shift 2
    say "$name ($version)"
    if "$@"; then
        note "clean in $((SECONDS - started)) s"
    else
        failures+=("$name")
        note "$name complains: see above"
    fi
}

# version COMMAND...: the first line that a tool says of itself, or that it is missing.
version() {
    if have "$1"; then
        "$@" 2>/dev/null | head -n 1
    else
        echo "$1 is missing; scripts/install-packages.sh lint installs it"
    fi
}

# ours PATTERN...: files of this repository that match, NUL-separated; nothing that is built or downloaded.
ours() {
    local names=() pattern
    for pattern in "$@"; do
        names+=(-o -name "$pattern")
    done
    find . \( -path ./target -o -path ./node_modules -o -path ./.work -o -path ./.git -o -path ./dist \) -prune \
        -o -type f \( "${names[@]:1}" \) -print0
}

php_syntax() {
    ours '*.php' | xargs -0 -r -n 1 -P 2 php -n -l >"$LOG_DIR/php-syntax.log" 2>&1 && return
    grep -v '^No syntax errors' "$LOG_DIR/php-syntax.log"
    return 1
}

# The fuzz targets are a workspace of their own.
rust_format() {
    cargo fmt --all --check && cargo fmt --manifest-path fuzz/Cargo.toml --check
}

shell_scripts() {
    { ours '*.sh'; printf '%s\0' ./.ci/run; } | xargs -0 shellcheck
}

types() {
    if [ ! -x node_modules/.bin/tsc ]; then
        note 'found no node_modules/.bin/tsc; scripts/install-packages.sh lint installs it'
        return 1
    fi
    node_modules/.bin/tsc --noEmit --project tsconfig.json
}

mkdir -p "$LOG_DIR"
check rustfmt "$(version rustfmt --version)" rust_format
check clippy "$(version cargo-clippy --version)" \
    cargo clippy "${CARGO_LOCKED[@]}" --quiet --workspace --all-targets --features logout-master-core/fault-points \
    -- --deny warnings
check phpcs "$(version phpcs --version)" phpcs --standard=phpcs.xml
check 'php -l' "$(version php --version)" php_syntax
check tsc "$(node_modules/.bin/tsc --version 2>/dev/null || echo missing)" types
check shellcheck "$(version shellcheck --version | head -n 1) $(shellcheck --version | sed -n 's/^version: //p')" \
    shell_scripts

if [ ${#failures[@]} -gt 0 ]; then
    die "these complain: ${failures[*]}"
fi
say 'lint: clean'
