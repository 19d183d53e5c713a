<?php

/**
 * The mail to a client's contact about their limits, as the host wants a mail by template: whom it is for and what its
 * fields stand for. The template says what it looks like; nothing is decided here.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

final class Logout_master_mail_contact extends App_mail_template
{
    // The host's own classes give these no types.
    protected $for = 'customer';
    public $slug = 'logout-master-limits-contact';
    public $rel_type = 'contact';

    /**
     * @param array{id: int, email: string, company: int} $person
     * @param array<string, string> $fields
     */
    public function __construct(private array $person, private array $fields)
    {
        parent::__construct();
    }

    public function build()
    {
        $this->to($this->person['email']);
        $this->set_rel_id($this->person['id']);
        $this->set_merge_fields('client_merge_fields', $this->person['company'], $this->person['id']);
        $this->set_merge_fields('logout_master_merge_fields', $this->fields);
    }
}
