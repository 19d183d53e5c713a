#!/usr/bin/env bash
# Builds and runs a complete site of the stand-in CRM in a folder: its own nginx, php-fpm and database, on 127.0.0.1.
#
# usage: scripts/stack.sh start DIR [--database sqlite|mariadb] [--workers N] [--port P] [--module FOLDER|none]
#                                   [--extension FILE|none] [--prefix NAME] [--folder NAME] [--php-admin NAME=VALUE]...
#        scripts/stack.sh reload DIR           sends USR2 to php-fpm and waits until it serves again
#        scripts/stack.sh stop DIR [--wipe]    ends all of it; may be repeated. --wipe removes DIR
#
# DIR must be new, empty, or that of a stopped stack, which is replaced. DIR/env says where everything is. Tests may
# damage DIR: site, module and extension are copies. Run by root the workers are www-data's; otherwise the caller's.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

is_root() {
    [ "$(id -u)" -eq 0 ]
}

POOL_USER=$(id -un)
if is_root; then
    POOL_USER=www-data
fi

# as_pool_user COMMAND...
as_pool_user() {
    if is_root; then
        setpriv --reuid="$POOL_USER" --regid="$POOL_USER" --clear-groups "$@"
    else
        "$@"
    fi
}

# show_log FILE: its end on standard error, when there is one.
show_log() {
    if [ -s "$1" ]; then
        tail -n 20 "$1" >&2
    fi
}

read_start_options() {
    database=mariadb workers=4 port='' module=none extension=none prefix=tbl folder='' pool_settings=()
    while [ $# -gt 0 ]; do
        [ $# -ge 2 ] || die "option $1: no value, expected one after it"
        case $1 in
            --database) database=$2 ;;
            --workers) workers=$2 ;;
            --port) port=$2 ;;
            --module) module=$2 ;;
            --extension) extension=$2 ;;
            --prefix) prefix=$2 ;;
            --folder) folder=$2 ;;
            --php-admin) pool_settings+=("$2") ;;
            *) die "option '$1': unknown; the head of scripts/stack.sh lists what there is" ;;
        esac
        shift 2
    done
    [[ $database =~ ^(sqlite|mariadb)$ ]] || die "--database: found '$database', expected sqlite or mariadb"
    [[ $workers =~ ^[1-9][0-9]*$ ]] || die "--workers: found '$workers', expected a number from 1"
    [[ $port =~ ^[0-9]*$ ]] || die "--port: found '$port', expected a number"
    [[ $prefix =~ ^[a-z0-9_]*$ ]] || die "--prefix: found '$prefix', expected small letters, digits and _"
    [[ $folder =~ ^[a-z0-9_-]*$ ]] || die "--folder: found '$folder', expected one plain name"
    [ "$module" = none ] || [ -f "$module/$(basename "$module").php" ] \
        || die "--module: found no $module/$(basename "$module").php, expected the folder of a module"
    [ "$extension" = none ] || [ -f "$extension" ] || die "--extension: found no file '$extension', expected a built .so"
    if [ "$extension" != none ]; then
        pool_settings=("logout_master.registry_path=$dir/registry/sessions.registry" "${pool_settings[@]}")
    fi
}

# The PHP that php-config and the command line have, as a pool's master.
fpm_binary() {
    local version
    version=$(php -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
    command -v "php-fpm$version" || command -v php-fpm \
        || die "found no php-fpm$version, expected the one of the command line's PHP; scripts/install-packages.sh serve"
}

make_folders() {
    if [ -d "$dir" ] && [ -n "$(ls -A "$dir")" ] && [ ! -f "$dir/stack" ]; then
        die "$dir: holds files that are not of a stack, expected a new or empty folder"
    fi
    if [ -f "$dir/stack" ]; then
        end_stack
        find "$dir" -mindepth 1 -delete
    fi
    mkdir -p "$dir"
    : >"$dir/stack"
    mkdir "$dir"/{conf.d,logs,registry,run,run/nginx,site,tmp}
    chmod 755 "$dir"
    chmod 700 "$dir/registry"
    : >"$dir/logs/php.log"
}

make_site() {
    local script from=/usr/share/javascript
    for script in jquery/jquery bootstrap/js/bootstrap jquery-datatables/jquery.dataTables chart.js/Chart; do
        [ -f "$from/$script.min.js" ] || die "found no $from/$script.min.js; scripts/install-packages.sh serve installs it"
    done
    cp -R "$PROJECT_ROOT/php-tests/host/." "$dir/site"
    mkdir -p "$dir/site"/{data,logs,modules,sessions,uploads,assets/plugins/Chart.js}
    cp "$from"/{jquery/jquery,bootstrap/js/bootstrap,jquery-datatables/jquery.dataTables}.min.js "$dir/site/assets/js/"
    cp -L "$from/chart.js/Chart.min.js" "$dir/site/assets/plugins/Chart.js/"
    if [ "$module" != none ]; then
        cp -RL "$module" "$dir/site/modules/"
    fi
    if [ "$extension" != none ]; then
        cp "$extension" "$dir/logout_master.so"
        chmod 755 "$dir/logout_master.so"
    fi
    printf '%s\n' "${pool_settings[@]}" | sed '/^$/d' >"$dir/site/pool-settings"
}

# The usual extensions of this PHP but never an installed logout_master: this stack has the one that it was given.
write_php_ini() {
    local scan
    scan=$(php -r 'echo PHP_CONFIG_FILE_SCAN_DIR;')
    scan=${scan%/cli/conf.d}
    for ini in "$scan"/fpm/conf.d/*.ini; do
        if [ -f "$ini" ] && [[ $ini != *logout?master* ]]; then
            cp -L "$ini" "$dir/conf.d/"
        fi
    done
    {
        cat <<INI
; Of php-fpm and of the command line: php -c $dir/php.ini
display_errors = Off
display_startup_errors = Off
log_errors = On
error_log = $dir/logs/php.log
error_reporting = E_ALL
date.timezone = UTC
memory_limit = 256M
sys_temp_dir = $dir/tmp
upload_tmp_dir = $dir/tmp
upload_max_filesize = 20M
post_max_size = 21M
; Pages go out without cache headers of their own, and old rows of sessions stay, as on Debian.
session.cache_limiter =
session.gc_probability = 0
opcache.enable = 1
opcache.revalidate_freq = 0
INI
        if [ "$extension" != none ]; then
            printf 'extension = %s\n' "$dir/logout_master.so"
        fi
    } >"$dir/php.ini"
}

write_fpm_conf() {
    {
        cat <<CONF
[global]
pid = $dir/run/php-fpm.pid
error_log = $dir/logs/php-fpm.log
daemonize = yes
; A reload lets running requests end.
process_control_timeout = 10s
[www]
listen = $dir/run/php-fpm.sock
pm = static
pm.max_children = $workers
clear_env = yes
catch_workers_output = yes
CONF
        if is_root; then
            printf '%s = %s\n' user "$POOL_USER" group "$POOL_USER" listen.owner "$POOL_USER" listen.group "$POOL_USER"
        fi
        for setting in "${pool_settings[@]}"; do
            printf 'php_admin_value[%s] = "%s"\n' "${setting%%=*}" "${setting#*=}"
        done
    } >"$dir/php-fpm.conf"
}

write_nginx_conf() {
    cat >"$dir/nginx.conf" <<CONF
$(is_root && echo "user $POOL_USER;")
worker_processes 1;
pid $dir/run/nginx.pid;
error_log $dir/logs/nginx-error.log warn;
events { worker_connections 256; }
http {
    types {
        text/css css; text/html html; text/plain txt; application/javascript js mjs; application/json json map;
        image/svg+xml svg; image/png png; image/gif gif; font/woff2 woff2;
    }
    default_type application/octet-stream;
    access_log $dir/logs/nginx-access.log;
    client_max_body_size 20m;
    client_body_temp_path $dir/run/nginx/body;
    fastcgi_temp_path $dir/run/nginx/fastcgi;
    proxy_temp_path $dir/run/nginx/proxy;
    uwsgi_temp_path $dir/run/nginx/uwsgi;
    scgi_temp_path $dir/run/nginx/scgi;
    server {
        listen 127.0.0.1:$port;
        root $dir/site;
        ${folder:+rewrite ^/$folder(?:/(.*))?\$ /\$1 last;}
        # Assets live long and carry no version of the host's.
        location ~ ^/(assets|modules/[^/]+/assets)/.+\.(css|js|mjs|json|map|svg|png|gif|woff2)\$ {
            expires 30d;
            try_files \$uri =404;
        }
        location / {
            fastcgi_pass unix:$dir/run/php-fpm.sock;
            fastcgi_read_timeout 300s;
            fastcgi_param SCRIPT_FILENAME $dir/site/index.php;
            fastcgi_param SCRIPT_NAME /index.php;
            fastcgi_param DOCUMENT_ROOT $dir/site;
            fastcgi_param REQUEST_URI \$request_uri;
            fastcgi_param QUERY_STRING \$query_string;
            fastcgi_param REQUEST_METHOD \$request_method;
            fastcgi_param CONTENT_TYPE \$content_type;
            fastcgi_param CONTENT_LENGTH \$content_length;
            fastcgi_param SERVER_PROTOCOL \$server_protocol;
            fastcgi_param SERVER_NAME \$host;
            fastcgi_param SERVER_ADDR \$server_addr;
            fastcgi_param SERVER_PORT \$server_port;
            fastcgi_param REMOTE_ADDR \$remote_addr;
            fastcgi_param REMOTE_PORT \$remote_port;
            fastcgi_param REDIRECT_STATUS 200;
        }
    }
}
CONF
}

write_app_config() {
    local dsn="sqlite:$dir/site/data/host.sqlite"
    if [ "$database" = mariadb ]; then
        dsn="mysql:unix_socket=$dir/run/db.sock;dbname=host;charset=utf8mb4"
    fi
    cat >"$dir/site/application/config/app-config.php" <<PHP
<?php

define('APP_BASE_URL', '$url/');
define('APP_ENC_KEY', '$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')');
define('APP_DB_DSN', '$dsn');
define('APP_DB_USERNAME', 'root');
define('APP_DB_PASSWORD', '');
define('APP_DB_PREFIX', '$prefix');
PHP
}

write_env() {
    {
        printf '%s=%q\n' URL "$url" SITE "$dir/site" DB_KIND "$database" DB_NAME host \
            DB_SOCKET "$([ "$database" = sqlite ] || echo "$dir/run/db.sock")" \
            FPM_PID_FILE "$dir/run/php-fpm.pid" PHP_INI "$dir/php.ini" \
            REGISTRY "$dir/registry/sessions.registry" LOGS "$dir/logs" POOL_USER "$POOL_USER"
    } >"$dir/env"
}

# A database server of this stack alone: no network, no durability, which only a power cut would miss.
start_mariadb() {
    local log=$dir/logs/mariadb.log waited=0
    mkdir "$dir/database"
    chown -R "$POOL_USER" "$dir/database" "$dir/run" "$dir/tmp"
    as_pool_user mariadb-install-db --no-defaults --datadir="$dir/database" --tmpdir="$dir/tmp" \
        --auth-root-authentication-method=normal --skip-test-db --skip-name-resolve \
        --innodb-log-file-size=4M >"$log" 2>&1 || { show_log "$log"; die 'mariadb-install-db failed'; }
    as_pool_user setsid mariadbd --no-defaults --datadir="$dir/database" --tmpdir="$dir/tmp" \
        --socket="$dir/run/db.sock" --pid-file="$dir/run/mariadb.pid" --skip-networking --skip-name-resolve \
        --skip-log-bin --performance-schema=OFF --innodb-buffer-pool-size=16M --innodb-log-file-size=4M \
        --innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=OFF --max-connections=100 \
        >>"$log" 2>&1 </dev/null &
    until mariadb --no-defaults --socket="$dir/run/db.sock" --user=root \
        --execute='CREATE DATABASE IF NOT EXISTS host CHARACTER SET utf8mb4' >/dev/null 2>&1; do
        waited=$((waited + 1))
        if [ "$waited" -eq 600 ] || ! kill -0 $! 2>/dev/null; then
            show_log "$log"
            die 'mariadbd did not come up'
        fi
        sleep 0.1
    done
}

# start_nginx: on the port that was asked for, else on a free one; another program may take that in between.
start_nginx() {
    local asked=$port try
    for try in 1 2 3 4 5; do
        port=${asked:-$(free_port)}
        url=http://127.0.0.1:$port${folder:+/$folder}
        write_nginx_conf
        write_app_config
        if nginx -p "$dir" -c "$dir/nginx.conf" -e "$dir/logs/nginx-error.log" 2>"$dir/logs/nginx-start.log"; then
            return
        fi
        [ -z "$asked" ] || break
        note "nginx did not start on port $port, try $try" >&2
    done
    show_log "$dir/logs/nginx-start.log"
    die "nginx did not start on 127.0.0.1:$port"
}

start_stack() {
    local fpm
    [[ $dir =~ ^[A-Za-z0-9/._+@-]+$ ]] || die "$dir: expected a path of letters, digits and ._+@- only"
    [ ${#dir} -le 90 ] || die "$dir: ${#dir} bytes, expected 90 or fewer, for the sockets below it"
    read_start_options "$@"
    fpm=$(fpm_binary)
    make_folders
    trap 'end_stack' EXIT
    make_site
    write_php_ini
    write_fpm_conf
    if is_root; then
        chown -R "$POOL_USER:$POOL_USER" "$dir"/{site,registry,run,tmp,logs}
        as_pool_user test -r "$dir/site/index.php" \
            || die "user $POOL_USER cannot reach $dir; choose a folder whose parents others may enter"
    fi
    if [ "$database" = mariadb ]; then
        start_mariadb
    fi
    start_nginx
    write_env
    PHP_INI_SCAN_DIR=$dir/conf.d php -c "$dir/php.ini" "$dir/site/cli.php" install || { show_log "$dir/logs/php.log"; die 'the site was not installed'; }
    PHP_INI_SCAN_DIR=$dir/conf.d "$fpm" -c "$dir/php.ini" -y "$dir/php-fpm.conf" >>"$dir/logs/php-fpm.log" 2>&1 \
        || { show_log "$dir/logs/php-fpm.log"; die 'php-fpm did not start'; }
    trap - EXIT
}

times_ready() {
    grep -c 'ready to handle connections' "$dir/logs/php-fpm.log"
}

# Returns when the new master serves; its process id is another one.
reload_php() {
    local before waited=0
    before=$(times_ready)
    kill -USR2 "$(cat "$dir/run/php-fpm.pid")"
    while [ "$(times_ready)" -le "$before" ]; do
        waited=$((waited + 1))
        if [ "$waited" -eq 600 ]; then
            show_log "$dir/logs/php-fpm.log"
            die 'php-fpm did not come back after USR2'
        fi
        sleep 0.1
    done
}

# runs_here PID: whether it is a process of this stack. One that has ended but that its parent has not asked about yet
# is still there, without a command line.
runs_here() {
    tr '\0' ' ' <"/proc/$1/cmdline" | grep -qF "$dir"
} 2>/dev/null

# end_process PID_FILE: ends the process if it is still the one of this stack.
end_process() {
    local pid waited=0
    pid=$(cat "$1" 2>/dev/null) || return 0
    if [[ $pid =~ ^[0-9]+$ ]] && runs_here "$pid"; then
        kill -TERM "$pid" 2>/dev/null || true
        while runs_here "$pid"; do
            waited=$((waited + 1))
            if [ "$waited" -eq 100 ]; then
                kill -KILL "$pid" 2>/dev/null || true
            fi
            [ "$waited" -lt 150 ] || break
            sleep 0.1
        done
    fi
    rm -f "$1"
}

end_stack() {
    end_process "$dir/run/nginx.pid"
    end_process "$dir/run/php-fpm.pid"
    end_process "$dir/run/mariadb.pid"
}

[ $# -ge 2 ] || die 'expected start, stop or reload and a folder; the head of scripts/stack.sh tells more'
command=$1
dir=$(realpath -m "$2")
shift 2
case $command in
    start) start_stack "$@" ;;
    stop)
        [ "${1:---wipe}" = --wipe ] || die "stop: found '$1', expected --wipe or nothing"
        end_stack
        if [ "${1:-}" = --wipe ] && [ -f "$dir/stack" ]; then
            rm -rf "$dir"
        fi
        ;;
    reload) reload_php ;;
    *) die "found '$command', expected start, stop or reload" ;;
esac
