<?php

/** Explaining a subject's limits, and a check, under a policy of five rules with addresses and hours. */

declare(strict_types=1);

use LogoutMaster\Bench\{Row, Work};

logout_master_policy_set(<<<'JSON'
{
  "version": 1,
  "default": {"idle_timeout": 900, "warning": 120, "absolute_timeout": 43200, "resume": "password"},
  "rules": [
    {"name": "office",  "match": {"ip": ["10.0.0.0/8", "2001:db8::/32"]}, "set": {"idle_timeout": 3600}},
    {"name": "admins",  "match": {"kind": "staff", "admin": true}, "set": {"idle_timeout": 600}},
    {"name": "clients", "match": {"kind": "contact"}, "set": {"idle_timeout": 1800, "grace": 300}},
    {"name": "cashier", "match": {"roles": [4], "ids": [17, 23]}, "set": {"max_sessions": 1}},
    {"name": "night", "match": {"hours": {"days": ["sat", "sun"], "from": "20:00", "to": "06:00", "zone": "Europe/Berlin"}},
     "set": {"idle_timeout": 300}}
  ],
  "ceiling": {"idle_timeout": 900, "absolute_timeout": 43200}
}
JSON);
$subject = Work::subject(1);
[$hot] = Work::sessions(1);

return [
    new Row('ruled', '**check**, one session, with its address, five rules', static function (int $calls) use ($hot): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_check($hot, 0, '192.0.2.1');
        }
    }),
    new Row('explain', '**policy_explain**, five rules', static function (int $calls) use ($subject): void {
        for ($i = 0; $i < $calls; $i++) {
            logout_master_policy_explain($subject);
        }
    }),
];
