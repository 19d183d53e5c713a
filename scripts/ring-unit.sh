#!/usr/bin/env bash
# PHPUnit over the module's classes, with the built extension behind them and no host.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

extension=$PROJECT_ROOT/target/release/liblogout_master.so
[ -e "$extension" ] || die "found no $extension; scripts/build.sh makes it"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

status=0
php -d extension="$extension" -d logout_master.registry_path="$work/sessions.registry" \
    "$(command -v phpunit)" -c php-tests/unit/phpunit.xml --log-junit "$work/junit.xml" "$@" || status=$?

tell_phpunit "$status" "$work/junit.xml"
exit "$status"
