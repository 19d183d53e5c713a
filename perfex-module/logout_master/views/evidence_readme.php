<?php

/**
 * README.md of the evidence pack. Plain text, no HTML.
 *
 * @var array{first: int} $logout_master
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

?>
# Evidence pack of Logout Master

What this CRM did to end the sessions of people who had left, and how to check that the record is whole.
All times are UTC. Times in `…_ms` fields are milliseconds since 1970-01-01.

| file | holds |
|---|---|
| `log.jsonl` | the whole audit log, one row a line, oldest first, each chained to the one before |
| `chain.json` | where the chain begins and ends, and what the module's own check found |
| `policies-in-force.jsonl` | every policy document with the time since when it held, and its limits for each group |
| `limits-over-time.csv` | the same limits as a table |
| `limits-now.json` | the limits that held when this pack was made |
| `policy-changes.jsonl` | who saved what and why: the document before and after |
| `review.json` | who answers for the policy, its last and its next review, and each review of the period |
| `pauses.csv` | times in which somebody with a shell had nobody signed out, with the reason, and what ended them early |
| `exemptions.csv` | rules of today's policy that let some people stay longer than its default does |
| `ends.csv` | sessions that ended, by month, kind of person, type and reason |
| `events.json` | how often each type of event occurred |
| `canary.csv` | results of the session that is left idle every day and must be dead on time |
| `announcements.csv` | what people were told of their limits: when, by which ways, to how many, how many acknowledged |
| `site.json` | versions, settings, and the period that this pack is about |
| `MAPPING.md` | which file answers which clause of which standard |
| `verify.sh` | the check below as a script: read it before you run it |
| `MANIFEST.sha256` | SHA-256 of every other file |

The period that was asked for bounds the tables. `log.jsonl` is whole, since a chain with holes proves nothing.

## Check it yourself

You need `sha256sum`, `sed` and a shell. Nothing of ours is needed or trusted.

1. The files are those of the manifest:

       sha256sum -c MANIFEST.sha256

2. Each row follows the one before. The last two fields of a line are its hash and its seal; without them the line is
   what the hash covers. The hash is SHA-256 over the hash before, a line feed, the line, and a line feed:

       sh verify.sh log.jsonl HASH_BEFORE_FIRST_ROW

   `HASH_BEFORE_FIRST_ROW` stands in `chain.json`. For a log that begins with row 1 it is 64 zeros; a log whose oldest
   rows were taken away for their age has it in the last row of type `checkpoint`, as `hash`. The script names each row
   that does not fit and each number that is missing, and prints the last row's number and hash.

3. The end is where you remember it. Rows that were removed from the end leave a chain that fits. So compare the number
   and the hash of a row with what you noted earlier, for instance at the last audit, or with what the site sends to
   you regularly: find that row in `log.jsonl` and compare its `hash`.

4. With the sysadmin at your side, the seals. A seal is HMAC-SHA-256 over the hash, a line feed, the line, and a line
   feed. Its key is derived from the CRM's encryption key and must not leave the site; there:

       printf '%s\n%s\n' "$hash" "$line" | openssl dgst -sha256 -mac HMAC -macopt hexkey:"$key"

   The key is HKDF-SHA-256 (RFC 5869) of the CRM's `encryption_key`, no salt, info `logout_master audit 1`, 32 bytes:

       openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt key:"$encryption_key" -kdfopt info:'logout_master audit 1' HKDF

## What it proves

- A row that was changed, removed, swapped with another or put in shows, unless whoever did it wrote the rest of the
  chain anew. The hash alone does not keep them from that; step 3 does, for everything before the row you remember.
- Whoever can only write to the database (a stolen database password, an injection, a restored backup) cannot make
  seals, so step 4 shows them even without step 3.
- Whoever can read the CRM's configuration file can make seals too. Against them only step 3 helps.
- The log shows what the extension recorded. Where it lost events the log has a row `lost` that says how many; where its
  registry was replaced, a row `registry_changed`.
- `active_ms` of an end is empty when nobody could say any more when the person last acted; of a person's own sign-out it
  is the sign-out.
