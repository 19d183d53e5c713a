<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** docs/pains.md cannot rot: every pain has its row, and every test that a row names is there. */
final class PainsTest extends TestCase
{
    private const ROOT = __DIR__ . '/../..';
    private const PAINS = 38;

    public function testEachPainHasItsRowOnceAndInOrder(): void
    {
        self::assertSame(range(1, self::PAINS), array_column($this->rows(), 'number'));
        foreach ($this->rows() as ['number' => $number, 'pain' => $pain, 'answer' => $answer]) {
            self::assertGreaterThan(10, strlen($pain), "pain {$number}");
            self::assertGreaterThan(20, strlen($answer), "pain {$number}");
        }
    }

    public function testEachRowNamesATestOrSaysWhyThereIsNone(): void
    {
        foreach ($this->rows() as ['number' => $number, 'shown' => $shown, 'tests' => $tests]) {
            $has_reason = preg_match('/\A(Not covered|Does not apply): .{20,}/', $shown) === 1;
            self::assertTrue($tests !== [] || $has_reason, "pain {$number}: found \"{$shown}\", expected a test or a reason");
        }
    }

    public function testEachTestThatIsNamedIsThere(): void
    {
        foreach ($this->rows() as ['number' => $number, 'tests' => $tests]) {
            foreach ($tests as [$file, $title]) {
                $path = self::path($file);
                self::assertFileExists($path, "pain {$number}: {$file}");
                self::assertTrue(
                    self::has(pathinfo($path, PATHINFO_EXTENSION), (string) file_get_contents($path), $title),
                    "pain {$number}: {$file} has no test \"{$title}\""
                );
            }
        }
    }

    public function testThePageSaysHowManyAreCoveredInPart(): void
    {
        $in_part = array_filter($this->rows(), static fn (array $row): bool => str_contains($row['answer'], '*In part:*'));
        $numbers = implode(', ', array_column($in_part, 'number'));
        self::assertStringContainsString("covered in part ({$numbers})", $this->page());
    }

    /** A test that cannot fail would be worth nothing: none of these is there. */
    public function testNoOtherTitleIsTaken(): void
    {
        $script = "it('a', async () => {}); it(`is \${how} b`, async () => {}); // it is c";
        self::assertTrue(self::has('mjs', $script, 'a'));
        self::assertTrue(self::has('mjs', $script, 'is not b'));
        self::assertFalse(self::has('mjs', $script, 'is c'));
        self::assertFalse(self::has('mjs', $script, ''));
        self::assertFalse(self::has('php', 'public function testA(): void', 'test'));
        self::assertFalse(self::has('rs', "fn helper() {}\n#[test]\nfn real() {}", 'helper'));
        self::assertTrue(self::has('rs', "fn helper() {}\n    #[test]\n    fn real() {}", 'real'));
        self::assertFalse(self::has('phpt', "--TEST--\nOne\n--FILE--\nTwo", 'Two'));
    }

    /** @return list<array{number: int, pain: string, answer: string, shown: string, tests: list<array{string, string}>}> */
    private function rows(): array
    {
        preg_match_all('/^\| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/m', $this->page(), $found, PREG_SET_ORDER);
        return array_map(static function (array $row): array {
            preg_match_all('/`([a-z]+\/[^`:]+)::([^`]+)`/', $row[4], $tests, PREG_SET_ORDER);
            return [
                'number' => (int) $row[1],
                'pain' => $row[2],
                'answer' => $row[3],
                'shown' => $row[4],
                'tests' => array_map(static fn (array $test): array => [$test[1], $test[2]], $tests),
            ];
        }, $found);
    }

    private function page(): string
    {
        return (string) file_get_contents(self::ROOT . '/docs/pains.md');
    }

    private static function path(string $file): string
    {
        return self::ROOT . (str_starts_with($file, 'core/') ? '/crates/core/src' . substr($file, 4) : "/php-tests/{$file}");
    }

    private static function has(string $language, string $source, string $title): bool
    {
        $name = preg_quote($title, '/');
        return match ($language) {
            'php' => preg_match("/public function {$name}\(/", $source) === 1,
            'rs' => preg_match("/#\[test\]\s+(?:#\[[^\]]*\]\s+)*fn {$name}\(/", $source) === 1,
            'phpt' => preg_match("/\A--TEST--\n{$name}\n/", $source) === 1,
            default => self::hasScriptTest($source, $title),
        };
    }

    /** The words in ${braces} of a title are filled in when it runs. */
    private static function hasScriptTest(string $source, string $title): bool
    {
        preg_match_all('/\bit\(([\'"`])((?:\\\\.|(?!\1).)+)\1/', $source, $found);
        foreach ($found[2] as $template) {
            $parts = preg_split('/\$\{[^}]*\}/', stripslashes($template)) ?: [];
            $pattern = implode('.+', array_map(static fn (string $part): string => preg_quote($part, '/'), $parts));
            if (preg_match("/\A{$pattern}\z/", $title)) {
                return true;
            }
        }
        return false;
    }
}
