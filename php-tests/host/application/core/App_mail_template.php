<?php

/**
 * The base of mails by template. A class of a module names slug, rel_type and whom it is for ("staff" or "customer"),
 * and says in build() to whom it goes and what the fields hold. Values go into the mail as they are: they are HTML.
 */

declare(strict_types=1);

#[AllowDynamicProperties]
abstract class App_mail_template
{
    public object $ci;

    public $slug = '';

    public $rel_type = '';

    protected $for = 'staff';

    protected string $send_to = '';

    protected int|string|null $rel_id = null;

    /** @var array<string, string> */
    private array $merge_fields = [];

    public function __construct()
    {
        $this->ci = get_instance();
    }

    public function __get(string $key): mixed
    {
        return get_instance()->$key;
    }

    /** Fields, addressee and record; called once, when the mail is sent. */
    abstract public function build();

    public function to(string $email): static
    {
        $this->send_to = $email;
        return $this;
    }

    public function set_rel_id(int|string|null $id): static
    {
        $this->rel_id = $id;
        return $this;
    }

    /** @param string|array<string, mixed> $fields values by field, or a class of fields whose format() gives them */
    public function set_merge_fields(string|array $fields, mixed ...$arguments): static
    {
        $values = is_array($fields) ? $fields : $this->ci->app_merge_fields->format($fields, $arguments);
        foreach ($values as $field => $value) {
            $this->merge_fields[$field] = (string) $value;
        }
        return $this;
    }

    public function send(): bool
    {
        $this->build();
        $template = $this->template();
        if ($template === null || (int) $template->active === 0 || $this->send_to === '') {
            log_activity("Failed to send email template [{$this->slug}]");
            hooks()->do_action('failed_to_send_email_template', ['template' => $template, 'email' => $this->send_to]);
            return false;
        }
        $fields = $this->merge_fields + $this->ci->app_merge_fields->format('other_merge_fields', []);
        $this->ci->load->model('emails_model');
        $isSent = $this->ci->emails_model->send([
            'to' => $this->send_to,
            'subject' => strtr($template->subject, $fields),
            'message' => strtr($template->message, $fields),
            'slug' => $this->slug,
            'rel_type' => $this->rel_type,
            'rel_id' => $this->rel_id,
        ]);
        hooks()->do_action('email_template_sent', ['template' => $template, 'email' => $this->send_to]);
        return $isSent;
    }

    /** In the addressee's language when somebody has written it, else in English. */
    private function template(): ?object
    {
        foreach ([$this->language(), 'english'] as $language) {
            $row = $this->ci->db->get_where('emailtemplates', ['slug' => $this->slug, 'language' => $language])->row();
            if ($row !== null && $row->message !== '') {
                return $row;
            }
        }
        return null;
    }

    private function language(): string
    {
        if ($this->for === 'staff') {
            $person = $this->ci->db->get_where('staff', ['email' => $this->send_to])->row();
        } else {
            $contact = $this->ci->db->get_where('contacts', ['email' => $this->send_to])->row();
            $person = $contact === null ? null : $this->ci->db->get_where('clients', ['userid' => $contact->userid])->row();
        }
        return ($person->default_language ?? '') !== '' ? $person->default_language : get_option('active_language');
    }
}
