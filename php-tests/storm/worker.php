<?php

/**
 * What a worker does in the storm: one act on one session, as the driver asks, and the answer as JSON. It remembers
 * nothing; whatever it knows is in the registry.
 */

declare(strict_types=1);

/** @return array<string, mixed> */
function decided(LogoutMaster\Decision $decision): array
{
    return ['status' => $decision->status->value, 'session_id' => $decision->sessionId];
}

$token = (string) ($_POST['token'] ?? '');
$id = (int) ($_POST['id'] ?? 0);

$answer = match ($_POST['act'] ?? '') {
    'start' => ['token' => logout_master_start(['kind' => 'staff', 'id' => $id, 'label' => "Person $id", 'roles' => [$id % 1000]])],
    'check' => decided(logout_master_check($token)),
    'extend' => decided(logout_master_extend($token)),
    'lock' => decided(logout_master_lock($token)),
    'resume' => decided(logout_master_resume($token)),
    'hold' => decided(logout_master_hold($token, 60)),
    'end' => ['done' => logout_master_end($token)],
    'terminate' => ['done' => logout_master_terminate((string) $_POST['session_id'])],
    'policy' => ['version' => logout_master_policy_set('{"version": 1, "default": {"max_hold": 600}}')],
    'sweep' => ['ends' => logout_master_sweep()],
    'stats' => logout_master_stats(),
    'sessions' => array_map(
        static fn (LogoutMaster\Session $session): array => [
            'session_id' => $session->sessionId,
            'kind' => $session->kind,
            'id' => $session->id,
            'label' => $session->label,
            'roles' => $session->roles,
        ],
        logout_master_sessions([], 10000)
    ),
};

$body = json_encode(['answer' => $answer], JSON_THROW_ON_ERROR);
header('Content-Type: application/json');
// So that an answer which is cut off can be told from a whole one.
header('Content-Length: ' . strlen($body));
echo $body;
