#!/usr/bin/env bash
# Builds the extension for the PHP that php-config names: target/release/liblogout_master.so.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

step "Building the extension for PHP $(php-config --version) (a first build takes some minutes)" \
    cargo build "${CARGO_LOCKED[@]}" --release
