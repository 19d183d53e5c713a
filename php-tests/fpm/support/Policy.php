<?php

/** Policy documents for tests, each of a higher revision than the one before. */

declare(strict_types=1);

final class Policy
{
    private static int $revision = 1000;

    /** Limits that no test waits for. */
    public static function long(): string
    {
        return self::document([]);
    }

    /**
     * @param array<string, mixed> $limits of everybody
     * @param list<array<string, mixed>> $rules
     */
    public static function document(array $limits, array $rules = []): string
    {
        self::$revision += 100;
        return json_encode([
            'version' => 1,
            'revision' => self::$revision,
            'enforce' => true,
            'default' => $limits + ['idle_timeout' => 900, 'warning' => 0, 'grace' => 0, 'absolute_timeout' => 0],
            'rules' => $rules,
        ], JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES);
    }
}
