<?php

/** What every mail may hold: the site's name and its addresses. */

declare(strict_types=1);

class Other_merge_fields extends App_merge_fields
{
    public function build()
    {
        return array_map(
            static fn (string $name): array => ['name' => $name, 'key' => "{{$name}}", 'available' => ['staff', 'client']],
            ['companyname', 'crm_url', 'admin_url']
        );
    }

    /** @return array<string, string> */
    public function format()
    {
        return [
            '{companyname}' => e(get_option('companyname')),
            '{crm_url}' => site_url(),
            '{admin_url}' => admin_url(),
        ];
    }
}
