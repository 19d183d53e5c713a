<?php

/**
 * The host's mails by template: whether it has them, the two templates of this module, and sending one. Admins write
 * subject and text where they write all others. Decides nothing.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_host_mails
{
    /** Kind => slug, the host's type, name, and what greets the person. */
    private const TEMPLATES = [
        'staff' => ['logout-master-limits-staff', 'staff', 'Limits of automatic logout (staff)', '{staff_firstname} {staff_lastname}'],
        'contact' => [
            'logout-master-limits-contact', 'client', 'Limits of automatic logout (contacts)', '{contact_firstname} {contact_lastname}',
        ],
    ];

    /** Older and poorer hosts have no such mails. */
    public function are_there(): bool
    {
        return function_exists('create_email_template') && function_exists('send_mail_template')
            && function_exists('register_merge_fields');
    }

    public static function slug(string $kind): string
    {
        return self::TEMPLATES[$kind][0];
    }

    /** May be repeated: what admins have written stays. The text comes in each person's language, so one is enough. */
    public function install(): void
    {
        if (!$this->are_there()) {
            return;
        }
        foreach (self::TEMPLATES as [$slug, $type, $name, $greeting]) {
            create_email_template(
                '{logout_master_subject}',
                "<p>{$greeting}</p>{logout_master_text}<p>{companyname}</p>",
                $type,
                $name,
                $slug
            );
        }
    }

    public function uninstall(): void
    {
        try {
            foreach (self::TEMPLATES as [$slug]) {
                Logout_master_host_database::query('DELETE FROM `' . db_prefix() . 'emailtemplates` WHERE `slug` = ?', [$slug]);
            }
        } catch (\Throwable) {
            // A host without templates has none of ours.
        }
    }

    public function site(): string
    {
        return (string) get_option('companyname');
    }

    public function language(): string
    {
        return (string) get_option('active_language');
    }

    /**
     * @param array{id: int, email: string, company: int} $person
     * @param array<string, string> $fields of this module, by field
     * @return bool false when the host could not, or when its admins have switched the template off
     */
    public function send(string $kind, array $person, array $fields): bool
    {
        return $person['email'] !== ''
            && (bool) send_mail_template("logout_master_mail_{$kind}", 'logout_master', $person, $fields);
    }
}
