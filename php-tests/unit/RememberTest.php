<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Both formats of the remember-me cookie are read, and nothing that a browser may invent is believed. */
final class RememberTest extends TestCase
{
    public function testReadsTheNewerFormat(): void
    {
        $key = str_repeat('ab', 32);
        foreach (['7', 7] as $user) {
            $read = Logout_master_remember::read(json_encode(['user_id' => $user, 'key' => $key]));
            self::assertSame(7, $read->user);
            self::assertContains(hash('sha256', $key), $read->row_keys());
        }
    }

    public function testReadsTheOlderFormat(): void
    {
        foreach (['7', 7] as $user) {
            $read = Logout_master_remember::read(serialize(['user_id' => $user, 'key' => '0123456789abcdef']));
            self::assertSame(7, $read->user);
            self::assertContains(md5('0123456789abcdef'), $read->row_keys());
        }
    }

    /** @dataProvider inventions */
    public function testBelievesNothingElse(mixed $cookie): void
    {
        self::assertNull(Logout_master_remember::read($cookie));
    }

    /** @return iterable<array{mixed}> */
    public function inventions(): iterable
    {
        yield [null];
        yield [''];
        yield ['x'];
        yield [['user_id' => 1]];
        yield ['{"user_id":1}'];
        yield ['{"user_id":0,"key":"a"}'];
        yield ['{"user_id":"1 OR 1=1","key":"a"}'];
        yield ['{"user_id":1,"key":["a"]}'];
        yield ['{"user_id":1,"key":""}'];
        yield ['a:2:{s:7:"user_id";s:1:"0";s:3:"key";s:1:"a";}'];
        yield ["a:2:{s:7:\"user_id\";s:1:\"1\";s:3:\"key\";s:3:\"a'b\";}"];
        yield [str_repeat('{"user_id":1,"key":"a"}', 100)];
    }

    public function testCreatesNoObject(): void
    {
        $cookie = 'a:3:{s:7:"user_id";i:5;s:3:"key";s:1:"a";i:0;O:16:"RememberTestTrap":0:{}}';
        self::assertSame(5, Logout_master_remember::read($cookie)->user);
        self::assertSame(0, RememberTestTrap::$awoken);
    }
}

final class RememberTestTrap
{
    public static int $awoken = 0;

    public function __wakeup(): void
    {
        self::$awoken++;
    }
}
