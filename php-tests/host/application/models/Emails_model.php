<?php

/** Mail goes into logs/mail.jsonl, one JSON object a line. */

declare(strict_types=1);

class Emails_model extends App_Model
{
    public function send_simple_email(string $to, string $subject, string $message): bool
    {
        $line = json_encode(['to' => $to, 'subject' => $subject, 'message' => $message], JSON_THROW_ON_ERROR);
        return file_put_contents(FCPATH . 'logs/mail.jsonl', $line . "\n", FILE_APPEND | LOCK_EX) !== false;
    }
}
