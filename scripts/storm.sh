#!/usr/bin/env bash
# Raises a storm over the registry: two pools of php-fpm under load while workers are killed, pools reloaded and PHP
# restarted at random moments. Ends by itself and says what was lost; exit status 1 when anything was.
#
# usage: scripts/storm.sh [SECONDS [SEED]]     one minute and a seed of its own unless told; the seed is printed
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$PROJECT_ROOT"

seconds=${1:-60}
seed=${2:-$RANDOM}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || die "SECONDS: found '$seconds', expected a number from 1"
[[ $seed =~ ^[0-9]+$ ]] || die "SEED: found '$seed', expected a number"

dir=$(TMPDIR=/tmp mktemp -d /tmp/lm-storm.XXXXXX)
php_version=$(php -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
fpm=$(command -v "php-fpm$php_version" || command -v php-fpm) || die "found no php-fpm$php_version"

# In the title of each php-fpm process of this storm, so that also those are found which have lost their master.
mark=${dir##*.}

calm_down() {
    kill -TERM "$(cat "$dir/nginx.pid" 2>/dev/null)" 2>/dev/null || true
    pkill -KILL -f "^php-fpm: .*$mark" || true
    rm -rf "$dir"
}
trap calm_down EXIT
trap 'exit 130' INT TERM

user=$(id -un)
if [ "$user" = root ]; then
    user=www-data
fi
mkdir -m 700 "$dir/registry"
cp php-tests/storm/worker.php "$CARGO_TARGET_DIR/release/liblogout_master.so" "$dir"
: >"$dir/php.log"
{
    printf '[global]\npid = %s\nerror_log = %s\nlog_level = error\n' "$dir/php-fpm.pid" "$dir/fpm.log"
    for pool in first:8 second:2; do
        printf '[%s]\nlisten = %s\npm = static\npm.max_children = %s\n' \
            "${pool%:*}-$mark" "$dir/${pool%:*}.sock" "${pool#*:}"
        printf 'php_admin_value[logout_master.registry_path] = %s\n' "$dir/registry/sessions.registry"
        if [ "$(id -u)" -eq 0 ]; then
            printf '%s = %s\n' user "$user" group "$user" listen.owner "$user" listen.group "$user"
        fi
    done
} >"$dir/php-fpm.conf"
printf 'extension = %s\nerror_log = %s\nlog_errors = On\n' "$dir/liblogout_master.so" "$dir/php.log" >"$dir/php.ini"

# server NAME PORT: one pool behind its own port.
server() {
    cat <<CONF
    server {
        listen 127.0.0.1:$2;
        location / {
            fastcgi_pass unix:$dir/$1.sock;
            fastcgi_param SCRIPT_FILENAME $dir/worker.php;
            fastcgi_param REQUEST_METHOD \$request_method;
            fastcgi_param CONTENT_TYPE \$content_type;
            fastcgi_param CONTENT_LENGTH \$content_length;
        }
    }
CONF
}

first=$(free_port)
second=$(free_port)
cat >"$dir/nginx.conf" <<CONF
$([ "$(id -u)" -ne 0 ] || echo "user $user;")
pid $dir/nginx.pid;
error_log $dir/nginx.log crit;
events { worker_connections 256; }
http {
    access_log off;
    # On a connection that is kept, nginx lets a client wait for the rest of an answer whose worker has died.
    keepalive_timeout 0;
    client_body_temp_path $dir/body; fastcgi_temp_path $dir/fastcgi; proxy_temp_path $dir/proxy;
    uwsgi_temp_path $dir/uwsgi; scgi_temp_path $dir/scgi;
$(server first "$first")
$(server second "$second")
}
CONF
chmod 755 "$dir"
if [ "$(id -u)" -eq 0 ]; then
    chown -R "$user" "$dir/registry" "$dir/php.log"
fi

start="PHP_INI_SCAN_DIR= $fpm -c $dir/php.ini -y $dir/php-fpm.conf >>$dir/fpm.log 2>&1"
bash -c "$start" || { tail -n 20 "$dir/fpm.log" >&2; die 'php-fpm did not start'; }
nginx -p "$dir" -c "$dir/nginx.conf" -e "$dir/nginx.log"

say "A storm of $seconds s, seed $seed: 10 workers in two pools"
status=0
php php-tests/storm/run.php "$seconds" "$seed" "$dir/php-fpm.pid" "$start" \
    "http://127.0.0.1:$first/" "http://127.0.0.1:$second/" || status=$?
if [ "$status" -ne 0 ]; then
    tail -n 20 "$dir/php.log" "$dir/fpm.log" >&2
fi
exit "$status"
