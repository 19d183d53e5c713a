<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** Every language says everything, with the same words to fill in, in a form that the host's formatting leaves alone. */
final class LanguageTest extends TestCase
{
    private Logout_master_language $language;

    protected function setUp(): void
    {
        $this->language = new Logout_master_language(MODULE . '/language');
    }

    public function testEveryLanguageHasTheSameKeysAndPlaceholders(): void
    {
        $english = $this->placeholders('english');
        self::assertGreaterThan(50, count($english));
        $folders = $this->language->folders();
        self::assertContains('german', $folders);
        foreach ($folders as $folder) {
            self::assertEquals($english, $this->placeholders($folder), $folder);
            self::assertSame($folder, $this->language->text_in($folder, 'folder'));
            self::assertContains($this->language->text_in($folder, 'direction'), ['ltr', 'rtl']);
        }
    }

    public function testNoTextIsEmptyMarkupOrAFormat(): void
    {
        foreach ($this->language->folders() as $folder) {
            foreach ($this->language->all($folder) as $key => $text) {
                self::assertStringStartsWith('logout_master_', $key);
                self::assertMatchesRegularExpression('/\A[^%<>]+\z/u', $text, "{$folder}: {$key}");
            }
        }
    }

    public function testEveryKeyThatTheCodeAsksForExists(): void
    {
        $asked = array_map(static fn (string $reason): string => "reason_{$reason}", Logout_master_notice::REASONS);
        foreach (array_keys(Logout_master_form::FIELDS) as $field) {
            array_push($asked, "field_{$field}", "help_{$field}");
        }
        $files = [...glob(MODULE . '/libraries/{.,*}/*.php', GLOB_BRACE), ...glob(MODULE . '/views/*.php')];
        foreach ($files as $file) {
            preg_match_all("/(?:->text|\\\$text)\\('([a-z_]+)'[,)]/", (string) file_get_contents($file), $found);
            array_push($asked, ...$found[1]);
        }
        $strings = (new ReflectionClassConstant(Logout_master_page::class, 'STRINGS'))->getValue();
        $known = $this->language->all('english');
        foreach ([...$asked, ...$strings, ...Logout_master_page::LATER_STRINGS] as $key) {
            self::assertArrayHasKey("logout_master_{$key}", $known);
        }
    }

    /** A page carries the texts of its own script alone, and a script of texts those of the others. */
    public function testEveryTextOfTheScriptsIsWhereTheyFindIt(): void
    {
        $strings = (new ReflectionClassConstant(Logout_master_page::class, 'STRINGS'))->getValue();
        self::assertEqualsCanonicalizing($strings, $this->textsOf(['presence']));
        $others = $this->textsOf(['presence-warning', 'presence-lock', 'presence-desk']);
        self::assertEqualsCanonicalizing(Logout_master_page::LATER_STRINGS, array_values(array_diff($others, $strings)));
    }

    /** The host reads one file with every page; a text of the other one would make the module read both. */
    public function testWhatOrdinaryPagesShowIsInTheFileThatTheHostReads(): void
    {
        $wanted = (new ReflectionClassConstant(Logout_master_page::class, 'STRINGS'))->getValue();
        array_push($wanted, 'locale', 'direction', 'folder', 'settings_tab', 'capability_title');
        foreach (Logout_master_host_audit_people::CAPABILITIES as $capability) {
            $wanted[] = "capability_{$capability}";
        }
        foreach (['menu', 'admin_menu'] as $menu) {
            $source = (string) file_get_contents((string) (new ReflectionClass("Logout_master_{$menu}"))->getFileName());
            preg_match_all("/'([a-z_]+_(?:title|menu)|lock_now)'/", $source, $found);
            self::assertNotSame([], $found[1]);
            array_push($wanted, ...$found[1]);
        }
        // What the host reads would stand in every page, as if it were a site's own.
        $unwanted = [];
        $of_menus = ['hold_title', 'lock_now'];
        foreach (array_diff(Logout_master_page::LATER_STRINGS, $of_menus) as $key) {
            $unwanted["logout_master_{$key}"] = true;
        }
        // Of a notification the host keeps the key, and translates it itself.
        array_push($wanted, 'alarm_canary', 'alarm_chain');
        foreach ($this->language->folders() as $folder) {
            [$of_pages, $of_module] = array_map(static function (string $file) use ($folder): array {
                $lang = [];
                require MODULE . "/language/{$folder}/{$file}_lang.php";
                return $lang;
            }, ['logout_master', 'logout_master_pages']);
            foreach ($wanted as $key) {
                self::assertArrayHasKey("logout_master_{$key}", $of_pages, $folder);
            }
            self::assertSame([], array_intersect_key($of_pages, $of_module + $unwanted), $folder);
        }
    }

    public function testALanguageThatIsMissingIsEnglish(): void
    {
        self::assertSame($this->language->text_in('english', 'stay'), $this->language->text_in('klingon', 'stay'));
        self::assertSame('english', $this->language->folder(), 'without a host that knows our keys');
        self::assertSame([], $this->language->all('../language/english'));
    }

    public function testFillsIn(): void
    {
        self::assertStringContainsString('5 minutes', $this->language->text('unlock_wait', ['minutes' => 5]));
    }

    /**
     * @param list<string> $bundles
     * @return list<string> keys
     */
    private function textsOf(array $bundles): array
    {
        $keys = [];
        foreach ($bundles as $bundle) {
            foreach (Logout_master_page::BUNDLES[$bundle] as $file) {
                preg_match_all('/\bstrings\.(\w+)/', (string) file_get_contents(MODULE . "/assets/{$file}"), $found);
                array_push($keys, ...$found[1]);
            }
        }
        return array_values(array_unique($keys));
    }

    /** @return array<string, list<string>> */
    private function placeholders(string $folder): array
    {
        $placeholders = [];
        foreach ($this->language->all($folder) as $key => $text) {
            preg_match_all('/\{[a-z]+\}/', $text, $found);
            sort($found[0]);
            $placeholders[$key] = $found[0];
        }
        ksort($placeholders);
        return $placeholders;
    }
}
