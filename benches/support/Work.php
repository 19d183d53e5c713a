<?php

/**
 * What several groups of rows need: sessions, keys in a random order, a walk along them. The order is random but the
 * same in every run. Nothing here is measured.
 */

declare(strict_types=1);

namespace LogoutMaster\Bench;

final class Work
{
    /** A subject as the module hands it over. @return array<string, mixed> */
    public static function subject(int $id): array
    {
        return [
            'kind' => 'staff', 'id' => $id, 'roles' => [1 + $id % 5], 'admin' => $id % 20 === 0, 'label' => "Person {$id}",
            'ip' => '192.0.2.' . $id % 250,
            'agent' => 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
        ];
    }

    /** @return list<string> the tokens of that many new sessions, of people with ids from $first on */
    public static function sessions(int $count, int $first = 1): array
    {
        $tokens = [];
        for ($id = $first; $id < $first + $count; $id++) {
            $tokens[] = logout_master_start(self::subject($id));
        }
        return $tokens;
    }

    /**
     * Each text $times times, in a random order. The copies lie in memory in that order, so that a walk along them costs
     * the same however many there are, and what is measured is what is done with each.
     *
     * @param list<string> $texts
     * @return list<string>
     */
    public static function drawn(array $texts, int $times = 1): array
    {
        mt_srand(1);
        $drawn = [];
        for ($pass = 0; $pass < $times; $pass++) {
            shuffle($texts);
            foreach ($texts as $text) {
                $drawn[] = strrev(strrev($text));
            }
        }
        return $drawn;
    }

    /** @param list<string> $tokens */
    public static function checkAlong(array $tokens): \Closure
    {
        $place = 0;
        $count = count($tokens);
        return static function (int $calls) use ($tokens, $count, &$place): void {
            for ($i = 0, $at = $place; $i < $calls; $i++) {
                logout_master_check($tokens[$at]);
                $at = $at + 1 === $count ? 0 : $at + 1;
            }
            $place = $at;
        };
    }

    /** @param list<string> $keys */
    public static function along(array $keys, callable $deed): \Closure
    {
        $place = 0;
        $count = count($keys);
        return static function (int $calls) use ($keys, $count, $deed, &$place): void {
            for ($i = 0, $at = $place; $i < $calls; $i++) {
                $deed($keys[$at]);
                $at = $at + 1 === $count ? 0 : $at + 1;
            }
            $place = $at;
        };
    }
}
