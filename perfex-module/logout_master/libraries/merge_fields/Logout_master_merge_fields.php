<?php

/**
 * What the module's two mails may hold beside the host's own fields: listed for the editor of templates, and filled with
 * what Logout_master_announcement_words says. Values are HTML.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_merge_fields extends App_merge_fields
{
    private const FIELDS = [
        '{logout_master_subject}' => 'Limits: subject in the person’s language',
        '{logout_master_text}' => 'Limits: whole text in the person’s language',
        '{logout_master_from}' => 'Limits: day from which they hold',
        '{logout_master_changes}' => 'Limits: what changes for the person',
        '{logout_master_note}' => 'Limits: the sentence of the admin',
        '{logout_master_url}' => 'Limits: address of "How to keep your work"',
    ];

    /** @return list<array<string, mixed>> */
    public function build()
    {
        $fields = [];
        foreach (self::FIELDS as $key => $name) {
            $fields[] = [
                'name' => $name,
                'key' => $key,
                'available' => [],
                'templates' => array_map(Logout_master_host_mails::slug(...), Logout_master_host_people::KINDS),
            ];
        }
        return $fields;
    }

    /**
     * @param array<string, string> $fields
     * @return array<string, string>
     */
    public function format(array $fields = [])
    {
        return $fields + array_fill_keys(array_keys(self::FIELDS), '');
    }
}
