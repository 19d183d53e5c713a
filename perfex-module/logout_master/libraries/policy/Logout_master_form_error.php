<?php

/** One field of the settings form that cannot be taken: which, what was found, what was expected. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_form_error extends \InvalidArgumentException
{
    /** @param array<string, string|int> $values for the text "form_expected_…" */
    public function __construct(
        public readonly string $kind,
        public readonly string $field,
        public readonly string $found,
        public readonly string $expected,
        public readonly array $values = []
    ) {
        parent::__construct("{$kind}: {$field}: found \"{$found}\", expected {$expected}");
    }
}
