--TEST--
Functions have the contract's parameter names, types and defaults
--FILE--
<?php

// Written out from the contract (`resume_failed` is ours), not from the stub: a mistake made in both at once shows here.
foreach ((new ReflectionExtension('logout_master'))->getFunctions() as $function) {
    $parameters = array_map(
        fn (ReflectionParameter $parameter) => $parameter->getType() . ' $' . $parameter->getName()
            . ($parameter->isOptional() ? ' = ' . json_encode($parameter->getDefaultValue()) : ''),
        $function->getParameters()
    );
    echo $function->getName(), '(', implode(', ', $parameters), '): ', $function->getReturnType(), "\n";
}
?>
--EXPECT--
logout_master_start(array $subject): string
logout_master_check(string $token, ?int $idleMs = 0, ?string $ip = null): LogoutMaster\Decision
logout_master_extend(string $token): LogoutMaster\Decision
logout_master_lock(string $token): LogoutMaster\Decision
logout_master_resume(string $token): LogoutMaster\Decision
logout_master_resume_failed(string $token): LogoutMaster\Decision
logout_master_hold(string $token, int $seconds): LogoutMaster\Decision
logout_master_end(string $token): bool
logout_master_terminate(string $sessionId, string $reason = "admin", string $by = ""): bool
logout_master_terminate_user(string $kind, int $id, string $reason = "admin", string $by = "", ?string $exceptSessionId = null): int
logout_master_update_user(string $kind, int $id, array $changes): int
logout_master_sessions(array $filter = [], int $limit = 100, int $offset = 0): array
logout_master_policy_set(string $json): string
logout_master_policy_get(): ?string
logout_master_policy_explain(array $subject): array
logout_master_events(int $afterSeq = 0, int $limit = 1000): array
logout_master_sweep(): int
logout_master_stats(): array
logout_master_metrics(): string
