<?php

/**
 * Pools of several Unix users and namespaces on one machine: whoever is somebody else can neither see, read, end nor
 * hinder a session. And what a registry's file holds: nothing by which anybody could take over one.
 */

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

final class IsolationTest extends TestCase
{
    private const ADA = '["kind" => "staff", "id" => 1, "label" => "Ada Lovelace"]';

    private static ?Pools $pools = null;

    private static string $namespace;

    private static string $shared;

    public static function setUpBeforeClass(): void
    {
        if (posix_getuid() !== 0) {
            self::markTestSkipped('only root can start pools of two users');
        }
        $work = (string) getenv('FPM_WORK');
        self::$namespace = 'isolation-' . bin2hex(random_bytes(4));
        // As /tmp is: everybody may make files here, and nobody move those of others.
        self::$shared = "{$work}/shared";
        mkdir(self::$shared);
        chmod(self::$shared, 01777);
        $settings = static fn (string $namespace): array => ['logout_master.namespace' => $namespace];
        $path = ['logout_master.registry_path' => self::$shared . '/sessions.registry'];
        self::$pools = new Pools("{$work}/isolation", [
            'ada' => ['user' => 'www-data', 'settings' => $settings(self::$namespace)],
            'twin' => ['user' => 'www-data', 'settings' => $settings(self::$namespace)],
            'neighbour' => ['user' => 'www-data', 'settings' => $settings(self::$namespace . '-2')],
            'stranger' => ['user' => 'nobody', 'settings' => $settings(self::$namespace)],
            'shared' => ['user' => 'www-data', 'settings' => $path],
            'thief' => ['user' => 'nobody', 'settings' => $path],
        ]);
    }

    public static function tearDownAfterClass(): void
    {
        self::$pools?->stop();
        foreach (['www-data', 'nobody'] as $user) {
            array_map('unlink', glob(self::folder($user) . '/' . bin2hex(self::$namespace) . '*') ?: []);
            // Goes only when it is empty.
            @rmdir(self::folder($user));
        }
    }

    public function testPoolsOfOneUserAndNamespaceShareTheirSessions(): void
    {
        $token = $this->start('ada');
        self::assertSame('active', $this->status('twin', $token));
        self::assertTrue($this->ask('twin', "logout_master_end('{$token}')"));
        self::assertSame('unknown ended', $this->status('ada', $token));
    }

    /** @dataProvider others */
    public function testWhoeverIsSomebodyElseCannotSeeOrEndASession(string $other): void
    {
        $token = $this->start('ada');
        $sessionId = $this->ask('ada', "logout_master_check('{$token}')->sessionId");
        self::assertSame('unknown foreign', $this->status($other, $token));
        self::assertSame([], $this->ask($other, 'logout_master_sessions()'));
        self::assertFalse($this->ask($other, "logout_master_terminate('{$sessionId}')"));
        self::assertSame(0, $this->ask($other, "logout_master_terminate_user('staff', 1)"));
        self::assertFalse($this->ask($other, "logout_master_end('{$token}')"));
        self::assertSame(0, $this->ask($other, "logout_master_update_user('staff', 1, ['admin' => true])"));
        self::assertSame([], $this->ask($other, '(function () { $own = []; foreach (logout_master_events() as $event) { '
            . 'if ($event->kind === "staff") { $own[] = $event->type; } } return $own; })()'), 'nor is it told of it');
        self::assertSame('active', $this->status('ada', $token));
        self::assertContains($sessionId, $this->ask('ada', 'array_column(logout_master_sessions(), "sessionId")'));
    }

    /** @return array<string, array{string}> */
    public static function others(): array
    {
        return ['another user' => ['stranger'], 'another namespace of the same user' => ['neighbour']];
    }

    public function testAnotherUserCannotReadWriteMoveOrPlantTheFile(): void
    {
        $token = $this->start('ada');
        $file = self::folder('www-data') . '/' . bin2hex(self::$namespace) . '.registry';
        self::assertSame([0600, 'www-data'], [fileperms($file) & 07777, posix_getpwuid((int) fileowner($file))['name']]);
        self::assertSame(0700, fileperms(dirname($file)) & 07777);
        $tries = ["file_get_contents('{$file}')", "fopen('{$file}', 'r+')", "rename('{$file}', '{$file}.mine')", "unlink('{$file}')",
            "file_put_contents('{$file}.new', 'x')", "symlink('/etc/hostname', '{$file}.lock.2')", "scandir('" . dirname($file) . "')"];
        foreach ($tries as $try) {
            self::assertFalse($this->ask('stranger', "@{$try}"), $try);
        }
        self::assertSame('active', $this->status('ada', $token));
    }

    public function testAFileInASharedFolderIsOpenedByItsOwnerAlone(): void
    {
        $token = $this->start('shared');
        self::assertSame('active store_unavailable', $this->status('thief', $token), 'on_failure=open, and no word of the session');
        $said = $this->ask('thief', '(function () { try { return logout_master_sessions(); } '
            . 'catch (LogoutMaster\StoreException $problem) { return $problem->getMessage(); } })()');
        self::assertIsString($said);
        self::assertStringContainsString(self::$shared, $said);
        self::assertSame('active', $this->status('shared', $token));
        self::assertSame(1, $this->ask('shared', 'count(logout_master_sessions())'));
    }

    public function testTheFileHoldsNeitherTokensNorPhpSessionIds(): void
    {
        $made = $this->ask('shared', '(function () { session_start(); $_SESSION["token"] = logout_master_start('
            . '["kind" => "contact", "id" => 7, "label" => "Findable Person"]); logout_master_check($_SESSION["token"]); '
            . 'logout_master_extend($_SESSION["token"]); return [session_id(), $_SESSION["token"]]; })()');
        [$phpSession, $token] = $made;
        $bytes = (string) file_get_contents(self::$shared . '/sessions.registry');
        self::assertStringContainsString('Findable Person', $bytes, 'what is there can be found');
        $secret = substr($token, 8);
        $raw = (string) hex2bin($secret);
        $needles = [$phpSession, substr($phpSession, 0, 16), $token, $secret, substr($secret, 0, 16), substr($secret, 16),
            strtoupper($secret), base64_encode($raw), $raw, strrev($raw), substr($raw, 0, 8), strrev(substr($raw, 0, 8)),
            substr($raw, 8), strrev(substr($raw, 8))];
        foreach ($needles as $needle) {
            self::assertNotSame('', $needle);
            self::assertStringNotContainsString($needle, $bytes);
        }
    }

    private function start(string $pool): string
    {
        $token = $this->ask($pool, 'logout_master_start(' . self::ADA . ')');
        self::assertMatchesRegularExpression('/^[0-9a-f]{40}$/', $token);
        return $token;
    }

    /** Status and, where there is one, reason. */
    private function status(string $pool, string $token): string
    {
        return $this->ask($pool, "trim(implode(' ', [logout_master_check('{$token}', null)->status->value, "
            . "logout_master_check('{$token}', null)->reason]))");
    }

    private function ask(string $pool, string $expression): mixed
    {
        return self::$pools?->ask($pool, "return {$expression};");
    }

    private static function folder(string $user): string
    {
        return '/dev/shm/logout-master-' . posix_getpwnam($user)['uid'];
    }
}
