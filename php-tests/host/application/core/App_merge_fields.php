<?php

/** The base of classes of merge fields: build() lists them for the editor of templates, format() gives their values. */

declare(strict_types=1);

#[AllowDynamicProperties]
class App_merge_fields
{
    public object $ci;

    public function __construct()
    {
        $this->ci = get_instance();
    }

    /** @return list<array{name: string, key: string, available?: list<string>, templates?: list<string>}> */
    public function build()
    {
        return [];
    }
}
