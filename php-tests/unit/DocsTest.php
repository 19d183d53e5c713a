<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** The user pages speak the words that stand on the screen, in each language, and no page leads to nothing. */
final class DocsTest extends TestCase
{
    private const ROOT = __DIR__ . '/../..';
    private const GUIDES = [
        'english' => 'user-guide.md',
        'german' => 'user-guide.de.md',
        'french' => 'user-guide.fr.md',
        'spanish' => 'user-guide.es.md',
        'portuguese_br' => 'user-guide.pt-br.md',
        'turkish' => 'user-guide.tr.md',
        'arabic' => 'user-guide.ar.md',
    ];

    public function testEveryLanguageHasItsPageWhichLinksToAllOthers(): void
    {
        $folders = (new Logout_master_language(MODULE . '/language'))->folders();
        self::assertEqualsCanonicalizing($folders, array_keys(self::GUIDES));
        foreach (self::GUIDES as $language => $file) {
            foreach (array_diff(self::GUIDES, [$file]) as $other) {
                self::assertStringContainsString("]({$other})", $this->guide($language), $file);
            }
        }
    }

    public function testWhatIsBoldStandsOnTheScreen(): void
    {
        foreach (array_keys(self::GUIDES) as $language) {
            $patterns = array_map(self::pattern(...), $this->texts($language));
            foreach ($this->bold($language) as $term) {
                $is_known = array_filter($patterns, static fn (string $pattern): bool => preg_match($pattern, $term) === 1);
                self::assertNotSame([], $is_known, "{$language}: \"{$term}\" is no text of the language file");
            }
        }
    }

    public function testEveryPageNamesTheSameButtonsAndShowsAsManyPictures(): void
    {
        $english = $this->texts('english');
        $named = $this->bold('english');
        self::assertGreaterThan(15, count($named));
        foreach (array_keys(self::GUIDES) as $language) {
            $texts = $this->texts($language);
            foreach ($named as $term) {
                $said = array_intersect_key($texts, array_filter($english, static fn (string $text): bool => $text === $term));
                $said_here = array_intersect($said, $this->bold($language));
                self::assertNotSame([], $said_here, "{$language} does not name \"{$term}\": " . implode(', ', $said));
            }
            self::assertSame(
                substr_count($this->guide('english'), '!['),
                substr_count($this->guide($language), '!['),
                $language
            );
        }
    }

    public function testEveryLinkAndPictureIsThere(): void
    {
        $pages = [...glob(self::ROOT . '/*.md') ?: [], ...glob(self::ROOT . '/docs/*.md') ?: []];
        self::assertGreaterThan(10, count($pages));
        foreach ($pages as $page) {
            preg_match_all('/\]\((?!https?:|mailto:|#)([^)#\s]+)/', (string) file_get_contents($page), $found);
            foreach ($found[1] as $target) {
                self::assertFileExists(dirname($page) . "/{$target}", basename($page));
            }
        }
    }

    public function testEveryPictureIsShown(): void
    {
        $all = implode('', array_map('file_get_contents', [self::ROOT . '/README.md', ...glob(self::ROOT . '/docs/*.md') ?: []]));
        foreach (glob(self::ROOT . '/docs/images/*') ?: [] as $picture) {
            self::assertStringContainsString('images/' . basename($picture), $all);
        }
    }

    private function guide(string $language): string
    {
        return (string) file_get_contents(self::ROOT . '/docs/' . self::GUIDES[$language]);
    }

    /** @return list<string> */
    private function bold(string $language): array
    {
        preg_match_all('/\*\*(.+?)\*\*/su', $this->guide($language), $found);
        return array_map(static fn (string $term): string => (string) preg_replace('/\s+/u', ' ', $term), $found[1]);
    }

    /** @return array<string, string> */
    private function texts(string $language): array
    {
        return (new Logout_master_language(MODULE . '/language'))->all($language);
    }

    /** A text with whatever may be filled in. */
    private static function pattern(string $text): string
    {
        $text = (string) preg_replace('/\s+/u', ' ', $text);
        return '/\A' . preg_replace('/\\\\\{[a-z]+\\\\\}/', '.+', preg_quote($text, '/')) . '\z/u';
    }
}
