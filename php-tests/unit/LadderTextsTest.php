<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

/** What the settings form makes a key of at run time, and what no search for literal keys would find missing. */
final class LadderTextsTest extends TestCase
{
    public function testEveryChoiceHasItsTexts(): void
    {
        $known = (new Logout_master_language(MODULE . '/language'))->all('english');
        foreach (Logout_master_form::CHOICES as $choice => ['values' => $values, 'after' => $after]) {
            self::assertArrayHasKey($after, Logout_master_form::FIELDS);
            $keys = ["field_{$choice}", "help_{$choice}", "form_expected_{$choice}"];
            foreach ($values as $value) {
                $keys[] = "{$choice}_{$value}";
            }
            foreach ($keys as $key) {
                self::assertArrayHasKey("logout_master_{$key}", $known);
            }
        }
    }

    public function testThePageNamesFilesThatAreThere(): void
    {
        foreach (Logout_master_page::BUNDLES as $files) {
            foreach ($files as $file) {
                self::assertFileExists(MODULE . "/assets/{$file}");
            }
        }
        $others = array_diff(
            array_map('basename', glob(MODULE . '/assets/{presence,drafts}*.js', GLOB_BRACE)),
            ['drafts-back.js'],
            ...array_values(Logout_master_page::BUNDLES)
        );
        self::assertSame([], $others, 'which no page loads');
        self::assertSame([], glob(MODULE . '/assets/*.min.js'), 'made by scripts/package-module.sh, and never kept');
    }
}
