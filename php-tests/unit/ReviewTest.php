<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** When a review is due, when somebody is told of it, and what the parts of the command line read without any host. */
final class ReviewTest extends TestCase
{
    public function testANewInstallationHasAYearAndNoOwner(): void
    {
        $review = Logout_master_review::initial('2028-02-29');
        self::assertSame([0, '2029-02-28', 12, null], [$review->owner(), $review->due(), $review->months(), $review->last()]);
        self::assertEquals($review, Logout_master_review::parse($review->json()));
    }

    public function testMonthsLaterStayWithinTheMonth(): void
    {
        $days = [
            ['2026-01-31', 3, '2026-04-30'], ['2026-08-31', 6, '2027-02-28'], ['2027-08-31', 6, '2028-02-29'],
            ['2026-12-15', 12, '2027-12-15'], ['2026-10-01', 3, '2027-01-01'], ['2026-09-30', 3, '2026-12-30'],
        ];
        foreach ($days as [$day, $months, $later]) {
            self::assertSame($later, Logout_master_review::later($day, $months));
        }
    }

    /** Two weeks before, on the day, each week after it: each once, and what a cron job slept through is not told late. */
    public function testEachMomentIsToldOnce(): void
    {
        $review = Logout_master_review::parse('')->planned(2, '2026-03-15', 12);
        $told = [];
        for ($day = new DateTimeImmutable('2026-02-20'); $day < new DateTimeImmutable('2026-04-08'); $day = $day->modify('+1 day')) {
            $today = $day->format('Y-m-d');
            $news = $review->news($today);
            if ($news !== null) {
                $told[$today] = $news;
                $review = Logout_master_review::parse($review->told($today)->json());
            }
            self::assertNull($review->news($today));
        }
        self::assertSame([
            '2026-03-01' => 'soon', '2026-03-15' => 'due', '2026-03-22' => 'late', '2026-03-29' => 'late', '2026-04-05' => 'late',
        ], $told);
        self::assertSame('late', Logout_master_review::parse('')->planned(2, '2026-03-15', 12)->news('2026-05-01'));
    }

    public function testAnotherDayIsToldAnewAndAReviewIsQuiet(): void
    {
        $review = Logout_master_review::parse('')->planned(2, '2026-03-15', 6)->told('2026-03-10');
        self::assertNull($review->news('2026-03-10'));
        self::assertSame('soon', $review->planned(2, '2026-03-16', 6)->news('2026-03-10'));
        self::assertFalse($review->is_overdue('2026-03-15'), 'the day itself is in time');
        self::assertTrue($review->is_overdue('2026-03-16'));
        $done = $review->reviewed('2026-03-20', 1_700_000_000_123, 'staff 2', "  all well \xff ");
        self::assertSame('2026-09-20', $done->due());
        self::assertNull($done->news('2026-03-20'));
        self::assertSame(['ms' => 1_700_000_000_123, 'by' => 'staff 2', 'note' => 'all well ?'], $done->last());
    }

    public function testWhatIsNoneOfOursIsAReviewThatNobodyHasSetUp(): void
    {
        foreach (['', 'null', '[]', '{"owner":"2","due":"2026-02-30","months":7,"last_ms":-1}', '{', '"x"'] as $text) {
            $review = Logout_master_review::parse($text);
            self::assertSame([0, '', 12, null, null], [$review->owner(), $review->due(), $review->months(), $review->last(),
                $review->news('2026-01-01')], $text);
            self::assertFalse($review->is_overdue('2099-01-01'));
        }
    }

    public function testEveryReminderIsATextThatTheHostKnowsByItself(): void
    {
        foreach ((new Logout_master_language(MODULE . '/language'))->folders() as $folder) {
            $lang = [];
            require MODULE . "/language/{$folder}/logout_master_lang.php";
            foreach (['soon', 'due', 'late'] as $news) {
                foreach (['', '_all'] as $whom) {
                    self::assertArrayHasKey("logout_master_review_{$news}{$whom}", $lang, $folder);
                }
            }
        }
    }

    public function testAPauseIsTheMomentOfItsEnd(): void
    {
        self::assertNull(Logout_master_cli_pause::read(''));
        self::assertNull(Logout_master_cli_pause::read('0'));
        self::assertNull(Logout_master_cli_pause::read((time() - 1) . ' {"why":"x","by":"y"}'));
        $until = time() + 100;
        $option = "{$until} {\"why\":\"x\",\"by\":\"y\"}";
        self::assertSame(['until' => $until, 'why' => 'x', 'by' => 'y'], Logout_master_cli_pause::read($option));
        self::assertSame(['until' => $until, 'why' => '?', 'by' => '?'], Logout_master_cli_pause::read((string) $until));
        self::assertSame(0.5, Logout_master_cli_pause::hours('0.5'));
        self::assertSame(72.0, Logout_master_cli_pause::hours('72'));
        foreach (['', '0', '72.001', '100', '-1', '1e1', ' 2', '2h', '0x2'] as $bad) {
            try {
                Logout_master_cli_pause::hours($bad);
                self::fail("taken: {$bad}");
            } catch (Logout_master_cli_error $error) {
                self::assertStringContainsString("found \"{$bad}\"", $error->getMessage());
            }
        }
    }

    /** The command line must know where the extension would look before the extension is asked. */
    public function testTheExtensionsOwnPlaceIsNamedAsTheExtensionNamesIt(): void
    {
        $path = new ReflectionMethod(Logout_master_cli_registry::class, 'own_path');
        $registry = (new ReflectionClass(Logout_master_cli_registry::class))->newInstanceWithoutConstructor();
        self::assertSame((new Logout_master_engine())->registry_path(), $path->invoke($registry));
        $code = 'define("BASEPATH", ""); require ' . var_export(MODULE . '/libraries/cli/Logout_master_cli_registry.php', true) . ';'
            . '$one = (new ReflectionClass("Logout_master_cli_registry"))->newInstanceWithoutConstructor();'
            . 'echo (new ReflectionMethod($one, "own_path"))->invoke($one), "\n", logout_master_stats()["path"];'
            . '@unlink(logout_master_stats()["path"]);';
        $namespace = 'unit-' . bin2hex(random_bytes(6)) . '.x';
        $extension = dirname(__DIR__, 2) . '/target/release/liblogout_master.so';
        exec('php -n -d extension=' . escapeshellarg($extension) . " -d logout_master.namespace={$namespace} -r " . escapeshellarg($code)
            . ' 2>&1', $said, $status);
        self::assertSame(0, $status, implode("\n", $said));
        self::assertCount(2, $said);
        self::assertSame($said[1], $said[0]);
    }
}
