<?php

/** app_hasher(): bcrypt as phpass writes it ($2a$08$...). */

declare(strict_types=1);

namespace Host;

final class Hasher
{
    public function HashPassword(string $password): string
    {
        return '$2a$' . substr(password_hash($password, PASSWORD_BCRYPT, ['cost' => 8]), 4);
    }

    public function CheckPassword(string $password, string $hash): bool
    {
        return password_verify($password, $hash);
    }
}
