<?php

/** Mail goes into logs/mail.jsonl, one JSON object a line: to, subject, message and, by template, slug and record. */

declare(strict_types=1);

class Emails_model extends App_Model
{
    public function send_simple_email(string $to, string $subject, string $message): bool
    {
        return $this->send(['to' => $to, 'subject' => $subject, 'message' => $message]);
    }

    /** @param array<string, mixed> $mail */
    public function send(array $mail): bool
    {
        return file_put_contents(
            FCPATH . 'logs/mail.jsonl',
            json_encode($mail, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE) . "\n",
            FILE_APPEND | LOCK_EX
        ) !== false;
    }
}
