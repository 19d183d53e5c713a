#!/usr/bin/env bash
# Serves the stand-in CRM with the built extension and the module under a short policy, and tells every event of the
# registry as it comes, until Ctrl-C. Builds nothing; what it makes lies in a temporary folder and goes with it.
#
# usage: scripts/demo.sh [--port P] [--seconds N]
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

EXTENSION=$CARGO_TARGET_DIR/release/liblogout_master.so
MODULE=$PROJECT_ROOT/perfex-module/logout_master
port=() seconds=''
while [ $# -gt 0 ]; do
    [ $# -ge 2 ] || die "option $1: no value, expected one after it"
    case $1 in
        --port) port=(--port "$2") ;;
        --seconds) seconds=$2 ;;
        *) die "option '$1': unknown, expected --port or --seconds" ;;
    esac
    shift 2
done
[[ $seconds =~ ^[0-9]*$ ]] || die "--seconds: found '$seconds', expected a whole number"
[ -f "$EXTENSION" ] || die "found no $EXTENSION; 'make build' builds it"

# Others than we must be able to pass: run by root, the web server has a user of its own. Short, for the sockets in it.
dir=$(mktemp -d /tmp/lm-demo.XXXXXX)
chmod 755 "$dir"
watcher=

clean_up() {
    trap - EXIT INT TERM HUP
    if [ -n "$watcher" ]; then
        kill "$watcher" 2>/dev/null || true
        wait "$watcher" 2>/dev/null || true
    fi
    scripts/stack.sh stop "$dir" --wipe
    rm -rf "$dir"
    say 'The demo has ended and left nothing behind.'
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

cli() {
    PHP_INI_SCAN_DIR=$dir/conf.d php -c "$dir/php.ini" "$dir/site/cli.php" "$@"
}

# shorten_policy: the document on standard input with limits that one can wait for.
shorten_policy() {
    # shellcheck disable=SC2016  # the dollars are PHP's
    php -n -r '
        $limits = [
            "staff" => ["idle_timeout" => 40, "warning" => 25, "grace" => 0],
            "contacts" => ["idle_timeout" => 60, "warning" => 25, "grace" => 60, "resume" => "password"],
        ];
        $policy = json_decode(stream_get_contents(STDIN), false, 64, JSON_THROW_ON_ERROR);
        foreach ($policy->rules as $rule) {
            if (isset($limits[$rule->name])) {
                $rule->set = (object) ($limits[$rule->name] + (array) $rule->set);
                unset($limits[$rule->name]);
            }
        }
        if ($limits !== []) {
            fwrite(STDERR, "the policy has no rule named " . implode(", ", array_keys($limits)) . "\n");
            exit(1);
        }
        $policy->revision++;
        echo json_encode($policy, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES);'
}

say 'Starting a small CRM: nginx, 4 workers of php-fpm, SQLite'
scripts/stack.sh start "$dir" --database sqlite --workers 4 --module "$MODULE" --extension "$EXTENSION" "${port[@]}"
cli module activate logout_master
policy=$(cli option get logout_master_policy | shorten_policy)
cli option set logout_master_policy "$policy"
url=$(sed -n 's/^URL=//p' "$dir/env")

cat <<TEXT

   Staff          $url/admin
                  admin@example.com  admin-pass   (administrator)
                  sara@example.com   sara-pass    (role Sales)
                  tina@example.com   tina-pass    (code of an app, which this prints:
                  PHP_INI_SCAN_DIR=$dir/conf.d php -c $dir/php.ini $dir/site/cli.php totp tina@example.com)
   Client area    $url/
                  carla@example.net  carla-pass

   The limits are short, to be watched: staff are warned after 15 s without activity and signed out after 40 s.
   Clients are warned after 35 s, their session is locked after 60 s and ends 60 s later.

   1. Open the staff address, sign in as admin and do nothing: the warning opens after 15 s. The notification poll
      goes on every 5 s and does not count.
   2. Choose to stay, or press Escape: the server confirms, then the dialog closes.
   3. Do nothing again until the end. Every tab shows it, and the server has ended the session: a reload, the back
      button or the poll bring nothing back. Sign in again: you are on the page where you were.
   4. Open Customers, then one of them, and write a long note: while you write, here or in another tab, nothing ends.
   5. Setup, Settings, Automatic logout: change a limit; it holds at once for everybody on every worker.

   Events as they come. Ctrl-C ends the demo${seconds:+, and so do $seconds seconds}.

TEXT
# Not through cli(): the process itself is to be ended later, not a shell around it.
PHP_INI_SCAN_DIR=$dir/conf.d php -c "$dir/php.ini" "$dir/site/cli.php" watch &
watcher=$!
if [ -n "$seconds" ]; then
    ends=$((SECONDS + seconds))
fi
while kill -0 "$watcher" 2>/dev/null; do
    if [ -n "$seconds" ] && [ "$SECONDS" -ge "$ends" ]; then
        exit 0
    fi
    sleep 0.5
done
watcher=
tail -n 5 "$dir/logs/php.log" >&2
die 'the watcher of events ended by itself'
