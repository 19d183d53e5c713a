<?php

/** verify.sh of the evidence pack: the check of the chain with standard tools. Plain text, no HTML. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

?>
#!/bin/sh
# Checks the chain of an audit log of Logout Master. Needs sed, sha256sum and cut; calls nothing else. A hundred
# thousand rows take some minutes.
# usage: sh verify.sh log.jsonl HASH_BEFORE_FIRST_ROW
log=${1:?found no file, expected log.jsonl}
before=${2:?found no hash, expected the one before the first row; see chain.json}

# Of each row: its number, its hash, and the line that the hash covers.
sed -E 's/^(\{"n":([0-9]+),.*),"hash":"([0-9a-f]{64})","seal":"[0-9a-f]{64}"\}$/\2 \3 \1}/' "$log" | {
    expected=
    bad=0
    rows=0
    while read -r n hash line; do
        rows=$((rows + 1))
        case $n in
            *[!0-9]*)
                echo "line $rows: no row of an audit log"
                bad=$((bad + 1))
                continue
                ;;
        esac
        if [ -n "$expected" ] && [ "$n" != "$expected" ]; then
            echo "row $n: expected row $expected"
            bad=$((bad + 1))
        fi
        if [ "$(printf '%s\n%s\n' "$before" "$line" | sha256sum | cut -d ' ' -f 1)" != "$hash" ]; then
            echo "row $n: does not follow the row before it, or was changed"
            bad=$((bad + 1))
        fi
        before=$hash
        expected=$((n + 1))
    done
    echo "$rows rows, $bad of them wrong; the last is $((expected - 1)) with the hash $before"
    [ "$bad" -eq 0 ]
}
