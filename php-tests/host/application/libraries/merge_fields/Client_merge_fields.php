<?php

/** {contact_firstname} and its like, of a company and one of its contacts. */

declare(strict_types=1);

class Client_merge_fields extends App_merge_fields
{
    public function build()
    {
        return array_map(
            static fn (string $name): array => ['name' => $name, 'key' => "{{$name}}", 'available' => ['client']],
            ['contact_firstname', 'contact_lastname', 'contact_email', 'client_company']
        );
    }

    /** @return array<string, string> */
    public function format(int|string $clientId, int|string $contactId = '')
    {
        $contact = $contactId === '' ? null : get_contact($contactId);
        return [
            '{contact_firstname}' => e($contact->firstname ?? ''),
            '{contact_lastname}' => e($contact->lastname ?? ''),
            '{contact_email}' => e($contact->email ?? ''),
            '{client_company}' => e(get_company_name($clientId)),
        ];
    }
}
