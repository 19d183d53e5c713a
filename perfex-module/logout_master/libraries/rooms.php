<?php

/**
 * In which folder a class of the module lies, by the first word of its name after "Logout_master_". A class whose word
 * is not here lies beside this file: those are the few that every room needs.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

return [
    // The host and its database. Nothing outside this room touches either.
    'host' => 'host',

    // What stands before each page: who is signed in, whether they may pass, what they are told if not.
    'act' => 'gate',
    'answer' => 'gate',
    'comeback' => 'gate',
    'desk' => 'gate',
    'endpoint' => 'gate',
    'guard' => 'gate',
    'login' => 'gate',
    'notice' => 'gate',
    'page' => 'gate',
    'remember' => 'gate',
    'upgrade' => 'gate',
    'verdict' => 'gate',

    // What a person can do about their own sessions.
    'device' => 'person',
    'hold' => 'person',
    'long' => 'person',
    'menu' => 'person',
    'mine' => 'person',
    'own' => 'person',
    'person' => 'person',
    'presence' => 'person',
    'second' => 'person',
    'timers' => 'person',
    'totp' => 'person',
    'unlock' => 'person',

    // What a person has typed and not sent.
    'draft' => 'draft',
    'drafts' => 'draft',

    // The policy: its document, and the pages that change it.
    'dry' => 'policy',
    'form' => 'policy',
    'lifetimes' => 'policy',
    'limits' => 'policy',
    'policy' => 'policy',
    'preset' => 'policy',
    'review' => 'policy',
    'rule' => 'policy',
    'rules' => 'policy',
    'setting' => 'policy',
    'settings' => 'policy',

    // What admins see of everybody's sessions, and what follows from changes of accounts.
    'accounts' => 'admin',
    'admin' => 'admin',
    'announcement' => 'admin',
    'announcements' => 'admin',
    'health' => 'admin',
    'live' => 'admin',

    // Counts of what limits do to people.
    'figure' => 'figures',
    'pauses' => 'figures',
    'reports' => 'figures',

    // What a person with a shell can do, whatever has become of the pages.
    'cli' => 'cli',

    // Where the host looks for a module's mails, and for what fills their fields.
    'mail' => 'mails',
    'merge' => 'merge_fields',

    // The log of what happened, and its proofs.
    'audit' => 'audit',
    'canary' => 'audit',
    'evidence' => 'audit',
    'zip' => 'audit',
];
